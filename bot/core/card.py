"""What the bot says, before any platform is known."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.core.command import Command
from bot.core.text import Text, Value


@dataclass(frozen=True)
class Button:
    """Pressed, it sends its command; with `confirm`, the platform asks that question first where it can."""

    label: Text
    command: Command
    style: Literal["plain", "primary", "danger"] = "plain"
    confirm: Text | None = None


@dataclass(frozen=True)
class Line:
    """One sentence of a card."""

    text: Text


@dataclass(frozen=True)
class Fact:
    """A label and its value: « Échéance : vendredi 27 novembre 2026 à 17 h (Paris) »."""

    label: Text
    value: Value


@dataclass(frozen=True)
class Quote:
    """What a person wrote, shown as theirs and never as markup."""

    words: str
    by: str = ""


@dataclass(frozen=True)
class Heading:
    """Opens a group of parts in a long card."""

    text: Text


@dataclass(frozen=True)
class Item:
    """A row of a list, whose own buttons stay beside it when a card is split."""

    text: Text
    note: Text | None = None
    buttons: tuple[Button, ...] = ()


Tone: TypeAlias = Literal["plain", "good", "warning", "urgent"]
Part: TypeAlias = Line | Fact | Quote | Heading | Item


@dataclass(frozen=True)
class Card:
    """A thing said. Its title alone must make sense: it is what a notification shows.

    With a `key` ("task:12") it is a living card: said again at the same place under that key, it takes the
    place of what stood there. `about` names the living thing that it speaks of, so that an answer to it finds its way.
    """

    title: Text
    parts: tuple[Part, ...] = ()
    buttons: tuple[Button, ...] = ()
    key: str = ""
    about: str = ""
    tone: Tone = "plain"
