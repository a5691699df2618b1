"""What must still be said or done, in lanes: one a conversation, in order, at the pace that its platform allows."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import delete, func, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import choice
from storage.session import insert_new


class State(StrEnum):
    """Where an outgoing row stands; SENDING past its lease means that nobody knows whether it arrived."""

    WAITING = "waiting"
    SENDING = "sending"
    DONE = "done"
    SUPERSEDED = "superseded"
    FAILED = "failed"


OPEN = (State.WAITING, State.SENDING)


class Outbox(SQLModel, table=True):
    """One message to say, or one effect to ask for.

    With `fresh`, a living card is said as a new message, and is the living one from then on. `attempts` fences
    what a slow worker still believes; `uncertain` means that an earlier try may have arrived. An id is never used
    again: what comes of an effect is known by it.
    """

    __table_args__ = ({"sqlite_autoincrement": True},)

    id: int = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    lane: str = Field(index=True)
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
    held: str = ""


class Posted(SQLModel, table=True):
    """A message of ours on a platform, and the living thing that it shows or speaks of."""

    id: int = Field(default=None, primary_key=True)
    place: str
    remote: str
    about: str
    living: bool
    at: datetime

    __table_args__ = ({"sqlite_autoincrement": True},)


LEASE = timedelta(seconds=90)
"""Over five times the longest call to a platform (15 s): a worker that outlives it is as good as dead."""
KEPT = timedelta(days=30)


def put(session: Session, row: Outbox) -> bool:
    """Queue it, unless its key was queued before; says whether it did."""
    values = row.model_dump(exclude={"id"})
    if not insert_new(session, Outbox, **values):
        return False
    insert_new(session, Lane, name=row.lane, free_at=row.created_at, leased_until=row.created_at, urgent=False, held="")
    _refresh(session, row.lane)
    return True


def claim(session: Session, now: datetime) -> Outbox | None:
    """Lease the most pressing lane that may be served, and its head: urgent first, then the oldest."""
    free = (col(Lane.next_at) <= now, col(Lane.leased_until) <= now, col(Lane.free_at) <= now, col(Lane.held) == "")
    order = (col(Lane.urgent).desc(), col(Lane.next_at))
    lane = session.exec(select(Lane).where(*free).order_by(*order).limit(1).with_for_update(skip_locked=True)).first()
    if lane is None:
        return None
    head = _head(session, lane.name)
    if head is None or head.due_at > now:
        _refresh(session, lane.name)
        return claim(session, now)
    lane.leased_until = now + LEASE
    head.uncertain = head.state is State.SENDING
    head.state, head.attempts = State.SENDING, head.attempts + 1
    head.first_try = head.first_try or now
    _supersede(session, head)
    session.flush()
    return head


def _head(session: Session, lane: str) -> Outbox | None:
    order = (col(Outbox.urgent).desc(), col(Outbox.id))
    statement = select(Outbox).where(Outbox.lane == lane, col(Outbox.state).in_(OPEN)).order_by(*order).limit(1)
    return session.exec(statement).first()


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
        head.body = later[-1].body
        ids = [row.id for row in later]
        session.connection().execute(update(Outbox).where(col(Outbox.id).in_(ids)).values(state=State.SUPERSEDED))


def _refresh(session: Session, lane: str) -> None:
    head = _head(session, lane)
    values = {"next_at": head.due_at if head else None, "urgent": bool(head and head.urgent)}
    session.connection().execute(update(Lane).where(col(Lane.name) == lane).values(**values))


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
    mine = (col(Outbox.id) == row.id, col(Outbox.attempts) == row.attempts, col(Outbox.state) == State.SENDING)
    if session.connection().execute(update(Outbox).where(*mine).values(**values)).rowcount == 0:
        return False
    lane = update(Lane).where(col(Lane.name) == row.lane).values(leased_until=now, free_at=end.lane_free_at)
    session.connection().execute(lane)
    _refresh(session, row.lane)
    return True


def next_at(session: Session, now: datetime) -> datetime | None:
    """When something can next be sent; may lie in the past."""
    lanes = session.exec(select(Lane).where(col(Lane.next_at).is_not(None), Lane.held == "")).all()
    return min((max(lane.next_at or now, lane.free_at, lane.leased_until) for lane in lanes), default=None)


def hold(session: Session, lane: str, why: str) -> None:
    """Send nothing more in this lane until it is freed."""
    session.connection().execute(update(Lane).where(col(Lane.name) == lane).values(held=why))


def free(session: Session, lane: str) -> bool:
    """Serve the lane again; says whether it was held."""
    statement = update(Lane).where(col(Lane.name) == lane, col(Lane.held) != "").values(held="")
    return session.connection().execute(statement).rowcount > 0


def readdress(session: Session, old: str, new: str) -> None:
    """Everything that waits for `old`, and every message noted there, is at `new` from now on."""
    insert_new(session, Lane, name=new, free_at=_epoch(), leased_until=_epoch(), urgent=False, held="")
    waiting = (col(Outbox.lane) == old, col(Outbox.state).in_(OPEN))
    values = {"lane": new, "place": new, "state": State.WAITING}
    session.connection().execute(update(Outbox).where(*waiting).values(**values))
    session.connection().execute(update(Posted).where(col(Posted.place) == old).values(place=new))
    _refresh(session, old)
    _refresh(session, new)


def release(session: Session) -> None:
    """At the start of the only process: no worker is left from before, so no lane is taken."""
    session.connection().execute(update(Lane).values(leased_until=_epoch()))


def _epoch() -> datetime:
    return datetime.fromisoformat("1970-01-01T00:00:00+00:00")


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


def unsent(session: Session) -> int:
    """How many rows still wait."""
    return session.exec(select(func.count()).select_from(Outbox).where(col(Outbox.state).in_(OPEN))).one()


def oldest_unsent(session: Session) -> datetime | None:
    """Since when the oldest waiting row waits."""
    return session.exec(select(func.min(Outbox.created_at)).where(col(Outbox.state).in_(OPEN))).one()


def forget(session: Session, now: datetime) -> None:
    """Drop what was sent long ago."""
    session.connection().execute(delete(Outbox).where(col(Outbox.ended_at) < now - KEPT))
