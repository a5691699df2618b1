"""At what hour a reminder fires: the one said, or a sensible one within the window said; wall time when it repeats."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.features.repeats import following
from bot.language.time import When

MORNING = time(9)
HOUR_OF = {"morning": time(9), "noon": time(12), "afternoon": time(14), "evening": time(18), "night": time(22)}
HOUR = timedelta(hours=1)
WHOLE_DAYS = {"day", "week", "month"}


def moment(when: When, now: datetime, repeat: str = "") -> tuple[datetime, bool]:
    """The instant meant, and whether its hour is our choice; it lies in the past only if all of `when` does.

    What is to `repeat` (an RRULE) keeps its custom hour and begins with the next occurrence.
    """
    if when.kind == "instant" and when.start and when.grain not in WHOLE_DAYS:
        return when.start, False
    wished = _before(when) if when.kind == "before" else _within(when)
    if repeat and wished <= now:
        return following(wished, repeat, str(wished.tzinfo), now) or wished, True
    return _ahead(wished, when.end, now), True


def _within(when: When) -> datetime:
    """The custom hour of the day or part of the day, where it lies in the window; else the window's start."""
    assert when.start
    if when.grain not in WHOLE_DAYS | {"daypart"}:
        return when.start
    hour = HOUR_OF.get(when.daypart or "morning", MORNING)
    usual = when.start.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
    fits = when.start <= usual and (when.end is None or usual < when.end)
    return usual if fits else when.start


def _before(when: When) -> datetime:
    """An hour before the limit; where the limit is a day, the morning of the last one."""
    assert when.end
    if when.grain not in WHOLE_DAYS:
        return when.end - HOUR
    return (when.end - timedelta(minutes=1)).replace(hour=MORNING.hour, minute=MORNING.minute)


def _ahead(wished: datetime, end: datetime | None, now: datetime) -> datetime:
    """What was wished for, or where it is over, the next whole hour or else half of what is left."""
    if wished > now or end is None or end <= now:
        return wished
    here = now.astimezone(wished.tzinfo)
    whole = here.replace(minute=0, second=0, microsecond=0) + HOUR
    return whole if whole < end else (here + (end - now) / 2).replace(second=0, microsecond=0) + timedelta(minutes=1)


def tomorrow(now: datetime, zone: str) -> datetime:
    """Tomorrow morning there."""
    day = now.astimezone(ZoneInfo(zone)).date() + timedelta(days=1)
    return datetime.combine(day, MORNING, ZoneInfo(zone))
