"""What a Slack workspace holds: people, conversations, messages, views, and the short-lived tickets it hands out."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from tests.wire.slack.validation import ApiError, Json, elements, texts

TRIGGER_SECONDS = 3
HOOK_SECONDS = 30 * 60
HOOK_USES = 5


@dataclass(frozen=True)
class User:
    id: str
    name: str
    tz: str = "Europe/Paris"
    locale: str = "fr-FR"
    email: str = ""
    is_bot: bool = False


@dataclass
class Channel:
    """A conversation; `kind` is Slack's channel type (`channel`, `group`, `im`), `user` the other side of an `im`."""

    id: str
    name: str
    members: set[str]
    kind: str = "channel"
    user: str = ""
    archived: bool = False


@dataclass(frozen=True)
class Message:
    """A message as it stands; `edited` is when (a ts), or empty.

    An older copy keeps its old buttons, as a screen that was not refreshed does.
    """

    channel: str
    ts: str
    user: str
    text: str
    blocks: list[Json] = field(default_factory=list)
    thread_ts: str | None = None
    edited: str = ""
    ephemeral_to: str | None = None
    metadata: Json | None = None
    more: Json = field(default_factory=dict)

    @property
    def shown(self) -> str:
        """What a person reads: the blocks' texts, one a line, or the text where there are no blocks."""
        return "\n".join(texts(self.blocks)) if self.blocks else self.text

    @property
    def labels(self) -> list[str]:
        """What the buttons say."""
        buttons = (e for block in self.blocks for e in elements(block) if e["type"] == "button")
        return [button["text"]["text"] for button in buttons]


@dataclass(frozen=True)
class View:
    """A modal or an App Home as one person sees it."""

    id: str
    hash: str
    user: str
    content: Json
    root_id: str
    previous_id: str | None = None

    @property
    def blocks(self) -> list[Json]:
        return list(self.content["blocks"])

    @property
    def title(self) -> str:
        return str(self.content.get("title", {}).get("text", ""))

    @property
    def callback_id(self) -> str:
        return str(self.content.get("callback_id", ""))

    @property
    def private_metadata(self) -> str:
        return str(self.content.get("private_metadata", ""))

    @property
    def shown(self) -> str:
        """What a person reads in it: the title of a modal, then the blocks, one text a line."""
        return "\n".join([*filter(None, [self.title]), *texts(self.blocks)])


@dataclass
class Trigger:
    user: str
    at: float
    view: str | None = None
    used: bool = False


@dataclass
class Hook:
    """A response_url: for whom, where, about which message, and how often it was used."""

    user: str
    channel: str
    at: float
    message: Message | None = None
    uses: int = 0


class Workspace:
    """The state behind the wire; `clock` gives Unix seconds."""

    def __init__(self, team: str, bot_user: str, clock: Callable[[], float]) -> None:
        self.team, self.bot_user, self.bot_id, self.app_id = team, bot_user, "B" + bot_user[1:], "A" + team[1:]
        self.clock = clock
        self.address = ""
        self.users = {bot_user: User(bot_user, "permanence", is_bot=True)}
        self.channels: dict[str, Channel] = {}
        self._said: dict[tuple[str, str], Message] = {}
        self.reactions: set[tuple[str, str, str]] = set()
        self.files: dict[str, Json] = {}
        self.contents: dict[str, bytes] = {}
        self.modals: dict[str, list[View]] = {}
        self.homes: dict[str, View] = {}
        self.triggers: dict[str, Trigger] = {}
        self.hooks: dict[str, Hook] = {}
        self.news: list[Json] = []
        self._count = itertools.count(1)
        self._last_ts = 0

    def mint(self, prefix: str) -> str:
        """An id nobody has yet."""
        return f"{prefix}{next(self._count):08d}"

    def stamp(self) -> str:
        """A message timestamp, later than every one before."""
        self._last_ts = max(self._last_ts + 100, int(self.clock() * 1_000_000))
        return f"{self._last_ts // 1_000_000}.{self._last_ts % 1_000_000:06d}"

    def person(self, user: str, error: str = "user_not_found") -> User:
        if user not in self.users:
            raise ApiError(error)
        return self.users[user]

    def direct(self, user: str) -> Channel:
        """The conversation between the bot and one person."""
        self.person(user)
        fresh = Channel(f"D{user}", "directmessage", {user, self.bot_user}, "im", user)
        return self.channels.setdefault(fresh.id, fresh)

    def place(self, name: str) -> Channel:
        """A conversation by its id, or by the id of the person it is with, whether the bot is in it or not."""
        if name in self.users and name != self.bot_user:
            return self.direct(name)
        return self.channels.get(name) or self.channel(name)

    def channel(self, name: str) -> Channel:
        """A conversation by its id alone. A private one the bot is not in does not exist for it."""
        channel = self.channels.get(name)
        if channel is None or (channel.kind == "group" and self.bot_user not in channel.members):
            raise ApiError("channel_not_found")
        return channel

    def joined(self, name: str) -> Channel:
        """A conversation the bot is in."""
        channel = self.channel(name)
        if self.bot_user not in channel.members:
            raise ApiError("not_in_channel")
        return channel

    @property
    def said(self) -> list[Message]:
        """Every message there is, oldest first."""
        return list(self._said.values())

    def message(self, channel: str, ts: str, error: str = "message_not_found") -> Message:
        message = self._said.get((channel, ts))
        if message is None or message.ephemeral_to is not None:
            raise ApiError(error)
        return message

    def put(self, message: Message) -> Message:
        """Add a message, or put it in the place of its earlier self."""
        self._said[message.channel, message.ts] = message
        return message

    def remove(self, message: Message) -> None:
        self._said.pop((message.channel, message.ts), None)

    def identified(self, blocks: Any) -> list[Json]:
        """The blocks with an id wherever the app gave none, as Slack hands them back."""
        kept: list[Json] = []
        for block in blocks or ():
            named = {"block_id": self.mint("b"), **block}
            for place in ("elements", "accessory", "element"):
                if place in block and block["type"] in {"actions", "section", "input"}:
                    named[place] = self._named(block[place])
            kept.append(named)
        return kept

    def _named(self, inside: Any) -> Any:
        if isinstance(inside, list):
            return [self._named(element) for element in inside]
        return inside if inside["type"] == "image" else {"action_id": self.mint("a"), **inside}

    def trigger(self, user: str, view: str | None = None) -> str:
        """A ticket to open a view: good for 3 s, once."""
        name = f"{next(self._count)}.{int(self.clock())}.{self.team.lower()}"
        self.triggers[name] = Trigger(user, self.clock(), view)
        return name

    def exchange(self, name: str) -> Trigger:
        trigger = self.triggers.get(name)
        if trigger is None:
            raise ApiError("invalid_trigger_id")
        if trigger.used:
            raise ApiError("exchanged_trigger_id")
        if self.clock() - trigger.at > TRIGGER_SECONDS:
            raise ApiError("expired_trigger_id")
        trigger.used = True
        return trigger

    def hook(self, user: str, channel: str, message: Message | None = None) -> str:
        """The name of a new response_url."""
        name = self.mint("hook")
        self.hooks[name] = Hook(user, channel, self.clock(), message)
        return name

    def use_hook(self, name: str) -> Hook:
        hook = self.hooks.get(name)
        if hook is None or self.clock() - hook.at > HOOK_SECONDS:
            raise ApiError("expired_url")
        if hook.uses >= HOOK_USES:
            raise ApiError("used_url")
        hook.uses += 1
        return hook
