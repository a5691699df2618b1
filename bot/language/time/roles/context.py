"""What stands around a date: a document it dates, a refusal, a farewell, a story told in passing."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Days, Every, Feast, Length, Moment, Portion, Shift, Weekday
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.terms.scan import Piece, Terms

_REACH = 6
_CORRECTIONS = {"non", "no", "nan", "nope"}


def speaks_of(terms: Terms, kind: str) -> bool:
    """Tell whether a word of some kind is anywhere in the message."""
    return kind in terms.kinds


def aside(terms: Terms, piece: Piece, frame: Frame) -> bool:
    """Tell whether a date is there for something else than to say when."""
    if isinstance(piece.node, (Length, Every)):
        return False
    if frame.story:
        return _dates_a_paper(terms, piece) or refused(terms, piece) or _farewell(terms, piece)
    return (
        describes(terms, piece)
        or _recalled(terms, piece)
        or refused(terms, piece)
        or _farewell(terms, piece)
        or _gone(terms, piece, frame)
    )


def describes(terms: Terms, piece: Piece) -> bool:
    """A birth date, a street's name, the date of a document: *né le*, *rue du 8 mai 1945*, *la facture du 3 mars*."""
    node = piece.node
    if not isinstance(node, Moment) or node.time or node.part or node.bound not in {None, "for"}:
        return False
    if _born(terms, piece):
        return True
    if terms.language == "fr" and _of_an_act(terms, piece):
        return True
    before = _noun_before(terms, piece)
    if before is None or (isinstance(node.day, Days) and _is_a_stretch(terms, piece)):
        return False
    if isinstance(node.day, Portion):
        return node.day.of == Shift("year", 0)
    if isinstance(node.day, Feast):
        return not terms.has(before, "occasion", "bound")
    is_date = isinstance(node.day, (Dated, Days)) or (
        isinstance(node.day, Shift) and node.day.unit in {"month", "quarter", "year"}
    )
    return is_date and _is_paper(terms, before)


_DONE = {
    "signe", "signee", "signes", "recu", "recue", "recus", "recues", "date", "datee", "dates", "emis", "emise",
    "etabli", "etablie", "publie", "publiee", "envoye", "envoyee", "depose", "deposee", "survenu", "survenue",
    "achete", "achetee",
}  # fmt: skip


def _of_an_act(terms: Terms, piece: Piece) -> bool:
    """*le contrat signé le 4 janvier*: the day of a paper, by what was done with it."""
    day = piece.node.day
    told = isinstance(day, Dated) and day.day is not None and terms[piece.start].text in {"le", "du"}
    return told and terms[piece.start - 1].text in _DONE


def _dates_a_paper(terms: Terms, piece: Piece) -> bool:
    """*la facture du 3 mars*, and *né le 3 mars*: by the day; a month or a feast is when the story is."""
    day = piece.node.day if isinstance(piece.node, Moment) else None
    return isinstance(day, Dated) and day.day is not None and describes(terms, piece)


def _born(terms: Terms, piece: Piece) -> bool:
    return any(terms.has(index, "born") for index in range(max(0, piece.start - 3), piece.start + 1))


def _is_a_stretch(terms: Terms, piece: Piece) -> bool:
    """*entre lundi et mercredi* is when to do it; *déplacer l'expertise du 2 au 9* is from where to where."""
    return "move" in terms.kinds or terms.sense(piece.start, "from") in {"entre", "between"}


def _noun_before(terms: Terms, piece: Piece) -> int | None:
    """Give the place of the noun a date is attached to by *de* or *from*, None if it stands free."""
    before = piece.start - 1
    if terms[piece.start].text in {"en", "in"}:
        return None
    if terms.language == "en":
        return before - 1 if terms[before].text in {"of", "from", "dated"} and before > 0 else None
    if terms.has(piece.start, "of", "from") and not terms.has(piece.start, "number"):
        return before if before >= 0 else None
    return before - 1 if terms.has(before, "of", "from") and before > 0 else None


def _is_paper(terms: Terms, at: int) -> bool:
    for index in range(at, max(-1, at - _REACH), -1):
        if terms.has(index, "paper", "street"):
            return True
        if terms.has(index, "stop", "comma", "occasion", "bound", "day", "weekday"):
            return False
    return False


def without_complements(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """*la déclaration de décembre d'ici le 19*: of two dates, a month tied to a noun is not when it is to be done."""
    kept = [piece for piece in wanted if not _is_complement(terms, piece)]
    return kept if any(isinstance(piece.node, Moment) and piece.node.bound for piece in kept) else wanted


def _is_complement(terms: Terms, piece: Piece) -> bool:
    node = piece.node
    if not isinstance(node, Moment) or node.time or node.part or node.bound or _noun_before(terms, piece) is None:
        return False
    return (isinstance(node.day, Dated) and node.day.day is None) or (
        isinstance(node.day, Shift) and node.day.unit in {"month", "quarter", "year"}
    )


def refused(terms: Terms, piece: Piece) -> bool:
    """*pas lundi*, *au lieu de 11h*, *sauf mercredi*."""
    if terms[piece.start - 1].text == "la" and terms.has(piece.start, "weekday", "day"):
        return False  # *je ne suis pas là mercredi*
    before = _word_before(terms, piece, "not", "instead", "rather")
    if terms.has(before, "instead"):
        return True
    return terms.has(before, "not") and terms[before].text not in _CORRECTIONS


def corrects(terms: Terms, piece: Piece) -> bool:
    """Tell whether a date takes the place of the one before: *non mardi*, *plutôt à 10h*."""
    before = _word_before(terms, piece, "rather", "not")
    return terms.has(before, "rather") or (before >= 0 and terms[before].text in _CORRECTIONS)


def _word_before(terms: Terms, piece: Piece, *kinds: str) -> int:
    """Step back from a date over articles and the like to a word of some kind."""
    before = piece.start - 1
    while (
        before > piece.start - 4 and terms.has(before, "the", "at", "join", "comma") and not terms.has(before, *kinds)
    ):
        before -= 1
    return before


def _recalled(terms: Terms, piece: Piece) -> bool:
    """*suite à notre appel de ce matin*, *comme convenu lundi*: what was said before."""
    for at in range(piece.start - 1, max(-1, piece.start - 1 - _REACH), -1):
        if terms.has(at, "past talk"):
            return True
        if terms.has(at, "stop", "comma"):
            return False
    return False


def _farewell(terms: Terms, piece: Piece) -> bool:
    """*merci, à demain !* and *bonne soirée*."""
    if terms.has(piece.start - 1, "wish"):
        return True
    node = piece.node
    if not isinstance(node, Moment) or not isinstance(node.day, (Shift, Weekday)) or node.time or node.bound:
        return False
    if isinstance(node.day, Shift) and node.day.unit in {"month", "quarter", "year"}:
        return False
    if piece.end < terms.size and not terms.has(piece.end, "stop"):
        return False
    parting = piece.start if terms[piece.start].text in {"a", "au"} else piece.start - 1
    if terms.language == "en":
        return terms[parting].text in {"you", "u", "ya"} and terms[parting - 1].text in {"see", "c", "speak", "talk"}
    if terms[parting].text not in {"a", "au"}:
        return False
    return parting == 0 or terms.has(parting - 1, "comma", "stop", "thanks")


def _gone(terms: Terms, piece: Piece, frame: Frame) -> bool:
    """Tell a day gone by, told in passing, from what is asked for."""
    if frame.today.back or (piece.start == 0 and piece.end >= terms.size - 1):
        return False
    when = resolved(piece.node, frame)
    if when is None:
        return False
    end = when.end or when.start
    return when.kind != "after" and end is not None and end.replace(tzinfo=None) <= frame.now
