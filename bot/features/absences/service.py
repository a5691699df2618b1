"""Absences: noted, changed, called off, over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import NoReturn, TypeAlias
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.door import Said, Slash
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T, Text
from bot.features import anew, away
from bot.features.absences import cards
from bot.features.absences.commands import (
    AwayUntil,
    CancelAbsence,
    FillAbsence,
    ListAbsences,
    NoteAbsence,
    OpenAbsence,
    RetimeAbsence,
)
from bot.features.repeats import ONCE, Rrule
from bot.language.time import Reading, When, read
from storage import absences, meetings, people
from storage.absences import Absence
from storage.inbox import Inbox
from storage.meetings import Meeting
from storage.people import Person
from storage.transaction import TEAM, Transaction

Dates: TypeAlias = tuple[datetime, datetime | None]
"""From when until when; without an end, until they say that they are back."""


def note(tx: Transaction, person: Person, command: NoteAbsence) -> Card | Form:
    """Write it down and tell the team; ask for what is missing."""
    if command.past:
        raise Refused(_past())
    if command.start is None:
        return cards.how_long(tx.now.astimezone(ZoneInfo(person.timezone)), tx.event)
    absence = written(tx, person, command)
    if command.more:
        once = replace(command, repeat=ONCE)
        others = [written(tx, person, replace(once, start=start, end=end)) for start, end in command.more]
        found = sorted((absence, *others), key=lambda one: one.start)
        return cards.receipts(found, tx.now, [one for each in found for one in met(tx, each)], command.notes)
    return cards.receipt(absence, tx.now, met(tx, absence), command.notes)


def written(tx: Transaction, person: Person, command: NoteAbsence) -> Absence:
    """Its row, and a word to the team."""
    assert command.start
    _check(tx, command.start, command.end)
    _lock(tx, person.client_id)
    if command.end is None and command.start < tx.now:
        command = replace(command, start=tx.now)  # a button pressed long after
    absence = _same(tx, person, command) or absences.add(tx.session, _noted(tx, person, command))
    tx.tell(TEAM, cards.to_team(absence, person, tx.now), urgent=cards.soon(absence, tx.now))
    return absence


def away_until(tx: Transaction, person: Person, command: AwayUntil) -> Card | Form:
    """Write it down with the end that was chosen; who chooses again has changed their mind."""
    chosen = next((one for one in own(tx, person) if (one.start, one.repeat) == (command.start, "")), None)
    if chosen and command.end:
        return move(tx, person, chosen, (command.start, command.end))
    return note(tx, person, NoteAbsence(command.start, command.end, words=_words(tx, person, command.heard)))


def _words(tx: Transaction, person: Person, row: int) -> str:
    """What they said then; "" where it is no longer known, or was no saying of theirs."""
    found = tx.session.get(Inbox, row)
    if found is None or found.person_id != person.id:
        return ""
    match tx.codec.loads(found.body).what:
        case Said(text=words) | Slash(words=words):
            return str(words)
    return ""


def _lock(tx: Transaction, client_id: int | None) -> None:
    """Let no meeting be agreed to unseen while the absence is written down."""
    if client_id is not None:
        meetings.lock(tx.session, people.client(tx.session, client_id).calendar)


def _noted(tx: Transaction, person: Person, command: NoteAbsence) -> Absence:
    assert command.start
    return Absence(
        person_id=person.id,
        client_id=person.client_id,
        start=command.start,
        end=command.end,
        repeat=command.repeat,
        zone=person.timezone,
        words=command.words,
        created_at=tx.now,
    )


def _same(tx: Transaction, person: Person, command: NoteAbsence) -> Absence | None:
    """The same absence told a second time."""
    assert command.start
    if command.repeat:
        return next((one for one in own(tx, person) if _comes_again_alike(one, command)), None)
    alike = (one for one in own(tx, person) if (one.end, one.repeat) == (command.end, ""))
    return next((one for one in alike if one.start == command.start or max(one.start, command.start) <= tx.now), None)


def _comes_again_alike(absence: Absence, command: NoteAbsence) -> bool:
    """Whether the time that is told is one of those that are known."""
    if absence.repeat != command.repeat or command.start is None or command.end is None:
        return False
    return (command.start, command.end) in away.times(absence, command.start, command.end)


def _check(tx: Transaction, start: datetime, end: datetime | None) -> None:
    if end and end <= start:
        raise Refused(T("This would end before it begins. From when until when?"))
    if end and end <= tx.now:
        raise Refused(_past())


def _past() -> Text:
    return T("This time is already past. Which days are you away?")


def met(tx: Transaction, absence: Absence) -> list[Meeting]:
    """The meetings of ours that lie in it."""
    if absence.client_id is None:
        return []
    return [one for one in meetings.ahead(tx.session, absence.client_id, tx.now) if _lies_in(one, absence)]


def _lies_in(meeting: Meeting, absence: Absence) -> bool:
    start, end = meeting.planned
    return start is not None and end is not None and bool(away.times(absence, start, end))


def open_absence(tx: Transaction, person: Person, command: OpenAbsence) -> Form:
    """Ask for its dates."""
    return cards.form(_with_two_dates(tx, person, command.absence) if command.absence else None)


def _with_two_dates(tx: Transaction, person: Person, number: int) -> Absence:
    absence = _mine(tx, person, number)
    if absence.repeat:
        raise Refused(T("What comes again cannot be changed: cancel it, and tell me anew when you are away."))
    return absence


def _mine(tx: Transaction, person: Person, number: int) -> Absence:
    absence = absences.mine(tx.session, number, person)
    if absence is None:
        raise Refused(T("There is no such absence of yours. /absence lists them."))
    if absence.cancelled_at or away.next_time(absence, tx.now) is None:
        raise Refused(T("This absence is over. /absence lists those to come."))
    return absence


def fill(tx: Transaction, person: Person, command: FillAbsence) -> Card | Form:
    """What the form says; what it leaves out stays as it was, or begins now."""
    absence = _with_two_dates(tx, person, command.absence) if command.absence else None
    since = _told(tx, person, command.since, tx.now)
    start = since.when.start if since and since.when else None
    until = _told(tx, person, command.until, start or tx.now)
    end = (until.when.end or until.when.start) if until and until.when else None
    if absence is None:
        repeat = Rrule(since.repeat or "") if since else ONCE
        if repeat and end and start and end - start > timedelta(days=1):
            raise Refused(T("What comes again is told in one sentence, for instance: away every Monday, 2 to 6 pm."))
        end = end or (since.when.end if since and since.when else None)
        return note(tx, person, NoteAbsence(start or tx.now, end, repeat))
    return move(tx, person, absence, (start or absence.start, end or absence.end))


def retime(tx: Transaction, person: Person, command: RetimeAbsence) -> Card | Form:
    """Other dates, told in words; what they leave out stays as it was, or begins now."""
    absence = _with_two_dates(tx, person, command.absence) if command.absence else None
    was = absence.start if absence else None
    when = anew.reading(command.words, tx.now, person, was, hour=False).when
    assert when
    if absence is None:
        start, end = _asked_until(when, tx.now)
        return note(tx, person, NoteAbsence(start, end, words=_words(tx, person, command.heard)))
    return move(tx, person, absence, (when.start or absence.start, when.end or absence.end))


def _asked_until(when: When, now: datetime) -> Dates:
    """The answer to "until when?": « jeudi » is its end, « du 3 au 5 » both, « à partir de lundi » the beginning."""
    if when.kind == "after" and when.start:
        return when.start, None
    several = when.kind == "interval" and when.start and when.end and when.end - when.start > timedelta(days=1, hours=1)
    return (when.start if several and when.start else now), when.end or when.start


def move(tx: Transaction, person: Person, absence: Absence, dates: Dates) -> Card:
    """Give it other dates; the words that told the former ones are no longer shown."""
    if dates != (absence.start, absence.end):
        _check(tx, *dates)
        _lock(tx, absence.client_id)
        change(tx, person, absence, dates)
    return cards.receipt(absence, tx.now, met(tx, absence))


def change(tx: Transaction, person: Person, absence: Absence, dates: Dates) -> None:
    """Write the other dates down and tell who must know; refuses where somebody else was first."""
    was = away.spoken(absence, tx.now)
    if not absences.change(tx.session, absence, start=dates[0], end=dates[1], words=""):
        refuse_overtaken()
    owner = people.get(tx.session, absence.person_id)
    tx.tell(TEAM, cards.changed(absence, owner, tx.now, was), urgent=cards.soon(absence, tx.now))
    if owner.id != person.id:
        tx.tell(owner, cards.changed_by(absence, person, tx.now, was))


def refuse_overtaken() -> NoReturn:
    """To who comes second."""
    raise Refused(T("Somebody else has just changed this absence. /absence shows how it stands."))


def _told(tx: Transaction, person: Person, words: str, now: datetime) -> Reading | None:
    """What the words tell, read as if written at `now`; None for no words."""
    if not words.strip():
        return None
    told = read(words, now, ZoneInfo(person.timezone), person.language)
    if told.when is None:
        raise Refused(told.ask or T("I cannot read this date. Try for instance: Friday at 5 pm, or 12/03 14:30."))
    return told


def cancel(tx: Transaction, person: Person, command: CancelAbsence) -> Card:
    """Call it off; pressing twice says the same."""
    absence = absences.mine(tx.session, command.absence, person)
    if absence is None or not absence.cancelled_at:
        absence = _mine(tx, person, command.absence)
        _call_off(tx, person, absence)
    return cards.cancelled(absence, tx.now)


def _call_off(tx: Transaction, person: Person, absence: Absence) -> None:
    """Call it off and tell who must know; where somebody else has just done so, they know."""
    if absences.change(tx.session, absence, cancelled_at=tx.now):
        owner = people.get(tx.session, absence.person_id)
        tx.tell(TEAM, cards.called_off(absence, owner, tx.now))
        if owner.id != person.id:
            tx.tell(owner, cards.cancelled_by(absence, person, tx.now))
    elif not absence.cancelled_at:
        refuse_overtaken()


def listing(tx: Transaction, person: Person, _: ListAbsences) -> Card:
    """When am I away, and who else of us?"""
    return shown(tx, person, away.ahead(tx, person))


def shown(tx: Transaction, person: Person, found: Sequence[Absence]) -> Card:
    """These, each with what can be done about it."""
    colleagues = people.contacts(tx.session, person.client_id) if person.client_id is not None else ()
    return cards.listing(found, tx.now, {one.id: one.name for one in colleagues if one.id != person.id})


def own(tx: Transaction, person: Person) -> list[Absence]:
    """Those that are not over, without those of colleagues."""
    return [one for one in away.ahead(tx, person) if one.person_id == person.id]
