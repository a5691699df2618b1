"""A card as Telegram shows it: HTML in which everything is escaped, and buttons beneath."""

from collections import Counter
from collections.abc import Iterable

from bot.core.card import Button, Card, Fact, Heading, Item, Line, Part, Quote
from bot.core.codec import TELEGRAM_BUTTON_BYTES, Codec
from bot.core.ports import Reader
from bot.core.text import Text
from bot.handlers.telegram.cutting import Block, Key, Piece, Run, cut, pack, units
from bot.locale import NARROW, Speech

CUES = {"plain": "", "good": "✅ ", "warning": "⚠️ ", "urgent": "🔴 "}
STYLES = {"plain": "", "primary": "primary", "danger": "danger"}
FOLDED_FROM = 600
"""Characters from which a quotation is shown folded."""
ALERT = 200
"""answerCallbackQuery's text, in characters."""
LABEL = 64
ROW_WIDTH = 36
"""Characters that a row of equal buttons shows on a telephone."""
MOST_IN_A_ROW = 4
"""Telegram allows eight, of which a telephone shows too little."""

_CODES = Codec()


def pieces(card: Card, reader: Reader) -> tuple[Piece, ...]:
    """The messages that the card becomes: one, unless it is beyond what Telegram takes."""
    return pack(_Page(reader).blocks(card))


def alert(card: Card, reader: Reader) -> str:
    """The card in the few words that answer a press, cut where they do not fit."""
    words = "\n".join(block.plain for block in _Page(reader).blocks(card) if block.plain)
    return words if units(words) <= ALERT else f"{cut(words, ALERT - 1)[0]}…"


class _Page:
    """Writes for one reader."""

    def __init__(self, reader: Reader) -> None:
        self._speech = Speech(reader)
        self._colon = f"{NARROW}: " if reader.language == "fr" else ": "

    def blocks(self, card: Card) -> list[Block]:
        title = Block((Run(CUES[card.tone]), Run(self._speech.say(card.title), "b")))
        items = [part for part in card.parts if isinstance(part, Item) and part.buttons]
        numbers = _numbers(items) if self._alike(items) else {}
        parts = [self._part(part, numbers.get(id(part), "")) for part in card.parts]
        return [title, *parts, Block((), self._rows(card.buttons))]

    def _alike(self, items: Iterable[Item]) -> bool:
        """Whether a label alone would not tell which item its button is for."""
        labels = Counter(self._speech.say(button.label) for item in items for button in item.buttons)
        return any(count > 1 for count in labels.values())

    def _part(self, part: Part, number: str) -> Block:
        match part:
            case Line(text):
                return Block((Run(self._speech.say(text)),))
            case Fact(label, value):
                return Block((Run(self._speech.say(label), "b"), Run(f"{self._colon}{self._speech.value(value)}")))
            case Quote(words, by):
                return self._quote(self._speech.value(words), by)
            case Heading(text):
                return Block((Run("\n"), Run(self._speech.say(text), "b")), opens=True)
            case Item(text, note, buttons):
                return self._item(text, note, buttons, number)

    def _quote(self, words: str, by: str) -> Block:
        said = f"{words}\n— {self._speech.value(by)}" if by else words
        return Block((Run(said, "blockquote" if units(said) < FOLDED_FROM else "blockquote expandable"),))

    def _item(self, text: Text, note: Text | None, buttons: tuple[Button, ...], number: str) -> Block:
        runs = [Run(f"{number}. " if number else "• "), Run(self._speech.say(text))]
        if note:
            runs += [Run("\n"), Run(self._speech.say(note), "i")]
        return Block(tuple(runs), self._rows(buttons, f"{number} · " if number else ""))

    def _rows(self, buttons: tuple[Button, ...], mark: str = "") -> tuple[tuple[Key, ...], ...]:
        """The buttons in rows: as many side by side as can be read."""
        rows: list[tuple[Key, ...]] = []
        for key in (self._key(button, mark) for button in buttons):
            row = (*rows[-1], key) if rows else (key,)
            if not rows or len(row) > MOST_IN_A_ROW or len(row) * max(units(one.label) for one in row) > ROW_WIDTH:
                rows.append((key,))
            else:
                rows[-1] = row
        return tuple(rows)

    def _key(self, button: Button, mark: str) -> Key:
        label = f"{mark}{self._speech.say(button.label)}".strip() or "…"
        code = _CODES.short(button.command)
        assert len(code.encode()) <= TELEGRAM_BUTTON_BYTES
        return Key(label if units(label) <= LABEL else f"{cut(label, LABEL - 1)[0]}…", code, STYLES[button.style])


def _numbers(items: Iterable[Item]) -> dict[int, str]:
    return {id(item): str(number) for number, item in enumerate(items, 1)}
