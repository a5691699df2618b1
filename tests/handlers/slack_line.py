"""A Slack handler on a loopback wire, with somebody at the door who writes down what it brings."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from bot.core.card import Button, Card, Fact, Quote
from bot.core.clock import SystemClock
from bot.core.command import Command
from bot.core.door import Heard, What
from bot.core.form import Choice, Field, Form, Kind
from bot.core.menu import Menu
from bot.core.ports import Outgoing, Reader
from bot.core.text import T, Text, verbatim
from bot.handlers.slack import SCOPES, Slack
from bot.server import Server
from tests.wire.slack import SlackWire
from tests.wire.slack.wire import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET

ANA, LEA, TEAM = "slack:T1:U1", "slack:T1:U2", "slack:C1"
FRENCH = Reader("fr", "Europe/Paris")
MENU = (
    Menu({"fr": "tache", "en": "task"}, T("Hand over a task"), "clients"),
    Menu({"fr": "prendre", "en": "take"}, T("Take a request by its number"), "team"),
    Menu({"fr": "rappel", "en": "reminder"}, T("Be reminded of something")),
)


@dataclass(frozen=True)
class Take(Command):
    """A command that rides in a button, or is sent by a form."""

    task: int
    note: str = ""
    until: str = ""
    kind: str = ""
    email: str = ""


CARD = Card(
    T("{subject}", subject="Devis *Dupont* & <fils>"),
    (Fact(T("Deadline"), "vendredi"), Quote("avant _vendredi_, merci", "Ana")),
    (Button(T("Take"), Take(7), "primary"), Button(T("Cancel"), Take(8), "danger")),
)
FORM = Form(
    T("Deliver no. {number}", number=12),
    (
        Field("note", T("Note to the client"), "paragraph", required=False),
        Field("until", T("New deadline"), "when", hint=T("Leave empty to keep it as it is.")),
        Field("kind", T("Subject"), "choice", initial="b", choices=(Choice("a", T("One")), Choice("b", T("Two")))),
        Field("email", T("Account"), "email", required=False),
    ),
    T("Deliver"),
    Take(12),
)


@dataclass
class Ear:
    """A door that keeps what it hears; `deaf` raises that many times instead, `wrong` is found wrong with a form."""

    heard: list[Heard] = field(default_factory=list)
    deaf: int = 0
    wrong: dict[str, Text] = field(default_factory=dict)
    asked: list[tuple[dict[str, tuple[Kind, str]], str]] = field(default_factory=list)

    async def hear(self, heard: Heard) -> None:
        if self.deaf:
            self.deaf -= 1
            raise ConnectionError("the inbox is not to be reached")
        self.heard.append(heard)

    def faults(self, answers: dict[str, tuple[Kind, str]], language: str) -> dict[str, Text]:
        self.asked.append((answers, language))
        return self.wrong

    @property
    def said(self) -> list[What]:
        """What was heard, without the circumstances."""
        return [one.what for one in self.heard]


@dataclass
class Line:
    """Both ends: the people's wire, and the handler with its door."""

    wire: SlackWire
    slack: Slack
    ear: Ear

    async def connected(self) -> None:
        """Return once there is a connection."""
        await self.wire.until(lambda: self.wire.courier.links)


def handler(wire: SlackWire, **more: Any) -> Slack:
    """The handler of this wire; `more` is another mode or other tokens."""
    given = {"bot_token": BOT_TOKEN, "app_token": APP_TOKEN, "signing_secret": SIGNING_SECRET, "mode": "socket"}
    return Slack(**{**given, **more}, api_url=wire.api_url, menu=MENU, clock=SystemClock())


@asynccontextmanager
async def workspace(**more: Any) -> AsyncIterator[SlackWire]:
    """A Slack with a client, Ana (U1), an assistant, Léa (U2), and the team's channel (C1)."""
    async with SlackWire(**{"scopes": SCOPES, **more}) as wire:
        wire.user("U1", "Ana")
        wire.user("U2", "Léa", locale="en-GB")
        wire.channel("C1", "equipe", members=["U2"])
        yield wire


@asynccontextmanager
async def on_the_wire(**more: Any) -> AsyncIterator[Line]:
    """A handler that listens by Socket Mode."""
    async with workspace(**more) as wire:
        line = Line(wire, handler(wire), Ear())
        await line.slack.start(line.ear)
        await line.connected()
        yield line
        await line.slack.stop()


@asynccontextmanager
async def over_http() -> AsyncIterator[Line]:
    """A handler that listens by HTTP, not started yet."""
    async with workspace() as wire:
        line = Line(wire, handler(wire, mode="http", app_token=None), Ear())
        server = Server("127.0.0.1", 0, {}, line.slack.routes)
        await server.start()
        wire.deliver_to(f"{server.url}/slack/events")
        yield line
        await line.slack.stop()
        await server.stop()


def outgoing(content: Card | Form | None = CARD, place: str = ANA, **more: Any) -> Outgoing:
    """Something to say to Ana, in French, unless said otherwise; first tried a moment ago."""
    first_try = SystemClock().now() - timedelta(seconds=1)
    return Outgoing(
        **{"key": "k1", "place": place, "content": content, "reader": FRENCH, "first_try": first_try, **more}
    )


def long_card(characters: int, key: str = "") -> Card:
    """A card with so many characters of somebody's words."""
    words = "".join(f"{number:07} " for number in range(characters // 8))
    return Card(verbatim("Une longue demande"), (Quote(words),), CARD.buttons, key=key)
