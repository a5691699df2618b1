"""Words misspelled by one letter, and what they were meant to be."""

from __future__ import annotations

from collections.abc import Iterator

# How many letters a word has for its spelling to be corrected.
SHORTEST, LONGEST = 5, 11


def cuts(word: str) -> Iterator[str]:
    """Give a word, and the word without each of its letters."""
    yield word
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def deletions(corrected: list[str]) -> dict[str, str]:
    """Index words by themselves and with each letter left out: one mistake makes two such sets meet."""
    return {cut: word for word in reversed(corrected) for cut in cuts(word)} | {word: word for word in corrected}


def near(word: str, right: str) -> bool:
    """Tell whether one letter is wrong, missing, added or swapped with its neighbour; the first one is kept."""
    if word[0] != right[0] or abs(len(word) - len(right)) > 1:
        return False
    start = next((i for i, (a, b) in enumerate(zip(word, right, strict=False)) if a != b), min(len(word), len(right)))
    rest, due = word[start:], right[start:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == due
    return rest[1:] == due[1:] or rest[1:] == due or rest == due[1:] or swapped
