"""How words become requests about meetings."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot import wording
from bot.core.command import Command
from bot.core.door import Slash
from bot.core.errors import Refused
from bot.feature import Asked
from bot.features.meetings.commands import (
    AskAvailability,
    BookMeeting,
    FindMeetingToCancel,
    FindMeetingToMove,
    ListMeetings,
    RetimeMeeting,
    Wish,
)
from bot.features.repeats import Rrule
from bot.language import Understanding, guess_language, understand
from bot.language.time import Reading, When, read
from storage.people import Person

BETWEEN = ("entre ", "between ")
"""« entre 14 h et 16 h » is a window to choose in, « de 14 h à 16 h » a meeting of two hours."""
A_WHILE = timedelta(days=14)
"""How far « à partir de lundi » reaches."""


def book(asked: Asked) -> Command:
    """Words that ask for a meeting; behind a slash command, its name is the first of them."""
    what, understood = asked.heard.what, asked.understood
    assert understood
    if isinstance(what, Slash):
        zone = ZoneInfo(asked.person.timezone)
        understood = understand(f"{what.name} {asked.words}", understood.at, zone, understood.language)
        _refuse_doubt(understood)
    return BookMeeting(
        wish(understood.reading, understood.when, understood.at),
        who=(understood.who or "")[:100],
        subject=(understood.subject or "")[:200],
        guest=understood.email or "",
        place=(understood.place or "")[:100],
        words=asked.words[:1000],
        repeat=Rrule(understood.repeat or ""),
        notes=understood.reading.notes,
    )


def _refuse_doubt(understood: Understanding) -> None:
    """A doubtful date behind a slash command is asked again: nothing has asked before."""
    if understood.reading.ask:
        raise Refused(understood.reading.ask)


def wish(reading: Reading, when: When | None, at: datetime) -> Wish:
    """What a reading asks for, `when` being the one that was settled on."""
    minutes = reading.duration_min or 0
    if when is None:
        return Wish(minutes=minutes, past=any(_gone(one.when, at) for one in reading.reads if one.when))
    between = any(word in one.words.casefold() for one in reading.reads for word in BETWEEN)
    return replace(_wish(when, at, minutes, between), past=_gone(when, at))


def _gone(when: When, at: datetime) -> bool:
    bound = when.end or when.start
    return when.kind != "after" and bound is not None and bound <= at


def _wish(when: When, at: datetime, minutes: int, between: bool) -> Wish:
    match when.kind:
        case "instant":
            return Wish(when.start, None, when.grain, minutes)
        case "before":
            return Wish(at, when.end, when.grain, minutes)
        case "after" if when.start:
            return Wish(when.start, _far(when.start, when.grain), when.grain, minutes)
    if when.start and when.end and when.grain in {"minute", "hour"} and not minutes and not between:
        return Wish(when.start, None, when.grain, int((when.end - when.start).total_seconds() // 60))
    return Wish(when.start, when.end, when.grain, minutes)


def _far(start: datetime, grain: str) -> datetime:
    """« jeudi après 16 h » ends with Thursday, « à partir de jeudi » does not."""
    if grain in {"minute", "hour", "daypart"}:
        return start.replace(hour=0, minute=0) + timedelta(days=1)
    return start + A_WHILE


def _window(understood: Understanding) -> Wish:
    return wish(understood.reading, understood.when, understood.at)


def listing(asked: Asked) -> Command:
    """« mes rdv de demain ? », /agenda, /agenda jeudi."""
    assert asked.understood
    _refuse_doubt(asked.understood)
    wanted = _window(asked.understood)
    if wanted.start and not wanted.end:
        return ListMeetings(wanted.start, wanted.start + timedelta(hours=1))
    return ListMeetings(wanted.start, wanted.end)


def availability(asked: Asked) -> Command:
    """« suis-je libre jeudi aprèm ? »"""
    assert asked.understood
    return AskAvailability(_window(asked.understood))


def move(asked: Asked) -> Command:
    """« décale le rdv de M. Petit à jeudi 9h30 »"""
    assert asked.understood
    understood = asked.understood
    origin = _wish(understood.origin, understood.at, 0, between=True) if understood.origin else Wish()
    return FindMeetingToMove(understood.who or "", origin, _window(understood))


def cancel(asked: Asked) -> Command:
    """« annule mon rdv avec Mme Martin », « … de jeudi »"""
    assert asked.understood
    return FindMeetingToCancel(asked.understood.who or "", _window(asked.understood))


def retime(asked: Asked) -> Command:
    """« plutôt 15 h », right after a card about a meeting."""
    return RetimeMeeting(int(asked.about.split(":")[1]), asked.words)


def only_length(words: str, now: datetime, person: Person) -> int:
    """The minutes, where the words tell how long it shall be, and nothing of when; 0 where they do not."""
    told = read(words, now, ZoneInfo(person.timezone), guess_language(words, person.language))
    return 0 if told.when or wording.MOVED.search(words) else told.duration_min or 0
