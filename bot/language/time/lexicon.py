"""From tokens to terms: the phrases of a vocabulary, the longest first, misspelled ones included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Any

from bot.language.time import english, french
from bot.language.time.scan import Terms
from bot.language.time.words import LONGEST_NUMBER, NO_SENSE, Senses, Term, Token, tokens

_VOCABULARIES = {"fr": french, "en": english}

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
_LONGEST_IDENTIFIER = 12
_INNER = frozenset("'-")
_SHORTEST_CORRECTED, _LONGEST_CORRECTED = 5, 11

# The words of a phrase, whether each touches the one before, and what the whole means.
Phrase = tuple[tuple[str, ...], tuple[bool, ...], Senses]


class Lexicon:
    """A language's phrases, indexed by their first word."""

    def __init__(self, words: Mapping[str, Mapping[Any, str]], corrected: list[str], right: frozenset[str]) -> None:
        self._phrases = _index(words)
        self._right = right
        self._misspelled = _deletions(corrected)

    def terms(self, text: str) -> Iterator[Term]:
        """Read a text term by term."""
        found = tokens(text)
        index, size = 0, len(found)
        while index < size:
            token = found[index]
            candidates = self._phrases.get(token.text)
            if candidates is None:
                index += 1
                term = self._plain(token, text)
                if term is not None:
                    yield term
                continue
            words, senses, index = _longest(candidates, found, index)
            digits = len(token.text) if len(words) == 1 and token.text.isdigit() else 0
            yield Term(" ".join(words), token.start, found[index - 1].end, senses, digits)

    def _plain(self, token: Token, text: str) -> Term | None:
        word = token.text
        if word.isdigit():
            return Term(word, token.start, token.end, _figures(word), len(word))
        if word in _SIGNS:
            if word == "'" and not text[token.start - 1 : token.start].isdigit():
                return None
            return Term(word, token.start, token.end, _SIGNS[word])
        meant = self._meant(word, text[token.start])
        senses = self._phrases[meant][-1][-1] if meant else NO_SENSE
        return Term(word, token.start, token.end, senses)

    def _meant(self, word: str, initial: str) -> str | None:
        if not _SHORTEST_CORRECTED <= len(word) <= _LONGEST_CORRECTED or word in self._right or not word.isalpha():
            return None
        return next((right for cut in _cuts(word) if (right := self._misspelled.get(cut)) and _near(word, right)), None)


def _index(words: Mapping[str, Mapping[Any, str]]) -> dict[str, list[Phrase]]:
    senses: dict[tuple[tuple[str, ...], tuple[bool, ...]], dict[str, Any]] = {}
    for kind, values in words.items():
        for value, phrases in values.items():
            for phrase in filter(None, phrases.split(", ")):
                senses.setdefault(_cut(phrase), {}).setdefault(kind, value)
    index: dict[str, list[Phrase]] = {}
    for (phrase_words, tight), meaning in sorted(senses.items(), key=lambda item: -len(item[0][0])):
        if len(phrase_words) == 1 and phrase_words[0].isdigit():
            meaning["number"] = int(phrase_words[0])
        index.setdefault(phrase_words[0], []).append((phrase_words, tight, meaning))
    return index


def _cut(phrase: str) -> tuple[tuple[str, ...], tuple[bool, ...]]:
    found = tokens(phrase)
    tight = (False, *(after.start == before.end for before, after in pairwise(found)))
    return tuple(token.text for token in found), tight


def _longest(candidates: list[Phrase], found: list[Token], index: int) -> tuple[tuple[str, ...], Senses, int]:
    for words, tight, senses in candidates:
        end = index + 1 if len(words) == 1 else _follow(words, tight, found, index)
        if end:
            return words, senses, end
    token = found[index]
    return (token.text,), _figures(token.text) if token.text.isdigit() else _SIGNS.get(token.text, NO_SENSE), index + 1


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


def _cuts(word: str) -> Iterator[str]:
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _deletions(corrected: list[str]) -> dict[str, str]:
    """Index words by themselves and with each letter left out: one mistake makes two such sets meet."""
    return {cut: word for word in reversed(corrected) for cut in _cuts(word)} | {word: word for word in corrected}


def _near(word: str, right: str) -> bool:
    """Tell whether one letter is wrong, missing, added or swapped with its neighbour; the first one is kept."""
    if word[0] != right[0] or abs(len(word) - len(right)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, right, strict=False)) if a != b), min(len(word), len(right)))
    rest, due = word[start:], right[start:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == due
    return rest[1:] == due[1:] or rest[1:] == due or rest == due[1:] or swapped


@lru_cache(maxsize=4)
def lexicon(language: str) -> Lexicon:
    """Give the lexicon of a language, "fr" or "en"."""
    vocabulary = _VOCABULARIES[language]
    return Lexicon(vocabulary.WORDS, list(vocabulary.CORRECTED), vocabulary.SPELLED_RIGHT)


def terms(text: str, language: str) -> Terms:
    """Read a text into terms, short forms that could be other words taken for what stands beside them."""
    found = Terms(text, list(lexicon(language).terms(text)), language)
    return _settled(found)


_TAKEN_FOR = {"weekday?": "weekday", "month?": "month"}
_BESIDE_WEEKDAY = ("number", "next", "last", "part", "ordinal", "noon", "weekday", "weekday?", "month")
_BEFORE_WEEKDAY = ("this", "next", "last", "every", "weekday", "bound", "not")
_BEFORE_MONTH = ("number", "ordinal", "ordinal end", "portion", "in month", "of", "bound", "next", "last", "this", "month", "month?", "weekday", "weekday?", "part")


def _settled(found: Terms) -> Terms:
    index = 0
    while index < found.size:
        index = _without_identifier(found, index)
        _settle(found, index)
        index += 1
    return found


def _without_identifier(found: Terms, at: int) -> int:
    """Take their senses from a run of figures that is a telephone, an account, a reference; give its last term."""
    if not found[at].digits:
        return at
    end, figures, longest = at, 0, 0
    while end < at + _LONGEST_IDENTIFIER and found[end].digits and not found.has(end + 1, "h", "colon", "meridiem", "unit", "month"):
        figures, longest = figures + found[end].digits, max(longest, found[end].digits)
        end += 1
        if found.has(end, "dot", "dash") and found[end + 1].digits and found.touches(end) and found.touches(end + 1):
            end += 1
    is_date = end - at <= 5 and figures <= 8 and longest <= 4
    if figures < 8 or is_date:
        return max(at, end - 1)
    for index in range(at, end):
        found.replace(index, found[index]._replace(senses=_IDENTIFIER, digits=0))
    return end - 1


_IDENTIFIER: Senses = {"figures": True}


def _settle(found: Terms, index: int) -> None:
    for term in (found[index],):
        if "weekday?" in term.senses:
            kind, sure = "weekday?", _surely_weekday(found, index)
        elif "month?" in term.senses:
            kind, sure = "month?", _surely_month(found, index)
        else:
            continue
        if sure:
            senses = {**term.senses, _TAKEN_FOR[kind]: term.senses[kind]}
            found.replace(index, term._replace(senses=senses))


def _alone(found: Terms, index: int) -> bool:
    return index == 0 and (found.size == 1 or (found.size == 2 and found.has(1, "stop")))


def _surely_weekday(found: Terms, index: int) -> bool:
    after = index + 1
    if found.has(after, "dot") and found.touches(after):
        after += 1
    beside = found.has(found.skip(after, "comma", "the", "at", "dash"), *_BESIDE_WEEKDAY) and not found.has(after, "stop")
    paired = found.has(index - 1, "dash", "to", "and", "comma", "slash") and found.has(index - 2, "weekday", "weekday?")
    return beside or paired or found.has(index - 1, *_BEFORE_WEEKDAY) or _alone(found, index)


def _surely_month(found: Terms, index: int) -> bool:
    after = found.skip(index + 1, "dot")
    return (
        found.has(index - 1, *_BEFORE_MONTH)
        or found.has(found.skip(after, "the"), "number", "ordinal")
        or _alone(found, index)
    )
