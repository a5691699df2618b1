"""Every date expression of a message, in order, each as long as it can be."""

from __future__ import annotations

from bot.language.time import lasting, lengths, moments, recurrence
from bot.language.time.nodes import Lapse, Moments
from bot.language.time.scan import Found, Piece, Terms, longest


def pieces(terms: Terms) -> list[Piece]:
    """Read a message from left to right."""
    found: list[Piece] = []
    at = 0
    while at < terms.size:
        if not terms[at].senses:
            at += 1
            continue
        best = _best(terms, at)
        if best is None or (best.faint and not _alone(terms, at, best.end)):
            at += 1
            continue
        found.append(Piece(best.node, at, best.end, best.rule))
        at = best.end
    return found


def _best(terms: Terms, at: int) -> Found | None:
    best: Found | None = None
    for reader in _READERS:
        found = reader(terms, at)
        if found is not None and (best is None or found.end > best.end):
            best = found
    return best


def _lapse(terms: Terms, at: int) -> Found | None:
    if terms.has(at, "nowadays") and not terms.unknown(at + 1):
        return Found(Lapse(0), at + 1, "now", faint=terms.language == "fr")
    return longest(lengths.LAPSES, terms, at)


def _moment(terms: Terms, at: int) -> Found | None:
    """Read a moment, unless what it begins with is how long something takes."""
    found = moments.two_bounds(terms, at) or moments.moment_range(terms, at) or moments.moment(terms, at)
    if found is None or not terms.has(at, "number", "span"):
        return found
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
