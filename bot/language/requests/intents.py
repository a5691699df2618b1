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


def _by_first() -> dict[str, list[tuple[int, Sought]]]:
    """What is sought, with the rank of its rule, by the key or mark it can begin with."""
    found: dict[str, list[tuple[int, Sought]]] = {}
    for rank, rule in enumerate(RULES):
        for sought in rule.sought:
            for first in sought.first.first:
                found.setdefault(first, []).append((rank, sought))
    return found


BY_FIRST = _by_first()


def decide(words: Sequence[Word], heads: Mapping[int, int]) -> Decision | None:
    """The first rule, in their order, that matches; where it matches twice, the earlier place counts."""
    found: dict[int, tuple[int, int, str]] = {}
    asks = any(_places(pattern, words, heads) for pattern in ASKING)
    for at in range(len(words)):
        for rank, sought in _candidates(words[at]):
            if rank in found or (RULES[rank].asked and not asks):
                continue
            end = _ends(sought.first, words, heads, at)
            if end >= 0 and _together(sought, words, heads):
                found[rank] = (at, end, sought.first.source)
    if not found:
        return None
    best = min(found)
    others = dict.fromkeys(RULES[rank].intent for rank in sorted(found))
    others.pop(RULES[best].intent)
    start, end, source = found[best]
    return Decision(RULES[best], source, start, end, tuple(others))


def _candidates(word: Word) -> Iterator[tuple[int, Sought]]:
    yield from BY_FIRST.get(word.key, ())
    if word.mark and word.mark != word.key:
        yield from BY_FIRST.get(word.mark, ())
    yield from BY_FIRST[ANYTHING]


def _ends(pattern: Pattern, words: Sequence[Word], heads: Mapping[int, int], at: int) -> int:
    """Where the match of `pattern` at this word ends, or -1; also where it may not begin here."""
    if (pattern.place is Place.REQUEST and at not in heads) or (pattern.place is Place.MESSAGE and at > 0):
        return -1
    return pattern.ends(words, at)


def _places(pattern: Pattern, words: Sequence[Word], heads: Mapping[int, int]) -> bool:
    """Whether the pattern is anywhere in the message."""
    return any(_ends(pattern, words, heads, at) >= 0 for at in range(len(words)))


def _together(sought: Sought, words: Sequence[Word], heads: Mapping[int, int]) -> bool:
    return all(_places(pattern, words, heads) for pattern in sought.others) and not any(
        _places(pattern, words, heads) for pattern in sought.absent
    )
