"""What is being asked of a person, question by question: one draft a person and place."""

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Field, Session, SQLModel


class Draft(SQLModel, table=True):
    """A form half filled in; `answers` are the codec's JSON by field name, `step` the field being asked."""

    person_id: int = Field(primary_key=True, foreign_key="person.id")
    place: str = Field(primary_key=True)
    form: str
    answers: str
    step: int = 0
    begun_at: datetime


def get(session: Session, person_id: int, place: str) -> Draft | None:
    """The draft of that person in that place."""
    return session.get(Draft, (person_id, place))


def put(session: Session, draft: Draft) -> None:
    """Keep it, in the place of an earlier one."""
    session.merge(draft)
    session.flush()


def drop(session: Session, person_id: int, place: str) -> None:
    """Forget it."""
    statement = delete(Draft).where((Draft.person_id == person_id) & (Draft.place == place))  # type: ignore[arg-type]  # SQLModel types a column as its value
    session.connection().execute(statement)
