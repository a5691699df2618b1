"""What the client asks for otherwise: by form, or by editing or deleting the message that it came of."""

from collections.abc import Mapping

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features import anew
from bot.features.tasks import cards, cards_client, cards_team, deadlines, forms, gate, reading
from bot.features.tasks.commands import AmendByEdit, AmendTask, AskAboutDeleted, OpenAmendment, RetimeTask
from bot.features.tasks.deadlines import WAITS
from storage import tasks
from storage.people import Person
from storage.tasks import Task
from storage.transaction import TEAM, Transaction


def open_amendment(tx: Transaction, person: Person, command: OpenAmendment) -> Form:
    """Ask what shall change."""
    task = gate.found(tx, person, command.task)
    gate.still(task, person, *WAITS)
    return forms.amendment(task)


def amend(tx: Transaction, person: Person, command: AmendTask) -> Card:
    """Change the subject or the deadline; whoever has the task sees what changed."""
    task = gate.found(tx, person, command.task)
    values: dict[str, object] = {"subject": command.subject.strip() or task.subject}
    if command.deadline:
        values |= _until(tx, person, command.deadline, None)
    return _amended(tx, person, task, values)


def retime(tx: Transaction, person: Person, command: RetimeTask) -> Card:
    """Another deadline, told in words right after the task was spoken of."""
    task = gate.found(tx, person, command.task)
    gate.still(task, person, *WAITS)
    return _amended(tx, person, task, _until(tx, person, command.words, task))


def _until(tx: Transaction, person: Person, words: str, task: Task | None) -> dict[str, object]:
    """The deadline that the words tell, in the place of the task's own where they keep its day or hour."""
    hour = task is not None and not task.by_day
    when = anew.reading(words, tx.now, person, task.deadline if task else None, hour=hour).when
    wanted, by_day = reading.deadline(when)
    if (ahead := deadlines.ahead(tx, person, wanted, by_day)) is None:
        raise Refused(T("Until when at the latest? For instance: before Friday 5 pm, or 12/03 14:30."))
    return {"deadline": ahead, "by_day": by_day}


def amend_by_edit(tx: Transaction, person: Person, command: AmendByEdit) -> Card | None:
    """The client edited their message: the task follows, as long as nobody has delivered it."""
    task = tasks.said_in(tx.session, command.place, command.message)
    if task is None or task.words == command.words:
        return None
    if task.status not in WAITS:
        return cards_client.edited_too_late(task, row=tx.event)
    if not command.words.strip() or command.intent == "cancel_task":
        return cards_client.confirm_cancel(task)
    if command.intent != "delegate_task":
        return cards_client.edited_beyond(task)
    asked = command.read
    values: dict[str, object] = {"subject": asked.subject or task.subject, "words": command.words}
    if ahead := deadlines.ahead(tx, person, asked.deadline, asked.by_day):
        values |= {"deadline": ahead, "by_day": asked.by_day}
    return _amended(tx, person, task, values)


def ask_about_deleted(tx: Transaction, person: Person, command: AskAboutDeleted) -> Card | None:
    """The client deleted their message: the task stays until they say that it shall not."""
    task = tasks.said_in(tx.session, command.place, command.message)
    if task is None or task.status not in WAITS or not tasks.visible(tx.session, task.id, person):
        return None
    return cards_client.confirm_cancel(task)


def _amended(tx: Transaction, person: Person, task: Task, values: Mapping[str, object]) -> Card:
    before = (task.subject, task.deadline)
    if not tasks.change(tx.session, task, WAITS, version=task.version + 1, **values):
        raise gate.stale(task, person)
    deadlines.plan(tx, task)
    if before != (task.subject, task.deadline):
        gate.show_team(tx, task)
        tx.tell(TEAM, cards_team.amended(tx, task, person), under=cards.key(task))
        gate.tell_asker(tx, task, person, cards_client.receipt(tx, task))
    return cards_client.receipt(tx, task)
