"""What a message asks besides the one thing that is done about it: it is offered, lest it be lost."""

import re
from collections.abc import Callable

from bot.core.card import Button, Card, Quote
from bot.core.command import Interpret
from bot.core.text import T
from bot.language import Understanding

CUT = re.compile(r"(?<=\w{3})[.;!?]\s+|\n+|,?\s+(?:et|puis|and|then)\s+", re.IGNORECASE)
"""Between two sentences, or two halves of one; « M. Martin » is not cut."""
LEAST_WORDS, MOST_PARTS = 3, 6


def parts(words: str) -> list[str]:
    """The message cut where another request may begin; shorter pieces ask for nothing of their own."""
    return [one for one in CUT.split(words)[:MOST_PARTS] if len(one.split()) >= LEAST_WORDS]


def offer(row: int, words: str, intent: str, understand: Callable[[str], Understanding]) -> Card | None:
    """Work asked for beside a message's `intent`, to be handed over at a press; None where there is none."""
    found = parts(words)
    if intent == "delegate_task" or len(found) < 2:
        return None
    for number, part in enumerate(found):
        read = understand(part)
        if read.confident and read.intent == "delegate_task":
            button = Button(T("Hand it to the team"), Interpret(row, "delegate_task", part=number), "primary")
            return Card(T("You also seem to ask for this. Shall I hand it to the team?"), (Quote(part),), (button,))
    return None
