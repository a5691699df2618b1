"""Calls: who rang for a client, as the assistant wrote it down, and every question asked of it."""

import unicodedata
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, update
from sqlalchemy.orm import Mapped
from sqlmodel import Field, Session, SQLModel, col, select
from sqlmodel.sql.expression import SelectOfScalar

from storage.people import Person


class Call(SQLModel, table=True):
    """One call; each is a row of its own, however often the same person rings.

    `said_number` is the number as it was given, `number` the same in E.164 ("" where it cannot be read). `call_back`
    is a Text as the codec writes it, `call_back_words` what was typed. A call that repeats an urgent one is shown on
    the card of `first_id`. `digest_id` is the digest that told of it, `seen_at` when all who speak for the client had
    seen it on demand; `changed_at` moves with everything that a card shows. What was withdrawn (it was another
    client's) is kept for the team alone.
    """

    id: int = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    taken_by: int = Field(foreign_key="person.id")
    caller: str
    said_number: str = ""
    number: str = ""
    company: str = ""
    subject: str = ""
    urgent: bool = False
    call_back_words: str = ""
    call_back: str = ""
    first_id: int | None = Field(default=None, foreign_key="call.id", index=True)
    digest_id: int | None = Field(default=None, foreign_key="digestrun.id", index=True)
    seen_at: datetime | None = None
    acknowledged_at: datetime | None = None
    acknowledged_by: int | None = Field(default=None, foreign_key="person.id")
    callback_at: datetime | None = None
    remind_at: datetime | None = None
    reminder_id: int | None = Field(default=None, foreign_key="reminder.id")
    task_id: int | None = Field(default=None, foreign_key="task.id")
    handled_at: datetime | None = None
    corrected_at: datetime | None = None
    withdrawn_at: datetime | None = None
    withdrawn_by: int | None = Field(default=None, foreign_key="person.id")
    created_at: datetime = Field(index=True)
    changed_at: datetime = Field(index=True)

    @property
    def who(self) -> tuple[str, str]:
        """What makes two calls those of one caller: number and name, so that two people on one line stay two."""
        return self.number, fold(self.caller)

    @property
    def settled(self) -> bool:
        """Whether nothing is left for the client to do about it."""
        return bool(self.handled_at or (self.acknowledged_at and not self.callback_at))


def fold(words: str) -> str:
    """The words without case, accents and doubled spaces, to compare them."""
    bare = (char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))
    return " ".join("".join(bare).casefold().split())


def add(session: Session, call: Call) -> Call:
    """Write it down; it has its number on return."""
    session.add(call)
    session.flush()
    return call


def visible(session: Session, call_id: int, person: Person) -> Call | None:
    """The call, where this person may see it: the team sees all, a contact those of their client that stand."""
    call = session.get(Call, call_id)
    if call is None or person.on_team:
        return call
    return call if call.client_id == person.client_id and call.withdrawn_at is None else None


def get(session: Session, call_id: int) -> Call:
    """The call of that id; raises NoResultFound."""
    return session.exec(select(Call).where(Call.id == call_id)).one()


def change(session: Session, call: Call, now: datetime, **values: object) -> None:
    """Change what is known of it."""
    statement = update(Call).where(col(Call.id) == call.id).values(changed_at=now, **values)
    session.connection().execute(statement)
    session.refresh(call)


def acknowledge(session: Session, call: Call, person: Person, now: datetime) -> None:
    """The client knows of it and of all that is shown on the same card; the first to say so is kept."""
    values = {"acknowledged_at": now, "acknowledged_by": person.id, "changed_at": now}
    statement = update(Call).where(_same_card(call), col(Call.acknowledged_at).is_(None)).values(**values)
    session.connection().execute(statement)
    session.refresh(call)


def withdraw(session: Session, call: Call, person: Person, now: datetime) -> bool:
    """Keep it, and all that is shown on the same card, from the client; False where somebody has done so before."""
    values = {"withdrawn_at": now, "withdrawn_by": person.id, "changed_at": now}
    statement = update(Call).where(_same_card(call), col(Call.withdrawn_at).is_(None)).values(**values)
    done = session.connection().execute(statement).rowcount > 0
    session.refresh(call)
    return done


def _same_card(call: Call) -> ColumnElement[bool]:
    first = call.first_id or call.id
    return (col(Call.id) == first) | (col(Call.first_id) == first)


def alike(session: Session, client_id: int, since: datetime) -> Sequence[Call]:
    """The client's urgent calls written down since then, the latest first."""
    mine = (Call.client_id == client_id, col(Call.urgent), col(Call.created_at) >= since)
    return session.exec(_standing(*mine).order_by(col(Call.id).desc())).all()


def repeats(session: Session, call_id: int) -> Sequence[Call]:
    """The calls shown on that one's card, in order."""
    return session.exec(select(Call).where(Call.first_id == call_id).order_by(col(Call.id))).all()


def undigested(session: Session, client_id: int) -> Sequence[Call]:
    """The client's calls that no digest has told of, in order."""
    mine = (Call.client_id == client_id, col(Call.digest_id).is_(None))
    return session.exec(_standing(*mine).order_by(col(Call.id))).all()


def of_digest(session: Session, digest_id: int) -> Sequence[Call]:
    """The calls that this digest tells of, in order."""
    return session.exec(_standing(Call.digest_id == digest_id).order_by(col(Call.id))).all()


def between(session: Session, start: datetime, end: datetime, client_id: int | None) -> Sequence[Call]:
    """The calls of that client, or of all, from `start` on and before `end`, in order."""
    window = [col(Call.created_at) >= start, col(Call.created_at) < end]
    if client_id is not None:
        window.append(col(Call.client_id) == client_id)
    return session.exec(_standing(*window).order_by(col(Call.id))).all()


def _standing(*where: ColumnElement[bool] | Mapped[bool] | bool) -> SelectOfScalar[Call]:
    """Those that nobody has withdrawn."""
    return select(Call).where(*where, col(Call.withdrawn_at).is_(None))


def put_in_digest(session: Session, ids: Collection[int], digest_id: int) -> None:
    """That digest tells of them."""
    session.connection().execute(update(Call).where(col(Call.id).in_(ids)).values(digest_id=digest_id))


def see(session: Session, ids: Collection[int], now: datetime) -> None:
    """They have been seen on demand."""
    unseen = (col(Call.id).in_(ids), col(Call.seen_at).is_(None))
    session.connection().execute(update(Call).where(*unseen).values(seen_at=now))
