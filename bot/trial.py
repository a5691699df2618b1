"""`permanence try`: the whole house on a temporary file, with a page of its own and people made up for it."""

import asyncio
import errno
import logging
import signal
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import typer
from sqlalchemy import update
from sqlmodel import Session

from bot import trial_cast as cast
from bot.core.agency import Agency
from bot.core.calendar import CancelEvent, Event, Events, ListEvents, SaveEvent
from bot.core.clock import SystemClock
from bot.core.errors import WrongUse
from bot.core.ports import Effect, Outcome, Reader
from bot.core.text import T
from bot.features import FEATURES
from bot.handlers.web import TEAM, Web
from bot.house import House
from bot.integrations.local_calendar import LocalCalendar
from bot.locale import Speech
from bot.server import Server
from storage.migrations import upgrade
from storage.people import Client, Person
from storage.session import Database

HOST = "127.0.0.1"
USUAL_PORT = 8000
TRIES = 20
"""Ports looked at from the usual one on."""
STEP = timedelta(minutes=15)
"""Time that is moved stops this often, as features look at the hour by themselves."""


class TrialClock(SystemClock):
    """The machine's own, moved forward by whoever tries."""

    def __init__(self, at: datetime | None = None) -> None:
        self._ahead = at - super().now() if at else timedelta(0)

    def now(self) -> datetime:
        """The present instant of the trial, in UTC."""
        return super().now() + self._ahead

    def move(self, to: datetime) -> None:
        """Have it be that instant."""
        self._ahead += to - self.now()


class ShownCalendar(LocalCalendar):
    """Tells the page when it has changed."""

    web: Web

    async def perform(self, effect: Effect, key: str) -> Outcome:
        """As a local calendar does."""
        outcome = await super().perform(effect, key)
        if isinstance(effect, SaveEvent | CancelEvent):
            self.web.refresh()
        return outcome


class Trial:
    """One house, its page and its people, in one folder. Fills `Backstage`."""

    def __init__(self, folder: Path, port: int, language: str, at: datetime | None = None) -> None:
        menu = tuple(menu for feature in FEATURES for menu in feature.menu)
        self.clock = TrialClock(at)
        self.web = Web(seats=cast.SEATS, menu=menu, clock=self.clock, backstage=self, language=language)
        self.server = _server(port, self.web)
        url = f"sqlite:///{folder / 'trial.sqlite3'}"
        upgrade(url)
        self._database = Database(url)
        self._calendar = ShownCalendar(folder / "calendar.sqlite3")
        self._calendar.web = self.web
        self.house = House(
            database=self._database,
            clock=self.clock,
            agency=Agency("Secrétariat Plume", cast.ZONE, language, "FR", team=(TEAM,)),
            platforms={self.web.name: self.web},
            integrations=(self._calendar,),
            connections=(self.web,),
        )
        self._language = language
        self._moving = asyncio.Lock()

    async def start(self) -> None:
        """Let everybody in, and open the page."""
        await self._database.write(lambda session: cast.let_in(session, self._language, self.clock.now()))
        for event in cast.events(self._language, self.clock.now()):
            await self._calendar.perform(event, event.id)
        await self.house.start()
        await self.server.start()

    async def stop(self) -> None:
        """Close the page, then the house."""
        await self.web.stop()
        await self.server.stop()
        await self.house.stop()
        self._calendar.close()

    async def events(self, calendar: str, start: datetime, end: datetime) -> Sequence[Event]:
        """See `Backstage.events`."""
        found = await self._calendar.perform(ListEvents(calendar, start, end), "")
        return found.events if isinstance(found, Events) else ()

    async def move(self, to: datetime) -> None:
        """See `Backstage.move`; what is said on the way is said at its hour."""
        async with self._moving:
            while (now := self.clock.now()) < to:
                coming = await self.house.dispatcher.due()
                self.clock.move(min(to, now + STEP, max(coming or to, now + timedelta(seconds=1))))
                await self._settle()
                self.web.refresh()

    async def speak(self, language: str) -> None:
        """See `Backstage.speak`."""

        def change(session: Session) -> None:
            session.connection().execute(update(Person).values(language=language))
            session.connection().execute(update(Client).values(language=language))

        await self._database.write(change)

    async def _settle(self) -> None:
        """Do all that can be done at this hour."""
        dispatcher, deliverer = self.house.dispatcher, self.house.deliverer
        await dispatcher.settle()
        await dispatcher.tick()
        for _ in range(2):
            await dispatcher.due()
            await deliverer.settle()


def _server(port: int, web: Web) -> Server:
    """The server of the page. The usual port gives way to the next free one; a port asked for does not."""
    last = port + TRIES if port == USUAL_PORT else port
    for number in range(port, last + 1):
        try:
            return Server(HOST, number, {}, web.routes)
        except OSError as error:
            if error.errno != errno.EADDRINUSE or number == last:
                raise OSError(f"port {port} cannot be used ({error.strerror}); --port 0 takes any free one") from error
    raise AssertionError("unreachable")


@asynccontextmanager
async def opened(port: int, language: str, at: datetime | None = None) -> AsyncIterator[Trial]:
    """A trial that lasts as long as the block, begun at that instant or now; its files are gone afterwards.

    Raises OSError where the port cannot be used.
    """
    with TemporaryDirectory(prefix="permanence-") as folder:
        trial = Trial(Path(folder), port, language, at)
        await trial.start()
        try:
            yield trial
        finally:
            await trial.stop()


async def run(port: int, language: str) -> None:
    """Serve the page until Ctrl-C or SIGTERM. Raises WrongUse, and OSError where the port cannot be used."""
    if language not in {"fr", "en"}:
        raise WrongUse(f"--language: {language} is neither fr nor en")
    if not 0 <= port <= 65535:
        raise WrongUse(f"--port: {port} is not between 0 and 65535")
    logging.getLogger("uvicorn").setLevel(logging.WARNING)
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with opened(port, language) as trial:
        welcome = T("Permanence is open at {url} — Ctrl-C ends it, and nothing is kept.", url=trial.server.url)
        typer.echo(Speech(Reader(language, cast.ZONE)).say(welcome))
        await stop.wait()
