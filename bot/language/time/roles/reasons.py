"""Of two dates, the one that only tells why: *the fair opens on 3 March, order the banners by Friday*."""

from __future__ import annotations

from bot.language.time.nodes import Day, Moment
from bot.language.time.terms.scan import Piece, Terms

_WHO = {
    "the", "my", "our", "his", "her", "their", "your", "we", "they", "he", "she", "it", "there", "a", "an", "that",
    "this",
}  # fmt: skip
_HAPPENS = {
    "is", "are", "s", "re", "starts", "start", "opens", "open", "ends", "end", "closes", "close", "expires", "expire",
    "begins", "begin", "falls", "leaves", "leave", "arrives", "arrive", "flies", "fly", "comes", "goes", "go",
    "happens", "lands", "land", "lapses", "lapse", "renews", "runs", "run", "takes", "moves", "kicks", "meets", "meet",
    "sits", "has", "have", "launches", "launch", "visits", "exchange", "complete", "completes", "travel", "travels",
}  # fmt: skip
_GOES_ON = _WHO | {"i", "and", "or", "but", "not", "then", "back", "from", "until", "till", "to"}
_CLAUSE = 14


def without_reasons(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """Leave out the dates of what will happen anyway, where what is asked for is told after them, in other words."""
    if terms.language != "en" or len(wanted) < 2:
        return wanted
    asked: list[Piece] = []
    day: Day | None = None
    for at, piece in enumerate(wanted):
        if _is_reason(terms, piece, wanted[at + 1 :]):
            day = piece.node.day
            continue
        asked.append(piece if day is None or piece.node.day else piece._replace(node=piece.node._replace(day=day)))
    return asked


def _is_reason(terms: Terms, piece: Piece, later: list[Piece]) -> bool:
    if not all(isinstance(one.node, Moment) for one in (piece, *later)):
        return False
    begins = _clause(terms, piece.start)
    says = any(terms[at].text in _HAPPENS for at in range(begins, piece.start))
    named = terms[begins].text in _WHO or (begins < piece.start and terms.capital(begins))
    if not (named and says) or any(_clause(terms, other.start) == other.start for other in later):
        return False
    return any(_asks_for_it(terms, piece, other) for other in later)


def _clause(terms: Terms, at: int) -> int:
    """Give the first term of the clause that holds a place."""
    first = at
    while first > 0 and at - first < _CLAUSE and not _parts(terms, first - 1):
        first -= 1
    return first


def _asks_for_it(terms: Terms, piece: Piece, other: Piece) -> bool:
    """Whether the later date stands in another clause, which says what to do, on a day or at an hour of its own."""
    begins = _clause(terms, other.start)
    own = other.node.day or (piece.node.time and other.node.time)
    return begins > piece.start and bool(own) and terms[begins].text not in _GOES_ON


def _parts(terms: Terms, at: int) -> bool:
    return terms.has(at, "stop", "comma", "dash") or terms[at].text in {"so", "\n", ":"}
