"""What a payload of Slack's means: events, buttons, forms, commands and shortcuts as what the door hears."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from bot.core.door import Deleted, Edited, Filled, Heard, Pressed, Reachable, Received, Said, Slash, What
from bot.handlers.slack import modal
from bot.handlers.slack.hook import Hook, commanding, pressing
from bot.handlers.slack.words import plain, unmentioned

Json = dict[str, Any]
SOURCE = "slack"
TYPED = {None, "file_share", "me_message", "thread_broadcast"}
"""Subtypes of messages that a person wrote (docs.slack.dev/reference/events/message)."""


def is_home(body: Json) -> bool:
    """Whether somebody looks at the app, which asks for nothing."""
    return (body.get("event") or {}).get("type") == "app_home_opened"


def read(body: Json, now: datetime) -> tuple[Heard, ...]:
    """What was said or done, in order; nothing for what asks for nothing."""
    match body:
        case {"type": "event_callback", "event": {"type": "message"} as event}:
            return _message(body, event)
        case {"type": "event_callback", "event": {"type": "app_mention"} as event}:
            return _mention(body, event)
        case {"type": "event_callback", "event": {"type": "user_change", "user": {"deleted": True} as user}}:
            return (_event(body, user, Reachable(yes=False), user["id"]),)
        case {"type": "block_actions", "actions": [action, *_]}:
            return _action(body, action, now)
        case {"type": "view_submission", "view": view}:
            return (_filled(body, view, now),)
        case {"type": "shortcut" | "message_action", "callback_id": name}:
            return (_shortcut(body, name, now),)
        case {"command": name}:
            return (_command(body, name.removeprefix("/"), now),)
    return ()


def person(team: str, user: str) -> str:
    """The address of a person."""
    return f"slack:{team}:{user}"


def place(channel: str, who: str) -> str:
    """The address of a conversation: a private one with the bot is the person's own."""
    return who if channel.startswith("D") else f"slack:{channel}"


# Events


def _event(body: Json, event: Json, what: What, user: str, suffix: str = "") -> Heard:
    who = person(event.get("user_team") or body["team_id"], user)
    channel = event.get("channel", "")
    return Heard(
        source=SOURCE,
        id=f"{body['event_id']}{suffix}",
        who=who,
        place=place(channel, who) if channel else who,
        at=_at(event.get("event_ts") or str(body["event_time"])),
        what=what,
        message=f"{channel}/{event['ts']}" if "ts" in event else "",
    )


def _message(body: Json, event: Json) -> tuple[Heard, ...]:
    """In private, or in a thread; talk among people is let pass, and who means us there comes as `app_mention`."""
    subtype = event.get("subtype")
    if subtype == "message_changed":
        return _changed(body, event)
    if subtype == "message_deleted":
        return _deleted(body, event, event.get("previous_message") or {})
    if subtype not in TYPED or event.get("bot_id") or not event.get("user"):
        return ()
    return _typed(body, event) if _private(event) or _thread(event) else ()


def _mention(body: Json, event: Json) -> tuple[Heard, ...]:
    """Named in a channel; within a thread, the message itself is heard already."""
    return () if _thread(event) or event.get("bot_id") else _typed(body, event)


def _typed(body: Json, event: Json) -> tuple[Heard, ...]:
    """Words, and after them what came along that is not words."""
    words = plain(unmentioned(event.get("text", ""), _own_user(body)))
    thread = _thread(event)
    said = Said(words, f"{event['channel']}/{thread}" if thread else "")
    files = event.get("files") or ()
    heard = [_event(body, event, said, event["user"])] if words or not files else []
    if files:
        note = words or ", ".join(file.get("name") or "" for file in files)
        heard.append(_event(body, event, Received(_kind(files[0]), note), event["user"], ":files"))
    return tuple(heard)


def _changed(body: Json, event: Json) -> tuple[Heard, ...]:
    """An edit by its author; a preview that Slack adds, or our own update, changes no words of theirs."""
    now, before = event["message"], event.get("previous_message") or {}
    if now.get("subtype") == "tombstone":
        return _deleted(body, event, before)
    same = now.get("text") == before.get("text") or now.get("edited") == before.get("edited")
    if same or now.get("bot_id") or not now.get("user"):
        return ()
    if not (_private(event) or _thread(now) or f"<@{_own_user(body)}" in now["text"]):
        return ()
    moved = {**event, "ts": now["ts"], "user_team": now.get("user_team")}
    return (_event(body, moved, Edited(plain(unmentioned(now["text"], _own_user(body)))), now["user"]),)


def _deleted(body: Json, event: Json, before: Json) -> tuple[Heard, ...]:
    if before.get("bot_id") or not before.get("user") or not (_private(event) or _thread(before)):
        return ()
    return (_event(body, {**event, "ts": before["ts"]}, Deleted(), before["user"]),)


def _private(event: Json) -> bool:
    return str(event["channel"]).startswith("D")


def _thread(event: Json) -> str:
    """The ts of the message that this one answers, "" for none."""
    thread = event.get("thread_ts") or ""
    return "" if thread == event["ts"] else str(thread)


def _own_user(body: Json) -> str:
    return next((str(one["user_id"]) for one in body.get("authorizations") or () if one.get("is_bot")), "")


def _kind(file: Json) -> Any:
    if file.get("subtype") == "slack_audio":
        return "voice"
    family = str(file.get("mimetype") or "").partition("/")[0]
    return {"audio": "voice", "image": "photo", "video": "video"}.get(family, "file")


def _at(ts: str) -> datetime:
    return datetime.fromtimestamp(float(ts), UTC)


# Interactions


def _done(body: Json, what: What, now: datetime, hook: Hook, channel: str = "") -> Heard:
    """What a person did with the app, by the trigger that is theirs alone; in private where no channel is named."""
    user = body["user"]
    who = person(user.get("team_id") or body["team"]["id"], user["id"])
    return Heard(
        source=SOURCE,
        id=hook.trigger,
        who=who,
        place=place(channel, who) if channel else who,
        at=now,
        what=what,
        name=user.get("name") or user.get("username") or "",
        message=hook.message,
        hook=hook.pack(),
    )


def _action(body: Json, action: Json, now: datetime) -> tuple[Heard, ...]:
    kind, value = action["action_id"].partition(":")[0], action.get("value") or ""
    again = value if kind == "again" else pressing(value)
    if kind not in {"press", "again"}:
        return ()
    container = body.get("container") or {}
    channel = (body.get("channel") or {}).get("id", "")
    fleeting = container.get("is_ephemeral", False)
    hook = Hook(
        trigger=body["trigger_id"],
        response_url=body.get("response_url") or "",
        thread=container.get("thread_ts") or "",
        message="" if fleeting or not channel else f"{channel}/{container['message_ts']}",
        again=again,
    )
    return (_done(body, _asked_again(again), now, hook, channel),)


def _asked_again(again: str) -> What:
    kind, _, rest = again.partition(":")
    if kind == "press":
        return Pressed(rest)
    name, _, words = rest.partition(" ")
    return Slash(name, words)


def _filled(body: Json, view: Json, now: datetime) -> Heard:
    """A form sent; sent twice, it is the same view with the same hash."""
    form = modal.submitted(view)
    answers = {name: words for name, (_, words) in form.answers.items()}
    hook = Hook(trigger=body["trigger_id"], message=form.origin.message)
    heard = _done(body, Filled(form.origin.code, answers), now, hook)
    return replace(heard, id=f"{view['id']}:{view['hash']}", place=form.origin.place)


def _shortcut(body: Json, name: str, now: datetime) -> Heard:
    """From the menu of the app or of a message, by the command that its id names; it is answered in private."""
    name, words = name.partition(":")[0], plain((body.get("message") or {}).get("text") or "")
    hook = Hook(body["trigger_id"], body.get("response_url") or "", again=commanding(name, words))
    return _done(body, Slash(name, words), now, hook)


def _command(body: Json, name: str, now: datetime) -> Heard:
    words = plain(body.get("text") or "").strip()
    hook = Hook(body["trigger_id"], body.get("response_url") or "", again=commanding(name, words))
    user = {"id": body["user_id"], "team_id": body["team_id"], "name": body.get("user_name")}
    return _done({**body, "user": user}, Slash(name, words), now, hook, body["channel_id"])
