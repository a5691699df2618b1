"""What must be asked later: commands with an hour, found again by key."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Field, Session, SQLModel, col, select


class Due(SQLModel, table=True):
    """A command that waits for its hour. One row a key: a later one of the same key takes its place.

    An id is never used again: what comes of a row is known by it.
    """

    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    at: datetime = Field(index=True)
    command: str
    person_id: int | None = Field(default=None, foreign_key="person.id")


def put(session: Session, row: Due) -> None:
    """Plan it, in the place of what the same key had planned before."""
    drop(session, row.key)
    session.add(row)
    session.flush()


def drop(session: Session, prefix: str) -> None:
    """Forget what is planned under `prefix` itself, and under every key that continues it after a colon."""
    key = col(Due.key)
    session.connection().execute(delete(Due).where((key == prefix) | key.startswith(f"{prefix}:", autoescape=True)))


def ripe(session: Session, now: datetime, most: int = 100) -> Sequence[int]:
    """The ids of what is due, the oldest first."""
    return session.exec(select(Due.id).where(col(Due.at) <= now).order_by(col(Due.at)).limit(most)).all()


def take(session: Session, due_id: int, now: datetime) -> Due | None:
    """The row if it is still due, locked; it is deleted when this transaction commits."""
    row = session.exec(select(Due).where(Due.id == due_id, col(Due.at) <= now).with_for_update()).first()
    if row:
        session.connection().execute(delete(Due).where(col(Due.id) == due_id))
        session.expunge(row)
    return row


def postpone(session: Session, due_id: int, at: datetime) -> None:
    """Try again at `at`."""
    session.connection().execute(update(Due).where(col(Due.id) == due_id).values(at=at))


def next_at(session: Session) -> datetime | None:
    """When the next one is due."""
    return session.exec(select(Due.at).order_by(col(Due.at)).limit(1)).first()
