"""Reminders that people ask for themselves, and every question asked of them."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.people import Person


class Standing(StrEnum):
    """Where a reminder stands; the last two are final."""

    WAITING = "waiting"
    FIRED = "fired"
    DONE = "done"
    CANCELLED = "cancelled"


class Reminder(SQLModel, table=True):
    """A word to a person at an hour.

    `at` is the next instant it fires, `zone` the one in which its hour was meant. With a `repeat` (an RFC 5545 RRULE,
    counted from `first`) it stays waiting, and each firing leaves a row of its own with its `series_id`. `version`
    grows with each plan and each firing: what was planned or shown before is out of date.
    """

    id: int = Field(default=None, primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    subject: str
    at: datetime
    zone: str
    repeat: str = ""
    first: datetime
    series_id: int | None = Field(default=None, foreign_key="reminder.id")
    status: Standing = Field(default=Standing.WAITING, index=True)
    version: int = 1
    created_at: datetime
    ended_at: datetime | None = None


def add(session: Session, reminder: Reminder) -> Reminder:
    """Write it down; it has its number on return."""
    session.add(reminder)
    session.flush()
    return reminder


def mine(session: Session, reminder_id: int, person: Person) -> Reminder | None:
    """The reminder, if it is this person's."""
    reminder = session.get(Reminder, reminder_id)
    return reminder if reminder and reminder.person_id == person.id else None


def get(session: Session, reminder_id: int) -> Reminder:
    """The reminder of that id; raises NoResultFound."""
    return session.exec(select(Reminder).where(Reminder.id == reminder_id)).one()


def change(session: Session, reminder: Reminder, among: Standing, **values: object) -> bool:
    """Change it if nothing has happened to it meanwhile; one conditional update, so one of two wins."""
    same = (col(Reminder.id) == reminder.id, col(Reminder.status) == among, col(Reminder.version) == reminder.version)
    done = session.connection().execute(update(Reminder).where(*same).values(**values)).rowcount == 1
    session.refresh(reminder)
    return done


def waiting_of(session: Session, person_id: int) -> Sequence[Reminder]:
    """What the person will be reminded of, the next one first."""
    theirs = (Reminder.person_id == person_id, Reminder.status == Standing.WAITING)
    return session.exec(select(Reminder).where(*theirs).order_by(col(Reminder.at))).all()
