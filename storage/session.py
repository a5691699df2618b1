"""The database: one writer with group commit on SQLite, a pool on PostgreSQL, readers beside it."""

import asyncio
import queue
import secrets
import sqlite3
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine, create_engine, event, literal, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, SQLModel

R = TypeVar("R")

LARGEST_GROUP = 200
"""Jobs that share one commit: enough to drown the cost of fsync, few enough to keep the first one waiting < 100 ms."""
POSTGRESQL_WRITERS = 8
CONNECT_WITHIN_S = 5
OURS = "permanence"
"""How PostgreSQL knows our connections (application_name); each house adds a word of its own."""


class Database:
    """Where everything is remembered.

    `write` runs work in one transaction, committed before it returns; what it raises rolls its own work back and no
    one else's. On SQLite all writers share one thread and, when they come together, one commit.
    """

    def __init__(self, url: str) -> None:
        self.url = make_url(url)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self._engine = _sqlite(url) if self.is_sqlite else _postgresql(url)
        self._readers = ThreadPoolExecutor(2 if self.is_sqlite else POSTGRESQL_WRITERS, "reader")
        self._writers = ThreadPoolExecutor(POSTGRESQL_WRITERS, "writer")
        self._group = _GroupWriter(_sqlite(url, writes=True)) if self.is_sqlite else None

    @property
    def engine(self) -> Engine:
        """The engine that reads, and on PostgreSQL writes too."""
        return self._engine

    async def write(self, work: Callable[[Session], R]) -> R:
        """Run `work` in a transaction of its own, off the event loop."""
        if self._group:
            return await asyncio.shield(asyncio.wrap_future(self._group.submit(work)))
        return await asyncio.get_running_loop().run_in_executor(self._writers, self.write_now, work)

    def write_now(self, work: Callable[[Session], R]) -> R:
        """Run `work` in a transaction of its own; blocks."""
        if self._group:
            return self._group.submit(work).result()
        with Session(self._engine, expire_on_commit=False) as session, session.begin():
            return _result(work, session)

    async def read(self, work: Callable[[Session], R]) -> R:
        """Run `work` on a snapshot, off the event loop; it must not write."""
        return await asyncio.get_running_loop().run_in_executor(self._readers, self.read_now, work)

    def read_now(self, work: Callable[[Session], R]) -> R:
        """Run `work` on a snapshot; blocks."""
        with Session(self._engine, expire_on_commit=False) as session:
            return work(session)

    def close(self) -> None:
        """Let what is under way commit, then let go of every connection."""
        if self._group:
            self._group.close()
        self._writers.shutdown()
        self._readers.shutdown()
        self._engine.dispose()


def _sqlite(url: str, *, writes: bool = False) -> Engine:
    engine = create_engine(url, connect_args={"check_same_thread": False, "timeout": 10})

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _: object) -> None:
        # Transactions are begun by us: the driver's own begin late, and a read that turns into a write
        # then fails at once instead of waiting for its turn.
        connection.isolation_level = None
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "busy_timeout=10000"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgresql(url: str) -> Engine:
    # Pinged before use: after a restart of the server every pooled connection is dead.
    known_as = {"application_name": f"{OURS} {secrets.token_hex(4)}", "connect_timeout": CONNECT_WITHIN_S}
    return create_engine(url, pool_size=2 * POSTGRESQL_WRITERS, pool_pre_ping=True, connect_args=known_as)


class _Job:
    def __init__(self, work: Callable[[Session], Any]) -> None:
        self.work = work
        self.done: Future[Any] = Future()
        self.done.set_running_or_notify_cancel()  # once submitted it is done: whoever gives up waiting changes nothing
        self.result: Any = None
        self.error: BaseException | None = None


class _GroupWriter:
    """One thread that takes the jobs that wait, runs each in a savepoint, and commits them together."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._jobs: queue.SimpleQueue[_Job | None] = queue.SimpleQueue()
        self._door = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[Session], R]) -> Future[R]:
        job = _Job(work)
        with self._door:
            if self._closed:
                raise RuntimeError("the database is closed")
            self._jobs.put(job)
        return job.done

    def close(self) -> None:
        with self._door:
            self._closed = True
            self._jobs.put(None)
        self._thread.join()
        self._engine.dispose()

    def _run(self) -> None:
        while (first := self._jobs.get()) is not None:
            group, last = [first], False
            while len(group) < LARGEST_GROUP and not self._jobs.empty():
                if (job := self._jobs.get()) is None:
                    last = True
                    break
                group.append(job)
            self._commit(group)
            if last:
                return

    def _commit(self, group: list[_Job]) -> None:
        try:
            with self._engine.begin() as connection:
                for job in group:
                    _attempt(connection, job)
                    _still_open(connection)
        except BaseException as error:  # noqa: BLE001 - the commit itself failed: each waiting caller hears of it
            for job in group:
                job.done.set_exception(error)
            return
        for job in group:
            if job.error:
                job.done.set_exception(job.error)
            else:
                job.done.set_result(job.result)


def _attempt(connection: Connection, job: _Job) -> None:
    try:
        with (
            connection.begin_nested(),
            Session(connection, expire_on_commit=False, join_transaction_mode="rollback_only") as session,
        ):
            job.result = _result(job.work, session)
            session.flush()
    except BaseException as error:  # noqa: BLE001 - it goes to the caller, through the job's future
        job.error = error


def _result(work: Callable[[Session], R], session: Session) -> R:
    try:
        return work(session)
    except StopIteration as stray:
        raise RuntimeError("a StopIteration escaped") from stray  # asyncio's futures cannot carry it: they would hang


def _still_open(connection: Connection) -> None:
    """Raises where SQLite has ended the transaction by itself, as it may when the disk is full.

    What the jobs before had written is gone with it, and none of them may be told that it stands
    (sqlite.org/lang_transaction, "Response To Errors Within A Transaction").
    """
    driver: Any = connection.connection.dbapi_connection
    if isinstance(driver, sqlite3.Connection) and not driver.in_transaction:
        error = sqlite3.OperationalError("SQLite rolled the whole group back")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise OperationalError("SAVEPOINT", None, error)


def ready(session: Session) -> bool:
    """Whether the database answers."""
    return session.connection().execute(text("SELECT 1")).scalar() == 1


def alone(session: Session) -> bool:
    """Whether no other process of ours has this database open; SQLite's is ever that of one process."""
    if session.connection().dialect.name == "sqlite":
        return True
    others = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND application_name LIKE :ours AND application_name <> current_setting('application_name')"
    )
    return session.connection().execute(others, {"ours": f"{OURS} %"}).scalar() == 0


def insert_new(session: Session, table: type[SQLModel], **values: object) -> bool:
    """Insert the row unless one with its key stands already; says whether it did. Safe against a race."""
    connection = session.connection()
    return connection.execute(_inserting(connection.dialect.name, table), values).first() is not None


@cache
def _inserting(dialect: str, table: type[SQLModel]) -> Any:
    return insert(dialect, table).on_conflict_do_nothing().returning(literal(1))


def insert(dialect: str, table: type[SQLModel]) -> sqlite.Insert | postgresql.Insert:
    """The dialect's own INSERT, which knows what to do on a conflict."""
    return sqlite.insert(table) if dialect == "sqlite" else postgresql.insert(table)
