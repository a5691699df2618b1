"""Months, years, seasons and quarters: *mars*, *décembre 2027*, *au mois de mars*, *cet été*."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Quarter, Season
from bot.language.time.terms.scan import Found, Rules, Terms


def year_at(terms: Terms, at: int, *, short: bool = False) -> tuple[int | None, int]:
    """Read a year after a date, four figures or two where a date in full calls for one."""
    start = terms.skip(at, "comma")
    term = terms[start]
    year = terms.number(start, 1900, 2199)
    if year is not None and term.digits == 4 and not terms.has(start + 1, "h", "currency", "measure"):
        return year, start + 1
    if terms.language == "fr" and (spelled := _year_in_letters(terms, start)):
        return spelled
    if (
        short
        and start == at
        and term.digits == 2
        and not terms.has(at + 1, "h", "colon", "unit", "meridiem", "currency")
    ):
        return 2000 + terms.number(start, 0, 99), start + 1  # type: ignore[operator]  # two digits are a number
    return None, at


def _year_in_letters(terms: Terms, at: int) -> tuple[int, int] | None:
    """*deux mille vingt-quatre*: the year and the end."""
    if terms.number(at, 2, 2) is None or terms[at].digits or terms[at + 1].text != "mille":
        return None
    years = terms.number(at + 2, 1, 99)
    if years is None or terms[at + 2].digits or terms.has(at + 3, "unit", "currency", "measure"):
        return None
    return 2000 + years, at + 3


def month_alone(terms: Terms, at: int) -> Found | None:
    """*mars*, *décembre 2027*, *au mois de mars*, *next March*."""
    month = terms.sense(at, "month")
    if (
        terms.has(at - 1, "title")
        or (terms.has(at - 1, "dot") and terms.has(at - 2, "title"))
        or _is_a_surname(terms, at)
    ):
        return None
    year, end = year_at(terms, short_dot(terms, at + 1) or at + 1)
    if year is None and terms.has(end, "in time") and terms.sense(end + 2, "unit") == "year":
        years = terms.number(end + 1, 1, 20) or terms.sense(end + 1, "one")
        return Found(Dated(None, month, years_ahead=years), end + 3, "month_in_years") if years else None
    if year is None and terms.language == "fr" and terms.has(end, "coming"):
        end += 1
    return Found(Dated(None, month, year), end, "month_alone")


def month_of(terms: Terms, at: int) -> Found | None:
    """*mois de mars*, *month of March*."""
    start = terms.skip(at + 1, "of")
    if terms.sense(at, "unit") != "month" or start == at + 1 or not terms.has(start, "month"):
        return None
    return month_alone(terms, start)


def _is_a_surname(terms: Terms, at: int) -> bool:
    """*Martin Avril*: French months take no capital, names do; *April Waters* is somebody."""
    if terms.language == "en" and terms[at].text in _GIVEN_NAMES and terms.capital(at):
        return terms.unknown(at + 1) and terms.capital(at + 1) and not terms.has(at - 1, "in", "of", "bound", "to")
    return terms.language == "fr" and terms.capital(at) and at > 1 and terms.unknown(at - 1) and terms.capital(at - 1)


_GIVEN_NAMES = {"april", "may", "june", "august"}


def named_month(terms: Terms, at: int) -> Found | None:
    """*next March*, *this June*, *au mois de mars*."""
    start = terms.skip(at + 1, "the")
    month = terms.sense(start, "month")
    if month is not None and terms[at].text == "last" and terms.language == "en":
        return Found(Dated(None, month, gone=True), start + 1, "last_month_named")
    if month is None or terms.has(at, "last"):
        return None
    year, end = year_at(terms, start + 1)
    return Found(Dated(None, month, year), end, "month_alone")


def year_alone(terms: Terms, at: int) -> Found | None:
    """*en 2027*, *in 2027*."""
    if terms[at].text not in {"en", "in", "pour", "for", "courant"}:
        return None
    year, end = year_at(terms, at + 1)
    return (
        None
        if year is None or (terms.unknown(end) and terms.language == "en")
        else Found(Dated(None, None, year), end, "year_alone")
    )


def season(terms: Terms, at: int) -> Found | None:
    """*cet été*, *au printemps*, *next summer*: by the equinoxes and solstices."""
    start = at
    while start < at + 2 and (terms.has(start, "this", "the", "next") or terms[start].text in {"in", "en"}):
        start += 1
    name = terms.sense(start, "season")
    if name is None or (start > at and terms[start - 1].text == "a"):
        return None
    if terms.language == "fr" and terms.has(start + 1, "last"):
        return Found(Season(name, last=True), start + 2, "season_last")
    after = terms.skip(start + 1, "coming")
    year, end = year_at(terms, terms.skip(after, "of"))
    end = end if year else after
    if start == at and year is None:
        return None
    return Found(Season(name, year), end, "season")


def quarter(terms: Terms, at: int) -> Found | None:
    """*premier trimestre 2027*, *Q3 2027*."""
    number = terms.sense(at, "ordinal")
    if number is None or terms.sense(at + 1, "unit") != "quarter" or not 1 <= number <= 4:
        return None
    year, end = year_at(terms, at + 2)
    return Found(Quarter(number, year), end, "quarter")


def short_dot(terms: Terms, at: int) -> int:
    """Give the place after the dot of a short form, *déc.*; 0 if there is none."""
    return at + 1 if terms.has(at, "dot") and terms.touches(at) and len(terms[at - 1].text) <= 4 else 0


RULES: Rules = {
    "month": (month_alone,),
    "unit": (month_of,),
    "this": (named_month, season),
    "next": (named_month, season),
    "last": (named_month,),
    "the": (season,),
    "of": (year_alone, season),
    "in": (year_alone, season),
    "season": (season,),
    "ordinal": (quarter,),
}
