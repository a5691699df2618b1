"""What else an expression could mean, and when it is better to ask."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from bot.language.time.nodes import Clock, Dated, Listed, Moment, Shift, Weekday
from bot.language.time.reading import When
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.rules.halves import said
from bot.language.time.rules.parts import OUT_OF_OFFICE
from bot.language.time.terms.scan import Piece, Terms


def others(node: Any, plain: When, frame: Frame) -> list[When]:
    """List the other readings of an expression that is read as `plain`, the likelier first."""
    if not isinstance(node, Moment):
        return []
    found = [when for other in _variants(node, frame) if (when := resolved(other, frame)) and when != plain]
    return list(dict.fromkeys(found))


def must_ask(node: Any, frame: Frame) -> bool:
    """Tell whether guessing would be wrong half of the time: 5/6 in English from nowhere in particular, *pour 5h*."""
    if isinstance(node, Moment) and node.bound == "for" and node.day is None and isinstance(node.time, Clock):
        return frame.today.language == "fr" and not node.time.sure and not frame.occasion and node.part is None
    return (
        isinstance(node, Moment)
        and isinstance(node.day, Dated)
        and node.day.figures
        and frame.today.language == "en"
        and not str(frame.zone).startswith(("Europe/", "America/", "Australia/", "Africa/", "Indian/"))
    )


def as_an_hour(terms: Terms, piece: Piece, frame: Frame) -> Piece:
    """*Saturday 11* is at eleven where it is no date: no Saturday soon is the 11th."""
    node = piece.node
    if terms.language != "en" or not piece.rule.startswith("weekday_and_day") or node != Moment(node.day):
        return piece
    day, last = node.day, piece.end - 1
    bare = terms[last].digits and not terms.has(last - 1, "the") and day.day <= 12
    if not bare or resolved(node, frame) is not None:
        return piece
    hour = said(terms, Clock(day.day, sure=False), terms[last].digits)
    return piece._replace(node=Moment(Weekday(day.weekday), time=hour), rule="weekday + hour")


def nearest(node: Any, frame: Frame) -> Iterator[When]:
    """For a day that does not exist, give those that share most of its words."""
    day = node.day if isinstance(node, Moment) else None
    days = [day, node.also] if isinstance(node, Moment) and node.also else _neighbours(day)
    node = node._replace(also=None) if isinstance(node, Moment) else node
    for other in days:
        when = resolved(node._replace(day=other), frame)
        if when is not None:
            yield when


def _neighbours(day: Any) -> Iterator[Dated]:
    if isinstance(day, Listed):
        yield from day.days
    if not isinstance(day, Dated) or day.day is None:
        return
    if day.weekday is not None:
        yield day._replace(weekday=None)
    if day.month is None:
        return
    for step in (-1, 1, -2, 2, -3, 3):
        if 1 <= day.day + step <= 31:
            yield day._replace(day=day.day + step)
    if day.weekday is None:
        yield day._replace(day=1, month=day.month % 12 + 1)


def _variants(node: Moment, frame: Frame) -> Iterator[Moment]:
    day, time, part = node.day, node.time, node.part
    if part and time is None and (part.name, part.place) in OUT_OF_OFFICE:
        yield node._replace(part=part._replace(office=False))
    if isinstance(day, Weekday) and day.named == "next":
        yield node._replace(day=day._replace(named="following" if frame.today.language == "fr" else ""))
    if isinstance(day, Shift) and day.unit == "weekend" and day.number == 1:
        yield node._replace(day=Shift("weekend", 0))
    if isinstance(day, Dated) and day.figures:
        yield node._replace(day=day._replace(day=day.month, month=day.day))
    if isinstance(time, Clock) and not time.sure and node.part is None:
        yield node._replace(time=time._replace(sure=True))
        yield node._replace(time=time._replace(hour=time.hour % 12 + 12, sure=True))
