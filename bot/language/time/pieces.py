"""Every date expression of a message, in order, each as long as it can be."""

from __future__ import annotations

from typing import Any, NamedTuple

from bot.language.time import lengths, moments, recurrence
from bot.language.time.nodes import Lapse, Length
from bot.language.time.scan import Found, Terms, longest


class Piece(NamedTuple):
    """One expression: its meaning, its first term and the one after its last, and its rule."""

    node: Any
    start: int
    end: int
    rule: str


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
    for reader in (recurrence.recurrence, _lapse, moments.two_bounds, moments.moment_range, moments.moment, lengths.duration):
        found = reader(terms, at)
        if found is not None and (best is None or found.end > best.end):
            best = found
    return best


def _lapse(terms: Terms, at: int) -> Found | None:
    if terms.has(at, "nowadays") and not terms.unknown(at + 1):
        return Found(Lapse(0), at + 1, "now", faint=terms.language == "fr")
    return longest(lengths.LAPSES, terms, at)


def _alone(terms: Terms, start: int, end: int) -> bool:
    return start == 0 and (end >= terms.size or (end == terms.size - 1 and terms.has(end, "stop")))


__all__ = ["Length", "Piece", "pieces"]
