"""Parts of the day: *ce soir*, *en fin de matinée*, *tôt demain matin*, *first thing*, with their office hours."""

from __future__ import annotations

from datetime import timedelta

from bot.language.time.nodes import Moment, Part, PartName, Place, Shift
from bot.language.time.terms.scan import Found, Rules, Terms, longest, remembered


def _hours(first: float, last: float) -> tuple[timedelta, timedelta]:
    return timedelta(hours=first), timedelta(hours=last)


# From midnight of the day. By office custom, not by the words: 8 to 12, 12 to 14, 14 to 18, 18 to 22.
WINDOWS: dict[tuple[PartName, Place | None], tuple[timedelta, timedelta]] = {
    ("morning", None): _hours(8, 12),
    ("morning", "early"): _hours(8, 9),
    ("morning", "mid"): _hours(9, 11),
    ("morning", "late"): _hours(11, 12),
    ("noon", None): _hours(12, 14),
    ("noon", "early"): _hours(12, 13),
    ("noon", "mid"): _hours(12, 14),
    ("noon", "late"): _hours(13, 14),
    ("afternoon", None): _hours(14, 18),
    ("afternoon", "early"): _hours(14, 15),
    ("afternoon", "mid"): _hours(15, 17),
    ("afternoon", "late"): _hours(17, 18),
    ("evening", None): _hours(18, 22),
    ("evening", "early"): _hours(18, 20),
    ("evening", "mid"): _hours(19, 21),
    ("evening", "late"): _hours(21, 23),
    ("night", None): _hours(22, 30),
    ("night", "early"): _hours(22, 24),
    ("night", "mid"): _hours(24, 27),
    ("night", "late"): _hours(27, 30),
    ("day", "early"): _hours(8, 10),
    ("day", "mid"): _hours(11, 14),
    ("day", "late"): _hours(17, 18),
    ("day", None): _hours(0, 24),
}

# What those mean who keep no office hours: the afternoon begins at noon, the day ends when they go to bed.
OUT_OF_OFFICE: dict[tuple[PartName, Place | None], tuple[timedelta, timedelta]] = {
    ("afternoon", "early"): _hours(12, 14),
    ("day", "late"): _hours(17, 21),
}


@remembered
def part(terms: Terms, at: int) -> Found | None:
    """Read a part of the day, the words that lead to it included."""
    start = at
    while start < at + 3 and terms.has(start, "join", "the", "of") and not terms.has(start, "part", "portion", "early"):
        start += 1
    return longest(RULES, terms, start)


def part_of_today(terms: Terms, at: int) -> Found | None:
    """*ce soir*, *cet après-midi*, *this morning*, *late tonight*, *last night*: a part and its day, a moment."""
    if terms.has(at, "portion") and terms.has(at + 1, "tonight", "last night"):
        day = Shift("day", 0 if terms.has(at + 1, "tonight") else -1)
        return Found(Moment(day, Part("evening", terms.sense(at, "portion"))), at + 2, "part_of_tonight")
    if terms.has(at, "tonight"):
        return Found(Moment(Shift("day", 0), Part("evening")), at + 1, "tonight")
    if terms.has(at, "last night"):
        return Found(Moment(Shift("day", -1), Part("evening")), at + 1, "last_night")
    if not terms.has(at, "this"):
        return None
    found = part(terms, at + 1)
    return found and Found(Moment(Shift("day", 0), found.node), found.end, "part_of_today")


def named_part(terms: Terms, at: int) -> Found | None:
    """*matin*, *aprem*, *soirée*, *lunchtime*; then perhaps *tôt*."""
    name = terms.sense(at, "part")
    if name is None or name == "day" or _is_an_event(terms, at) or _are_nights(terms, at):
        return None
    if name == "night" and terms.language == "en" and terms.has(at - 1, "weekday", "day"):
        name = "evening"  # *Sunday night* begins as *tonight* does
    early = terms.skip(terms.skip(at + 1, "early"), "part early")
    if early > at + 1:
        return Found(Part(name, "early"), early, "early_part")
    return Found(Part(name), at + 1, "named_part")


def _are_nights(terms: Terms, at: int) -> bool:
    """*two nights in Lyon*, *pour 3 nuits*, *the nights of the 14th and 15th*: how many, or which, and no hours."""
    if terms[at].text not in {"night", "nights", "nuit", "nuits"}:
        return False
    counted = terms.number(at - 1, 1, 99) is not None or terms.has(at - 1, "one")
    return counted or (terms[at].text[-1] == "s" and terms.has(at + 1, "of"))


def _is_an_event(terms: Terms, at: int) -> bool:
    """Tell *une soirée*, *soirée chez Hugo*, *la matinée de formation* and the wish of a good one."""
    if terms.has(at - 1, "wish") or (terms.number(at - 1, 1, 1) and not terms[at - 1].digits):
        return True
    if terms[at].text not in {"soiree", "matinee"}:
        return False
    of_something = terms.has(at + 1, "of") and terms.unknown(at + 2)
    return of_something or (
        terms.unknown(at + 1) and not terms.has(at - 1, "the", "join", "this", "portion", "weekday")
    )


def meal(terms: Terms, at: int) -> Found | None:
    """*tomorrow lunch*: a time only beside a day, for lunch with somebody is what is asked for."""
    return Found(Part(terms.sense(at, "part?")), at + 1, "meal", faint=True)


def portion_of_part(terms: Terms, at: int) -> Found | None:
    """*fin de matinée*, *début d'après-midi*, *en fin de journée*, *end of the day*."""
    place = terms.sense(at, "portion")
    start = at + 1
    while start < at + 3 and terms.has(start, "of", "the", "dash", "this"):
        start += 1
    name = terms.sense(start, "part")
    if place is None or name is None:
        return None
    return Found(Part(name, place), start + 1, "portion_of_part")


def early_part(terms: Terms, at: int) -> Found | None:
    """*tôt le matin*, *très tôt*, *early in the morning*, *à la première heure*."""
    start = at + 1
    while start < at + 4 and terms.has(start, "the", "of", "join", "in") and not terms.has(start, "part"):
        start += 1
    name = terms.sense(start, "part")
    if name is not None and name != "day":
        return Found(Part(name, "early"), start + 1, "early_part")
    return Found(Part("morning"), at + 1, "first_thing") if terms.has(at, "part early") else None


def acronym(terms: Terms, at: int) -> Found | None:
    """*EOD*, *close of business*."""
    place, unit = terms.sense(at, "acronym")
    return Found(Part("day", place), at + 1, "acronym") if unit == "day" else None


def whole_part(terms: Terms, at: int) -> Found | None:
    """*ce midi*, *avant déjeuner*: phrases that are a part of the day as a whole."""
    name, place = terms.sense(at, "part whole")
    return Found(Part(name, place), at + 1, "whole_part")


RULES: Rules = {
    "part": (named_part,),
    "part?": (meal,),
    "part whole": (whole_part,),
    "portion": (portion_of_part,),
    "early": (early_part,),
    "part early": (early_part,),
    "acronym": (acronym,),
}
