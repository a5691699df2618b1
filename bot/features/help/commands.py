"""Requests for help, and what could not be understood."""

from dataclasses import dataclass

from bot.core.command import Command
from bot.core.door import Received, Slash
from bot.feature import Asked


@dataclass(frozen=True)
class Help(Command):
    """What can the bot do?"""


@dataclass(frozen=True)
class Thank(Command):
    """A word of thanks."""


@dataclass(frozen=True)
class Puzzle(Command):
    """Words that were not understood well enough to act on; `intent` is what they most likely ask."""

    words: str
    intent: str = ""


@dataclass(frozen=True)
class UnknownSlash(Command):
    """A slash command that there is not."""

    name: str


@dataclass(frozen=True)
class TakeNote(Command):
    """Something that is not words: a voice note, a photo, a sticker."""

    kind: str
    note: str = ""


def ask(_: Asked) -> Command:
    """/aide."""
    return Help()


def thank(_: Asked) -> Command:
    """« merci »."""
    return Thank()


def puzzle(asked: Asked) -> Command:
    """Words left over."""
    likely = asked.understood.intent if asked.understood else None
    return Puzzle(asked.words, likely or "")


def unknown(asked: Asked) -> Command:
    """A slash command left over."""
    what = asked.heard.what
    return UnknownSlash(what.name if isinstance(what, Slash) else "")


def received(asked: Asked) -> Command:
    """No words at all."""
    what = asked.heard.what
    return TakeNote(what.kind, what.note) if isinstance(what, Received) else Help()
