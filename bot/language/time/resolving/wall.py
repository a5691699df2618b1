"""From a wall clock to an instant: what a zone does with an hour that does not exist, or exists twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from typing import Literal

Trouble = Literal["", "missing", "twice"]


def instant(wall: datetime, zone: tzinfo) -> tuple[datetime, Trouble]:
    """Put a naive wall time in its zone (PEP 495).

    An hour skipped when clocks go forward moves to the first valid instant after the gap; an hour
    that happens twice is the first of the two.
    """
    first, second = wall.replace(tzinfo=zone, fold=0), wall.replace(tzinfo=zone, fold=1)
    before, after = first.utcoffset(), second.utcoffset()
    if before == after or before is None or after is None:
        return first, ""
    if before > after:
        return first, "twice"
    return _after_gap(first, after - before), "missing"


def _after_gap(wall: datetime, gap: timedelta) -> datetime:
    """Find the first instant after the gap: offsets change on whole minutes."""
    zone = wall.tzinfo
    at = wall.astimezone(UTC) - gap
    old = at.astimezone(zone).utcoffset()
    low, high = 0, int(2 * gap.total_seconds() // 60)
    while low < high:
        middle = (low + high) // 2
        changed = (at + timedelta(minutes=middle)).astimezone(zone).utcoffset() != old
        low, high = (low, middle) if changed else (middle + 1, high)
    return (at + timedelta(minutes=low)).astimezone(zone)
