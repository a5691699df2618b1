"""A meeting moved: which time it leaves and which one it takes."""

from __future__ import annotations

from datetime import datetime

from bot.language.time.nodes import Dated, Days, Hours, Moment, Moments
from bot.language.time.roles.context import speaks_of
from bot.language.time.roles.joining import day_and_time
from bot.language.time.terms.scan import Piece, Terms

_REACH = 6
"""Terms between *put* and *back*."""
_PUT = ("mettre", "passer", "caler")
_PASSES = {"passe", "passent", "passera", "passeront"}
_WHOSE = {"le", "la", "l", "mon", "ma", "notre", "mes", "les"}


def is_move(terms: Terms) -> bool:
    """*décaler*, *reporter*, *push*, an arrow, *passe de 9h à 10h*."""
    if speaks_of(terms, "move") or speaks_of(terms, "arrow"):
        return True
    if _puts_it_elsewhere(terms) or _puts_it_back(terms) or _says_instead(terms):
        return True
    if terms.language == "en" and any(_has_to_be(terms, at) for at in range(2, terms.size)):
        return True
    return "pass" in terms.kinds and any(_passes(terms, at) for at in range(terms.size) if terms.has(at, "pass"))


def _has_to_be(terms: Terms, at: int) -> bool:
    """*my 3pm will have to be at 4*, *the 10.30 needs to be an hour later*."""
    if terms[at].text not in {"have", "has", "need", "needs"} or [terms[at + 1].text, terms[at + 2].text] != [
        "to",
        "be",
    ]:
        return False
    told = any(terms.has(before, "meridiem", "oclock", "number", "occasion") for before in range(at - 4, at))
    after = at + 4 if terms[at + 3].text in {"at", "on"} else at + 3
    return told and terms.has(after, "number", "one", "span", "weekday", "day")


def _passes(terms: Terms, at: int) -> bool:
    """*passe de 9h à 10h*, *le rdv de 9h passe à 10h*, and *passe le déjeuner avec Olivier de mardi à jeudi*."""
    if terms.has(at + 1, "from"):
        return True
    if terms[at + 1].text in {"a", "au"} and terms[at].text in _PASSES:
        return any(terms.has(before, "occasion") for before in range(max(0, at - _REACH), at))
    said = terms[at].text in {"passe", "passez", "passer"} and terms[at + 1].text in _WHOSE
    return said and terms.has(at + 2, "occasion")


def _says_instead(terms: Terms) -> bool:
    """*the 3rd is out, they agreed Tuesday instead*."""
    last = terms.size - 1
    while last > 0 and terms.has(last, "stop"):
        last -= 1
    return terms.language == "en" and last > 3 and terms[last].text == "instead"


def _puts_it_elsewhere(terms: Terms) -> bool:
    """*la réunion de vendredi, mettez-la lundi*, *vous pouvez la mettre à lundi*."""
    if "dash" not in terms.kinds and not any(verb in terms.text for verb in _PUT):
        return False
    return any(
        terms[at].text in {"la", "le", "les"} and (_told_to_put(terms, at) or _put_to(terms, at))
        for at in range(1, terms.size)
    )


def _puts_it_back(terms: Terms) -> bool:
    """*put my 4pm back an hour*, *put the 11.30 back to 2pm*, *put it off till January*."""
    if terms.language != "en" or "put" not in terms.text.lower():
        return False
    return any(
        terms[at].text in {"back", "off"}
        and terms.has(at + 1, "to", "number", "one", "span", "bound")
        and any(terms[before].text == "put" for before in range(at - _REACH, at))
        for at in range(terms.size)
    )


def _told_to_put(terms: Terms, at: int) -> bool:
    return terms.has(at - 1, "dash") and terms[at - 2].text in {"mettez", "mets", "passez", "passe"}


def _put_to(terms: Terms, at: int) -> bool:
    return terms[at + 1].text in _PUT and (
        terms[at + 2].text in {"a", "au", "plutot"} or terms.has(at + 2, "weekday", "day")
    )


def moved(terms: Terms, wanted: list[Piece]) -> tuple[Piece | None, Piece | None]:
    """Tell where a move goes to and where it comes from."""
    pieces = _apart(terms, wanted[0]) if len(wanted) == 1 else wanted
    leaving = [piece for piece in pieces if _is_left(terms, piece)]
    if len(pieces) == 1:
        return (None, pieces[0]) if leaving and not _arrives(terms, pieces[0]) else (pieces[0], None)
    origin = leaving[0] if leaving and len(leaving) < len(pieces) else pieces[0]
    rest = [piece for piece in pieces if piece is not origin]
    target = day_and_time(rest) or rest[-1]
    if isinstance(target.node, Moment) and isinstance(origin.node, Moment) and target.node.day is None:
        target = target._replace(node=target.node._replace(day=origin.node.day))
    return _at_the_same_time(terms, target, origin), origin


def _at_the_same_time(terms: Terms, target: Piece, origin: Piece) -> Piece:
    """*à jeudi même heure*: the hour that is left is kept."""
    to, since = target.node, origin.node
    if not speaks_of(terms, "same time") or not isinstance(to, Moment) or not isinstance(since, Moment) or to.time:
        return target
    return target._replace(node=to._replace(time=since.time, part=to.part or since.part))


def on_the_day_left(target: Piece, left: Piece | None, start: datetime) -> Piece:
    """Give a move from one hour to another, *de 9h à 10h30*, one and the same day."""
    hours = [
        piece.node for piece in (target, left) if piece and isinstance(piece.node, Moment) and piece.node.day is None
    ]
    if len(hours) < 2:
        return target
    return target._replace(node=target.node._replace(day=Dated(start.day, start.month, start.year)))


def _apart(terms: Terms, piece: Piece) -> list[Piece]:
    """Take *de lundi à mardi* or *de 14h à 16h* apart: in a move they are where from and where to."""
    node = piece.node
    if terms.has(piece.start - 1, "to") or not _said_in_words(terms, piece):
        return [piece]
    if isinstance(node, Moments):
        return [piece._replace(node=node.first), piece._replace(node=node.last)]
    if not isinstance(node, Moment) or node.bound:
        return [piece]
    if isinstance(node.day, Days):
        first = node._replace(day=node.day.first, time=None, part=None)
        return [piece._replace(node=first), piece._replace(node=node._replace(day=node.day.last))]
    if isinstance(node.time, Hours):
        return [piece._replace(node=node._replace(time=time)) for time in (node.time.first, node.time.last)]
    return [piece]


def _said_in_words(terms: Terms, piece: Piece) -> bool:
    """*14h-16h* and *entre 14h et 16h* are one slot, whatever is moved."""
    words = range(piece.start, piece.end)
    return not any(terms.has(at, "dash") or terms.sense(at, "from") in {"entre", "between"} for at in words)


def _is_left(terms: Terms, piece: Piece) -> bool:
    first, before = terms[piece.start].text, terms[piece.start - 1].text
    if terms.language == "fr":
        return first in {"de", "du", "d"} or before in {"de", "du", "d", "mon", "ma", "notre", "le"}
    return before in {"from", "my", "our", "the", "of"} or first.endswith(" s")


def _arrives(terms: Terms, piece: Piece) -> bool:
    return (
        isinstance(piece.node, Moment)
        and piece.node.time is not None
        and terms.language == "fr"
        and terms[piece.start].text not in {"de", "du"}
    )
