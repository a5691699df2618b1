"""Weeks, months, years and their parts: *la semaine prochaine*, *fin du mois*, *le premier jeudi de mars*."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Day, Days, Half, Nth, Portion, Quarter, Rest, Several, Shift, WeekNumber
from bot.language.time.rules.months import month_alone, month_of, quarter, year_at
from bot.language.time.terms.scan import Found, Rules, Terms, longest

_PERIODS = ("week", "weekend", "month", "quarter", "year")


def is_month(node: Day) -> bool:
    """Tell whether a period is one month."""
    return (isinstance(node, Dated) and node.day is None) or (isinstance(node, Shift) and node.unit == "month")


def named_period(terms: Terms, at: int) -> Found | None:
    """*cette semaine*, *le mois prochain*, *next week*, *l'année dernière*, *ce week-end*."""
    if terms.has(at, "this") and (unit := terms.sense(at + 1, "unit")) in _PERIODS:
        after = terms.skip(at + 2, "coming") if terms.language == "fr" else at + 2
        return Found(Shift(unit, 1 if after > at + 2 else 0), after, "named_period")
    if terms.language == "en":
        return _english_period(terms, at)
    unit = terms.sense(at, "unit")
    if unit not in _PERIODS:
        return None
    if unit == "weekend" and terms.has(at - 1, "the") and terms.has(at - 2, "bound"):
        end = terms.skip(at + 1, "coming")
        return Found(Shift(unit, end - at - 1), end, "named_period")
    if terms.has(at + 1, "next") and terms[at + 1].text != "apres":
        return Found(Shift(unit, 1), at + 2, "named_period")
    if terms.has(at + 1, "last"):
        return Found(Shift(unit, -1), at + 2, "named_period")
    if terms.has(at + 1, "this"):
        return None
    return None


def _english_period(terms: Terms, at: int) -> Found | None:
    start = at
    if terms.sense(at, "unit") == "weekend" and terms.has(at - 1, "the") and terms.has(at - 2, "bound"):
        return Found(Shift("weekend", 0), at + 1, "named_period")
    count = 1 if terms.has(start, "next") else -1 if terms.has(start, "last") else 0
    unit = terms.sense(start + 1, "unit")
    if (
        not count
        or unit not in _PERIODS
        or terms.has(at - 1, "number")
        or (terms[start + 1].text.endswith("s") and unit != "weekend")
    ):
        return None
    after_next = terms[start + 2].text == "after" and terms.has(start + 3, "coming")
    return Found(Shift(unit, 2 if after_next else count), start + (4 if after_next else 2), "named_period")


def over_the_weekend(terms: Terms, at: int) -> Found | None:
    """*over the weekend*, *at the weekend*: the coming one, or the current one."""
    return Found(Shift("weekend", terms.sense(at, "over weekend")), at + 1, "over_the_weekend")


def current_period(terms: Terms, at: int) -> Found | None:
    """*dans la semaine*, *du mois*, *the week*: the current one, only as part of a larger phrase."""
    unit = terms.sense(at, "unit")
    year, end = year_at(terms, at + 1) if unit == "year" else (None, at)
    if year:
        return Found(Dated(year=year), end, "year")
    return Found(Shift(unit, 0), at + 1, "current_period") if unit in _PERIODS else None


def week_number(terms: Terms, at: int) -> Found | None:
    """*semaine 48*, *S48*, *week 12*."""
    number = terms.number(at + 1, 1, 53)
    if number is None or not terms[at + 1].digits or terms.has(at + 2, "unit", "h", "measure", "month", "currency"):
        return None
    if len(terms[at].text) == 1 and not terms.touches(at + 1):
        return None
    return Found(WeekNumber(number), at + 2, "week_number", faint=len(terms[at].text) < 3)


def portion(terms: Terms, at: int) -> Found | None:
    """*début décembre*, *mi-janvier*, *fin du mois*, *end of next week*, *en milieu de semaine*."""
    start = at + 1
    while start < at + 4 and terms.has(start, "of", "the", "dash", "at"):
        start += 1
    found = _period_after(terms, start)
    if found is None:
        return None
    return Found(Portion(terms.sense(at, "portion"), found.node), found.end, "portion")


def acronym(terms: Terms, at: int) -> Found | None:
    """*EOW*, *EOM*, *EOY*."""
    place, unit = terms.sense(at, "acronym")
    return Found(Portion(place, Shift(unit, 0)), at + 1, "acronym") if unit != "day" else None


def _period_after(terms: Terms, at: int) -> Found | None:
    rules: Rules = {**_WHOLE, "month": (month_alone,), "unit": (named_period, month_of)}
    found = longest(rules, terms, at)
    if found is not None:
        return found
    if terms.has(at, "quarter of year"):
        year, end = year_at(terms, at + 1)
        return Found(Quarter(terms.sense(at, "quarter of year"), year), end, "quarter_of_year")
    year, end = year_at(terms, at)
    return Found(Dated(None, None, year), end, "year") if year else current_period(terms, at)


def nth(terms: Terms, at: int) -> Found | None:
    """*premier jeudi du mois prochain*, *last Monday of March*, *dernière semaine de septembre 2014*."""
    count, start = terms.sense(at, "ordinal"), at + 1
    if terms.language == "en" and count and count > 0 and terms.sense(start, "ordinal") == -1:
        count, start = -count, start + 1
    weekday, unit = terms.sense(start, "weekday"), terms.sense(start, "unit")
    if count is None and terms.has(at, "number") and terms.has(at + 1, "ordinal end"):
        return nth_figures(terms, at)
    if count is None or (weekday is None and unit not in {"day", "week", "weekend"}) or terms.has(start, "workday"):
        return None
    return _nth_of(terms, count, weekday, unit or "day", start + 1)


def nth_figures(terms: Terms, at: int) -> Found | None:
    """*2e jeudi du mois*, *the 5th last day of May*."""
    count, start = terms.number(at, 1, 31), at + 2
    if count is None or not terms.has(at + 1, "ordinal end"):
        return None
    if terms.sense(start, "ordinal") == -1:
        count, start = -count, start + 1
    weekday, unit = terms.sense(start, "weekday"), terms.sense(start, "unit")
    if weekday is None and unit not in {"day", "week", "weekend"}:
        return None
    return _nth_of(terms, count, weekday, unit or "day", start + 1)


def _nth_of(terms: Terms, count: int, weekday: int | None, unit: str, at: int) -> Found | None:
    start = at
    while start < at + 3 and terms.has(start, "of", "the", "join") and not terms.has(start, "month"):
        start += 1
    found = _period_after(terms, start) if start > at else None
    if found is None:
        return None
    return Found(Nth(count, found.node, weekday, unit), found.end, "nth")  # type: ignore[arg-type]  # one of day, week, weekend


def half_month(terms: Terms, at: int) -> Found | None:
    """*la première quinzaine d'avril*."""
    which = terms.sense(at, "ordinal")
    if which not in {1, 2, -1} or not terms.has(at + 1, "half month") or not terms.has(at + 2, "of"):
        return None
    found = _period_after(terms, terms.skip(at + 3, "the"))
    return found and Found(Half(2 if which == -1 else which, found.node), found.end, "half_month")


def several(terms: Terms, at: int) -> Found | None:
    """*les 3 prochains jours*, *the last two weeks*, *next few days*, *3 mois suivants*."""
    count, start = terms.number(at, 1, 99) or terms.sense(at, "one"), at + 1
    if terms.language == "fr" and terms[at].text in _BEFORE_A_NUMBER:
        return _adjective_first(terms, at)
    if count is None and terms.language == "en":
        start, count = at + 2, terms.number(at + 1, 1, 99) or terms.sense(at + 1, "one")
        forward, unit = terms.has(at, "next"), terms.sense(at + 2, "unit")
        if terms[at].text in {"upcoming", "following"} or not terms.has(at, "next", "last"):
            return None
    elif terms.language == "fr":
        unit_at = start + 1 if terms.has(start, "next", "last") else start
        word_at = start if unit_at > start else start + 1
        unit, forward = terms.sense(unit_at, "unit"), terms.has(word_at, "next")
        if not terms.has(word_at, "next", "last") or terms[word_at].text in {"apres", "d apres"}:
            return None
        start += 1
    else:
        return None
    if unit not in {"minute", "hour", "day", "week", "weekend", "month", "year"} or count is None:
        return None
    from_now = unit in {"minute", "hour"} and terms.language == "en" and _for(terms, at)
    node = Several(unit, 1 - from_now, count - from_now) if forward else Several(unit, -count, -1)
    return Found(node, start + 1, "several")


def first_or_last_ones(terms: Terms, at: int) -> Found | None:
    """*les 3 premiers jours de janvier*, *les deux dernières semaines d'août*."""
    count, side = terms.number(at, 2, 20), terms[at + 1].text
    unit = terms.sense(at + 2, "unit")
    if count is None or side not in _FIRST_ONES | _LAST_ONES or unit not in {"day", "week"}:
        return None
    ends = (1, count) if side in _FIRST_ONES else (-count, -1)
    found = [_nth_of(terms, end, None, unit, at + 3) for end in ends]
    if found[0] is None or found[1] is None:
        return None
    return Found(Days(found[0].node, found[1].node), found[0].end, "first_or_last_ones")


_FIRST_ONES, _LAST_ONES = {"premiers", "premieres"}, {"derniers", "dernieres"}


def _for(terms: Terms, at: int) -> bool:
    """*for the next two hours*, *over the next hour*: from now on."""
    return terms[at - 2 if terms.has(at - 1, "the") else at - 1].text in {"for", "over", "during"}


def next_hour(terms: Terms, at: int) -> Found | None:
    """*for the next hour*, *for the next few minutes*."""
    if terms.language != "en" or terms.sense(at + 1, "unit") != "hour" or not _for(terms, at):
        return None
    return Found(Several("hour", 0, 0), at + 2, "next_hour")


_BEFORE_A_NUMBER = {"prochains", "prochaines", "derniers", "dernieres"}


def _adjective_first(terms: Terms, at: int) -> Found | None:
    """*les dernières 24 heures*, *les prochains 3 jours*."""
    count, unit = terms.number(at + 1, 1, 99), terms.sense(at + 2, "unit")
    if count is None or unit not in {"minute", "hour", "day", "week", "month", "year"}:
        return None
    node = Several(unit, 1, count) if terms[at].text.startswith("p") else Several(unit, -count, -1)
    return Found(node, at + 3, "several")


def whole_period(terms: Terms, at: int) -> Found | None:
    """*all week*, *the whole month*."""
    named = named_period(terms, at + 1)
    if named is not None:
        return named
    unit = terms.sense(at + 1, "unit")
    return Found(Shift(unit, 0), at + 2, "whole_period") if unit in _PERIODS else None


def in_the_period(terms: Terms, at: int) -> Found | None:
    """*dans la semaine*, *dans le mois*."""
    unit = terms.sense(at + 2, "unit")
    if (
        terms.language == "en"
        or unit not in {"week", "month", "year"}
        or not terms.has(at + 1, "the")
        or terms.has(at + 3, "of", "next", "last")
    ):
        return None
    return Found(Shift(unit, 0), at + 3, "in_the_period")


def of_the_period(terms: Terms, at: int) -> Found | None:
    """*les appels de la semaine*, *mes rdv du mois*: the current one, of what fills a diary."""
    start = terms.skip(at + 1, "the")
    unit = terms.sense(start, "unit")
    if (
        terms.language == "en"
        or unit not in {"day", "week", "weekend", "month"}
        or not terms.has(at - 1, "occasion", "listed")
    ):
        return None
    if (terms[start].text[-1] in "sx" and unit != "month") or terms.has(start + 1, "of", "next", "last"):
        return None
    return Found(Shift(unit, 0), start + 1, "of_the_period") if start > at + 1 or terms.has(at, "the") else None


def rest(terms: Terms, at: int) -> Found | None:
    """*le reste de la semaine*, *rest of the month*: what remains of the current period, today included."""
    start = terms.skip(at + 1, "the")
    unit = terms.sense(start, "unit")
    return Found(Rest(unit), start + 1, "rest") if unit in (*_PERIODS, "day") else None


_WHOLE: Rules = {
    "this": (named_period,),
    "next": (named_period,),
    "last": (named_period,),
    "iso week": (week_number,),
    "ordinal": (quarter,),
}


RULES: Rules = {
    "this": (named_period,),
    "unit": (named_period,),
    "next": (named_period, several, next_hour),
    "last": (named_period, several),
    "iso week": (week_number,),
    "portion": (portion,),
    "acronym": (acronym,),
    "ordinal": (nth, half_month, several),
    "number": (several, nth_figures, first_or_last_ones),
    "whole": (whole_period,),
    "rest": (rest,),
    "over weekend": (over_the_weekend,),
    "in": (in_the_period,),
    "of": (of_the_period,),
}
