"""What the command line does to people: add them, list them, invite them."""

from dataclasses import dataclass
from datetime import datetime, time

from sqlmodel import Session

from bot.core.errors import WrongUse
from bot.features.people.service import invite
from storage import people
from storage.people import Address, Client, Person, Role


@dataclass(frozen=True)
class Newcomer:
    """Somebody to add; `slack` is "TEAM:USER", `telegram` a numeric id, "" for none."""

    name: str
    language: str
    timezone: str
    slack: str = ""
    telegram: str = ""


def add_client(session: Session, new: Newcomer, calendar: str, digest_at: time, now: datetime) -> int:
    """Add the client and the contact who speaks for them; the client's number. Raises WrongUse."""
    if not new.name.strip():
        raise WrongUse("NAME: is empty")
    if people.client_named(session, new.name):
        raise WrongUse(f"NAME: there is a client {new.name} already; `permanence client list` shows them")
    client = Client(
        name=new.name.strip(),
        calendar=calendar,
        timezone=new.timezone,
        language=new.language,
        digest_at=digest_at,
        created_at=now,
    )
    session.add(client)
    session.flush()
    _add(session, new, Role.CONTACT, client.id)
    return client.id


def add_assistant(session: Session, new: Newcomer, *, lead: bool) -> int:
    """Add somebody to the team; their number. Raises WrongUse."""
    if not new.name.strip():
        raise WrongUse("NAME: is empty")
    if not (new.slack or new.telegram):
        raise WrongUse("--slack or --telegram: an assistant needs at least one of the two")
    return _add(session, new, Role.LEAD if lead else Role.ASSISTANT, None).id


def _add(session: Session, new: Newcomer, role: Role, client_id: int | None) -> Person:
    person = Person(name=new.name.strip(), role=role, client_id=client_id, language=new.language, timezone=new.timezone)
    session.add(person)
    session.flush()
    for address in addresses(new):
        if taken := people.by_address(session, address):
            raise WrongUse(f"{address}: is already the account of {taken.name}")
        session.add(Address(address=address, person_id=person.id))
    return person


def addresses(new: Newcomer) -> list[str]:
    """The addresses given; raises WrongUse where one is not of its platform's form."""
    found = []
    if new.slack:
        team, _, user = new.slack.partition(":")
        if not (team[:1] in {"T", "E"} and user[:1] in {"U", "W"} and (team + user).isalnum()):
            raise WrongUse("--slack: give TEAM:USER, such as T0123ABCD:U0456EFGH (profile, Copy member ID)")
        found.append(f"slack:{team}:{user}")
    if new.telegram:
        if not new.telegram.isascii() or not new.telegram.isdigit():
            raise WrongUse("--telegram: give the numeric id, such as 123456789; or use `permanence client invite`")
        found.append(f"telegram:{int(new.telegram)}")
    return found


def invite_client(session: Session, name: str, now: datetime) -> str:
    """A code for the client's contact to come in with; raises WrongUse."""
    client = people.client_named(session, name)
    if client is None:
        known = ", ".join(one.name for one in people.clients(session)[:10]) or "none yet"
        raise WrongUse(f"NAME: there is no client {name}; known: {known}")
    return invite(session, people.contacts(session, client.id)[0].id, now)


def client_rows(session: Session) -> list[str]:
    """A line a client."""
    rows = []
    for client in people.clients(session):
        found = [
            one.address
            for person in people.contacts(session, client.id)
            for one in people.addresses(session, person.id)
        ]
        reached = ", ".join(found) or "not reachable yet: permanence client invite"
        rows.append(f"{client.id}\t{client.name}\t{client.timezone}\t{client.digest_at:%H:%M}\t{reached}")
    return rows


def assistant_rows(session: Session) -> list[str]:
    """A line a member of the team."""
    return [
        f"{one.id}\t{one.name}\t{one.role}\t{', '.join(found.address for found in people.addresses(session, one.id))}"
        for one in people.team(session)
    ]
