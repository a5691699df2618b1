"""What people do in Slack: each act changes the workspace and gives the event or interaction the app hears of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from tests.wire.slack import payloads
from tests.wire.slack.form import filled, state_of, state_shown
from tests.wire.slack.validation import Json
from tests.wire.slack.workspace import Channel, Message, View, Workspace

KINDS = {"channel": "C", "group": "G", "im": "D"}
Screen = Message | View


def say(slack: Workspace, user: str, text: str, place: str, thread_ts: str | None, files: Iterable[str]) -> Message:
    """Put a person's message where it belongs, as Slack keeps it."""
    channel = inside(slack, user, place)
    if thread_ts:
        slack.message(channel.id, thread_ts)
    written = payloads.typed(text)
    line = {"type": "rich_text_section", "elements": [{"type": "text", "text": text}] if text else []}
    blocks: list[Json] = [{"type": "rich_text", "block_id": slack.mint("b"), "elements": [line]}]
    more: Json = {"client_msg_id": slack.mint("00000000-0000-4000-8000-0000")}
    if shared := [slack.files[name] for name in files]:
        more |= {"subtype": "file_share", "files": shared, "upload": False}
    ts = slack.stamp()
    return slack.put(Message(channel.id, ts, user, written, blocks, thread_ts, more=more))


def heard(slack: Workspace, message: Message) -> list[Json]:
    """The events of a message: none where the app is not, two where it is mentioned."""
    channel = slack.channels[message.channel]
    if slack.bot_user not in channel.members:
        return []
    event = payloads.message_event(slack, message)
    if channel.kind == "im" or f"<@{slack.bot_user}>" not in message.text:
        return [event]
    mention = {name: value for name, value in event.items() if name != "channel_type"}
    return [event, {**mention, "type": "app_mention"}]


def edit(slack: Workspace, user: str, message: Message, text: str) -> Json:
    own(user, message)
    later = slack.put(replace(message, text=payloads.typed(text), edited=slack.stamp()))
    return payloads.changed_event(slack, message, later)


def delete(slack: Workspace, user: str, message: Message) -> Json:
    own(user, message)
    slack.remove(message)
    return payloads.deleted_event(slack, message)


def unfurl(slack: Workspace, message: Message) -> Json:
    """Slack shows what a link leads to, and tells it as a change although nobody edited."""
    card = {"from_url": "https://exemple.fr", "title": "Exemple", "fallback": "Exemple"}
    later = slack.put(replace(message, more={**message.more, "attachments": [card]}))
    return payloads.changed_event(slack, message, later)


def own(user: str, message: Message) -> None:
    if message.user != user:
        raise LookupError(f"{user} did not write {message.ts}; {message.user} did")


def inside(slack: Workspace, user: str, place: str) -> Channel:
    """The conversation, which its people alone can use. Raises LookupError for anyone else."""
    channel = slack.place(place)
    if user not in channel.members:
        raise LookupError(f"{user} is not in {channel.id}")
    return channel


def upload(slack: Workspace, file: str, name: str, content: bytes, mimetype: str) -> Json:
    url = f"{slack.address}/files/{file}"
    about: Json = {"id": file, "name": name, "title": name, "mimetype": mimetype, "size": len(content)}
    slack.contents[file] = content
    slack.files[file] = about | {"url_private": url, "url_private_download": url}
    return slack.files[file]


def open_home(slack: Workspace, user: str) -> Json:
    ts, home = slack.stamp(), slack.homes.get(user)
    event: Json = {"type": "app_home_opened", "user": user, "channel": slack.direct(user).id, "tab": "home"}
    shown = {"view": payloads.view_json(slack, home)} if home else {}
    return {**event, **shown, "event_ts": ts}


def join(slack: Workspace, user: str, channel: Channel, inviter: str | None) -> Json:
    channel.members.add(user)
    event: Json = {"type": "member_joined_channel", "user": user, "channel": channel.id, "team": slack.team}
    event |= {"channel_type": KINDS[channel.kind], "event_ts": slack.stamp()}
    return event | ({"inviter": inviter} if inviter else {})


def leave(slack: Workspace, user: str, channel: Channel) -> Json:
    """A person's going is told to the app; its own is told as `channel_left` or `group_left`."""
    channel.members.discard(user)
    event: Json = {"channel": channel.id, "event_ts": slack.stamp()}
    if user == slack.bot_user:
        return {**event, "type": f"{channel.kind}_left"}
    return {
        **event,
        "type": "member_left_channel",
        "user": user,
        "channel_type": KINDS[channel.kind],
        "team": slack.team,
    }


def press(
    slack: Workspace, user: str, screen: Screen, found: tuple[Json, Json], answer: object, forged: str | None
) -> Json:
    """A pressed button, or an element in which something was chosen (`answer`); `forged` replaces the value sent."""
    block, element = found
    chosen = {} if element["type"] == "button" else filled(element, answer)
    action = payloads.action_of(slack, block, element, chosen)
    if forged is not None:
        action["value"] = forged
    state = state_shown(screen.blocks, {block["block_id"]: {element["action_id"]: {"type": element["type"], **chosen}}})
    view = screen.id if isinstance(screen, View) else None
    body = payloads.interaction(slack, "block_actions", user, slack.trigger(user, view)) | {"actions": [action]}
    if isinstance(screen, View):
        return body | payloads.about_view(slack, screen, state)
    seen(slack, user, screen)
    hook = hook_url(slack, user, screen.channel, screen)
    return body | payloads.about_message(slack, screen, hook) | {"state": {"values": state}}


def look_up(slack: Workspace, user: str, screen: Screen, found: tuple[Json, Json], typed: str) -> Json:
    """A person types in an `external_select`, whose options the app must give."""
    block, element = found
    body = payloads.interaction(slack, "block_suggestion", user)
    body |= {"block_id": block["block_id"], "action_id": element["action_id"], "value": typed}
    if isinstance(screen, View):
        return body | payloads.about_view(slack, screen, {})
    return body | payloads.about_message(slack, screen, "")


def seen(slack: Workspace, user: str, message: Message) -> None:
    inside(slack, user, message.channel)
    if message.ephemeral_to not in {None, user}:
        raise LookupError(f"only {message.ephemeral_to} sees {message.ts}")


def command(slack: Workspace, user: str, name: str, text: str, place: str) -> Json:
    channel, person = inside(slack, user, place), slack.person(user)
    who = {"user_id": user, "user_name": person.name.lower(), "team_id": slack.team, "team_domain": slack.team.lower()}
    where = {"channel_id": channel.id, "channel_name": channel.name, "api_app_id": slack.app_id}
    hook, trigger = hook_url(slack, user, channel.id), slack.trigger(user)
    said = {"token": "verification", "command": name, "text": text, "is_enterprise_install": "false"}
    return {**said, **who, **where, "response_url": hook, "trigger_id": trigger}


def submit(slack: Workspace, user: str, view: View, answers: Mapping[str, object]) -> Json:
    shown(slack, user, view)
    values = state_of(view.blocks, answers)
    body = payloads.interaction(slack, "view_submission", user, slack.trigger(user, view.id))
    return body | {"view": payloads.view_json(slack, view, values), "response_urls": []}


def close(slack: Workspace, user: str, view: View) -> Json:
    shown(slack, user, view)
    body = payloads.interaction(slack, "view_closed", user)
    return body | {"view": payloads.view_json(slack, view), "is_cleared": False}


def shown(slack: Workspace, user: str, view: View) -> None:
    if view.id not in {other.id for other in slack.modals.get(user, [])}:
        raise LookupError(f"{user} has no such view open")


def shortcut(slack: Workspace, user: str, callback_id: str, message: Message | None) -> Json:
    """A global shortcut, or the action on a message."""
    trigger, moment = slack.trigger(user), slack.stamp()
    kind = "message_action" if message else "shortcut"
    body = payloads.interaction(slack, kind, user, trigger) | {"callback_id": callback_id, "action_ts": moment}
    if message is None:
        return body
    if message.ephemeral_to is not None:
        raise LookupError("an ephemeral message has no actions")
    about = payloads.about_message(slack, message, hook_url(slack, user, message.channel, message))
    return body | about | {"message_ts": message.ts}


def hook_url(slack: Workspace, user: str, channel: str, message: Message | None = None) -> str:
    return f"{slack.address}/hooks/{slack.hook(user, channel, message)}"
