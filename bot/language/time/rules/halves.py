"""Which half of the day a time belongs to: *2pm*, *8am*, and hours that could be twelve hours later."""

from __future__ import annotations

from bot.language.time.nodes import Clock
from bot.language.time.terms.scan import Found, Terms


def in_its_half(terms: Terms, clock: Clock, at: int, rule: str, start: int) -> Found | None:
    """Give a time of day the half that *am* or *pm* after it says."""
    half = terms.sense(at, "meridiem")
    if half is None:
        return Found(said(terms, clock, terms[start].digits), terms.skip(at, "exactly"), rule)
    if not 1 <= clock.hour <= 12:
        return None if clock.hour == 0 or half == "am" else Found(clock, at + 1, rule)
    end = at + 2 if terms.has(at + 1, "dot") and terms.touches(at + 1) else at + 1
    hour = clock.hour % 12 + (12 if half == "pm" else 0)
    return Found(Clock(hour, clock.minute, second=clock.second), end, rule)


def said(terms: Terms, clock: Clock, digits: int) -> Clock:
    """Mark an hour that could be twelve hours later: one to eleven, unless written 08 or a French clock."""
    early = 1 <= clock.hour <= 12 and digits < 2 if terms.language == "en" else 1 <= clock.hour <= 5
    return Clock(clock.hour, clock.minute, not early, clock.second, spoken=early and digits == 0)
