"""What each date of a message is to the request: the time asked for, the one left, one refused, or mere description."""

from __future__ import annotations

from datetime import timedelta
from itertools import islice
from typing import Any

from bot.core.text import T, Text
from bot.language.time.nodes import Every, Length, Listed, Moment
from bot.language.time.reading import Read, Reading, When
from bot.language.time.resolving.calendar import Nowhere
from bot.language.time.resolving.when import Frame, resolve, resolved
from bot.language.time.roles import (
    absences,
    context,
    doubts,
    joining,
    moves,
    order,
    papers,
    reasons,
    repeats,
    tense,
    zones,
)
from bot.language.time.rules import lasting
from bot.language.time.rules.pieces import pieces
from bot.language.time.terms.scan import Piece, Terms

_FEW_WORDS = 2

_MOST_CHOICES = 4

_WHICH = T("Which time is meant?")


def reading(terms: Terms, frame: Frame) -> Reading:
    """Put together what a message says about time."""
    read = pieces(terms)
    if not read:
        return Reading()
    frame = _heard(terms, frame)
    timed = sum(lasting.has_time(piece) for piece in read)
    settled = [context.on_that_day(terms, lasting.settled(terms, piece, timed)) for piece in read]
    found = order.in_order(terms, [doubts.as_an_hour(terms, piece, frame) for piece in settled], frame)
    answer = _answer(terms, found, frame)
    reads = tuple(_read(terms, piece, frame) for piece in found)
    return answer._replace(reads=reads, notes=_once(frame.notes) if answer.when else ())


def _heard(terms: Terms, frame: Frame) -> Frame:
    """Note what the talk is of, for what it leaves unsaid."""
    occasion, night_out = context.speaks_of(terms, "occasion"), context.speaks_of(terms, "night out")
    office = not frame.story and _speaks_of_work(terms)
    if frame.story and tense.past(terms.text, terms.language):
        frame = frame._replace(today=frame.today._replace(back=True))
    waking = context.speaks_of(terms, "waking")
    return frame._replace(office=office, occasion=occasion, night_out=night_out, waking=waking)


def _speaks_of_work(terms: Terms) -> bool:
    """Tell a request, where 3 o'clock is in the afternoon, from a bare time or from travel."""
    if context.speaks_of(terms, "office") or context.speaks_of(terms, "early riser"):
        return context.speaks_of(terms, "office")
    words = (at for at in range(terms.size) if terms.unknown(at))
    return sum(1 for _ in islice(words, _FEW_WORDS)) == _FEW_WORDS


def _answer(terms: Terms, found: list[Piece], frame: Frame) -> Reading:
    moving = moves.is_move(terms)
    lengths = [piece for piece in found if isinstance(piece.node, Length)]
    lengths = [piece for piece in lengths if not _is_delay(terms, piece)]
    shifts = [piece for piece in lengths if moving and _is_shift(terms, piece)]
    minutes = next((piece.node.minutes for piece in lengths if piece not in shifts), None)
    every = [piece for piece in found if isinstance(piece.node, Every)]
    wanted = _wanted(terms, found, frame)
    if every:
        away = absences.speaks_of_absence(terms)
        wanted = [repeats.within_the_day(piece, away) for piece in wanted]
        return repeats.repeated(repeats.fullest(every), wanted, frame)._replace(duration_min=minutes)
    if len(wanted) == 1 and not moving:
        away = absences.speaks_of_absence(terms)
        if daily := repeats.on_each_day(terms, wanted[0], frame, away=away):
            return daily
    if gone := absences.from_leaving_to_return(terms, wanted, frame):
        return Reading(gone)
    ahead = next((piece for piece in lengths if terms.has(piece.end, "sooner")), None)
    if ahead and len(wanted) == 1:
        return _ahead_of(resolved(wanted[0].node, frame), timedelta(minutes=ahead.node.minutes))
    if not moving or not wanted:
        answer = _chosen(terms, wanted, frame)._replace(duration_min=minutes)
        return _lasting(answer, wanted) if any(terms.has(piece.start - 1, "during") for piece in lengths) else answer
    return _moved(terms, wanted, shifts, frame)._replace(duration_min=minutes)


def _ahead_of(event: When | None, lead: timedelta) -> Reading:
    """*30 min avant mon rdv de 15h* is at half past two."""
    if event is None or event.kind != "instant" or event.start is None:
        return Reading(event)
    return Reading(event._replace(start=event.start - lead))


def _lasting(answer: Reading, wanted: list[Piece]) -> Reading:
    """*à partir de 14h pendant 30 minutes* is a window."""
    when, minutes = answer.when, answer.duration_min
    if not when or not minutes or when.kind != "after" or when.grain != "minute" or not when.start or len(wanted) > 1:
        return answer
    if wanted[0].node.bound != "from":
        return answer
    return answer._replace(when=When("interval", when.start, when.start + timedelta(minutes=minutes), "minute"))


def _moved(terms: Terms, wanted: list[Piece], shifts: list[Piece], frame: Frame) -> Reading:
    wanted = [_not_until(piece) for piece in wanted]
    choices = joining.last_by_or(terms, wanted)
    target, left = moves.moved(terms, wanted[: len(wanted) - len(choices) + 1] if choices else wanted)
    if choices and target:
        target = joining.dated_as(target, choices)
        nodes = [target.node, *(joining.completed(piece.node, target.node) for piece in choices[1:])]
        whens = tuple(when for node in nodes if (when := resolved(node, frame)))
        return Reading(ask=_WHICH, choices=whens, origin=resolved(left.node, frame) if left else None)
    if shifts and not (target and left):
        return _shifted(terms, target or left, shifts[0], frame)
    origin = resolved(left.node, frame) if left else None
    if target and origin and origin.start:
        target = moves.on_the_day_left(target, left, origin.start)
    return _chosen(terms, [target] if target else [], frame)._replace(origin=origin)


def _not_until(piece: Piece) -> Piece:
    """*put it off till Monday*: what is moved takes place then, and not before."""
    node = piece.node
    until = isinstance(node, Moment) and node.bound == "until"
    return piece._replace(node=node._replace(bound=None)) if until else piece


def _wanted(terms: Terms, found: list[Piece], frame: Frame) -> list[Piece]:
    """List the pieces that may be what is asked for; a correction takes the place of what it corrects."""
    wanted: list[Piece] = []
    eve: Piece | None = None
    refused: Piece | None = None
    for piece in found:
        if not wanted and joining.is_eve(terms, piece) and context.aside(terms, piece, frame):
            eve = piece
            continue
        if wanted and joining.counted_from(terms, piece):
            wanted.append(joining.from_another(piece, wanted.pop()))
            continue
        if isinstance(piece.node, (Length, Every)) or context.aside(terms, piece, frame):
            refused = piece if isinstance(piece.node, Moment) and context.refused(terms, piece) else refused
            continue
        corrected = _taken_back(wanted) if wanted and context.corrects(terms, piece) else None
        wanted.append(joining.corrected(piece, corrected) if corrected else piece)
    if eve and wanted:
        wanted[0] = joining.from_another(eve, wanted[0])
    if len(wanted) > 1:
        wanted = _without_given_up(terms, wanted)
    wanted = _suiting(terms, wanted)
    if refused and len(wanted) == 1:
        wanted = [joining.on_the_same_day(wanted[0], refused)]
    return wanted or _denied(terms, found)


def _without_given_up(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """*jeudi 9h ça va pas, mettez 10h*: the hour that remains is on the day of the one given up."""
    kept = [piece for piece in wanted if not context.given_up_after(terms, piece)]
    if not kept or len(kept) == len(wanted):
        return wanted
    given_up = next(piece for piece in wanted if piece not in kept)
    return [joining.corrected(piece, given_up) for piece in kept]


def _suiting(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """Leave out the days that do not suit; of a move, they are where it comes from."""
    if terms.language != "en" or len(wanted) < 2 or moves.is_move(terms):
        return wanted
    return [piece for piece in wanted if not context.does_not_suit(terms, piece)] or wanted


def _denied(terms: Terms, found: list[Piece]) -> list[Piece]:
    """Where no other day is said, that of what will not happen: *elle ne viendra pas demain*."""
    if moves.is_move(terms):
        return []
    return [piece for piece in found if isinstance(piece.node, Moment) and context.denies_what_happens(terms, piece)]


def _taken_back(wanted: list[Piece]) -> Piece:
    """Take away what a correction is about: the last date, or a day and an hour said apart."""
    both = joining.day_and_time(wanted)
    last = wanted.pop()
    if both:
        wanted.clear()
    return both or last


def _chosen(terms: Terms, wanted: list[Piece], frame: Frame) -> Reading:
    if not wanted:
        return Reading()
    wanted = reasons.without_reasons(terms, papers.without_complements(terms, wanted))
    joined = joining.day_and_time(wanted) or joining.in_a_row(terms, wanted, frame) or joining.today_and_lapse(wanted)
    joined = joined or joining.within_the_period(wanted) or joining.told_to_me(terms, wanted)
    if joined:
        return _single(joined.node, frame)
    elsewhere = zones.told_elsewhere(terms, wanted[-1], frame) if len(wanted) == 1 else ()
    if elsewhere:
        return (
            Reading(elsewhere[0]) if len(elsewhere) == 1 else Reading(ask=T("In which time zone?"), choices=elsewhere)
        )
    choices = tuple(when for piece in joining.left_open(terms, wanted) if (when := resolved(piece.node, frame)))
    return Reading(ask=_WHICH, choices=choices) if choices else _single(wanted[0].node, frame)


def _single(node: Any, frame: Frame) -> Reading:
    try:
        when = resolve(node, frame)
    except Nowhere:
        choices = tuple(dict.fromkeys(doubts.nearest(node, frame)))[:_MOST_CHOICES]
        several = isinstance(node, Moment) and (node.also is not None or isinstance(node.day, Listed))
        return Reading(ask=_WHICH if several else T("There is no such day. Which one is meant?"), choices=choices)
    if doubts.must_ask(node, frame):
        return Reading(ask=_WHICH, choices=(when, *doubts.others(node, when, frame)))
    return Reading(when)


def _read(terms: Terms, piece: Piece, frame: Frame) -> Read:
    start, end = terms.span(piece.start, piece.end)
    when = None if isinstance(piece.node, Length) else resolved(piece.node, frame)
    others = tuple(doubts.others(piece.node, when, frame)) if when else ()
    return Read((start, end), terms.text[start:end], when, piece.rule, others)


def _is_shift(terms: Terms, piece: Piece) -> bool:
    """*décaler de 30 minutes*, *push by an hour*, *move it forward 20 minutes*: how far, not how long."""
    before = terms[piece.start - 1].text
    return before in {"de", "d", "by", "back", "forward"} or terms[piece.end].text in {"later", "plus tard"}


def _is_delay(terms: Terms, piece: Piece) -> bool:
    """*en retard de 20 min*, *20 minutes late*; *not a minute before* is no length either."""
    if terms.has(piece.start - 1, "not") and terms[piece.end].text in {"before", "earlier", "sooner", "later", "more"}:
        return True
    return terms.has(piece.end, "delayed") or (
        terms.has(piece.start - 1, "of") and terms.has(piece.start - 2, "delayed")
    )


def _shifted(terms: Terms, piece: Piece | None, shift: Piece, frame: Frame) -> Reading:
    origin = resolved(piece.node, frame) if piece else None
    if origin is None or origin.start is None or origin.kind != "instant":
        return Reading(origin=origin)
    ahead = context.speaks_of(terms, "earlier") or terms[shift.start - 1].text == "forward"
    sign = -1 if ahead else 1
    return Reading(origin._replace(start=origin.start + sign * timedelta(minutes=shift.node.minutes)), origin)


def _once(notes: list[Text]) -> tuple[Text, ...]:
    """Each note once, in order; a Text cannot be a key of a dict."""
    return tuple(note for place, note in enumerate(notes) if note not in notes[:place])
