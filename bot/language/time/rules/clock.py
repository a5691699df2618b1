"""Times of day: *14h30*, *midi et quart*, *8 h moins le quart*, *2pm*, *half past two*."""

from __future__ import annotations

from bot.language.time.nodes import Clock
from bot.language.time.rules.dotted import dotted
from bot.language.time.rules.halves import in_its_half, said
from bot.language.time.terms.scan import Found, Rules, Terms, longest, remembered


@remembered
def clock(terms: Terms, at: int) -> Found | None:
    """Read one time of day, a word like *à* or *vers* before it included."""
    start = terms.skip(at, "at")
    if start != at:
        start = terms.skip(start, "the", "at")
        return longest(RULES, terms, start)
    return longest(RULES, terms, at)


def figures_and_h(terms: Terms, at: int) -> Found | None:
    """*14h30*, *9 heures*, *8h moins le quart*, *quinze heures trente*."""
    hour = terms.number(at, 0, 24)
    if (
        hour is None
        or not terms.has(at + 1, "h")
        or terms[at - 1].text in {"les", "ces", "toutes les"}
        or (terms.has(at - 1, "slash") and terms[at - 2].digits)
    ):
        return None
    found = _minutes(terms, hour % 24, at + 2)
    end = terms.skip(found.end, "exactly") if terms.language == "fr" else found.end
    return Found(said(terms, found.node, terms[at].digits), end, "figures_and_h")


def colon(terms: Terms, at: int) -> Found | None:
    """*14:30*, *9:01:10*, *2:30pm*."""
    hour, minute = terms.number(at, 0, 24), terms.number(at + 2, 0, 59)
    if hour is None or minute is None or not terms.has(at + 1, "colon") or terms[at + 2].digits != 2:
        return None
    if not (terms.touches(at + 1) and terms.touches(at + 2)) or not terms[at].digits:
        return None
    second, end = _seconds(terms, at + 3)
    return in_its_half(terms, Clock(hour % 24, minute, second=second), terms.skip(end, "h"), "colon", at)


def noon_or_midnight(terms: Terms, at: int) -> Found | None:
    """*midi*, *minuit et quart*, *midi moins cinq*, *noon*."""
    hour = terms.sense(at, "noon")
    if hour is None:
        return None
    found = _minutes(terms, hour, at + 1)
    # Midnight is the end of the day it is said of; *minuit et quart* is already the next one's.
    node = Clock(24) if found.node == Clock(0) else found.node
    return Found(node, found.end, "noon_or_midnight")


def with_meridiem(terms: Terms, at: int) -> Found | None:
    """*2pm*, *ten thirty am*, *330 p.m.*, *3 o'clock in the afternoon*."""
    hour, end = _hour_and_minutes(terms, at)
    if hour is None:
        return None
    if end == at + 1 and _is_figures_of_a_clock(terms, at):
        return Found(hour, end, "figures_of_a_clock")
    oclock = terms.skip(terms.skip(end, "oclock"), "exactly")
    if oclock > end and terms.has(oclock, "noon") and hour == Clock(12):
        return noon_or_midnight(terms, oclock)
    if terms[at].digits == 4 and terms[end].text in {"hours", "hrs"} and end == at + 1 and not terms.has(end + 1, "of"):
        return Found(hour, end + 1, "military")
    if terms.has(oclock, "meridiem"):
        if len(terms[oclock].text) == 1 and not (terms.touches(oclock) and _surely_a_time(terms, at, end)):
            return None
        return in_its_half(terms, hour, oclock, "with_meridiem", at)
    if oclock == end or not terms.has(end, "oclock"):
        return None
    return Found(said(terms, hour, 1), oclock, "oclock")


def _is_figures_of_a_clock(terms: Terms, at: int) -> bool:
    """*0900 on Monday*, *Friday 0845*: beside its day."""
    beside = terms.has(at - 1, "weekday", "day") or terms.has(at + 1, "weekday", "day")
    beside = beside or (terms[at + 1].text == "on" and terms.has(at + 2, "weekday", "day"))
    return terms[at].digits == 4 and terms[at].text[0] == "0" and beside and not terms.has(at - 1, "street")


def _surely_a_time(terms: Terms, at: int, end: int) -> bool:
    """Tell *3:18a* and *at 3p* from flat 4a."""
    return end > at + 1 or terms.has(at - 1, "at sure", "from", "to")


def minutes_and_hour(terms: Terms, at: int) -> Found | None:
    """*half past two*, *quarter to nine*, *20 minutes past 3pm*, *half three*."""
    minutes, end = _before_hour(terms, at)
    if minutes is None or terms.has(end, "day", "weekday"):
        return None
    hour = (
        noon_or_midnight(terms, end)
        or with_meridiem(terms, end)
        or figures_and_h(terms, end)
        or _hour_alone(terms, end)
    )
    if hour is None or hour.node.minute:
        return None
    total = hour.node.hour * 60 + minutes
    node = Clock(total // 60 % 24, total % 60, hour.node.sure)
    return Found(_settled(node, terms), hour.end, "minutes_and_hour")


def spoken(terms: Terms, at: int) -> Found | None:
    """*ten thirty*, *at 3 15*, *at 1030*: hour and minutes side by side, after *at* or in letters."""
    hour, end = _hour_and_minutes(terms, at)
    if hour is None or not (hour.minute or end > at + 1 or terms[at].digits == 4):
        return None
    introduced = terms.has(at - 1, "at sure", "at")
    if not introduced and not (terms[at].digits == 0 and terms.number(at, 1, 12) and _free(terms, at, end)):
        return None
    if terms.has(end, "unit", "currency", "measure", "number", "dot", "slash") and not terms.has(end, "stop"):
        return None
    return Found(said(terms, hour, 1), terms.skip(end, "exactly"), "spoken")


def _hour_alone(terms: Terms, at: int) -> Found | None:
    hour = terms.number(at, 1, 12)
    if hour is None or terms.has(at + 1, "unit", "number"):
        return None
    return Found(Clock(hour, sure=False), at + 1, "hour_alone")


def _minutes(terms: Terms, hour: int, at: int) -> Found:
    """Read the minutes that may follow an hour; with none, the hour alone is what was found."""
    quarter = terms.sense(at, "quarter")
    if quarter is not None and (terms.language == "fr"):
        return Found(Clock(hour, quarter), at + 1, "")
    if terms.language == "fr" and terms.has(at, "half"):
        return Found(Clock(hour, 30), at + 1, "")
    if terms.has(at, "minus quarter"):
        return Found(_back(hour, 15), at + 1, "")
    if terms.has(at, "minus") and (minus := terms.number(at + 1, 1, 59)):
        return Found(_back(hour, minus), _skip_unit(terms, at + 2), "")
    start = terms.skip(terms.skip(at, "past"), "of") if terms.language == "fr" and terms.has(at, "past") else at
    minute = terms.number(start, 0, 59)
    if minute is None or not _are_minutes(terms, at, start):
        return Found(Clock(hour, 0), at, "")
    return Found(Clock(hour, minute), _skip_unit(terms, start + 1), "")


def _are_minutes(terms: Terms, at: int, start: int) -> bool:
    """Tell minutes from whatever number follows an hour: *14h 45 min* is a time and a duration."""
    term = terms[start]
    if start > at:
        return bool(terms.sense(start + 1, "unit") == "minute")
    if term.digits:
        free = not terms.has(start + 1, "unit", "h", "measure", "currency", "month", "slash")
        return term.digits == 2 and (terms.touches(at) or free)
    return not terms.has(start + 1, "unit", "h", "month")


def _skip_unit(terms: Terms, at: int) -> int:
    return at + 1 if terms.sense(at, "unit") == "minute" and (terms.touches(at) or terms[at - 1].digits == 0) else at


def _back(hour: int, minutes: int) -> Clock:
    total = (hour * 60 - minutes) % 1440
    return Clock(total // 60, total % 60)


def _seconds(terms: Terms, at: int) -> tuple[int, int]:
    second = terms.number(at + 1, 0, 59)
    if terms.has(at, "colon") and terms.touches(at) and terms.touches(at + 1) and second is not None:
        return second, at + 2
    return 0, at


def _hour_and_minutes(terms: Terms, at: int) -> tuple[Clock | None, int]:
    """Read *ten thirty*, *3 15*, *330*, *1030* or a bare hour, whatever stands around."""
    hour = terms.number(at, 0, 23)
    if hour is None or terms.has(at - 1, "money"):
        packed = terms.number(at, 100, 2359)
        if packed is None or packed % 100 > 59 or terms.language == "fr" or terms.has(at - 1, "money"):
            return None, at
        return Clock(packed // 100, packed % 100), at + 1
    if (
        terms.has(at + 1, "colon", "dot")
        and terms.touches(at + 1)
        and (minute := terms.number(at + 2, 0, 59)) is not None
    ):
        return (Clock(hour, minute), at + 3) if terms.touches(at + 2) and terms[at + 2].digits == 2 else (None, at)
    minute = terms.number(at + 1, 5, 59)
    if minute is not None and (terms[at + 1].digits in {0, 2}) and not terms.has(at + 2, "h", "unit"):
        units = terms.number(at + 2, 1, 9) if terms[at + 1].digits == 0 and minute % 10 == 0 else None
        return (Clock(hour, minute + units), at + 3) if units else (Clock(hour, minute), at + 2)
    return Clock(hour), at + 1


def _before_hour(terms: Terms, at: int) -> tuple[int | None, int]:
    """Read what precedes an hour: minutes to add to it (negative for *quarter to*)."""
    if terms.has(at, "half past"):
        return 30, at + 1
    minutes = terms.sense(at, "quarter") or terms.number(at, 1, 59)
    if minutes is None:
        return None, at
    end = _skip_minutes(terms, at + 1)
    if terms.has(end, "past hour"):
        return minutes, end + 1
    american = terms.has(at, "quarter") and terms[end].text == "of" and terms.number(end + 1, 1, 12)
    if american and not terms.unknown(end + 2) and not terms.has(end + 2, "measure", "unit", "currency"):
        return -minutes, end + 1
    if terms.has(end, "to hour") and (end > at + 1 or minutes % 5 == 0):
        return -minutes, end + 1
    return None, at


def _skip_minutes(terms: Terms, at: int) -> int:
    return at + 1 if terms.sense(at, "unit") == "minute" else at


def _settled(clock: Clock, terms: Terms) -> Clock:
    return clock if clock.sure else said(terms, clock, 1)


def _free(terms: Terms, at: int, end: int) -> bool:
    """Tell whether figures in letters stand where a time does: *for ten thirty on Thursday*."""
    after = terms.skip(end, "join")
    return terms.has(at - 1, "join", "day", "weekday", "part") or terms.has(after, "day", "weekday")


RULES: Rules = {
    "number": (figures_and_h, colon, dotted, with_meridiem, minutes_and_hour, spoken),
    "noon": (noon_or_midnight,),
    "half past": (minutes_and_hour,),
    "quarter": (minutes_and_hour,),
}
