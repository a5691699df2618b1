"""The schema and its history; applied at start, and by `permanence db upgrade`."""

from sqlalchemy import create_engine
from sqlmodel import SQLModel

from storage import calls, digests, drafts, due, inbox, meetings, outbox, people, reminders, tasks  # noqa: F401 - their tables


def upgrade(url: str) -> None:
    """Bring the database to the present schema, creating it where there is none."""
    engine = create_engine(url)
    SQLModel.metadata.create_all(engine)
    engine.dispose()
