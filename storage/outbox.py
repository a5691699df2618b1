"""What must still be said or done, in lanes: one a conversation, in order, at the pace that its platform allows."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from sqlalchemy import Index, bindparam, case, delete, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import choice
from storage.posted import Posted
from storage.session import alone, insert, insert_new


class State(StrEnum):
    """Where an outgoing row stands; SENDING past its lease means that nobody knows whether it arrived."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    SUPERSEDED = "superseded"
    FAILED = "failed"


OPEN = (State.WAITING, State.SENDING)
UNSAID = (State.SUPERSEDED, State.FAILED)
FEW = 12
"""Rows that are enough to find what was said together last."""


class Outbox(SQLModel, table=True):
    """One message to say, or one effect to ask for.

    With `fresh`, a living card is said as a new message, and is the living one from then on. `attempts` fences
    what a slow worker still believes; `uncertain` means that an earlier try may have arrived. An id is never used
    again: what comes of an effect is known by it.
    """

    __table_args__ = (
        Index("ix_outbox_lane_state", "lane", "state"),
        Index("ix_outbox_place", "place", "id"),
        {"sqlite_autoincrement": True},
    )

    id: int = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    lane: str
    body: str
    then: str = ""
    place: str = ""
    person_id: int | None = Field(default=None, foreign_key="person.id")
    living: str = ""
    under: str = ""
    about: str = ""
    only_for: str = ""
    language: str = ""
    hook: str = ""
    fresh: bool = False
    urgent: bool = False
    state: State = Field(default=State.WAITING, sa_type=choice(State), index=True)
    attempts: int = 0
    uncertain: bool = False
    created_at: datetime
    due_at: datetime
    first_try: datetime | None = None
    ended_at: datetime | None = None
    fault: str = ""


class Lane(SQLModel, table=True):
    """A conversation's queue: what may be sent next, from when on, and who is at it.

    `next_at` is when its head is due (None: empty); `free_at` carries the pace (the theoretical arrival time
    of the generic cell rate algorithm, ITU-T I.371); a lane is taken while `leased_until` lies ahead.
    """

    name: str = Field(primary_key=True)
    next_at: datetime | None = Field(default=None, index=True)
    urgent: bool = False
    free_at: datetime
    leased_until: datetime


LEASE = timedelta(seconds=90)
"""Over five times the longest call to a platform (15 s): a worker that outlives it is as good as dead."""
KEPT = timedelta(days=30)


def put(session: Session, row: Outbox) -> bool:
    """Queue it, unless its key was queued before; says whether it did."""
    if not insert_new(session, Outbox, **row.model_dump(exclude={"id"})):
        return False
    _wake(session, row)
    return True


def _wake(session: Session, row: Outbox) -> None:
    """Have the lane looked at when the row is due, at the latest.

    The row alone decides, not the lane's head as this transaction sees it: another one may be changing it.
    """
    connection = session.connection()
    lane = {"name": row.lane, "next_at": row.due_at, "urgent": row.urgent}
    connection.execute(_waking(connection.dialect.name), {**lane, "free_at": _epoch(), "leased_until": _epoch()})


@cache
def _waking(dialect: str) -> Any:
    lane = insert(dialect, Lane)
    sooner = case((col(Lane.next_at) <= lane.excluded.next_at, col(Lane.next_at)), else_=lane.excluded.next_at)
    merged = {"next_at": sooner, "urgent": col(Lane.urgent) | lane.excluded.urgent}
    return lane.on_conflict_do_update(index_elements=["name"], set_=merged)


def claim(session: Session, now: datetime) -> Outbox | None:
    """Lease the most pressing lane that may be served, and its head: urgent first, then the oldest."""
    while lane := session.exec(_BEST, params={"now": now}).first():
        head = _head(session, lane.name)
        if head and head.due_at <= now:
            return _lease(session, lane, head, now)
        _refresh(session, lane.name)
    return None


def _lease(session: Session, lane: Lane, head: Outbox, now: datetime) -> Outbox:
    session.expunge(head)
    head.uncertain = head.state is State.SENDING
    head.state, head.attempts, head.first_try = State.SENDING, head.attempts + 1, head.first_try or now
    _supersede(session, head)
    told = head.model_dump(include={"uncertain", "state", "attempts", "first_try", "body", "fresh"})
    session.connection().execute(_ROW, {"this": head.id, **told})
    session.connection().execute(_LANE, {"lane": lane.name, "leased_until": now + LEASE})
    return head


def _head(session: Session, lane: str) -> Outbox | None:
    return session.exec(_HEAD, params={"lane": lane}).first()


def _supersede(session: Session, head: Outbox) -> None:
    """A living card is sent as its latest version; versions that wait between are never shown."""
    if not head.living:
        return
    same = (
        Outbox.lane == head.lane,
        Outbox.living == head.living,
        Outbox.state == State.WAITING,
        col(Outbox.id) > head.id,
    )
    later = session.exec(select(Outbox).where(*same).order_by(col(Outbox.id))).all()
    if later and head.attempts == 1:
        head.body, head.fresh = later[-1].body, head.fresh or any(row.fresh for row in later)
        ids = [row.id for row in later]
        session.connection().execute(update(Outbox).where(col(Outbox.id).in_(ids)).values(state=State.SUPERSEDED))


def _refresh(session: Session, lane: str) -> None:
    head = _head(session, lane)
    values = {"next_at": head.due_at if head else None, "urgent": bool(head and head.urgent)}
    session.connection().execute(_LANE, {"lane": lane, **values})


@dataclass(frozen=True)
class End:
    """How one try ended: the row's new state, and from when on its lane is free again."""

    state: State
    lane_free_at: datetime
    due_at: datetime | None = None
    fault: str = ""


def mark(session: Session, row: Outbox, now: datetime, end: End) -> bool:
    """Note how the try ended; False when another worker has taken the row over meanwhile."""
    values: dict[str, object] = {"state": end.state, "fault": end.fault}
    if end.state in OPEN:
        values["due_at"] = end.due_at or now
    else:
        values["ended_at"] = now
    mine = {"this": row.id, "try": row.attempts}
    if session.connection().execute(_MINE, {**mine, **values}).rowcount == 0:
        return False
    freed = {"lane": row.lane, "leased_until": now, "free_at": end.lane_free_at}
    session.connection().execute(_LANE, freed)
    _refresh(session, row.lane)
    return True


# Built once: what every message passes through costs more to build than to run.
_BEST = (
    select(Lane)
    .where(
        col(Lane.next_at) <= bindparam("now"),
        col(Lane.leased_until) <= bindparam("now"),
        col(Lane.free_at) <= bindparam("now"),
    )
    .order_by(col(Lane.urgent).desc(), col(Lane.next_at))
    .limit(1)
    .with_for_update(skip_locked=True)
)
_HEAD = (
    select(Outbox)
    .where(col(Outbox.lane) == bindparam("lane"), col(Outbox.state).in_(OPEN))
    .order_by(col(Outbox.urgent).desc(), col(Outbox.id))
    .limit(1)
)
_LANE = update(Lane).where(col(Lane.name) == bindparam("lane"))
_ROW = update(Outbox).where(col(Outbox.id) == bindparam("this"))
_MINE = _ROW.where(col(Outbox.attempts) == bindparam("try"), col(Outbox.state) == State.SENDING)


def next_at(session: Session, now: datetime) -> datetime | None:
    """When something can next be sent: `now` where it could have been before, None where nothing waits."""
    latest = case(
        ((col(Lane.next_at) >= Lane.free_at) & (col(Lane.next_at) >= Lane.leased_until), col(Lane.next_at)),
        (col(Lane.free_at) >= Lane.leased_until, col(Lane.free_at)),
        else_=col(Lane.leased_until),
    )
    waiting = select(func.min(latest)).where(col(Lane.next_at).is_not(None))
    soonest: datetime | None = session.exec(waiting).one()
    return max(soonest, now) if soonest else None


def said_last(session: Session, place: str, since: datetime) -> Sequence[Outbox]:
    """The last that was said at the place, the newest first."""
    there = (col(Outbox.place) == place, col(Outbox.state).not_in(UNSAID))
    newest = select(Outbox).where(*there).order_by(col(Outbox.id).desc()).limit(FEW)
    return [row for row in session.exec(newest).all() if row.created_at >= since]


def readdress(session: Session, old: str, new: str) -> None:
    """The place has moved: everything that waits for `old`, and every message noted there, is at `new` from now on."""
    reroute(session, old, new)
    session.connection().execute(update(Posted).where(col(Posted.place) == old).values(place=new))


def reroute(session: Session, old: str, new: str) -> None:
    """Say at `new` everything that waits for `old`; what was said at `old` stays there."""
    insert_new(session, Lane, name=new, free_at=_epoch(), leased_until=_epoch(), urgent=False)
    both = select(Lane).where(col(Lane.name).in_((old, new))).order_by(col(Lane.name))
    session.exec(both.with_for_update()).all()
    waiting = (col(Outbox.lane) == old, col(Outbox.state).in_(OPEN))
    values = {"lane": new, "place": new, "state": State.WAITING}
    session.connection().execute(update(Outbox).where(*waiting).values(**values))
    _refresh(session, old)
    _refresh(session, new)


def release(session: Session) -> None:
    """At a start: where no other process is at work, no worker is left from before and no lane is taken."""
    if alone(session):
        session.connection().execute(update(Lane).values(leased_until=_epoch()))


def _epoch() -> datetime:
    return datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def unsent(session: Session) -> int:
    """How many rows still wait."""
    return session.exec(select(func.count()).select_from(Outbox).where(col(Outbox.state).in_(OPEN))).one()


def oldest_unsent(session: Session) -> datetime | None:
    """Since when the oldest waiting row waits."""
    return session.exec(select(func.min(Outbox.created_at)).where(col(Outbox.state).in_(OPEN))).one()


def forget(session: Session, now: datetime) -> None:
    """Drop what was sent long ago, and the lanes in which nothing has moved since."""
    session.connection().execute(delete(Outbox).where(col(Outbox.ended_at) < now - KEPT))
    still = (col(Lane.next_at).is_(None), col(Lane.leased_until) < now - KEPT, col(Lane.free_at) < now)
    session.connection().execute(delete(Lane).where(*still))
