"""Every date expression of a message, in order, each as long as it can be."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from bot.language.time.nodes import Lapse, Moments
from bot.language.time.rules import around, clock, lasting, lengths, moments, parts, recurrence, windows
from bot.language.time.rules.alternatives import with_alternatives
from bot.language.time.terms.scan import Found, Piece, Terms, longest

# What a date expression cannot do without, and how many small words may lead to it.
_ANCHORS = frozenset(
    (
        "acronym", "day", "early", "eve", "every other", "feast", "fixed lapse", "fixed span", "fortnight",
        "from now on", "half month", "half past", "iso week", "last night", "month", "noon", "nowadays", "number",
        "often", "often?", "one", "ordinal", "part", "part early", "part whole", "part?", "portion", "quarter",
        "quarter of year", "rest", "season", "span", "tonight", "over weekend", "twice", "unit", "week from",
        "weekday", "workday",
    )
)  # fmt: skip
_LONGEST_LEAD = 5

# What a date expression can begin with.
_STARTS = _ANCHORS.union(
    recurrence.RULES, lengths.LAPSES, around.RULES, clock.RULES, parts.RULES, ("at", "bound", "from", "the")
)

# Beyond these a message is a table, not a request: the rest is left unread, and reading stays quick whatever comes.
_MOST_READ, _MOST_TRIED = 60, 300


def pieces(terms: Terms) -> list[Piece]:
    """Read a message from left to right."""
    found: list[Piece] = []
    at = 0
    for anchor in _anchors(terms):
        at = max(at, anchor - _LONGEST_LEAD)
        while at <= anchor:
            best = None if _STARTS.isdisjoint(terms[at].senses) or _within(terms, at) else _best(terms, at)
            if best is None or (best.faint and not _alone(terms, at, best.end)):
                at += 1
                continue
            found.append(Piece(best.node, at, best.end, best.rule))
            at = best.end
        if len(found) >= _MOST_READ:
            break
    return with_alternatives(terms, found)


def _anchors(terms: Terms) -> Iterator[int]:
    anchors = (at for at in range(terms.size) if not _ANCHORS.isdisjoint(terms[at].senses))
    return islice(anchors, _MOST_TRIED)


def _within(terms: Terms, at: int) -> bool:
    """Tell the second half of *1.20*, which begins no date where the whole is none."""
    return bool(terms[at].digits and terms.has(at - 1, "dot") and terms[at - 2].digits and terms.touches(at)) and (
        terms.touches(at - 1)
    )


def _best(terms: Terms, at: int) -> Found | None:
    best: Found | None = None
    for reader in _READERS:
        found = reader(terms, at)
        if found is not None and (best is None or found.end > best.end):
            best = found
    return best


def _lapse(terms: Terms, at: int) -> Found | None:
    if terms.has(at, "fixed lapse"):
        return Found(Lapse(terms.sense(at, "fixed lapse")), at + 1, "fixed_lapse")
    if terms.has(at, "from now on"):
        return Found(Lapse(0, "from"), at + 1, "from_now_on")
    if terms.has(at, "nowadays") and not terms.unknown(at + 1):
        return Found(Lapse(0), at + 1, "now", faint=terms.language == "fr")
    return longest(lengths.LAPSES, terms, at)


def _moment(terms: Terms, at: int) -> Found | None:
    """Read a moment, unless what it begins with is how long something takes."""
    found = windows.two_bounds(terms, at) or windows.moment_range(terms, at) or moments.moment(terms, at)
    if found is None or not terms.has(at, "number", "span"):
        return found and windows.up_to_an_hour(terms, at, found)
    length = lengths.duration(terms, at)
    if length is None or length.end >= found.end or not _begins_with_clock(found):
        return found
    rest = moments.moment(terms, length.end)
    timed = rest is not None and rest.node.time is not None
    return length if lasting.lasts_before(terms, at, length.end, timed) else found


def _begins_with_clock(found: Found) -> bool:
    return found.rule.startswith("figures_and_h") or isinstance(found.node, Moments)


def _alone(terms: Terms, start: int, end: int) -> bool:
    return start == 0 and (end >= terms.size or (end == terms.size - 1 and terms.has(end, "stop")))


_READERS = (recurrence.recurrence, _lapse, _moment, lengths.duration)
