"""Where time can be moved to from the page."""

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta, tzinfo

from bot.core.text import T, Text

SATURDAY = 5


def _on(day: datetime, hour: time) -> datetime:
    return datetime.combine(day.date(), hour, day.tzinfo)


def _tomorrow(now: datetime) -> datetime:
    return _on(now + timedelta(days=1), time(9))


def _digest(now: datetime) -> datetime:
    """The next evening of an open day at six, the usual hour of the digest."""
    day = now if now < _on(now, time(18)) else now + timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return _on(day, time(18))


_Jump = tuple[Text, Callable[[datetime], datetime]]
JUMPS: dict[str, _Jump] = {
    "quarter": (T("+15 min"), lambda now: now.astimezone(UTC) + timedelta(minutes=15)),
    "hour": (T("+1 h"), lambda now: now.astimezone(UTC) + timedelta(hours=1)),
    "tomorrow": (T("Tomorrow, 9 am"), _tomorrow),
    "digest": (T("Digest, 6 pm"), _digest),
}


def target(name: str, now: datetime, zone: tzinfo) -> datetime:
    """The instant to go to; raises KeyError for a jump that there is not."""
    return JUMPS[name][1](now.astimezone(zone))
