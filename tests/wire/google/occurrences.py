"""When an event takes place: once, or as its recurrence says, by the wall clock of its zone."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr

from .calendars import Calendar
from .refusals import JSON
from .times import moment_of, written

_FAR = timedelta(days=730)  # how far an endless recurrence is followed


def occurrences(
    calendar: Calendar, event: JSON, since: datetime | None, until: datetime | None
) -> Iterator[tuple[datetime, datetime, JSON]]:
    """Start, end and event of each occurrence that ends after `since` and starts before `until`."""
    start, end = (moment_of(event[which], calendar.zone) for which in ("start", "end"))
    if not event.get("recurrence"):
        if _within(start, end, since, until):
            yield start, end, event
        return
    first = start.astimezone(ZoneInfo(event["start"].get("timeZone", calendar.zone.key)))
    rule = rrulestr("\n".join(event["recurrence"]), dtstart=first, forceset=True)
    last = until or (since or first) + _FAR
    for begins in rule.between(first - timedelta(seconds=1), last):
        ends = begins + (end - start)
        if _within(begins, ends, since, until):
            yield begins, ends, _instance(event, begins, ends)


def _within(start: datetime, end: datetime, since: datetime | None, until: datetime | None) -> bool:
    return (since is None or end > since) and (until is None or start < until)


def _instance(event: JSON, begins: datetime, ends: datetime) -> JSON:
    name = begins.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    single = {key: value for key, value in event.items() if key != "recurrence"}
    bounds = {"start": _bound(event["start"], begins), "end": _bound(event["end"], ends)}
    return {
        **single,
        **bounds,
        "id": f"{event['id']}_{name}",
        "recurringEventId": event["id"],
        "originalStartTime": bounds["start"],
    }


def _bound(before: JSON, moment: datetime) -> JSON:
    if "date" in before:
        return {"date": moment.date().isoformat()}
    return {**before, "dateTime": written(moment)}
