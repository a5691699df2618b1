"""How long: *une demi-heure*, *1h30*, *45 min*, *an hour and a half*; and so long from now: *dans 20 minutes*."""

from __future__ import annotations

from bot.language.time.nodes import Lapse, Length
from bot.language.time.terms.scan import Found, Rules, Terms, longest

_DAY = 24 * 3600
_PUT_IN = {"squeeze", "fit", "slot", "pencil"}
_SECONDS = {"second": 1, "minute": 60, "hour": 3600}
# *d'ici 18h* is before six in the evening, *d'ici 2h* and *d'ici 48h* are so long from now.
_EARLIEST, _LATEST = 7 * 3600, 23 * 3600 + 59 * 60


def length(terms: Terms, at: int) -> Found | None:
    """Read a length of time of less than a day, in seconds."""
    return longest(_LENGTHS, terms, at)


def named_length(terms: Terms, at: int) -> Found | None:
    """*une demi-heure*, *trois quarts d'heure*, *half an hour*."""
    return Found(terms.sense(at, "span") * 60, at + 1, "named_length")


def counted_length(terms: Terms, at: int) -> Found | None:
    """*45 min*, *2 heures 30*, *1h15*, *une heure et demie*, *a few minutes*."""
    count = terms.number(at, 0, 999)
    count = terms.sense(at, "one") if count is None else count
    if count is None or terms[at].digits > 3:
        return None
    start = at + 1
    if (terms.language == "en" and terms[start].text in {"more", "of", "ish"}) or _hyphen(terms, start):
        start += 1
    unit = terms.sense(start, "unit")
    if unit not in _SECONDS:
        prime = terms.sense(start, "prime")
        if prime is None or not terms.touches(start):
            return None
        return Found(count * _SECONDS[prime], start + 1, "primes")
    if unit != "hour":
        if unit == "minute" and len(terms[start].text) == 1 and not terms.touches(start):
            return None
        return Found(count * _SECONDS[unit], start + 1, "counted_length")
    seconds, end = _more(terms, start + 1)
    return Found(count * 3600 + seconds, end, "counted_length")


def _hyphen(terms: Terms, at: int) -> bool:
    """*a 30-minute call*."""
    return terms.has(at, "dash") and terms.touches(at) and terms.touches(at + 1) and not terms[at + 1].digits


def decimal_length(terms: Terms, at: int) -> Found | None:
    """*2.5 hours*, *1,5 h*."""
    whole, tenth = terms.number(at, 0, 99), terms.sense(at + 2, "number")
    if whole is None or tenth is None or not terms.has(at + 1, "dot", "comma") or terms[at + 2].digits != 1:
        return None
    if not (terms.touches(at + 1) and terms.touches(at + 2)) or terms.sense(at + 3, "unit") != "hour":
        return None
    return Found(whole * 3600 + tenth * 360, at + 4, "decimal_length")


def _more(terms: Terms, at: int) -> tuple[int, int]:
    """Read the minutes after the hours of a length."""
    start = terms.skip(at, "and") if terms.number(at + 1, 1, 59) else at
    minutes = terms.number(start, 1, 59)
    if minutes is not None and (
        terms.sense(start + 1, "unit") == "minute"
        or ((terms.touches(start) or terms[start].digits == 2) and not terms.has(start + 1, "unit", "month", "h"))
    ):
        return minutes * 60, start + 2 if terms.sense(start + 1, "unit") == "minute" else start + 1
    if terms.language == "fr":
        if (quarter := terms.sense(at, "quarter")) is not None:
            return quarter * 60, at + 1
        if terms.has(at, "half"):
            return 1800, at + 1
    elif terms.has(at, "and") and terms.has(at + 1, "one") and terms.has(at + 2, "half"):
        return 1800, at + 3
    return 0, at


_LENGTHS: Rules = {
    "span": (named_length,),
    "number": (counted_length, decimal_length),
    "one": (counted_length,),
}


def duration(terms: Terms, at: int) -> Found | None:
    """A length of time said for its own sake, in minutes."""
    found = length(terms, at)
    if found is None or found.node < 60 or terms.has(found.end, "ago", "hence"):
        return None
    return Found(Length(found.node // 60), found.end, found.rule)


def lapse(terms: Terms, at: int) -> Found | None:
    """*dans 20 minutes*, *in half an hour*, *in 15*, *sous 2 heures*."""
    if terms[at - 1].text in _PUT_IN:
        return None  # *squeeze in 20 min* is how long
    start = at + 1
    found = length(terms, start) or _days_and_hours(terms, start)
    if found is None:
        return _within_the(terms, start) or _bare_minutes(terms, start)
    if terms[at].text.startswith("d ici") and _EARLIEST <= found.node <= _LATEST:
        return None
    end = terms.skip(found.end, "hence")
    bound = "by" if terms.has(at, "within") else None
    return Found(Lapse(found.node, bound), end, "lapse")  # type: ignore[arg-type]  # "by" or nothing


def _days_and_hours(terms: Terms, at: int) -> Found | None:
    """*deux jours et trois heures*, in seconds."""
    days = terms.number(at, 1, 99)
    if terms.language != "fr" or days is None or terms.sense(at + 1, "unit") != "day" or terms[at + 2].text != "et":
        return None
    hours = length(terms, at + 3)
    return hours and Found(days * _DAY + hours.node, hours.end, "days_and_hours")


def _within_the(terms: Terms, at: int) -> Found | None:
    """*dans l'heure*, *dans la demi-heure*, *within the hour*."""
    if terms[at - 1].text in {"in the next", "within the next"} and terms.sense(at, "unit") == "hour":
        return Found(Lapse(_SECONDS["hour"], "by"), at + 1, "within_the")
    if not terms.has(at, "the"):
        return None
    if terms.has(at + 1, "span"):
        return Found(Lapse(terms.sense(at + 1, "span") * 60, "by"), at + 2, "within_the")
    if terms.sense(at + 1, "unit") != "hour" or terms.has(at + 2, "of", "number"):
        return None
    return Found(Lapse(_SECONDS["hour"], "by"), at + 2, "within_the")


def _bare_minutes(terms: Terms, at: int) -> Found | None:
    """*call me in 10*, at the end of what is said."""
    minutes = terms.number(at, 2, 90)
    if terms.language == "fr" or minutes is None or not (at + 1 >= terms.size or terms.has(at + 1, "stop")):
        return None
    return Found(Lapse(minutes * 60), at + 1, "bare_minutes")


def one_day(terms: Terms, at: int) -> Found | None:
    """*dans un jour*, *in a day*, *a day from now*: in twenty-four hours."""
    start = terms.skip(at, "in time")
    one = terms.number(start, 1, 1) or terms.sense(start, "one")
    if one != 1 or terms.sense(start + 1, "unit") != "day" or terms[start + 1].text not in {"jour", "day"}:
        return None
    end = terms.skip(start + 2, "hence")
    return Found(Lapse(_DAY), end, "one_day") if (start > at) != (end > start + 2) else None


def lapse_ago(terms: Terms, at: int) -> Found | None:
    """*il y a deux heures*, *two hours ago*, *2 minutes from now*."""
    if terms.language == "fr" and terms.has(at, "ago"):
        found = length(terms, at + 1)
        return found and Found(Lapse(-found.node), found.end, "lapse_ago")
    found = length(terms, at)
    if found is None or terms.language == "fr" or not terms.has(found.end, "ago", "hence"):
        return None
    sign = -1 if terms.has(found.end, "ago") else 1
    return Found(Lapse(sign * found.node), found.end + 1, "lapse_ago")


LAPSES: Rules = {
    "in": (lapse, one_day),
    "ago": (lapse_ago,),
    "number": (lapse_ago, one_day),
    "one": (lapse_ago, one_day),
    "span": (lapse_ago,),
}
