"""What a message most likely asks, by its likeness to the examples: naive Bayes over its words and pairs of words."""

import math
from collections import Counter, defaultdict
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from bot.language import examples
from bot.language.requests.request import named
from bot.language.requests.words import NAME, NUMBER, words

CHARACTERS, ENOUGH = 600, 60
"""Characters and words of a message that are looked at: what is asked stands at its beginning."""

SMOOTHING = 4
"""How many average examples each intent is taken to have besides its own, so that rare words prove little."""

FEW = 30
"""Examples of an intent below which nothing is guessed for it or against it."""

LEAST = 5
"""Traits that tell something: a word that stands alone has four."""

TOLD = 3
"""Words that are named as the reason."""


class Guess(NamedTuple):
    """The likeliest intent, None where likeliest nothing is asked, and the words that told it from the next.

    `lead` is how many times likelier it is than the next: a natural logarithm, over the square root of the number of
    traits, for neighbours tell in part the same.
    """

    intent: str | None
    lead: float
    because: tuple[str, ...]


class Learned(NamedTuple):
    """The intent of each example by its text, "" where nothing is asked; how many have each intent, and each trait."""

    intents: dict[str, str]
    messages: Counter[str]
    traits: dict[str, Counter[str]]


def guess(text: str) -> Guess | None:
    """The likeliest intent of `text`, or None where too few of its words are known to the examples.

    An example does not speak for itself, so that what is measured on the examples is honest.
    """
    itself = _learned().intents.get(text)
    known = [(trait, weights) for trait in _traits(text) if (weights := _evidence(trait, itself))]
    if len(known) < LEAST:
        return None
    likely = list(map(sum, zip(_before(itself), *(weights for _, weights in known), strict=True)))
    best, second = sorted(range(len(likely)), key=likely.__getitem__, reverse=True)[:2]
    known.sort(key=lambda one: one[1][second] - one[1][best])
    lead = (likely[best] - likely[second]) / math.sqrt(len(known))
    return Guess(_intents()[best] or None, lead, tuple(trait for trait, _ in known[:TOLD]))


def taught(intent: str) -> bool:
    """Whether there are examples enough of this intent."""
    return intent in _learned().messages


@cache
def _before(itself: str | None) -> tuple[float, ...]:
    """The logarithm of how likely each intent is before anything is read; the example `itself` is left out."""
    messages = _learned().messages - Counter([itself] if itself is not None else [])
    return tuple(math.log(messages[intent] / messages.total()) for intent in _intents())


@lru_cache(maxsize=10_000)
def _evidence(trait: str, itself: str | None) -> tuple[float, ...]:
    """The logarithm of how likely a message of each intent shows the trait; nothing where no other example does."""
    learned, left_out = _learned(), Counter([itself] if itself is not None else [])
    messages, found = learned.messages - left_out, learned.traits.get(trait, Counter[str]()) - left_out
    usual = SMOOTHING * found.total() / messages.total()
    if not usual:
        return ()
    return tuple(math.log((found[intent] + usual) / (messages[intent] + SMOOTHING)) for intent in _intents())


@cache
def _intents() -> tuple[str, ...]:
    return tuple(_learned().messages)


@cache
def _learned() -> Learned:
    """All examples counted, at the first message that is guessed at."""
    intents = {row["text"]: row["intent"] or "" for row in examples.every()}
    counted = Counter(intents.values())
    intents = {text: intent for text, intent in intents.items() if counted[intent] >= FEW}
    traits: dict[str, Counter[str]] = defaultdict(Counter)
    for text, intent in intents.items():
        for trait in _traits(text):
            traits[trait][intent] += 1
    return Learned(intents, Counter(intents.values()), dict(traits))


def _traits(text: str) -> dict[str, None]:
    """The words of a message, each pair of neighbours, how it begins and how it ends; each once, in order."""
    found = named(words(text[:CHARACTERS])[:ENOUGH])
    keys = [word.mark if word.mark in (NAME, NUMBER) else word.key for word in found]
    pairs = (f"{one} {beside}" for one, beside in pairwise(["^", *keys, "$"]))
    return dict.fromkeys([*keys, *pairs, " ".join(["^", *keys[:2]])])
