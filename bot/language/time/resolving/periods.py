"""Where a period falls: runs of units, the n-th of a month, the beginning or the end of one, seasons."""

from __future__ import annotations

from datetime import date

from bot.language.time.nodes import (
    Dated,
    Half,
    Nth,
    Portion,
    Quarter,
    Rest,
    Season,
    Several,
    Shift,
    WeekNumber,
    WeekOf,
)
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

_YEARS_TRIED = 9  # a week 53 may be seven years away

_SEASONS = {
    "spring": ((3, 20), (6, 21)),
    "summer": ((6, 21), (9, 23)),
    "autumn": ((9, 23), (12, 21)),
    "winter": ((12, 21), (3, 20)),
}


@finds(Several)
def _several(node: Several, today: Today) -> Stretch:
    first, last = unit_at(node.unit, node.first, today.day), unit_at(node.unit, node.last, today.day)
    return Stretch(first.start, last.end, first.grain)


@finds(Rest)
def _rest(node: Rest, today: Today) -> Stretch:
    return Stretch(today.day, unit_at(node.unit, 0, today.day).end, "day")


@finds(Nth)
def _nth(node: Nth, today: Today) -> Stretch:
    found = _nth_in(node, stretch(node.of, today))
    if isinstance(node.of, Dated) and node.of.year is None and found.end <= today.day and not today.back:
        later = stretch(node.of, Today(stretch(node.of, today).end, language=today.language))
        return _nth_in(node, later)
    return found


def _nth_in(node: Nth, period: Stretch) -> Stretch:
    if node.unit == "week":
        return _nth_week(node.number, period)
    if node.weekday is None and node.unit == "day":
        day = period.start + (node.number - 1) * ONE_DAY if node.number > 0 else period.end + node.number * ONE_DAY
    else:
        weekday = 5 if node.weekday is None else node.weekday
        first = period.start + (weekday - period.start.weekday()) % 7 * ONE_DAY
        last = period.end - ONE_DAY - (period.end - ONE_DAY - weekday * ONE_DAY).weekday() * ONE_DAY
        day = first + (node.number - 1) * ONE_WEEK if node.number > 0 else last + (node.number + 1) * ONE_WEEK
    if not period.start <= day < period.end:
        raise Nowhere(str(node))
    return Stretch(day, day + 2 * ONE_DAY, "daypart") if node.unit == "weekend" else one_day(day)


def _nth_week(count: int, period: Stretch) -> Stretch:
    """Count the weeks that begin in the period, or that end in it from the end."""
    if count > 0:
        monday = period.start + (-period.start.weekday() % 7) * ONE_DAY + (count - 1) * ONE_WEEK
    else:
        sunday_after = period.end - period.end.weekday() * ONE_DAY
        monday = sunday_after + count * ONE_WEEK
    return Stretch(monday, monday + ONE_WEEK, "week")


@finds(Portion)
def _portion(node: Portion, today: Today) -> Stretch:
    period = stretch(node.of, today)
    cut = _portion_of(node.place, period)
    if cut.end <= today.day and not today.back and isinstance(node.of, (Shift, Dated)):
        if isinstance(node.of, Shift) and node.of.number == 0 and node.place != "late" and period.grain == "month":
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
        bounds = {
            "early": (start, start + 10 * ONE_DAY),
            "mid": (start + 10 * ONE_DAY, start + 20 * ONE_DAY),
            "late": (end - ONE_WEEK, end),
        }
        return Stretch(*bounds[place], "daypart")
    third = size // 61 or 1
    months = (
        {"early": (0, 2), "mid": (5, 7), "late": (10, 12)}
        if third > 2
        else {"early": (0, 1), "mid": (1, 2), "late": (2, 3)}
    )
    count = start.year * 12 + start.month - 1
    return Stretch(month_at(count + months[place][0]), month_at(count + months[place][1]), "daypart")


@finds(Half)
def _half(node: Half, today: Today) -> Stretch:
    period = stretch(node.of, today)
    middle = _middle(period)
    if node.of == Shift("year", 0) and (middle if node.which == 1 else period.end) <= today.day and not today.back:
        return _half(Half(node.which, Shift("year", 1)), today)
    return Stretch(period.start, middle, "daypart") if node.which == 1 else Stretch(middle, period.end, "daypart")


def _middle(period: Stretch) -> date:
    """Where the second half begins: July, the 16th, Thursday."""
    size = (period.end - period.start).days
    if size > 31:
        return month_at(period.start.year * 12 + period.start.month - 1 + round(size / 61))
    return period.start + (15 if size > 7 else 3) * ONE_DAY


@finds(WeekOf)
def _week_of(node: WeekOf, today: Today) -> Stretch:
    day = stretch(node.day, today).start
    # A week is named after its first day: said of a Sunday, it is the one that begins the day after.
    return unit_at(node.unit, 1 if node.unit == "week" and day.weekday() > 4 else 0, day)


@finds(WeekNumber)
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


@finds(Quarter)
def _quarter(node: Quarter, today: Today) -> Stretch:
    year = node.year or today.day.year + (node.number < (today.day.month + 2) // 3)
    return unit_at("quarter", 0, date_of(year, node.number * 3, 1))


@finds(Season)
def _season(node: Season, today: Today) -> Stretch:
    first, last = _SEASONS[node.name]
    year = node.year or today.day.year - (node.name == "winter" and (today.day.month, today.day.day) < last)
    found = Stretch(date_of(year, *first), date_of(year + (last < first), *last), "daypart")
    if node.year is not None:
        return found
    if node.last or today.back:
        ahead = found.end > today.day if node.last else found.start > today.day
        return _season(Season(node.name, year - 1), today) if ahead else found
    return _season(Season(node.name, year + 1), today) if found.end <= today.day else found
