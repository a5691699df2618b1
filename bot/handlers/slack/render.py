"""Cards as Block Kit messages, within Slack's limits and with nothing lost."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.core.card import Button, Card, Fact, Heading, Item, Line, Part, Quote, Tone
from bot.core.codec import Codec
from bot.core.text import T, Text
from bot.handlers.slack.text import LONGEST_SECTION, fallback, inline, pieces, plain_text, quote, rich, section
from bot.locale import Speech

Json = dict[str, Any]
MOST_BLOCKS = 50
MOST_CHARACTERS = 9000
"""In all blocks of one message: 9,597 were accepted and 11,341 refused (slackapi/bolt-js #2867)."""
LONGEST_HEADER = 150
IN_A_ROW = 5
"""Buttons side by side that a telephone still shows."""
CUES: dict[Tone, str] = {"plain": "", "good": "✓ ", "warning": "⚠️ ", "urgent": "🔴 "}
CODEC = Codec()


@dataclass(frozen=True)
class Message:
    """One message: `text` is what a notification shows."""

    text: str
    blocks: list[Json]


@dataclass(frozen=True)
class Unit:
    """Blocks that stay together; with `goes_on`, the first continues the text that ends the unit before."""

    blocks: list[Json]
    goes_on: bool = False


def messages(card: Card, speech: Speech) -> list[Message]:
    """The card in as many messages as Slack's limits ask for.

    The buttons of a living card stay with its first message, the one that is edited; of others, with the last.
    """
    title = CUES[card.tone] + speech.say(card.title)
    first, *rest = pieces(title, LONGEST_SECTION) or [" "]
    head, tail = [rich(_bold(first))], _rows(card.buttons, speech)
    units = _text("".join(rest), _bold) + [unit for part in card.parts for unit in _part(part, speech, title)]
    room = _Room(MOST_BLOCKS - len(head) - len(tail) - 1, MOST_CHARACTERS - length(head) - length(tail))
    spread = [_merged(chunk) for chunk in _chunks(units, room)]
    spread[0] = head + spread[0]
    if len(spread) > 1:
        spread = [[*blocks, _count(n, len(spread))] for n, blocks in enumerate(spread, 1)]
    spread[0 if card.key else -1] += tail
    return [Message(_notice(title, n), blocks) for n, blocks in enumerate(spread, 1)]


def _notice(title: str, number: int) -> str:
    return fallback(title if number == 1 else f"{title[:200]} ({number})")


def _bold(words: str) -> Json:
    return section(*inline(words, bold=True))


def _plain(words: str) -> Json:
    return section(*inline(words))


def _quoted(words: str) -> Json:
    return quote(*inline(words))


def _text(words: str, frame: Callable[[str], Json]) -> list[Unit]:
    """A text of any length, in units that join to one where they share a message."""
    return [Unit([rich(frame(piece))], goes_on=number > 0) for number, piece in enumerate(pieces(words))]


def _count(number: int, of: int) -> Json:
    return {"type": "context", "elements": [plain_text(f"{number}/{of}", 20)]}


# Parts


def _part(part: Part, speech: Speech, title: str) -> list[Unit]:
    match part:
        case Line(text=text):
            return _text(speech.say(text), _plain)
        case Fact(label=label, value=value):
            return _fact(speech.say(T("{label}:", label=label)), speech.value(value))
        case Quote(words=words, by=by):
            return _text(speech.value(words), _quoted) + ([] if by in title else [_signed(by)])
        case Heading(text=text):
            return _heading(speech.say(text))
        case Item():
            return _item(part, speech)


def _fact(label: str, value: str) -> list[Unit]:
    first, *more = _text(f"{label} ", _bold) + _text(value, _plain)
    return [first, *(replace(unit, goes_on=True) for unit in more)]


def _signed(by: str) -> Unit:
    return Unit([rich(section(*inline(f"— {by}", italic=True)))])


def _heading(words: str) -> list[Unit]:
    if not 0 < len(words) <= LONGEST_HEADER:
        return _text(words, _bold)
    return [Unit([{"type": "header", "text": plain_text(words, LONGEST_HEADER)}])]


def _item(item: Item, speech: Speech) -> list[Unit]:
    """A row; a single button stands at its right, several beneath it."""
    words = speech.say(item.text)
    note = speech.say(item.note) if item.note else ""
    both = f"{words}\n{note}" if note else words
    if len(item.buttons) == 1 and len(both) <= LONGEST_SECTION:
        accessory = _button(item.buttons[0], 0, speech)
        return [Unit([{"type": "section", "text": plain_text(both, LONGEST_SECTION), "accessory": accessory}])]
    units = _text(words or " ", _bold) + _text(note, _plain)
    units[-1] = replace(units[-1], blocks=units[-1].blocks + _rows(item.buttons, speech))
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
    asked = {"confirm": _question(button.confirm, label, speech) | style} if button.confirm else {}
    return shown | style | asked


def press(label: str, action_id: str, value: str) -> Json:
    """A button by its label, and what pressing it sends."""
    return {"type": "button", "text": plain_text(label, 75), "action_id": action_id, "value": value}


def _question(question: Text, label: str, speech: Speech) -> Json:
    """What Slack asks before it sends the press."""
    return {
        "title": plain_text(label, 100),
        "text": plain_text(speech.say(question), 300),
        "confirm": plain_text(label, 30),
        "deny": plain_text(speech.say(T("Go back")), 30),
    }


# Fitting


@dataclass(frozen=True)
class _Room:
    blocks: int
    characters: int

    def holds(self, blocks: Sequence[Json]) -> bool:
        return len(blocks) <= self.blocks and length(blocks) <= self.characters


def _chunks(units: Sequence[Unit], room: _Room) -> list[list[Unit]]:
    """The units in as few lists as fit; at least one."""
    chunks: list[list[Unit]] = [[]]
    for unit in units:
        if chunks[-1] and not room.holds(_merged([*chunks[-1], unit])):
            chunks.append([])
        chunks[-1].append(unit)
    return chunks


def _merged(units: Sequence[Unit]) -> list[Json]:
    """The blocks, neighbouring rich texts as one, so that they read as one text."""
    merged: list[Json] = []
    for unit in units:
        first, *others = unit.blocks
        if merged and first["type"] == merged[-1]["type"] == "rich_text":
            merged[-1] = rich(*_joined(merged[-1]["elements"], first["elements"], unit.goes_on))
        else:
            merged.append(first)
        merged += others
    return merged


def _joined(before: Sequence[Json], after: Sequence[Json], goes_on: bool) -> list[Json]:
    """Neighbouring paragraphs as one with a line break: clients differ in how they show two of them."""
    last, first = before[-1], after[0]
    if last["type"] != first["type"] or (last["type"] == "rich_text_quote" and not goes_on):
        return [*before, *after]
    between = [] if goes_on else inline("\n")
    joined = {**last, "elements": [*last["elements"], *between, *first["elements"]]}
    return [*before[:-1], joined, *after[1:]]


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
    return Message(fallback(words), [rich(_bold(words)), *rows])
