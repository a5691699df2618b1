"""What concerns people rather than work."""

from dataclasses import dataclass

from bot.core.command import Command
from bot.core.door import Reachable, Slash
from bot.feature import Asked


@dataclass(frozen=True)
class NoteReach(Command):
    """Whether the person lets the bot write to them at this address."""

    address: str
    yes: bool


@dataclass(frozen=True)
class Greet(Command):
    """Somebody known opens the conversation, perhaps by a code of invitation."""

    code: str = ""


def reach(asked: Asked) -> Command:
    """Blocked, unblocked, left."""
    what = asked.heard.what
    return NoteReach(asked.heard.who, isinstance(what, Reachable) and what.yes)


def greet(asked: Asked) -> Command:
    """/start, with or without a code."""
    what = asked.heard.what
    return Greet(what.words.strip() if isinstance(what, Slash) else "")
