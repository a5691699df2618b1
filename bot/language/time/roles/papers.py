"""Dates that are not when to act: of papers, births and streets, and months tied to a noun."""

from __future__ import annotations

from bot.language.regex import ready
from bot.language.time.nodes import Dated, Days, Feast, Half, Moment, Portion, Quarter, Shift, Weekday
from bot.language.time.terms.scan import Piece, Terms

_REACH = 6


def describes(terms: Terms, piece: Piece) -> bool:
    """A birth date, a street's name, the date of a document: *né le*, *rue du 8 mai 1945*, *la facture du 3 mars*."""
    node = piece.node
    if not isinstance(node, Moment) or node.time or node.part or node.bound not in {None, "for"}:
        return False
    if _born(terms, piece):
        return True
    if terms.language == "fr" and _of_an_act(terms, piece):
        return True
    if _is_a_months(terms, piece):
        return True
    before = _noun_before(terms, piece)
    if before is None or (isinstance(node.day, Days) and _is_a_stretch(terms, piece)):
        return False
    if isinstance(node.day, Portion):
        return node.day.of == Shift("year", 0)
    if isinstance(node.day, Feast):
        return not terms.has(before, "occasion", "bound")
    is_date = isinstance(node.day, (Dated, Days, Quarter, Half)) or (
        isinstance(node.day, Shift) and node.day.unit in {"month", "quarter", "year"}
    )
    return is_date and _is_paper(terms, before)


_LASTING = {
    "conge", "conges", "vacances", "absence", "absences", "planning", "agenda", "programme", "rendez", "vous", "rdv",
    "appels", "appel", "messages", "demandes", "taches", "creneaux", "dispos", "disponibilites", "partir", "compter",
    "lors", "cours", "courant", "pont", "premiere", "seconde", "calls", "holidays", "holiday", "leave", "diary",
    "schedule", "meetings", "appointments", "requests", "tasks",
}  # fmt: skip
"""What a month belongs to as its time, and not as its mark."""


def _is_a_months(terms: Terms, piece: Piece) -> bool:
    """*les relevés d'octobre*, *October's statements*: a month alone says which they are, not when."""
    day = piece.node.day
    if not isinstance(day, Dated) or day.month is None or day.day is not None or day.weekday is not None:
        return False
    if terms.language == "en":
        return (
            terms[piece.end].text == "s" and terms.unknown(piece.end + 1) and terms[piece.end + 1].text not in _LASTING
        )
    noun = _noun_before(terms, piece)
    return noun is not None and terms.unknown(noun) and terms[noun].text not in _LASTING


_PARTICIPLE = (
    r"\w{2,}é(?:e|s|es)?|(?:\w*(?:pris|mis|quis|crit|dit|duit|truit|soit|vu|lu|u[ls]u|[vt]enu|[pnt]du|çu|cu|clu|paru|vécu"
    r"|connu|battu|rompu|fini|abli|uni|fourn|garanti|averti|sorti|parti|servi|suivi|senti|rempli|choisi|saisi))(?:e|s|es)?"
)
_NO_PARTICIPLES = {
    "comité", "société", "marché", "café", "santé", "copropriété", "propriété", "musée", "lycée", "entrée", "rentrée",
    "arrivée", "tournée", "journée", "soirée", "matinée", "année", "employé", "employée", "salarié", "invité", "député",
    "clé", "clés", "bébé", "canapé", "qualité", "université", "mobilité", "identité", "activité", "publicité", "permis",
    "crédit", "produit", "conduite", "suite", "sortie", "partie", "tenue", "vue", "début", "poignée", "randonnée",
}  # fmt: skip
_TO_BE = {"etre", "sera", "seront", "soit", "soient", "est", "sont", "doit", "a", "etes", "suis", "serai"}
_PLANNED = (
    "prev",
    "fix",
    "attend",
    "confirm",
    "programm",
    "report",
    "decal",
    "deplac",
    "conven",
    "cal",
    "rend",
    "plac",
    "du",
)
_DONE = {
    "signe", "signee", "signes", "recu", "recue", "recus", "recues", "date", "datee", "dates", "emis", "emise",
    "etabli", "etablie", "publie", "publiee", "envoye", "envoyee", "depose", "deposee", "survenu", "survenue",
    "achete", "achetee",
}  # fmt: skip


def _of_an_act(terms: Terms, piece: Piece) -> bool:
    """*le contrat signé le 4 janvier*: the day of a paper, by what was done with it."""
    day = piece.node.day
    told = isinstance(day, Dated) and day.day is not None and terms[piece.start].text in {"le", "du"}
    return told and (terms[piece.start - 1].text in _DONE or _is_participle(terms, piece.start - 1))


def _is_participle(terms: Terms, at: int) -> bool:
    """*prescrites*, *sortie*, *survenu*; but what is planned, or has to be done, is still to come."""
    if not terms.unknown(at) or not (
        terms.unknown(at - 1) or terms.has(at - 1, "comma", "paper", "office", "occasion")
    ):
        return False
    word = terms.text[terms[at].start : terms[at].end].lower()
    to_come = any(terms[back].text in _TO_BE for back in range(at - 2, at)) or terms[at].text.startswith(_PLANNED)
    return bool(ready(_PARTICIPLE).fullmatch(word)) and word not in _NO_PARTICIPLES and not to_come


def dates_a_paper(terms: Terms, piece: Piece) -> bool:
    """*la facture du 3 mars*, and *né le 3 mars*: by the day; a month or a feast is when the story is."""
    day = piece.node.day if isinstance(piece.node, Moment) else None
    return isinstance(day, Dated) and day.day is not None and describes(terms, piece)


_RECEIVED = {
    "mail", "mails", "email", "emails", "courrier", "courriers", "lettre", "lettres", "facture", "factures", "sms",
    "texto", "message", "messages", "cr", "compte rendu", "pv", "ordonnance", "resultats", "analyses", "radio",
    "photos", "cheque", "virement", "ticket", "recu",
}  # fmt: skip


def received_on(terms: Terms, piece: Piece) -> bool:
    """*retrouve le mail de lundi*: the weekday of a paper says which one it is."""
    node = piece.node
    before = _noun_before(terms, piece)
    plain = isinstance(node, Moment) and isinstance(node.day, Weekday) and node == Moment(Weekday(node.day.day))
    return plain and before is not None and terms[before].text in _RECEIVED


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
        if terms.has(index, "paper", "street") and not (terms[index].text == "n" and terms.unknown(index + 1)):
            return True  # the n of *je n'exerce pas* is no number
        if terms.has(index, "stop", "comma", "occasion", "bound", "day", "weekday"):
            return False
    return False


def without_complements(terms: Terms, wanted: list[Piece]) -> list[Piece]:
    """*la déclaration de décembre d'ici le 19*: of two dates, a month tied to a noun is not when it is to be done."""
    kept = [piece for piece in wanted if not _is_complement(terms, piece)]
    return kept if any(isinstance(piece.node, Moment) and piece.node.bound for piece in kept) else wanted


def _for_a_month(terms: Terms, piece: Piece) -> bool:
    """*the invoices for January have to go out by Monday*."""
    return terms.language == "en" and terms[piece.start - 1].text == "for" and terms.has(piece.start - 2, "paper")


def _is_complement(terms: Terms, piece: Piece) -> bool:
    node = piece.node
    if not isinstance(node, Moment) or node.time or node.part or node.bound:
        return False
    if _noun_before(terms, piece) is None and not _for_a_month(terms, piece):
        return False
    if isinstance(node.day, (Quarter, Half)):
        return True
    return (isinstance(node.day, Dated) and node.day.day is None) or (
        isinstance(node.day, Shift) and node.day.unit in {"month", "quarter", "year"}
    )
