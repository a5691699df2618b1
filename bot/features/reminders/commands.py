"""What can be asked about reminders, and how words become such a request."""

import re
from dataclasses import dataclass
from datetime import datetime

from bot.core.command import Command
from bot.core.text import Text
from bot.feature import Asked
from bot.features.reminders import hours
from bot.features.repeats import ONCE, Rrule
from bot.language import Understanding
from bot.language.time import When

_ONLY_ASKS = re.compile(r"\W*(rappel|remind|pense|souviens)\S*\W*(me|moi)?\W*", re.IGNORECASE)
_LINK = re.compile(r"^(?:d['’]|de |to )", re.IGNORECASE)
"""« /rappel demain à 9 h d'appeler Paul »: the word that tied it to the verb left out."""


@dataclass(frozen=True)
class SetReminder(Command):
    """Remind me of `subject` at `at`.

    `chosen` says that the hour is ours, `past` that the words told an hour gone by; `notes` are to be said aloud,
    `told` is the date as it was written.
    """

    subject: str = ""
    at: datetime | None = None
    repeat: Rrule = ONCE
    chosen: bool = False
    past: bool = False
    notes: tuple[Text, ...] = ()
    told: str = ""


@dataclass(frozen=True)
class FillReminder(Command):
    """The same by form; `when` is in words."""

    subject: str = ""
    when: str = ""


@dataclass(frozen=True)
class CancelReminder(Command):
    """No longer wanted; `card` is the version whose card bears the button, 0 for the receipt."""

    reminder: int
    card: int = 0


@dataclass(frozen=True)
class ListReminders(Command):
    """What will I be reminded of?"""


@dataclass(frozen=True)
class FireReminder(Command):
    """The hour has come."""

    reminder: int
    version: int


@dataclass(frozen=True)
class FinishReminder(Command):
    """It is done."""

    reminder: int
    version: int


@dataclass(frozen=True)
class PostponeReminder(Command):
    """Remind me again in an hour."""

    reminder: int
    version: int


@dataclass(frozen=True)
class RetimeReminder(Command):
    """Another hour for it, in words."""

    reminder: int
    words: str = ""


@dataclass(frozen=True)
class MoveToTomorrow(Command):
    """Remind me again tomorrow at nine."""

    reminder: int
    version: int


def set_reminder(asked: Asked) -> Command:
    """Words to a reminder: of what, and when."""
    understood = asked.understood
    if understood is None:
        return SetReminder(asked.words)
    subject = _subject(asked.words, understood)
    if understood.when is None:
        return SetReminder(subject, past=any(_over(one.when, understood.at) for one in understood.reading.reads))
    repeat = Rrule(understood.repeat or "")
    at, chosen = hours.moment(understood.when, understood.at, repeat)
    told = next((one.words for one in understood.reading.reads if one.when == understood.when), "")
    return SetReminder(subject, at, repeat, chosen, notes=understood.reading.notes, told=told)


def _subject(words: str, understood: Understanding) -> str:
    """What is to be said, "" where the words only ask to be reminded."""
    if understood.intent == "set_reminder" and not understood.subject:
        return ""
    subject = _LINK.sub("", (understood.subject or words).strip(), count=1)[:200]
    return "" if _ONLY_ASKS.fullmatch(subject) else subject


def _over(when: When | None, now: datetime) -> bool:
    bound = (when.end or when.start) if when else None
    return bound is not None and bound <= now


def retime(asked: Asked) -> Command:
    """« non, plutôt 9 h », right after its card."""
    return RetimeReminder(int(asked.about.split(":")[1]), asked.words)


def listing(_: Asked) -> Command:
    """/rappels."""
    return ListReminders()
