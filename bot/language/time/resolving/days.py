"""Where a day falls: weekdays, dates, feasts, and days counted from others."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from bot.language.time.nodes import Around, Dated, Day, Days, Feast, Later, Listed, Run, Shift, Weekday
from bot.language.time.resolving import feasts
from bot.language.time.resolving.calendar import (
    ONE_DAY,
    ONE_WEEK,
    Nowhere,
    Stretch,
    Today,
    date_of,
    finds,
    month_at,
    one_day,
    stretch,
    unit_at,
)

# *vendredi 13* is not said of a day months away: a slip is likelier.
_FARTHEST = 70

_YEARS_TRIED = 9  # a 29 February may be eight years away, around 2100


@finds(Shift)
def _shift(node: Shift, today: Today) -> Stretch:
    number = node.number
    if node.unit == "weekend" and not number and today.back and today.day.weekday() < 5:
        number = -1  # looked back on, *ce week-end* is the one gone by
    return unit_at(node.unit, number, today.day)


@finds(Weekday)
def _weekday(node: Weekday, today: Today) -> Stretch:
    monday = today.day - today.day.weekday() * ONE_DAY
    if node.week is not None:
        return one_day(monday + node.week * ONE_WEEK + node.day * ONE_DAY)
    ahead = (node.day - today.day.weekday()) % 7
    if node.more is not None:
        nearest = today.day + (ahead if node.named != "following" or ahead else 7) * ONE_DAY
        return one_day(nearest + node.more * ONE_WEEK)
    if node.named == "last" or (today.back and node.named in {"", "this"}):
        return one_day(today.day - ((today.day.weekday() - node.day) % 7 or 7) * ONE_DAY)
    coming = today.day + (ahead or 7) * ONE_DAY
    if node.named == "following" or (node.named == "next" and today.language == "en"):
        next_monday = monday + ONE_WEEK
        return one_day(coming if coming >= next_monday else coming + ONE_WEEK)
    return one_day(coming)


@finds(Dated)
def _dated(node: Dated, today: Today) -> Stretch:
    if node.day is None:
        return _month_named(node, today)
    if node.month is None:
        return one_day(_next_day_number(node, today))
    if node.year is not None:
        day = date_of(node.year, node.month, node.day)
        return _checked(node, day)
    step = -1 if today.back else 1
    for year in range(today.day.year, today.day.year + step * _YEARS_TRIED, step):
        try:
            day = date_of(year, node.month, node.day)
        except Nowhere:
            continue
        if (day <= today.day) if today.back else (day >= today.day):
            return _checked(node, day)
    raise Nowhere(str(node))


def _checked(node: Dated, day: date) -> Stretch:
    if node.weekday is not None and day.weekday() != node.weekday:
        raise Nowhere(f"{day} is no weekday {node.weekday}")
    return one_day(day)


def _month_named(node: Dated, today: Today) -> Stretch:
    month = node.month or 1
    if node.gone:
        past = today.day.year - (month >= today.day.month)
        return unit_at("month", 0, date_of(past, month, 1))
    if node.years_ahead:
        year = today.day.year + node.years_ahead
    elif node.year is None:
        year = today.day.year
        if today.back:
            year -= month > today.day.month
        else:
            year += month < today.day.month
    else:
        year = node.year
    if node.month is None:
        return Stretch(date_of(year, 1, 1), date_of(year + 1, 1, 1), "month")
    return unit_at("month", 0, date_of(year, month, 1))


def _next_day_number(node: Dated, today: Today) -> date:
    """Find the next day of that number, and of that weekday where one was said."""
    count = today.day.year * 12 + today.day.month - 1
    for step in range(14):
        first = month_at(count - step if today.back else count + step)
        if (node.day or 0) > unit_at("month", 0, first).last.day:
            continue
        day = first.replace(day=node.day or 1)
        if abs((day - today.day).days) > _FARTHEST:
            break
        ahead = day <= today.day if today.back else day >= today.day
        if ahead and (node.weekday is None or day.weekday() == node.weekday):
            return day
    raise Nowhere(str(node))


@finds(Feast)
def _feast(node: Feast, today: Today) -> Stretch:
    if node.year is not None:
        return one_day(feasts.day(node.name, node.year))
    year = today.day.year
    day = feasts.day(node.name, year)
    if today.back:
        return one_day(day if day <= today.day else feasts.day(node.name, year - 1))
    return one_day(day if day >= today.day else feasts.day(node.name, year + 1))


@finds(Later)
def _later(node: Later, today: Today) -> Stretch:
    day = stretch(node.of, today).start if node.of else today.day
    if node.unit in {"day", "week"}:
        return one_day(day + node.number * (ONE_DAY if node.unit == "day" else ONE_WEEK))
    if node.unit == "workday":
        return one_day(_working_days_away(day, node.number))
    if node.unit == "weekend":
        return unit_at("weekend", node.number, day)
    months = node.number * {"month": 1, "quarter": 3, "year": 12}[node.unit]
    first = month_at(day.year * 12 + day.month - 1 + months)
    if node.unit == "year" and node.of is None:
        return unit_at("month", 0, first)
    last = unit_at("month", 0, first).last.day
    return one_day(first.replace(day=min(day.day, last)))


def _working_days_away(day: date, count: int) -> date:
    """Count Mondays to Fridays; public holidays count too, for they depend on more than a language."""
    step = ONE_DAY if count > 0 else -ONE_DAY
    for _ in range(abs(count)):
        day += step
        while day.weekday() > 4:
            day += step
    return day


@finds(Days)
def _days(node: Days, today: Today) -> Stretch:
    first = stretch(node.first, today)
    last = stretch(node.last, today)
    if node.first == node.last and isinstance(node.first, Weekday):
        last = one_day(first.start + ONE_WEEK)  # *du samedi au samedi*
    if last.end <= first.start and _same_month(node.first, node.last):
        raise Nowhere(str(node))  # *du 5 au 3 décembre* is a slip
    if last.end <= first.start:
        last = stretch(node.last, Today(first.start, language=today.language))
    if last.end <= first.start:
        raise Nowhere(str(node))
    return Stretch(first.start, last.end, first.grain)


def _same_month(first: Day, last: Day) -> bool:
    if not isinstance(first, Dated) or not isinstance(last, Dated):
        return False
    return first.month is not None and first.month == last.month


@finds(Run)
def _run(node: Run, today: Today) -> Stretch:
    first = stretch(node.first, today)
    return Stretch(first.start, stretch(Later(node.unit, node.number, node.first), today).start, "day")


@finds(Listed)
def _listed(node: Listed, today: Today) -> Stretch:
    found = [stretch(day, today) for day in node.days]
    if any(before.end != after.start for before, after in pairwise(found)):
        raise Nowhere(str(node))
    return Stretch(found[0].start, found[-1].end, "day")


@finds(Around)
def _around(node: Around, today: Today) -> Stretch:
    day = stretch(node.of, today).start
    ahead = (node.weekday - day.weekday()) % 7 or 7
    if node.after is None:
        return one_day(day + ((ahead + 3) % 7 - 3) * ONE_DAY)
    return one_day(day + (ahead if node.after else ahead - 7 if ahead < 7 else -7) * ONE_DAY)
