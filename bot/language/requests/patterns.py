"""A small language to say what words a rule looks for, and the engine that finds them.

A pattern is words in order, as typed ("n'oublie pas"), with
`a|b`  either; `@meeting` any word of that meaning; `#when` a date, `#hour` one with a clock time, `#from` the date
       that a move leaves, `#until` one that only ends, `#long` a duration, `#name`, `#number`, `#email`, `#phone`,
       `#comma`, `#stop`
`?x`   it may be there; `x+` once or more; `!x` must not follow and `=x` must, neither being read
`*`    any one word; `..` up to six words of the same sentence; `...` any words
`^`    where a request may begin; `^^` where the message begins; `$` where it ends
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from bot.language.requests.inflection import listed
from bot.language.requests.vocabulary import MEANT
from bot.language.requests.words import COMMA, FROM, HOUR, STOP, WHEN, Word, keys

PARTING = listed("svp please merci thanks se il te vous plait 🙏 👍")
"""Words that may still follow the end of a request."""

NEAR, FAR = 6, 60
"""Words that `..` and `...` may step over."""

NEEDED = ("", "+", "=")
"""The signs of steps that a match cannot do without."""

ANYTHING = "#anything"
"""What a pattern begins with that says nothing of its first word."""

Follows = Callable[[Sequence[Word], int], int]
"""Where a match that goes on at this word ends (exclusive), or -1."""


class Pattern(NamedTuple):
    """A pattern ready to be looked for, as it was written in `source`.

    `place` is "^" where it may begin only with a request, "^^" with the message, else "". `first` is what a match
    can begin with; `needs` are the words no match can do without, one of each set.
    """

    source: str
    place: str
    first: frozenset[str]
    needs: tuple[frozenset[str], ...]
    ends: Follows

    def may_match(self, signs: frozenset[str]) -> bool:
        """Whether a message that holds these keys and marks has all that a match needs."""
        return not any(map(signs.isdisjoint, self.needs))

    def may_begin(self, word: Word) -> bool:
        """Whether a match may begin at this word."""
        return word.key in self.first or word.mark in self.first or ANYTHING in self.first


class Sought(NamedTuple):
    """Patterns that a message must have together: `first`, and elsewhere each of `others` and none of `absent`.

    `needs` are the words that they cannot do without.
    """

    first: Pattern
    needs: tuple[frozenset[str], ...]
    others: tuple[Pattern, ...] = ()
    absent: tuple[Pattern, ...] = ()


class Step(NamedTuple):
    """One thing asked of the words: a sign that says how (one of `SIGNS`), and which words."""

    sign: str
    any_of: frozenset[str] = frozenset()


@cache
def compiled(source: str) -> Pattern:
    """The pattern written as `source`."""
    atoms = source.split()
    place = atoms.pop(0) if atoms[0] in ("^", "^^") else ""
    steps = [step for atom in atoms for step in _steps(atom)]
    ends: Follows = _end
    for step in reversed(steps):
        ends = SIGNS[step.sign](step.any_of, ends)
    needs = _rarest_first(step.any_of for step in steps if step.sign in NEEDED)
    return Pattern(source.strip(), place, _first(steps), needs, ends)


def sought(source: str) -> Sought:
    """The patterns of a line, `a & b & -c`: a and b and no c."""
    first, *more = source.split(" & ")
    begins = compiled(first)
    others = tuple(compiled(part) for part in more if not part.startswith("-"))
    absent = tuple(compiled(part[1:]) for part in more if part.startswith("-"))
    needs = _rarest_first(need for one in (begins, *others) for need in one.needs)
    return Sought(begins, needs, others, absent)


def _rarest_first(needs: Iterable[frozenset[str]]) -> tuple[frozenset[str], ...]:
    """In the order in which a message is likeliest to lack one."""
    return tuple(sorted(set(needs), key=len))


class Several:
    """Patterns written one a line, made ready when they are first looked for."""

    def __init__(self, lines: str) -> None:
        self.lines = lines

    @cached_property
    def patterns(self) -> tuple[Pattern, ...]:
        """All of them, in order."""
        return tuple(compiled(line) for line in self.lines.strip().splitlines())

    @cached_property
    def _by_first(self) -> dict[str, list[Pattern]]:
        found: dict[str, list[Pattern]] = {}
        for pattern in self.patterns:
            for first in pattern.first:
                found.setdefault(first, []).append(pattern)
        return found

    def longest(self, words: Sequence[Word], at: int) -> int:
        """Where the longest match that begins at `at` ends, or -1."""
        firsts, word = self._by_first, words[at]
        candidates = [*firsts.get(word.key, ()), *firsts.get(word.mark, ()), *firsts.get(ANYTHING, ())]
        return max([one.ends(words, at) for one in candidates]) if candidates else -1

    def anywhere(self, words: Sequence[Word], start: int = 0) -> bool:
        """Whether any of them begins at `start` or after."""
        return any(self.longest(words, at) >= 0 for at in range(start, len(words)))


def _steps(atom: str) -> Iterator[Step]:
    if atom in ("*", "..", "...", "$"):
        yield Step(atom)
        return
    sign = ""
    if len(atom) > 1 and atom[0] in "?!=":
        sign, atom = atom[0], atom[1:]
    elif len(atom) > 1 and atom[-1] == "+":
        sign, atom = "+", atom[:-1]
    if "|" in atom or atom[0] in "@#":
        yield Step(sign, _any_of(atom))
    else:
        yield from (Step(sign, frozenset({key})) for key in keys(atom))


@cache
def _any_of(atom: str) -> frozenset[str]:
    return frozenset().union(*map(_meant, atom.split("|")))


def _meant(part: str) -> Iterable[str]:
    if part.startswith("@"):
        return MEANT[part[1:]]
    if part == "#when":
        return (WHEN, HOUR, FROM)
    return (part,) if part.startswith("#") else keys(part)[:1]


def _first(steps: Sequence[Step]) -> frozenset[str]:
    found: set[str] = set()
    for step in steps:
        if step.sign in ("*", "..", "..."):
            return frozenset({ANYTHING})
        if step.sign != "!":
            found |= step.any_of
        if step.sign in NEEDED:
            break
    return frozenset(found)


def _end(_words: Sequence[Word], at: int) -> int:
    return at


def _one(any_of: frozenset[str], then: Follows) -> Follows:
    def ends(words: Sequence[Word], at: int) -> int:
        if at < len(words):
            _, key, _, _, mark = words[at]
            if key in any_of or mark in any_of:
                return then(words, at + 1)
        return -1

    return ends


def _maybe(any_of: frozenset[str], then: Follows) -> Follows:
    one = _one(any_of, then)

    def ends(words: Sequence[Word], at: int) -> int:
        with_it = one(words, at)
        return with_it if with_it >= 0 else then(words, at)

    return ends


def _many(any_of: frozenset[str], then: Follows) -> Follows:
    def ends(words: Sequence[Word], at: int) -> int:
        after = at
        while _fits(any_of, words, after):
            after += 1
        found = (then(words, stop) for stop in range(after, at, -1))
        return next((end for end in found if end >= 0), -1)

    return ends


def _not(any_of: frozenset[str], then: Follows) -> Follows:
    return lambda words, at: -1 if _fits(any_of, words, at) else then(words, at)


def _next(any_of: frozenset[str], then: Follows) -> Follows:
    return lambda words, at: then(words, at) if _fits(any_of, words, at) else -1


def _near(_any: frozenset[str], then: Follows) -> Follows:
    def ends(words: Sequence[Word], at: int) -> int:
        for start in range(at, min(at + NEAR, len(words)) + 1):
            end = then(words, start)
            if end >= 0 or (start < len(words) and words[start].mark == STOP):
                return end
        return -1

    return ends


def _far(_any: frozenset[str], then: Follows) -> Follows:
    def ends(words: Sequence[Word], at: int) -> int:
        found = (then(words, start) for start in range(at, min(at + FAR, len(words)) + 1))
        return next((end for end in found if end >= 0), -1)

    return ends


def _any(_any: frozenset[str], then: Follows) -> Follows:
    return lambda words, at: then(words, at + 1) if at < len(words) else -1


def _last(_any: frozenset[str], then: Follows) -> Follows:
    def ends(words: Sequence[Word], at: int) -> int:
        done = all(word.mark in (STOP, COMMA) or word.key in PARTING for word in words[at:])
        return then(words, at) if done else -1

    return ends


def _fits(any_of: frozenset[str], words: Sequence[Word], at: int) -> bool:
    return at < len(words) and (words[at].key in any_of or words[at].mark in any_of)


SIGNS: dict[str, Callable[[frozenset[str], Follows], Follows]] = {
    "": _one, "?": _maybe, "+": _many, "!": _not, "=": _next, "*": _any, "..": _near, "...": _far, "$": _last,
}  # fmt: skip
"""What each sign asks of the words, given what must follow."""
