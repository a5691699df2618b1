"""Delegation: from a client's words to a task, and the list of what is under way."""

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.text import T
from bot.features.tasks import cards, cards_client, deadlines, gate
from bot.features.tasks.commands import DelegateTask, ListTasks
from storage import tasks
from storage.people import Person
from storage.tasks import Task
from storage.transaction import Transaction


def delegate(tx: Transaction, person: Person, command: DelegateTask) -> Card:
    """Open a task at once; the receipt says what was understood and offers to mend it."""
    if person.client_id is None:
        raise Refused(T("Tasks come from clients. As one of the team, take them in the team's channel."))
    if not command.subject:
        raise Refused(T("What should be done? Write for instance: /tache prepare the Dupont quote before Friday 5 pm"))
    if twin := _twin(tx, command):
        return cards_client.receipt(tx, twin)
    deadline = deadlines.ahead(tx, person, command.deadline, command.by_day)
    task = Task(
        client_id=person.client_id,
        asked_by=person.id,
        subject=command.subject,
        words=command.words,
        deadline=deadline,
        by_day=command.by_day,
        urgent=command.urgent,
        created_at=tx.now,
        said_at=tx.source.place,
        said_as=tx.source.message,
    )
    tasks.add(tx.session, task)
    deadlines.plan(tx, task)
    gate.show_team(tx, task)
    gone_by = command.past or (command.deadline is not None and deadline is None)
    notes = (*command.notes, cards_client.PAST) if gone_by else command.notes
    return cards_client.receipt(tx, task, notes)


def _twin(tx: Transaction, command: DelegateTask) -> Task | None:
    """The task that the same button, pressed before, has made of the same words."""
    made = tasks.said_in(tx.session, tx.source.place, tx.source.message) if tx.source.message else None
    return made if made and made.words == command.words else None


def mine(tx: Transaction, person: Person) -> list[Task]:
    """What is under way: the client's own, or the whole team's."""
    if person.client_id is None:
        return list(tasks.live(tx.session))
    return list(tasks.live_of(tx.session, person.client_id))


def listing(tx: Transaction, person: Person, _: ListTasks) -> Card:
    """What is under way."""
    return cards.listing(tx, mine(tx, person), person)
