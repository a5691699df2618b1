"""Misspelled words put right: one letter missing, added, changed or swapped with its neighbour."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from bot.language.requests.vocabulary import MEANT, known
from bot.language.requests.words import Word

SHORTEST, LONG = 5, 7
"""Letters below which one letter makes another word too easily: of the words that decide, and of all others."""

DECIDING = ("cancel", "move", "recall", "reminder", "meeting", "calls", "rang", "send", "phone", "tell", "want")


def mended(found: Sequence[Word]) -> list[Word]:
    """The words, with each that is nobody's name and one letter away from a word we know read as that word."""
    return [word if word.mark else word._replace(key=_nearest(word.key)) for word in found]


@cache
def _by_shape() -> dict[tuple[str, int], list[str]]:
    """The words to look among, by first letter and length: people seldom miss the first letter."""
    deciding = frozenset().union(*(MEANT[name] for name in DECIDING))
    shapes: dict[tuple[str, int], list[str]] = {}
    for word in sorted(known()):
        if len(word) >= (SHORTEST if word in deciding else LONG):
            shapes.setdefault((word[0], len(word)), []).append(word)
    return shapes


def _nearest(key: str) -> str:
    if len(key) < SHORTEST or key in known():
        return key
    lengths = (len(key) + 1, len(key), len(key) - 1)
    near = (word for length in lengths for word in _by_shape().get((key[0], length), ()) if one_slip(key, word))
    return next(near, key)


def one_slip(typed: str, meant: str) -> bool:
    """Whether the two words, not equal, differ by one letter missing, added, changed, or two swapped."""
    shorter = min(len(typed), len(meant))
    start = next((n for n in range(shorter) if typed[n] != meant[n]), shorter)
    left, right = typed[start:], meant[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[2:] == right[2:] and left[:2] == right[1::-1])
    return left[1:] == right or left == right[1:]
