"""From one time of day to another: *de 9h à 11h30*, *entre 14 et 16h*, *2-4pm*."""

from __future__ import annotations

from bot.language.time.nodes import Clock, Hours
from bot.language.time.rules.bare_hours import counts_nothing
from bot.language.time.rules.clock import RULES
from bot.language.time.terms.scan import Found, Terms, longest, remembered

# *11h30-1h30* ends in the afternoon; *11h à 10h* is no slot at all.
_LATEST_SHORT_HOUR = 7
# From then on it ends in the night.
_LATE = 20


@remembered
def hours(terms: Terms, at: int) -> Found | None:
    """*de 9h à 11h30*, *entre 14 et 16h*, *2-4pm*, *9h30-11h*: from one time of day to another."""
    if (plain := _hours_of_a_day(terms, at)) is not None:
        return plain
    first_at = terms.skip(at, "from")
    first_at = terms.skip(first_at, "at") if first_at == at else first_at
    first = longest(RULES, terms, first_at) or (
        None
        if (terms.unknown(first_at - 1) or terms.has(first_at - 1, "the")) and not terms.has(at, "from")
        else _number_alone(terms, first_at)
    )
    if first is None or terms.has(first_at - 1, "street") or not _joins(terms, first.end, first_at > at):
        return None
    last_at = terms.skip(first.end + 1, "to", "at")
    last = longest(RULES, terms, last_at) or _last_number(terms, first, last_at, first_at > at)
    if last is None or (first.rule == "number_alone" == last.rule and not _closed(terms, last.end)):
        return None
    if first.rule == "number_alone" and not (terms[first_at].digits or terms.has(at, "from")):
        return None
    again = terms[last.end].text == "on" and terms.has(last.end + 1, "weekday", "workday")
    faint = first.rule == "number_alone" == last.rule and not again
    return Found(_between(first.node, last.node), last.end, "hours", faint)


def _hours_of_a_day(terms: Terms, at: int) -> Found | None:
    """*Tuesday 9 to 5*, *tomorrow, 10-12*, *10-12 tomorrow*: in English, bare hours beside the day they are of."""
    first, last = terms.number(at, 1, 12), terms.number(at + 2, 1, 12)
    if terms.language == "fr" or not first or not last or first == last or not terms[at].digits:
        return None
    before = at - 2 if terms.has(at - 1, "comma") else at - 1
    led = terms.has(before, "weekday", "day", "ordinal end")
    if not (led or _of_the_day_after(terms, at)) or not _joins(terms, at + 1, introduced=False):
        return None
    if terms.has(at + 3, "month") or not counts_nothing(terms, at + 3):
        return None
    return Found(_between(Clock(first, sure=False), Clock(last, sure=False)), at + 3, "hours_of_a_day")


def _of_the_day_after(terms: Terms, at: int) -> bool:
    """*10-11 tomorrow*, *9 to 5 on Monday*; but *10 to 12 tomorrow* may be just before noon."""
    if terms.has(at - 1, "at sure", "street"):
        return False
    sure = terms.has(at + 1, "dash") or (terms.number(at, 1, 12) or 0) % 5 > 0
    return sure and terms.has(terms.skip(at + 3, "join"), "weekday", "day")


def _last_number(terms: Terms, first: Found, at: int, introduced: bool) -> Found | None:
    """Read the end of *8am until 6*, *de 9h à 12*."""
    found = _number_alone(terms, at)
    if introduced or found is None:
        return found
    return found if first.rule != "number_alone" and _closed(terms, found.end) else None


def _joins(terms: Terms, at: int, introduced: bool) -> bool:
    if terms.has(at, "dash", "arrow") or (terms.has(at, "slash") and terms.touches(at)):
        return True
    return terms.has(at, "to") and (introduced or not terms.has(at, "and"))


def _between(first: Clock, last: Clock) -> Hours:
    if not first.sure and last.sure and last.hour >= 12 and first.hour < 12:
        afternoon = first.hour % 12 + 12
        first = Clock(afternoon if (afternoon, first.minute) < (last.hour, last.minute) else first.hour, first.minute)
    if last.hour == 0 or (first.hour >= _LATE and last.hour <= _LATEST_SHORT_HOUR):
        return Hours(first, Clock(last.hour, last.minute))  # in the night, *9h-00h* as well as *22h-2h*
    if (last.hour, last.minute) < (first.hour, first.minute) and last.hour <= _LATEST_SHORT_HOUR:
        last = Clock(last.hour + 12, last.minute)
    return Hours(first, last)


def _number_alone(terms: Terms, at: int) -> Found | None:
    hour = terms.number(at, 0, 24)
    if hour is None or terms.has(at + 1, "unit", "currency", "slash", "month"):
        return None
    if terms.touches(at) and terms.has(at - 1, "dot", "slash") and terms[at - 2].digits:
        return None  # the month of *14.12 à 9h*
    end = terms.skip(at + 1, "exactly")
    return Found(Clock(hour % 24, sure=hour > 12 or terms.language == "fr"), end, "number_alone")


def _closed(terms: Terms, at: int) -> bool:
    if at >= terms.size or terms.has(at, "stop", "comma", "day", "weekday", "part", "close", "this"):
        return True
    return terms[at].text == "on" and terms.has(at + 1, "weekday", "workday")
