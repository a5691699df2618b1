"""What a message asks besides the one thing that is done about it: it is offered, lest it be lost."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from bot.core.card import Button, Card, Quote
from bot.core.command import Interpret
from bot.core.text import T
from bot.language import Understanding

CUT = re.compile(r"(?<=\w{3})[.;!?]\s+|\n+|,?\s+(?:et|puis|and|then)\s+|\s\+\s", re.IGNORECASE)
"""Between two sentences, or two halves of one; « M. Martin » is not cut."""
AND_MORE = re.compile(r"\s*(?P<answer>\w[\w' ]{0,20}?)\s*(?:[,.!]|\b(?:et|puis|and|then))\s+", re.IGNORECASE)
"""« oui et rappelle-moi… »: an answer, and more."""
LEAST_WORDS, MOST_PARTS = 3, 6
OFFERED = {
    "delegate_task": T("Hand it to the team"),
    "book_meeting": T("Book a meeting"),
    "set_reminder": T("Remind me of it"),
}
MEETINGS = frozenset({"book_meeting", "move_meeting", "cancel_meeting"})


@dataclass(frozen=True)
class Besides:
    """What to offer, and where the message falls into two clear halves, the half that is acted on."""

    offer: Card
    kept: str = ""


def parts(words: str) -> list[str]:
    """The message cut where another request may begin; shorter pieces ask for nothing of their own."""
    return [one for one in CUT.split(words)[:MOST_PARTS] if len(one.split()) >= LEAST_WORDS]


def seek(row: int, words: str, intent: str, understand: Callable[[str], Understanding]) -> Besides | None:
    """Another request than the one of that intent in the message of inbox row `row`; None where there is none."""
    found = parts(words)
    if len(found) < 2:
        return None
    read = [understand(one) for one in found]
    intents = [one.intent if one.sure else None for one in read]
    other = next((number for number, one in enumerate(intents) if _other(one, intent)), None)
    if other is None:
        return None
    wanted = intents[other] or ""
    card = _offer(row, other, found[other], wanted)
    halves = len(found) == 2 and intents[1 - other] == intent
    return Besides(card, found[1 - other] if halves else "")


def rest(row: int, words: str, start: int, understand: Callable[[str], Understanding]) -> Card | None:
    """The offer of what the message of that inbox row asks after `start`, where an answer ends; None for nothing."""
    for number, one in enumerate(parts(words)):
        read = understand(one)
        if read.sure and read.intent in OFFERED and words.find(one) + len(one) > start:
            return _offer(row, number, one, read.intent)
    return None


def _offer(row: int, part: int, words: str, intent: str) -> Card:
    button = Button(OFFERED[intent], Interpret(row, intent, part=part), "primary")
    return Card(T("You also seem to ask for this. Shall I see to it?"), (Quote(words),), (button,))


def _other(one: str | None, intent: str) -> bool:
    """Whether it is a request of its own; two words about meetings are mostly about the same."""
    return one in OFFERED and one != intent and not {one, intent} <= MEETINGS
