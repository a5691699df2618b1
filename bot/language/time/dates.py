"""Dates of the calendar: *le 3*, *3/12*, *1er mars*, *mardi 3 mars 2027*, *Feb 13th*, *2027-03-03*."""

from __future__ import annotations

from dataclasses import replace

from bot.language.time import days, periods
from bot.language.time.nodes import Dated, Feast, Listed, Season
from bot.language.time.scan import Found, Rules, Terms, longest, remembered

_SEPARATORS = ("slash", "dash", "dot")
_LONGEST_LIST = 6
_DEEPEST = 4


@remembered
def any_day(terms: Terms, at: int) -> Found | None:
    """Read any day or period, its article included."""
    if terms.depth >= _DEEPEST:
        return None
    terms.depth += 1
    found = _any_day(terms, at)
    terms.depth -= 1
    return found


def _any_day(terms: Terms, at: int) -> Found | None:
    best = longest(RULES, terms, at)
    start = at
    while terms.has(start, "the") and start < at + 2:
        start += 1
        inner = longest(RULES, terms, start)
        if inner is not None and (best is None or inner.end > best.end):
            best = inner
    return best


def _day_number(terms: Terms, at: int) -> tuple[int, int] | None:
    """Read a day of the month, *3*, *1er*, *13e*, *third*: the number and the end."""
    number = terms.number(at, 1, 31)
    if number is not None:
        if terms.has(at + 1, "ordinal end") and terms.touches(at + 1):
            return number, at + 2
        return number, at + 1
    ordinal = terms.sense(at, "ordinal")
    return (ordinal, at + 1) if ordinal is not None and ordinal > 0 else None


def year_at(terms: Terms, at: int, *, short: bool = False) -> tuple[int | None, int]:
    """Read a year after a date, four figures or two where a date in full calls for one."""
    start = terms.skip(at, "comma")
    term = terms[start]
    year = terms.number(start, 1900, 2199)
    if year is not None and term.digits == 4 and not terms.has(start + 1, "h", "currency", "measure"):
        return year, start + 1
    if short and start == at and term.digits == 2 and not terms.has(at + 1, "h", "colon", "unit", "meridiem", "currency"):
        return 2000 + terms.number(start, 0, 99), start + 1  # type: ignore[operator]  # two digits are a number
    return None, at


def day_and_month(terms: Terms, at: int) -> Found | None:
    """*3 mars*, *1er janvier 2027*, *3rd of March*, *14april 2015*."""
    number = _day_number(terms, at)
    if number is None:
        return None
    day, end = number
    end = end if terms.language == "fr" else _skip(terms, end, "of", "the")
    if terms.language == "fr" and terms.has(end, "of") and terms.has(end + 1, "month"):
        end += 1
    month = terms.sense(end, "month")
    if month is None:
        return None
    end = end + 2 if terms.has(end + 1, "dot") and terms.has(end + 2, "number") or _short_dot(terms, end + 1) else end + 1
    year, end = year_at(terms, end, short=terms.language == "en")
    return Found(Dated(day, month, year), end, "day_and_month")


def month_and_day(terms: Terms, at: int) -> Found | None:
    """*March 3*, *Feb13*, *march the 3rd 2015*."""
    if terms.language == "fr":
        return None
    start = terms.skip(terms.skip(at + 1, "dot"), "the")
    number = _day_number(terms, start)
    if number is None or terms.has(number[1], "meridiem", "colon", "h", "oclock") or terms[start].digits > 2:
        return None
    year, end = year_at(terms, number[1])
    return Found(Dated(number[0], terms.sense(at, "month"), year), end, "month_and_day")


def month_alone(terms: Terms, at: int) -> Found | None:
    """*mars*, *décembre 2027*, *au mois de mars*, *next March*."""
    month = terms.sense(at, "month")
    if terms.has(at - 1, "title") or (terms.has(at - 1, "dot") and terms.has(at - 2, "title")) or _is_a_surname(terms, at):
        return None
    year, end = year_at(terms, _short_dot(terms, at + 1) or at + 1)
    if year is None and terms.language == "fr" and terms.has(end, "coming"):
        end += 1
    return Found(Dated(None, month, year), end, "month_alone")


def _is_a_surname(terms: Terms, at: int) -> bool:
    """*Martin Avril*: French months take no capital, names do."""
    return terms.language == "fr" and terms.capital(at) and at > 1 and terms.unknown(at - 1) and terms.capital(at - 1)


def named_month(terms: Terms, at: int) -> Found | None:
    """*next March*, *this June*, *au mois de mars*."""
    start = terms.skip(at + 1, "the")
    month = terms.sense(start, "month")
    if month is None or terms.has(at, "last"):
        return None
    year, end = year_at(terms, start + 1)
    return Found(Dated(None, month, year), end, "month_alone")


def month_of(terms: Terms, at: int) -> Found | None:
    """*mois de mars*, *month of March*."""
    start = terms.skip(at + 1, "of")
    if terms.sense(at, "unit") != "month" or start == at + 1 or not terms.has(start, "month"):
        return None
    return month_alone(terms, start)


def weekday_and_date(terms: Terms, at: int) -> Found | None:
    """*mardi 3 mars*, *lundi 7*, *Tuesday the 19th*, *Fri, Jul 18*."""
    weekday = terms.sense(at, "weekday")
    start = days._dot(terms, at + 1)  # noqa: SLF001 - the same short form
    start = terms.skip(terms.skip(start, "next"), "comma") if terms.language == "fr" else terms.skip(start, "comma")
    start = terms.skip(terms.skip(start, "the", "open"), "the")
    found = longest(_WRITTEN, terms, start)
    if found is not None and found.node.day is not None:
        return Found(_with_weekday(found.node, weekday), terms.skip(found.end, "close"), "weekday_and_date")
    number = _day_number(terms, start)
    if number is None or not _ends_a_day(terms, start, number[1]):
        return None
    return Found(Dated(number[0], weekday=weekday), number[1], "weekday_and_day")


def date_and_weekday(terms: Terms, at: int) -> Found | None:
    """*Jul 18, Fri*."""
    found = longest(_WRITTEN, terms, at)
    if found is None or found.node.day is None:
        return None
    start = terms.skip(found.end, "comma")
    if start == found.end or not terms.has(start, "weekday"):
        return None
    return Found(_with_weekday(found.node, terms.sense(start, "weekday")), start + 1, "date_and_weekday")


def day_of_month(terms: Terms, at: int) -> Found | None:
    """*le 3*, *the 22nd*, *on the first*: a day of this month or the next."""
    start = at + 1
    number = _day_number(terms, start)
    if number is None or (terms.has(start, "ordinal") and terms.language == "fr" and not terms[start].text[0].isdigit()):
        return None
    if terms.language == "fr" and (terms[at].text in {"les", "la", "l", "aux"} or _is_a_place(terms, at, number) or (not terms.has(start, "ordinal") and not terms[start].digits and number[0] < 2)):
        return None
    if terms.language == "en" and number[1] == start + 1 and not terms.has(start, "ordinal"):
        return None
    if not _ends_a_day(terms, start, number[1]):
        return None
    return Found(Dated(number[0]), number[1], "day_of_month")


def _is_a_place(terms: Terms, at: int, number: tuple[int, int]) -> bool:
    """*au 3* and *le 3e* are on a floor or in a street, except where something lasts or moves till then."""
    if number[1] > at + 2:
        return number[0] > 1
    return terms[at].text == "au" and not (terms.has(at - 1, "bound", "to", "dash") or "move" in terms.kinds)


def day_of_period(terms: Terms, at: int) -> Found | None:
    """*le 20 du mois prochain*, *20th of next month*, *3e jour d'octobre*, *20th of the current month*."""
    number = _day_number(terms, at)
    if number is None:
        return None
    start = terms.skip(number[1], "unit") if terms.sense(number[1], "unit") == "day" else number[1]
    named = start > number[1]
    if not terms.has(start, "of"):
        return None
    start = _skip(terms, start, "of", "the")
    period = longest(periods.RULES, terms, start) or (longest(_WRITTEN, terms, start) if named else None)
    if period is None or not periods.is_month(period.node):
        return None
    return Found(periods.nth_day(number[0], period.node), period.end, "day_of_period")


def numeric(terms: Terms, at: int) -> Found | None:
    """*3/12*, *03/12/2027*, *3.12.27*, *2027-12-03*; a day and a month at most 31 and 12."""
    if not terms[at].digits or not terms.has(at + 1, *_SEPARATORS) or not _tight(terms, at, 3):
        return None
    if terms.touches(at) and not terms.has(at - 1, "open"):
        return None
    if terms[at].digits == 4:
        return _iso(terms, at)
    full = terms[at + 3].text == terms[at + 1].text and terms[at + 4].digits in {2, 4} and _tight(terms, at + 2, 3)
    if not full and (terms.has(at + 1, "dot") or terms.has(at + 3, "slash", "dot") and terms.touches(at + 3) and terms.has(at + 4, "number") and terms.touches(at + 4)):
        return None
    first, second = terms.number(at, 1, 31), terms.number(at + 2, 1, 31)
    end = at + 5 if full else at + 3
    if first is None or second is None or terms.has(end, "currency", "measure", "h", "unit"):
        return None
    if max(terms[at].digits, terms[at + 2].digits) > 2 or (not full and terms.has(at - 1, "at sure") and second > 12):
        return None
    year = _full_year(terms, at + 4) if full else None
    if not full and _is_a_fraction(terms, at, end):
        return None
    found = _in_order(first, second, year, end)
    return found and found._replace(faint=not full and not terms.has(at + 1, "slash")) if full or terms.has(at + 1, "slash") or end >= terms.size else None


def _in_order(first: int, second: int, year: int | None, end: int) -> Found | None:
    if second > 12:
        return Found(Dated(second, first, year), end, "numeric") if first <= 12 else None
    return Found(Dated(first, second, year, figures=first <= 12 and first != second), end, "numeric")


def _is_a_fraction(terms: Terms, at: int, end: int) -> bool:
    """Tell *1/2 page* and *3/4 des gens* from *3/12 avec Paul*."""
    if terms.has(at - 1, "paper", "street"):
        return True
    introduced = terms.has(at - 1, "the", "weekday", "bound", "from", "to", "at")
    return not introduced and (terms.unknown(end) or (terms.has(end, "of") and not terms.has(end, "to")))


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


@remembered
def day_list(terms: Terms, at: int) -> Found | None:
    """*les 7 et 8 décembre*, *le 3, le 5 et le 12*, *jeudi 3 et vendredi 4 décembre*."""
    found: list[Dated] = []
    start = at
    while len(found) < _LONGEST_LIST:
        item = _list_item(terms, start)
        if item is None:
            return None
        found.append(item.node)
        if not terms.has(item.end, "and", "comma") or terms[item.end].text == "ou":
            break
        start = terms.skip(item.end + 1, "and") if terms.has(item.end, "comma") else item.end + 1
    last = found[-1]
    if len(found) < 2 or last.month is None:
        return None
    return Found(Listed(tuple(replace(day, month=day.month or last.month, year=last.year) for day in found)), item.end, "day_list")


@remembered
def _list_item(terms: Terms, at: int) -> Found | None:
    start = terms.skip(at, "the")
    if terms.has(start, "weekday"):
        return weekday_and_date(terms, start)
    dated = longest(_WRITTEN, terms, start)
    if dated is not None and dated.node.day is not None and not dated.node.figures:
        return dated
    number = _day_number(terms, start)
    if number is None or not terms.has(number[1], "and", "comma"):
        return None
    return Found(Dated(number[0]), number[1], "")


def year_alone(terms: Terms, at: int) -> Found | None:
    """*en 2027*, *in 2027*."""
    if terms[at].text not in {"en", "in", "pour", "for", "courant"}:
        return None
    year, end = year_at(terms, at + 1)
    return None if year is None or terms.unknown(end) and terms.language == "en" else Found(Dated(None, None, year), end, "year_alone")


def season(terms: Terms, at: int) -> Found | None:
    """*cet été*, *au printemps*, *next summer*: by the equinoxes and solstices."""
    start = at
    while start < at + 2 and terms.has(start, "this", "the", "of", "next", "in"):
        start += 1
    name = terms.sense(start, "season")
    if name is None or start == at or terms[start - 1].text == "a":
        return None
    year, end = year_at(terms, terms.skip(start + 1, "coming"))
    return Found(Season(name, year), end, "season")


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


def feast(terms: Terms, at: int) -> Found | None:
    """*Noël*, *le lundi de Pâques 2027*, *Boxing Day*."""
    if terms.capital(at + 1) and terms.unknown(at + 1) and terms.language == "fr" and terms[at].text == "noel":
        return None
    if terms.language == "en" and terms.unknown(at + 1) and not _ends_phrase(terms, at + 1):
        return None
    year, end = year_at(terms, at + 1)
    return Found(Feast(terms.sense(at, "feast"), year), end, "feast")


def _ends_phrase(terms: Terms, at: int) -> bool:
    return terms[at].text in {"with", "to", "please", "pls", "we", "i", "if", "is", "and", "so", "would", "they", "he", "she"}


def _ends_a_day(terms: Terms, start: int, end: int) -> bool:
    """Tell a day of the month from a quantity, an address or a telephone number."""
    if terms[start].digits > 2 or terms.has(end, "unit", "currency", "measure", "number", "street", "h", "slash", "colon", "meridiem", "oclock"):
        return terms.sense(end, "unit") == "day" and terms.language == "fr" and terms.has(end, "at")
    if terms.has(end, "dash") and terms.touches(end):
        return not terms.touches(end + 1) or terms.has(end + 1, "number")
    if terms.has(end, "dot", "comma") and terms.touches(end) and terms.touches(end + 1) and terms[end + 1].digits:
        return False
    if not terms.unknown(end):
        return True
    if terms.touches(end):
        return False
    word = terms[end].text
    if terms.language == "en":
        return _ends_phrase(terms, end) or terms.has(start, "number") and terms[end - 1].text in {"st", "nd", "rd", "th"} and len(word) <= 4
    return not (len(word) > 3 and word[-1] in "sx") or word in {"dans", "chez", "sans", "nous", "vous", "apres", "alors"}


def _with_weekday(date: Dated, weekday: int) -> Dated:
    return Dated(date.day, date.month, date.year, weekday, date.figures)


def _skip(terms: Terms, at: int, *kinds: str) -> int:
    end = at
    while end < at + 2 and terms.has(end, *kinds):
        end += 1
    return end


def _short_dot(terms: Terms, at: int) -> int:
    return at + 1 if terms.has(at, "dot") and terms.touches(at) and len(terms[at - 1].text) <= 4 else 0


def _tight(terms: Terms, at: int, size: int) -> bool:
    return all(terms.touches(at + step) for step in range(1, size))


_WRITTEN: Rules = {
    "number": (day_and_month, numeric),
    "ordinal": (day_and_month,),
    "month": (month_and_day, month_alone),
}
RULES: Rules = {
    kind: tuple(dict.fromkeys(rule for rules in (days.RULES, periods.RULES, own) for rule in rules.get(kind, ())))
    for own in (
        {
            "number": (day_and_month, numeric, spaced, date_and_weekday, day_of_period, day_list),
            "ordinal": (day_and_month, date_and_weekday, day_of_period),
            "month": (month_and_day, month_alone, date_and_weekday),
            "weekday": (weekday_and_date, day_list),
            "the": (day_of_month, day_list, season),
            "of": (year_alone, season),
            "in": (year_alone, season),
            "feast": (feast,),
            "next": (named_month, season),
            "this": (named_month, season),
            "unit": (month_of,),
        },
    )
    for kind in {*days.RULES, *periods.RULES, *own}
}
