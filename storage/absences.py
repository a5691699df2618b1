"""When people are away, and every question asked of it."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, or_, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.people import Person


class Absence(SQLModel, table=True):
    """A time when somebody is not there: from `start` to `end` (exclusive), or until they say that they are back.

    With a `repeat` (an RFC 5545 RRULE, counted from `start` on the wall of `zone`) it comes again, each time as long as
    the first. `client_id` is whose meetings it keeps away; an assistant's keeps none.
    """

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    client_id: int | None = Field(default=None, foreign_key="client.id", index=True)
    start: datetime
    end: datetime | None = None
    repeat: str = ""
    zone: str
    words: str = ""
    created_at: datetime
    cancelled_at: datetime | None = None


def add(session: Session, absence: Absence) -> Absence:
    """Write it down; it has its number on return."""
    session.add(absence)
    session.flush()
    return absence


def mine(session: Session, absence_id: int, person: Person) -> Absence | None:
    """The absence, if it is this person's, or that of somebody who speaks for the same client."""
    absence = session.get(Absence, absence_id)
    if absence is None:
        return None
    theirs = absence.person_id == person.id or (absence.client_id and absence.client_id == person.client_id)
    return absence if theirs else None


def change(session: Session, absence: Absence, **values: object) -> bool:
    """Change it if it still stands as it was read; one conditional update, so one of two wins."""
    unmoved = (col(Absence.start) == absence.start, col(Absence.end).is_not_distinct_from(absence.end))
    same = (col(Absence.id) == absence.id, col(Absence.cancelled_at).is_(None), *unmoved)
    done = session.connection().execute(update(Absence).where(*same).values(**values)).rowcount == 1
    session.refresh(absence)
    return done


def of_client(session: Session, client_id: int, since: datetime) -> Sequence[Absence]:
    """Those of the client that are not over by then, in order."""
    theirs = col(Absence.client_id) == client_id
    return session.exec(select(Absence).where(theirs, *_live(since)).order_by(*_IN_ORDER)).all()


def of_person(session: Session, person: Person, since: datetime) -> Sequence[Absence]:
    """Those of the person, or of whom they speak for, that are not over by then, in order."""
    if person.client_id is not None:
        return of_client(session, person.client_id, since)
    theirs = col(Absence.person_id) == person.id
    return session.exec(select(Absence).where(theirs, *_live(since)).order_by(*_IN_ORDER)).all()


def _live(since: datetime) -> tuple[ColumnElement[bool], ...]:
    going_on = or_(col(Absence.end).is_(None), col(Absence.end) > since, col(Absence.repeat) != "")
    return col(Absence.cancelled_at).is_(None), going_on


_IN_ORDER = (col(Absence.start), col(Absence.id))
