"""What stands around a date: a document it dates, a refusal, a farewell, a story told in passing."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Every, Length, Moment, Shift, Weekday
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.roles import tense
from bot.language.time.roles.papers import dates_a_paper, describes, received_on
from bot.language.time.terms.scan import Piece, Terms

_REACH = 6
_SUBJECTS = {"je", "j", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles"}
_UNABLE = {"peux", "peut", "pouvons", "pouvez", "peuvent", "pourrai", "pourra", "pourrons", "veux", "veut", "est"}
_VALID = {"valable", "valables", "valide", "valides", "valid", "expire", "expirent", "expires"}
_CORRECTIONS = {"non", "no", "nan", "nope"}


def speaks_of(terms: Terms, kind: str) -> bool:
    """Tell whether a word of some kind is anywhere in the message."""
    return kind in terms.kinds


def aside(terms: Terms, piece: Piece, frame: Frame) -> bool:
    """Tell whether a date is there for something else than to say when."""
    if isinstance(piece.node, (Length, Every)):
        return False
    if frame.story:
        return dates_a_paper(terms, piece) or refused(terms, piece) or _farewell(terms, piece)
    return (
        describes(terms, piece)
        or (not frame.today.back and received_on(terms, piece))
        or _has_lasted(terms, piece, frame)
        or _is_term(terms, piece)
        or _told(terms, piece, frame)
        or _missed(terms, piece)
        or _greeting(terms, piece)
        or _recalled(terms, piece)
        or refused(terms, piece)
        or _farewell(terms, piece)
        or _gone(terms, piece, frame)
    )


_COMES = {
    "vient", "viens", "viennent", "viendra", "viendrai", "viendrons", "viendront", "venez", "venir", "dormir", "loger",
    "manger", "rester", "reste", "restent", "restons", "sera", "serai", "serons", "seront", "arrive", "arrivent",
}  # fmt: skip


_READY = {
    "pret",
    "prete",
    "prets",
    "pretes",
    "fini",
    "finie",
    "termine",
    "terminee",
    "fait",
    "faite",
    "boucle",
    "livre",
}


_AGREED = {"ok", "accord", "bon", "partant", "partante", "partants", "noter", "note"}


def on_that_day(terms: Terms, piece: Piece) -> Piece:
    """*on vient pour Noël*, *ce sera pour dimanche*: when it takes place, and not by when."""
    node = piece.node
    if not isinstance(node, Moment) or node.bound != "for" or node.day is None:
        return piece
    for at in range(piece.start - 1, max(0, piece.start - _REACH) - 1, -1):
        if terms[at].text in _COMES:
            return piece._replace(node=node._replace(bound=None))
        if terms.has(at, "stop", "comma") or terms[at].text in _READY:
            break
        if at == piece.start - 1 and terms[at].text in _AGREED:
            return piece._replace(node=node._replace(bound=None))
    return piece


def _has_lasted(terms: Terms, piece: Piece, frame: Frame) -> bool:
    """*impayé depuis le 2 février*: how long it has been so, where nothing is looked back on."""
    since = isinstance(piece.node, Moment) and piece.node.bound == "since"
    asked = "?" in terms.text or (piece.start == 0 and piece.end >= terms.size - 1)
    return since and not asked and not frame.today.back


def _is_term(terms: Terms, piece: Piece) -> bool:
    """*le devis reste valable jusqu'au 30 juin*: what a paper says of itself."""
    return terms[piece.start - 1].text in _VALID or (
        terms.has(piece.start, "bound") and terms[piece.start - 2].text in _VALID
    )


def _told(terms: Terms, piece: Piece, frame: Frame) -> bool:
    """*il a appelé ce matin, rappelez-le*: why it is asked, and not when to do it."""
    node = piece.node
    if frame.today.back or not isinstance(node, Moment) or node.bound:
        return False
    before = terms.text[: terms[piece.start].start]
    if node.day == Shift("day", 0):
        return "?" not in terms.text and tense.just_told(before, terms.language)
    weekday = isinstance(node.day, Weekday) and node.day == Weekday(node.day.day)
    dated = isinstance(node.day, Dated) and node.day.day is not None and node.day.year is None
    return (
        (weekday or dated)
        and terms[piece.start].text not in {"a", "au", "de", "du"}
        and tense.befell(before, terms.language)
    )


_MISSED = {"venu", "venue", "venus", "presente", "presentee", "honore", "vu", "arrive", "arrivee", "reparti"}


def _missed(terms: Terms, piece: Piece) -> bool:
    """*le patient de 11h n'est pas venu*: whose hour it was."""
    led = terms.language == "fr" and (terms.has(piece.start, "of") or terms.has(piece.start - 1, "of"))
    if not led or terms[piece.end].text not in {"n", "ne", "est", "s"} or "?" in terms.text:
        return False
    return any(terms[at].text in _MISSED for at in range(piece.end + 1, piece.end + 5))


def _greeting(terms: Terms, piece: Piece) -> bool:
    """*Morning! Could you …*, *Evening, …*."""
    first = piece.start == 0 and piece.end == 1 and terms.size > 2 and terms.language == "en"
    return first and terms.has(1, "stop", "comma") and terms.has(0, "part")


def refused(terms: Terms, piece: Piece) -> bool:
    """*pas lundi*, *au lieu de 11h*, *sauf mercredi*."""
    denied = any(terms[at].text in {"ne", "n"} for at in range(piece.start - 4, piece.start))
    if denied and terms[piece.start].text == "du":
        return False  # *je ne consulterai pas du 7 au 11*
    if terms[piece.start - 1].text == "la" and terms.has(piece.start, "weekday", "day", "the"):
        return False  # *je ne suis pas là mercredi*, *je suis pas la la semaine prochaine*
    before = _word_before(terms, piece, "not", "instead", "rather")
    if terms[before].text == "not" and _is_in(terms, before + 1):
        return False
    if terms.has(before, "instead"):
        return True
    if terms[before].text == "plus" and terms[before - 1].text in {"en", "de"}:
        return False  # *un patient en plus vendredi*
    return terms.has(before, "not") and terms[before].text not in _CORRECTIONS


_SUITS = {"va", "convient", "arrange", "colle", "marche", "passe"}


def given_up_after(terms: Terms, piece: Piece) -> bool:
    """*samedi je peux plus, mets lundi*: the date that another one, said beside it, takes the place of."""
    if terms[piece.end].text in {"ca", "cela", "ce"} and terms[piece.end + 1].text in _SUITS:
        return terms[piece.end + 2].text in {"pas", "plus"}
    at = piece.end + 1 if terms[piece.end].text in _SUBJECTS else piece.end
    at += terms[at].text in {"ne", "n"}
    return terms[at].text in _UNABLE and terms[at + 1].text in {"plus", "pas"} and at > piece.end


_NO_GOOD = (
    "no good", "not good", "is no good", "isn t good", "isn t possible", "is not possible", "is out", "won t work",
    "will not work", "doesn t work", "does not work", "doesn t suit", "does not suit", "no longer works",
    "no longer suits", "isn t great", "is no longer possible", "is not great", "isn t going to work", "won t do",
)  # fmt: skip


def does_not_suit(terms: Terms, piece: Piece) -> bool:
    """*Tuesday's no good, Friday works*: the day that is turned down, where another one is named after it."""
    after = " ".join(terms[at].text for at in range(piece.end, piece.end + 5)).replace("'", " ")
    return " ".join(after.split()).startswith(_NO_GOOD)


def _is_in(terms: Terms, at: int) -> bool:
    """*I'm not in on Friday*, *not in today*: who is in, and on which day they are not."""
    return terms[at].text == "in" and (terms[at + 1].text == "on" or terms.has(at + 1, "weekday", "day"))


def denies_what_happens(terms: Terms, piece: Piece) -> bool:
    """*elle ne viendra pas demain*, *je travaille pas mercredi*: what is denied is what happens that day."""
    negation = _word_before(terms, piece, "not")
    verb = negation - 1
    if terms[negation].text not in {"pas", "plus"} or not terms.unknown(verb) or terms[verb].text in _UNABLE:
        return False
    before = terms[verb - 1].text
    if before in _SUBJECTS or (verb > 0 and terms.capital(verb - 1)):
        return True
    if before in {"me", "m"}:
        return terms[verb - 2].text in {"ne", "n"}  # *ne m'appelez pas demain*
    return before in {"ne", "n"} and verb > 1 and not terms.has(verb - 2, "stop", "comma")


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
    led = all(terms.has(at, "join", "in", "the", "within") for at in range(piece.start))
    if frame.today.back or (led and piece.end >= terms.size - 1):
        return False
    when = resolved(piece.node, frame)
    if when is None:
        return False
    end = when.end or when.start
    return when.kind != "after" and end is not None and end.replace(tzinfo=None) <= frame.now
