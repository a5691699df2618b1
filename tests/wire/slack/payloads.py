"""What Slack writes on the wire: messages, people and conversations as JSON, events, interactions and commands."""

from __future__ import annotations

import re
from typing import Any

from tests.wire.slack.validation import Json, elements
from tests.wire.slack.workspace import Channel, Message, User, View, Workspace

CONTROL = re.compile(r"<(?:@U|#C|!|https?:|mailto:|tel:)[^<>]*>")
LINK = re.compile(r"(?P<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?P<url>https?://[^\s<>|]+)")


def typed(text: str) -> str:
    """What a person typed, as Slack sends it: `&`, `<`, `>` escaped, addresses made links, mentions kept."""
    parts, end = [], 0
    for control in CONTROL.finditer(text):
        parts += [linked(text[end : control.start()]), control.group()]
        end = control.end()
    return "".join([*parts, linked(text[end:])])


def linked(text: str) -> str:
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return LINK.sub(lambda m: f"<mailto:{m[0]}|{m[0]}>" if m["mail"] else f"<{m[0]}>", escaped)


def message_json(slack: Workspace, message: Message) -> Json:
    shown: Json = {"type": "message", "user": message.user, "text": message.text, "ts": message.ts}
    shown |= {"team": slack.team, "blocks": message.blocks, **message.more}
    if message.user == slack.bot_user:
        shown |= {"bot_id": slack.bot_id, "app_id": slack.app_id}
    if message.edited:
        shown["edited"] = {"user": message.user, "ts": message.edited}
    return shown | ({"thread_ts": message.thread_ts} if message.thread_ts else {})


def message_event(slack: Workspace, message: Message) -> Json:
    place = {"channel": message.channel, "channel_type": slack.channel(message.channel).kind}
    return {**message_json(slack, message), **place, "event_ts": message.ts}


def changed_event(slack: Workspace, earlier: Message, message: Message) -> Json:
    now, before = message_json(slack, message), message_json(slack, earlier)
    return hidden(slack, "message_changed", message) | {"message": now, "previous_message": before}


def deleted_event(slack: Workspace, message: Message) -> Json:
    before = message_json(slack, message)
    return hidden(slack, "message_deleted", message) | {"deleted_ts": message.ts, "previous_message": before}


def hidden(slack: Workspace, subtype: str, message: Message) -> Json:
    ts, kind = slack.stamp(), slack.channel(message.channel).kind
    event: Json = {"type": "message", "subtype": subtype, "hidden": True, "channel": message.channel}
    return event | {"channel_type": kind, "ts": ts, "event_ts": ts}


def user_json(slack: Workspace, user: User) -> Json:
    profile = {"real_name": user.name, "display_name": user.name, "email": user.email}
    who = {"id": user.id, "team_id": slack.team, "name": user.name.lower(), "real_name": user.name, "deleted": False}
    return {**who, "tz": user.tz, "locale": user.locale, "is_bot": user.is_bot, "profile": profile}


def channel_json(slack: Workspace, channel: Channel) -> Json:
    kinds = {
        "is_im": channel.kind == "im",
        "is_channel": channel.kind == "channel",
        "is_private": channel.kind != "channel",
    }
    other = {"user": channel.user} if channel.kind == "im" else {"name": channel.name}
    inside = slack.bot_user in channel.members
    return {"id": channel.id, **other, **kinds, "is_member": inside, "is_archived": False}


def view_json(slack: Workspace, view: View, values: Json | None = None) -> Json:
    kept = {"private_metadata": "", "callback_id": "", "external_id": "", **view.content}
    ids = {"id": view.id, "hash": view.hash, "team_id": slack.team, "app_id": slack.app_id, "bot_id": slack.bot_id}
    stack = {"root_view_id": view.root_id, "previous_view_id": view.previous_id}
    return {**kept, **ids, **stack, "state": {"values": values or {}}}


def event_envelope(slack: Workspace, event: Json) -> Json:
    """The outer body of an event; its `event_id` is the same at each redelivery."""
    grant = {"enterprise_id": None, "team_id": slack.team, "user_id": slack.bot_user}
    return {
        "token": "verification",
        "type": "event_callback",
        "team_id": slack.team,
        "api_app_id": slack.app_id,
        "event": event,
        "event_id": slack.mint("Ev"),
        "event_time": int(slack.clock()),
        "authorizations": [{**grant, "is_bot": True, "is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": slack.mint("EC"),
    }


def interaction(slack: Workspace, kind: str, user: str, trigger_id: str | None = None) -> Json:
    """What every interaction carries."""
    person = slack.person(user)
    who = {"id": user, "username": person.name.lower(), "name": person.name, "team_id": slack.team}
    body: Json = {"type": kind, "token": "verification", "api_app_id": slack.app_id, "user": who, "enterprise": None}
    body |= {"team": {"id": slack.team, "domain": slack.team.lower()}, "is_enterprise_install": False}
    return body | ({"trigger_id": trigger_id} if trigger_id else {})


def about_message(slack: Workspace, message: Message, response_url: str) -> Json:
    """The part of an interaction that says which message it came from; an ephemeral one is not repeated."""
    fleeting = message.ephemeral_to is not None
    container: Json = {"type": "message", "message_ts": message.ts, "channel_id": message.channel}
    container |= {"is_ephemeral": fleeting}
    if message.thread_ts:
        container["thread_ts"] = message.thread_ts
    place = {"id": message.channel, "name": slack.channel(message.channel).name}
    body = {"container": container, "channel": place, "response_url": response_url}
    return body if fleeting else body | {"message": message_json(slack, message)}


def about_view(slack: Workspace, view: View, values: Json) -> Json:
    return {"container": {"type": "view", "view_id": view.id}, "view": view_json(slack, view, values)}


def action_of(slack: Workspace, block: Json, element: Json, chosen: Json) -> Json:
    kept: Json = {name: element[name] for name in ("type", "action_id", "text", "value", "style") if name in element}
    return {**kept, **chosen, "block_id": block["block_id"], "action_ts": slack.stamp()}


def find_element(blocks: list[Json], action_id: str | None, label: str | None) -> tuple[Json, Json]:
    """The one element of this action id or with this label, and its block.

    Raises LookupError that says what could be pressed, when there is none or more than one.
    """
    offered = [(block, element) for block in blocks for element in elements(block) if "action_id" in element]
    found = [(b, e) for b, e in offered if action_id in {None, e["action_id"]} and label in {None, name_of(b, e)}]
    if len(found) != 1:
        names = [f"{name_of(b, e)!r} ({e['action_id']})" for b, e in offered]
        raise LookupError(f"{len(found)} elements for {label or action_id!r} among {names}")
    return found[0]


def name_of(block: Json, element: Json) -> Any:
    """What a person calls an element: its text, the label of its input, or its placeholder."""
    for named in (element.get("text"), block.get("label"), element.get("placeholder")):
        if named:
            return named["text"]
    return element["action_id"]
