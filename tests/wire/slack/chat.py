"""The `chat.*` methods and what is posted to a response_url."""

from __future__ import annotations

import json
from dataclasses import replace

from tests.wire.slack.payloads import changed_event, deleted_event, message_event, message_json
from tests.wire.slack.validation import LONGEST_METADATA, ApiError, Json, check_message
from tests.wire.slack.workspace import Channel, Message, Workspace


def required(args: Json, *names: str) -> tuple[str, ...]:
    """The arguments of these names. Raises ApiError: `invalid_arguments` naming what is missing."""
    missing = tuple(f"missing required field: {name}" for name in names if not args.get(name))
    if missing:
        raise ApiError("invalid_arguments", missing)
    return tuple(str(args[name]) for name in names)


def post_message(slack: Workspace, args: Json) -> Json:
    channel = open_channel(slack, slack.place(required(args, "channel")[0]).id)
    content = body(slack, args)
    thread = thread_of(slack, channel, args)
    message = Message(channel.id, slack.stamp(), slack.bot_user, content.text, thread_ts=thread)
    message = slack.put(replace(message, blocks=content.blocks, metadata=content.metadata))
    slack.news.append(message_event(slack, message))
    return {"ok": True, "channel": channel.id, "ts": message.ts, "message": message_json(slack, message)}


def post_ephemeral(slack: Workspace, args: Json) -> Json:
    """What one person sees, and only until they reload. In a direct conversation it is seen as well."""
    name, user = required(args, "channel", "user")
    channel = open_channel(slack, name)
    slack.person(user)
    if user not in channel.members:
        raise ApiError("user_not_in_channel")
    content = body(slack, args)
    thread = thread_of(slack, channel, args)
    message = Message(channel.id, slack.stamp(), slack.bot_user, content.text, content.blocks, thread)
    slack.put(replace(message, ephemeral_to=user))
    return {"ok": True, "message_ts": message.ts}


def update(slack: Workspace, args: Json) -> Json:
    name, ts = required(args, "channel", "ts")
    channel = slack.channel(name)
    earlier = slack.message(channel.id, ts)
    if earlier.user != slack.bot_user:
        raise ApiError("cant_update_message")
    content = body(slack, args)
    # Metadata left out is kept; blocks left out go, as a text is always there without them (chat.update's page).
    metadata = (content.metadata or None) if "metadata" in args else earlier.metadata
    message = replace(earlier, text=content.text, blocks=content.blocks, metadata=metadata, edited=slack.stamp())
    slack.put(message)
    slack.news.append(changed_event(slack, earlier, message))
    shown = message_json(slack, message)
    return {"ok": True, "channel": channel.id, "ts": ts, "text": message.text, "message": shown}


def delete(slack: Workspace, args: Json) -> Json:
    name, ts = required(args, "channel", "ts")
    channel = slack.channel(name)
    message = slack.message(channel.id, ts)
    if message.user != slack.bot_user:
        raise ApiError("cant_delete_message")
    slack.remove(message)
    slack.news.append(deleted_event(slack, message))
    return {"ok": True, "channel": channel.id, "ts": ts}


def get_permalink(slack: Workspace, args: Json) -> Json:
    name, ts = required(args, "channel", "message_ts")
    channel = slack.channel(name)
    slack.message(channel.id, ts)
    link = f"https://{slack.team.lower()}.slack.com/archives/{channel.id}/p{ts.replace('.', '')}"
    return {"ok": True, "channel": channel.id, "permalink": link}


def body(slack: Workspace, args: Json) -> Message:
    """Text, blocks and metadata of a call, checked; a message that is nowhere yet."""
    text, blocks, metadata = str(args.get("text") or ""), args.get("blocks"), args.get("metadata")
    check_message(text, blocks, args.get("attachments"))
    check_metadata(metadata)
    return Message("", "", slack.bot_user, text, slack.identified(blocks), metadata=metadata)


def open_channel(slack: Workspace, name: str) -> Channel:
    channel = slack.joined(name)
    if channel.archived:
        raise ApiError("is_archived")
    return channel


def check_metadata(metadata: object) -> None:
    if not metadata:
        return
    if not isinstance(metadata, dict) or not {"event_type", "event_payload"} <= metadata.keys():
        raise ApiError("invalid_metadata_format")
    if not isinstance(metadata["event_payload"], dict) or not isinstance(metadata["event_type"], str):
        raise ApiError("invalid_metadata_schema")
    if len(json.dumps(metadata).encode()) > LONGEST_METADATA:
        raise ApiError("metadata_too_large")


def thread_of(slack: Workspace, channel: Channel, args: Json) -> str | None:
    """The thread asked for. A reply's own ts is refused: Slack takes it and shows the answer in a wrong place."""
    ts = args.get("thread_ts")
    if not ts:
        return None
    parent = slack.message(channel.id, str(ts), "invalid_thread_ts")
    if parent.thread_ts not in {None, parent.ts}:
        raise ApiError("invalid_thread_ts")
    return parent.ts


def respond(slack: Workspace, hook_name: str, args: Json) -> None:
    """What an app posts to a response_url: replace, delete, or say something more."""
    hook = slack.use_hook(hook_name)
    if args.get("delete_original"):
        if hook.message:
            slack.remove(hook.message)
        return
    say(slack, hook.user, hook.channel, args, hook.message)


def say(slack: Workspace, user: str, channel: str, args: Json, original: Message | None = None) -> None:
    """Answer an interaction or a command: to one person, unless `response_type` is `in_channel`."""
    content = body(slack, args)
    if args.get("replace_original") and original:
        slack.put(replace(original, text=content.text, blocks=content.blocks, edited=slack.stamp()))
        return
    seen_by = None if args.get("response_type") == "in_channel" else user
    message = Message(channel, slack.stamp(), slack.bot_user, content.text, content.blocks, args.get("thread_ts"))
    slack.put(replace(message, ephemeral_to=seen_by))
