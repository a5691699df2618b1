"""A message ready to be understood: its words with dates, addresses and names marked, and where requests begin."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.language.regex import ready
from bot.language.requests import spelling
from bot.language.requests.inflection import listed
from bot.language.requests.opening import heads
from bot.language.requests.vocabulary import known
from bot.language.requests.words import FROM, HOUR, LENGTH, NAME, NUMBER, STOP, UNTIL, WHEN, Mark, Word, words
from bot.language.time import Read, Reading, When

CHARACTERS, WORDS = 4000, 200
"""As much of a message is read for its intent: what is asked stands at the beginning, however long the story."""

DATED = frozenset({WHEN, HOUR, FROM, LENGTH})

SIGN = r"[ \u00a0\u202f]?[€$£%]|\+(?!\w)"
NO_VERBS = listed(
    "boiler printer copier scanner folder member customer manager trainer winter danger atelier chantier quartier"
    " papier cahier metier premier dernier loyer calendrier hiver cuisinier ouvrier mobilier immobilier escalier river"
    " water weather brother sister mother father daughter corner counter container locker blocker"
)
VERB_ENDINGS = ("er", "ez", "ir", "oir", "dre", "ire")


class Request(NamedTuple):
    """The words of a message; `heads` maps each index where a request may begin to its clause's first word."""

    text: str
    words: tuple[Word, ...]
    heads: dict[int, int]
    signs: frozenset[str]
    """Every key and mark of its words."""
    dated: bool
    """Whether its dates say when; else they only describe (a birth date, the name of a street)."""

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
        return list(found)
    named = [_named(word, n == 0 or found[n - 1].mark == STOP) for n, word in enumerate(found)]
    return [_told_apart(word, named[n - 1] if n else word, named[n + 1 : n + 2]) for n, word in enumerate(named)]


def _told_apart(word: Word, before: Word, after: list[Word]) -> Word:
    """ "Me" as « Maître » and not as "me"; "m" after a figure as metres and not as « Monsieur »."""
    if word.text == "Me" and after and after[0].mark == NAME:
        return word._replace(key="maitre")
    return word._replace(key="metres") if word.text == "m" and before.mark == NUMBER else word


def _named(word: Word, opens: bool) -> Word:
    if word.mark or word.key in known():
        return word
    if word.text[:1].isupper() and not opens and word.key != "i":
        return word._replace(mark=NAME)
    if len(word.key) > 4 and word.text.islower() and word.key.endswith(VERB_ENDINGS) and word.key not in NO_VERBS:
        return word._replace(mark="#verb")
    return word
