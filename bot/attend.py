"""Acting on what was heard, or on what has fallen due, inside one transaction."""

from collections.abc import Mapping
from dataclasses import replace

from bot import dialogue, metrics
from bot.core.card import Card
from bot.core.codec import Codec
from bot.core.command import Command, Interpret, Reply
from bot.core.door import Heard, Pressed
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.ports import Outcome, Platform
from bot.core.text import T
from bot.route import Router
from storage import due, inbox, people
from storage.people import Person, Role
from storage.transaction import Source, Transaction

HOUSE = Person(id=0, name="Permanence", role=Role.LEAD, language="fr", timezone="UTC")
"""Who acts when the clock or the outside does."""


class Attendant:
    """Turns one event or one due row into a service's work; the transaction's `cause` says which."""

    def __init__(self, router: Router, codec: Codec, platforms: Mapping[str, Platform]) -> None:
        self._router, self._codec, self._platforms = router, codec, platforms

    def serve(self, tx: Transaction) -> None:
        """Act on the inbox row of the cause, unless it is done."""
        row = inbox.take(tx.session, number(tx.cause))
        if row is None:
            return
        heard: Heard = self._codec.loads(row.body)
        tx.source = _source(heard)
        person = people.by_address(tx.session, heard.who)
        if person is None:
            tx.answer(None, card) if (card := self._router.stranger(tx, heard)) else None
        else:
            row.person_id = person.id
            self._attend(tx, person, heard)
        inbox.finish(tx.session, row, tx.now)
        metrics.ACTED.labels(type(heard.what).__name__).inc()

    def serve_due(self, tx: Transaction) -> None:
        """Do what the due row of the cause asks for, unless it is done or put off."""
        row = due.take(tx.session, number(tx.cause), tx.now)
        if row is None:
            return
        person = people.get(tx.session, row.person_id) if row.person_id else HOUSE
        card = self._carry_out(tx, person, self._codec.loads(row.command))
        if isinstance(card, Card) and row.person_id:
            tx.tell(person, card)

    def close(self, tx: Transaction, card: Card, fault: str) -> None:
        """End what was refused or broken, with a word to who asked."""
        if (row := end(tx, fault)) is not None:
            heard: Heard = self._codec.loads(row.body)
            tx.source = _source(heard)
            tx.answer(people.by_address(tx.session, heard.who), card)

    def _attend(self, tx: Transaction, person: Person, heard: Heard) -> None:
        people.heard(tx.session, heard.who, tx.now)
        reply = self._router.meant(tx, person, heard)
        while isinstance(reply, Command):
            reply = self._carry_out(tx, person, reply)
        platform = self._platforms[heard.source]
        if isinstance(reply, Form) and not (platform.forms and heard.hook):
            reply = _ask_in_private(tx, person, heard, reply)
        silent = reply is None or (isinstance(reply, Card) and reply.key)
        if reply is not None:
            tx.answer(person, reply)
        if silent and platform.answers and isinstance(heard.what, Pressed):
            tx.answer(person, None)

    def _carry_out(self, tx: Transaction, person: Person, command: Command) -> Card | Form | Command | None:
        if isinstance(command, Interpret | Reply):
            return self._router.again(tx, person, command)
        rule = self._router.rule(command)
        if person is not HOUSE and tx.source.place and person.role not in rule.roles:
            raise Refused(T("This is not yours to do. Ask the person in charge of the team if you think it should be."))
        return rule.service(tx, person, command)


def _ask_in_private(tx: Transaction, person: Person, heard: Heard, form: Form) -> Card:
    """Ask the form question by question; in a group, words to colleagues could be taken for answers."""
    question = dialogue.begin(tx, person, form)
    if not heard.shared:
        return question
    tx.tell(heard.who, question, reader=person)
    return Card(T("I have written to you in private."))


def number(cause: str) -> int:
    """The row that the cause names."""
    return int(cause.partition(":")[2])


def end(tx: Transaction, fault: str) -> inbox.Inbox | None:
    """End the row of the cause; the inbox row if it was still open."""
    match tx.cause.partition(":")[0]:
        case "due":
            due.take(tx.session, number(tx.cause), tx.now)
        case "inbox":
            row = inbox.take(tx.session, number(tx.cause))
            inbox.finish(tx.session, row, tx.now, fault) if row else None
            return row
    return None


def _source(heard: Heard) -> Source:
    return Source(heard.place, heard.who, heard.message, heard.hook, heard.language)


def with_outcome(command: Command, outcome: Outcome) -> Command:
    """The command that was waiting for this outcome, ready to be sent."""
    return replace(command, outcome=outcome)  # type: ignore[call-arg]  # by contract of Transaction.ask, it has that field
