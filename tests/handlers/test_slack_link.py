"""The connection to Slack: it opens when it can, comes back by itself, and says what is wrong."""

import asyncio
import time

import pytest
from slack_bolt.async_app import AsyncApp

from bot.core.door import Said
from bot.core.errors import TryLater, Unreachable
from bot.core.ports import Connection, Platform
from bot.handlers.slack import SCOPES
from bot.handlers.slack.link import Link
from tests.handlers.slack_line import TEAM, Ear, Line, handler, on_the_wire, outgoing, workspace
from tests.wire.slack.sdk import client_of
from tests.wire.slack.wire import APP_TOKEN


async def test_it_is_a_platform_and_a_connection() -> None:
    async with workspace() as wire:
        platform: Platform = (slack := handler(wire))
        connection: Connection = slack
        assert platform.name == connection.name == "slack"


async def test_it_starts_at_once_while_slack_is_down_and_hears_once_it_is_up() -> None:
    async with workspace() as wire:
        await wire.down()
        line = Line(wire, handler(wire), Ear())
        begun = time.perf_counter()
        await line.slack.start(line.ear)
        assert time.perf_counter() - begun < 0.5
        assert "not to be reached" in str(await line.slack.fault())
        await wire.up()
        await wire.says("U1", "enfin", wait=False)
        await wire.until(lambda: line.ear.heard)
        assert await line.slack.fault() is None
        await line.slack.stop()


async def test_it_comes_back_after_an_outage() -> None:
    async with on_the_wire() as line:
        await line.wire.down()
        await line.wire.says("U1", "pendant la panne", wait=False)
        await line.wire.up()
        await line.wire.until(lambda: line.ear.heard, seconds=15)
        assert line.ear.said == [Said("pendant la panne")]


@pytest.mark.parametrize("reason", ["warning", "refresh_requested", "too_many_websockets"])
async def test_it_moves_on_when_slack_asks_it_to(reason: str) -> None:
    async with on_the_wire() as line:
        await line.wire.disconnect(reason)
        await line.wire.says("U1", "toujours là ?", wait=False)
        await line.wire.until(lambda: line.ear.heard)


async def test_a_silent_connection_is_given_up_for_a_new_one() -> None:
    """The SDK's own watch is put to sleep, as when it stops for good (slackapi/bolt-python #1529)."""
    async with workspace() as wire:
        link = Link(AsyncApp(client=client_of(wire), signing_secret=""), APP_TOKEN, ping_s=0.1, silence_s=0.3)
        link.start()
        await wire.until(lambda: wire.courier.links and link.fault is None)
        assert link.client
        link.client.current_session_monitor.cancel()
        link.client.auto_reconnect_enabled = False
        await wire.courier.links[0].socket.close()
        await wire.until(lambda: not wire.courier.links)
        await wire.until(lambda: wire.courier.links and link.fault is None)
        await link.stop()


@pytest.mark.parametrize("up", [True, False])
async def test_it_stops_within_two_seconds(up: bool) -> None:
    async with workspace() as wire:
        slack = handler(wire)
        await slack.start(Ear())
        await wire.until(lambda: wire.courier.links)
        if not up:
            await wire.down()
        begun = time.perf_counter()
        await slack.stop()
        assert time.perf_counter() - begun < 2
        assert not [task for task in asyncio.all_tasks() if task.get_name() == "slack link"]
        await wire.up()


async def test_it_stops_when_it_never_started() -> None:
    async with workspace() as wire:
        await handler(wire).stop()


# Faults


@pytest.mark.parametrize(
    ("tokens", "mend"),
    [
        ({"bot_token": "xoxb-wrong"}, "invalid_auth: the token is not valid"),
        ({"app_token": "xapp-wrong"}, "invalid_auth: the token is not valid"),
        ({"app_token": "xoxb-wire"}, "not_allowed_token_type: a token stands in the other's place"),
    ],
)
async def test_a_wrong_token_is_named_before_and_after_the_start(tokens: dict[str, str], mend: str) -> None:
    async with workspace() as wire:
        slack = handler(wire, **tokens)
        assert mend in str(await slack.fault())
        await slack.start(Ear())
        await wire.until(lambda: [call for call in wire.calls if call.method == "apps.connections.open"])
        assert await slack.fault()
        await slack.stop()


async def test_all_well_is_no_fault_and_is_not_asked_again_at_once() -> None:
    async with on_the_wire() as line:
        assert await line.slack.fault() is None
        assert await line.slack.fault() is None
        assert len([call for call in line.wire.calls if call.method == "auth.test"]) == 1


async def test_a_missing_scope_is_named() -> None:
    async with on_the_wire(scopes=SCOPES - {"chat:write"}) as line:
        assert "chat:write" in str(await line.slack.fault())
        with pytest.raises(TryLater, match="missing_scope"):
            await line.slack.send(outgoing())


async def test_a_channel_that_the_app_is_not_in_is_named_until_it_is_let_in() -> None:
    async with on_the_wire() as line:
        line.wire.workspace.channels["C1"].members.discard("UBOT")
        with pytest.raises(Unreachable):
            await line.slack.send(outgoing(place=TEAM))
        assert await line.slack.fault() == "slack:C1: not_in_channel: the app is not in the channel: /invite it there"
        await line.wire.joins("UBOT", "C1", wait=False)
        await line.slack.send(outgoing(place=TEAM))
        assert await line.slack.fault() is None


async def test_a_person_who_left_is_no_fault_of_the_apps() -> None:
    async with on_the_wire() as line:
        line.wire.fail_next("chat.postMessage", error="channel_not_found")
        with pytest.raises(Unreachable):
            await line.slack.send(outgoing())
        assert await line.slack.fault() is None
