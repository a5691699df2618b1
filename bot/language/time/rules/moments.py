"""A day and a time put together, and the side of it that is meant."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.language.time.nodes import Bound, Clock, Dated, Day, Hours, Moment, Part, Run, Shift, Weekday
from bot.language.time.rules import parts
from bot.language.time.rules.around import any_day, run
from bot.language.time.rules.bare_hours import bare_hour, hour_and_part
from bot.language.time.rules.clock import clock
from bot.language.time.rules.hours import hours
from bot.language.time.rules.ranges import day_range
from bot.language.time.terms.scan import Found, Terms, remembered

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
    if slots.bound == "from" and isinstance(slots.day, Run):
        slots.bound = None
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
    found = day_range(terms, at) or run(terms, at) or any_day(terms, at)
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
    found = parts.part(terms, at)
    if found is None and slots.day is not None and terms.has(at, "early"):
        return Found(Part("morning", "early"), at + 1, "early")
    return found


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
    return hours(terms, at) or clock(terms, at) or bare_hour(terms, at) or hour_and_part(terms, at)


def _limit(terms: Terms, at: int, slots: _Slots) -> int:
    """*au plus tard*, *inclus*, *at the latest*, *onwards* said after a moment."""
    limit = terms.sense(terms.skip(at, "comma"), "limit")
    if limit is None or (terms[at].text in {"max", "maxi", "maximum", "tops", "minimum"} and slots.day is None):
        return at
    if slots.bound is None or limit in {"by", "until"}:
        slots.bound = slots.bound if slots.bound == "by" else limit if limit != "until" or slots.bound else None
        return terms.skip(at, "comma") + 1
    return at
