"""Our own bot on a fresh database whose people are known, for a platform on loopback.

`python -m bench.ours CONFIG` is `permanence run --config CONFIG` without Telegram's 28 messages a second in all: the
echo beside it does not keep that limit either.
"""

import asyncio
import sys
from datetime import UTC, datetime, time
from functools import partial
from pathlib import Path
from typing import Any

from sqlmodel import Session

from bench.load import PEOPLE
from bot import log
from bot.app import run
from bot.config import load, secrets
from bot.handlers.telegram import send
from bot.handlers.telegram.pace import Gate
from storage.migrations import upgrade
from storage.people import Address, Client, Person, Role
from storage.session import Database


def prepare(folder: Path, platform: str, addresses: str, port: int) -> Path:
    """Write the configuration and the people, `addresses` being a pattern for a number; the configuration's path."""
    url = f"sqlite:///{folder / 'bench.sqlite3'}"
    path = folder / "config.yaml"
    path.write_text(
        f"agency: {{name: Banc d'essai}}\ndatabase: {{url: '{url}'}}\nserver: {{port: {port}}}\n{platform}\n"
    )
    upgrade(url)
    database = Database(url)
    database.write_now(lambda session: _people(session, addresses))
    database.close()
    return path


def _people(session: Session, addresses: str) -> None:
    zone: Any = {"timezone": "Europe/Paris", "language": "fr"}
    for number in range(PEOPLE):
        firm = Client(name=f"Cabinet {number}", digest_at=time(18), created_at=datetime.now(UTC), **zone)
        session.add(firm)
        session.flush()
        person = Person(name=f"Ana {number}", role=Role.CONTACT, client_id=firm.id, **zone)
        session.add(person)
        session.flush()
        session.add(Address(address=addresses.format(number), person_id=person.id))


if __name__ == "__main__":
    # The one limit that the wire is not told to drop.
    vars(send)["Gate"] = partial(Gate, per_second=100_000)
    settings = load(Path(sys.argv[1]))
    log.set_up(secrets(settings))
    asyncio.run(run(settings))
