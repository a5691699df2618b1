"""From tokens to terms: the phrases of a vocabulary, the longest first, misspelled ones included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Any

from bot.language.time.terms.scan import Terms
from bot.language.time.terms.settling import settled
from bot.language.time.terms.spelling import LONGEST, SHORTEST, cuts, deletions, near
from bot.language.time.terms.words import LONGEST_NUMBER, NO_SENSE, Senses, Term, Token, tokens

_SIGNS: Mapping[str, Senses] = {
    ",": {"comma": True, "join": True},
    "-": {"dash": True},
    "/": {"slash": True},
    ".": {"dot": True, "stop": True},
    ":": {"colon": True},
    "(": {"open": True, "join": True},
    ")": {"close": True},
    "@": {"at": True, "at sure": True, "join": True},
    "~": {"at": True, "at sure": True, "join": True},
    "'": {"prime": "minute"},
    '"': {"prime": "second"},
    "→": {"arrow": True, "to": True},
    ">": {"arrow": True, "to": True},
    "&": {"and": True},
    "+": {"plus": True},
    "€": {"currency": True},
    "$": {"currency": True, "money": True},
    "£": {"currency": True, "money": True},
    "%": {"currency": True},
    "#": {"money": True},
    "°": {"measure": True},
    "²": {"measure": True},
    "!": {"stop": True},
    "?": {"stop": True},
    ";": {"stop": True},
    "…": {"stop": True},
}

_INNER = frozenset("'-")

# The words of a phrase, whether each touches the one before, and what the whole means.
Phrase = tuple[tuple[str, ...], tuple[bool, ...], Senses]


class Lexicon:
    """A language's phrases, indexed by their first word."""

    def __init__(self, words: Mapping[str, Mapping[Any, str]], corrected: list[str], right: frozenset[str]) -> None:
        self._phrases = _index(words)
        self._right = right
        self._misspelled = deletions(corrected)
        self._meant = lru_cache(maxsize=4096)(self._put_right)

    def terms(self, text: str) -> Iterator[Term]:
        """Read a text term by term."""
        found = tokens(text)
        index, size = 0, len(found)
        while index < size:
            token = found[index]
            by_second = self._phrases.get(token.text)
            if by_second is None:
                index += 1
                term = self._plain(token, text)
                if term is not None:
                    yield term
                continue
            candidates = by_second.get(_following(found, index)) or by_second.get("", [])
            words, senses, index = _longest(candidates, found, index)
            digits = len(token.text) if len(words) == 1 and token.text.isdecimal() else 0
            yield Term(" ".join(words), token.start, found[index - 1].end, senses, digits)

    def _plain(self, token: Token, text: str) -> Term | None:
        word = token.text
        if word.isdecimal():
            return Term(word, token.start, token.end, _figures(word), len(word))
        if word in _SIGNS:
            if word == "'" and not text[token.start - 1 : token.start].isdecimal():
                return None
            return Term(word, token.start, token.end, _SIGNS[word])
        meant = self._meant(word)
        senses = list(self._phrases[meant].values())[-1][-1][-1] if meant else NO_SENSE
        return Term(word, token.start, token.end, senses)

    def _put_right(self, word: str) -> str | None:
        if not SHORTEST <= len(word) <= LONGEST or word in self._right or not word.isalpha():
            return None
        return next((right for cut in cuts(word) if (right := self._misspelled.get(cut)) and near(word, right)), None)


def _index(words: Mapping[str, Mapping[Any, str]]) -> dict[str, dict[str, list[Phrase]]]:
    """List phrases by their first word and their second one ("" for none), the longest first."""
    senses: dict[tuple[tuple[str, ...], tuple[bool, ...]], dict[str, Any]] = {}
    for kind, values in words.items():
        for value, phrases in values.items():
            for phrase in filter(None, phrases.split(", ")):
                senses.setdefault(_cut(phrase), {}).setdefault(kind, value)
    index: dict[str, dict[str, list[Phrase]]] = {}
    for (phrase_words, tight), meaning in sorted(senses.items(), key=lambda item: -len(item[0][0])):
        if len(phrase_words) == 1 and phrase_words[0].isdecimal():
            meaning["number"] = int(phrase_words[0])
        by_second = index.setdefault(phrase_words[0], {})
        by_second.setdefault(phrase_words[1] if len(phrase_words) > 1 else "", []).append(
            (phrase_words, tight, meaning)
        )
    for by_second in index.values():
        for second in by_second.keys() - {""}:
            by_second[second] += by_second.get("", [])
    return index


def _following(found: list[Token], index: int) -> str:
    """Give the word after a token, apostrophes and hyphens between them left out."""
    at = index + 1
    while at < len(found) and found[at].text in _INNER and found[at - 1].end == found[at].start:
        at += 1
    return found[at].text if at < len(found) else ""


def _cut(phrase: str) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    found = tokens(phrase)
    tight = (False, *(after.start == before.end for before, after in pairwise(found)))
    return tuple(token.text for token in found), tight


def _longest(candidates: Sequence[Phrase], found: list[Token], index: int) -> tuple[tuple[str, ...], Senses, int]:
    for words, tight, senses in candidates:
        end = index + 1 if len(words) == 1 else _follow(words, tight, found, index)
        if end:
            return words, senses, end
    token = found[index]
    return (
        (token.text,),
        _figures(token.text) if token.text.isdecimal() else _SIGNS.get(token.text, NO_SENSE),
        index + 1,
    )


def _follow(words: tuple[str, ...], tight: tuple[bool, ...], found: list[Token], index: int) -> int:
    """Give the end of a phrase begun at a token, apostrophes and inner hyphens aside; 0 if it is not there."""
    at = index + 1
    for word, touches in zip(words[1:], tight[1:], strict=True):
        while at < len(found) and found[at].text in _INNER and found[at - 1].end == found[at].start:
            at += 1
        if at >= len(found) or found[at].text != word or (touches and found[at].start != found[at - 1].end):
            return 0
        at += 1
    return at


@lru_cache(maxsize=512)
def _figures(word: str) -> Senses:
    return {"number": int(word)} if len(word) <= LONGEST_NUMBER else {"figures": True}


@lru_cache(maxsize=4)
def lexicon(language: str) -> Lexicon:
    """Give the lexicon of a language, "fr" or "en"; its words load when they are first read."""
    if language == "fr":
        from bot.language.time.terms import french as vocabulary  # noqa: PLC0415
    else:
        from bot.language.time.terms import english as vocabulary  # type: ignore[no-redef]  # noqa: PLC0415
    return Lexicon(vocabulary.WORDS, vocabulary.CORRECTED.split(), frozenset(vocabulary.SPELLED_RIGHT.split()))


def read_terms(text: str, language: str) -> Terms:
    """Read a text into terms, short forms that could be other words taken for what stands beside them."""
    found = Terms(text, list(lexicon(language).terms(text)), language)
    return settled(found)
