"""A message ready to be understood: its words with dates, addresses and names marked, and where requests begin."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.language.requests import spelling
from bot.language.requests.opening import heads
from bot.language.requests.patterns import MEANT
from bot.language.requests.words import FROM, HOUR, LENGTH, NAME, STOP, WHEN, Mark, Word, words
from bot.language.time import Read, Reading, When

CHARACTERS, WORDS = 4000, 400
"""As much of a message is read for its intent: what is asked stands at the beginning, however long the story."""

DATED = frozenset({WHEN, HOUR, FROM, LENGTH})

KNOWN = frozenset(key for name, found in MEANT.items() for key in found)
VERB_ENDINGS = ("er", "ez", "ir", "oir", "dre", "ire")


@dataclass(frozen=True)
class Request:
    """The words of a message; `heads` maps each index where a request may begin to its clause's first word."""

    text: str
    words: tuple[Word, ...]
    heads: dict[int, int]

    def said(self, start: int, end: int) -> str:
        """The words from `start` to `end` (exclusive) as they were typed."""
        return self.text[self.words[start].start : self.words[end - 1].end] if start < end else ""


def request(text: str, marks: Iterable[Mark], reading: Reading) -> Request:
    """The beginning of `text`, with its addresses (`marks`) and its dates standing as one word each."""
    dates = [_dated(read, reading.origin) for read in reading.reads if read.span[1] <= CHARACTERS]
    found = named(words(text[:CHARACTERS], _apart([*marks, *dates]))[:WORDS])
    return Request(text, tuple(found), heads(found))


def mended(asked: Request) -> Request:
    """The request with its misspelled words put right."""
    found = spelling.mended(asked.words)
    return Request(asked.text, tuple(found), heads(found))


def _dated(read: Read, origin: When | None) -> Mark:
    start, end = read.span
    if read.when is None:
        return Mark(start, end, LENGTH)
    if origin is not None and read.when == origin:
        return Mark(start, end, FROM)
    return Mark(start, end, HOUR if read.when.grain == "minute" else WHEN)


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
    for n, word in enumerate(named[:-1]):
        if word.text == "Me" and named[n + 1].mark == NAME:
            named[n] = word._replace(key="maitre")
    return named


def _named(word: Word, opens: bool) -> Word:
    if word.mark or word.key in KNOWN:
        return word
    if word.text[:1].isupper() and not opens and word.key != "i":
        return word._replace(mark=NAME)
    if len(word.key) > 4 and word.text.islower() and word.key.endswith(VERB_ENDINGS):
        return word._replace(mark="#verb")
    return word
