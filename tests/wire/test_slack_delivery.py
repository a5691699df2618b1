"""Acknowledgements, redelivery, connections that come and go, and signed HTTP, as the real slack-bolt meets them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack import NotAcknowledged, SlackWire
from tests.wire.slack.samples import CARD, Json, agency, bot_of
from tests.wire.slack.sdk import app_of, client_of, connected, served


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with agency() as wire:
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


async def test_what_nobody_acknowledges_fails_the_act_and_comes_again_on_reconnect(slack: SlackWire) -> None:
    slack.courier.ack_seconds = 0.1
    with pytest.raises(NotAcknowledged):
        await slack.says("U1", "personne n'écoute")
    async with connected(slack, bot_of(slack)):
        assert await slack.until(lambda: slack.told("U1")[0].text) == "heard personne n'écoute"


async def test_an_event_cut_off_before_its_ack_comes_again_as_a_retry(slack: SlackWire) -> None:
    tries: list[Json] = []
    tried = asyncio.Event()
    app = app_of(slack)

    @app.middleware
    async def remember(req: AsyncBoltRequest, body: Json, next: Any) -> None:  # noqa: A002 - Bolt's own name
        tries.append({"id": body["event_id"], "headers": req.headers})
        tried.set()
        if len(tries) == 1:
            raise ConnectionError("the inbox is not to be reached")
        await next()

    @app.event("message")
    async def message(event: Json) -> None:
        pass

    async with connected(slack, app):
        said = asyncio.ensure_future(slack.says("U1", "encore"))
        await asyncio.wait_for(tried.wait(), 5)
        await slack.disconnect("refresh_requested")
        await said
    assert len({one["id"] for one in tries}) == 1
    assert tries[1]["headers"]["x-slack-retry-num"] == ["1"]
    assert slack.acks[0].attempt == 1


async def test_the_same_event_is_delivered_again_on_request(slack: SlackWire) -> None:
    async with connected(slack, bot_of(slack)):
        await slack.says("U1", "une fois")
        await slack.redeliver(2)
        await slack.until(lambda: len(slack.told("U1")) == 3)
    assert [ack.attempt for ack in slack.acks if ack.seconds and ack.attempt] == [1, 2]


async def test_it_goes_down_and_comes_up_on_the_same_port(slack: SlackWire, client: AsyncWebClient) -> None:
    async with connected(slack, bot_of(slack)):
        await slack.until(lambda: slack.courier.links)
        await slack.down()
        with pytest.raises(aiohttp.ClientConnectionError):
            await client.auth_test()
        await slack.says("U1", "pendant la panne", wait=False)
        await slack.up()
        assert (await client.auth_test())["user_id"] == "UBOT"
        assert await slack.until(lambda: slack.told("U1")[0].text) == "heard pendant la panne"


async def test_of_two_connections_one_dies_and_the_other_hears(slack: SlackWire) -> None:
    waiting, stuck = asyncio.Event(), asyncio.Event()
    silent = app_of(slack)

    @silent.middleware
    async def hang(next: Any) -> None:  # noqa: A002 - Bolt's own name
        waiting.set()
        await stuck.wait()

    async with connected(slack, bot_of(slack)):
        async with connected(slack, silent):
            said = [asyncio.ensure_future(slack.says("U1", word)) for word in ("un", "deux")]
            await asyncio.wait_for(waiting.wait(), 5)
        await asyncio.gather(*said)
        stuck.set()
        await slack.until(lambda: len(slack.told("U1")) == 2)
    retried = [ack.attempt for ack in slack.acks if ack.attempt]
    assert retried


async def test_a_press_while_nobody_is_connected_fails_at_once(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C1", text="Devis", blocks=CARD)
    with pytest.raises(NotAcknowledged, match="no connection"):
        await slack.presses("U2", slack.messages("C1")[0], label="Prendre")


async def test_the_app_hears_of_its_own_words(slack: SlackWire, client: AsyncWebClient) -> None:
    heard: list[Json] = []
    app = app_of(slack, ignoring_self_events_enabled=False)

    @app.event("message")
    async def message(event: Json) -> None:
        heard.append(event)

    async with connected(slack, app):
        sent = await client.chat_postMessage(channel="C1", text="un")
        await client.chat_update(channel="C1", ts=sent["ts"], text="deux")
        await client.chat_delete(channel="C1", ts=sent["ts"])
        await slack.until(lambda: len(slack.acks) == 3)
    assert [event.get("subtype") for event in heard] == [None, "message_changed", "message_deleted"]
    assert heard[0]["bot_id"] == "BBOT"


async def test_a_preview_is_a_change_that_nobody_made(slack: SlackWire) -> None:
    changes: list[Json] = []
    app = app_of(slack)

    @app.event("message")
    async def message(event: Json) -> None:
        changes.append(event)

    async with connected(slack, app):
        ts = await slack.says("U1", "voir https://exemple.fr")
        await slack.unfurls("U1", ts)
        await slack.edits("U1", ts, "voir")
        await slack.until(lambda: len(slack.acks) == 3)
    assert ["edited" in change.get("message", {}) for change in changes] == [False, False, True]


async def test_signed_requests_bring_events_commands_and_actions(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C1", text="Devis", blocks=CARD)
    async with served(slack, bot_of(slack)):
        await slack.says("U1", "par la poste")
        await slack.redeliver()
        await slack.commands("U2", "/tache", "à faire", channel="C1")
        await slack.presses("U2", slack.messages("C1")[0], action_id="claim")
        await slack.until(lambda: len(slack.ephemerals("U2")) == 2 and len(slack.told("U1")) == 2)
        assert {ack.status for ack in slack.acks} == {200}
        assert slack.ephemerals("U2")[0].text == "noté : à faire"


async def test_a_wrong_signature_is_not_acknowledged(slack: SlackWire) -> None:
    slack.courier.ack_seconds = 0.2
    slack.courier.signing_secret = "forged"
    async with served(slack, bot_of(slack)):
        with pytest.raises(NotAcknowledged):
            await slack.says("U1", "je suis Slack")
    assert [ack.status for ack in slack.acks] == [401]


async def test_an_answer_that_is_late_over_http_counts_for_nothing(slack: SlackWire) -> None:
    slack.courier.ack_seconds = 0.1
    never = asyncio.Event()
    app = app_of(slack)

    @app.middleware
    async def hang(next: Any) -> None:  # noqa: A002 - Bolt's own name
        await never.wait()

    async with served(slack, app):
        with pytest.raises(NotAcknowledged):
            await slack.says("U1", "allô ?")
        assert await slack.until(lambda: slack.acks[0].status) == 504
        never.set()
