"""What a rule is, and how rules are written down."""

from collections.abc import Iterator
from typing import NamedTuple

UNLESS = "unless "


class Rule(NamedTuple):
    """One way to ask for `intent`: any of the patterns in `lines`.

    `sure` when it may be acted upon at once; `asked` when it counts only in a message that asks a question.
    """

    name: str
    intent: str
    lines: tuple[str, ...]
    sure: bool
    asked: bool


def rules(lines: str) -> tuple[Rule, ...]:
    """The rules written in `lines`: `intent: name`, then what is sought, one pattern an indented line.

    The name ends in "(perhaps)" where the rule is not sure, in "(asked)" where it needs a question. A line
    `unless x` keeps x out of every pattern of its rule.
    """
    return tuple(_rule(head, patterns) for head, patterns in _blocks(lines))


def _rule(head: str, patterns: list[str]) -> Rule:
    intent, _, name = head.partition(": ")
    bare = name.removesuffix("(perhaps)").removesuffix("(asked)").strip()
    unless = "".join(f" & -{line.removeprefix(UNLESS)}" for line in patterns if line.startswith(UNLESS))
    patterns = [line + unless for line in patterns if not line.startswith(UNLESS)]
    return Rule(bare, intent, tuple(patterns), not name.endswith("(perhaps)"), name.endswith("(asked)"))


def _blocks(lines: str) -> Iterator[tuple[str, list[str]]]:
    head, patterns = "", list[str]()
    for line in lines.strip().splitlines():
        if line.startswith(" "):
            patterns.append(line.strip())
        elif line and not line.startswith("--"):
            if head:
                yield head, patterns
            head, patterns = line.strip(), []
    yield head, patterns
