"""A recurrence completed by the days and hours said around it, and its first occurrence."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from bot.core.text import T
from bot.language.time.nodes import Clock, Dated, Days, Every, Hours, Moment, Part, Weekday
from bot.language.time.reading import Reading, When
from bot.language.time.resolving.occurrences import rule
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.terms.scan import Piece, Terms

_A_MOMENT = timedelta(seconds=1)
_BEGINNING, _END = Clock(0), Clock(24)
_BY_THEN = {"before", "until", "by"}
_OPEN = {
    "ouvert", "ouverte", "ouverts", "ouvertes", "ouvre", "ouvrons", "ouverture", "horaires", "permanence",
    "permanences", "travaille", "travaillons", "consulte", "consultons", "recois", "recevons", "joignable",
    "joignables", "accueil", "standard", "opening", "open",
}  # fmt: skip
"""What is so every week."""


def fullest(every: list[Piece]) -> Every:
    """Of recurrences said twice, *point hebdo tous les mardis à 9h*, give the one that says most."""
    said: list[Every] = [piece.node for piece in every]
    return max(said, key=lambda node: sum(map(bool, (node.weekdays, node.monthday, node.time, node.part))))


def within_the_day(piece: Piece, away: bool) -> Piece:
    """*à partir de 14h* of a recurrence is when it begins; who is away is so until the end of the day."""
    node = piece.node
    if not isinstance(node, Moment) or node.day or not isinstance(node.time, Clock):
        return piece
    if node.bound in {"from", "after"}:
        return piece._replace(node=node._replace(bound=None, time=Hours(node.time, _END) if away else node.time))
    if away and node.bound in {"before", "until"}:
        return piece._replace(node=node._replace(bound=None, time=Hours(_BEGINNING, node.time)))
    return piece


def repeated(node: Every, wanted: list[Piece], frame: Frame) -> Reading:
    """Give a recurrence its rule and its first occurrence, none where the words do not anchor it."""
    node = _completed_rule(node, wanted)
    if node.times:
        return _so_many_times(node, wanted, frame)
    limit = None if node.time or node.part else _limit(wanted)
    node = node._replace(time=node.time or limit)
    anchored = node.weekdays or node.monthday or node.time or node.part or node.freq in {"DAILY", "HOURLY"}
    until = _until(wanted, frame)
    first = _first(node, wanted, frame) if anchored else None
    if limit and first:
        first = When("before", None, first.start, first.grain)
    return Reading(first, repeat=f"{rule(node)}{until}")


def _limit(wanted: list[Piece]) -> Clock | None:
    """The hour of *tous les jours avant 10h*."""
    said = (piece.node for piece in wanted if isinstance(piece.node, Moment) and piece.node.day is None)
    return next((node.time for node in said if node.bound in _BY_THEN and isinstance(node.time, Clock)), None)


def on_each_day(terms: Terms, piece: Piece, frame: Frame, *, away: bool) -> Reading | None:
    """*ouvert du lundi au vendredi de 9h à 18h*: the same hours every week; of an absence, on each of its days."""
    node = piece.node
    if not isinstance(node, Moment) or not isinstance(node.day, Days) or not isinstance(node.time, Hours):
        return None
    habit = any(terms[at].text in _OPEN for at in range(terms.size))
    weekdays = _weekdays_between(node.day)
    if habit and weekdays:
        return repeated(Every("WEEKLY", 1, weekdays, time=node.time), [], frame)
    whole = resolved(node._replace(time=None), frame) if habit or away else None
    if whole is None or whole.start is None or whole.end is None:
        return None
    start = max(frame.now, whole.start.replace(tzinfo=None) - _A_MOMENT)
    first = resolved(Every("DAILY", time=node.time), frame._replace(now=start))
    return Reading(first, repeat=f"FREQ=DAILY;UNTIL={_last_moment(whole.end)}")


def _weekdays_between(days: Days) -> tuple[int, ...]:
    """The weekdays of *du lundi au vendredi*, none where other days are said."""
    if not isinstance(days.first, Weekday) or not isinstance(days.last, Weekday):
        return ()
    count = (days.last.day - days.first.day) % 7 + 1
    return tuple(sorted((days.first.day + step) % 7 for step in range(count)))


def _last_moment(end: datetime) -> str:
    return f"{(end.astimezone(UTC) - _A_MOMENT):%Y%m%dT%H%M%SZ}"


def _so_many_times(node: Every, wanted: list[Piece], frame: Frame) -> Reading:
    """*deux fois par semaine*: on the days said beside it, or on those to be asked for."""
    days = [piece.node.day.day for piece in wanted if isinstance(getattr(piece.node, "day", None), Weekday)]
    if node.freq != "WEEKLY" or len(set(days)) != node.times:
        return Reading(ask=T("Which days are meant?"))
    return repeated(node._replace(times=0, weekdays=tuple(sorted(set(days)))), wanted, frame)


def _until(wanted: list[Piece], frame: Frame) -> str:
    """Write the last moment of a recurrence, *jusqu'au 15 janvier*, in UTC (RFC 5545, section 3.3.10)."""
    for piece in wanted:
        node = piece.node
        if not isinstance(node, Moment) or node.day is None:
            continue
        if node.bound not in {"until", "up to", "by", "before"} and not _from_date_to_date(node):
            continue
        end = resolved(node._replace(time=None) if isinstance(node.day, Days) else node, frame)
        if end and end.end:
            return f";UNTIL={_last_moment(end.end)}"
    return ""


def _from_date_to_date(node: Moment) -> bool:
    return node.bound is None and isinstance(node.day, Days) and isinstance(node.day.first, Dated)


def _completed_rule(node: Every, wanted: list[Piece]) -> Every:
    """Give a rule the days and the hour said elsewhere in the message."""
    for piece in wanted:
        moment = piece.node
        if not isinstance(moment, Moment) or (moment.bound and not (moment.bound == "from" and moment.day)):
            continue
        if node.time is None and (node.part is None or _falls_in(moment.time, node.part)):
            node = node._replace(time=moment.time, part=node.part or moment.part)
        node = node if moment.bound else _on_day(node, moment.day)
    return node


_HOURS_OF = {"morning": range(4, 12), "noon": range(11, 15), "afternoon": range(12, 19), "evening": range(17, 25)}


def _falls_in(time: Clock | Hours | None, part: Part) -> bool:
    """*à 20h tous les soirs*: an hour that says which of the evening's."""
    return isinstance(time, Clock) and time.hour in _HOURS_OF.get(part.name, ())


def _on_day(node: Every, day: Any) -> Every:
    if isinstance(day, Weekday) and node.freq == "WEEKLY" and not node.weekdays and not node.times:
        return node._replace(weekdays=(day.day,))
    if isinstance(day, Dated) and day.day and node.freq == "YEARLY" and day.month:
        return node._replace(month=day.month, monthday=day.day)
    if isinstance(day, Dated) and day.day and node.freq == "MONTHLY" and not node.weekdays and not node.monthday:
        return node._replace(monthday=day.day)
    weekdays = _weekdays_between(day) if isinstance(day, Days) and node.freq == "DAILY" else ()
    return node._replace(freq="WEEKLY", weekdays=weekdays) if weekdays else node


def _first(node: Every, wanted: list[Piece], frame: Frame) -> When | None:
    """Find the first occurrence, after *à partir de* where it is said."""
    starts = [
        piece.node
        for piece in wanted
        if isinstance(piece.node, Moment)
        and piece.node.day
        and (piece.node.bound == "from" or _from_date_to_date(piece.node))
    ]
    opening = resolved(starts[0]._replace(time=None), frame) if starts else None
    if opening and opening.start:
        now = opening.start.replace(tzinfo=None)
        any_day = node == Every("DAILY", node.interval)
        frame = frame._replace(now=now if any_day else now - _A_MOMENT)
    return resolved(node, frame)
