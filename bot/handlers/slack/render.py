"""Cards as Block Kit messages, within Slack's limits and with nothing lost."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.core.card import Button, Card, Fact, Heading, Item, Line, Part, Quote, Tone
from bot.core.codec import Codec
from bot.core.text import T
from bot.handlers.slack.text import fallback, inline, pieces, plain_text, quote, rich, section
from bot.locale import Speech

Json = dict[str, Any]
MOST_BLOCKS = 50
MOST_CHARACTERS = 9000
"""In all blocks of one message: 9,597 were accepted and 11,341 refused (slackapi/bolt-js #2867)."""
IN_A_ROW = 5
"""Buttons side by side that a telephone still shows."""
CUES: dict[Tone, str] = {"plain": "", "good": "✓ ", "warning": "⚠️ ", "urgent": "🔴 "}
CODEC = Codec()


@dataclass(frozen=True)
class Message:
    """One message: `text` is what a notification shows."""

    text: str
    blocks: list[Json]


Unit = list[Json]
"""Blocks that stay together."""


def messages(card: Card, speech: Speech) -> list[Message]:
    """The card in as many messages as Slack's limits ask for.

    The buttons of a living card stay with its first message, the one that is edited; of others, with the last.
    """
    title = CUES[card.tone] + speech.say(card.title)
    first, *rest = pieces(title)
    head, tail = [_bold(first)], _rows(card.buttons, speech)
    units = [[_bold(piece)] for piece in rest] + [unit for part in card.parts for unit in _part(part, speech, title)]
    room = _Room(MOST_BLOCKS - len(head) - len(tail) - 1, MOST_CHARACTERS - length(head) - length(tail))
    chunks = _chunks(units, room)
    spread = [list(_merged(chunk)) for chunk in chunks]
    spread[0] = head + spread[0]
    if len(spread) > 1:
        spread = [[*blocks, _count(n, len(spread))] for n, blocks in enumerate(spread, 1)]
    spread[0 if card.key else -1] += tail
    return [Message(_notice(title, n), blocks) for n, blocks in enumerate(spread, 1)]


def _notice(title: str, number: int) -> str:
    return fallback(title if number == 1 else f"{title[:200]} ({number})")


def _bold(words: str) -> Json:
    return rich(section(*inline(words, bold=True)))


def _count(number: int, of: int) -> Json:
    return {"type": "context", "elements": [plain_text(f"{number}/{of}", 20)]}


# Parts


def _part(part: Part, speech: Speech, title: str) -> list[Unit]:
    match part:
        case Line(text=text):
            return _paragraphs(speech.say(text))
        case Fact(label=label, value=value):
            return _fact(speech.say(T("{label}:", label=label)), speech.value(value))
        case Quote(words=words, by=by):
            return _quote(speech.value(words), "" if by in title else by)
        case Heading(text=text):
            return _heading(speech.say(text))
        case Item():
            return _item(part, speech)


def _paragraphs(words: str) -> list[Unit]:
    return [[rich(section(*inline(piece)))] for piece in pieces(words)]


def _fact(label: str, value: str) -> list[Unit]:
    first, *more = pieces(value) or [" "]
    named = rich(section(*inline(f"{label} ", bold=True), *inline(first)))
    return [[named], *([rich(section(*inline(piece)))] for piece in more)]


def _quote(words: str, by: str) -> list[Unit]:
    shown = [[rich(quote(*inline(piece)))] for piece in pieces(words)]
    return shown + ([[rich(section(*inline(f"— {by}", italic=True)))]] if by else [])


def _heading(words: str) -> list[Unit]:
    if len(words) > 150:
        return [[_bold(piece)] for piece in pieces(words)]
    return [[{"type": "header", "text": plain_text(words, 150)}]]


def _item(item: Item, speech: Speech) -> list[Unit]:
    """A row; a single button stands at its right, several beneath it."""
    words = speech.say(item.text)
    note = speech.say(item.note) if item.note else ""
    both = f"{words}\n{note}" if note else words
    if len(item.buttons) == 1 and len(both) <= 3000:
        accessory = _button(item.buttons[0], 0, speech)
        return [[{"type": "section", "text": plain_text(both, 3000), "accessory": accessory}]]
    units = [[_bold(piece)] for piece in pieces(words)] + _paragraphs(note)
    units[-1] = units[-1] + _rows(item.buttons, speech)
    return units


# Buttons


def _rows(buttons: Sequence[Button], speech: Speech) -> list[Json]:
    """The buttons in rows."""
    rows = [buttons[at : at + IN_A_ROW] for at in range(0, len(buttons), IN_A_ROW)]
    return [{"type": "actions", "elements": [_button(one, n, speech) for n, one in enumerate(row)]} for row in rows]


def _button(button: Button, number: int, speech: Speech) -> Json:
    label = speech.say(button.label)
    shown = press(label, f"press:{number}", CODEC.short(button.command))
    style = {"style": button.style} if button.style != "plain" else {}
    return shown | style | (_confirm(button, label, speech) if button.confirm else {})


def press(label: str, action_id: str, value: str) -> Json:
    """A button by its label, and what pressing it sends."""
    return {"type": "button", "text": plain_text(label, 75), "action_id": action_id, "value": value}


def _confirm(button: Button, label: str, speech: Speech) -> Json:
    asked = {
        "title": plain_text(label, 100),
        "text": plain_text(speech.say(button.confirm or T("Are you sure?")), 300),
        "confirm": plain_text(label, 30),
        "deny": plain_text(speech.say(T("Go back")), 30),
    }
    return {"confirm": asked | ({"style": button.style} if button.style != "plain" else {})}


# Fitting


@dataclass(frozen=True)
class _Room:
    blocks: int
    characters: int

    def holds(self, unit: Unit) -> bool:
        return len(unit) <= self.blocks and length(unit) <= self.characters


def _chunks(units: Sequence[Unit], room: _Room) -> list[Unit]:
    """The units in as few lists of blocks as fit; at least one."""
    chunks: list[Unit] = [[]]
    for unit in units:
        if room.holds(_merged([*chunks[-1], *unit])):
            chunks[-1] += unit
        else:
            chunks.append(list(unit))
    return chunks


def _merged(blocks: Sequence[Json]) -> Unit:
    """Neighbouring rich texts as one block, so that they read as one text."""
    merged: Unit = []
    for block in blocks:
        if merged and block["type"] == merged[-1]["type"] == "rich_text":
            merged[-1] = rich(*_joined([*merged[-1]["elements"], *block["elements"]]))
        else:
            merged.append(block)
    return merged


def _joined(elements: Sequence[Json]) -> list[Json]:
    """Neighbouring paragraphs as one with line breaks: Slack leaves it open how two of them stand."""
    joined: list[Json] = []
    for element in elements:
        if joined and element["type"] == joined[-1]["type"] == "rich_text_section":
            joined[-1] = section(*joined[-1]["elements"], *inline("\n"), *element["elements"])
        else:
            joined.append(element)
    return joined


def length(content: object) -> int:
    """Characters of all texts in a piece of Block Kit."""
    match content:
        case list():
            return sum(map(length, content))
        case dict():
            own = content.get("text")
            return len(own) if isinstance(own, str) else sum(map(length, content.values()))
    return 0


def offer(words: str, label: str, again: str) -> Message:
    """A short message with a button that asks again what `again` says, where it says something."""
    rows = [{"type": "actions", "elements": [press(label, "again:0", again)]}] if again else []
    return Message(fallback(words), [_bold(words), *rows])
