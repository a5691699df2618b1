"""A Telegram handler on a loopback wire, with somebody at the door who writes down what it brings."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Literal

from bot.core.card import Button, Card, Fact, Quote
from bot.core.clock import Clock, SystemClock
from bot.core.command import Command
from bot.core.door import Heard
from bot.core.form import Kind
from bot.core.menu import Menu
from bot.core.ports import Outgoing, Reader
from bot.core.text import T, Text
from bot.handlers.telegram import Telegram
from tests.wire.telegram import TelegramWire

ANA, LEA, TOM, TEAM = 42, 43, 44, -1_001_000_000_001
FRENCH = Reader("fr", "Europe/Paris")
MENU = (
    Menu({"fr": "aide", "en": "help"}, T("What I can do for you")),
    Menu({"fr": "tache", "en": "task"}, T("Hand over a task"), "clients"),
    Menu({"fr": "prendre", "en": "take"}, T("Take a request by its number"), "team"),
)


@dataclass(frozen=True)
class Take(Command):
    """A command that rides in a button."""

    task: int


CARD = Card(
    T("{subject}", subject="Devis <Dupont> & fils"),
    (Fact(T("Deadline"), "vendredi"), Quote("avant <b>vendredi</b>, merci", "Ana")),
    (Button(T("Take"), Take(7), "primary"), Button(T("Cancel"), Take(8), "danger")),
)


@dataclass
class Ear:
    """A door that keeps what it hears; each of `faults_to_come` is raised in place of one hearing."""

    heard: list[Heard] = field(default_factory=list)
    faults_to_come: list[Exception] = field(default_factory=list)

    async def hear(self, heard: Heard) -> None:
        if self.faults_to_come:
            raise self.faults_to_come.pop(0)
        self.heard.append(heard)

    def faults(self, answers: Mapping[str, tuple[Kind, str]], language: str) -> dict[str, Text]:
        return {}


@dataclass
class Hands:
    """The wire's clock, which the sending limits follow; the handler has the machine's own."""

    at: datetime = datetime(2026, 11, 23, 9, tzinfo=UTC)

    def now(self) -> datetime:
        return self.at

    def turn(self, seconds: float) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass
class Line:
    """Both ends: the people's wire, and the handler with its door."""

    wire: TelegramWire
    telegram: Telegram
    ear: Ear
    hands: "Hands"

    async def hears(self, count: int = 1) -> list[Heard]:
        """All that was heard, once there is so much."""
        await self.wire.until(lambda: len(self.ear.heard) >= count)
        return self.ear.heard


def handler(
    wire: TelegramWire,
    mode: Literal["polling", "webhook"] = "polling",
    public_url: str | None = None,
    clock: Clock | None = None,
) -> Telegram:
    return Telegram(
        bot_token=wire.token,
        mode=mode,
        api_url=wire.api_url,
        team_chat=TEAM,
        menu=MENU,
        clock=clock or SystemClock(),
        public_url=public_url,
    )


@asynccontextmanager
async def on_the_wire(*, start: bool = True, privacy: bool = True) -> AsyncIterator[Line]:
    """Ana has written before, Léa has not; both are in the team's group."""
    hands = Hands()
    async with TelegramWire(privacy=privacy, now=hands.now) as wire:
        wire.user(ANA, "Ana", started=True)
        wire.user(LEA, "Léa", language="en-GB", username="lea")
        wire.group(TEAM, "Équipe", [ANA, LEA])
        line = Line(wire, handler(wire), Ear(), hands)
        if start:
            await line.telegram.start(line.ear)
            await wire.until(lambda: wire.polling)
        try:
            yield line
        finally:
            await line.telegram.stop()


def outgoing(content: Card | None, place: int = ANA, reader: Reader = FRENCH, **more: str) -> Outgoing:
    """Something to say in a chat, under a key of its own."""
    key = f"key:{id(content)}:{sorted(more.items())}"
    return Outgoing(key, f"telegram:{place}", content, reader, **more)  # type: ignore[arg-type]  # only str fields
