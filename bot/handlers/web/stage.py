"""Who sits at the page, and what the page may ask of the trial that runs it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

from bot.core.calendar import Event
from bot.core.text import Text


@dataclass(frozen=True)
class Seat:
    """Somebody whom the person at the page can be; `calendar` is a client's own, `tint` one of the page's five."""

    key: str
    name: str
    side: Literal["client", "team"]
    zone: str = "Europe/Paris"
    note: Text | None = None
    calendar: str = ""
    tint: int = 0

    @property
    def address(self) -> str:
        """Where the house reaches them."""
        return f"web:{self.key}"

    @property
    def initials(self) -> str:
        """At most two letters; titles are left out."""
        words = [word for word in self.name.split() if word not in {"Maître", "Docteur", "M.", "Mme"}]
        return "".join(word[0] for word in words[:2]).upper()


class Backstage(Protocol):
    """What only the trial can do for the page."""

    async def events(self, calendar: str, start: datetime, end: datetime) -> Sequence[Event]:
        """What that calendar holds between two instants, in order of start."""
        ...

    async def move(self, to: datetime) -> None:
        """Let time pass until then, doing on its way all that falls due."""
        ...

    async def speak(self, language: str) -> None:
        """Have everybody read "fr" or "en" from now on."""
        ...
