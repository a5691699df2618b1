"""What can be asked about calls, and how words become such a request."""

from dataclasses import dataclass

from bot.core.command import Command
from bot.feature import Asked


@dataclass(frozen=True)
class OpenCall(Command):
    """Ask for the call to write down, with what the words tell already."""

    words: str = ""


@dataclass(frozen=True)
class NoteCall(Command):
    """Write a call down, or with its number in `call`, correct it.

    `client` is an id or a name, `urgent` "yes" or "no", `number` as it was said and `call_back` in words.
    """

    call: int = 0
    client: str = ""
    caller: str = ""
    number: str = ""
    company: str = ""
    subject: str = ""
    urgent: str = ""
    call_back: str = ""


@dataclass(frozen=True)
class OpenCorrection(Command):
    """Ask what was wrong in it."""

    call: int


@dataclass(frozen=True)
class WithdrawCall(Command):
    """It was written down for the wrong client."""

    call: int


@dataclass(frozen=True)
class AcknowledgeCall(Command):
    """« Bien reçu »: the client knows of it."""

    call: int


@dataclass(frozen=True)
class MarkCallback(Command):
    """« À rappeler »: the client means to call back."""

    call: int


@dataclass(frozen=True)
class FinishCallback(Command):
    """The caller has been called back."""

    call: int


@dataclass(frozen=True)
class RemindOfCallback(Command):
    """Remind the client in an hour."""

    call: int


@dataclass(frozen=True)
class DelegateCallback(Command):
    """The team calls back instead."""

    call: int


@dataclass(frozen=True)
class SpeakOfCall(Command):
    """Words in answer to the card of a call."""

    call: int
    words: str = ""


def speak(asked: Asked) -> Command:
    """Words in answer to a card about a call ("call:12")."""
    return SpeakOfCall(int(asked.about.split(":")[1]), asked.words)


def open_call(asked: Asked) -> Command:
    """« /appel Dupont 06 12 34 56 78 pour Ana : devis »."""
    return OpenCall(asked.words)
