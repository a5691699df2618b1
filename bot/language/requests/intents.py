"""Which intent a message has: the rules in their order, and what else it might have been."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.language.requests.patterns import ANYTHING, Pattern, Place
from bot.language.requests.rules import Rule
from bot.language.requests.rules_acts import ABSENCES, BOOKING, CANCELLING, MOVING, MOVING_PERHAPS, REMINDERS
from bot.language.requests.rules_hand import HANDING_OVER, LAST
from bot.language.requests.rules_talk import QUESTIONS, RECALLED, TALK
from bot.language.requests.words import Word

RULES: tuple[Rule, ...] = (
    *TALK, *RECALLED, *REMINDERS, *CANCELLING, *MOVING, *QUESTIONS, *ABSENCES, *BOOKING, *MOVING_PERHAPS, *HANDING_OVER, *LAST,
)  # fmt: skip


@dataclass(frozen=True)
class Decision:
    """The rule that decided, the words it matched (`end` exclusive), and the other intents whose rules matched."""

    rule: Rule
    pattern: str
    start: int
    end: int
    others: tuple[str, ...]


def _indexed() -> dict[str, list[tuple[int, Pattern]]]:
    """Each pattern with the rank of its rule, by the key or mark it can begin with."""
    by_first: dict[str, list[tuple[int, Pattern]]] = {}
    for rank, rule in enumerate(RULES):
        for pattern in rule.patterns:
            for first in pattern.first:
                by_first.setdefault(first, []).append((rank, pattern))
    return by_first


BY_FIRST = _indexed()


def decide(words: Sequence[Word], heads: Mapping[int, int]) -> Decision | None:
    """The first rule, in their order, that matches anywhere it may; at equal rank the earliest place wins."""
    found: dict[int, tuple[int, int, str]] = {}
    for at, word in enumerate(words):
        places = (Place.ANYWHERE, *((Place.REQUEST,) if at in heads else ()), *((Place.MESSAGE,) if at == 0 else ()))
        for rank, pattern in _candidates(word):
            if rank not in found and pattern.place in places:
                end = pattern.ends(words, at)
                if end >= 0:
                    found[rank] = (at, end, pattern.source)
    if not found:
        return None
    best = min(found)
    others = dict.fromkeys(RULES[rank].intent for rank in sorted(found))
    others.pop(RULES[best].intent)
    start, end, source = found[best]
    return Decision(RULES[best], source, start, end, tuple(others))


def _candidates(word: Word) -> list[tuple[int, Pattern]]:
    return [*BY_FIRST.get(word.key, ()), *(BY_FIRST.get(word.mark, ()) if word.mark else ()), *BY_FIRST[ANYTHING]]
