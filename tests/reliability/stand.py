"""Houses on a database of the test's choice, with a platform that only counts."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlmodel import Session, col, select

from bot.core.agency import Agency
from bot.core.clock import SystemClock
from bot.core.door import Heard, Said, What
from bot.core.ports import Outgoing, Pace
from bot.house import House
from storage.inbox import Inbox
from storage.people import Address, Client, Person, Role
from storage.session import Database

AGENCY = Agency("Secrétariat Plume", "Europe/Paris", "fr", "FR", team=("chat:team",))
PATIENCE_S = 25


class Counting:
    """Fills `Platform`; `said` has the key of every new message, `after` what is done before each."""

    name = "chat"
    forms = True
    answers = False

    def __init__(self, before: Callable[[Outgoing], Any] | None = None) -> None:
        self.said: list[str] = []
        self._before = before

    def pace(self, place: str) -> Pace:
        return Pace(timedelta(0))

    async def send(self, outgoing: Outgoing) -> str:
        if self._before:
            await self._before(outgoing)
        if not outgoing.edits:
            self.said.append(outgoing.key)
        return outgoing.edits or f"m{len(self.said)}"

    async def find(self, outgoing: Outgoing) -> str | None:
        return f"m{self.said.index(outgoing.key) + 1}" if outgoing.key in self.said else None


def house(url: str, platform: Counting) -> House:
    """A house of its own, with a database of its own on that url."""
    return House(Database(url), SystemClock(), AGENCY, {"chat": platform})


def people(database: Database, count: int) -> None:
    """As many clients, "chat:0" and on."""
    zone: Any = {"timezone": "Europe/Paris", "language": "fr"}

    def add(session: Session) -> None:
        for number in range(count):
            firm = Client(name=f"Cabinet {number}", digest_at=time(18), created_at=datetime.now(UTC), **zone)
            session.add(firm)
            session.flush()
            person = Person(name=f"Ana {number}", role=Role.CONTACT, client_id=firm.id, **zone)
            session.add(person)
            session.flush()
            session.add(Address(address=f"chat:{number}", person_id=person.id))

    database.write_now(add)


def heard(event: str, who: str, what: What | None = None) -> Heard:
    """They say "merci", unless it is something else."""
    return Heard("chat", event, who, who, datetime.now(UTC), what or Said("merci"), "", "fr", event)


def events(database: Database) -> list[Inbox]:
    """All that was heard, in the order of their numbers."""
    return list(database.read_now(lambda session: session.exec(select(Inbox).order_by(col(Inbox.id))).all()))


async def until(true: Callable[[], object]) -> None:
    """Return once it holds."""
    async with asyncio.timeout(PATIENCE_S):
        while not true():  # noqa: ASYNC110 - several databases and houses, none of which signals to a test
            await asyncio.sleep(0.01)
