"""Which intent a message has: the rules in their order, and what else it might have been."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from bot.language.requests.patterns import ANYTHING, Pattern, Place, Several, Sought, sought
from bot.language.requests.rules import Rule
from bot.language.requests.rules_asking_diary import FREE, PLANNED, RECALLED, TOLD
from bot.language.requests.rules_cancelling import CANCELLING
from bot.language.requests.rules_day import ABSENCES, PRESENCES, REMINDERS
from bot.language.requests.rules_diary import BOOKING, MOVING
from bot.language.requests.rules_questions import CALLS, TASKS, WIDER_QUESTIONS
from bot.language.requests.rules_rest import HANDING_OVER, LAST, TALK, TOPICS, WIDER
from bot.language.requests.rules_settings import SETTINGS
from bot.language.requests.words import Word

RULES: tuple[Rule, ...] = (
    *TALK, *PRESENCES, *SETTINGS, *RECALLED, *REMINDERS, *CANCELLING, *MOVING, *CALLS, *TOLD, *TASKS, *FREE, *PLANNED,
    *ABSENCES, *BOOKING, *WIDER_QUESTIONS, *HANDING_OVER, *WIDER, *TOPICS, *LAST,
)  # fmt: skip

ASKING = Several("""
    ?
    ^ @ask
    ^ @do_ask
    ^ est ce que
    ^ ai|suis|aurais|aurai je
    y a t il
    ^ as|avez tu|vous
    ^ te|tu as
""")
"""What shows that a message asks a question."""


class Decision(NamedTuple):
    """The rule that decided, the words it matched (`end` exclusive), and the other intents whose rules matched."""

    rule: Rule
    pattern: str
    start: int
    end: int
    others: tuple[str, ...]


OPEN_PLACES = {
    "anywhere": frozenset({Place.ANYWHERE}),
    "head": frozenset({Place.ANYWHERE, Place.REQUEST}),
    "start": frozenset(Place),
}


@cache
def _sought() -> tuple[tuple[int, Sought], ...]:
    """Everything that is sought, with the rank of its rule; made ready at the first message, to load fast."""
    return tuple((rank, sought(line)) for rank, rule in enumerate(RULES) for line in rule.lines)


@cache
def _firsts() -> frozenset[str]:
    return frozenset().union(*(one.first.first for _, one in _sought()))


@cache
def _beginning(key: str, where: str) -> tuple[tuple[int, Sought], ...]:
    """What is sought that can begin with this key or mark, at such a place."""
    places = OPEN_PLACES[where]
    return tuple((rank, one) for rank, one in _sought() if key in one.first.first and one.first.place in places)


def decide(words: Sequence[Word], heads: Mapping[int, int]) -> Decision | None:
    """The first rule, in their order, that matches; where it matches twice, the earlier place counts."""
    found: dict[int, tuple[int, int, str]] = {}
    asks = any(_somewhere(pattern, words, heads) for pattern in ASKING.patterns)
    for at in range(len(words)):
        where = "start" if at == 0 else "head" if at in heads else "anywhere"
        for rank, one in _candidates(words[at], where):
            if rank in found or (RULES[rank].asked and not asks):
                continue
            end = one.first.ends(words, at)
            if end >= 0 and _together(one, words, heads):
                found[rank] = (at, end, one.first.source)
    return _best(found)


def _best(found: Mapping[int, tuple[int, int, str]]) -> Decision | None:
    """The decision of the first rule among those found, by rank."""
    if not found:
        return None
    best = min(found)
    others = dict.fromkeys(RULES[rank].intent for rank in sorted(found))
    others.pop(RULES[best].intent)
    start, end, source = found[best]
    return Decision(RULES[best], source, start, end, tuple(others))


def _candidates(word: Word, where: str) -> Iterator[tuple[int, Sought]]:
    if word.key in _firsts():
        yield from _beginning(word.key, where)
    if word.mark and word.mark != word.key:
        yield from _beginning(word.mark, where)
    yield from _beginning(ANYTHING, where)


def _together(one: Sought, words: Sequence[Word], heads: Mapping[int, int]) -> bool:
    return all(_somewhere(pattern, words, heads) for pattern in one.others) and not any(
        _somewhere(pattern, words, heads) for pattern in one.absent
    )


def _somewhere(pattern: Pattern, words: Sequence[Word], heads: Mapping[int, int]) -> bool:
    """Whether the pattern is anywhere in the message that it may be."""
    if pattern.place is Place.MESSAGE:
        return pattern.ends(words, 0) >= 0
    places = heads if pattern.place is Place.REQUEST else range(len(words))
    return any(pattern.ends(words, at) >= 0 for at in places if _may_begin(pattern, words[at]))


def _may_begin(pattern: Pattern, word: Word) -> bool:
    return word.key in pattern.first or word.mark in pattern.first or ANYTHING in pattern.first
