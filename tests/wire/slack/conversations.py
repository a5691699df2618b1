"""The methods that read: conversations, people, files; and reactions."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from tests.wire.slack.chat import required
from tests.wire.slack.payloads import channel_json, message_json, user_json
from tests.wire.slack.validation import ApiError, Json
from tests.wire.slack.workspace import Message, Workspace

MOST_MESSAGES = 999


def auth_test(slack: Workspace, args: Json) -> Json:
    bot = slack.users[slack.bot_user]
    address = f"https://{slack.team.lower()}.slack.com/"
    who = {"team_id": slack.team, "user": bot.name, "user_id": bot.id, "bot_id": slack.bot_id}
    return {"ok": True, "url": address, "team": slack.team, **who, "is_enterprise_install": False}


def open_direct(slack: Workspace, args: Json) -> Json:
    (users,) = required(args, "users")
    if "," in users:
        raise ApiError("too_many_users")
    return {"ok": True, "channel": {"id": slack.direct(users).id}}


def info(slack: Workspace, args: Json) -> Json:
    return {"ok": True, "channel": channel_json(slack, slack.channel(*required(args, "channel")))}


def members(slack: Workspace, args: Json) -> Json:
    channel = slack.channel(*required(args, "channel"))
    return paged("members", sorted(channel.members), args)


def listed(slack: Workspace, args: Json) -> Json:
    wanted = str(args.get("types") or "public_channel").split(",")
    kinds = {"public_channel": "channel", "private_channel": "group", "im": "im"}
    asked = {kinds[kind] for kind in wanted if kind in kinds}
    found = [channel_json(slack, channel) for channel in slack.channels.values() if channel.kind in asked]
    return paged("channels", found, args)


def history(slack: Workspace, args: Json) -> Json:
    """Newest first, without the replies in threads."""
    channel = slack.joined(*required(args, "channel"))
    lasting = [m for m in slack.said if m.channel == channel.id and m.ephemeral_to is None]
    roots = [m for m in lasting if m.thread_ts in {None, m.ts} and between(m, args)]
    roots.sort(key=lambda message: message.ts, reverse=True)
    return paged("messages", [read(slack, message, args) for message in roots], args)


def replies(slack: Workspace, args: Json) -> Json:
    """A thread, its first message and then the replies in order."""
    name, ts = required(args, "channel", "ts")
    channel = slack.joined(name)
    parent = slack.message(channel.id, ts, "thread_not_found")
    root = parent.thread_ts or parent.ts
    lasting = [m for m in slack.said if m.channel == channel.id and m.ephemeral_to is None]
    thread = [m for m in lasting if root in {m.ts, m.thread_ts} and (m.ts == root or between(m, args))]
    thread.sort(key=lambda message: message.ts)
    return paged("messages", [read(slack, message, args) for message in thread], args)


def between(message: Message, args: Json) -> bool:
    ts, oldest, latest = (Decimal(str(t)) for t in (message.ts, args.get("oldest") or 0, args.get("latest") or 10**12))
    return oldest < ts < latest or (truly(args.get("inclusive")) and ts in {oldest, latest})


def read(slack: Workspace, message: Message, args: Json) -> Json:
    shown = message_json(slack, message)
    if message.metadata and truly(args.get("include_all_metadata")):
        shown["metadata"] = message.metadata
    return shown


def truly(value: object) -> bool:
    """A boolean argument, which forms and query strings carry as a word."""
    return str(value).lower() in {"1", "true"}


def paged(name: str, items: Sequence[Any], args: Json) -> Json:
    """One page of a listing; the cursor is the place of the next item."""
    start = whole(args.get("cursor"), 0, "invalid_cursor")
    end = start + min(whole(args.get("limit"), 100, "invalid_limit"), MOST_MESSAGES)
    more = end < len(items)
    cursor = {"next_cursor": str(end) if more else ""}
    return {"ok": True, name: list(items[start:end]), "has_more": more, "response_metadata": cursor}


def whole(value: object, absent: int, error: str) -> int:
    if not value:
        return absent
    if not str(value).isdigit():
        raise ApiError(error)
    return int(str(value))


def user_info(slack: Workspace, args: Json) -> Json:
    return {"ok": True, "user": user_json(slack, slack.person(*required(args, "user")))}


def user_list(slack: Workspace, args: Json) -> Json:
    return paged("members", [user_json(slack, user) for user in slack.users.values()], args)


def user_by_email(slack: Workspace, args: Json) -> Json:
    (email,) = required(args, "email")
    for user in slack.users.values():
        if user.email == email:
            return {"ok": True, "user": user_json(slack, user)}
    raise ApiError("users_not_found")


def react(slack: Workspace, args: Json) -> Json:
    name, ts, emoji = required(args, "channel", "timestamp", "name")
    channel = slack.joined(name)
    mark = (channel.id, slack.message(channel.id, ts).ts, emoji)
    if mark in slack.reactions:
        raise ApiError("already_reacted")
    slack.reactions.add(mark)
    return {"ok": True}


def unreact(slack: Workspace, args: Json) -> Json:
    name, ts, emoji = required(args, "channel", "timestamp", "name")
    mark = (slack.joined(name).id, ts, emoji)
    if mark not in slack.reactions:
        raise ApiError("no_reaction")
    slack.reactions.remove(mark)
    return {"ok": True}


def file_info(slack: Workspace, args: Json) -> Json:
    (name,) = required(args, "file")
    if name not in slack.files:
        raise ApiError("file_not_found")
    return {"ok": True, "file": slack.files[name]}
