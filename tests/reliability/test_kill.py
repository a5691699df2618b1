"""Killed at any step, the house loses nothing and does nothing twice."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from storage.inbox import Inbox
from storage.people import Address, Client, Person, Role
from storage.session import Database
from storage.tasks import Status, Task
from tests.chat import TEAM
from tests.databases import Databases, sqlite_template
from tests.reliability.ledger import entries, texts
from tests.reliability.mortal import KILLED


class Nursery:
    """Starts houses."""

    def __init__(self) -> None:
        command = [sys.executable, "-m", "tests.reliability.mortal"]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def live(self, url: str, ledger: Path, die_at: int = 0) -> int:
        """The exit status of one life."""
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps({"url": url, "ledger": str(ledger), "die_at": die_at}) + "\n")
        self._process.stdin.flush()
        return int(self._process.stdout.readline())

    def close(self) -> None:
        self._process.communicate()


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    found = Nursery()
    yield found
    found.close()


def people(session: Session) -> None:
    zone: Any = {"timezone": "Europe/Paris", "language": "fr"}
    firm = Client(name="Ana", digest_at=time(18), created_at=datetime.now(UTC), **zone)
    session.add(firm)
    session.flush()
    for number, (name, role) in enumerate({"ana": Role.CONTACT, "lea": Role.ASSISTANT}.items(), 1):
        session.add(Person(id=number, name=name, role=role, client_id=firm.id if number == 1 else None, **zone))
        session.flush()
        session.add(Address(address=f"chat:{name}", person_id=number))


def as_it_should_be(url: str, ledger: Path) -> None:
    database = Database(url)
    (task,) = database.read_now(lambda session: session.exec(select(Task)).all())
    events = database.read_now(lambda session: session.exec(select(Inbox)).all())
    database.close()
    assert task.status is Status.CLAIMED
    assert [bool(one.done_at) and not one.fault for one in events] == [True, True]
    said = entries(ledger)
    new = [one["key"] for one in said if not one["edits"]]
    assert len(set(new)) == len(new), "said twice; an edit may be, it shows the same"
    assert len(texts(ledger, "chat:ana", "C'est noté")) == 1
    assert len(texts(ledger, "chat:ana", "s'occupe de votre demande")) == 1
    assert len(texts(ledger, TEAM, f"N° {task.id}")) == 1
    assert "lea" in [one["text"] for one in said if one["place"] == TEAM][-1]


def test_killed_at_every_step(tmp_path: Path, nursery: Nursery) -> None:
    template = tmp_path / "template.sqlite3"
    shutil.copy(sqlite_template(), template)
    database = Database(f"sqlite:///{template}")
    database.write_now(people)
    database.close()
    for die_at in range(1, 500):
        home = tmp_path / str(die_at)
        home.mkdir()
        shutil.copy(template, home / "house.sqlite3")
        url, ledger = f"sqlite:///{home / 'house.sqlite3'}", home / "ledger"
        ended = nursery.live(url, ledger, die_at)
        if ended == KILLED:
            ended = nursery.live(url, ledger)
            assert ended == 0, f"killed at step {die_at}, it did not recover"
            as_it_should_be(url, ledger)
            continue
        assert ended == 0
        as_it_should_be(url, ledger)
        assert die_at > 20, "a house that takes so few steps is not the one meant"
        return


def test_killed_again_and_again_on_postgresql(tmp_path: Path, nursery: Nursery, any_database: Databases) -> None:
    """Every house dies young, at a later step each, until one lives."""
    url, ledger = any_database.url("postgresql", tmp_path), tmp_path / "ledger"
    database = Database(url)
    database.write_now(people)
    database.close()
    lives = [nursery.live(url, ledger, die_at) for die_at in (2, 5, 9, 12, 14, 17)]
    assert lives[0] == KILLED
    assert nursery.live(url, ledger) == 0
    as_it_should_be(url, ledger)
