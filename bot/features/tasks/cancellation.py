"""No longer wanted: by its button, by its number, or by the words that name it; and wanted again after all."""

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.text import T
from bot.features.tasks import cards, cards_client, cards_team, deadlines, gate, service
from bot.features.tasks.commands import CancelTask, FindAndCancel, RestoreTask
from bot.features.tasks.deadlines import WAITS
from storage import tasks
from storage.people import Person
from storage.tasks import Status, Task
from storage.transaction import TEAM, Transaction


def cancel(tx: Transaction, person: Person, command: CancelTask) -> Card:
    """The client no longer wants it; who has it in hand stops."""
    task = gate.found(tx, person, command.task)
    if not tasks.change(tx.session, task, WAITS, status=Status.CANCELLED, ended_at=tx.now):
        raise gate.stale(task, person)
    deadlines.plan(tx, task)
    gate.show_team(tx, task)
    if task.holder_id:
        tx.tell(TEAM, cards_team.called_off(task, by=person), under=cards.key(task))
    gate.tell_holder(tx, task, person, cards_team.called_off(task, by=person))
    gate.tell_asker(tx, task, person, cards_client.cancelled(task), cards_client.cancelled_by(task, person))
    return cards_client.cancelled(task)


def restore(tx: Transaction, person: Person, command: RestoreTask) -> Card:
    """A slip of the finger: back to where it was."""
    task = gate.found(tx, person, command.task)
    status = Status.CLAIMED if task.holder_id else Status.OPEN
    if not tasks.change(tx.session, task, (Status.CANCELLED,), status=status, ended_at=None):
        raise gate.stale(task, person)
    deadlines.plan(tx, task)
    gate.show_team(tx, task)
    if task.holder_id:
        tx.tell(TEAM, cards_team.restored(tx, task, by=person), under=cards.key(task))
    gate.tell_holder(tx, task, person, cards_team.restored(tx, task, by=person))
    gate.tell_asker(tx, task, person, cards_client.receipt(tx, task))
    return cards_client.receipt(tx, task)


def find_and_cancel(tx: Transaction, person: Person, command: FindAndCancel) -> Card:
    """Cancel the one meant; where several could be, ask which."""
    if command.number:
        return cancel(tx, person, CancelTask(command.number))
    mine = [task for task in service.mine(tx, person) if task.status in WAITS]
    wanted = [task for task in mine if _named(task, command.words)] or mine
    if not wanted:
        raise Refused(T("You have no request under way."))
    if len(wanted) == 1:
        return cards_client.confirm_cancel(wanted[0])
    return cards_client.which_to_cancel(wanted)


def _named(task: Task, words: str) -> bool:
    said = {word for word in words.casefold().split() if len(word) > 3}
    return any(word in said for word in task.subject.casefold().split() if len(word) > 3)
