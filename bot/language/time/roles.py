"""What each date of a message is to the request: the time asked for, the one left, one refused, or mere description."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from bot.core.text import T, Text
from bot.language.time import doubts, lengths
from bot.language.time.calendar import Nowhere
from bot.language.time.nodes import Clock, Dated, Days, Every, Feast, Hours, Lapse, Length, Moment, Moments, Portion, Shift, Weekday
from bot.language.time.pieces import Piece, pieces
from bot.language.time.reading import Read, Reading, When
from bot.language.time.recurrence import rule
from bot.language.time.resolve import Frame, resolve
from bot.language.time.scan import Terms

_LONGEST_LENGTH = 8


@dataclass(frozen=True, slots=True)
class Parsed:
    """The pieces of a message by what they are to it."""

    wanted: list[Piece]
    origin: list[Piece]
    every: list[Piece]
    lengths: list[Piece]


def reading(terms: Terms, frame: Frame) -> Reading:
    """Put together what a message says about time."""
    frame = replace(frame, office=_speaks_of(terms, "office"), occasion=_speaks_of(terms, "occasion"))
    found = [_timed_or_lasting(terms, piece, at, found) for found in [pieces(terms)] for at, piece in enumerate(found)]
    if not found:
        return Reading()
    parsed = _sorted(terms, found, frame)
    answer = _answer(terms, parsed, frame)
    reads = tuple(_read(terms, piece, frame) for piece in found)
    return replace(answer, reads=reads, notes=tuple(dict.fromkeys(frame.notes)) if answer.when else ())


def _speaks_of(terms: Terms, kind: str) -> bool:
    return any(terms.has(at, kind) for at in range(terms.size))


def _sorted(terms: Terms, found: list[Piece], frame: Frame) -> Parsed:
    parsed = Parsed([], [], [], [])
    for piece in found:
        if isinstance(piece.node, Length):
            if not _is_a_move_by(terms, piece):
                parsed.lengths.append(piece)
        elif isinstance(piece.node, Every):
            parsed.every.append(piece)
        elif not (_describes(terms, piece) or _refused(terms, piece)) and not _gone(terms, piece, frame):
            _correct(terms, piece, parsed.wanted)
    if _speaks_of(terms, "move") or _speaks_of(terms, "arrow"):
        return _moved(terms, parsed)
    return parsed


def _answer(terms: Terms, parsed: Parsed, frame: Frame) -> Reading:
    minutes = parsed.lengths[0].node.minutes if parsed.lengths else None
    origin = _when(parsed.origin[0].node, frame) if parsed.origin else None
    if parsed.every:
        node = _completed_rule(parsed.every[0].node, parsed.wanted)
        return Reading(_first(node, parsed.wanted, frame), duration_min=minutes, repeat=rule(node))
    merged = _merged(terms, parsed.wanted)
    if not merged:
        return Reading(origin=origin, duration_min=minutes)
    either = _either(terms, merged, frame)
    if either:
        return Reading(origin=origin, duration_min=minutes, ask=T("Which time is meant?"), choices=either)
    return _single(merged[0].node, frame, origin, minutes)


def _single(node: Any, frame: Frame, origin: When | None, minutes: int | None) -> Reading:
    try:
        when = resolve(node, frame)
    except Nowhere:
        choices = tuple(dict.fromkeys(doubts.nearest(node, frame)))
        return Reading(origin=origin, duration_min=minutes, ask=T("There is no such day. Which one is meant?"), choices=choices)
    others = doubts.others(node, frame)
    if doubts.must_ask(node, frame):
        return Reading(None, origin, minutes, ask=T("Which day is meant?"), choices=(when, *others))
    return Reading(when, origin, minutes)


def _when(node: Any, frame: Frame) -> When | None:
    try:
        return resolve(node, frame)
    except Nowhere:
        return None


def _read(terms: Terms, piece: Piece, frame: Frame) -> Read:
    start, end = terms.span(piece.start, piece.end)
    when = None if isinstance(piece.node, Length) else _when(piece.node, replace(frame, notes=[]))
    others = tuple(doubts.others(piece.node, frame)) if when else ()
    return Read((start, end), terms.text[start:end], when, piece.rule, others)


# --- what is a time and what is a length ---


def _timed_or_lasting(terms: Terms, piece: Piece, at: int, found: list[Piece]) -> Piece:
    """Read *1h30* as how long or as when, by what stands around it."""
    node = piece.node
    if not isinstance(node, Moment) or node.day or node.part or not isinstance(node.time, Clock) or node.bound not in {None, "for"}:
        return piece
    start = piece.start
    while start < piece.end and terms.has(start, "bound", "at", "the") and not terms.has(start, "number", "span"):
        start += 1
    length = lengths.length(terms, start)
    if terms.language == "en" and node.time.minute:
        return piece
    if length is None or length.end != piece.end or node.time.hour > _LONGEST_LENGTH:
        return piece
    if _is_length(terms, piece, start, [other for index, other in enumerate(found) if index != at]):
        return Piece(Length(length.node // 60), piece.start, piece.end, length.rule)
    return piece


def _is_length(terms: Terms, piece: Piece, start: int, others: list[Piece]) -> bool:
    said_as_time = start > piece.start and terms.has(piece.start, "at sure")
    before = start - 1
    while terms.has(before, "of", "number", "join", "one") and before > start - 4 and not terms.has(before, "lasting", "at sure"):
        before -= 1
    if said_as_time or terms.has(start - 1, "at sure"):
        return False
    if terms.has(before, "lasting") or terms.has(piece.end, "lasted"):
        return True
    timed = any(isinstance(other.node, Moment) and other.node.time for other in others)
    hour = terms.number(start, 0, 24) or 0
    if terms.has(start - 1, "of"):
        return hour <= 6 and not _definite(terms, start - 1)
    return timed or not terms[start].digits or terms.has(piece.start, "bound") or hour <= 4 or terms.language == "en"


def _definite(terms: Terms, at: int) -> bool:
    return any(terms[index].text in {"le", "mon", "ma", "du", "notre", "son", "ce"} for index in range(max(0, at - 3), at))


def _is_a_move_by(terms: Terms, piece: Piece) -> bool:
    """*décaler de 30 minutes*, *push by an hour*: how far, not how long."""
    return terms.has(piece.start - 1, "of", "from") and terms.has(piece.start - 2, "move") or terms[piece.start - 1].text == "by"


# --- what describes, is refused, or lies behind ---


def _describes(terms: Terms, piece: Piece) -> bool:
    """A birth date, a street's name, the date of a document."""
    node = piece.node
    if not isinstance(node, Moment) or node.time or node.part or node.bound:
        return False
    before = piece.start - 1
    if any(terms.has(index, "born") for index in range(max(0, piece.start - 3), piece.start + 1)):
        return True
    of = terms.has(piece.start, "of", "from") and not terms.has(piece.start, "number") or terms.has(before, "of", "from")
    before = before if not terms.has(before, "of", "from") else before - 1
    if isinstance(node.day, Portion) and of and terms.language == "fr":
        return node.day.of == Shift("year", 0)
    if isinstance(node.day, Feast):
        return of and before >= 0 and not terms.has(before, "occasion")
    if not isinstance(node.day, (Dated, Days)) or not of:
        return False
    return any(terms.has(index, "paper", "street") for index in range(max(0, before - 2), before + 1))


def _refused(terms: Terms, piece: Piece) -> bool:
    """*pas lundi*, *au lieu de 11h*, *sauf mercredi*."""
    before = piece.start - 1
    while terms.has(before, "the", "at", "join") and not terms.has(before, "not", "instead", "rather") and before > piece.start - 3:
        before -= 1
    if terms.has(before, "instead"):
        return True
    return terms.has(before, "not") and terms[before].text not in {"non", "no"}


def _gone(terms: Terms, piece: Piece, frame: Frame) -> bool:
    """Tell a day gone by, told in passing, from what is asked for."""
    if frame.today.back or piece.start == 0 and piece.end >= terms.size - 1:
        return False
    when = _when(piece.node, replace(frame, notes=[]))
    if when is None or when.kind == "after":
        return False
    end = when.end or when.start
    return end is not None and end.replace(tzinfo=None) <= frame.now


def _correct(terms: Terms, piece: Piece, wanted: list[Piece]) -> None:
    """Add a piece; after *plutôt* or *non* it takes the place of the one before, whose hour it keeps."""
    before = piece.start - 1
    while terms.has(before, "comma", "the", "at", "join") and not terms.has(before, "rather", "not") and before > piece.start - 4:
        before -= 1
    corrects = terms.has(before, "rather") or terms[before].text in {"non", "no"} and before >= 0
    if wanted and corrects and isinstance(piece.node, Moment) and isinstance(wanted[-1].node, Moment):
        piece = piece._replace(node=_filled(piece.node, wanted.pop().node))
    wanted.append(piece)


def _filled(node: Moment, older: Moment) -> Moment:
    """Complete a moment by what an older one says and it does not."""
    if node.day is None:
        return replace(node, day=older.day, also=older.also, part=node.part or (None if node.time else older.part))
    if node.time is None and node.part is None:
        return replace(node, time=older.time, part=older.part, bound=node.bound or older.bound)
    return node


# --- a move: from where, to where ---


def _moved(terms: Terms, parsed: Parsed) -> Parsed:
    wanted = [part for piece in parsed.wanted for part in _split(terms, piece, len(parsed.wanted))]
    if not wanted:
        return parsed
    leaves = [piece for piece in wanted if _is_left(terms, piece)]
    if len(wanted) == 1:
        only_left = bool(leaves) and not wanted[0].node.time if isinstance(wanted[0].node, Moment) else False
        return replace(parsed, wanted=[] if only_left else wanted, origin=wanted if only_left else [])
    origin = leaves[0] if leaves else wanted[0]
    target = next((piece for piece in reversed(wanted) if piece is not origin), origin)
    if isinstance(target.node, Moment) and isinstance(origin.node, Moment) and target.node.day is None:
        target = target._replace(node=replace(target.node, day=origin.node.day))
    others = [piece for piece in wanted if piece is not origin and piece is not target]
    merged = _day_and_time([*others, target]) if others else None
    return replace(parsed, wanted=[merged or target], origin=[origin])


def _split(terms: Terms, piece: Piece, count: int) -> Iterable[Piece]:
    """Take *de lundi à mardi* or *de 14h à 16h* apart: in a move they are where from and where to."""
    node = piece.node
    if count > 1 or not isinstance(node, Moment) or terms.has(piece.start - 1, "to") or node.bound:
        return [piece]
    dashed = any(terms.has(index, "dash") for index in range(piece.start, piece.end))
    if isinstance(node.day, Days) and node.time is None and not dashed:
        return [piece._replace(node=replace(node, day=node.day.first)), piece._replace(node=replace(node, day=node.day.last))]
    if isinstance(node.time, Hours) and not dashed and not isinstance(node.day, Days):
        return [piece._replace(node=replace(node, time=node.time.first)), piece._replace(node=replace(node, time=node.time.last))]
    return [piece]


def _is_left(terms: Terms, piece: Piece) -> bool:
    if terms.language == "fr":
        return terms.has(piece.start, "from") or terms.has(piece.start - 1, "from", "of")
    return terms.has(piece.start - 1, "from") or terms[piece.start].text.endswith(" s") or terms[piece.start - 1].text in {"my", "the", "our"}


# --- several that are one ---


def _merged(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    if len(wanted) < 2:
        return wanted
    one = _day_and_time(wanted)
    return [one] if one else wanted


def _day_and_time(wanted: list[Piece]) -> Piece | None:
    """Join a day and an hour said apart: *demain, rappelle-moi à 9h*."""
    days = [piece for piece in wanted if isinstance(piece.node, Moment) and piece.node.day and not piece.node.time]
    times = [piece for piece in wanted if isinstance(piece.node, Moment) and piece.node.day is None]
    if len(days) != 1 or len(times) != 1 or len(wanted) > 2:
        return None
    day, time = days[0].node, times[0].node
    if isinstance(day.day, Days) or (day.part and time.part):
        return None
    node = replace(day, part=day.part or time.part, time=time.time, bound=time.bound or day.bound)
    return Piece(node, days[0].start, days[0].end, f"{days[0].rule} + {times[0].rule}")


def _either(terms: Terms, wanted: list[Piece], frame: Frame) -> tuple[When, ...]:
    """*mardi ou jeudi*: the readings to choose from, none unless the words leave it open."""
    if len(wanted) < 2:
        return ()
    between = {terms[index].text for index in range(wanted[0].end, wanted[1].start)}
    if not between & {"ou", "or"} or len(between) > 3:
        return ()
    return tuple(when for piece in wanted if (when := _when(piece.node, frame)))


# --- recurrences ---


def _completed_rule(node: Every, wanted: list[Piece]) -> Every:
    """Give a rule the weekday and the hour said elsewhere in the message."""
    for piece in wanted:
        moment = piece.node
        if not isinstance(moment, Moment) or moment.bound:
            continue
        if node.time is None and node.part is None:
            node = replace(node, time=moment.time, part=moment.part)
        if node.freq == "WEEKLY" and not node.weekdays and isinstance(moment.day, Weekday):
            node = replace(node, weekdays=(moment.day.day,))
    return node


def _first(node: Every, wanted: list[Piece], frame: Frame) -> When | None:
    starts = [piece.node for piece in wanted if isinstance(piece.node, Moment) and piece.node.day and piece.node.bound == "from"]
    if starts:
        opening = _when(starts[0], frame)
        if opening and opening.start:
            frame = replace(frame, now=opening.start.replace(tzinfo=None) - _A_MOMENT)
    return _when(node, frame)


from datetime import timedelta  # noqa: E402

_A_MOMENT = timedelta(seconds=1)
__all__ = ["Lapse", "Moments", "Shift", "Text", "reading"]
