"""What can be asked about absences, and how words become such a request."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

from bot.core.command import Command
from bot.core.text import Text
from bot.feature import Asked
from bot.features.repeats import ONCE, Rrule
from bot.language import Understanding
from bot.language.time import Read, When

_AND = re.compile(r"\b(?:et|and)\b|,", re.IGNORECASE)
_OR = re.compile(r"\b(?:ou|or)\b", re.IGNORECASE)
_JOINED = re.compile(
    r"\s*(?:,|&|\+|\b(?:et|and)\b|\b(?:puis|then|plus|ainsi que|as well as)\b)+"
    r"\s*(?:(?:aussi|also|encore|le|la|l'|les|on|from)\s*)*",
    re.IGNORECASE,
)
"""Between two times that are both meant."""
_EXCEPT = re.compile(
    r"\b(?:sauf|hormis|except[ée]|[àa] part|except(?: for)?|apart from|but not)\W+(?:le |la |on )?$",
    re.IGNORECASE,
)
"""Before a time at which one is there all the same."""


@dataclass(frozen=True)
class NoteAbsence(Command):
    """I am away from `start` to `end` (exclusive), or until I say that I am back.

    Without a `start` it is asked. `past` says that the words told a time gone by; `notes` are to be said aloud. `more`
    are other times that the same words tell.
    """

    start: datetime | None = None
    end: datetime | None = None
    repeat: Rrule = ONCE
    words: str = ""
    past: bool = False
    notes: tuple[Text, ...] = ()
    more: tuple[tuple[datetime, datetime | None], ...] = ()


@dataclass(frozen=True)
class AwayUntil(Command):
    """The answer to "until when?": from `start` on, in the words of inbox row `heard`, too long for a button."""

    start: datetime
    end: datetime | None = None
    heard: int = 0


@dataclass(frozen=True)
class RetimeAbsence(Command):
    """Other dates for it, in words; without an `absence`, the answer to "until when?" about inbox row `heard`."""

    absence: int = 0
    heard: int = 0
    words: str = ""


@dataclass(frozen=True)
class ComeBack(Command):
    """I am back: at once, or at `at`."""

    at: datetime | None = None
    words: str = ""


@dataclass(frozen=True)
class StayIn(Command):
    """I shall be there after all, between `start` and `end` where they are said."""

    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True)
class OpenAbsence(Command):
    """Change an absence, or note one that has no date yet: `absence` is 0."""

    absence: int = 0


@dataclass(frozen=True)
class FillAbsence(Command):
    """The same by form; `since` and `until` are in words."""

    absence: int = 0
    since: str = ""
    until: str = ""


@dataclass(frozen=True)
class CancelAbsence(Command):
    """I shall be there after all."""

    absence: int


@dataclass(frozen=True)
class ListAbsences(Command):
    """When am I away?"""


def note(asked: Asked) -> Command:
    """Words that tell of an absence, or of its end."""
    understood = asked.understood
    if understood is None:
        return NoteAbsence(words=asked.words)
    if understood.turn == "returns":
        return ComeBack(understood.when.start if understood.when else None, asked.words)
    if understood.turn == "asks":
        return ListAbsences()
    start, end = span(understood)
    if understood.turn == "stays":
        return StayIn(start, end)
    each = _each(asked) if understood.turn is None else []
    if understood.when is None and each:
        return NoteAbsence(*each[0], words=asked.words, notes=understood.reading.notes, more=tuple(each[1:]))
    if start and end and not understood.repeat and (kept := _excepted(asked, start, end)):
        first, *rest = _without(start, end, kept) or [(start, end)]
        return NoteAbsence(*first, words=asked.words, notes=understood.reading.notes, more=tuple(rest))
    more = tuple(one for one in each if one[0] != start) if _stands_alone(understood) else ()
    past = start is None and any(_over(one.when, understood.at) for one in understood.reading.reads)
    repeat = Rrule(understood.repeat or "")
    return NoteAbsence(start, end, repeat, asked.words, past, understood.reading.notes, more)


def all_meant(asked: Asked) -> bool:
    """« absent lundi et mercredi »: both, where « lundi ou mercredi » leaves it open."""
    return bool(asked.understood and asked.understood.turn is None and asked.understood.choices and _each(asked))


def _each(asked: Asked) -> list[tuple[datetime, datetime | None]]:
    """Each time still to come that the words tell side by side; none where they tell one, or a choice of several."""
    understood = asked.understood
    if understood is None or _OR.search(asked.words):
        return []
    reads = understood.reading.reads
    whens: Sequence[When | None] = understood.choices or [one.when for one in reads]
    several = len(reads) > 1 and all(_joined(asked.words, *pair) for pair in pairwise(reads))
    if not (several or (len(reads) == 1 and _AND.search(reads[0].words))):
        return []
    found = [_times(one, understood.at) for one in whens if one and not _over(one, understood.at)]
    return found if len(found) > 1 else []


def _excepted(asked: Asked, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """« absent la semaine prochaine sauf mercredi »: the times of the absence at which one is there all the same."""
    reads = asked.understood.reading.reads if asked.understood else ()
    whens = [one.when for one in reads if _EXCEPT.search(asked.words[: one.span[0]])]
    found = [_in_its_week(w.start, w.end, start) for w in whens if w and w.start and w.end]
    return sorted(one for one in found if start <= one[0] and one[1] <= end)


def _in_its_week(first: datetime, last: datetime, start: datetime) -> tuple[datetime, datetime]:
    """A weekday read as the coming one is that of the absence."""
    weeks = timedelta(days=7 * max(0, -(-(start - first).days // 7)))
    return first + weeks, last + weeks


def _without(
    start: datetime, end: datetime, kept: Sequence[tuple[datetime, datetime]]
) -> list[tuple[datetime, datetime]]:
    """What is left of a time without others that lie in it, in order."""
    edges = [start, *(edge for one in kept for edge in one), end]
    return [(first, last) for first, last in zip(edges[::2], edges[1::2], strict=True) if first < last]


def _stands_alone(understood: Understanding) -> bool:
    """Whether what was settled on is one of the times told; else it is all of them in one: « lundi et mardi »."""
    return any(one.when == understood.when for one in understood.reading.reads)


def _joined(words: str, first: Read, second: Read) -> bool:
    return _JOINED.fullmatch(words[first.span[1] : second.span[0]]) is not None


def span(understood: Understanding) -> tuple[datetime | None, datetime | None]:
    """From when until when; both None where the words do not say."""
    when, now = understood.when, understood.at
    length = timedelta(minutes=understood.duration_min or 0)
    if when is None:
        return (now, now + length) if length else (None, None)
    if understood.turn == "leaves" and not understood.repeat:
        return when.start, None
    if when.kind == "instant" and when.start and length:
        return when.start, when.start + length
    return _times(when, now)


def _times(when: When, now: datetime) -> tuple[datetime, datetime | None]:
    if when.kind == "instant" and when.start:
        return when.start, _end_of_day(when.start)
    return when.start or now, when.end


def _end_of_day(at: datetime) -> datetime:
    return midnight(at, days=1)


def midnight(at: datetime, days: int = 0) -> datetime:
    """The start of that local day, or of one some days later."""
    return at.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=days)


def _over(when: When | None, now: datetime) -> bool:
    bound = (when.end or when.start) if when else None
    return bound is not None and bound <= now


def listing(asked: Asked) -> Command:
    """/absence, with or without words."""
    return note(asked) if asked.words.strip() else ListAbsences()


def retime(asked: Asked) -> Command:
    """« non, jusqu'à jeudi », right after its card, or after the question of how long it is."""
    kind, number = asked.about.split(":")[:2]
    if kind == "away":
        return RetimeAbsence(heard=int(number), words=asked.words)
    return RetimeAbsence(int(number), words=asked.words)
