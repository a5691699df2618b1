"""The team's hands: to take a task, put it back, and deliver it."""

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features.tasks import cards, cards_client, cards_team, deadlines, forms, gate
from bot.features.tasks.commands import ClaimTask, DeliverTask, OpenDelivery, ReleaseTask
from storage import tasks
from storage.people import Person
from storage.tasks import IN_HAND, Status
from storage.transaction import TEAM, Transaction


def claim(tx: Transaction, person: Person, command: ClaimTask) -> Card | None:
    """Give the task to whoever pressed first."""
    if not command.task:
        raise Refused(T("Which request? Write for instance: /prendre 12. /taches lists those under way."))
    task = gate.found(tx, person, command.task)
    if tasks.take(tx.session, task, person, tx.now):
        gate.show_team(tx, task)
        tx.tell(gate.asker(tx, task), cards_client.in_hand(tx, task))
    elif task.holder_id != person.id or task.status not in IN_HAND:
        raise Refused(cards_team.not_free(tx, task))
    return None if gate.at_the_team(tx) else cards_team.yours(tx, task)


def release(tx: Transaction, person: Person, command: ReleaseTask) -> Card | None:
    """Put the task back, for another to take."""
    task = gate.in_hand(tx, person, command.task)
    gate.tell_holder(tx, task, person, cards_team.released(task, by=person))
    tasks.change(tx.session, task, IN_HAND, status=Status.OPEN, holder_id=None, claimed_at=None)
    gate.show_team(tx, task)
    tx.tell(TEAM, cards_team.released(task, by=person), under=cards.key(task))
    return None if gate.at_the_team(tx) else cards_team.released(task, by=person)


def open_delivery(tx: Transaction, person: Person, command: OpenDelivery) -> Form:
    """Ask for the note."""
    return forms.delivery(gate.in_hand(tx, person, command.task))


def deliver(tx: Transaction, person: Person, command: DeliverTask) -> Card | None:
    """Tell the client that it is done; they accept it or open it again."""
    task = gate.in_hand(tx, person, command.task)
    values = {"status": Status.DELIVERED, "note": command.note.strip(), "delivered_at": tx.now}
    tasks.change(tx.session, task, IN_HAND, **values)
    deadlines.plan(tx, task)
    gate.show_team(tx, task)
    tx.tell(gate.asker(tx, task), cards_client.delivered(tx, task))
    gate.tell_holder(tx, task, person, cards_team.handed_in(task, by=person))
    return None if tx.source.shared else cards_team.handed_in(task, by=person)
