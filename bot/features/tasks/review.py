"""What the client says to a delivery: content, or not yet."""

from bot.core.card import Card
from bot.core.form import Form
from bot.features.tasks import cards, cards_client, cards_team, deadlines, forms, gate
from bot.features.tasks.commands import AcceptTask, OpenReopening, ReopenTask
from storage import tasks
from storage.people import Person
from storage.tasks import Status
from storage.transaction import TEAM, Transaction

DONE = (Status.DELIVERED, Status.CLOSED)


def accept(tx: Transaction, person: Person, command: AcceptTask) -> Card:
    """The client is content: the task is closed."""
    task = gate.found(tx, person, command.task)
    if not tasks.change(tx.session, task, (Status.DELIVERED,), status=Status.CLOSED, ended_at=tx.now):
        raise gate.stale(task, person)
    gate.show_team(tx, task)
    tx.tell(TEAM, cards_team.accepted(task, by=person), under=cards.key(task))
    gate.tell_asker(tx, task, person, cards_client.closed(task))
    return cards_client.closed(task)


def open_reopening(tx: Transaction, person: Person, command: OpenReopening) -> Form:
    """Ask what is missing."""
    task = gate.found(tx, person, command.task)
    gate.still(task, person, *DONE)
    return forms.reopening(task)


def reopen(tx: Transaction, person: Person, command: ReopenTask) -> Card:
    """Back to who had it, with what is missing."""
    task = gate.found(tx, person, command.task)
    values = {"status": Status.CLAIMED, "version": task.version + 1, "ended_at": None}
    if not tasks.change(tx.session, task, DONE, **values):
        raise gate.stale(task, person)
    deadlines.plan(tx, task)
    gate.show_team(tx, task)
    tx.tell(TEAM, cards_team.reopened(task, person, command.why.strip()), under=cards.key(task))
    gate.tell_holder(tx, task, person, cards_team.reopened(task, person, command.why.strip()))
    gate.tell_asker(tx, task, person, cards_client.open_again(tx, task))
    return cards_client.open_again(tx, task)
