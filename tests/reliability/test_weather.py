"""The database away, full, locked or shared; what is heard meanwhile is neither lost nor done twice."""

import asyncio
import random
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from storage import inbox
from storage.session import Database
from storage.weather import away
from tests.databases import Databases, sqlite_template
from tests.reliability.stand import Counting, events, heard, house, people, until

PAGES_LEFT = 3


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "house.sqlite3"
    path.write_bytes(sqlite_template().read_bytes())
    found = Database(f"sqlite:///{path}")
    yield found
    found.close()


def row(number: int, size: int = 1) -> dict[str, object]:
    one = heard(f"e{number}", "chat:0")
    return {"source": "chat", "external_id": one.id, "conversation": one.who, "body": "x" * size, "heard_at": one.at}


async def test_of_a_group_whose_disk_is_full_nothing_is_called_done_that_is_not(sqlite: Database) -> None:
    """SQLite may end the whole transaction by itself; the jobs before the one that failed are gone with it."""
    pages = sqlite.read_now(lambda session: session.connection().exec_driver_sql("PRAGMA page_count").scalar())
    sqlite.write_now(
        lambda session: session.connection().exec_driver_sql(f"PRAGMA max_page_count={(pages or 0) + PAGES_LEFT}")
    )
    sizes = [10, 10, 9000, 10, 300_000, 10, 10]
    jobs = [
        sqlite.write(lambda session, n=n, size=size: inbox.put(session, row(n, size)))  # type: ignore[misc]  # loop
        for n, size in enumerate(sizes)
    ]
    ended = await asyncio.gather(*jobs, return_exceptions=True)
    there = {one.external_id for one in events(sqlite)}
    assert {f"e{n}" for n, one in enumerate(ended) if not isinstance(one, BaseException)} == there
    assert all(away(one) for one in ended if isinstance(one, BaseException))
    assert any(isinstance(one, BaseException) for one in ended)
    sqlite.write_now(lambda session: session.connection().exec_driver_sql("PRAGMA max_page_count=1000000"))
    assert await sqlite.write(lambda session: inbox.put(session, row(99)))


async def test_locked_by_another_process_it_waits(sqlite: Database) -> None:
    assert await sqlite.write(lambda session: inbox.put(session, row(0)))
    other = sqlite3.connect(str(sqlite.url.database), isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    threading.Timer(0.3, lambda: other.execute("COMMIT")).start()
    assert await sqlite.write(lambda session: inbox.put(session, row(1)))
    other.close()


def test_a_bug_is_not_the_weather(sqlite: Database) -> None:
    with pytest.raises(OperationalError) as bug:
        sqlite.write_now(lambda session: session.connection().execute(text("SELECT * FROM nowhere")))
    assert not away(bug.value)


async def test_what_cannot_ride_in_a_future_is_raised_too(sqlite: Database) -> None:
    with pytest.raises(RuntimeError, match="StopIteration"):
        await sqlite.write(lambda _: next(iter(())))


async def test_a_closed_database_says_so(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'x.sqlite3'}")
    database.close()
    with pytest.raises(RuntimeError, match="closed"):
        await database.write(lambda _: None)


async def test_connections_that_die_under_a_house_cost_nothing(tmp_path: Path, any_database: Databases) -> None:
    """All backends are killed again and again, as by a restart of PostgreSQL; the vendor repeats what it must."""
    url = any_database.url("postgresql", tmp_path)
    platform = Counting()
    mine = house(url, platform)
    people(mine.database, 20)
    await mine.start()

    async def bring(number: int) -> None:
        while True:
            try:
                return await mine.dispatcher.hear(heard(f"e{number}", f"chat:{number % 20}"))
            except Exception as error:
                if not away(error):
                    raise
            await asyncio.sleep(0.02)

    async def storm() -> None:
        async with await psycopg.AsyncConnection.connect(url, autocommit=True) as other:
            for _ in range(6):
                await other.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                    " WHERE datname = current_database() AND application_name LIKE 'permanence%'"
                )
                await asyncio.sleep(0.1)

    await asyncio.gather(storm(), *(bring(number) for number in range(60)))
    await mine.dispatcher.sweep()
    await until(lambda: len(platform.said) == 60)
    await mine.dispatcher.settle()
    assert all(one.done_at and not one.fault for one in events(mine.database))
    assert len(set(platform.said)) == len(platform.said) == 60
    await mine.stop()


async def test_two_houses_on_one_database_do_nothing_twice(tmp_path: Path, any_database: Databases) -> None:
    url = any_database.url("postgresql", tmp_path)
    platform = Counting()
    first, second = house(url, platform), house(url, platform)
    people(first.database, 20)
    await first.start()
    brought = [(one, number) for number in range(60) for one in (first, second)]
    random.Random(7).shuffle(brought)  # noqa: S311 - a fixed disorder
    for one, number in brought[:30]:
        await one.dispatcher.hear(heard(f"e{number}", f"chat:{number % 20}"))
    await second.start()
    await asyncio.gather(*(one.dispatcher.hear(heard(f"e{n}", f"chat:{n % 20}")) for one, n in brought[30:]))
    await until(lambda: len(platform.said) >= 60)
    for one in (first, second):
        await one.dispatcher.settle()
    assert len(set(platform.said)) == len(platform.said) == 60
    assert all(one.done_at and not one.fault for one in events(first.database))
    await asyncio.gather(first.stop(), second.stop())
