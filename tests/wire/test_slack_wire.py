"""The loopback Slack, held against the real slack-bolt and slack_sdk."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack import ApiError, CannotEnter, NotAcknowledged, SlackWire

Json = dict[str, Any]

BOT_TOKEN = "xoxb-wire"


def section(text: str) -> Json:
    return {"type": "section", "text": {"type": "mrkdwn", "text": text}}


def button(label: str, action_id: str, value: str = "1") -> Json:
    return {"type": "button", "text": {"type": "plain_text", "text": label}, "action_id": action_id, "value": value}


def asked(label: str, element: Json, **more: Any) -> Json:
    return {"type": "input", "label": {"type": "plain_text", "text": label}, "element": element, **more}


def modal(*blocks: Json, title: str = "Appel", **more: Any) -> Json:
    texts = {"title": {"type": "plain_text", "text": title}, "submit": {"type": "plain_text", "text": "Noter"}}
    return {"type": "modal", "callback_id": "call", "blocks": list(blocks), **texts, **more}


CARD = [section("Devis Dupont"), {"type": "actions", "elements": [button("Prendre", "claim", "7")]}]
CALL = modal(
    asked("Qui", {"type": "plain_text_input", "action_id": "who", "max_length": 20}, block_id="who"),
    asked("Le", {"type": "datepicker", "action_id": "on", "initial_date": "2026-10-25"}, optional=True),
)


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with SlackWire() as wire:
        wire.user("U1", "Ana")
        wire.user("U2", "Léa")
        wire.channel("C1", "equipe", members=["U2"])
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


def client_of(slack: SlackWire, token: str = BOT_TOKEN) -> AsyncWebClient:
    return AsyncWebClient(token=token, base_url=f"{slack.api_url}/api/", retry_handlers=[])


def bot_of(slack: SlackWire) -> AsyncApp:
    """An app that answers each kind of thing a person can do."""
    app = AsyncApp(client=client_of(slack), signing_secret="wire-secret", raise_error_for_unhandled_request=False)

    @app.event("message")
    async def message(event: Json, client: AsyncWebClient) -> None:
        if event.get("subtype") is None:
            await client.chat_postMessage(channel=event["channel"], text=f"heard {event['text']}")

    @app.event(re.compile(".*"))
    async def anything(event: Json) -> None:
        pass

    @app.command("/tache")
    async def task(ack: Any, command: Json) -> None:
        await ack(f"noté : {command['text']}")

    @app.action("claim")
    async def claim(ack: Any, action: Json, respond: Any, client: AsyncWebClient, body: Json) -> None:
        await ack()
        await respond(text=f"à vous ({action['value']})")
        message = body["message"]
        await client.chat_update(channel=body["channel"]["id"], ts=message["ts"], text="pris", blocks=[section("pris")])

    @app.action("call")
    async def call(ack: Any, client: AsyncWebClient, body: Json) -> None:
        await ack()
        await client.views_open(trigger_id=body["trigger_id"], view=CALL)

    @app.view("call")
    async def noted(ack: Any, view: Json, client: AsyncWebClient) -> None:
        who = view["state"]["values"]["who"]["who"]["value"]
        if who == "?":
            await ack(response_action="errors", errors={"who": "Qui donc ?"})
            return
        await ack()
        await client.chat_postMessage(channel="C1", text=f"appel de {who}")

    @app.shortcut("note")
    async def note(ack: Any, body: Json, respond: Any) -> None:
        await ack()
        await respond(text=f"note sur {body['message']['text']}")

    return app


@asynccontextmanager
async def connected(slack: SlackWire, app: AsyncApp) -> AsyncIterator[AsyncSocketModeHandler]:
    handler = AsyncSocketModeHandler(app, "xapp-wire", ping_interval=0.2)
    await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt leaves it unannotated
    try:
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt leaves it unannotated


@asynccontextmanager
async def served(slack: SlackWire, app: AsyncApp) -> AsyncIterator[None]:
    """The app behind HTTP, and Slack told of its address."""

    async def events(request: web.Request) -> web.Response:
        headers: Any = dict(request.headers)
        answer = await app.async_dispatch(AsyncBoltRequest(body=await request.text(), headers=headers))
        return web.Response(status=answer.status, text=answer.body, headers=answer.first_headers())

    site = web.Application()
    site.router.add_post("/slack/events", events)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    tcp = web.TCPSite(runner, "127.0.0.1", 0)
    await tcp.start()
    host, port = runner.addresses[0][:2]
    slack.deliver_to(f"http://{host}:{port}/slack/events")
    try:
        yield
    finally:
        await runner.cleanup()


def refusal(error: pytest.ExceptionInfo[SlackApiError]) -> str:
    return str(error.value.response["error"])


# hearing and answering


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
    app = AsyncApp(client=client_of(slack), signing_secret="wire-secret")

    @app.event(re.compile(".*"))
    async def anything(body: Json) -> None:
        heard.append(body)

    async with connected(slack, app):
        await slack.says("U2", "<@UBOT> bonjour", channel="C1")
        await slack.until(lambda: len(slack.acks) == 2)
    assert {body["event"]["type"] for body in heard} == {"message", "app_mention"}
    assert len({body["event_id"] for body in heard}) == 2


# acknowledging and hearing again


async def test_what_nobody_acknowledges_fails_the_act_and_comes_again_on_reconnect(slack: SlackWire) -> None:
    slack.courier.ack_seconds = 0.1
    with pytest.raises(NotAcknowledged):
        await slack.says("U1", "personne n'écoute")
    async with connected(slack, bot_of(slack)):
        assert await slack.until(lambda: slack.told("U1")[0].text) == "heard personne n'écoute"


async def test_an_event_cut_off_before_its_ack_comes_again_as_a_retry(slack: SlackWire) -> None:
    tries: list[Json] = []
    tried = asyncio.Event()
    app = AsyncApp(client=client_of(slack), signing_secret="wire-secret")

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
        await tried.wait()
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


# HTTP mode


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


# refusing


BAD_BLOCKS = [
    ([section("x" * 3001)], "must be less than 3001 characters [json-pointer:/blocks/0/text/text]"),
    ([section("")], "must be more than 0 characters"),
    ([section("x")] * 51, "no more than 50 items allowed [json-pointer:/blocks]"),
    ([{"type": "header", "text": {"type": "mrkdwn", "text": "x"}}], "unsupported type: mrkdwn"),
    ([{"type": "header", "text": {"type": "plain_text", "text": "x" * 151}}], "less than 151"),
    ([{"type": "actions", "elements": [button("x", f"a{n}") for n in range(26)]}], "no more than 25 items"),
    ([{"type": "actions", "elements": [button("x", "a"), button("y", "a")]}], "action_id already exists: a"),
    ([{"type": "actions", "elements": [button("x" * 76, "a")]}], "less than 76"),
    ([{"type": "actions", "elements": [button("x", "a", "v" * 2001)]}], "less than 2001"),
    ([{"type": "actions", "elements": [button("x", "a" * 256)]}], "less than 256"),
    ([{"type": "actions", "elements": [{"type": "plain_text_input"}]}], "unsupported type: plain_text_input"),
    ([{"type": "actions", "elements": []}], "no less than 1 items"),
    ([section("x") | {"block_id": "b"}] * 2, "block_id already exists: b"),
    ([section("x") | {"disabled": True}], "invalid additional property: disabled"),
    ([{"type": "section"}], "missing required field: text"),
    ([{"type": "section", "fields": [{"type": "mrkdwn", "text": "x"}] * 11}], "no more than 10 items"),
    ([{"type": "context", "elements": [{"type": "mrkdwn", "text": "x"}] * 11}], "no more than 10 items"),
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
    post = client.chat_postMessage
    for call, error in (
        (client_of(slack, "").auth_test(), "not_authed"),
        (client_of(slack, "xoxb-other").auth_test(), "invalid_auth"),
        (client.apps_connections_open(app_token="xoxb-wire"), "not_allowed_token_type"),
        (client.api_call("chat.shout"), "unknown_method"),
        (post(channel="C2", text="x"), "not_in_channel"),
        (post(channel="C9", text="x"), "channel_not_found"),
        (post(channel="C1", text="x", thread_ts="1.2"), "invalid_thread_ts"),
        (post(channel="C1", text="x" * 40_001), "msg_too_long"),
        (post(channel="C1", text="x", blocks=[section("x" * 2900)] * 4), "msg_blocks_too_long"),
        (post(channel="C1", text="x", blocks="[{"), "invalid_blocks_format"),
        (post(channel="C1", text="x", metadata={"event_type": "t"}), "invalid_metadata_format"),
        (client.chat_update(channel="C1", ts="1.2", text="x"), "message_not_found"),
        (client.chat_postEphemeral(channel="C1", user="U1", text="x"), "user_not_in_channel"),
        (client.users_info(user="U9"), "user_not_found"),
        (client.conversations_replies(channel="C1", ts="1.2"), "thread_not_found"),
    ):
        with pytest.raises(SlackApiError) as refused:
            await call
        assert refusal(refused) == error
    assert [error.code for _, error in slack.refused][:2] == ["not_authed", "invalid_auth"]


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


# reading back


async def test_what_was_posted_is_found_again_by_its_metadata(slack: SlackWire, client: AsyncWebClient) -> None:
    mark = {"event_type": "sent", "event_payload": {"key": "k1"}}
    sent = await client.chat_postMessage(channel="C1", text="x", metadata=mark)
    await client.chat_postMessage(channel="C1", text="y", thread_ts=sent["ts"])
    found = await client.conversations_history(
        channel="C1", include_all_metadata=True, oldest=sent["ts"], inclusive=True
    )
    assert [(m["text"], m["metadata"]) for m in found["messages"]] == [("x", mark)]
    assert "metadata" not in (await client.conversations_history(channel="C1"))["messages"][0]
    thread = await client.conversations_replies(channel="C1", ts=sent["ts"], limit=1)
    assert [m["text"] for m in thread["messages"]] == ["x"]
    rest = await client.conversations_replies(
        channel="C1", ts=sent["ts"], cursor=thread["response_metadata"]["next_cursor"]
    )
    assert [m["text"] for m in rest["messages"]] == ["y"]


@pytest.mark.parametrize("style", ["form", "json", "query", "get"])
async def test_arguments_come_in_four_ways(slack: SlackWire, style: str) -> None:
    args = {"channel": "C1", "text": "é", "blocks": '[{"type": "divider"}]'}
    url, headers = f"{slack.api_url}/api/chat.postMessage", {"Authorization": "Bearer xoxb-wire"}
    ways: dict[str, tuple[str, Json]] = {
        "form": ("POST", {"data": args}),
        "json": ("POST", {"json": args}),
        "query": ("POST", {"params": args}),
        "get": ("GET", {"params": args}),
    }
    verb, how = ways[style]
    async with aiohttp.ClientSession() as session, session.request(verb, url, headers=headers, **how) as answer:
        assert (await answer.json())["ok"]
    assert slack.messages("C1")[0].text == "é"
    assert slack.calls[0].args["blocks"] == [{"type": "divider"}]


async def test_people_conversations_and_files_can_be_read(slack: SlackWire, client: AsyncWebClient) -> None:
    assert (await client.conversations_open(users="U1"))["channel"]["id"] == "DU1"
    assert (await client.conversations_info(channel="C1"))["channel"]["name"] == "equipe"
    assert (await client.conversations_members(channel="C1"))["members"] == ["U2", "UBOT"]
    assert (await client.users_info(user="U1"))["user"]["tz"] == "Europe/Paris"
    assert len((await client.users_list())["members"]) == 3
    slack.file("F1", "devis.pdf", b"%PDF")
    url = (await client.files_info(file="F1"))["file"]["url_private_download"]
    headers = {"Authorization": "Bearer xoxb-wire"}
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as closed:
            assert closed.status == 403
        async with session.get(url, headers=headers) as opened:
            assert await opened.read() == b"%PDF"


# failing


async def test_a_lost_reply_is_done_all_the_same(slack: SlackWire, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", lose_reply=True)
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel="C1", text="une seule fois")
    assert [m.text for m in slack.messages("C1")] == ["une seule fois"]


async def test_errors_statuses_and_waits_are_given_on_request(slack: SlackWire, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", error="internal_error")
    slack.fail_next("chat.postMessage", status=500)
    slack.fail_next("chat.postMessage", retry_after=30)
    with pytest.raises(SlackApiError, match="internal_error"):
        await client.chat_postMessage(channel="C1", text="x")
    with pytest.raises(SlackApiError) as broken:
        await client.chat_postMessage(channel="C1", text="x")
    with pytest.raises(SlackApiError) as slow:
        await client.chat_postMessage(channel="C1", text="x")
    assert (broken.value.response.status_code, slow.value.response.status_code) == (500, 429)
    assert slow.value.response.headers["Retry-After"] == "30"
    assert slack.messages("C1") == []
    assert slack.refused == []


async def test_a_channel_takes_one_message_a_second_under_strict_rates() -> None:
    now = [1_800_000_000.0]
    async with SlackWire(strict_rates=True, clock=lambda: now[0]) as slack:
        slack.channel("C1", "equipe")
        client = client_of(slack)
        for _ in range(3):
            await client.chat_postMessage(channel="C1", text="x")
        with pytest.raises(SlackApiError, match="ratelimited"):
            await client.chat_postMessage(channel="C1", text="trop vite")
        now[0] += 1
        await client.chat_postMessage(channel="C1", text="x")
        assert len(slack.server.rate_limited) == 1


async def test_a_response_url_serves_five_times(slack: SlackWire, client: AsyncWebClient) -> None:
    url = f"{slack.api_url}/hooks/{slack.workspace.hook('U2', 'C1')}"
    async with aiohttp.ClientSession() as session:
        for expected in (*[200] * 5, 404):
            async with session.post(url, json={"text": "x"}) as answer:
                assert answer.status == expected


async def test_an_answer_slack_refuses_fails_the_act(slack: SlackWire, client: AsyncWebClient) -> None:
    app = AsyncApp(client=client, signing_secret="wire-secret")

    @app.view("call")
    async def noted(ack: Any) -> None:
        await ack(response_action="errors", errors={"nowhere": "?"})

    await client.views_open(trigger_id=slack.workspace.trigger("U2"), view=CALL)
    async with connected(slack, app):
        with pytest.raises(ApiError, match="errors must name input blocks"):
            await slack.submits("U2", slack.views["U2"], {"Qui": "Paul"})
