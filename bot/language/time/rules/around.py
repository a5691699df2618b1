"""Days told by other days: *la veille de Noël*, *le lundi après Pâques*, *la semaine du 6*."""

from __future__ import annotations

from bot.language.time.nodes import Around, Dated, Feast, Later, Nth, Run, WeekOf
from bot.language.time.rules import dates, days, figures, lists, months, periods, years
from bot.language.time.rules.days import some_units
from bot.language.time.terms.scan import Found, Rules, Terms, longest, remembered

_LONGEST_EVENT = 5
_WHOSE = {"mon", "ma", "notre", "son", "sa", "leur"}


def _merged(*tables: Rules) -> Rules:
    kinds = {kind for table in tables for kind in table}
    return {kind: tuple(rule for table in tables for rule in table.get(kind, ())) for kind in kinds}


@remembered
def any_day(terms: Terms, at: int) -> Found | None:
    """Read any day or period, its article included."""
    return _longer(single_day(terms, at), _with_article(lists.RULES, terms, at))


@remembered
def single_day(terms: Terms, at: int) -> Found | None:
    """Read any day or period but a list of them."""
    return _longer(plain_day(terms, at), _with_article(_BY_ANOTHER, terms, at))


@remembered
def plain_day(terms: Terms, at: int) -> Found | None:
    """Read a day or a period that is not told by another one."""
    return _with_article(_PLAIN, terms, at)


def _longer(one: Found | None, other: Found | None) -> Found | None:
    return other if one is None or (other is not None and other.end > one.end) else one


def _with_article(rules: Rules, terms: Terms, at: int) -> Found | None:
    best = longest(rules, terms, at)
    start = at
    while terms.has(start, "the") and start < at + 2 and not _is_a_pronoun(terms, start):
        start += 1
        inner = longest(rules, terms, start)
        best = _longer(best, inner)
    return best


def _is_a_pronoun(terms: Terms, at: int) -> bool:
    """*mettez-la vendredi*, *pas là lundi*: days of the week are masculine."""
    attached = terms.has(at - 1, "dash") and terms.touches(at) and terms.touches(at - 1)
    return attached or (terms[at].text == "la" and terms.has(at + 1, "weekday", "day", "the"))


def units_from_a_day(terms: Terms, at: int) -> Found | None:
    """*la veille de Noël*, *le lendemain du 13 février*, *two days after Easter*, *3 jours avant le 12 mars*."""
    shift = terms.sense(at, "eve")
    if shift is not None:
        found = _day_of_an_event(terms, at + 1) or _number_said(terms, at)
        return found and Found(Later("day", shift, found.node), found.end, "eve_or_morrow")
    units = some_units(terms, at)
    if units is None or not terms.has(units[2], "later", "sooner"):
        return None
    unit, count, end = units
    found = plain_day(terms, end + 1)
    if found is None and (terms.has(end + 1, "the") or terms[end + 1].text in _WHOSE):
        found = _day_of_an_event(terms, end + 2)
    if found is None:
        return None
    sign = -1 if terms.has(end, "sooner") else 1
    return Found(Later(unit, sign * count, found.node), found.end, "units_from_a_day")


def _number_said(terms: Terms, at: int) -> Found | None:
    """*la veille du 15*, *the day before the 15th*: the article is part of the words before, or follows them."""
    start = terms.skip(terms.skip(at + 1, "of"), "the")
    the = terms[at].text.endswith(" du") or start > at + 1
    return dates.day_of_month(terms, start - 1) if the else None


def _day_of_an_event(terms: Terms, at: int) -> Found | None:
    """Read a day, *Noël*, or that of an event, *mon rdv du 12*."""
    for start in range(at, at + _LONGEST_EVENT):
        found = plain_day(terms, start)
        if found is not None:
            return found
        if not (terms.unknown(start) or terms.has(start, "occasion", "office", "of", "the", "pronoun", "join")):
            return None
    return None


def weekday_around(terms: Terms, at: int) -> Found | None:
    """*le vendredi après l'Ascension*, *le mardi suivant le 3 mars*, *the Monday before Christmas*."""
    if terms.has(at + 1, "of") and terms.language == "fr":
        return _weekday_of_a_feast(terms, at)
    nearest = terms.has(at - 1, "closest") and terms[at + 1].text == "to"
    if not nearest and not terms.has(at + 1, "later", "sooner", "following"):
        return None
    found = plain_day(terms, at + 2)
    if found is None or not isinstance(found.node, (Feast, Dated)):
        return None
    return Found(
        Around(terms.sense(at, "weekday"), found.node, after=None if nearest else not terms.has(at + 1, "sooner")),
        found.end,
        "weekday_around",
    )


_FEAST_WEEKDAYS = {"ascension": 3, "easter": 6, "pentecost": 6}


def _weekday_of_a_feast(terms: Terms, at: int) -> Found | None:
    """*le vendredi de l'Ascension*, *le samedi de Pâques*: that which is nearest to the feast."""
    start = terms.skip(at + 2, "the")
    feast = dates.feast(terms, start) if terms.has(start, "feast") else None
    falls_on = _FEAST_WEEKDAYS.get(feast.node.name) if feast else None
    weekday = terms.sense(at, "weekday")
    if feast is None or falls_on is None or weekday == falls_on:
        return None
    return Found(Around(weekday, feast.node, after=(weekday - falls_on) % 7 <= 3), feast.end, "weekday_of_a_feast")


def weekday_of_week(terms: Terms, at: int) -> Found | None:
    """*jeudi de la semaine du 14 décembre*, *Tuesday of week 12*."""
    start = at + 1
    while start < at + 3 and terms.has(start, "of", "the"):
        start += 1
    numbered = periods.week_number(terms, start) if terms.has(start, "iso week") else None
    found = (week_of(terms, start) or numbered) if start > at + 1 else None
    if found is None or (isinstance(found.node, WeekOf) and found.node.unit != "week"):
        return None
    return Found(Nth(1, found.node, terms.sense(at, "weekday")), found.end, "weekday_of_week")


def run(terms: Terms, at: int) -> Found | None:
    """*for ten days from 18th Dec*, *pendant 3 jours à partir de lundi*, *18th Dec for 10 days*."""
    first = plain_day(terms, at) if not terms.has(at, "lasting") and some_units(terms, at) is None else None
    start = at + 1 if first is None else first.end
    start = start if first is None else terms.skip(start, "comma")
    if first is not None:
        if not terms.has(start, "during"):
            return None
        units = some_units(terms, start + 1)
        return units and Found(Run(first.node, *units[:2]), units[2], "run")
    units = some_units(terms, start if terms.has(at, "during") else at)
    if units is None or not (
        terms.has(at, "during") or (terms.sense(units[2], "bound") == "from" and terms[units[2]].text != "from")
    ):
        return None
    start = terms.skip(units[2], "bound", "later")
    while (
        start > units[2]
        and terms.has(start, "of", "bound")
        and start < units[2] + 3
        and plain_day(terms, start) is None
    ):
        start += 1
    first = plain_day(terms, start) if start > units[2] else None
    return first and Found(Run(first.node, *units[:2]), first.end, "run")


def week_of(terms: Terms, at: int) -> Found | None:
    """*la semaine du 6 octobre*, *le week-end de Pâques*, *the week of October 6th*."""
    if terms.sense(at, "unit") not in {"week", "weekend"} or not terms.has(at + 1, "of", "from"):
        return None
    start = terms.skip(at + 2, "the")
    found = plain_day(terms, at + 1 if terms.has(at + 1, "the") else at + 2)
    if found is None and terms.number(start, 1, 31) and terms.has(at + 1, "from"):
        found = Found(Dated(terms.number(start, 1, 31)), start + 1, "day")
    if found is None and terms[at + 1].text == "of the":
        found = dates.day_of_month(terms, at + 1)
    if found is None or not (isinstance(found.node, Feast) or (isinstance(found.node, Dated) and found.node.day)):
        return None
    return Found(WeekOf(found.node, terms.sense(at, "unit")), found.end, "week_of")


def week_beginning(terms: Terms, at: int) -> Found | None:
    """*the week commencing 7 Dec*, *w/c 7 Dec*."""
    found = plain_day(terms, at + 1)
    if found is None or not isinstance(found.node, Dated) or found.node.day is None:
        return None
    return Found(WeekOf(found.node), found.end, "week_beginning")


def whole(terms: Terms, at: int) -> Found | None:
    """*tout le mois de décembre*, *toute la semaine du 14*, *the whole of March*."""
    start = terms.skip(at + 1, "of")
    return week_of(terms, start) or plain_day(terms, start)


_PLAIN = _merged(days.RULES, months.RULES, periods.RULES, dates.RULES, figures.RULES, years.RULES)
_BY_ANOTHER: Rules = {
    "one": (units_from_a_day,),
    "number": (units_from_a_day,),
    "eve": (units_from_a_day,),
    "weekday": (weekday_around, weekday_of_week),
    "unit": (week_of,),
    "week from": (week_beginning,),
    "whole": (whole,),
}
"""Days told by other days."""
RULES: Rules = _merged(_PLAIN, _BY_ANOTHER, lists.RULES)
