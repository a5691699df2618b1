"""Times with a dot for a colon, where a word says that they are times: *2.30pm*, *at 10.15*, *Saturday 7.30*."""

from __future__ import annotations

from bot.language.time.nodes import Clock
from bot.language.time.rules.halves import in_its_half
from bot.language.time.terms.scan import Found, Terms


def dotted(terms: Terms, at: int) -> Found | None:
    """*2.30pm*, *at 10.15*: a dot for a colon, where a word says that it is a time."""
    hour, minute = terms.number(at, 0, 23), terms.number(at + 2, 0, 59)
    if hour is None or minute is None or not terms.has(at + 1, "dot") or terms[at + 2].digits != 2:
        return None
    if not (terms.touches(at + 1) and terms.touches(at + 2)) or terms.has(at + 3, "currency", "measure"):
        return None
    if terms.has(at + 3, "dot") and (terms.touches(at + 4) or terms.language == "fr"):
        return None
    said_to_be = terms.has(at + 3, "meridiem") or terms.has(at - 1, "at sure") or _of_hours(terms, at)
    if not (said_to_be or _after_a_day(terms, at) or _my(terms, at) or _the(terms, at) or _bounded(terms, at)):
        return None
    return in_its_half(terms, Clock(hour, minute), at + 3, "dotted", at)


def _my(terms: Terms, at: int) -> bool:
    """*my 5.30 with Ahmed*, *forward to 4.45*, *between 4.30 and 6*, *make it 3.30*."""
    led = terms[at - 1].text in {"my", "our", "between", "make it"} or (
        terms.has(at - 1, "to") and "move" in terms.kinds
    )
    return terms.language == "en" and led and (terms.number(at + 2, 0, 59) or 0) % 5 == 0


def _bounded(terms: Terms, at: int) -> bool:
    """*before 9.30*, *until 5.15*, *for 6.45 tomorrow*, five minutes at a time."""
    led = terms[at - 1].text in {"before", "until", "till", "by", "after"}
    led = led or (terms[at - 1].text == "for" and terms.has(at + 3, "day", "weekday", "tonight"))
    if terms[at - 1].text == "from":
        return terms.language == "en" and _in_fives(terms, at + 2)
    return terms.language == "en" and led and (terms.number(at + 2, 0, 59) or 0) % 5 == 0


def _of_hours(terms: Terms, at: int) -> bool:
    """*from 10.00 to 12.30*, *9.30-11.30 on Monday*: one of two such times."""
    first = at - 4 if terms.has(at - 1, "to", "dash") else at
    if terms.language != "en" or terms.has(first + 3, "and") or not terms.has(first + 3, "to", "dash"):
        return False
    both = all(terms.has(start + 1, "dot") and _in_fives(terms, start + 2) for start in (first, first + 4))
    end = first + 7
    return both and (end >= terms.size or terms.has(end, "stop", "comma", "day", "weekday", "part", "meridiem", "join"))


_PRICED = {"pay", "paid", "costs", "cost", "price", "owes", "owe", "charge", "spend", "for"}


def _the(terms: Terms, at: int) -> bool:
    """*the 3.30 with Ahmed*, *the 11.30 back to 2pm*, five minutes at a time."""
    followed = terms[at + 3].text in {"with", "w", "back", "needs", "tomorrow", "'"}
    followed = followed or terms.has(at + 3, "occasion", "weekday")
    if terms.has(at + 3, "weekday") and terms[at - 1].text not in _PRICED:
        return terms.language == "en" and _in_fives(terms, at + 2)
    return terms[at - 1].text == "the" and followed and (terms.number(at + 2, 0, 59) or 0) % 5 == 0


def _after_a_day(terms: Terms, at: int) -> bool:
    """*Saturday 7.30*, *Monday 30th, 9.45*: five minutes at a time, for *Friday 4.12* is a date."""
    before = at - 2 if terms.has(at - 1, "comma") else at - 1
    return terms.language == "en" and terms.has(before, "weekday", "day", "ordinal end") and _in_fives(terms, at + 2)


def _in_fives(terms: Terms, at: int) -> bool:
    """Tell the minutes of *Saturday 7.30* and *Thursday 14.00* from the month of *Friday 4.12*."""
    return terms.number(at, 0, 0) == 0 or (terms.number(at, 13, 59) or 1) % 5 == 0
