"""Dates said apart that are one, and dates between which the words leave a choice."""

from __future__ import annotations

from itertools import pairwise

from bot.language.time.nodes import Dated, Day, Days, Lapse, Later, Moment, Nth, Shift, Weekday
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.terms.scan import Piece, Terms


def day_and_time(wanted: list[Piece]) -> Piece | None:
    """Join a day and an hour said apart: *demain, rappelle-moi à 9h*."""
    moments = [piece for piece in wanted if isinstance(piece.node, Moment)]
    days = [piece for piece in moments if piece.node.day and not piece.node.time]
    times = [piece for piece in moments if piece.node.day is None]
    if len(days) != 1 or len(times) != 1 or len(wanted) > 2:
        return None
    day, time = days[0].node, times[0].node
    if isinstance(day.day, Days) or (day.part and time.part):
        return None
    node = day._replace(part=day.part or time.part, time=time.time, bound=time.bound or day.bound)
    return Piece(node, days[0].start, days[0].end, f"{days[0].rule} + {times[0].rule}")


def today_and_lapse(wanted: list[Piece]) -> Piece | None:
    """Join *today* and *in an hour*: the second says it all."""
    lapses = [piece for piece in wanted if isinstance(piece.node, Lapse)]
    others = [piece for piece in wanted if piece not in lapses]
    return lapses[0] if len(lapses) == 1 and all(piece.node == Moment(Shift("day", 0)) for piece in others) else None


def within_the_period(wanted: list[Piece]) -> Piece | None:
    """*il veut venir la semaine prochaine, mettez-le mardi à 16h*: the Tuesday of that week."""
    if len(wanted) != 2 or not all(isinstance(piece.node, Moment) for piece in wanted):
        return None
    period, day = wanted[0].node, wanted[1].node
    if not isinstance(period.day, Shift) or period != Moment(period.day) or day.bound:
        return None
    if period.day.unit == "week" and day.day == Weekday(getattr(day.day, "day", 0)):
        within: Day = Weekday(day.day.day, week=period.day.number)
    elif period.day.unit == "month" and isinstance(day.day, Dated) and day.day == Dated(day.day.day) and day.day.day:
        within = Nth(day.day.day, period.day)
    else:
        return None
    return wanted[1]._replace(node=day._replace(day=within))


def told_to_me(terms: Terms, wanted: list[Piece]) -> Piece | None:
    """*n'oublie pas la réunion de 14h, dis-le moi à 13h45*: when I want to be told, on the day of what it is about."""
    if len(wanted) != 2 or not all(isinstance(piece.node, Moment) for piece in wanted):
        return None
    about, told = wanted
    of_something = terms[about.start].text in {"de", "du"} or terms[about.start - 1].text in {"de", "du"}
    if terms.language != "fr" or not of_something or terms[told.start - 1].text != "moi" or not told.node.time:
        return None
    return told._replace(node=told.node._replace(day=told.node.day or about.node.day))


_COUNTED_FROM = {"la veille", "veille", "le lendemain", "lendemain", "surlendemain", "jour d apres", "the next day"}


def counted_from(terms: Terms, piece: Piece) -> bool:
    """*la veille*, *le lendemain*: of the day said before."""
    said = {terms[at].text for at in range(piece.start, piece.end)}
    return isinstance(piece.node, Moment) and isinstance(piece.node.day, Shift) and bool(said & _COUNTED_FROM)


def is_eve(terms: Terms, piece: Piece) -> bool:
    """*me rappeler la veille le rendez-vous du 20*: the eve of a day that is still to be said."""
    said = {terms[at].text for at in range(piece.start, piece.end)}
    return bool(said & {"veille", "la veille"}) and counted_from(terms, piece)


def from_another(piece: Piece, other: Piece) -> Piece:
    """*le 12 février à 12h, me prévenir la veille à 9h*: the eve of that day."""
    node, before = piece.node, other.node
    if not isinstance(before, Moment) or before.day is None:
        return piece
    return piece._replace(node=node._replace(day=Later("day", node.day.number, before.day)))


def on_the_same_day(piece: Piece, refused: Piece) -> Piece:
    """*at 4 instead of 3 tomorrow*: an hour is of the day of that which it replaces."""
    node, other = piece.node, refused.node
    timed = isinstance(node, Moment) and node.day is None and node.time and other.time and other.day
    return piece._replace(node=node._replace(day=other.day)) if timed else piece


def corrected(piece: Piece, older: Piece) -> Piece:
    """Put a correction in the place of what it corrects, whose day or hour it keeps."""
    if not isinstance(piece.node, Moment) or not isinstance(older.node, Moment):
        return piece
    return piece._replace(node=completed(piece.node, older.node))


def completed(node: Moment, older: Moment) -> Moment:
    """Complete a correction by what the corrected moment said and it does not."""
    if node.day is None:
        return node._replace(day=older.day, also=older.also, part=node.part or (None if node.time else older.part))
    if node.time is None and node.part is None:
        return node._replace(time=older.time, part=older.part, bound=node.bound or older.bound)
    return node


def left_open(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """List the times named together, *mardi ou jeudi 10h*, each completed by the first; none if only one is."""
    if len(wanted) < 2 or not all(isinstance(piece.node, Moment) for piece in wanted):
        return []
    between = [_words_between(terms, before, after) for before, after in pairwise(wanted)]
    count = next((at for at, words in enumerate(between) if not words <= _LISTING), len(between))
    if not any(words & (_OR | _AND) for words in between[:count]):
        return []
    listed = wanted[: count + 1]
    first = dated_as(listed[0], listed).node
    if terms.language == "en" and first == Moment(first.day):
        first = first._replace(part=listed[-1].node.part, time=listed[-1].node.time)
    return [piece._replace(node=completed(piece.node, first)) for piece in listed]


def dated_as(piece: Piece, others: list[Piece]) -> Piece:
    """*at 9 or 10 tomorrow*: give an hour the day that is said once for all of them."""
    if piece.node.day:
        return piece
    return piece._replace(node=piece.node._replace(day=next((one.node.day for one in others if one.node.day), None)))


def last_by_or(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """List the times between which a move leaves a choice, *to Monday or Tuesday*: the last ones, joined by *or*."""
    first = len(wanted) - 1
    while first > 0 and _or_between(_words_between(terms, wanted[first - 1], wanted[first])):
        first -= 1
    found = wanted[first:]
    return found if len(found) > 1 and all(isinstance(piece.node, Moment) for piece in found) else []


def _or_between(words: set[str]) -> bool:
    return bool(words & _OR) and words <= _LISTING


_OR, _AND = {"ou", "or"}, {"et", "and", "&", ""}
_LISTING = {*_OR, *_AND, ",", "le", "the", "on", "a", "at", "bien", "sinon", "either"}


def _words_between(terms: Terms, before: Piece, after: Piece) -> set[str]:
    return {terms[at].text for at in range(before.end, after.start)} or {""}


_ROW = {"et", "and", "le", ",", "&"}
_SOUGHT = {
    "creneau", "creneaux", "trou", "trous", "dispo", "dispos", "disponible", "disponibilite", "disponibilites", "libre",
    "libres", "place", "places", "plage", "plages", "trouve", "trouver", "trouvez", "cherche", "cherchez",
}  # fmt: skip
"""Where one day is as good as the other."""


def in_a_row(terms: Terms, wanted: list[Piece], frame: Frame) -> Piece | None:
    """Join *lundi, mardi et mercredi*, *aujourd'hui et demain*; of a slot looked for, *mardi ou mercredi* as well."""
    if len(wanted) < 2 or not all(_is_bare_day(piece) for piece in wanted):
        return None
    alone = wanted[0].start <= 1 and wanted[-1].end >= terms.size - 1 and terms.language == "fr"
    sought = alone or any(terms[at].text in _SOUGHT for at in range(terms.size))
    for before, after in pairwise(wanted):
        between = {terms[at].text for at in range(before.end, after.start)}
        if not between <= (_ROW | {"ou"} if sought else _ROW) or not _follows(before, after, frame):
            return None
    first, last = wanted[0], wanted[-1]
    return Piece(Moment(Days(first.node.day, last.node.day)), first.start, last.end, "in_a_row")


def _follows(before: Piece, after: Piece, frame: Frame) -> bool:
    """Whether the second day is the one after the first."""
    if isinstance(before.node.day, Weekday) and isinstance(after.node.day, Weekday):
        return bool((after.node.day.day - before.node.day.day) % 7 == 1)
    first, second = resolved(before.node, frame), resolved(after.node, frame)
    return bool(first and second and first.end == second.start)


def _is_bare_day(piece: Piece) -> bool:
    node = piece.node
    if not isinstance(node, Moment) or node != Moment(node.day):
        return False
    return isinstance(node.day, Weekday) or (isinstance(node.day, Shift) and node.day.unit == "day")
