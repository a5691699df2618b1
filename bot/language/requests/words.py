"""A message as words: folded, elisions and shorthand spelled out, each with its place in the text."""

import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from bot.language.regex import ready
from bot.language.requests.shorthand import ABBREVIATIONS, COMPOUNDS, ELISIONS, ENDINGS, SHORTHAND

WHEN, HOUR, FROM, UNTIL, LENGTH, EMAIL, PHONE, NUMBER, NAME, COMMA, STOP = (
    "#when", "#hour",
    "#from", "#until", "#long", "#email", "#phone", "#number", "#name", "#comma", "#stop",
)  # fmt: skip
A_WORD = r"[^\W\d_]+['’]?|\d+(?:[.,:/]\d+)*|[.!?;,:()\[\]\n…–—→•&/+\-]|[👍🙏👌✅🆗]"
GLUED = r"j[bcdfghklmnpqrstvx][a-z]{2,}"
NO_VERB_GLUED = frozenset({"jpeg", "json", "jquery", "jsp"})
BREAKS = frozenset(".!?;\n…•")
PAUSES = frozenset(",:()[]–—→-/+")


class Word(NamedTuple):
    """A word of the message: `key` is what rules compare, `mark` its kind where that counts more."""

    text: str
    key: str
    start: int
    end: int
    mark: str = ""


class Mark(NamedTuple):
    """A stretch of the text already understood (a date, an address), which stands as one word."""

    start: int
    end: int
    kind: str
    key: str = ""
    """What it is known by besides."""


def fold(text: str) -> str:
    """Lower case, no accents; the length may change."""
    lowered = text.lower()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("œ", "oe")


def words(text: str, marks: Iterable[Mark] = ()) -> list[Word]:
    """The words of `text` in order; each of `marks` (sorted, apart from one another) counts as one word."""
    found: list[Word] = []
    waiting = list(reversed(list(marks)))
    for token in ready(A_WORD).finditer(text):
        start, end = token.span()
        while waiting and start >= waiting[-1].end:
            waiting.pop()
        if not waiting or end <= waiting[-1].start:
            found.extend(_spelled_out(token[0], start, end, found))
        elif not found or found[-1].start != waiting[-1].start:
            mark = waiting[-1]
            found.append(Word(text[mark.start : mark.end], mark.key or mark.kind, mark.start, mark.end, mark.kind))
    return _joined(found)


def keys(phrase: str) -> list[str]:
    """The keys of a phrase, as `words` would give them."""
    return [word.key for word in words(phrase)]


def _spelled_out(token: str, start: int, end: int, before: list[Word]) -> list[Word]:
    """One token as the words it stands for: "jsuis" is « je suis », "d'" is « de »."""
    first = token[0]
    if first in BREAKS or first in PAUSES:
        return _punctuation(token, start, end, before)
    if first.isdigit():
        return [Word(token, token, start, end, NUMBER)]
    if token[-1] in "'’":
        bare = fold(token[:-1])
        return [Word(token, ELISIONS.get(bare, bare), start, end)]
    key = fold(token)
    if before and before[-1].text[-1] in "'’" and before[-1].end == start:
        return [Word(token, ENDINGS.get(key, key), start, end)]
    return [Word(token, part, start, end) for part in (SHORTHAND.get(key) or _parted(key)).split(" ")]


def _parted(key: str) -> str:
    """« jcommence » as « je commence »: no French word begins with a j and another consonant."""
    return f"je {key[1:]}" if ready(GLUED).fullmatch(key) and key not in NO_VERB_GLUED else key


def _punctuation(sign: str, start: int, end: int, before: list[Word]) -> list[Word]:
    glued = bool(before) and before[-1].end == start
    if sign == "." and glued and (before[-1].key in ABBREVIATIONS or len(before[-1].key) == 1):
        return []
    if sign in "-/" and glued:
        return []
    return [Word(sign, sign, start, end, STOP if sign in BREAKS else COMMA)]


def _joined(found: list[Word]) -> list[Word]:
    """Words that are one word in two ("rendez-vous") put together."""
    joined: list[Word] = []
    for word in found:
        whole = COMPOUNDS.get((joined[-1].key, word.key)) if joined else None
        if whole is None:
            joined.append(word)
            continue
        first = joined.pop()
        joined.append(Word(f"{first.text} {word.text}", whole, first.start, word.end))
    return joined
