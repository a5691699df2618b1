"""What the loopback Slack refuses, as the real slack_sdk hears it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack import SlackWire
from tests.wire.slack.samples import CALL, CARD, Json, agency, asked, button, modal, section
from tests.wire.slack.sdk import client_of


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with agency() as wire:
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


HOME = {"type": "home", "blocks": CARD}


def mark(key: str) -> Json:
    return {"event_type": "sent", "event_payload": {"key": key}}


def refusal(error: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(error.value.response["error"])


BAD_BLOCKS = [
    ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("")], "must be more than 0 characters"),
    ([section("x")] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "unsupported type: mrkdwn"),
    ([{"type": "actions", "elements": [button("x", f"a{n}") for n in range(26)]}], "no more than 25 items"),
    ([{"type": "actions", "elements": [button("x", "a"), button("y", "a")]}], "action_id already exists: a"),
    ([{"type": "actions", "elements": [{"type": "plain_text_input"}]}], "unsupported type: plain_text_input"),
    ([{"type": "actions", "elements": []}], "no less than 1 items"),
    ([section("x") | {"block_id": "b"}] * 2, "block_id already exists: b"),
    ([section("x") | {"disabled": True}], "invalid additional property: disabled"),
    ([{"type": "section"}], "missing required field: text"),
    ([{"type": "sectoin"}], "unsupported type: sectoin [json-pointer:/blocks/0/type]"),
    ([asked("x", button("x", "a"))], "unsupported type: button"),
    ([{"type": "rich_text", "elements": [{"type": "text", "text": "x"}]}], "unsupported type: text"),
]


@pytest.mark.parametrize(("blocks", "words"), BAD_BLOCKS)
async def test_blocks_slack_refuses_are_refused_in_its_words(
    client: AsyncWebClient, blocks: list[Json], words: str
) -> None:
    with pytest.raises(SlackApiError) as error:
        await client.chat_postMessage(channel="C1", text="x", blocks=blocks)
    assert refusal(error) == "invalid_blocks"
    assert any(words in message for message in error.value.response["response_metadata"]["messages"])


async def test_a_rich_and_full_message_passes(slack: SlackWire, client: AsyncWebClient) -> None:
    option = {"text": {"type": "plain_text", "text": "Un"}, "value": "1"}
    select = {"type": "static_select", "action_id": "s", "options": [option], "initial_option": option}
    words = {"type": "text", "text": "<b>*x*", "style": {"bold": True}}
    bullets = {
        "type": "rich_text_list",
        "style": "bullet",
        "elements": [{"type": "rich_text_section", "elements": [words]}],
    }
    blocks = [
        *CARD,
        {"type": "rich_text", "elements": [bullets]},
        {"type": "divider"},
        section("y") | {"accessory": select},
    ]
    await client.chat_postMessage(channel="C1", text="x", blocks=blocks)
    assert slack.messages("C1")[0].labels == ["Prendre"]
    assert "<b>*x*" in slack.messages("C1")[0].shown
    other = {**option, "value": "2"}
    with pytest.raises(SlackApiError, match="one of the options"):
        await client.chat_postMessage(
            channel="C1", text="x", blocks=[section("y") | {"accessory": {**select, "initial_option": other}}]
        )


BAD_VIEWS = [
    (modal(section("x"), title="x" * 25), "less than 25 characters [json-pointer:/view/title/text]"),
    (modal(section("x"), private_metadata="x" * 3001), "less than 3001"),
    (modal(section("x"), callback_id="x" * 256), "less than 256"),
    (modal(*[section("x")] * 101), "no more than 100 items allowed [json-pointer:/view/blocks]"),
    ({k: v for k, v in CALL.items() if k != "submit"}, "missing required field: submit"),
    ({"type": "home", "blocks": []}, "unsupported type: home"),
    (modal(asked("x", {"type": "checkboxes", "options": [{"value": "1"}]})), "missing required field: text"),
]


@pytest.mark.parametrize(("view", "words"), BAD_VIEWS)
async def test_views_slack_refuses_are_refused_in_its_words(
    slack: SlackWire, client: AsyncWebClient, view: Json, words: str
) -> None:
    with pytest.raises(SlackApiError) as error:
        await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=view)
    assert refusal(error) == "invalid_arguments"
    assert any(words in message for message in error.value.response["response_metadata"]["messages"])


async def test_a_trigger_serves_once_and_for_three_seconds(slack: SlackWire, client: AsyncWebClient) -> None:
    trigger = slack.workspace.trigger("U2")
    view = (await client.views_open(trigger_id=trigger, view=CALL))["view"]
    late = slack.workspace.trigger("U2")
    slack.passes(3.1)
    for ticket, error in (
        (trigger, "exchanged_trigger_id"),
        (late, "expired_trigger_id"),
        ("1.2.x", "invalid_trigger_id"),
    ):
        with pytest.raises(SlackApiError, match=error):
            await client.views_open(trigger_id=ticket, view=CALL)
    updated = (await client.views_update(view_id=view["id"], hash=view["hash"], view=modal(section("x"))))["view"]
    assert updated["hash"] != view["hash"]
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await client.views_update(view_id=view["id"], hash=view["hash"], view=CALL)
    await client.views_publish(user_id="U2", view={"type": "home", "blocks": CARD})
    assert "Devis Dupont" in slack.home("U2").shown


async def test_calls_are_refused_with_slacks_codes(slack: SlackWire, client: AsyncWebClient) -> None:
    slack.channel("C2", "ailleurs", members=["U2"], bot=False)
    slack.channel("C3", "secret", members=["U2"], bot=False, private=True)
    slack.channel("C4", "ancien").archived = True
    said = await slack.says("U2", "à moi", channel="C1", wait=False)
    vast = modal(*[section("x" * 3000)] * 90)
    post = client.chat_postMessage
    for call, error in (
        (client_of(slack, "").auth_test(), "not_authed"),
        (client_of(slack, "xoxb-other").auth_test(), "invalid_auth"),
        (client.apps_connections_open(app_token="xoxb-wire"), "not_allowed_token_type"),
        (client.api_call("chat.shout"), "unknown_method"),
        (post(channel="C2", text="x"), "not_in_channel"),
        (post(channel="C9", text="x"), "channel_not_found"),
        (post(channel="C3", text="x"), "channel_not_found"),
        (post(channel="C4", text="x"), "is_archived"),
        (post(channel="C1", text="x", thread_ts="1.2"), "invalid_thread_ts"),
        (post(channel="C1", text="x" * 40_001), "msg_too_long"),
        (post(channel="C1", text="x", blocks=[section("x" * 2900)] * 4), "msg_blocks_too_long"),
        (post(channel="C1", text="x", blocks="[{"), "invalid_blocks_format"),
        (post(channel="C1", text="x", metadata={"event_type": "t"}), "invalid_metadata_format"),
        (client.chat_update(channel="C1", ts="1.2", text="x"), "message_not_found"),
        (client.chat_update(channel="U1", ts="1.2", text="x"), "channel_not_found"),
        (client.views_publish(user_id="U9", view={"type": "home", "blocks": []}), "invalid_arguments"),
        (client.chat_update(channel="C1", ts=said, text="x"), "cant_update_message"),
        (client.chat_delete(channel="C1", ts=said), "cant_delete_message"),
        (client.chat_postEphemeral(channel="C1", user="U1", text="x"), "user_not_in_channel"),
        (client.api_call("chat.postMessage", params={"text": "x"}), "invalid_arguments"),
        (post(channel="C1", text="x", metadata={"event_type": "t", "event_payload": []}), "invalid_metadata_schema"),
        (post(channel="C1", text="x", metadata=mark("x" * 16_000)), "metadata_too_large"),
        (client.conversations_open(users="U1,U2"), "too_many_users"),
        (client.conversations_history(channel="C1", cursor="?"), "invalid_cursor"),
        (client.users_lookupByEmail(email="x@exemple.fr"), "users_not_found"),
        (client.reactions_remove(channel="C1", timestamp=said, name="eyes"), "no_reaction"),
        (client.files_info(file="F9"), "file_not_found"),
        (client.api_call("views.open", params={"trigger_id": "1.2.x", "view": "[]"}), "invalid_arguments"),
        (client.views_open(trigger_id=slack.workspace.trigger("U2"), view=vast), "view_too_large"),
        (client.views_push(trigger_id=slack.workspace.trigger("U2"), view=CALL), "not_found"),
        (client.views_update(view_id="V9", view=CALL), "not_found"),
        (client.users_info(user="U9"), "user_not_found"),
        (client.conversations_replies(channel="C1", ts="1.2"), "thread_not_found"),
    ):
        with pytest.raises(SlackApiError) as refused:
            await call
        assert refusal(refused) == error
    assert [error.code for _, error in slack.refused][:2] == ["not_authed", "invalid_auth"]


async def test_a_second_reaction_of_one_kind_is_refused(slack: SlackWire, client: AsyncWebClient) -> None:
    sent = await client.chat_postMessage(channel="C1", text="x")
    await client.reactions_add(channel="C1", timestamp=sent["ts"], name="eyes")
    with pytest.raises(SlackApiError, match="already_reacted"):
        await client.reactions_add(channel="C1", timestamp=sent["ts"], name="eyes")


async def test_views_pile_up_to_three_and_keep_their_names_apart(slack: SlackWire, client: AsyncWebClient) -> None:
    ticket = slack.workspace.trigger
    await client.views_open(trigger_id=ticket("U2"), view=modal(section("x"), external_id="one"))
    with pytest.raises(SlackApiError, match="duplicate_external_id"):
        await client.views_open(trigger_id=ticket("U1"), view=modal(section("x"), external_id="one"))
    for _ in range(2):
        await client.views_push(trigger_id=ticket("U2"), view=CALL)
    with pytest.raises(SlackApiError, match="push_limit_reached"):
        await client.views_push(trigger_id=ticket("U2"), view=CALL)
    await client.views_publish(user_id="U2", view=HOME)
    with pytest.raises(SlackApiError, match="hash_conflict"):
        await client.views_publish(user_id="U2", view=HOME, hash="stale")


async def test_json_that_is_none_is_refused(slack: SlackWire) -> None:
    headers = {"Authorization": "Bearer xoxb-wire", "Content-Type": "application/json"}
    url = f"{slack.api_url}/api/chat.postMessage"
    async with aiohttp.ClientSession() as session, session.post(url, data="{", headers=headers) as answer:
        assert (await answer.json())["error"] == "invalid_json"


async def test_a_reply_hangs_on_the_first_message_alone(slack: SlackWire, client: AsyncWebClient) -> None:
    first = await client.chat_postMessage(channel="U1", text="un")
    reply = await client.chat_postMessage(channel=first["channel"], text="deux", thread_ts=first["ts"])
    with pytest.raises(SlackApiError, match="invalid_thread_ts"):
        await client.chat_postMessage(channel=first["channel"], text="trois", thread_ts=reply["ts"])
    assert [(m.text, m.thread_ts) for m in slack.messages("U1")] == [("un", None), ("deux", first["ts"])]


async def test_words_left_out_are_refused_or_noted(slack: SlackWire, client: AsyncWebClient) -> None:
    with pytest.warns(UserWarning, match="text"), pytest.raises(SlackApiError, match="no_text"):
        await client.chat_postMessage(channel="C1")
    with pytest.warns(UserWarning, match="text"):
        await client.chat_postMessage(channel="C1", blocks=CARD)
    assert [(w.method, w.code) for w in slack.warnings] == [("chat.postMessage", "missing_text_in_message")]


async def test_a_missing_scope_is_named() -> None:
    async with SlackWire(scopes={"chat:write"}) as slack:
        slack.channel("C1", "equipe")
        client = client_of(slack)
        await client.chat_postMessage(channel="C1", text="x")
        with pytest.raises(SlackApiError) as error:
            await client.conversations_history(channel="C1")
        assert (refusal(error), error.value.response["needed"]) == ("missing_scope", "channels:history")
