"""What repeats: when it comes again, at the same hour on the wall, and how often, in words."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, YEARLY, rrule, rrulestr

from bot.core.text import T, Text


def following(first: datetime, repeat: str, zone: str, now: datetime) -> datetime | None:
    """The occurrence after `now` of an RRULE that began at `first`, at the same hour on the wall; None when it is over.

    An hour that a change of clocks leaves out gives way to the next that there is; one that comes twice is taken
    the first time.
    """
    here = ZoneInfo(zone)
    found = _rule(first, repeat, here).after(now.astimezone(here).replace(tzinfo=None))
    return _on_the_clock(found, here) if found else None


def between(first: datetime, repeat: str, zone: str, start: datetime, end: datetime) -> Iterator[datetime]:
    """The occurrences from `start` to `end`, both included, by the same rules."""
    here = ZoneInfo(zone)
    opens, closes = (edge.astimezone(here).replace(tzinfo=None) for edge in (start, end))
    for found in _rule(first, repeat, here).between(opens, closes, inc=True):
        yield _on_the_clock(found, here)


def _rule(first: datetime, repeat: str, here: ZoneInfo) -> rrule:
    found = rrulestr(_on_the_wall(repeat, here), dtstart=first.astimezone(here).replace(tzinfo=None))
    assert isinstance(found, rrule)
    return found


def _on_the_wall(repeat: str, zone: ZoneInfo) -> str:
    """The rule with its end in wall time: RFC 5545 says UNTIL in UTC, and occurrences are counted on the wall."""

    def told(until: re.Match[str]) -> str:
        end = datetime.strptime(until[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
        return f"UNTIL={end.astimezone(zone):%Y%m%dT%H%M%S}"

    return re.sub(r"UNTIL=(\d{8}T\d{6})Z", told, repeat)


def _on_the_clock(wall: datetime, zone: ZoneInfo) -> datetime:
    at = wall.replace(tzinfo=zone).astimezone(UTC)
    exists = at.astimezone(zone).replace(tzinfo=None) == wall
    return at if exists else _on_the_clock(wall + timedelta(minutes=1), zone)


def often(repeat: str) -> Text:
    """An RRULE in words, without its days: the date said beside it tells them."""
    rule = rrulestr(repeat, ignoretz=True)
    assert isinstance(rule, rrule)
    frequency: int = rule._freq  # type: ignore[attr-defined]  # dateutil has no public name for what it has read
    every: int = rule._interval  # type: ignore[attr-defined]  # the same
    names = {
        DAILY: T("every day", "every {n} days", n=every),
        WEEKLY: T("every week", "every {n} weeks", n=every),
        MONTHLY: T("every month", "every {n} months", n=every),
        YEARLY: T("every year", "every {n} years", n=every),
    }
    return names.get(frequency, T("regularly"))
