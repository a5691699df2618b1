"""What every rule of the grammar works with: the terms of a text, and what a rule found among them."""

from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Any, NamedTuple, TypeAlias

from bot.language.time.terms.words import NO_SENSE, Term

END = Term("", -1, -1, NO_SENSE)


class Found(NamedTuple):
    """What a rule read: its meaning, the first term after it, and the rule's name.

    A faint reading counts only beside another one, or when it is all the message says.
    """

    node: Any
    end: int
    rule: str
    faint: bool = False


class Piece(NamedTuple):
    """One expression: its meaning, its first term and the one after its last, and its rule."""

    node: Any
    start: int
    end: int
    rule: str


class Terms:
    """The terms of one text. A position past the end holds a term without any sense."""

    __slots__ = ("_items", "kinds", "language", "memory", "size", "text")

    def __init__(self, text: str, items: list[Term], language: str) -> None:
        self.text, self.language, self.size = text, language, len(items)
        self._items = items
        self.kinds = {kind for term in items for kind in term.senses}
        """Every sense that some term has."""
        self.memory: dict[tuple[Rule, int], Found | None] = {}

    def __getitem__(self, index: int) -> Term:
        return self._items[index] if 0 <= index < self.size else END

    def replace(self, index: int, term: Term) -> None:
        """Put another term in the place of one."""
        self._items[index] = term

    def sense(self, index: int, kind: str) -> Any:
        """Give the value a term has in one sense, None if it has not that sense."""
        return self._items[index].senses.get(kind) if 0 <= index < self.size else None

    def has(self, index: int, *kinds: str) -> bool:
        """Tell whether a term has one of these senses."""
        if 0 <= index < self.size:
            senses = self._items[index].senses
            for kind in kinds:
                if kind in senses:
                    return True
        return False

    def skip(self, index: int, *kinds: str) -> int:
        """Step over one term if it has one of these senses."""
        return index + self.has(index, *kinds)

    def number(self, index: int, low: int, high: int) -> int | None:
        """Give the number a term stands for, when it lies within bounds (both included)."""
        value = self.sense(index, "number")
        return value if value is not None and low <= value <= high else None

    def touches(self, index: int) -> bool:
        """Tell whether nothing, not even a space, stands between a term and the one before."""
        return 0 < index < self.size and self._items[index - 1].end == self._items[index].start

    def capital(self, index: int) -> bool:
        """Tell whether a term is written with a capital letter."""
        return index < self.size and self.text[self._items[index].start].isupper()

    def unknown(self, index: int) -> bool:
        """Tell whether a term is an ordinary word, of no meaning to the calendar."""
        return index < self.size and not self._items[index].senses and self._items[index].text.isalpha()

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the original text of the terms from `start` up to `end`, exclusive."""
        return self._items[start].start, self._items[end - 1].end


Rule: TypeAlias = Callable[[Terms, int], Found | None]
Rules: TypeAlias = Mapping[str, Sequence[Rule]]


def remembered(rule: Rule) -> Rule:
    """Let a rule read each place once: several larger rules begin by asking the same of it."""

    @wraps(rule)
    def reading(terms: Terms, at: int) -> Found | None:
        key = (rule, at)
        if key not in terms.memory:
            terms.memory[key] = rule(terms, at)
        return terms.memory[key]

    return reading


def longest(rules: Rules, terms: Terms, index: int) -> Found | None:
    """Try every rule that may begin with this term's senses; the one that reads furthest wins."""
    best: Found | None = None
    for kind in terms[index].senses:
        for rule in rules.get(kind, ()):
            found = rule(terms, index)
            if found is not None and (best is None or found.end > best.end):
                best = found
    return best
