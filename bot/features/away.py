"""When a client is away: the spans in which no meeting is offered."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.text import T, Text
from bot.features.repeats import between, often
from bot.language.telling import tell
from bot.language.time import When
from storage import absences
from storage.absences import Absence
from storage.transaction import Transaction


def spans(tx: Transaction, client_id: int, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """The client's absences that touch the window, in order."""
    found = [span for one in absences.of_client(tx.session, client_id, start) for span in times(one, start, end)]
    return sorted(found)


def times(absence: Absence, start: datetime, end: datetime) -> list[tuple[datetime, datetime]]:
    """Each time that the absence touches the window."""
    last = absence.end or max(absence.start, end)  # it reaches as far as one looks
    if not absence.repeat:
        return [(absence.start, last)] if absence.start < end and start < last else []
    length = last - absence.start
    begun = between(absence.start, absence.repeat, absence.zone, start - length, end)
    return [(at, at + length) for at in begun if at < end and start < at + length]


def at(tx: Transaction, client_id: int, start: datetime, end: datetime) -> tuple[datetime, datetime] | None:
    """The first of the client's absences that touches the window."""
    return next(iter(spans(tx, client_id, start, end)), None)


def told(tx: Transaction, client_id: int, start: datetime, end: datetime) -> list[Text]:
    """The same absences, in words."""
    return [spoken(one) for one in absences.of_client(tx.session, client_id, start) if times(one, start, end)]


def spoken(absence: Absence) -> Text:
    """From when until when, in words: whole days as days."""
    here = ZoneInfo(absence.zone)
    start, end = absence.start.astimezone(here), absence.end and absence.end.astimezone(here)
    if end is None:
        return tell(When("after", start, None, "day" if _is_midnight(start) else "minute"))
    if absence.start <= absence.created_at and not absence.repeat:
        return _until(end)
    if not absence.repeat and _is_midnight(end) and not _is_midnight(start) and end - start < timedelta(days=1):
        return T("{when}, until the end of the day", when=start)
    told = tell(When("interval", start, end, "day" if _is_midnight(start) and _is_midnight(end) else "minute"))
    return T("{when} ({often})", when=told, often=often(absence.repeat)) if absence.repeat else told


def _until(end: datetime) -> Text:
    if _is_midnight(end):
        return T("until {day} included", day=(end - timedelta(minutes=1)).date())
    return T("until {when}", when=end)


def _is_midnight(at: datetime) -> bool:
    return at.time() == time()
