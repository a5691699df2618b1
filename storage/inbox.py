"""What was heard: one row an event, unique by the platform's own id, kept until it is done with."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, update
from sqlmodel import Field, Session, SQLModel, UniqueConstraint, col, select

from storage.session import insert


class Inbox(SQLModel, table=True):
    """An event as the codec wrote it; `done_at` is set by the transaction that acted on it.

    An id is never used again: what comes of an event is known by it.
    """

    __table_args__ = (UniqueConstraint("source", "external_id"), {"sqlite_autoincrement": True})

    id: int = Field(default=None, primary_key=True)
    source: str
    external_id: str
    conversation: str
    person_id: int | None = None
    body: str
    heard_at: datetime
    done_at: datetime | None = Field(default=None, index=True)
    fault: str = ""


KEPT = timedelta(days=3)
"""Slack redelivers for 24 hours, Telegram keeps updates as long: ids are remembered well past both."""


def put(session: Session, row: dict[str, object]) -> int | None:
    """Write the event down; None when it was heard before."""
    connection = session.connection()
    return connection.execute(_putting(connection.dialect.name), {**row, "fault": ""}).scalar()


@cache
def _putting(dialect: str) -> Any:
    return insert(dialect, Inbox).on_conflict_do_nothing().returning(col(Inbox.id))


def waiting(session: Session, before: datetime | None = None) -> Sequence[tuple[int, str]]:
    """The (id, conversation) of every event not yet acted on and, where given, heard before then; oldest first."""
    open_ = select(Inbox.id, Inbox.conversation).where(col(Inbox.done_at).is_(None))
    heard = open_.where(col(Inbox.heard_at) < before) if before else open_
    return session.exec(heard.order_by(col(Inbox.id))).all()


def take(session: Session, inbox_id: int) -> Inbox | None:
    """The event, locked for this transaction; None when it is done already. What changes in it is for `finish`."""
    row = session.exec(_OPEN, params={"this": inbox_id}).first()
    if row:
        session.expunge(row)
    return row


def finish(session: Session, row: Inbox, now: datetime, fault: str = "") -> None:
    """It is done with; `fault` is the reference of the bug that it met."""
    ended = {"this": row.id, "person_id": row.person_id, "done_at": now, "fault": fault}
    session.connection().execute(_FINISH, ended)


_OPEN = select(Inbox).where(Inbox.id == bindparam("this"), col(Inbox.done_at).is_(None)).with_for_update()
_FINISH = update(Inbox).where(col(Inbox.id) == bindparam("this"))


def forget(session: Session, now: datetime) -> None:
    """Drop what was done with long ago."""
    session.connection().execute(delete(Inbox).where(col(Inbox.done_at) < now - KEPT))
