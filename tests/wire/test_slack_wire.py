"""What people do in the loopback Slack, heard and answered by the real slack-bolt."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack import ApiError, CannotEnter, SlackWire
from tests.wire.slack.samples import CALL, CARD, Json, agency, asked, bot_of, button, modal, section
from tests.wire.slack.sdk import app_of, client_of, connected


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with agency() as wire:
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


async def test_a_message_is_heard_and_answered_on_the_socket(slack: SlackWire) -> None:
    async with connected(slack, bot_of(slack)):
        await slack.says("U1", "rdv avec Mme Martin & fils, martin@exemple.fr")
        answer = await slack.until(lambda: slack.told("U1")[0])
    assert answer.text == "heard rdv avec Mme Martin &amp; fils, <mailto:martin@exemple.fr|martin@exemple.fr>"
    assert [ack.kind for ack in slack.acks][:1] == ["events_api"]
    assert slack.refused == []
    assert slack.courier.stray == []


async def test_a_command_is_answered_to_the_person_alone(slack: SlackWire) -> None:
    async with connected(slack, bot_of(slack)):
        await slack.commands("U2", "/tache", "devis <Dupont>", channel="C1")
    assert [m.text for m in slack.ephemerals("U2")] == ["noté : devis <Dupont>"]
    assert slack.messages("C1") == []


async def test_a_button_edits_its_message_and_answers_by_its_response_url(
    slack: SlackWire, client: AsyncWebClient
) -> None:
    await client.chat_postMessage(channel="C1", text="Devis", blocks=CARD)
    card = slack.messages("C1")[0]
    async with connected(slack, bot_of(slack)):
        await slack.presses("U2", card, label="Prendre")
        await slack.until(lambda: slack.messages("C1")[0].edited and slack.ephemerals("U2"))
    assert slack.messages("C1")[0].shown == "pris"
    assert slack.ephemerals("U2")[0].text == "à vous (7)"
    with pytest.raises(LookupError, match="0 elements"):
        await slack.presses("U2", slack.messages("C1")[0], label="Prendre")


async def test_an_old_screen_and_a_forged_button_still_send(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C1", text="Devis", blocks=CARD)
    old = slack.messages("C1")[0]
    await client.chat_update(channel="C1", ts=old.ts, text="pris", blocks=[])
    async with connected(slack, bot_of(slack)):
        await slack.presses("U2", old, label="Prendre", forged="999")
        assert (await slack.until(lambda: slack.ephemerals("U2")[0])).text == "à vous (999)"


async def test_a_form_opens_refuses_and_closes(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.chat_postMessage(
        channel="C1", text="-", blocks=[section("x") | {"accessory": button("Appel", "call")}]
    )
    async with connected(slack, bot_of(slack)):
        await slack.presses("U2", slack.messages("C1")[0], label="Appel")
        view = await slack.until(lambda: slack.views["U2"])
        with pytest.raises(CannotEnter, match="required"):
            await slack.submits("U2", view, {})
        with pytest.raises(CannotEnter, match="characters"):
            await slack.submits("U2", view, {"Qui": "x" * 21})
        with pytest.raises(CannotEnter, match="no input"):
            await slack.submits("U2", view, {"Quoi": "x"})
        await slack.submits("U2", view, {"Qui": "?"})
        assert "U2" in slack.views
        await slack.submits("U2", view, {"Qui": "Paul", "Le": "2026-10-26"})
        assert "U2" not in slack.views
        assert await slack.until(lambda: slack.messages("C1")[-1].text == "appel de Paul")


async def test_a_message_action_knows_its_message(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C1", text="à noter")
    async with connected(slack, bot_of(slack)):
        await slack.shortcut("U2", "note", slack.messages("C1")[0])
        assert (await slack.until(lambda: slack.ephemerals("U2")[0])).text == "note sur à noter"


async def test_edits_deletions_arrivals_and_the_home_are_told(slack: SlackWire) -> None:
    async with connected(slack, bot_of(slack)):
        ts = await slack.says("U1", "un")
        await slack.edits("U1", ts, "deux")
        await slack.deletes("U1", ts)
        await slack.opens_home("U1")
        await slack.joins("U1", "C1")
        await slack.leaves("U1", "C1")
        await slack.leaves("UBOT", "C1")
        assert await slack.says("U2", "entre nous", channel="C1")
    assert len(slack.told("U1")) == 1


async def test_a_mention_in_a_channel_is_told_twice_with_two_ids(slack: SlackWire) -> None:
    heard: list[Json] = []
    app = app_of(slack)

    @app.event(re.compile(".*"))
    async def anything(body: Json) -> None:
        heard.append(body)

    async with connected(slack, app):
        await slack.says("U2", "<@UBOT> bonjour", channel="C1")
        await slack.until(lambda: len(slack.acks) == 2)
    assert {body["event"]["type"] for body in heard} == {"message", "app_mention"}
    assert len({body["event_id"] for body in heard}) == 2


async def test_an_answer_slack_refuses_fails_the_act(slack: SlackWire, client: AsyncWebClient) -> None:
    app = app_of(slack)

    @app.view("call")
    async def noted(ack: Any) -> None:
        await ack(response_action="errors", errors={"nowhere": "?"})

    await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=CALL)
    async with connected(slack, app):
        with pytest.raises(ApiError, match="errors must name input blocks"):
            await slack.submits("U2", slack.views["U2"], {"Qui": "Paul"})


async def test_options_are_asked_of_the_app_and_a_closed_form_is_told(slack: SlackWire, client: AsyncWebClient) -> None:
    option = {"text": {"type": "plain_text", "text": "Dupont"}, "value": "7"}
    closed = asyncio.Event()
    app = app_of(slack)

    @app.options("client")
    async def clients(ack: Any, payload: Json) -> None:
        await ack(options=[option] if payload["value"] == "dup" else [])

    @app.view_closed("call")
    async def gone(ack: Any) -> None:
        await ack()
        closed.set()

    picker = asked("Client", {"type": "external_select", "action_id": "client", "min_query_length": 2})
    form = modal(picker, notify_on_close=True)
    await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=form)
    async with connected(slack, app):
        assert await slack.types("U2", slack.views["U2"], "dup", label="Client") == [option]
        assert await slack.types("U2", slack.views["U2"], "x", label="Client") == []
        await slack.closes("U2", slack.views["U2"])
    assert closed.is_set()
    assert slack.views == {}
