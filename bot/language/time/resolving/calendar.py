"""The calendar as people count in it: whole units from a day on, and days that do not exist."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

from bot.language.time.nodes import Day, Unit

ONE_DAY, ONE_WEEK = timedelta(days=1), timedelta(days=7)


class Nowhere(ValueError):
    """There is no such day: 31 April, Thursday 15 December in a year when it is a Tuesday."""


class Stretch(NamedTuple):
    """Days in a row, the end excluded; `grain` is the unit the words spoke of."""

    start: date
    end: date
    grain: str

    @property
    def last(self) -> date:
        """The last day in it."""
        return self.end - ONE_DAY


class Today(NamedTuple):
    """The day it was said, and whether what is spoken of lies behind."""

    day: date
    back: bool = False
    language: str = "fr"


Finder = Callable[[Any, Today], Stretch]
_FINDERS: dict[type, Finder] = {}


def finds(kind: type) -> Callable[[Finder], Finder]:
    """Say that a function finds the days of such expressions."""
    return lambda finder: _FINDERS.setdefault(kind, finder)


def stretch(node: Day, today: Today) -> Stretch:
    """Find the days an expression names; raises Nowhere when there are none."""
    return _FINDERS[type(node)](node, today)


def one_day(day: date) -> Stretch:
    """Give a day as a stretch."""
    return Stretch(day, day + ONE_DAY, "day")


def unit_at(unit: Unit, count: int, day: date) -> Stretch:
    """Give the whole unit so many units away from the one that holds a day."""
    if unit == "day":
        return one_day(day + count * ONE_DAY)
    monday = day - day.weekday() * ONE_DAY + (count * ONE_WEEK if unit in {"week", "weekend"} else timedelta())
    if unit == "week":
        return Stretch(monday, monday + ONE_WEEK, "week")
    if unit == "weekend":
        return Stretch(monday + 5 * ONE_DAY, monday + ONE_WEEK, "daypart")
    size = {"month": 1, "quarter": 3, "year": 12}[unit]
    first = (day.year * 12 + day.month - 1) // size * size + count * size
    return Stretch(month_at(first), month_at(first + size), "month")


def month_at(count: int) -> date:
    """Give the first day of a month, counted in months from year zero."""
    return date_of(count // 12, count % 12 + 1, 1)


def date_of(year: int, month: int, day: int) -> date:
    """Give a date; raises Nowhere if the calendar has none such."""
    try:
        return date(year, month, day)
    except ValueError as missing:
        raise Nowhere(f"{year}-{month}-{day}") from missing
