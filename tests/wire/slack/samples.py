"""A small agency on the wire, Block Kit to try it with, and an app that answers a little of everything."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack.sdk import app_of
from tests.wire.slack.wire import SlackWire

Json = dict[str, Any]


@asynccontextmanager
async def agency(**more: Any) -> AsyncIterator[SlackWire]:
    """A Slack with a client (Ana, U1), an assistant (Léa, U2) and the team's channel (C1)."""
    async with SlackWire(**more) as slack:
        slack.user("U1", "Ana")
        slack.user("U2", "Léa")
        slack.channel("C1", "equipe", members=["U2"])
        yield slack


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


def bot_of(slack: SlackWire) -> AsyncApp:
    """An app that answers each kind of thing a person can do."""
    app = app_of(slack, raise_error_for_unhandled_request=False)

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
