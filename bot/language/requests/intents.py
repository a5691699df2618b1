"""Which intent a message has: the rules in their order, and what else it might have been."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from bot.language.requests.patterns import ANYTHING, Pattern, Several, Sought, sought
from bot.language.requests.request import Request
from bot.language.requests.rules import Rule, rules
from bot.language.requests.words import Word

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
    "anywhere": frozenset({""}),
    "head": frozenset({"", "^"}),
    "start": frozenset({"", "^", "^^"}),
}


@cache
def ranked() -> tuple[Rule, ...]:
    """Every rule, in the order in which they decide; read at the first message, to load fast."""
    from bot.language.requests.rules.order import RULES  # noqa: PLC0415 - a tenth of what there is to load

    return tuple(rule for lines in RULES for rule in rules(lines))


class _Line(NamedTuple):
    """What a line of a rule seeks, with the rank of its rule and what the rule is for."""

    rank: int
    intent: str
    asked: bool
    sought: Sought


@cache
def _sought() -> tuple[_Line, ...]:
    """Everything that is sought; made ready at the first message, to load fast."""
    every = enumerate(ranked())
    return tuple(_Line(rank, rule.intent, rule.asked, sought(line)) for rank, rule in every for line in rule.lines)


@cache
def _unreached() -> dict[str, int]:
    """For each intent a rank beyond that of every rule."""
    return {rule.intent: len(ranked()) for rule in ranked()}


@cache
def _firsts() -> frozenset[str]:
    return frozenset().union(*(line.sought.first.first for line in _sought()))


@cache
def _beginning(key: str, where: str) -> tuple[_Line, ...]:
    """What is sought that can begin with this key or mark, at such a place."""
    places = OPEN_PLACES[where]
    return tuple(line for line in _sought() if key in line.sought.first.first and line.sought.first.place in places)


class _Match(NamedTuple):
    """Where a pattern of the rule of this rank matched."""

    rank: int
    start: int
    end: int
    source: str


def decide(request: Request) -> Decision | None:
    """The first rule, in their order, that matches; where it matches twice, the earlier place counts."""
    found: dict[str, _Match] = {}
    reached, lacks = dict(_unreached()), request.signs.isdisjoint
    asks = any(_somewhere(pattern, request) for pattern in ASKING.patterns)
    for at, word in enumerate(request.words):
        where = "start" if at == 0 else "head" if at in request.heads else "anywhere"
        for rank, intent, asked, one in _candidates(word, where):
            if rank >= reached[intent] or (asked and not asks) or any(map(lacks, one.needs)):
                continue
            end = one.first.ends(request.words, at)
            if end >= 0 and _together(one, request):
                found[intent], reached[intent] = _Match(rank, at, end, one.first.source), rank
    return _first(found.values())


def _first(found: Iterable[_Match]) -> Decision | None:
    """The decision of the first rule among those that matched, one for each intent."""
    matches = sorted(found)
    if not matches:
        return None
    best, *others = matches
    every = ranked()
    intents = tuple(every[other.rank].intent for other in others)
    return Decision(every[best.rank], best.source, best.start, best.end, intents)


def _candidates(word: Word, where: str) -> Iterator[_Line]:
    if word.key in _firsts():
        yield from _beginning(word.key, where)
    if word.mark and word.mark != word.key:
        yield from _beginning(word.mark, where)
    yield from _beginning(ANYTHING, where)


def _together(one: Sought, request: Request) -> bool:
    return all(_somewhere(pattern, request) for pattern in one.others) and not any(
        _somewhere(pattern, request) for pattern in one.absent
    )


def _somewhere(pattern: Pattern, request: Request) -> bool:
    """Whether the pattern is anywhere in the message that it may be."""
    words = request.words
    if not words or not pattern.may_match(request.signs):
        return False
    if pattern.place == "^^":
        return pattern.ends(words, 0) >= 0
    places = request.heads if pattern.place == "^" else range(len(words))
    return any(pattern.ends(words, at) >= 0 for at in places if pattern.may_begin(words[at]))
