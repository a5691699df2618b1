"""The other day or hour that *or* leaves open, in English: *January 5 or 6*, *at 9 or 10 tomorrow*, *2 or 3pm*."""

from __future__ import annotations

from bot.language.time.nodes import Clock, Dated, Moment
from bot.language.time.rules.bare_hours import counts_nothing
from bot.language.time.rules.dates import day_number, ends_a_day
from bot.language.time.terms.scan import Piece, Terms

_NOWHERE = Piece(None, 0, 0, "")


def with_alternatives(terms: Terms, found: list[Piece]) -> list[Piece]:
    """Give the pieces with those that *or* leaves unfinished beside them."""
    if terms.language != "en" or not any(terms[at].text == "or" for at in range(terms.size)):
        return found
    all_of_them: list[Piece] = []
    for before, piece, after in zip([_NOWHERE, *found], found, [*found[1:], _NOWHERE], strict=False):
        last = all_of_them[-1] if all_of_them else _NOWHERE
        if last.rule == "or" and _is_its_day(terms, last, piece):
            all_of_them[-1] = last._replace(node=last.node._replace(day=piece.node.day), end=piece.end)
            continue
        all_of_them += _begun(terms, piece, max(before.end, last.end))
        all_of_them.append(_of_the_same_month(piece, after) if terms[piece.end].text == "or" else piece)
        all_of_them += _continued(terms, piece, after)
    return all_of_them


def _is_its_day(terms: Terms, hour: Piece, piece: Piece) -> bool:
    """*at 9 or 10 tomorrow*, *at 9 or 10 on Monday*: the day of both."""
    node = piece.node
    beside = terms.skip(hour.end, "join") >= piece.start
    return beside and isinstance(node, Moment) and node == Moment(node.day) and hour.node.time is not None


def _of_the_same_month(piece: Piece, after: Piece) -> Piece:
    """*the 5th or 6th of January*: both of January."""
    one, two = _date(piece.node), _date(after.node)
    if one is None or two is None or one.month or after.start > piece.end + 2:
        return piece
    return piece._replace(node=piece.node._replace(day=one._replace(month=two.month, year=two.year)))


def _continued(terms: Terms, piece: Piece, after: Piece) -> list[Piece]:
    """Read the 6 of *January 5 or 6*, the 10 of *at 9 or 10*."""
    node = piece.node
    start = terms.skip(piece.end + 1, "the")
    if terms[piece.end].text != "or" or not isinstance(node, Moment) or piece.end < after.start <= start:
        return []
    if isinstance(node.time, Clock) and terms.has(piece.end - 1, "number", "meridiem", "oclock"):
        hour = terms.number(start, 1, 12) if counts_nothing(terms, start + 1) else None
        return [Piece(Moment(part=node.part, time=Clock(hour, sure=False)), start, start + 1, "or")] if hour else []
    number, date = day_number(terms, start), _date(node)
    if (
        number is None
        or date is None
        or not ends_a_day(terms, start, number[1])
        or terms.has(number[1], "month", "measure")
    ):
        return []
    return [Piece(_on(number[0], node, date), start, number[1], "or")]


def _begun(terms: Terms, piece: Piece, after: int) -> list[Piece]:
    """Read the 5 of *5 or 6 January*, the 2 of *2 or 3pm*."""
    node, start = piece.node, piece.start - 2
    if terms[piece.start - 1].text != "or" or not isinstance(node, Moment) or not terms.has(piece.start, "number"):
        return []
    start -= terms.has(start, "ordinal end")
    number = terms.number(start, 1, 31)
    if number is None or start < after or terms.has(start - 1, "street"):
        return []
    if date := _date(node):
        return [Piece(_on(number, node, date), start, piece.start - 1, "or")]
    if isinstance(node.time, Clock) and number <= 12:
        return [Piece(node._replace(time=_in_the_same_half(number, node.time)), start, piece.start - 1, "or")]
    return []


def _in_the_same_half(hour: int, other: Clock) -> Clock:
    """*2 or 3pm* are both of the afternoon, *11 or 12pm* are not."""
    later = hour % 12 + 12
    return Clock(later if other.hour >= later else hour, sure=other.sure)


def _on(number: int, node: Moment, date: Dated) -> Moment:
    return node._replace(day=date._replace(day=number, weekday=None), also=None)


def _date(node: object) -> Dated | None:
    """Give the day of a moment that is a date in words, and no hour of it."""
    if not isinstance(node, Moment) or node.time or not isinstance(node.day, Dated):
        return None
    return node.day if node.day.day and not node.day.figures else None
