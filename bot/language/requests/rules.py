"""What each intent sounds like: rules in order, the first that matches decides."""

from __future__ import annotations

from dataclasses import dataclass

from bot.language.requests.patterns import Pattern, several


@dataclass(frozen=True)
class Rule:
    """One way to ask for `intent`; `sure` when it may be acted upon at once."""

    name: str
    intent: str
    patterns: tuple[Pattern, ...]
    sure: bool = True


def sure(intent: str, name: str, lines: str) -> Rule:
    """A rule whose match leaves no doubt; one pattern a line."""
    return Rule(name, intent, several(lines))


def doubtful(intent: str, name: str, lines: str) -> Rule:
    """A rule whose match is likely, and worth a question."""
    return Rule(name, intent, several(lines), sure=False)
