"""Dates in figures: *3/12*, *03.12.2027*, *2027-12-03*, *le 17 02*."""

from __future__ import annotations

from bot.language.time.nodes import Dated
from bot.language.time.rules.months import year_at
from bot.language.time.terms.scan import Found, Rules, Terms

_SEPARATORS = ("slash", "dash", "dot")


def numeric(terms: Terms, at: int) -> Found | None:
    """*3/12*, *03/12/2027*, *3.12.27*, *2027-12-03*; a day and a month at most 31 and 12."""
    if not terms[at].digits or not terms.has(at + 1, *_SEPARATORS) or not _tight(terms, at, 3):
        return None
    if terms.touches(at) and not (terms.has(at - 1, "open") or (terms.has(at - 1, "slash") and terms[at].digits == 4)):
        return None
    if terms[at].digits == 4:
        return _iso(terms, at)
    if _dotted_day(terms, at):
        return Found(Dated(terms.number(at, 1, 31), terms.number(at + 2, 1, 12)), at + 3, "dotted_day")
    full = terms[at + 3].text == terms[at + 1].text and terms[at + 4].digits in {2, 4} and _tight(terms, at + 2, 3)
    if not full and (
        terms.has(at + 1, "dot")
        or (
            terms.has(at + 3, "slash", "dot")
            and terms.touches(at + 3)
            and terms.has(at + 4, "number")
            and terms.touches(at + 4)
        )
    ):
        return None
    first, second = terms.number(at, 1, 31), terms.number(at + 2, 1, 31)
    end = at + 5 if full else at + 3
    if first is None or second is None or terms.has(end, "currency", "measure", "h", "unit"):
        return None
    if max(terms[at].digits, terms[at + 2].digits) > 2 or (not full and terms.has(at - 1, "at sure") and second > 12):
        return None
    year = _full_year(terms, at + 4) if full else None
    if not full and (_is_a_fraction(terms, at, end) or _are_hours(terms, at, second)):
        return None
    found = _in_order(first, second, year, end)
    return (
        found and found._replace(faint=not full and not terms.has(at + 1, "slash"))
        if full or terms.has(at + 1, "slash") or end >= terms.size
        else None
    )


def _dotted_day(terms: Terms, at: int) -> bool:
    """*le 14.12 à 9h*, *lundi 14-12*: two figures each, where a day is led to; no *version 3.12* and no *14.30*."""
    first, second = terms.number(at, 1, 31), terms.number(at + 2, 1, 12)
    if terms.language != "fr" or first is None or second is None or terms[at].digits != 2 or terms[at + 2].digits != 2:
        return False
    if not terms.has(at + 1, "dot") and (terms[at + 1].text != "-" or first <= second):
        return False  # *le 10-12* may be two days
    after = at + 3
    led = terms[at - 1].text in {"le", "du", "au"} or terms.has(at - 1, "weekday", "occasion")
    ends = after >= terms.size or not (terms.touches(after) and terms.has(after, "dot", "number"))
    return led and ends and not terms.has(after, "currency", "measure", "h", "unit")


def _in_order(first: int, second: int, year: int | None, end: int) -> Found | None:
    if second > 12:
        return Found(Dated(second, first, year), end, "numeric") if first <= 12 else None
    return Found(Dated(first, second, year, figures=first <= 12 and first != second), end, "numeric")


def _is_a_fraction(terms: Terms, at: int, end: int) -> bool:
    """Tell *1/2 page* and *3/4 des gens* from *3/12 avec Paul*."""
    if terms.has(at - 1, "paper", "street") or _is_measured(terms, at):
        return True
    introduced = terms.has(at - 1, "the", "weekday", "bound", "from", "to", "at")
    return not introduced and (
        terms.unknown(end)
        or terms.has(end, "measure", "street", "paper", "unit")
        or (terms.has(end, "of") and not terms.has(end, "to"))
    )


_MEASURED = {
    "tension", "ta", "acuite", "vision", "vue", "oeil", "od", "og", "format", "ecran", "ratio", "echelle", "dosage",
    "score", "hematocrite", "glycemie",
}  # fmt: skip


def _is_measured(terms: Terms, at: int) -> bool:
    """*tension 16/9*, *une tension à 14/8*, *un écran 16/9*."""
    return terms[at - 1].text in _MEASURED or (terms.has(at - 1, "at", "of") and terms[at - 2].text in _MEASURED)


def _are_hours(terms: Terms, at: int, second: int) -> bool:
    """*Tuesday 9-5*, *tomorrow, 10-12*: in English, a dash after a day joins two hours of it."""
    before = at - 2 if terms.has(at - 1, "comma") else at - 1
    dashed = terms.language == "en" and terms.has(at + 1, "dash") and second <= 12
    return dashed and terms.has(before, "weekday", "day", "ordinal end")


def _iso(terms: Terms, at: int) -> Found | None:
    year, month = terms.number(at, 1900, 2199), terms.number(at + 2, 1, 12)
    if year is None or month is None or terms.has(at + 1, "dot") or terms[at + 2].digits > 2:
        return None
    if terms.has(at + 3, *_SEPARATORS) and _tight(terms, at + 2, 3):
        day = terms.number(at + 4, 1, 31)
        return Found(Dated(day, month, year), _iso_t(terms, at + 5), "iso_date") if day else None
    return Found(Dated(None, month, year), at + 3, "iso_month", faint=True)


def _iso_t(terms: Terms, at: int) -> int:
    return at + 1 if terms[at].text == "t" and terms.touches(at) and terms[at + 1].digits == 2 else at


def _full_year(terms: Terms, at: int) -> int:
    year = int(terms[at].text)
    return year if terms[at].digits == 4 else 2000 + year


def spaced(terms: Terms, at: int) -> Found | None:
    """*le 17 02*, *20 02 2014*: figures with spaces, after *le* or when the message says nothing else."""
    first, second = terms.number(at, 1, 31), terms.number(at + 1, 1, 12)
    if terms.language == "en" or first is None or second is None or not (terms[at].digits and terms[at + 1].digits):
        return None
    if terms[at].digits > 2 or terms[at + 1].digits > 2 or terms.touches(at + 1):
        return None
    year, end = year_at(terms, at + 2, short=True)
    alone = at == 0 and end >= terms.size
    after_the = terms.has(at - 1, "the") and (end >= terms.size or terms.has(end, "at", "comma", "stop"))
    if not (alone or after_the):
        return None
    return Found(Dated(first, second, year), end, "spaced")


def _tight(terms: Terms, at: int, size: int) -> bool:
    return all(terms.touches(at + step) for step in range(1, size))


RULES: Rules = {"number": (numeric, spaced)}
