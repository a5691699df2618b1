"""An absence told by its two ends: *je pars jeudi à 16h et reviens lundi*."""

from __future__ import annotations

from bot.language.time.nodes import Moment
from bot.language.time.reading import When
from bot.language.time.resolving.calendar import Today
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.terms.scan import Piece, Terms

_REACH = 4
_RETURN = {
    "retour", "reviens", "reviendrai", "revient", "reviendra", "revenons", "reviendrons", "rentre",
    "rentrerai", "rentrons", "rentrerons", "reprends", "reprendrai", "reprenons", "reprise", "rouvre",
    "rouvrons", "rouvrirai", "rouvrirons", "reouverture", "back", "returning", "return", "reopen",
}  # fmt: skip
_AWAY = {
    "pars", "part", "partons", "partirai", "partirons", "absent", "absente", "absents", "absence", "conge",
    "conges", "vacances", "deplacement", "malade", "ferme", "fermee", "fermes", "fermons", "fermeture",
    "injoignable", "indisponible", "indispo", "rtt", "off", "away", "leave", "leaving", "holiday", "closed",
    "closing", "travaille", "consulte",
}  # fmt: skip


def speaks_of_absence(terms: Terms, end: int | None = None) -> bool:
    """Tell whether somebody is away, by the words before `end`."""
    return any(
        terms[at].text in _AWAY or (terms[at].text == "available" and terms[at - 1].text == "not")
        for at in range(terms.size if end is None else end)
    )


def from_leaving_to_return(terms: Terms, wanted: list[Piece], frame: Frame) -> When | None:
    """*en congé du 3 décembre, retour le 7*: away until the moment of the return, which is counted from the first."""
    if len(wanted) != 2 or not all(isinstance(piece.node, Moment) for piece in wanted):
        return None
    leaving, back = wanted
    if _returns(terms, leaving) or not _returns(terms, back) or not speaks_of_absence(terms, back.start):
        return None
    first = resolved(leaving.node, frame)
    if first is None or first.start is None:
        return None
    gone = first.start.replace(tzinfo=None)
    last = resolved(back.node, frame._replace(now=gone, today=Today(gone.date(), language=terms.language)))
    if last is None or last.start is None or last.start <= first.start:
        return None
    minutes = "minute" in (first.grain, last.grain)
    return When("interval", first.start, last.start, "minute" if minutes else "day")


def _returns(terms: Terms, piece: Piece) -> bool:
    said = (at for at in range(max(0, piece.start - _REACH), piece.start) if terms[at].text in _RETURN)
    return any(terms[at + 1].text not in {"vers", "to"} for at in said)  # *je reviens vers vous lundi*
