"""Dates of the calendar in words: *le 3*, *1er mars*, *mardi 3 mars 2027*, *Feb 13th*, *Boxing Day*."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Feast, Nth
from bot.language.time.rules import days, periods
from bot.language.time.rules.bare_hours import REQUESTS
from bot.language.time.rules.figures import numeric
from bot.language.time.rules.months import month_alone, short_dot, year_at
from bot.language.time.terms.scan import Found, Rules, Terms, longest


def day_number(terms: Terms, at: int) -> tuple[int, int] | None:
    """Read a day of the month, *3*, *1er*, *13e*, *third*: the number and the end."""
    number = terms.number(at, 1, 31)
    if number is not None:
        if terms.has(at + 1, "ordinal end") and terms.touches(at + 1):
            return number, at + 2
        return number, at + 1
    ordinal = terms.sense(at, "ordinal")
    return (ordinal, at + 1) if ordinal is not None and ordinal > 0 else None


def day_and_month(terms: Terms, at: int) -> Found | None:
    """*3 mars*, *1er janvier 2027*, *3rd of March*, *14april 2015*."""
    number = day_number(terms, at)
    if number is None:
        return None
    day, end = number
    hyphen = terms.has(end, "dash", "slash") and terms.touches(end) and terms.touches(end + 1)
    end += hyphen
    end = end if terms.language == "fr" else _skip(terms, end, "of", "the")
    if terms.language == "fr" and terms.has(end, "of") and terms.has(end + 1, "month"):
        end += 1
    month = terms.sense(end, "month")
    if month is None:
        return None
    end = short_dot(terms, end + 1) or end + 1
    end += hyphen and terms.touches(end + 1) and terms[end].text == terms[number[1]].text
    year, end = year_at(terms, end, short=terms.language == "en" or hyphen)
    return Found(Dated(day, month, year), end, "day_and_month")


def month_and_day(terms: Terms, at: int) -> Found | None:
    """*March 3*, *Feb13*, *march the 3rd 2015*."""
    if terms.language == "fr":
        return None
    start = terms.skip(terms.skip(at + 1, "dot"), "the")
    number = day_number(terms, start)
    if number is None or terms.has(number[1], "meridiem", "colon", "h", "oclock") or terms[start].digits > 2:
        return None
    year, end = year_at(terms, number[1])
    return Found(Dated(number[0], terms.sense(at, "month"), year), end, "month_and_day")


def weekday_and_date(terms: Terms, at: int) -> Found | None:
    """*mardi 3 mars*, *lundi 7*, *Tuesday the 19th*, *Fri, Jul 18*."""
    weekday = terms.sense(at, "weekday")
    start = days.short_form(terms, at + 1)
    if terms.language == "fr" and terms[start].text != "apres":
        start = terms.skip(start, "next")
    start = terms.skip(start, "comma")
    start = terms.skip(terms.skip(start, "the", "open"), "the")
    found = longest(WRITTEN, terms, start)
    if found is not None and found.node.day is not None:
        return Found(found.node._replace(weekday=weekday), terms.skip(found.end, "close"), "weekday_and_date")
    number = day_number(terms, start)
    if number is None or not ends_a_day(terms, start, number[1]) or _opens_hours(terms, start, number[1]):
        return None
    return Found(Dated(number[0], weekday=weekday), number[1], "weekday_and_day")


def _opens_hours(terms: Terms, start: int, end: int) -> bool:
    """*Tuesday 9 to 5*, *Monday 4ish*, *mardi 9-17h*."""
    if terms.language == "fr":
        return terms.has(end, "dash") and terms.touches(end) and terms.has(end + 2, "h")
    plain = terms.has(start, "number") and end == start + 1
    if plain and terms[end].text == "ish":
        return True
    return plain and terms.has(end, "to", "dash") and terms.number(end + 1, 1, 12) is not None


def date_and_weekday(terms: Terms, at: int) -> Found | None:
    """*Jul 18, Fri*."""
    found = longest(WRITTEN, terms, at)
    if found is None or found.node.day is None:
        return None
    start = terms.skip(found.end, "comma")
    if start == found.end or not terms.has(start, "weekday"):
        return None
    return Found(found.node._replace(weekday=terms.sense(start, "weekday")), start + 1, "date_and_weekday")


def day_of_month(terms: Terms, at: int) -> Found | None:
    """*le 3*, *the 22nd*, *on the first*: a day of this month or the next."""
    start = at + 1
    number = day_number(terms, start)
    if number is None or (
        terms.has(start, "ordinal") and terms.language == "fr" and not terms[start].text[0].isdecimal()
    ):
        return None
    if terms.language == "fr" and (
        terms[at].text in {"les", "la", "l", "aux"}
        or _is_a_place(terms, at, number)
        or (not terms.has(start, "ordinal") and not terms[start].digits and number[0] < 2)
    ):
        return None
    if terms.language == "en" and number[1] == start + 1 and not terms.has(start, "ordinal"):
        return None
    if not ends_a_day(terms, start, number[1]) or _counts_off(terms, at, number):
        return None
    return Found(Dated(number[0]), number[1], "day_of_month")


def bare_ordinal(terms: Terms, at: int) -> Found | None:
    """*27th, 11am*, *interview, 3rd*: a day of the month without its article, set apart from the words around."""
    number = day_number(terms, at) if terms.language == "en" and terms[at].digits else None
    if number is None or number[1] == at + 1 or not (at == 0 or terms.has(at - 1, "comma", "stop", "dash")):
        return None
    apart = number[1] >= terms.size or terms.has(number[1], "comma", "stop", "dash", "at")
    timed = terms.has(number[1], "number") and terms.has(number[1] + 1, "meridiem", "colon", "dot")
    return Found(Dated(number[0]), number[1], "bare_ordinal") if apart or timed else None


_FEW = 4
_WHEN = {"on", "by", "before", "until", "till", "from", "after", "since"}


def _counts_off(terms: Terms, at: int, number: tuple[int, int]) -> bool:
    """*send the 2nd reminder*, *the 3rd invoice*: which one of several; *on the 2nd call Jo* is a day."""
    if terms.language != "en" or terms[at - 1].text in _WHEN or number[0] > _FEW:
        return False
    return terms.has(number[1], "occasion", "paper")


def _is_a_place(terms: Terms, at: int, number: tuple[int, int]) -> bool:
    """*au 3* and *le 3e* are on a floor or in a street, except where something lasts or moves till then."""
    if number[1] > at + 2 or terms.has(at + 1, "ordinal"):
        return number[0] > 1 or _in_a_building(terms, at)
    if _in_a_building(terms, at):
        return True
    return terms[at].text == "au" and not (terms.has(at - 1, "bound", "to", "dash") or "move" in terms.kinds)


_IN_A_BUILDING = {
    "ascenseur", "ascenseurs", "immeuble", "escalier", "gardien", "gardienne", "concierge", "hall", "cave", "parking",
    "interphone", "digicode", "porte", "portail", "appartement", "appart", "studio", "logement", "locataire",
    "locataires", "voisin", "voisine", "voisins", "dame", "monsieur", "palier", "balcon", "toiture", "chaudiere",
}  # fmt: skip


def _in_a_building(terms: Terms, at: int) -> bool:
    """*l'ascenseur du 22*, *la dame du 1er*: the number of a house or of a floor; *lascenseur* has lost its sign."""
    word = terms[at - 1].text
    return terms[at].text == "du" and (word in _IN_A_BUILDING or word.removeprefix("l") in _IN_A_BUILDING)


def day_of_period(terms: Terms, at: int) -> Found | None:
    """*le 20 du mois prochain*, *20th of next month*, *3e jour d'octobre*, *20th of the current month*."""
    number = day_number(terms, at)
    if number is None:
        return None
    start = terms.skip(number[1], "unit") if terms.sense(number[1], "unit") == "day" else number[1]
    named = start > number[1]
    if not terms.has(start, "of") or (named and terms[start - 1].text.endswith("s")):
        return None  # *deux jours en février* are two days of it
    start = _skip(terms, start, "of", "the")
    period = longest(periods.RULES, terms, start) or (longest(WRITTEN, terms, start) if named else None)
    if period is None or not periods.is_month(period.node):
        return None
    return Found(Nth(number[0], period.node), period.end, "day_of_period")


def feast(terms: Terms, at: int) -> Found | None:
    """*Noël*, *le lundi de Pâques 2027*, *Boxing Day*."""
    if terms.language == "fr" and _is_a_name(terms, at):
        return None
    if terms.language == "en" and terms.unknown(at + 1) and not _ends_phrase(terms, at + 1):
        return None
    year, end = year_at(terms, at + 1)
    return Found(Feast(terms.sense(at, "feast"), year), end, "feast")


def _is_a_name(terms: Terms, at: int) -> bool:
    """*Noël Martin*, *Mme Toussaint*, *Paul Toussaint*."""
    if terms[at].text == "noel" and terms.capital(at + 1) and terms.unknown(at + 1):
        return True
    if terms.has(at - 1, "title") or (terms.has(at - 1, "dot") and terms.has(at - 2, "title")):
        return True
    return terms.capital(at) and at > 1 and terms.unknown(at - 1) and terms.capital(at - 1)


def _ends_phrase(terms: Terms, at: int) -> bool:
    return terms[at].text in {
        "with",
        "to",
        "please",
        "pls",
        "we",
        "i",
        "if",
        "is",
        "and",
        "so",
        "would",
        "they",
        "he",
        "she",
        *REQUESTS,
    }


def ends_a_day(terms: Terms, start: int, end: int) -> bool:
    """Tell a day of the month from a quantity, an address or a telephone number."""
    if terms.language == "en" and terms.has(end - 1, "ordinal end") and terms.has(end, "number"):
        return True  # *the 11th 9am*
    if terms[start].digits <= 2 and terms.has(end, "number") and terms.has(end + 1, "h", "colon"):
        return terms.has(start - 1, "weekday")  # *mardi 8 14h*
    if terms[start].digits > 2 or terms.has(
        end, "unit", "currency", "measure", "number", "street", "h", "slash", "colon", "meridiem", "oclock"
    ):
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
        return _ends_phrase(terms, end) or (
            terms.has(start, "number") and terms[end - 1].text in {"st", "nd", "rd", "th"} and len(word) <= 4
        )
    return not (len(word) > 3 and word[-1] in "sx") or word in {
        "dans",
        "chez",
        "sans",
        "nous",
        "vous",
        "apres",
        "alors",
    }


def _skip(terms: Terms, at: int, *kinds: str) -> int:
    end = at
    while end < at + 2 and terms.has(end, *kinds):
        end += 1
    return end


WRITTEN: Rules = {
    "number": (day_and_month, numeric),
    "ordinal": (day_and_month,),
    "month": (month_and_day, month_alone),
}


RULES: Rules = {
    "number": (day_and_month, date_and_weekday, day_of_period, bare_ordinal),
    "ordinal": (day_and_month, date_and_weekday, day_of_period),
    "month": (month_and_day, date_and_weekday),
    "weekday": (weekday_and_date,),
    "the": (day_of_month,),
    "feast": (feast,),
}
