"""Where a day expression falls in the calendar, counted from the day it was said."""

from __future__ import annotations

import calendar
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from bot.language.time import feasts
from bot.language.time.nodes import (
    Around,
    Dated,
    Day,
    Days,
    Feast,
    Half,
    Later,
    Listed,
    Nth,
    Portion,
    Quarter,
    Rest,
    Run,
    Season,
    Several,
    Shift,
    Unit,
    Weekday,
    WeekNumber,
    WeekOf,
)

ONE_DAY, ONE_WEEK = timedelta(days=1), timedelta(days=7)
# *vendredi 13* is not said of a day more than half a year away: a slip is likelier.
_FARTHEST = 200
_YEARS_TRIED = 9  # a 29 February may be eight years away, around 2100


class Nowhere(ValueError):  # noqa: N818 - an answer, not a failure
    """There is no such day: 31 April, Thursday 15 December in a year when it is a Tuesday."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Days in a row, the end excluded; `grain` is the unit the words spoke of."""

    start: date
    end: date
    grain: str


@dataclass(frozen=True, slots=True)
class Today:
    """The day it was said, and whether what is spoken of lies behind."""

    day: date
    back: bool = False
    language: str = "fr"


def stretch(node: Day, today: Today) -> Stretch:
    """Find the days an expression names; raises Nowhere when there are none."""
    try:
        return _READERS[type(node)](node, today)
    except OverflowError as unreachable:
        raise Nowhere(str(node)) from unreachable


def _one(day: date) -> Stretch:
    return Stretch(day, day + ONE_DAY, "day")


def _shift(node: Shift, today: Today) -> Stretch:
    return unit_at(node.unit, node.count, today.day)


def unit_at(unit: Unit, count: int, day: date) -> Stretch:
    """Give the whole unit so many units away from the one that holds a day."""
    if unit == "day":
        return _one(day + count * ONE_DAY)
    monday = day - day.weekday() * ONE_DAY + (count * ONE_WEEK if unit in {"week", "weekend"} else timedelta())
    if unit == "week":
        return Stretch(monday, monday + ONE_WEEK, "week")
    if unit == "weekend":
        return Stretch(monday + 5 * ONE_DAY, monday + ONE_WEEK, "daypart")
    size = {"month": 1, "quarter": 3, "year": 12}[unit]
    first = (day.year * 12 + day.month - 1) // size * size + count * size
    return Stretch(_month(first), _month(first + size), "month")


def _month(count: int) -> date:
    return _date(count // 12, count % 12 + 1, 1)


def _date(year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as missing:
        raise Nowhere(f"{year}-{month}-{day}") from missing


def _weekday(node: Weekday, today: Today) -> Stretch:
    monday = today.day - today.day.weekday() * ONE_DAY
    if node.week is not None:
        return _one(monday + node.week * ONE_WEEK + node.day * ONE_DAY)
    ahead = (node.day - today.day.weekday()) % 7
    if node.more is not None:
        nearest = today.day + (ahead if node.named != "following" or ahead else 7) * ONE_DAY
        return _one(nearest + node.more * ONE_WEEK)
    if node.named == "last" or (today.back and node.named in {"", "this"}):
        return _one(today.day - ((today.day.weekday() - node.day) % 7 or 7) * ONE_DAY)
    coming = today.day + (ahead or 7) * ONE_DAY
    if node.named == "following" or (node.named == "next" and today.language == "en"):
        next_monday = monday + ONE_WEEK
        return _one(coming if coming >= next_monday else coming + ONE_WEEK)
    return _one(coming)


def _dated(node: Dated, today: Today) -> Stretch:
    if node.day is None:
        return _month_named(node, today)
    if node.month is None:
        return _one(_next_day_number(node, today))
    if node.year is not None:
        day = _date(node.year, node.month, node.day)
        return _checked(node, day)
    step = -1 if today.back else 1
    for year in range(today.day.year, today.day.year + step * _YEARS_TRIED, step):
        try:
            day = _date(year, node.month, node.day)
        except Nowhere:
            continue
        if (day <= today.day) if today.back else (day >= today.day):
            return _checked(node, day)
    raise Nowhere(str(node))


def _checked(node: Dated, day: date) -> Stretch:
    if node.weekday is not None and day.weekday() != node.weekday:
        raise Nowhere(f"{day} is no weekday {node.weekday}")
    return _one(day)


def _month_named(node: Dated, today: Today) -> Stretch:
    month = node.month or 1
    if node.year is None:
        year = today.day.year
        if today.back:
            year -= month > today.day.month
        else:
            year += month < today.day.month
    else:
        year = node.year
    if node.month is None:
        return Stretch(_date(year, 1, 1), _date(year + 1, 1, 1), "month")
    return unit_at("month", 0, _date(year, month, 1))


def _next_day_number(node: Dated, today: Today) -> date:
    """Find the next day of that number, and of that weekday where one was said."""
    count = today.day.year * 12 + today.day.month - 1
    for step in range(14):
        first = _month(count - step if today.back else count + step)
        if (node.day or 0) > calendar.monthrange(first.year, first.month)[1]:
            continue
        day = first.replace(day=node.day or 1)
        if abs((day - today.day).days) > _FARTHEST:
            break
        ahead = day <= today.day if today.back else day >= today.day
        if ahead and (node.weekday is None or day.weekday() == node.weekday):
            return day
    raise Nowhere(str(node))


def _feast(node: Feast, today: Today) -> Stretch:
    if node.year is not None:
        return _one(feasts.day(node.name, node.year))
    year = today.day.year
    day = feasts.day(node.name, year)
    if today.back:
        return _one(day if day <= today.day else feasts.day(node.name, year - 1))
    return _one(day if day >= today.day else feasts.day(node.name, year + 1))


def _later(node: Later, today: Today) -> Stretch:
    day = stretch(node.of, today).start if node.of else today.day
    if node.unit in {"day", "week"}:
        return _one(day + node.count * (ONE_DAY if node.unit == "day" else ONE_WEEK))
    if node.unit == "weekend":
        return unit_at("weekend", node.count, day)
    months = node.count * {"month": 1, "quarter": 3, "year": 12}[node.unit]
    first = _month(day.year * 12 + day.month - 1 + months)
    if node.unit == "year" and node.of is None:
        return unit_at("month", 0, first)
    last = calendar.monthrange(first.year, first.month)[1]
    return _one(first.replace(day=min(day.day, last)))


def _several(node: Several, today: Today) -> Stretch:
    first, last = unit_at(node.unit, node.first, today.day), unit_at(node.unit, node.last, today.day)
    return Stretch(first.start, last.end, first.grain)


def _rest(node: Rest, today: Today) -> Stretch:
    return Stretch(today.day, unit_at(node.unit, 0, today.day).end, "day")


def _nth(node: Nth, today: Today) -> Stretch:
    found = _nth_in(node, stretch(node.of, today))
    if isinstance(node.of, Dated) and node.of.year is None and found.end <= today.day and not today.back:
        later = stretch(node.of, Today(stretch(node.of, today).end, language=today.language))
        return _nth_in(node, later)
    return found


def _nth_in(node: Nth, period: Stretch) -> Stretch:
    if node.unit == "week":
        return _nth_week(node.count, period)
    if node.weekday is None and node.unit == "day":
        day = period.start + (node.count - 1) * ONE_DAY if node.count > 0 else period.end + node.count * ONE_DAY
    else:
        weekday = 5 if node.weekday is None else node.weekday
        first = period.start + (weekday - period.start.weekday()) % 7 * ONE_DAY
        last = period.end - ONE_DAY - (period.end - ONE_DAY - weekday * ONE_DAY).weekday() * ONE_DAY
        day = first + (node.count - 1) * ONE_WEEK if node.count > 0 else last + (node.count + 1) * ONE_WEEK
    if not period.start <= day < period.end:
        raise Nowhere(str(node))
    return Stretch(day, day + 2 * ONE_DAY, "daypart") if node.unit == "weekend" else _one(day)


def _nth_week(count: int, period: Stretch) -> Stretch:
    """Count the weeks that begin in the period, or that end in it from the end."""
    if count > 0:
        monday = period.start + (-period.start.weekday() % 7) * ONE_DAY + (count - 1) * ONE_WEEK
    else:
        sunday_after = period.end - period.end.weekday() * ONE_DAY
        monday = sunday_after + count * ONE_WEEK
    return Stretch(monday, monday + ONE_WEEK, "week")


def _portion(node: Portion, today: Today) -> Stretch:
    period = stretch(node.of, today)
    cut = _portion_of(node.place, period)
    if cut.end <= today.day and not today.back and isinstance(node.of, (Shift, Dated)):
        if isinstance(node.of, Shift) and node.of.count == 0 and node.place != "late" and period.grain == "month":
            return _portion_of(node.place, unit_at(node.of.unit, 1, today.day))
        if isinstance(node.of, Dated) and node.of.year is None:
            return _portion_of(node.place, stretch(node.of, Today(period.end, language=today.language)))
    return cut


def _portion_of(place: str, period: Stretch) -> Stretch:
    """Cut a period by custom: decades of a month, two months of a year, two working days of a week."""
    size = (period.end - period.start).days
    start, end = period.start, period.end
    if size <= 7:
        first = {"early": 0, "mid": 2, "late": 3}[place]
        last = {"early": 2, "mid": 4, "late": 5}[place]
        return Stretch(start + first * ONE_DAY, start + last * ONE_DAY, "daypart")
    if size <= 31:
        bounds = {"early": (start, start + 10 * ONE_DAY), "mid": (start + 10 * ONE_DAY, start + 20 * ONE_DAY), "late": (end - ONE_WEEK, end)}
        return Stretch(*bounds[place], "daypart")
    third = size // 61 or 1
    months = {"early": (0, 2), "mid": (5, 7), "late": (10, 12)} if third > 2 else {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}
    count = start.year * 12 + start.month - 1
    return Stretch(_month(count + months[place][0]), _month(count + months[place][1]), "daypart")


def _half(node: Half, today: Today) -> Stretch:
    period = stretch(node.of, today)
    middle = period.start + 15 * ONE_DAY
    return Stretch(period.start, middle, "daypart") if node.which == 1 else Stretch(middle, period.end, "daypart")


def _run(node: Run, today: Today) -> Stretch:
    first = stretch(node.first, today)
    return Stretch(first.start, stretch(Later(node.unit, node.count, node.first), today).start, "day")


def _listed(node: Listed, today: Today) -> Stretch:
    found = [stretch(day, today) for day in node.days]
    if any(before.end != after.start for before, after in pairwise(found)):
        raise Nowhere(str(node))
    return Stretch(found[0].start, found[-1].end, "day")


_SEASONS = {"spring": ((3, 20), (6, 21)), "summer": ((6, 21), (9, 23)), "autumn": ((9, 23), (12, 21)), "winter": ((12, 21), (3, 20))}


def _season(node: Season, today: Today) -> Stretch:
    first, last = _SEASONS[node.name]
    year = node.year or today.day.year - (node.name == "winter" and (today.day.month, today.day.day) < last)
    found = Stretch(_date(year, *first), _date(year + (last < first), *last), "daypart")
    if node.year is None and found.end <= today.day and not today.back:
        return _season(Season(node.name, year + 1), today)
    return found


def _around(node: Around, today: Today) -> Stretch:
    day = stretch(node.of, today).start
    ahead = (node.weekday - day.weekday()) % 7 or 7
    return _one(day + (ahead if node.after else ahead - 7 if ahead < 7 else -7) * ONE_DAY)


def _week_of(node: WeekOf, today: Today) -> Stretch:
    day = stretch(node.day, today).start
    # A week is named after its first day: said of a Sunday, it is the one that begins the day after.
    return unit_at(node.unit, 1 if node.unit == "week" and day.weekday() > 4 else 0, day)


def _week_number(node: WeekNumber, today: Today) -> Stretch:
    years = [node.year] if node.year else [today.day.isocalendar().year + step for step in range(_YEARS_TRIED)]
    for year in years:
        try:
            monday = date.fromisocalendar(year, node.number, 1)
        except ValueError:
            continue
        if node.year or today.back or monday + ONE_WEEK > today.day:
            return Stretch(monday, monday + ONE_WEEK, "week")
    raise Nowhere(str(node))


def _quarter(node: Quarter, today: Today) -> Stretch:
    year = node.year or today.day.year + (node.number < (today.day.month + 2) // 3)
    return unit_at("quarter", 0, _date(year, node.number * 3, 1))


def _days(node: Days, today: Today) -> Stretch:
    first = stretch(node.first, today)
    last = stretch(node.last, today)
    if last.end <= first.start:
        last = stretch(node.last, Today(first.start, language=today.language))
    if last.end <= first.start:
        raise Nowhere(str(node))
    return Stretch(first.start, last.end, first.grain)


_READERS: dict[type, Callable[[Any, Today], Stretch]] = {
    Shift: _shift,
    Weekday: _weekday,
    Dated: _dated,
    Feast: _feast,
    Later: _later,
    Several: _several,
    Listed: _listed,
    Season: _season,
    Around: _around,
    Run: _run,
    Rest: _rest,
    Nth: _nth,
    Portion: _portion,
    Half: _half,
    WeekOf: _week_of,
    WeekNumber: _week_number,
    Quarter: _quarter,
    Days: _days,
}
