"""Meetings: what clients want booked, what is on offer, what stands, and every question asked of it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import and_, or_, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.people import Client, Person


class Status(StrEnum):
    """Where a meeting stands: wanted, on its way to the calendar, in the calendar, or given up."""

    ASKED = "asked"
    SAVING = "saving"
    BOOKED = "booked"
    CANCELLED = "cancelled"


HOLD = timedelta(minutes=30)
"""How long a slot on offer is kept from others."""
FRESH = timedelta(minutes=5)
"""Busy times may have been read that long before they are judged."""


class Meeting(SQLModel, table=True):
    """One meeting, from the first wish to the last change.

    `wish_start` alone is the very instant asked for, with `wish_end` a window; `grain` is what the words spoke of.
    `offer_start` to `offer_end` is the slot on offer, held until `held_until`; `agreed` once the client has confirmed
    it. `start` to `end` is what stands in the calendar. `version` grows with each change there, so that
    reminders of an earlier one die; `round` with each new card, so that buttons of an earlier one are known as such,
    and `shown` is the round of the card that shows it booked.
    """

    id: int = Field(default=None, primary_key=True)
    client_id: int = Field(foreign_key="client.id", index=True)
    asked_by: int = Field(foreign_key="person.id")
    calendar: str = Field(index=True)
    who: str = ""
    subject: str = ""
    guest: str = ""
    place: str = ""
    words: str = ""
    minutes: int
    wish_start: datetime | None = None
    wish_end: datetime | None = None
    grain: str = ""
    offer_start: datetime | None = None
    offer_end: datetime | None = None
    held_until: datetime | None = None
    agreed: bool = False
    status: Status = Field(default=Status.ASKED, index=True)
    start: datetime | None = Field(default=None, index=True)
    end: datetime | None = None
    event_id: str = Field(unique=True)
    etag: str = ""
    link: str = ""
    saved_at: datetime | None = None
    attending: bool = False
    version: int = 0
    round: int = 1
    shown: int = 1
    created_at: datetime

    @property
    def length(self) -> timedelta:
        """How long it shall last."""
        return timedelta(minutes=self.minutes)

    @property
    def planned(self) -> tuple[datetime | None, datetime | None]:
        """From when until when it will be: where it is on its way to, or else where it stands."""
        on_its_way = self.status is Status.SAVING and self.offer_start is not None
        return (self.offer_start, self.offer_end) if on_its_way else (self.start, self.end)


def add(session: Session, meeting: Meeting) -> Meeting:
    """Write a new meeting down; it has its number on return."""
    session.add(meeting)
    session.flush()
    return meeting


def visible(session: Session, meeting_id: int, person: Person) -> Meeting | None:
    """The meeting, where this person may see it: the team sees all, a contact those of their client."""
    meeting = session.get(Meeting, meeting_id)
    if meeting is None or (not person.on_team and meeting.client_id != person.client_id):
        return None
    return meeting


def change(session: Session, meeting: Meeting, among: Sequence[Status], **values: object) -> bool:
    """Change the meeting if its status is still among these; one conditional update, so one of two wins."""
    where = (col(Meeting.id) == meeting.id, col(Meeting.status).in_(among))
    done = session.connection().execute(update(Meeting).where(*where).values(**values)).rowcount == 1
    session.refresh(meeting)
    return done


def lock(session: Session, calendar: str) -> None:
    """Let no other transaction judge what is free in this calendar before this one ends."""
    owners = select(Client.id).where(Client.calendar == calendar).order_by(col(Client.id))
    session.exec(owners.with_for_update()).all()


def taken(session: Session, meeting: Meeting, now: datetime) -> list[tuple[datetime, datetime]]:
    """The spans of its calendar that other meetings of ours take.

    Those are what is on its way, what is held for somebody else (one's own options are no obstacle), and what has
    just been written: what has stood longer, the calendar knows best.
    """
    fresh = (Meeting.status == Status.BOOKED, col(Meeting.saved_at) > now - FRESH)
    held = and_(
        col(Meeting.status) != Status.CANCELLED,
        col(Meeting.held_until) > now,
        or_(col(Meeting.asked_by) != meeting.asked_by, col(Meeting.status) == Status.SAVING),
    )
    others = (Meeting.calendar == meeting.calendar, Meeting.id != meeting.id)
    standing = session.exec(select(Meeting.start, Meeting.end).where(*others, *fresh)).all()
    offered = session.exec(select(Meeting.offer_start, Meeting.offer_end).where(*others, held)).all()
    return [(start, end) for start, end in (*standing, *offered) if start and end]


def between(session: Session, client_id: int, start: datetime, end: datetime) -> Sequence[Meeting]:
    """The client's booked meetings that begin from `start` on and before `end`, in order."""
    mine = (Meeting.client_id == client_id, Meeting.status == Status.BOOKED)
    inside = (col(Meeting.start) >= start, col(Meeting.start) < end)
    return session.exec(select(Meeting).where(*mine, *inside).order_by(col(Meeting.start), col(Meeting.id))).all()


def ahead(session: Session, client_id: int, now: datetime) -> list[Meeting]:
    """The client's meetings that stand or are on their way and have not ended, in order."""
    mine = (Meeting.client_id == client_id, col(Meeting.status).in_((Status.SAVING, Status.BOOKED)))
    found = session.exec(select(Meeting).where(*mine).order_by(col(Meeting.id))).all()
    live = [one for one in found if (end := one.end or one.offer_end) and end > now]
    return sorted(live, key=lambda one: one.start or one.offer_start or now)
