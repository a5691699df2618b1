"""What a test sees of the conversation: messages, buttons, answered queries, calls, floods."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

JSON = dict[str, Any]


@dataclass(frozen=True)
class Button:
    """One inline button; `data` is what comes back when it is pressed, `style` its colour's name or ""."""

    text: str
    data: str | None = None
    url: str | None = None
    style: str = ""


@dataclass(frozen=True)
class Message:
    """One message as its reader sees it; `id` is unique inside its chat only.

    `text` is plain, `entities` are the Bot API's (offsets in UTF-16 units), `html` is the source as the
    bot wrote it in HTML parse mode, `content` holds a voice, photo, sticker, document or service part.
    """

    chat: int
    id: int
    sender: int
    at: datetime
    text: str = ""
    entities: tuple[JSON, ...] = ()
    html: str | None = None
    markup: JSON = field(default_factory=dict)
    reply_to: int | None = None
    edited_at: datetime | None = None
    content: JSON = field(default_factory=dict)
    silent: bool = False

    @property
    def edited(self) -> bool:
        return self.edited_at is not None

    @property
    def buttons(self) -> tuple[tuple[Button, ...], ...]:
        """The rows of the inline keyboard."""
        rows = self.markup.get("inline_keyboard", [])
        return tuple(tuple(_button(button) for button in row) for row in rows)

    @property
    def labels(self) -> list[str]:
        return [button.text for row in self.buttons for button in row]

    def button(self, label: str) -> Button:
        """The button so labelled; raises LookupError when the message has none."""
        for row in self.buttons:
            for button in row:
                if button.text == label:
                    return button
        raise LookupError(f"no button {label!r} among {self.labels} under {self.text!r}")


@dataclass(frozen=True)
class Answer:
    """One callback query the bot answered; `url` is what opens for whoever pressed, "" for nothing."""

    query: str
    text: str
    alert: bool
    url: str = ""


@dataclass(frozen=True)
class Call:
    """One method the bot called, whatever came of it."""

    method: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True)
class Flood:
    """One call refused with 429; `retry_after` in whole seconds."""

    method: str
    chat: int
    retry_after: int


def _button(button: JSON) -> Button:
    return Button(button["text"], button.get("callback_data"), button.get("url"), button.get("style", ""))
