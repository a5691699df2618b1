"""What the page shows, in memory: the messages of every place, the forms that are open, and a signal of change."""

import asyncio
import secrets
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count

from bot.core.card import Card
from bot.core.form import Form
from bot.core.ports import Reader

MOST_MESSAGES = 300
"""Kept for each place; the database keeps the truth."""
MOST_FORMS = 50


@dataclass(frozen=True)
class Message:
    """One message at a place: a card of the house, or what the person at the address `by` typed.

    `key` is that of the outgoing row or of the event; `under` is the message whose thread it is in.
    """

    id: str
    key: str
    place: str
    content: Card | str
    zone: str
    at: datetime
    by: str = ""
    under: str = ""
    only_for: str = ""
    edited: bool = False


@dataclass(frozen=True)
class Hook:
    """Which page asked, and by a press on which message; rides in `Heard.hook`."""

    page: str
    message: str = ""

    def __str__(self) -> str:
        return f"{self.page} {self.message}"

    @classmethod
    def read(cls, hook: str) -> "Hook":
        """From its words."""
        page, _, message = hook.partition(" ")
        return cls(page, message)


@dataclass(frozen=True)
class OpenForm:
    """A form that one page shows to one person."""

    id: str
    key: str
    hook: Hook
    who: str
    place: str
    form: Form
    reader: Reader


class Board:
    """Messages and open forms; `version` grows with each change."""

    def __init__(self) -> None:
        self._token, self._ids = secrets.token_hex(3), count(1)
        self._places: dict[str, OrderedDict[str, Message]] = {}
        self._forms: OrderedDict[str, OpenForm] = OrderedDict()
        self._signal = asyncio.Event()
        self.version = 0

    def new_id(self) -> str:
        """One that no other board has given, as a living card may outlive this one."""
        return f"m{self._token}-{next(self._ids)}"

    def put(self, message: Message) -> None:
        """Add it, or have it take the place of the one with its id; the oldest make room."""
        there = self._places.setdefault(message.place, OrderedDict())
        there[message.id] = message
        while len(there) > MOST_MESSAGES:
            there.popitem(last=False)
        self.touch()

    def edit(self, message: Message, card: Card) -> None:
        """Have it read otherwise."""
        self.put(replace(message, content=card, edited=True))

    def at(self, place: str) -> Sequence[Message]:
        """What stands there, oldest first."""
        return tuple(self._places.get(place, {}).values())

    def get(self, message_id: str) -> Message | None:
        """The message of that id."""
        return next((there[message_id] for there in self._places.values() if message_id in there), None)

    def keyed(self, key: str) -> str | None:
        """The id of the message or form that came under that key."""
        said = {one.key: one.id for there in self._places.values() for one in there.values()}
        asked = {one.key: one.id for one in self._forms.values()}
        return (said | asked).get(key)

    def open(self, form: OpenForm) -> None:
        """Show the form."""
        self._forms[form.id] = form
        while len(self._forms) > MOST_FORMS:
            self._forms.popitem(last=False)
        self.touch()

    def form(self, form_id: str) -> OpenForm | None:
        """The form, while it is open."""
        return self._forms.get(form_id)

    def forms(self, page: str) -> Sequence[OpenForm]:
        """Those that the page shows."""
        return tuple(one for one in self._forms.values() if one.hook.page == page)

    def close(self, form_id: str) -> None:
        """Show it no more."""
        self._forms.pop(form_id, None)
        self.touch()

    def touch(self) -> None:
        """Something that the page shows has changed."""
        self.version += 1
        self._signal.set()
        self._signal = asyncio.Event()

    async def changed(self, since: int) -> None:
        """Return once the version is another."""
        while self.version == since:
            await self._signal.wait()
