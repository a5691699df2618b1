"""Tasks: what clients have handed over, and every question asked of it."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import choice
from storage.people import Person


class Status(StrEnum):
    """Where a task stands; the last two are final."""

    OPEN = "open"
    CLAIMED = "claimed"
    WAITING_CLIENT = "waiting_client"
    DELIVERED = "delivered"
    CLOSED = "closed"
    CANCELLED = "cancelled"


IN_HAND = (Status.CLAIMED, Status.WAITING_CLIENT)
LIVE = (Status.OPEN, *IN_HAND, Status.DELIVERED)


class Task(SQLModel, table=True):
    """One piece of work; its id is the number that people use.

    `deadline` is an instant; with `by_day`, only its day was asked for. `version` grows with each change of what is
    asked, so that reminders of an earlier wording die.
    """

    id: int = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    asked_by: int = Field(foreign_key="person.id")
    subject: str
    words: str
    deadline: datetime | None = None
    by_day: bool = False
    urgent: bool = False
    status: Status = Field(default=Status.OPEN, sa_type=choice(Status), index=True)
    holder_id: int | None = Field(default=None, foreign_key="person.id")
    claimed_at: datetime | None = None
    note: str = ""
    delivered_at: datetime | None = None
    ended_at: datetime | None = None
    created_at: datetime
    version: int = 1
    said_at: str = ""
    said_as: str = Field(default="", index=True)


def add(session: Session, task: Task) -> Task:
    """Write a new task down; it has its number on return."""
    session.add(task)
    session.flush()
    return task


def visible(session: Session, task_id: int, person: Person) -> Task | None:
    """The task, where this person may see it: the team sees all, a contact those of their client."""
    task = session.get(Task, task_id)
    if task is None or (not person.on_team and task.client_id != person.client_id):
        return None
    return task


def take(session: Session, task: Task, person: Person, now: datetime) -> bool:
    """Give the task to this person, unless somebody was faster."""
    return change(session, task, (Status.OPEN,), status=Status.CLAIMED, holder_id=person.id, claimed_at=now)


def change(session: Session, task: Task, among: Sequence[Status], **values: object) -> bool:
    """Change the task if its status is still among these; one conditional update, so one of two wins."""
    where = (col(Task.id) == task.id, col(Task.status).in_(among))
    done = session.connection().execute(update(Task).where(*where).values(**values)).rowcount == 1
    session.refresh(task)
    return done


def live_of(session: Session, client_id: int) -> Sequence[Task]:
    """The client's tasks that are not ended, by number."""
    mine = (Task.client_id == client_id, col(Task.status).in_(LIVE))
    return session.exec(select(Task).where(*mine).order_by(col(Task.id))).all()


def live(session: Session) -> Sequence[Task]:
    """Every task that is not ended, by number."""
    return session.exec(select(Task).where(col(Task.status).in_(LIVE)).order_by(col(Task.id))).all()


def awaiting(session: Session, person_id: int) -> Task | None:
    """The task on which this person was asked something last and has not answered."""
    mine = (Task.asked_by == person_id, Task.status == Status.WAITING_CLIENT)
    return session.exec(select(Task).where(*mine).order_by(col(Task.id).desc())).first()


def last_of(session: Session, person_id: int) -> Task | None:
    """The last task that this person asked for, if it is not ended."""
    mine = (Task.asked_by == person_id, col(Task.status).in_(LIVE))
    return session.exec(select(Task).where(*mine).order_by(col(Task.id).desc())).first()


def said_in(session: Session, place: str, message: str) -> Task | None:
    """The task that came of this message."""
    return session.exec(select(Task).where(Task.said_at == place, Task.said_as == message)).first()


def delivered_since(session: Session, client_id: int, since: datetime) -> Sequence[Task]:
    """The client's tasks delivered at or after `since`, by number."""
    mine = (Task.client_id == client_id, col(Task.delivered_at) >= since)
    return session.exec(select(Task).where(*mine).order_by(col(Task.id))).all()


class TaskNote(SQLModel, table=True):
    """Words that somebody on the team wrote in a task's thread; the client never sees them as such."""

    id: int = Field(default=None, primary_key=True)
    task_id: int = Field(foreign_key="task.id", index=True)
    person_id: int = Field(foreign_key="person.id")
    words: str
    sent: bool = False
    at: datetime


def note(session: Session, task_id: int, person_id: int, words: str, now: datetime) -> None:
    """Keep an internal note."""
    session.add(TaskNote(task_id=task_id, person_id=person_id, words=words, at=now))


def last_note(session: Session, task_id: int, person_id: int) -> str:
    """What this person last wrote in the thread and has not sent to the client; "" for nothing."""
    mine = (TaskNote.task_id == task_id, TaskNote.person_id == person_id, col(TaskNote.sent).is_(False))
    return session.exec(select(TaskNote.words).where(*mine).order_by(col(TaskNote.id).desc())).first() or ""


def forget_notes(session: Session, task_id: int, person_id: int) -> None:
    """What this person wrote so far is no longer offered to be sent."""
    mine = (col(TaskNote.task_id) == task_id, col(TaskNote.person_id) == person_id)
    session.connection().execute(update(TaskNote).where(*mine).values(sent=True))
