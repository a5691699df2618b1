"""Which intent a message has: the rules in their order, and what else it might have been."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.language.requests.patterns import ANYTHING, Pattern, Place, Sought, several
from bot.language.requests.rules import Rule
from bot.language.requests.rules_day import ABSENCES, REMINDERS
from bot.language.requests.rules_diary import BOOKING, CANCELLING, MOVING
from bot.language.requests.rules_questions import QUESTIONS, RECALLED, WIDER_QUESTIONS
from bot.language.requests.rules_rest import HANDING_OVER, LAST, TALK, WIDER
from bot.language.requests.words import Word

RULES: tuple[Rule, ...] = (
    *TALK, *RECALLED, *REMINDERS, *CANCELLING, *MOVING, *QUESTIONS, *ABSENCES, *BOOKING, *WIDER_QUESTIONS,
    *HANDING_OVER, *WIDER, *LAST,
)  # fmt: skip

ASKING = several("""
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


@dataclass(frozen=True)
class Decision:
    """The rule that decided, the words it matched (`end` exclusive), and the other intents whose rules matched."""

    rule: Rule
    pattern: str
    start: int
    end: int
    others: tuple[str, ...]


def _by_first(*places: Place) -> dict[str, list[tuple[int, Sought]]]:
    """What is sought in those places, with the rank of its rule, by the key or mark it can begin with."""
    found: dict[str, list[tuple[int, Sought]]] = {ANYTHING: []}
    for rank, rule in enumerate(RULES):
        for sought in rule.sought:
            if sought.first.place in places:
                for first in sought.first.first:
                    found.setdefault(first, []).append((rank, sought))
    return found


ANYWHERE = _by_first(Place.ANYWHERE)
AT_HEADS = _by_first(Place.ANYWHERE, Place.REQUEST)
AT_START = _by_first(*Place)


def decide(words: Sequence[Word], heads: Mapping[int, int]) -> Decision | None:
    """The first rule, in their order, that matches; where it matches twice, the earlier place counts."""
    found: dict[int, tuple[int, int, str]] = {}
    asks = any(_somewhere(pattern, words, heads) for pattern in ASKING)
    for at in range(len(words)):
        by_first = AT_START if at == 0 else AT_HEADS if at in heads else ANYWHERE
        for rank, sought in _candidates(by_first, words[at]):
            if rank in found or (RULES[rank].asked and not asks):
                continue
            end = sought.first.ends(words, at)
            if end >= 0 and _together(sought, words, heads):
                found[rank] = (at, end, sought.first.source)
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


def _candidates(by_first: Mapping[str, list[tuple[int, Sought]]], word: Word) -> Iterator[tuple[int, Sought]]:
    yield from by_first.get(word.key, ())
    if word.mark and word.mark != word.key:
        yield from by_first.get(word.mark, ())
    yield from by_first[ANYTHING]


def _together(sought: Sought, words: Sequence[Word], heads: Mapping[int, int]) -> bool:
    return all(_somewhere(pattern, words, heads) for pattern in sought.others) and not any(
        _somewhere(pattern, words, heads) for pattern in sought.absent
    )


def _somewhere(pattern: Pattern, words: Sequence[Word], heads: Mapping[int, int]) -> bool:
    """Whether the pattern is anywhere in the message that it may be."""
    if pattern.place is Place.MESSAGE:
        return pattern.ends(words, 0) >= 0
    places = heads if pattern.place is Place.REQUEST else range(len(words))
    return any(pattern.ends(words, at) >= 0 for at in places if _may_begin(pattern, words[at]))


def _may_begin(pattern: Pattern, word: Word) -> bool:
    return word.key in pattern.first or word.mark in pattern.first or ANYTHING in pattern.first
