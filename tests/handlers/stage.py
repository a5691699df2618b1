"""The house that a platform's driver stands on: a real database, a real outbox, and a clock that the story moves."""

import asyncio
import time as real
from collections.abc import Callable
from datetime import datetime, time, timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session, col, select

from bot.core.agency import Agency
from bot.core.card import Card
from bot.core.ports import Platform
from bot.core.text import verbatim
from bot.house import House
from storage import due, inbox, outbox
from storage.migrations import upgrade
from storage.people import Address, Client, Person, Role
from storage.session import Database
from storage.transaction import TEAM
from tests.chat import MONDAY, StoryClock

PATIENCE_S = 15.0
"""Real seconds: what is not true by then never will be."""
LOOK_AGAIN_S = 0.02


class Stage:
    """A house around one platform. Time stands still while there is work, and jumps to what comes next when idle."""

    def __init__(self, folder: Path, team: str) -> None:
        self.url = f"sqlite:///{folder / 'contract.sqlite3'}"
        self.clock = StoryClock(MONDAY)
        self.agency = Agency("Secrétariat Plume", "Europe/Paris", "fr", "FR", team=(team,))
        self.house: House | None = None
        upgrade(self.url)

    async def open(self, platform: Any) -> None:
        """Start the house (again) on what its database holds; `platform` is also its connection."""
        known: dict[str, Platform] = {platform.name: platform}
        self.database = Database(self.url)
        self.house = House(self.database, self.clock, self.agency, known, connections=(platform,))
        await self.house.start()

    async def close(self) -> float:
        """Stop the house; how many seconds that took."""
        begun = real.perf_counter()
        if self.house:
            await self.house.stop()
            self.house = None
        return real.perf_counter() - begun

    def client(self, name: str, address: str) -> None:
        """A firm of one, who has written from this address before."""

        def add(session: Session) -> None:
            firm = Client(
                name=name, timezone="Europe/Paris", language="fr", digest_at=time(18), created_at=self.clock.now()
            )
            session.add(firm)
            session.flush()
            self._settle(session, Person(name=name, role=Role.CONTACT, client_id=firm.id, **_FRENCH), address)

        self.database.write_now(add)

    def assistant(self, name: str, address: str, role: Role = Role.ASSISTANT) -> None:
        """One of the team."""
        self.database.write_now(lambda session: self._settle(session, Person(name=name, role=role, **_FRENCH), address))

    def _settle(self, session: Session, person: Person, address: str) -> None:
        session.add(person)
        session.flush()
        session.add(Address(address=address, person_id=person.id, heard_at=self.clock.now()))

    def tell_team(self, words: str) -> None:
        """The house says this in the team's channel."""
        assert self.house
        dispatcher = self.house.dispatcher
        said = Card(verbatim(words))
        self.database.write_now(lambda session: dispatcher.transaction(session, words).tell(TEAM, said))
        dispatcher.told.set()

    def has_failed(self) -> bool:
        """Whether a message waits that was tried before."""
        tried = select(outbox.Outbox).where(col(outbox.Outbox.state).in_(outbox.OPEN), outbox.Outbox.fault != "")
        return self.look(lambda session: session.exec(tried).first()) is not None

    async def until(self, true: Callable[[], object]) -> None:
        """Return once the condition holds, letting time pass whenever the house has nothing to do at this hour.

        A LookupError inside it means "not yet". Raises AssertionError after some real seconds.
        """
        deadline = real.monotonic() + PATIENCE_S
        while not _holds(true):
            assert real.monotonic() < deadline, "it never came true"
            await asyncio.sleep(LOOK_AGAIN_S)
            if not _holds(true) and (coming := await self.database.read(self._next)):
                self.clock.move(coming)

    async def settle(self) -> None:
        """Return once all that was heard is worked on and all that can be said at this hour is said."""
        deadline = real.monotonic() + PATIENCE_S
        while await self.database.read(self._busy):
            assert real.monotonic() < deadline, "the house never came to rest"
            await asyncio.sleep(LOOK_AGAIN_S)

    def _busy(self, session: Session) -> bool:
        now = self.clock.now()
        if inbox.waiting(session) or due.ripe(session, now):
            return True
        leased = select(outbox.Lane).where(col(outbox.Lane.leased_until) > now)
        sendable = outbox.next_at(session, now)
        return session.exec(leased).first() is not None or (sendable is not None and sendable <= now)

    def _next(self, session: Session) -> datetime | None:
        """When an idle house next has something to send; None while it is busy, or has nothing before it."""
        if self._busy(session):
            return None
        coming = outbox.next_at(session, self.clock.now())
        return coming and coming + timedelta(milliseconds=1)

    def look(self, question: Callable[[Session], Any]) -> Any:
        """Ask the database."""
        return self.database.read_now(question)


_FRENCH: Any = {"language": "fr", "timezone": "Europe/Paris"}


def _holds(true: Callable[[], object]) -> bool:
    try:
        return bool(true())
    except LookupError:
        return False
