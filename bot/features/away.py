"""When a client is away: the spans in which no meeting is offered."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.text import Day, T, Text
from bot.features.repeats import Span, coming, often, touching
from bot.language.telling import tell
from bot.language.time import When
from storage import absences, people
from storage.absences import Absence
from storage.people import Person
from storage.transaction import Transaction


def spans(tx: Transaction, client_id: int, start: datetime, end: datetime) -> list[Span]:
    """The client's absences that touch the window, in order."""
    found = [span for one in absences.of_client(tx.session, client_id, start) for span in times(one, start, end)]
    return sorted(found)


def times(absence: Absence, start: datetime, end: datetime) -> list[Span]:
    """Each time that the absence touches the window."""
    last = absence.end or max(absence.start, end)  # it reaches as far as one looks
    if absence.repeat:
        return list(touching((absence.start, last), absence.repeat, absence.zone, (start, end)))
    return [(absence.start, last)] if absence.start < end and start < last else []


def next_time(absence: Absence, now: datetime) -> tuple[datetime, datetime | None] | None:
    """The time that is going on, or that comes next, with its end if that is known; None when it is over."""
    if absence.repeat and absence.end:
        return coming((absence.start, absence.end), absence.repeat, absence.zone, now)
    return (absence.start, absence.end) if absence.end is None or absence.end > now else None


def ahead(tx: Transaction, person: Person) -> list[Absence]:
    """The absences of the person, or of whom they speak for, that are not over; the next one first."""
    found = [(one, next_time(one, tx.now)) for one in absences.of_person(tx.session, person, tx.now)]
    live = [(time[0], one.id, one) for one, time in found if time]
    return [one for *_, one in sorted(live)]


def at(tx: Transaction, client_id: int, start: datetime, end: datetime) -> Absence | None:
    """Which of the client's absences is the first to touch the window."""
    every = absences.of_client(tx.session, client_id, start)
    found = [(touched[0], one.id, one) for one in every if (touched := times(one, start, end))]
    return min(found)[-1] if found else None


def told(tx: Transaction, client_id: int, start: datetime, end: datetime) -> list[tuple[Person, Text]]:
    """Who is away for the client then, and when, in words."""
    found = (one for one in absences.of_client(tx.session, client_id, start) if times(one, start, end))
    return [(people.get(tx.session, one.person_id), spoken(one, start)) for one in found]


def spoken(absence: Absence, now: datetime) -> Text:
    """From when until when, in words: whole days as days; what comes again with the time that is next."""
    if absence.repeat:
        return _again(absence, now)
    here = ZoneInfo(absence.zone)
    start, end = absence.start.astimezone(here), absence.end and absence.end.astimezone(here)
    if end is None:
        return tell(When("after", start, None, "day" if _is_midnight(start) else "minute"))
    if absence.start <= absence.created_at:
        return _until(end)
    return _from_to(start, end)


def _again(absence: Absence, now: datetime) -> Text:
    said, time = often(absence.repeat, absence.zone), next_time(absence, now)
    if absence.cancelled_at or time is None or time[1] is None:
        return said
    here = ZoneInfo(absence.zone)
    return T("{often} (next: {when})", often=said, when=_from_to(time[0].astimezone(here), time[1].astimezone(here)))


def _from_to(start: datetime, end: datetime) -> Text:
    if _is_midnight(end) and not _is_midnight(start) and end - start < timedelta(days=1):
        return T("{when}, until the end of the day", when=start)
    if start.date() != end.date() and not (_is_midnight(start) and _is_midnight(end)):
        return _over_days(start, end)
    return tell(When("interval", start, end, "day" if _is_midnight(start) and _is_midnight(end) else "minute"))


def _over_days(start: datetime, end: datetime) -> Text:
    """Over several days, of which one at least is not whole."""
    since = Day(start) if _is_midnight(start) else start
    if _is_midnight(end):
        return T("from {start} until {day} included", start=since, day=(end - timedelta(minutes=1)).date())
    return T("from {start} until {end}", start=since, end=end)


def _until(end: datetime) -> Text:
    if _is_midnight(end):
        return T("until {day} included", day=(end - timedelta(minutes=1)).date())
    return T("until {when}", when=end)


def _is_midnight(at: datetime) -> bool:
    return at.time() == time()
