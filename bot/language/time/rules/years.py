"""Years, their halves and quarters: *de 2019 à 2022*, *second semestre 2027*, *T3 2026*; *the week after next*."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Day, Days, Half, Quarter, Shift
from bot.language.time.rules.joints import joined
from bot.language.time.rules.months import year_at
from bot.language.time.terms.scan import Found, Rules, Terms

_PERIODS = ("week", "weekend", "month", "quarter", "year")


def from_year_to_year(terms: Terms, at: int) -> Found | None:
    """*de 2019 à 2022*, *between 1997 and 2005*; *2014-2018* where nothing else is said."""
    start = terms.skip(at, "from")
    first, end = year_at(terms, start)
    joint = joined(terms, end, start > at) if first else 0
    last, end = year_at(terms, joint) if joint else (None, at)
    if not first or not last or last <= first:
        return None
    return Found(Days(Dated(year=first), Dated(year=last)), end, "from_year_to_year", faint=start == at)


def bounded_year(terms: Terms, at: int) -> Found | None:
    """*depuis 2019*, *since 2011*, *avant 2030*."""
    year, end = year_at(terms, at) if terms.has(at - 1, "bound") else (None, at)
    return Found(Dated(year=year), end, "bounded_year") if year and not terms.has(end, "unit", "dash") else None


def named_year(terms: Terms, at: int) -> Found | None:
    """*l'année 2027*, *the year 2027*."""
    year, end = year_at(terms, terms.skip(at + 1, "of")) if terms.sense(at, "unit") == "year" else (None, at)
    return Found(Dated(year=year), end, "named_year") if year else None


def half_year(terms: Terms, at: int) -> Found | None:
    """*au premier semestre*, *second semestre de 2027*, *the second half of April*, *first half of next year*."""
    which, start = terms.sense(at, "ordinal"), at + 1
    if which not in {1, 2, -1}:
        return None
    half = 2 if which == -1 else which
    if terms.has(start, "half year"):
        year, end = year_at(terms, terms.skip(start + 1, "of"))
        if year is None:
            return Found(Half(half, Shift("year", 0)), start + 1, "half_year")
        return Found(Half(half, Dated(year=year)), end, "half_year")
    if terms.language == "fr" or terms[start].text != "half" or terms[start + 1].text != "of":
        return None
    found = _period(terms, terms.skip(start + 2, "the"))
    return found and Found(Half(half, found.node), found.end, "half_of")


def _period(terms: Terms, at: int) -> Found | None:
    """A year, a month, or a period told from now."""
    year, end = year_at(terms, at)
    if year:
        return Found(Dated(year=year), end, "year")
    if terms.has(at, "month"):
        year, end = year_at(terms, at + 1)
        return Found(Dated(month=terms.sense(at, "month"), year=year), end, "month")
    away = 1 if terms.has(at, "next") else -1 if terms.has(at, "last") else 0
    start = at + 1 if away or terms.has(at, "this") else at
    unit = terms.sense(start, "unit")
    return Found(Shift(unit, away), start + 1, "period") if unit in {"week", "month", "year"} else None


_IN = {
    "in",
    "by",
    "during",
    "end of",
    "start of",
    "beginning of",
    "the end of",
    "the start of",
    "early",
    "late",
    "until",
}
"""What tells *in Q4* from *the Q4 forecast*."""


def quarter_of_year(terms: Terms, at: int) -> Found | None:
    """*T3 2026*, *Q3 2027*, *the first quarter of next year*: only with its year."""
    if terms.has(at, "quarter of year"):
        year, end = year_at(terms, at + 1)
        alone = terms[at - 1].text in _IN and not terms.unknown(end) and not terms.has(end, "paper")
        node = Quarter(terms.sense(at, "quarter of year"), year)
        return Found(node, end, "quarter_of_year") if year or alone else None
    number = terms.sense(at, "ordinal")
    if number not in {1, 2, 3, 4} or terms.sense(at + 1, "unit") != "quarter" or not terms.has(at + 2, "of"):
        return None
    year, end = year_at(terms, at + 3)
    return Found(Quarter(number, year), end, "quarter_of_year") if year else None


def second_period(terms: Terms, at: int) -> Found | None:
    """*the week after next*, *the month before last*, *the year before last*."""
    unit = terms.sense(at, "unit")
    if terms.language == "fr" or unit not in _PERIODS:
        return None
    told = (terms[at + 1].text, terms[at + 2].text)
    away = {("after", "next"): 2, ("before", "last"): -2}.get(told)
    return Found(Shift(unit, away), at + 3, "second_period") if away else None


def coming_period(terms: Terms, at: int) -> Found | None:
    """*au prochain trimestre*, *le prochain mois*: the adjective first."""
    unit = terms.sense(at + 1, "unit")
    single = terms[at].text in {"prochain", "prochaine"}
    if terms.language != "fr" or not single or unit not in _PERIODS:
        return None
    node: Day = Shift(unit, 1)
    return Found(node, at + 2, "coming_period")


RULES: Rules = {
    "from": (from_year_to_year,),
    "number": (from_year_to_year, bounded_year),
    "ordinal": (half_year, quarter_of_year),
    "quarter of year": (quarter_of_year,),
    "unit": (named_year, second_period),
    "next": (coming_period,),
}
