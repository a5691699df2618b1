"""The one way in: what was heard, by whom, where, and on which platform."""

from dataclasses import dataclass, field, fields, is_dataclass, replace
from datetime import datetime
from typing import Any, Literal, Protocol, TypeAlias, TypeVar, cast

from bot.core.form import Kind
from bot.core.text import Text


@dataclass(frozen=True)
class Said:
    """Words typed. `thread` is the platform's id of the message that they answer, "" for none."""

    text: str
    thread: str = ""


@dataclass(frozen=True)
class Pressed:
    """A button, by the code that its card gave it (see `Codec.short`)."""

    code: str


@dataclass(frozen=True)
class Slash:
    """A command such as /tache, without its slash, and the words behind it."""

    name: str
    words: str = ""


@dataclass(frozen=True)
class Filled:
    """A form's answers by field name; `code` is that of the form's command."""

    code: str
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Edited:
    """The message `Heard.message` now reads `text`."""

    text: str


@dataclass(frozen=True)
class Deleted:
    """The message `Heard.message` is gone."""


@dataclass(frozen=True)
class Received:
    """Something that is not words; `note` is its caption or file name."""

    kind: Literal["voice", "sticker", "photo", "file", "video", "location", "contact", "other"]
    note: str = ""


@dataclass(frozen=True)
class Reachable:
    """Whether the person lets the bot write to them from now on (blocked, unblocked, left)."""

    yes: bool


@dataclass(frozen=True)
class Opened:
    """The bot's home on the platform came into view."""


What: TypeAlias = Said | Pressed | Slash | Filled | Edited | Deleted | Received | Reachable | Opened


@dataclass(frozen=True)
class Heard:
    """One event from a platform.

    `id` is the platform's own and unique within `source`: the same one heard again is not acted on again.
    Addresses are "platform:…": people are "slack:T1:U1", "telegram:42" or "web:ana", a channel is "slack:C1", a group
    "telegram:-100…"; `place` is that of the person for a private conversation, and of the channel or group for a
    shared one. `message` is the platform's id of the message said, edited, deleted, or whose button was pressed.
    `hook` is what the platform needs to answer this very event (a Slack trigger id, a Telegram callback query id);
    it soon expires.
    """

    source: str
    id: str
    who: str
    place: str
    at: datetime
    what: What
    name: str = ""
    language: str = ""
    message: str = ""
    hook: str = ""

    @property
    def shared(self) -> bool:
        """Whether others than the person read this place."""
        return self.who != self.place


V = TypeVar("V")


def legible(value: V) -> V:
    """The same without what no database keeps and no platform shows, in all of its texts.

    JSON carries NUL, which PostgreSQL's text does not hold (section 8.3), and halves of surrogate pairs, which UTF-8
    does not know (RFC 3629, section 3): each becomes the replacement character.
    """
    found: Any = value
    match found:
        case str():
            found = found.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case dict():
            found = {legible(key): legible(one) for key, one in found.items()}
    if is_dataclass(found) and not isinstance(found, type):
        clean: Any = {one.name: legible(getattr(found, one.name)) for one in fields(found)}
        found = replace(found, **clean)
    return cast("V", found)


class Door(Protocol):
    """What a platform's handler may ask of the house."""

    async def hear(self, heard: Heard) -> None:
        """Write it down for good; on return it is committed, and may be acknowledged to the platform."""
        ...

    def faults(self, answers: dict[str, tuple[Kind, str]], language: str) -> dict[str, Text]:
        """What is wrong with a form's answers, by field name; pure and fast, to be asked before acknowledging."""
        ...
