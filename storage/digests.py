"""Digests: which client was told what on which day, and every question asked of it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import func, update
from sqlmodel import Field, Session, SQLModel, UniqueConstraint, col, select

from storage.calls import Call
from storage.people import Address, Client, Person
from storage.session import insert_new


class DigestRun(SQLModel, table=True):
    """The one digest of a client on a day of theirs.

    It tells of what happened from `since` (the digest before) until `at`. `silent` where nothing was said;
    `shown_at` is when its card was last brought up to date.
    """

    __table_args__ = (UniqueConstraint("client_id", "day"),)

    id: int = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id")
    day: date
    since: datetime
    at: datetime
    silent: bool = False
    shown_at: datetime


FOLLOWED = timedelta(days=7)
"""How long the card of a digest follows what becomes of its calls."""


def begin(session: Session, client: Client, day: date, now: datetime) -> DigestRun | None:
    """The digest of that day; None when there has been one."""
    last = latest(session, client.id)
    since = last.at if last else client.created_at
    values = {"client_id": client.id, "day": day, "since": since, "at": now, "silent": False, "shown_at": now}
    if not insert_new(session, DigestRun, **values):
        return None
    return session.exec(select(DigestRun).where(DigestRun.client_id == client.id, DigestRun.day == day)).one()


def latest(session: Session, client_id: int) -> DigestRun | None:
    """The client's last digest."""
    mine = select(DigestRun).where(DigestRun.client_id == client_id)
    return session.exec(mine.order_by(col(DigestRun.day).desc()).limit(1)).first()


def get(session: Session, digest_id: int) -> DigestRun | None:
    """The digest of that id."""
    return session.get(DigestRun, digest_id)


def last_days(session: Session) -> Sequence[tuple[Client, date | None]]:
    """Each client that can be written to now, with the day of their last digest."""
    reached = select(Person.client_id).join(Address).where(col(Person.client_id).is_not(None), col(Address.reachable))
    statement = (
        select(Client, func.max(DigestRun.day))
        .join(DigestRun, col(DigestRun.client_id) == col(Client.id), isouter=True)
        .where(col(Client.id).in_(reached))
        .group_by(col(Client.id))
    )
    return session.exec(statement).all()


def outdated(session: Session, now: datetime) -> Sequence[DigestRun]:
    """The digests of which a call has changed since they were shown."""
    recent = (col(Call.changed_at) > now - FOLLOWED, col(Call.changed_at) > col(DigestRun.shown_at))
    joined = select(DigestRun).join(Call, col(Call.digest_id) == col(DigestRun.id))
    return session.exec(joined.where(*recent, col(DigestRun.silent).is_(False)).distinct()).all()


def shown(session: Session, run: DigestRun, now: datetime) -> None:
    """Its card is up to date."""
    session.connection().execute(update(DigestRun).where(col(DigestRun.id) == run.id).values(shown_at=now))
    session.refresh(run)


def keep_silent(session: Session, run: DigestRun) -> None:
    """Nothing was said that day."""
    session.connection().execute(update(DigestRun).where(col(DigestRun.id) == run.id).values(silent=True))
