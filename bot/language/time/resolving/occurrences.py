"""A recurrence as an RRULE, and the days it falls on."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from bot.language.time.nodes import Every
from bot.language.time.resolving.calendar import unit_at

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")

_YEARS_AHEAD = 3


def rule(node: Every) -> str:
    """Write the rule as an RRULE value (RFC 5545, section 3.3.10)."""
    days = ",".join(f"{node.nth or ''}{CODES[day]}" for day in node.weekdays)
    written: dict[str, Any] = {
        "FREQ": node.freq,
        "INTERVAL": node.interval if node.interval > 1 else "",
        "BYMONTH": node.month or "",
        "BYMONTHDAY": node.monthday or "",
        "BYDAY": days,
        "BYSETPOS": node.setpos or "",
    }
    return ";".join(f"{name}={value}" for name, value in written.items() if value)


def falls_on(node: Every, day: date) -> bool:
    """Tell whether a recurrence falls on a day, its interval aside."""
    if node.weekdays and day.weekday() not in node.weekdays:
        return False
    if node.setpos:
        month = [day.replace(day=number) for number in range(1, _days_in_month(day) + 1)]
        wanted_days = [one for one in month if one.weekday() in node.weekdays]
        return day == wanted_days[node.setpos - 1 if node.setpos > 0 else node.setpos]
    if node.nth:
        from_end = -((_days_in_month(day) - day.day) // 7 + 1)
        return node.nth == (day.day - 1) // 7 + 1 or node.nth == from_end
    if node.monthday:
        wanted = node.monthday if node.monthday > 0 else _days_in_month(day) + 1 + node.monthday
        return day.day == wanted and (not node.month or day.month == node.month)
    return True


def first_days(node: Every, start: date) -> list[date]:
    """List the days a recurrence falls on from a day on, the first two of them."""
    found = (start + timedelta(days=step) for step in range(366 * _YEARS_AHEAD))
    return [day for day, _ in zip((day for day in found if falls_on(node, day)), range(2), strict=False)]


def _days_in_month(day: date) -> int:
    return unit_at("month", 0, day).end.toordinal() - day.replace(day=1).toordinal()
