"""A recurrence completed by the days and hours said around it, and its first occurrence."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from bot.language.time.nodes import Dated, Days, Every, Moment, Weekday
from bot.language.time.reading import Reading, When
from bot.language.time.resolving.occurrences import rule
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.terms.scan import Piece

_A_MOMENT = timedelta(seconds=1)


def repeated(node: Every, wanted: list[Piece], frame: Frame) -> Reading:
    """Give a recurrence its rule and its first occurrence, none where the words do not anchor it."""
    node = _completed_rule(node, wanted)
    anchored = node.weekdays or node.monthday or node.time or node.part or node.freq in {"DAILY", "HOURLY"}
    return Reading(_first(node, wanted, frame) if anchored else None, repeat=rule(node))


def _completed_rule(node: Every, wanted: list[Piece]) -> Every:
    """Give a rule the days and the hour said elsewhere in the message."""
    for piece in wanted:
        moment = piece.node
        if not isinstance(moment, Moment) or moment.bound:
            continue
        if node.time is None and node.part is None:
            node = replace(node, time=moment.time, part=moment.part)
        node = _on_day(node, moment.day)
    return node


def _on_day(node: Every, day: Any) -> Every:
    if isinstance(day, Weekday) and node.freq == "WEEKLY" and not node.weekdays:
        return replace(node, weekdays=(day.day,))
    if isinstance(day, Dated) and day.day and node.freq == "YEARLY" and day.month:
        return replace(node, month=day.month, monthday=day.day)
    if isinstance(day, Dated) and day.day and node.freq == "MONTHLY" and not node.weekdays and not node.monthday:
        return replace(node, monthday=day.day)
    if (
        isinstance(day, Days)
        and isinstance(day.first, Weekday)
        and isinstance(day.last, Weekday)
        and node.freq == "DAILY"
    ):
        count = (day.last.day - day.first.day) % 7 + 1
        return replace(node, freq="WEEKLY", weekdays=tuple(sorted((day.first.day + step) % 7 for step in range(count))))
    return node


def _first(node: Every, wanted: list[Piece], frame: Frame) -> When | None:
    """Find the first occurrence, after *à partir de* where it is said."""
    starts = [
        piece.node
        for piece in wanted
        if isinstance(piece.node, Moment) and piece.node.day and piece.node.bound == "from"
    ]
    opening = resolved(starts[0], frame) if starts else None
    if opening and opening.start:
        frame = replace(frame, now=opening.start.replace(tzinfo=None) - _A_MOMENT)
    return resolved(node, frame)
