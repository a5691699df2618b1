"""There after all: back from an absence, or in on some of its days."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.form import Form
from bot.features import away
from bot.features.absences import cards, service
from bot.features.absences.commands import CancelAbsence, ComeBack, NoteAbsence, StayIn
from bot.language import guess_language
from bot.language.time import read
from storage import absences
from storage.absences import Absence
from storage.people import Person
from storage.transaction import TEAM, Transaction

DAY_OF_MONTH = "day_of_month"
"""The rule of `bot.language.time` that reads « le 28 »."""


def come_back(tx: Transaction, person: Person, command: ComeBack) -> Card | Form:
    """End what is going on then; who had told of nothing and says when they return is away until then."""
    at = max(command.at or tx.now, tx.now)
    known = service.own(tx, person)
    going_on = [one for one in known if _holds(one, at)]
    if not going_on and at > tx.now and (meant := _return_from(person, known, command.words)):
        return _shorten(tx, person, [meant[0]], meant[1])
    if not going_on and at > tx.now:
        return service.note(tx, person, NoteAbsence(tx.now, at, words=command.words))
    if not going_on:
        return service.shown(tx, person, known) if known else cards.not_away()
    if at > tx.now:
        return _shorten(tx, person, going_on, at)
    for absence in going_on:
        _end(tx, absence, person)
    return cards.welcome(person)


def _return_from(person: Person, known: Sequence[Absence], words: str) -> tuple[Absence, datetime] | None:
    """« je rentre le 28 » names no month: that of an absence to come, where the 28th lies in it."""
    for one in known:
        told = read(words, one.start, ZoneInfo(person.timezone), guess_language(words, person.language))
        at = told.when.start if told.when and {found.rule for found in told.reads} == {DAY_OF_MONTH} else None
        if at and _holds(one, at) and at > one.start:
            return one, at
    return None


def _shorten(tx: Transaction, person: Person, going_on: Sequence[Absence], at: datetime) -> Card:
    for absence in going_on:
        service.change(tx, person, absence, (absence.start, at))
    return cards.shortened(going_on[-1], tx.now)


def _end(tx: Transaction, absence: Absence, person: Person) -> None:
    if not absences.change(tx.session, absence, end=tx.now):
        service.refuse_overtaken()
    tx.tell(TEAM, cards.back(absence, person, tx.now))


def _holds(absence: Absence, at: datetime) -> bool:
    """Whether it has begun by then, and is not over; one that comes again goes on."""
    return not absence.repeat and absence.start <= at and (absence.end is None or absence.end > at)


def stay_in(tx: Transaction, person: Person, command: StayIn) -> Card:
    """Call off the one absence that is meant, or that part of it; where several may be, show them."""
    own = service.own(tx, person)
    if command.start is None:
        return service.cancel(tx, person, CancelAbsence(own[0].id)) if len(own) == 1 else service.shown(tx, person, own)
    start, end = command.start, command.end or command.start + timedelta(days=1)
    meant = [one for one in own if away.times(one, start, end)]
    if len(meant) != 1 or meant[0].repeat:
        return service.shown(tx, person, meant or own)
    if _within(meant[0], start, end):
        return service.cancel(tx, person, CancelAbsence(meant[0].id))
    return _in_between(tx, person, meant[0], (start, end))


def _in_between(tx: Transaction, person: Person, absence: Absence, there: tuple[datetime, datetime]) -> Card:
    """Away before they are there, after it, or both."""
    (start, end), (first, last) = there, (absence.start, absence.end)
    before = max(first, tx.now) < start
    after = last is None or end < last
    if not (before and after):
        return service.move(tx, person, absence, (first, start) if before else (end, last))
    service.change(tx, person, absence, (first, start))
    rest = service.written(tx, person, NoteAbsence(end, last))
    return cards.receipts((absence, rest), tx.now, [*service.met(tx, absence), *service.met(tx, rest)], ())


def _within(absence: Absence, start: datetime, end: datetime) -> bool:
    return not absence.repeat and start <= absence.start and absence.end is not None and absence.end <= end
