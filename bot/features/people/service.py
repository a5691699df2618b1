"""Who may come in: invitations, strangers, and whether somebody can be reached."""

import hashlib
import secrets
from datetime import datetime

from sqlmodel import Session

from bot.core.card import Card, Fact, Line
from bot.core.door import Heard, Reachable, Slash
from bot.core.text import T, verbatim
from bot.features.people.commands import Greet, NoteReach
from storage import people
from storage.people import INVITATION_LASTS, Invitation, Person
from storage.transaction import Transaction


def invite(session: Session, person_id: int, now: datetime) -> str:
    """A new code for this person: used once, within seven days; fits Telegram's deep link (64 of A-Za-z0-9_-)."""
    code = secrets.token_urlsafe(24)
    session.add(Invitation(digest=_digest(code), person_id=person_id, expires_at=now + INVITATION_LASTS))
    return code


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


def stranger(tx: Transaction, heard: Heard) -> Card | None:
    """Let in by an invitation, or told politely how to get one; a lead hears of it once."""
    if isinstance(heard.what, Reachable):
        return None
    if isinstance(heard.what, Slash) and heard.what.name == "start" and heard.what.words:
        return _redeem(tx, heard, heard.what.words.strip())
    if people.first_visit(tx.session, heard.who, heard.name, tx.now):
        _tell_leads(tx, heard)
    return None if heard.shared and not heard.hook else _refusal(tx)


def _redeem(tx: Transaction, heard: Heard, code: str) -> Card:
    person_id = people.redeem(tx.session, _digest(code), tx.now)
    if person_id is None:
        return Card(
            T("This invitation is no longer valid: it works once, within seven days."),
            (Line(T("Please ask {agency} for a new one.", agency=tx.agency.name)),),
            tone="warning",
        )
    people.settle(tx.session, heard.who, person_id)
    people.heard(tx.session, heard.who, tx.now)
    return welcome(tx, people.get(tx.session, person_id))


def _refusal(tx: Transaction) -> Card:
    agency = tx.agency.name
    return Card(
        T("Hello. I am the secretariat of {agency}, and I do not know you yet.", agency=agency),
        (Line(T("Please ask {agency} for an invitation, and open it from this account.", agency=agency)),),
    )


def _tell_leads(tx: Transaction, heard: Heard) -> None:
    card = Card(
        T("Somebody unknown has written: {name}", name=heard.name or heard.who),
        (
            Fact(T("Account"), verbatim(heard.who)),
            Line(T("To let them in: permanence client add or client invite, then send them the link.")),
        ),
    )
    for lead in people.leads(tx.session):
        tx.tell(lead, card, once=f"stranger:{heard.who}:{lead.id}")


def welcome(tx: Transaction, person: Person) -> Card:
    """The first words to somebody who has come in."""
    if person.on_team:
        return Card(T("Welcome to the team of {agency}, {name}.", agency=tx.agency.name, name=person.name), tone="good")
    return Card(
        T("Hello {name}, you have reached your secretariat, {agency}.", name=person.name, agency=tx.agency.name),
        (
            Line(T("Write as you would speak: “prepare the Dupont quote before Friday 5 pm”,")),
            Line(T("“meeting with Mrs Martin on Thursday 2:30 pm, 45 min”, “any calls?”")),
            Line(T("/aide shows all that I can do.")),
        ),
        tone="good",
    )


def greet(tx: Transaction, person: Person, _: Greet) -> Card:
    """Somebody known says /start."""
    return welcome(tx, person)


def note_reach(tx: Transaction, person: Person, command: NoteReach) -> None:
    """Remember whether they can be written to; a lead hears when it is no longer so.

    Each account speaks for itself alone.
    """
    if command.address != tx.source.who:
        return
    people.reach(tx.session, command.address, reachable=command.yes)
    if command.yes:
        return
    title = T("{name} can no longer be reached at {address}.", name=person.name, address=command.address)
    for lead in people.leads(tx.session):
        tx.tell(lead, Card(title, tone="warning"))
