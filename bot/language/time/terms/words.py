"""A message as terms: folded words, numbers and signs, each with its place in the original text."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from bot.language.regex import ready

Senses = Mapping[str, object]
NO_SENSE: Senses = {}

# A number longer than this is an identifier; Python refuses to read thousands of digits anyway.
LONGEST_NUMBER = 9

# Prose of 40,000 characters has fewer; only what nobody wrote by hand goes unread after that.
_MOST_TOKENS = 10_000

# Signs that people and their telephones use for one another; œ has no decomposition.
_SAME_SIGNS = str.maketrans({"œ": "oe", "’": "'", "‘": "'", "‐": "-", "‑": "-", "–": "-", "—": "-", "−": "-"})

_ONE = r"[0-9]+|[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*|[^\s]|\n"


class Token(NamedTuple):
    """One word, number or sign; `start` and `end` count characters of the original text."""

    text: str
    start: int
    end: int


class Term(NamedTuple):
    """One entry of the vocabulary as met in a text, or a token nobody knows (without senses)."""

    text: str
    start: int
    end: int
    senses: Senses
    digits: int = 0
    """How many figures it is written with; zero for anything but figures."""


def tokens(text: str) -> list[Token]:
    """Cut a text into folded tokens, the first ten thousand of them."""
    found = islice(ready(_ONE).finditer(text), _MOST_TOKENS)
    return [Token(fold(one.group()), one.start(), one.end()) for one in found]


def fold(word: str) -> str:
    """Lower case without accents: what two spellings of one word have in common."""
    return word.lower() if word.isascii() else _fold_foreign(word)


@lru_cache(maxsize=4096)
def _fold_foreign(word: str) -> str:
    decomposed = unicodedata.normalize("NFKD", word.lower())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return bare.translate(_SAME_SIGNS)
