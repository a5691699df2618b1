"""A house that dies at its n-th step, in a process of its own; a step is a write or a message, its start or its end.

`python -m tests.reliability.mortal` reads one JSON job a line and forks for each: what is slow to load is loaded once.
"""

import asyncio
import json
import os
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from sqlmodel import Session, select

from bot.core.agency import Agency
from bot.core.clock import SystemClock
from bot.core.door import Heard, Pressed, Said, What
from bot.features.tasks.commands import ClaimTask
from bot.house import House
from bot.language import understand
from storage import inbox, outbox
from storage.session import Database
from storage.tasks import Task
from tests.chat import TEAM
from tests.reliability.ledger import Ledger, entries

R = TypeVar("R")
KILLED = 9
WORDS = "Peux-tu préparer le devis Dupont ?"
WITHIN_S = 20


class Steps:
    """Counts, and dies at the one given; 0 is never."""

    def __init__(self, die_at: int) -> None:
        self.left = die_at

    def __call__(self) -> None:
        self.left -= 1
        if self.left == 0:
            os._exit(KILLED)


class MortalDatabase(Database):
    """Steps before and after each write."""

    def __init__(self, url: str, step: Callable[[], None]) -> None:
        super().__init__(url)
        self._step = step

    async def write(self, work: Callable[[Session], R]) -> R:
        self._step()
        done = await super().write(work)
        self._step()
        return done


async def live(url: str, ledger: Path, die_at: int) -> None:
    """Ana delegates, Léa takes it; both events come twice, as a vendor brings what was not acknowledged."""
    steps = Steps(die_at)
    database = MortalDatabase(url, steps)
    agency = Agency("Secrétariat Plume", "Europe/Paris", "fr", "FR", team=(TEAM,))
    house = House(database, SystemClock(), agency, {"chat": Ledger(ledger, steps)})
    await house.start()
    async with asyncio.timeout(WITHIN_S):
        await _hear_twice(house, "e1", "chat:ana", Said(WORDS), "chat:ana")
        await _rest(database)
        card = next(one["id"] for one in entries(ledger) if one["place"] == TEAM)
        code = house.codec.short(ClaimTask(await database.read(_the_task)))
        await _hear_twice(house, "e2", "chat:lea", Pressed(code), TEAM, card)
        await _rest(database)
    os._exit(0)


def _the_task(session: Session) -> int:
    """Its number: one that a killed transaction had drawn from PostgreSQL's sequence is not given again."""
    return session.exec(select(Task.id)).one()


async def _hear_twice(house: House, event: str, who: str, what: What, place: str, message: str = "m0") -> None:
    heard = Heard("chat", event, who, place, datetime.now(UTC), what, "", "fr", message)
    for _ in range(2):
        await house.dispatcher.hear(heard)


async def _rest(database: Database) -> None:
    while await database.read(lambda session: bool(inbox.waiting(session)) or outbox.unsent(session) > 0):  # noqa: ASYNC110
        await asyncio.sleep(0.005)


def main() -> None:
    understand(WORDS, datetime.now(UTC), ZoneInfo("Europe/Paris"), "fr")  # loads what it loads late
    for line in sys.stdin:
        job = json.loads(line)
        child = os.fork()
        if child == 0:
            asyncio.run(live(job["url"], Path(job["ledger"]), job["die_at"]))
            os._exit(0)
        print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
