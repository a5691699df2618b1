"""What we have posted: which message on a platform shows, or speaks of, which living thing."""

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Field, Session, SQLModel, col, select


class Posted(SQLModel, table=True):
    """A message of ours on a platform, and the living thing that it shows or speaks of."""

    id: int = Field(default=None, primary_key=True)
    place: str
    remote: str
    about: str
    living: bool
    at: datetime

    __table_args__ = ({"sqlite_autoincrement": True},)


def note(session: Session, posted: Posted) -> None:
    """Remember our message; as a living card it takes the place of the former one."""
    if posted.living:
        former = (col(Posted.place) == posted.place, col(Posted.about) == posted.about, col(Posted.living))
        session.connection().execute(update(Posted).where(*former).values(living=False))
    session.add(posted)


def lose(session: Session, place: str, about: str) -> None:
    """The living card there is gone from the platform."""
    card = (col(Posted.place) == place, col(Posted.about) == about, col(Posted.living))
    session.connection().execute(update(Posted).where(*card).values(living=False))


def living(session: Session, place: str, about: str) -> str:
    """The platform's id of the living card there, "" for none."""
    statement = select(Posted.remote).where(Posted.place == place, Posted.about == about, col(Posted.living))
    return session.exec(statement).first() or ""


def spoken_of(session: Session, place: str, remote: str) -> str:
    """What our message of that id speaks of, "" for nothing."""
    statement = select(Posted.about).where(Posted.place == place, Posted.remote == remote)
    return session.exec(statement.order_by(col(Posted.id).desc())).first() or ""
