"""Whether *1h30* is a time or a length, told by what stands around it."""

from __future__ import annotations

from bot.language.time.nodes import Clock, Length, Moment
from bot.language.time.rules import lengths
from bot.language.time.terms.scan import Piece, Terms

_LONGEST = 8  # *rdv de 9h* is at nine: no one books so long
_LONGEST_UNSAID = 4  # *3h demain* lasts three hours, *8h demain* is at eight
_LONGEST_AFTER_OF = 6
_REACH = 3


def settled(terms: Terms, piece: Piece, timed: int) -> Piece:
    """Take a time that is really a length for what it is; `timed` counts the pieces that say a time, this one too."""
    node = piece.node
    if (
        not isinstance(node, Moment)
        or node.day
        or node.part
        or not isinstance(node.time, Clock)
        or node.bound not in {None, "for"}
    ):
        return piece
    start = _figures_at(terms, piece)
    found = lengths.length(terms, start)
    during = terms.language == "fr" and terms.has(start - 1, "during")
    if found is None or found.end != piece.end or (node.time.hour > _LONGEST and not during):
        return piece
    if not _lasts(terms, start, piece.end, timed=timed > 1):
        return piece
    return Piece(Length(found.node // 60), piece.start, piece.end, found.rule)


def lasts_before(terms: Terms, at: int, end: int, followed_by_time: bool) -> bool:
    """Tell a length from an hour where a day follows it: *bloque 2h demain matin*."""
    if terms.has(at - 1, "at sure") or not terms.number(at, 0, _LONGEST) or terms.has(at - 1, "from", "to", "bound"):
        return (
            terms.has(at - 1, "of")
            and (terms.number(at, 0, 24) or 9) <= _LONGEST_AFTER_OF
            and not _definite(terms, at - 1)
        )
    if terms.has(end, "of") and terms.has(terms.skip(end + 1, "the"), "part"):
        return False
    if followed_by_time or terms.has(_leading(terms, at - 1), "lasting") or terms.has(end, "lasted"):
        return True
    small = (terms.number(at, 0, 24) or 0) <= _LONGEST_UNSAID
    return (
        small
        and terms.language == "fr"
        and not terms.has(at - 1, "day", "weekday", "part", "month", "year", "join", "comma")
    )


def _lasts(terms: Terms, start: int, end: int, *, timed: bool) -> bool:
    if terms.has(start - 1, "at sure"):
        return False
    if terms.has(_leading(terms, start - 1), "lasting") or terms.has(end, "lasted"):
        return True
    hour = terms.number(start, 0, 24) or 0
    if terms.language == "en":
        return hour == 0 or (terms.sense(start + 1, "unit") == "hour" and not terms[start + 2].digits)
    if terms.has(start - 1, "of"):
        return hour <= _LONGEST_AFTER_OF and not _definite(terms, start - 1)
    books = terms.has(start - 1, "bound") and "occasion" in terms.kinds and "early riser" not in terms.kinds
    return timed or not terms[start].digits or books or hour <= _LONGEST_UNSAID


def _figures_at(terms: Terms, piece: Piece) -> int:
    start = piece.start
    while start < piece.end and terms.has(start, "bound", "at", "the") and not terms.has(start, "number", "span"):
        start += 1
    return start


def _leading(terms: Terms, at: int) -> int:
    """Step back over the small words between *prévoir* and what it plans."""
    before = at
    while (
        before > at - _REACH
        and not terms.has(before, "lasting", "at sure")
        and (terms.has(before, "of", "number", "join", "one", "dash", "pronoun"))
    ):
        before -= 1
    return before


def _definite(terms: Terms, at: int) -> bool:
    """Tell *le rdv de 3h*, at three, from *un rdv de 3h*, three hours long."""
    return any(
        terms[index].text in {"le", "mon", "ma", "du", "notre", "son", "ce"} for index in range(max(0, at - _REACH), at)
    )


def has_time(piece: Piece) -> bool:
    """Tell whether a piece says a time of day."""
    return isinstance(piece.node, Moment) and piece.node.time is not None
