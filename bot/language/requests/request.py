"""A message ready to be understood: its words with dates, addresses and names marked, and where requests begin."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.language.regex import ready
from bot.language.requests import spelling
from bot.language.requests.inflection import listed
from bot.language.requests.opening import heads
from bot.language.requests.vocabulary import MEANT, known
from bot.language.requests.words import COMMA, FROM, HOUR, LENGTH, NAME, NUMBER, STOP, UNTIL, WHEN, Mark, Word, words
from bot.language.time import Read, Reading, When

CHARACTERS, WORDS = 4000, 200
"""As much of a message is read for its intent: what is asked stands at the beginning, however long the story."""

DATED = frozenset({WHEN, HOUR, FROM, LENGTH})

SIGN = r"[ \u00a0\u202f]?[€$£%]|\+(?!\w)"
NO_VERBS = listed(
    "boiler printer copier scanner folder member customer manager trainer winter danger atelier chantier quartier"
    " papier cahier metier premier dernier loyer calendrier hiver cuisinier ouvrier mobilier immobilier escalier river"
    " serrurier jardinier charpentier patissier greffier officier policier pompier boulanger boucher carrossier"
    " bijoutier chauffagiste gravier grenier palier foyer clavier fichier panier gouter diner souper particulier"
    " financier manager cadre ordre gendre couloir tiroir miroir comptoir trottoir avenir souvenir plaisir loisir"
    " loisirs hier leader danger water weather brother sister mother father daughter corner counter container locker"
    " blocker"
)
PARTICIPLE_ENDINGS = ("é", "ée", "és", "ées")
NOBODY = listed(
    "rien tout tous cela ceci personne quelqu quelque chacun chacune aucun aucune certains plusieurs autre elle"
)
PEOPLE_DO = listed(
    "a est sera passe passera vient viendra arrive arrivera veut voudrait voulait demande demandait souhaite"
    " souhaiterait prefere prefererait annule decale reporte se ne confirme rappelle rappellera attend part propose"
    " aimerait signe appelle doit peut pourrait insiste refuse accepte revient reviendra bosse travaille termine finit"
    " voulait"
)
"""What people do, in the words that follow their name."""
VERB_ENDINGS = ("er", "ez", "ir", "oir", "dre", "ire")
NOUN_ENDINGS = ("aire", "oire")
VERBS_AFTER_ALL = ("faire", "taire", "plaire", "traire", "boire", "croire")


class Request(NamedTuple):
    """The words of a message; `heads` maps each index where a request may begin to its clause's first word."""

    text: str
    words: tuple[Word, ...]
    heads: dict[int, int]
    signs: frozenset[str]
    """Every key and mark of its words."""
    dated: bool
    """Whether its dates say when; else they only describe (a birth date, the name of a street)."""

    @property
    def only_dates(self) -> bool:
        """Whether it says nothing but a date, or nothing at all."""
        return all(word.mark in DATED or word.mark in (STOP, COMMA) for word in self.words)

    def said(self, start: int, end: int) -> str:
        """The words from `start` to `end` (exclusive) as they were typed."""
        if start >= end:
            return ""
        first, last = self.words[start].start, self.words[end - 1].end
        return self.text[first:last] + (sign[0] if (sign := ready(SIGN).match(self.text, last)) else "")


def request(text: str, marks: Iterable[Mark], reading: Reading) -> Request:
    """The beginning of `text`, with its addresses (`marks`) and its dates standing as one word each."""
    dates = [_dated(read, reading.origin) for read in reading.reads if read.span[1] <= CHARACTERS]
    found = named(words(text[:CHARACTERS], _apart([*marks, *dates]))[:WORDS])
    dated = reading.when is not None or reading.repeat is not None
    return Request(text, tuple(found), heads(found), _signs(found), dated)


def mended(asked: Request) -> Request:
    """The request with its misspelled words put right."""
    found = spelling.mended(asked.words)
    return asked._replace(words=tuple(found), heads=heads(found), signs=_signs(found))


def _signs(found: Iterable[Word]) -> frozenset[str]:
    return frozenset(sign for word in found for sign in (word.key, word.mark))


def _dated(read: Read, origin: When | None) -> Mark:
    start, end = read.span
    if read.when is None:
        return Mark(start, end, LENGTH)
    if origin is not None and read.when == origin:
        return Mark(start, end, FROM)
    return Mark(start, end, HOUR if read.when.grain == "minute" else WHEN, UNTIL if read.when.kind == "before" else "")


def _apart(marks: list[Mark]) -> list[Mark]:
    """In order, each beginning after the one before has ended; a date gives way to an address."""
    kept: list[Mark] = []
    for mark in sorted(marks):
        if not kept or mark.start >= kept[-1].end:
            kept.append(mark)
        elif kept[-1].kind in DATED and mark.kind not in DATED:
            kept[-1] = mark
    return kept


def named(found: Sequence[Word]) -> list[Word]:
    """The words, with those that can only be names marked as such."""
    if all(word.text.isupper() for word in found if word.text.isalpha()):
        return [_master(word, found[n - 1].key if n else "") for n, word in enumerate(found)]
    opening = [n == 0 or found[n - 1].mark == STOP for n in range(len(found))]
    named = [_named(word, opening[n]) for n, word in enumerate(found)]
    acting = zip(named, opening, (*found[1:], None), strict=True)
    named = [word._replace(mark=NAME) if _acts(word, opens, after) else word for word, opens, after in acting]
    return [_told_apart(word, named[n - 1] if n else word, named[n + 1 : n + 2]) for n, word in enumerate(named)]


def _master(word: Word, before: str) -> Word:
    """In capitals, the ME of "RDV AVEC ME ROUX" is « Maître »."""
    return word._replace(key="maitre") if word.text == "ME" and before in ("avec", "chez", "de", "pour") else word


def _acts(word: Word, opens: bool, after: Word | None) -> bool:
    """Whether a capital that opens a sentence is somebody's: « Dupont passe signer », « Léa se désiste »."""
    plain = not word.mark and len(word.key) > 2 and word.key not in known() and word.key not in NOBODY
    return bool(opens and plain and word.text.istitle() and after and after.key in PEOPLE_DO and after.text != "à")


def _told_apart(word: Word, before: Word, after: list[Word]) -> Word:
    """ "Me" as « Maître », not as "me"; "a" before a participle as « ont », not « à »; "m" after a figure as metres."""
    if word.text == "Me" and after and after[0].mark == NAME:
        return word._replace(key="maitre")
    if not word.mark and before.key in MEANT["title"] and word.text.istitle() and before is not word:
        return word._replace(mark=NAME)
    if word.text == "a" and after and after[0].text.endswith(PARTICIPLE_ENDINGS):
        return word._replace(key="ont")
    return word._replace(key="metres") if word.text == "m" and before.mark == NUMBER else word


def _named(word: Word, opens: bool) -> Word:
    if word.mark or word.key in known():
        return word
    if word.text[:1].isupper() and not opens and word.key != "i":
        return word._replace(mark=NAME)
    return word._replace(mark="#verb") if word.text.islower() and _may_be_a_verb(word.key) else word


def _may_be_a_verb(key: str) -> bool:
    """Whether a word ends as verbs do, and not as the names of trades and things do (*notaire*, *laboratoire*)."""
    if len(key) <= 4 or not key.endswith(VERB_ENDINGS) or key in NO_VERBS:
        return False
    return not key.endswith(NOUN_ENDINGS) or key.endswith(VERBS_AFTER_ALL)
