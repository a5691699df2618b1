"""Who writes to the bot: clients and their contacts, assistants, the addresses that are theirs, invitations."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from enum import StrEnum

from sqlalchemy import bindparam, delete, update
from sqlmodel import Field, Session, SQLModel, col, select

from storage.columns import choice


class Role(StrEnum):
    """What a person is to the agency."""

    CONTACT = "contact"
    ASSISTANT = "assistant"
    LEAD = "lead"


class Client(SQLModel, table=True):
    """The firm or independent who hands their secretarial work over.

    `digest_at`, `opens` and `closes` are hours on the wall of `timezone`. Meetings are taken between the last two, or
    in the agency's hours where the client has said none.
    """

    id: int = Field(default=None, primary_key=True)
    name: str = Field(unique=True)
    calendar: str = ""
    timezone: str
    language: str
    digest_at: time
    opens: time | None = None
    closes: time | None = None
    created_at: datetime


class Person(SQLModel, table=True):
    """Somebody who writes to the bot: a contact at a client, or a member of the team."""

    id: int = Field(default=None, primary_key=True)
    name: str
    role: Role = Field(sa_type=choice(Role))
    client_id: int | None = Field(default=None, foreign_key="client.id", index=True)
    language: str
    timezone: str

    @property
    def on_team(self) -> bool:
        """Whether they work for the agency."""
        return self.role is not Role.CONTACT


class Address(SQLModel, table=True):
    """Where a person is reached: "slack:T1:U1", "telegram:42", "web:ana"."""

    address: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    reachable: bool = True
    heard_at: datetime | None = None


class Invitation(SQLModel, table=True):
    """A one-use code that ties a chat account to a client; only its SHA-256 is kept."""

    digest: str = Field(primary_key=True)
    person_id: int = Field(foreign_key="person.id")
    expires_at: datetime
    used_at: datetime | None = None


class Stranger(SQLModel, table=True):
    """Somebody unknown who wrote; the lead heard of it once."""

    address: str = Field(primary_key=True)
    name: str
    told_at: datetime


def by_address(session: Session, address: str) -> Person | None:
    """Whose address it is."""
    return session.exec(_WHOSE, params={"there": address}).first()


def heard(session: Session, address: str, now: datetime) -> None:
    """They wrote from there just now: it is where they are, and they can be reached."""
    session.connection().execute(_HEARD, {"there": address, "heard_at": now, "reachable": True})


_WHOSE = select(Person).join(Address).where(col(Address.address) == bindparam("there"))
_HEARD = update(Address).where(col(Address.address) == bindparam("there"))


def reach(session: Session, address: str, *, reachable: bool) -> None:
    """Note whether the bot may write to this address."""
    statement = update(Address).where(col(Address.address) == address).values(reachable=reachable)
    session.connection().execute(statement)


def moved(session: Session, old: str, new: str) -> None:
    """The address has changed (a Telegram group that became a supergroup, say)."""
    change = delete(Address) if session.get(Address, new) else update(Address).values(address=new)
    session.connection().execute(change.where(col(Address.address) == old))


def where(session: Session, person_id: int) -> str | None:
    """The one address to tell this person things at: where they last wrote from, among those that can be reached."""
    order = (col(Address.reachable).desc(), col(Address.heard_at).desc().nulls_last(), col(Address.address))
    return session.exec(select(Address.address).where(Address.person_id == person_id).order_by(*order)).first()


def elsewhere(session: Session, person_id: int, address: str) -> str | None:
    """Another address where this person can be reached, the one they last wrote from."""
    other = (Address.person_id == person_id, Address.address != address, col(Address.reachable))
    order = (col(Address.heard_at).desc().nulls_last(), col(Address.address))
    return session.exec(select(Address.address).where(*other).order_by(*order)).first()


def get(session: Session, person_id: int) -> Person:
    """The person of that id; raises NoResultFound."""
    return session.exec(select(Person).where(Person.id == person_id)).one()


def client(session: Session, client_id: int) -> Client:
    """The client of that id; raises NoResultFound."""
    return session.exec(select(Client).where(Client.id == client_id)).one()


def clients(session: Session) -> Sequence[Client]:
    """Every client, by name."""
    return session.exec(select(Client).order_by(Client.name)).all()


def set_hours(session: Session, client: Client, **hours: time) -> None:
    """Change hours of the client, by the names of their columns."""
    session.connection().execute(update(Client).where(col(Client.id) == client.id).values(**hours))
    session.refresh(client)


def client_named(session: Session, name: str) -> Client | None:
    """The client of that name, to the letter but for case."""
    return next((one for one in clients(session) if one.name.casefold() == name.strip().casefold()), None)


def contacts(session: Session, client_id: int) -> Sequence[Person]:
    """Who speaks for the client, first come first."""
    return session.exec(select(Person).where(Person.client_id == client_id).order_by(col(Person.id))).all()


def team(session: Session) -> Sequence[Person]:
    """Every assistant and lead."""
    return session.exec(select(Person).where(Person.role != Role.CONTACT).order_by(col(Person.id))).all()


def leads(session: Session) -> Sequence[Person]:
    """Those who hear of what goes wrong."""
    return session.exec(select(Person).where(Person.role == Role.LEAD).order_by(col(Person.id))).all()


def addresses(session: Session, person_id: int) -> Sequence[Address]:
    """Every address of the person."""
    return session.exec(select(Address).where(Address.person_id == person_id).order_by(Address.address)).all()


def settle(session: Session, address: str, person_id: int) -> None:
    """The address is this person's from now on."""
    session.merge(Address(address=address, person_id=person_id))
    session.flush()


INVITATION_LASTS = timedelta(days=7)


def redeem(session: Session, digest: str, now: datetime) -> int | None:
    """Use an invitation up; the person whom it was for, or None when it is unknown, used or expired."""
    statement = (
        update(Invitation)
        .where(col(Invitation.digest) == digest, col(Invitation.used_at).is_(None), col(Invitation.expires_at) > now)
        .values(used_at=now)
        .returning(col(Invitation.person_id))
    )
    return session.connection().execute(statement).scalar()


def first_visit(session: Session, address: str, name: str, now: datetime) -> bool:
    """Whether this stranger was never seen before; they are noted."""
    if session.get(Stranger, address):
        return False
    session.add(Stranger(address=address, name=name, told_at=now))
    session.flush()
    return True
