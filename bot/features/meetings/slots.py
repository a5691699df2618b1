"""Free slots: pure arithmetic on instants; what it returns is in UTC, so that no change of clocks can shift it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, TypeAlias
from zoneinfo import ZoneInfo

Span: TypeAlias = tuple[datetime, datetime]
"""From an instant to another, end exclusive."""

STEP = timedelta(minutes=15)
DAY = timedelta(days=1)
FEW = 3
"""Choices that fit on a card, and in a head."""


@dataclass(frozen=True)
class Hours:
    """When meetings are taken: wall-clock times in `zone`; Monday is day 0; `holidays` with their names."""

    zone: ZoneInfo
    opens: time = time(9)
    closes: time = time(18)
    lunch: tuple[time, time] | None = (time(12), time(14))
    off: frozenset[int] = frozenset({5, 6})
    holidays: frozenset[date] = frozenset()

    def on(self, day: date) -> tuple[Span, ...]:
        """The open spans of that day."""
        if day.weekday() in self.off or day in self.holidays:
            return ()
        if self.lunch is None or (self.lunch[0] <= self.opens and self.closes <= self.lunch[1]):
            return (self._span(day, self.opens, self.closes),)
        before, after = (self.opens, min(self.lunch[0], self.closes)), (max(self.lunch[1], self.opens), self.closes)
        return tuple(self._span(day, start, end) for start, end in (before, after) if start < end)

    def _span(self, day: date, start: time, end: time) -> Span:
        return instant(day, start, self.zone), instant(day, end, self.zone)


def instant(day: date, at: time, zone: ZoneInfo) -> datetime:
    """The wall-clock time in UTC: an hour that comes twice is the first, one that is skipped is the next valid."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def days(start: datetime, end: datetime, zone: ZoneInfo) -> Iterator[date]:
    """The local days that the span touches."""
    day, last = start.astimezone(zone).date(), (end - timedelta(microseconds=1)).astimezone(zone).date()
    while day <= last:
        yield day
        day += DAY


def openings(window: Span, hours: Hours) -> list[Span]:
    """The open spans inside the window, in order."""
    start, end = (one.astimezone(UTC) for one in window)
    spans = [span for day in days(start, end, hours.zone) for span in hours.on(day)]
    clipped = [(max(one, start), min(other, end)) for one, other in spans]
    return [(one, other) for one, other in clipped if one < other]


def starts(spans: Iterable[Span], length: timedelta) -> list[datetime]:
    """Where a meeting of that length can begin inside the spans: each quarter of an hour."""
    return [at for start, end in spans for at in _steps(start, end - length)]


def _steps(start: datetime, last: datetime) -> Iterator[datetime]:
    at = start.astimezone(UTC)
    at += -(at - datetime(2000, 1, 1, tzinfo=UTC)) % STEP
    while at <= last:
        yield at
        at += STEP


def is_free(start: datetime, end: datetime, busy: Iterable[Span]) -> bool:
    """Whether nothing busy touches the span."""
    return all(other_end <= start or end <= other_start for other_start, other_end in busy)


def free(candidates: Iterable[datetime], length: timedelta, busy: Sequence[Span]) -> list[datetime]:
    """Those from which a meeting of that length meets nothing busy."""
    return [at for at in candidates if is_free(at, at + length, busy)]


def nearest(candidates: Iterable[datetime], to: datetime, *, apart: timedelta = timedelta(0)) -> list[datetime]:
    """The few nearest, the nearest first; of two as near, the earlier.

    With `apart`, each lies at least that far from `to` and from the others.
    """
    found: list[datetime] = []
    for at in sorted(candidates, key=lambda at: (abs(at - to), at)):
        if apart and any(abs(at - other) < apart for other in (to, *found)):
            continue
        found.append(at)
        if len(found) == FEW:
            break
    return found


def spread(candidates: Sequence[datetime]) -> list[datetime]:
    """A few of them, from the first to the last, evenly apart; on the hour or the half where enough of them are."""
    tidy = [at for at in candidates if at.minute % 30 == 0]
    among = tidy if len(tidy) >= FEW else candidates
    if len(among) <= FEW:
        return list(among)
    return [among[min(n * len(among) // (FEW - 1), len(among) - 1)] for n in range(FEW)]


NAMED_DAYS = frozenset({"day", "daypart", "hour", "minute"})
NAMED_HOURS = frozenset({"daypart", "hour", "minute"})


def within(window: Span, grain: str, hours: Hours, length: timedelta) -> list[Span]:
    """The spans of the window in which to look.

    Usual hours first; where nothing of that length fits and the day was named, a day off counts as open; where the
    hours were named, they are taken at their word.
    """
    usual = openings(window, hours)
    if starts(usual, length):
        return usual
    any_day = openings(window, replace(hours, off=frozenset(), holidays=frozenset()))
    if grain in NAMED_DAYS and starts(any_day, length):
        return any_day
    return [window] if grain in NAMED_HOURS else usual


Unusual: TypeAlias = Literal["", "holiday", "weekend", "hours"]


def unusual(start: datetime, end: datetime, hours: Hours) -> Unusual:
    """What is out of the ordinary about a slot, to be said aloud; lunch is nobody's business."""
    here = start.astimezone(hours.zone)
    if here.date() in hours.holidays:
        return "holiday"
    if here.weekday() in hours.off:
        return "weekend"
    inside = openings((start, end), replace(hours, lunch=None))
    return "" if inside == [(start.astimezone(UTC), end.astimezone(UTC))] else "hours"


def gaps(window: Span, busy: Iterable[Span]) -> list[Span]:
    """What is left of the window between the busy spans, which are in order."""
    left, at = [], window[0]
    for start, end in busy:
        if at < min(start, window[1]):
            left.append((at, min(start, window[1])))
        at = max(at, end)
    return [*left, (at, window[1])] if at < window[1] else left
