"""A day and a time put together, the side of it that is meant, and from one to another."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.language.time import clock, days, parts
from bot.language.time.dates import any_day
from bot.language.time.nodes import Bound, Clock, Dated, Day, Days, Hours, Listed, Moment, Moments, Part, Shift, Weekday
from bot.language.time.scan import Found, Terms, remembered

_LONGEST_JOIN = 3


@dataclass(slots=True)
class _Slots:
    """What has been read of a moment so far."""

    day: Day | None = None
    part: Part | None = None
    time: Clock | Hours | None = None
    bound: Bound | None = None
    also: Day | None = None
    rules: tuple[str, ...] = ()
    faint: bool = True

    def moment(self) -> Moment:
        return Moment(self.day, self.part, self.time, self.bound, self.also)


@remembered
def moment(terms: Terms, at: int) -> Found | None:
    """Read a day, a part of it, a time, in any order, with the words that join them."""
    slots = _Slots()
    end = _element(terms, at, slots)
    if end is None:
        return None
    while (further := _next_element(terms, end, slots)) is not None:
        end = further
    end = _limit(terms, end, slots)
    return Found(slots.moment(), end, " + ".join(slots.rules), slots.faint)


def _next_element(terms: Terms, at: int, slots: _Slots) -> int | None:
    for start in range(at, at + _LONGEST_JOIN + 1):
        end = _element(terms, start, slots)
        if end is not None:
            return end
        if not terms.has(start, "join", "comma") and not (start == at and terms.has(start, "dash")):
            return None
    return None


def _element(terms: Terms, at: int, slots: _Slots) -> int | None:
    """Fill one empty slot from the terms at a position; give the end of what was read."""
    candidates = [found for reader in (_day, _part, _time) if (found := reader(terms, at, slots)) is not None]
    best = max(candidates, key=lambda found: found.end, default=None)
    if slots.bound is None and terms.has(at, "bound"):
        end = _bounded(terms, at, slots, best.end if best else at)
        if end is not None:
            return end
    if best is None:
        return None
    _fill(slots, best)
    return best.end


def _bounded(terms: Terms, at: int, slots: _Slots, least: int) -> int | None:
    """Read *avant*, *jusqu'à*, *from* and what follows, if that leads further than doing without."""
    bound = terms.sense(at, "bound")
    if bound == "until" and slots.day is not None:
        bound = "up to"
    elif bound == "from" and terms[at].text == "pas avant" and any(terms[back].text in {"ne", "n"} for back in range(at - 3, at)):
        bound = "before"
    filled = replace(slots, bound=bound, rules=(*slots.rules, bound))
    start = at if terms.has(at, "the") else at + 1
    while (end := _element(terms, start, filled)) is None and start < at + 3 and terms.has(start + (start == at), "the", "at", "of", "to"):
        start += 1
    if end is None or end <= least:
        return None
    _copy(filled, slots)
    return end


def _copy(source: _Slots, target: _Slots) -> None:
    for name in source.__slots__:
        setattr(target, name, getattr(source, name))


def _fill(slots: _Slots, found: Found) -> None:
    node = found.node
    if isinstance(node, Moment):
        slots.day, slots.part = node.day or slots.day, node.part or slots.part
        slots.bound = node.bound or slots.bound
    elif isinstance(node, Part):
        slots.part = node
    elif isinstance(node, (Clock, Hours)):
        slots.time = node
    elif slots.day is None:
        slots.day = node
    else:
        slots.also = node
    slots.faint = slots.faint and found.faint
    slots.rules = (*slots.rules, found.rule)


def _day(terms: Terms, at: int, slots: _Slots) -> Found | None:
    if slots.also is not None:
        return None
    found = day_range(terms, at) or days.run(terms, at) or any_day(terms, at)
    if found is None or slots.day is None:
        return found
    return found if _same_day_again(slots.day, found.node) and slots.time is None else None


def _same_day_again(first: Day, second: Day) -> bool:
    """Tell whether a second day may be an apposition: *demain mardi*, *jeudi prochain (le 3)*."""
    names = isinstance(first, (Weekday, Shift)) and (not isinstance(first, Shift) or first.unit == "day")
    dated = isinstance(second, Dated) and second.day is not None
    return names and type(first) is not type(second) and (dated or isinstance(second, (Weekday, Shift)) and (not isinstance(second, Shift) or second.unit == "day"))


def _part(terms: Terms, at: int, slots: _Slots) -> Found | None:
    if slots.part is not None:
        again = parts.part(terms, at)
        return again if again is not None and again.node.name == slots.part.name and slots.part.place in {None, again.node.place} else None
    today = _part_of_today(terms, at)
    if today is not None:
        return None if slots.day is not None and slots.day != today.node.day else today
    return parts.part(terms, at)


def _part_of_today(terms: Terms, at: int) -> Found | None:
    """*ce soir*, *cet après-midi*, *this morning*, *tonight*, *last night*."""
    if terms.has(at, "portion") and terms.has(at + 1, "tonight", "last night"):
        found = _part_of_today(terms, at + 1)
        return found and Found(replace(found.node, part=Part("evening", terms.sense(at, "portion"))), found.end, found.rule)
    if terms.has(at, "tonight"):
        return Found(Moment(Shift("day", 0), Part("evening")), at + 1, "tonight")
    if terms.has(at, "last night"):
        return Found(Moment(Shift("day", -1), Part("evening")), at + 1, "last_night")
    if not terms.has(at, "this"):
        return None
    found = parts.part(terms, at + 1)
    if found is None or found.node.name == "night" and terms.language == "en":
        return None
    return Found(Moment(Shift("day", 0), found.node), found.end, "part_of_today")


def _time(terms: Terms, at: int, slots: _Slots) -> Found | None:
    if slots.time is not None or (terms.has(at - 1, "of") and terms[at].digits == 0 and (terms.number(at, 1, 6) or terms.has(at, "span"))):
        return None
    bare = clock.bare_hour(terms, at) if slots.bound and terms.has(at - 1, "bound") else None
    return clock.hours(terms, at) or clock.clock(terms, at) or bare


def _limit(terms: Terms, at: int, slots: _Slots) -> int:
    """*au plus tard*, *inclus*, *at the latest*, *onwards* said after a moment."""
    limit = terms.sense(terms.skip(at, "comma"), "limit")
    if limit is None or (terms[at].text in {"max", "maxi", "maximum", "tops", "minimum"} and slots.day is None):
        return at
    if slots.bound is None or limit in {"by", "until"}:
        slots.bound = slots.bound if slots.bound == "by" else limit if limit != "until" or slots.bound else None
        return terms.skip(at, "comma") + 1
    return at


@remembered
def day_range(terms: Terms, at: int) -> Found | None:
    """*du 3 au 5 décembre*, *13-15 juillet*, *from Monday to Friday*, *July 13 thru 15*."""
    start = terms.skip(terms.skip(at, "from"), "the")
    introduced = start > at and terms.has(at, "from")
    first = any_day(terms, start)
    if first is None or first.faint or isinstance(first.node, Listed):
        first = _number_alone(terms, start)
    if first is None or not _is_one_day(first.node):
        return None
    joined = _joined(terms, first.end, introduced)
    if not joined:
        return None
    last = any_day(terms, joined) or _number_alone(terms, terms.skip(joined, "the"))
    if last is None or not _is_one_day(last.node) or type(last.node) is Shift and not introduced:
        return None
    if first.rule == last.rule == "number_alone" and not _two_numbers(terms, at, last.end):
        return None
    completed = _completed(first.node, last.node)
    if completed is None:
        return None
    end = terms.skip(last.end, "included")
    return Found(Days(*completed), end, "day_range")


def _joined(terms: Terms, at: int, introduced: bool) -> int:
    """Give the place of the second end after *au*, *to* or a dash; 0 if nothing joins."""
    at = terms.skip(at, "included")
    if terms.has(at, "dash", "arrow") or terms.has(at, "to") and (introduced or not terms.has(at, "and")):
        end = terms.skip(at + 1, "to") if terms.has(at, "to") else at + 1
        return terms.skip(end, "the")
    return 0


def _number_alone(terms: Terms, at: int) -> Found | None:
    number = terms.number(at, 1, 31)
    number = terms.sense(at, "ordinal") if number is None else number
    if number is None or number < 1 or terms[at].digits > 2:
        return None
    end = at + 2 if terms.has(at + 1, "ordinal end") and terms.touches(at + 1) else at + 1
    if terms.has(end, "unit", "h", "currency", "measure", "colon", "meridiem", "slash", "dot") and not terms.has(end, "stop"):
        return None
    return Found(Dated(number), end, "number_alone", faint=True)


def _two_numbers(terms: Terms, at: int, end: int) -> bool:
    """*du 13 au 18* says days; *de 13 à 18* says anything."""
    says_days = terms.language == "fr" and (terms[at].text == "du" or terms.has(at + 1, "the"))
    says_days = says_days or terms.language == "en" and terms.has(at, "from") and (terms.has(at + 1, "the") or terms.has(end - 1, "ordinal end"))
    return says_days and not terms.has(end, "unit", "h", "number") and not (terms.unknown(end) and terms[end].text[-1] in "sx")


def _is_one_day(node: Day) -> bool:
    return isinstance(node, (Dated, Weekday)) or isinstance(node, Shift) and node.unit in {"day", "month", "week"} or type(node).__name__ in {"Feast", "Later"}


def _completed(first: Day, last: Day) -> tuple[Day, Day] | None:
    """Give to each end what the other one says: the month and year of *du 3 au 5 décembre 2027*."""
    if isinstance(first, Dated) and isinstance(last, Dated):
        if first.day and last.month and not first.month:
            first = replace(first, month=last.month, year=last.year)
        if last.day and first.month and not last.month:
            last = replace(last, month=first.month, year=first.year)
        if first.year is None and last.year is not None and first.month:
            before = (first.month, first.day or 1) > (last.month or 12, last.day or 31)
            first = replace(first, year=last.year - before)
        if (first.day is None) != (last.day is None):
            return None
    elif isinstance(first, Dated) and first.day and not first.month and not isinstance(last, Dated):
        return None
    return first, last


def two_bounds(terms: Terms, at: int) -> Found | None:
    """*après 14h mais avant 17h*, *later than 9:30 but before 11:00 on Thursday*."""
    first = moment(terms, at)
    if first is None or first.node.bound not in {"after", "from"} or not isinstance(first.node.time, Clock):
        return None
    start = first.end
    while start < first.end + 2 and terms.has(start, "join", "and", "comma"):
        start += 1
    last = moment(terms, start)
    if last is None or last.node.bound not in {"before", "until", "by"} or not isinstance(last.node.time, Clock):
        return None
    node = Moment(last.node.day or first.node.day, first.node.part or last.node.part, Hours(first.node.time, last.node.time))
    return Found(node, last.end, "two_bounds")


def moment_range(terms: Terms, at: int) -> Found | None:
    """*du lundi 14h au mercredi 12h*, *from tomorrow 9am to Friday noon*."""
    start = terms.skip(at, "from")
    first = moment(terms, at) if terms.has(at, "the") else moment(terms, start)
    if first is None or first.node.bound or not (first.node.time or first.node.part) or first.node.day is None:
        return None
    joined = _joined(terms, first.end, start > at)
    last = moment(terms, joined) or moment(terms, first.end) if joined else None
    if last is None or last.node.bound or not isinstance(first.node.time, (Clock, type(None))) or isinstance(last.node.time, Hours):
        return None
    return Found(Moments(first.node, last.node), last.end, f"{first.rule} to {last.rule}")


def day_alone(found: Found | None) -> Day | None:
    """Give the day of a moment that is nothing but a day."""
    if found is None or found.node.time or found.node.part or found.node.bound:
        return None
    return found.node.day  # type: ignore[no-any-return]  # a moment's day


__all__ = ["day_alone", "days", "moment", "moment_range", "two_bounds"]
