"""What people cannot do in the loopback Slack, because Slack's own window would not let them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack import ApiError, CannotEnter, SlackWire
from tests.wire.slack.form import state_of
from tests.wire.slack.samples import CALL, CARD, Json, agency, asked, modal, section
from tests.wire.slack.sdk import app_of, client_of, connected
from tests.wire.slack.views import answered


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with agency() as wire:
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


def option(text: str) -> Json:
    return {"text": {"type": "plain_text", "text": text}, "value": text.lower()}


async def test_only_its_author_edits_or_deletes_a_message(slack: SlackWire, client: AsyncWebClient) -> None:
    sent = await client.chat_postMessage(channel="C1", text="x")
    with pytest.raises(LookupError, match="did not write"):
        await slack.edits("U2", sent["ts"], "y", channel="C1")
    with pytest.raises(LookupError, match="did not write"):
        await slack.deletes("U2", sent["ts"], channel="C1")


async def test_only_who_is_there_writes_presses_or_commands(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.chat_postMessage(channel="C1", text="x", blocks=CARD)
    with pytest.raises(LookupError, match="not in C1"):
        await slack.says("U1", "x", channel="C1")
    with pytest.raises(LookupError, match="not in C1"):
        await slack.commands("U1", "/tache", channel="C1")
    with pytest.raises(LookupError, match="not in C1"):
        await slack.presses("U1", slack.messages("C1")[0], label="Prendre")


async def test_what_one_person_sees_no_other_presses(slack: SlackWire, client: AsyncWebClient) -> None:
    slack.user("U3", "Tom")
    slack.workspace.channels["C1"].members.add("U3")
    await client.chat_postEphemeral(channel="C1", user="U2", text="x", blocks=CARD)
    fleeting = slack.ephemerals("U2")[0]
    with pytest.raises(LookupError, match="only U2"):
        await slack.presses("U3", fleeting, label="Prendre")
    with pytest.raises(LookupError, match="ephemeral"):
        await slack.shortcut("U2", "note", fleeting)


async def test_a_view_is_sent_by_who_has_it_open(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=CALL)
    with pytest.raises(LookupError, match="no such view"):
        await slack.submits("U1", slack.views["U2"], {"Qui": "Paul"})


async def test_only_events_are_delivered_again(slack: SlackWire) -> None:
    with pytest.raises(LookupError, match="only events"):
        await slack.redeliver()


FIELDS: list[tuple[Json, object, object, object]] = [
    ({"type": "static_select", "options": [option("Ana"), option("Zoé")]}, "Ana", option("Ana"), "Bob"),
    ({"type": "checkboxes", "options": [option("Urgent")]}, ["urgent"], [option("Urgent")], ["tard"]),
    ({"type": "datepicker"}, "2026-10-25", "2026-10-25", "25/10/2026"),
    ({"type": "timepicker"}, "09:30", "09:30", "9h30"),
    ({"type": "email_text_input"}, "a@exemple.fr", "a@exemple.fr", "a"),
    ({"type": "number_input", "is_decimal_allowed": False}, 12, "12", "douze"),
]


@pytest.mark.parametrize(("element", "answer", "kept", "wrong"), FIELDS, ids=[field[0]["type"] for field in FIELDS])
def test_an_input_takes_its_own_kind_alone(element: Json, answer: object, kept: object, wrong: object) -> None:
    blocks = modal(asked("Champ", element | {"action_id": "a"}, block_id="b"))["blocks"]
    state = state_of(blocks, {"Champ": answer})["b"]["a"]
    assert kept in state.values()
    with pytest.raises(CannotEnter):
        state_of(blocks, {"Champ": wrong})


async def test_an_app_answers_a_form_in_five_ways_and_no_other(slack: SlackWire, client: AsyncWebClient) -> None:
    await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=CALL)
    first = slack.views["U2"]
    answered(slack.workspace, first, {"response_action": "update", "view": modal(section("deux"))})
    assert slack.views["U2"].id == first.id
    answered(slack.workspace, first, {"response_action": "push", "view": modal(section("trois"))})
    assert slack.views["U2"].previous_id == first.id
    with pytest.raises(ApiError, match="unknown response_action"):
        answered(slack.workspace, first, {"response_action": "close"})
    answered(slack.workspace, slack.views["U2"], None)
    assert slack.views["U2"].shown.endswith("deux")
    answered(slack.workspace, first, {"response_action": "clear"})
    assert slack.views == {}


async def test_options_slack_cannot_show_are_refused(slack: SlackWire, client: AsyncWebClient) -> None:
    app = app_of(slack)

    @app.options("client")
    async def clients(ack: Any) -> None:
        await ack(options=[option("x" * 76)])

    form = modal(asked("Client", {"type": "external_select", "action_id": "client"}))
    await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=form)
    async with connected(slack, app):
        with pytest.raises(ApiError, match="invalid_arguments"):
            await slack.types("U2", slack.views["U2"], "x", label="Client")
