"""How many inbox rows a second are safely written, one at a time and 64 at a time, on both databases."""

import asyncio
import time
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from storage import inbox
from storage.session import Database
from tests.databases import KINDS, databases

SECONDS = 1.5
_numbers = count()


async def commits_per_second(folder: Path) -> dict[tuple[str, int], float]:
    """By kind of database and by how many writers wait at once."""
    found: dict[tuple[str, int], float] = {}
    with databases() as fresh:
        for kind in KINDS:
            database = Database(fresh.url(kind, folder))
            for at_once in (1, 64):
                found[kind, at_once] = await _rate(database, at_once)
            database.close()
    return found


async def _rate(database: Database, at_once: int) -> float:
    begun = time.perf_counter()

    async def write_on() -> int:
        written = 0
        while time.perf_counter() - begun < SECONDS:
            row = _row()
            await database.write(lambda session, row=row: inbox.put(session, row))  # type: ignore[misc]  # in a loop
            written += 1
        return written

    total = sum(await asyncio.gather(*(write_on() for _ in range(at_once))))
    return total / (time.perf_counter() - begun)


def _row() -> dict[str, object]:
    number = next(_numbers)
    return {
        "source": "bench",
        "external_id": f"e{number}",
        "conversation": f"bench:{number % 50}",
        "body": '{"$":"Heard","what":{"$":"Said","text":"merci"}}',
        "heard_at": datetime.now(UTC),
    }
