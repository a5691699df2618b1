"""Days by their place in the week, or counted from today: *demain*, *jeudi en huit*, *dans trois jours*."""

from __future__ import annotations

from bot.language.time.nodes import Later, Moment, Named, Shift, Unit, Weekday
from bot.language.time.terms.scan import Found, Rules, Terms

_CALENDAR_UNITS = {"day", "week", "weekend", "month", "quarter", "year"}


def relative_day(terms: Terms, at: int) -> Found | None:
    """*aujourd'hui*, *demain*, *avant-hier*, *day after tomorrow*."""
    day = Shift("day", terms.sense(at, "day"))
    if terms[at].text.endswith("journee") and terms.has(at + 1, "of") and terms.has(at + 2, "day"):
        return relative_day(terms, at + 2)  # *dans la journée de demain*
    if terms.has(at + 1, "en huit"):
        return Found(Later("week", terms.sense(at + 1, "en huit"), day), at + 2, "day_en_huit")
    if terms.language == "en" and terms.has(at + 1, "week hence") and not terms.has(at + 2, "number", "of", "from"):
        return Found(Later("week", terms.sense(at + 1, "week hence"), day), at + 2, "day_week")
    return Found(day, at + 1, "relative_day")


def weekday(terms: Terms, at: int) -> Found | None:
    """*jeudi*, *jeudi prochain*, *jeudi dernier*, *jeudi en huit*, *jeudi de la semaine prochaine*."""
    if _is_no_day(terms, at):
        return None
    if terms.has(at + 1, "dot") and terms.touches(at + 1) and terms.touches(at + 2) and terms.unknown(at + 2):
        return None  # *Monday.com*
    day = terms.sense(at, "weekday")
    after = short_form(terms, at + 1)
    if terms.has(after, "en huit"):
        return Found(Weekday(day, more=terms.sense(after, "en huit")), after + 1, "weekday_en_huit")
    if (week := _its_week(terms, after) or _in_weeks(terms, after)) is not None:
        return Found(Weekday(day, week=week[0]), week[1], "weekday_of_week")
    return (_french_qualified if terms.language == "fr" else _english_qualified)(terms, day, after)


def _english_qualified(terms: Terms, day: int, after: int) -> Found:
    if terms.has(after, "week hence") and not terms.has(after + 1, "next"):
        return Found(Weekday(day, more=terms.sense(after, "week hence")), after + 1, "weekday_week")
    if [terms[after].text, terms[after + 1].text] == ["just", "gone"]:
        return Found(Weekday(day, named="last"), after + 2, "weekday_last")
    if terms[after].text == "last" and not terms.has(after + 1, "unit", "part", "month", "number"):
        return Found(Weekday(day, named="last"), after + 1, "weekday_last")
    if terms.text[terms[after].start :].lower().startswith("after next") and terms.has(after + 1, "next"):
        return Found(Weekday(day, more=1, named="following"), after + 2, "weekday_after_next")
    if terms[after].text == "before" and terms[after + 1].text == "last":
        return Found(Weekday(day, more=-2, named="following"), after + 2, "weekday_before_last")
    return Found(Weekday(day), after, "weekday")


def _is_no_day(terms: Terms, at: int) -> bool:
    """*Mr Friday* is somebody; *after 3 on Fridays* is what comes again."""
    again = terms.language == "en" and terms[at - 1].text == "on" and terms[at].text.endswith("days")
    titled = terms.has(at - 1, "title", "closest") or (terms.has(at - 1, "dot") and terms.has(at - 2, "title"))
    return again or titled


def _french_qualified(terms: Terms, day: int, after: int) -> Found:
    if terms.has(after, "coming"):
        return Found(Weekday(day, named="next"), after + 1, "weekday_next")
    if terms.has(after, "following"):
        return Found(Weekday(day, named="following"), after + 1, "weekday_following")
    if terms.has(after, "last"):
        return Found(Weekday(day, named="last"), after + 1, "weekday_last")
    return Found(Weekday(day), after, "weekday")


def named_weekday(terms: Terms, at: int) -> Found | None:
    """*ce jeudi*, *next Thursday*, *last Monday*, *this coming Friday*."""
    start = at + 1
    named: Named = "this"
    if terms.language == "en":
        named = "last" if terms.has(at, "last") else "next" if terms.has(at, "coming") else "this"
        start = terms.skip(start, "next") if named == "this" else start
    elif not terms.has(at, "this") and not terms.has(at, "coming"):
        return None
    if not terms.has(start, "weekday"):
        return None
    found = weekday(terms, start)
    if found is None or found.node != Weekday(terms.sense(start, "weekday")):
        return found
    return Found(Weekday(found.node.day, named=named), found.end, f"weekday_{named}")


def a_week_on(terms: Terms, at: int) -> Found | None:
    """*a week on Monday*, *two weeks on Friday*, *a week tomorrow*."""
    count = terms.sense(at, "one") or terms.number(at, 1, 8)
    if terms.language == "fr" or count is None:
        return None
    if terms.has(at + 1, "fortnight"):
        count *= 2
    elif terms.sense(at + 1, "unit") != "week":
        return None
    start = terms.skip(at + 2, "join")
    if terms.has(start, "weekday"):
        return Found(Weekday(terms.sense(start, "weekday"), more=count), start + 1, "a_week_on")
    if terms.has(start, "day") and terms.sense(start, "day") >= 0:
        return Found(Later("week", count, Shift("day", terms.sense(start, "day"))), start + 1, "a_week_on")
    return None


def weekdays_from_now(terms: Terms, at: int) -> Found | None:
    """*3 Fridays from now*, *dans deux lundis*."""
    start = terms.skip(at, "in time")
    count = terms.number(start, 1, 12)
    if count is None or not terms.has(start + 1, "weekday"):
        return None
    end = terms.skip(start + 2, "hence")
    if (start > at) == (end > start + 2):
        return None
    day = Weekday(terms.sense(start + 1, "weekday"), more=count - 1, named="following")
    return Found(day, end, "weekdays_from_now")


def short_form(terms: Terms, at: int) -> int:
    """Step over the dot of a short form: *lun. 14h*."""
    return at + 1 if terms.has(at, "dot") and terms.touches(at) and len(terms[at - 1].text) <= 5 else at


def _its_week(terms: Terms, at: int) -> tuple[int, int] | None:
    """Read *de la semaine prochaine* or *next week* after a weekday: how many weeks away, and the end."""
    start = at
    while start < at + 3 and terms.has(start, "of", "the", "comma") and not terms.has(start, "this", "next"):
        start += 1
    return week_named(terms, start)


def _in_weeks(terms: Terms, at: int) -> tuple[int, int] | None:
    """Read *dans 2 semaines*, *in a fortnight* after a weekday: how many weeks away, and the end."""
    units = some_units(terms, at + 1) if terms.has(at, "in time") else None
    if units is None or units[0] not in {"day", "week"}:
        return None
    weeks, rest = divmod(units[1], 7) if units[0] == "day" else (units[1], 0)
    return None if rest else (weeks, units[2])


def week_named(terms: Terms, at: int) -> tuple[int, int] | None:
    """Read *cette semaine*, *semaine prochaine*, *next week*: how many weeks away, and the end."""
    if terms.has(at, "this") and terms.sense(at + 1, "unit") == "week":
        return 0, at + 2
    if terms.language == "fr":
        if terms.sense(at, "unit") != "week":
            return None
        away = 1 if terms.has(at + 1, "next") else -1 if terms.has(at + 1, "last") else None
        return None if away is None else (away, at + 2)
    start = terms.skip(at, "the")
    if terms.sense(start + 1, "unit") != "week" or not terms.has(start, "next", "last"):
        return None
    if terms.has(start, "coming") and terms[start + 2].text == "after":
        return None
    return (1 if terms.has(start, "next") else -1), start + 2


def some_units(terms: Terms, at: int) -> tuple[Unit, int, int] | None:
    """Read *3 jours*, *une semaine*, *deux mois*: the unit, how many, and the end."""
    count = terms.number(at, 1, 999) or terms.sense(at, "one")
    if terms.has(at, "fortnight") and terms[at - 1].text in {"in the next", "within the next", "next"}:
        return "day", 14, at + 1
    fixed = terms.sense(at, "fixed span")
    if fixed:
        return "day", fixed, at + 1
    if count is None:
        return None
    start = at + 1
    if terms.language == "en" and terms[start].text == "more":
        start += 1
    if terms[start].text in {"petite", "bonne", "grosse"} and count == 1:
        start += 1
    if terms.has(start, "fortnight"):
        return "day", 14 * count, start + 1
    unit = terms.sense(start, "unit")
    if unit not in _CALENDAR_UNITS or (terms.touches(start) and len(terms[start].text) == 1 and unit != "day"):
        return None
    if terms.has(start, "workday"):
        return "workday", count, start + 1
    if unit == "day":
        count = {8: 7, 15: 14}.get(count, count) if terms.language == "fr" else count
    return unit, count, start + 1


def in_some_units(terms: Terms, at: int) -> Found | None:
    """*dans trois jours*, *dans quinze jours* (fourteen), *in two weeks*, *in a week's time*."""
    start = at + 1
    if terms.language == "en" and terms[start].text in {"about", "just"}:
        start += 1
    units = some_units(terms, start)
    if units is None:
        return None
    unit, count, end = units
    more, end = _and_more(terms, unit, end)
    if unit == "day" and count == 1 and not terms.has(at, "within"):
        return None  # *dans un jour* is in twenty-four hours
    end = terms.skip(end, "hence")
    if terms.language == "en" and terms[end].text == "s" and terms[end + 1].text == "time":
        end += 2
    if terms.language == "en" and terms[end].text == "time":
        end += 1
    later = _counted(unit, count, more)
    return Found(Moment(later, bound="by") if terms.has(at, "within") else later, end, "in_some_units")


def _and_more(terms: Terms, unit: Unit, at: int) -> tuple[Later | None, int]:
    """*deux mois et demi*, *a year and a half*, *3 weeks and 2 days*: what is counted first, and the end."""
    half = {"week": Later("day", 4), "month": Later("day", 15), "year": Later("month", 6)}.get(unit)
    if half and terms.language == "fr" and terms.has(at, "half"):
        return half, at + 1
    if half and terms.language == "en" and [terms[at + step].text for step in range(3)] == ["and", "a", "half"]:
        return half, at + 3
    smaller = some_units(terms, at + 1) if terms[at].text in {"et", "and", "&"} else None
    if smaller and unit in _SMALLER and smaller[0] in _SMALLER[unit]:
        return Later(*smaller[:2]), smaller[2]
    return None, at


_SMALLER = {"week": {"day"}, "month": {"day", "week"}, "year": {"day", "week", "month"}}
"""What may be counted on top of a unit."""


def units_ago(terms: Terms, at: int) -> Found | None:
    """*il y a deux jours*, *two days ago*, *three weeks hence*, *deux jours plus tard*."""
    before = terms.language == "fr" and terms.has(at, "ago")
    units = some_units(terms, at + before)
    if units is None:
        return None
    unit, count, end = units
    more, end = _and_more(terms, unit, end)
    if before:
        return Found(_counted(unit, -count, more), end, "units_ago")
    if terms.language == "en":
        if terms.has(end, "ago") and unit == "week" and terms.has(end + 1, "day"):
            return Found(Later(unit, -count, Shift("day", terms.sense(end + 1, "day"))), end + 2, "units_ago")
        if terms.has(end, "ago"):
            return Found(_counted(unit, -count, more), end + 1, "units_ago")
        if not terms.has(end, "hence") or (unit == "day" and count == 1):
            return None
        return Found(_counted(unit, count, more), end + 1, "units_hence")
    later = 1 if terms.has(end, "later") else -1 if terms.has(end, "sooner") else 0
    return Found(_counted(unit, later * count, more), end + 1, "units_later") if later else None


def _counted(unit: Unit, count: int, more: Later | None) -> Later:
    """So many units away, and what is counted on top of them the same way."""
    return Later(unit, count, more and more._replace(number=more.number if count > 0 else -more.number))


def day_plus(terms: Terms, at: int) -> Found | None:
    """*J+3*: three days from now."""
    days = terms.number(at + 2, 1, 99)
    if terms[at].text != "j" or terms[at + 1].text != "+" or not (terms.touches(at + 1) and terms.touches(at + 2)):
        return None
    return Found(Later("day", days), at + 3, "day_plus") if days else None


def since_some_units(terms: Terms, at: int) -> Found | None:
    """*depuis trois semaines*, *depuis 15 jours*: since the day that is so far away."""
    units = some_units(terms, at + 1) if terms.language == "fr" and terms.sense(at, "bound") == "since" else None
    if units is None:
        return None
    return Found(Moment(Later(units[0], -units[1]), bound="since"), units[2], "since_some_units")


RULES: Rules = {
    "bound": (since_some_units,),
    "unit": (day_plus,),
    "day": (relative_day,),
    "weekday": (weekday,),
    "this": (named_weekday,),
    "next": (named_weekday,),
    "last": (named_weekday,),
    "one": (a_week_on, units_ago),
    "number": (a_week_on, weekdays_from_now, units_ago),
    "in": (in_some_units, weekdays_from_now),
    "ago": (units_ago,),
}
