"""Backlogs, slow facts, repeats and stops."""

import asyncio
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import insert
from sqlmodel import col, select

from bot.core.card import Card
from bot.core.clock import SystemClock
from bot.core.codec import Codec
from bot.core.command import Command
from bot.core.door import Slash
from bot.core.errors import TryLater
from bot.core.ports import Effect, Outcome
from bot.core.text import T, verbatim
from bot.dispatch import Dispatcher
from bot.feature import ANYONE, Feature, Rule
from storage import inbox, outbox
from storage.inbox import Inbox
from storage.people import Person
from storage.session import Database
from storage.transaction import Transaction
from tests.databases import sqlite_template
from tests.reliability.stand import AGENCY, Counting, events, heard, house, people, until

BACKLOG = 5000
STOPS_WITHIN_S = 5


@dataclass(frozen=True)
class Look(Effect):
    """Ask the outside about something."""

    what: str


@dataclass(frozen=True)
class Seen(Outcome):
    """What it answered."""


@dataclass(frozen=True)
class Ask(Command):
    """Find out, outside."""

    what: str


class Outside:
    """Fills `Integration`; answers a question once the test opens its gate."""

    name = "outside"
    effects: tuple[type[Effect], ...] = (Look,)

    def __init__(self) -> None:
        self.gates: dict[str, asyncio.Event] = {}

    def lane(self, effect: Effect) -> str:
        return "outside"

    async def perform(self, effect: Effect, key: str) -> Outcome:
        assert isinstance(effect, Look)
        if effect.what == "broken":
            raise ZeroDivisionError
        if effect.what == "away":
            raise TryLater("closed")
        if effect.what in self.gates:
            await self.gates[effect.what].wait()
        return Seen()


def ask(tx: Transaction, person: Person, command: Ask) -> Card:
    if command.what == "endless":
        tx.fact(Look(str(tx.now)))
    return Card(T("{who}: {what}", who=type(tx.fact(Look(command.what))).__name__, what=verbatim(command.what)))


ASKING = Feature("asking", (Rule(Ask, ask, ANYONE, slash=("ask",), read=lambda asked: Ask(asked.words)),))


@pytest.fixture
def url(tmp_path: Path) -> str:
    path = tmp_path / "house.sqlite3"
    path.write_bytes(sqlite_template().read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    found = Database(url)
    yield found
    found.close()


async def test_one_who_waits_for_the_outside_keeps_their_order_and_holds_up_nobody(database: Database) -> None:
    people(database, 40)
    outside = Outside()
    outside.gates["slow"] = asyncio.Event()
    door = Dispatcher(
        database, SystemClock(), AGENCY, Codec((Ask, Look, Seen)), (ASKING,), {"chat": Counting()}, (outside,)
    )
    for number in range(30):
        await door.hear(heard(f"s{number}", f"chat:{number}", Slash("ask", "slow")))
        await door.hear(heard(f"t{number}", f"chat:{number}", Slash("ask", "quick")))
    await door.hear(heard("other", "chat:35", Slash("ask", "quick")))
    await until(lambda: _done(database) == {"other"})
    outside.gates["slow"].set()
    await door.settle()
    assert len(_done(database)) == 61
    told = _told(database)
    for number in range(30):
        mine = [one.body for one in told if one.place == f"chat:{number}"]
        assert ["slow" in mine[0], "quick" in mine[1]] == [True, True]


@pytest.mark.parametrize(
    ("words", "answer"), [("broken", "Unavailable"), ("away", "Unavailable"), ("endless", "wrong")]
)
async def test_a_fact_that_fails_leaves_nobody_stuck(words: str, answer: str, database: Database) -> None:
    people(database, 1)
    door = Dispatcher(
        database, SystemClock(), AGENCY, Codec((Ask, Look, Seen)), (ASKING,), {"chat": Counting()}, (Outside(),)
    )
    await door.hear(heard("e1", "chat:0", Slash("ask", words)))
    await door.hear(heard("e2", "chat:0", Slash("ask", "quick")))
    await door.settle()
    first, second = _told(database)
    assert answer in first.body
    assert "Seen" in second.body


async def test_an_event_that_nobody_can_read_any_more_ends_and_the_next_is_served(database: Database) -> None:
    people(database, 1)
    door = Dispatcher(database, SystemClock(), AGENCY, Codec((Ask, Look, Seen)), (ASKING,), {"chat": Counting()})
    old = {"source": "chat", "external_id": "old", "conversation": "chat:0", "heard_at": datetime.now(UTC)}
    database.write_now(lambda session: inbox.put(session, {**old, "body": '{"$":"Forgotten"}'}))
    await door.resume()
    await door.hear(heard("e2", "chat:0", Slash("ask", "quick")))
    await door.settle()
    assert [bool(one.done_at) for one in events(database)] == [True, True]
    assert [bool(one.fault) for one in events(database)] == [True, False]


async def test_stopped_with_a_long_backlog_and_a_slow_platform_nothing_is_half_done(url: str) -> None:
    platform = Counting(lambda _: asyncio.sleep(0.2))
    mine = house(url, platform)
    people(mine.database, 100)
    rows = [
        {
            "source": "chat",
            "external_id": f"e{number}",
            "conversation": f"chat:{number % 100}",
            "body": mine.codec.dumps(heard(f"e{number}", f"chat:{number % 100}")),
            "heard_at": datetime.now(UTC),
            "fault": "",
        }
        for number in range(BACKLOG)
    ]
    mine.database.write_now(lambda session: session.connection().execute(insert(Inbox), rows))
    await mine.start()
    await until(lambda: len(platform.said) > 20)
    begun = time.perf_counter()
    await mine.stop()
    assert time.perf_counter() - begun < STOPS_WITHIN_S
    after = Database(url)
    sending = [one for one in _told(after) if one.state is outbox.State.SENDING]
    done = {f"inbox:{one.id}:1" for one in events(after) if one.done_at}
    assert 0 < len(done) < BACKLOG
    assert not sending, "what was on its way has ended"
    assert set(platform.said) <= done
    assert len(set(platform.said)) == len(platform.said)
    after.close()


def _done(database: Database) -> set[str]:
    return {one.external_id for one in events(database) if one.done_at}


def _told(database: Database) -> list[outbox.Outbox]:
    rows = select(outbox.Outbox).order_by(col(outbox.Outbox.id))
    return list(database.read_now(lambda session: session.exec(rows).all()))
