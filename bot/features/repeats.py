"""What repeats: when it comes again, at the same hour on the wall, and how often, in words."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import NewType, TypeAlias
from zoneinfo import ZoneInfo

from dateutil.rrule import rrule, rrulestr

from bot.core.text import T, Text

Span: TypeAlias = tuple[datetime, datetime]
"""From an instant to another, end exclusive."""
Rrule = NewType("Rrule", str)
"""An RRULE that the language wrote (RFC 5545, section 3.3.10), or ONCE; it rides in no button and no form."""
ONCE = Rrule("")

LARGEST_CHANGE = timedelta(days=1)
"""No change of clocks is larger: Samoa left out a whole day."""
DAYS = {
    "MO": T("Mondays"),
    "TU": T("Tuesdays"),
    "WE": T("Wednesdays"),
    "TH": T("Thursdays"),
    "FR": T("Fridays"),
    "SA": T("Saturdays"),
    "SU": T("Sundays"),
}
WORKING_DAYS = ["MO", "TU", "WE", "TH", "FR"]


def following(first: datetime, repeat: str, zone: str, now: datetime) -> datetime | None:
    """The occurrence after `now` of an RRULE that began at `first`, at the same hour on the wall; None when it is over.

    An hour that a change of clocks leaves out gives way to the next that there is; one that comes twice is taken
    the first time.
    """
    here = ZoneInfo(zone)
    found = _rule(first, repeat, here).after(_wall(now, here))
    return _on_the_clock(found, here) if found else None


def coming(first: Span, repeat: str, zone: str, now: datetime) -> Span | None:
    """The time that is going on, or that comes next, of what was first in that span; None when it is over."""
    return next(_not_over(first, repeat, zone, now), None)


def touching(first: Span, repeat: str, zone: str, window: Span) -> Iterator[Span]:
    """Each time that touches the window."""
    return takewhile(lambda span: span[0] < window[1], _not_over(first, repeat, zone, window[0]))


def _not_over(first: Span, repeat: str, zone: str, since: datetime) -> Iterator[Span]:
    """The times that are not over by then; each lasts as long on the wall as the first, so that a whole day is one."""
    here = ZoneInfo(zone)
    length = _wall(first[1], here) - _wall(first[0], here)
    for begins in _rule(first[0], repeat, here).xafter(_wall(since, here) - length - LARGEST_CHANGE):
        end = _on_the_clock(begins + length, here)
        if end > since:
            yield _on_the_clock(begins, here), end


def _rule(first: datetime, repeat: str, here: ZoneInfo) -> rrule:
    found = rrulestr(_on_the_wall(repeat, here), dtstart=_wall(first, here))
    assert isinstance(found, rrule)
    return found


def _wall(at: datetime, here: ZoneInfo) -> datetime:
    return at.astimezone(here).replace(tzinfo=None)


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


def often(repeat: str, zone: str) -> Text:
    """An RRULE in words: « tous les mercredis jusqu'au dimanche 20 décembre 2026 »."""
    parts = dict(part.split("=") for part in _on_the_wall(repeat, ZoneInfo(zone)).split(";"))
    said = _how_often(parts["FREQ"], int(parts.get("INTERVAL", "1")), parts.get("BYDAY", "").split(","))
    if "UNTIL" not in parts:
        return said
    return T("{often} until {day}", often=said, day=date.fromisoformat(parts["UNTIL"][:8]))


def _how_often(frequency: str, every: int, days: list[str]) -> Text:
    if frequency == "WEEKLY" and days == WORKING_DAYS:
        return T("every week from Monday to Friday", "every {n} weeks from Monday to Friday", n=every)
    if frequency == "WEEKLY" and all(day in DAYS for day in days):
        named = _together([DAYS[day] for day in days])
        return T("every week on {days}", "every {n} weeks on {days}", n=every, days=named)
    names = {
        "DAILY": T("every day", "every {n} days", n=every),
        "WEEKLY": T("every week", "every {n} weeks", n=every),
        "MONTHLY": T("every month", "every {n} months", n=every),
        "YEARLY": T("every year", "every {n} years", n=every),
    }
    return names.get(frequency, T("regularly"))


def _together(days: list[Text]) -> Text:
    """« mardis, mercredis et jeudis »"""
    *former, last = days
    if not former:
        return last
    listed, *others = former
    for one in others:
        listed = T("{some}, {more}", some=listed, more=one)
    return T("{some} and {last}", some=listed, last=last)
