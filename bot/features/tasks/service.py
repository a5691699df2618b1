"""Delegation: from a client's words to work delivered and accepted."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features.tasks import cards, commands, forms
from bot.features.tasks.commands import (
    AcceptTask,
    AmendByEdit,
    AmendTask,
    CancelTask,
    ClaimTask,
    DelegateTask,
    DeliverTask,
    FindAndCancel,
    ListTasks,
    ReleaseTask,
    ReopenTask,
    WarnHolder,
    WarnLate,
)
from bot.language.time import read
from storage import people, tasks
from storage.people import Person
from storage.tasks import IN_HAND, LIVE, Status, Task
from storage.transaction import TEAM, Transaction


def key(task: Task) -> str:
    """The key of the task's living card."""
    return f"task:{task.id}"


def delegate(tx: Transaction, person: Person, command: DelegateTask) -> Card:
    """Open a task at once; the receipt says what was understood and offers to mend it."""
    if person.client_id is None:
        raise Refused(T("Tasks come from clients. As one of the team, take them in the team's channel."))
    if not command.subject:
        raise Refused(T("What should be done? Write for instance: /tache prepare the Dupont quote before Friday 5 pm"))
    task = Task(
        client_id=person.client_id,
        asked_by=person.id,
        subject=command.subject,
        words=command.words,
        deadline=_future(tx, person, command),
        by_day=command.by_day,
        urgent=command.urgent,
        created_at=tx.now,
        said_at=tx.source.place,
        said_as=tx.source.message,
    )
    tasks.add(tx.session, task)
    _plan(tx, task)
    show_team(tx, task)
    return cards.receipt(task)


def _future(tx: Transaction, person: Person, command: DelegateTask) -> datetime | None:
    """The deadline, once it is sure to lie ahead; a day's is the close of its office hours."""
    deadline = command.deadline
    if deadline is None:
        return None
    if command.by_day:
        day = (deadline - timedelta(minutes=1)).astimezone(ZoneInfo(person.timezone))
        deadline = day.replace(hour=tx.agency.open_until.hour, minute=tx.agency.open_until.minute)
        deadline = max(deadline, command.deadline or deadline) if deadline <= tx.now else deadline
    if deadline <= tx.now:
        raise Refused(T("This deadline is already past. Please write the request again with another one."))
    return deadline


def _plan(tx: Transaction, task: Task) -> None:
    """A word to the holder before the deadline, and to the team once it is late."""
    tx.never(key(task))
    if task.deadline is None or task.status not in LIVE or task.status is Status.DELIVERED:
        return
    warn_at = task.deadline - tx.agency.warn_before
    if warn_at > tx.now:
        tx.later(warn_at, WarnHolder(task.id, task.version), f"{key(task)}:warn")
    if task.deadline > tx.now:
        tx.later(task.deadline, WarnLate(task.id, task.version), f"{key(task)}:late")


def show_team(tx: Transaction, task: Task) -> None:
    """Bring the team's living card up to date."""
    tx.tell(TEAM, cards.team(tx, task), urgent=task.urgent)


def asker(tx: Transaction, task: Task) -> Person:
    """Who at the client asked for it."""
    return people.get(tx.session, task.asked_by)


def found(tx: Transaction, person: Person, task_id: int) -> Task:
    """The task, or an answer that there is none that this person may see."""
    task = tasks.visible(tx.session, task_id, person)
    if task is None:
        raise Refused(T("There is no request no. {number} here. /taches lists those under way.", number=task_id))
    return task


def claim(tx: Transaction, person: Person, command: ClaimTask) -> None:
    """Give the task to whoever pressed first."""
    task = found(tx, person, command.task)
    if not tasks.take(tx.session, task, person, tx.now):
        if task.holder_id == person.id and task.status in IN_HAND:
            return
        raise Refused(cards.not_free(tx, task))
    show_team(tx, task)
    tx.tell(asker(tx, task), cards.in_hand(tx, task))


def release(tx: Transaction, person: Person, command: ReleaseTask) -> None:
    """Put the task back, for another to take."""
    task = _held(tx, person, command.task)
    tasks.change(tx.session, task, IN_HAND, status=Status.OPEN, holder_id=None, claimed_at=None)
    show_team(tx, task)
    tx.tell(TEAM, cards.released(task, by=person), under=key(task))


def _held(tx: Transaction, person: Person, task_id: int) -> Task:
    """The task, in the hands of this person."""
    task = found(tx, person, task_id)
    if task.status not in IN_HAND or task.holder_id != person.id:
        raise Refused(cards.not_yours(tx, task))
    return task


def open_delivery(tx: Transaction, person: Person, command: commands.OpenDelivery) -> Form:
    """Ask for the note."""
    return forms.delivery(_held(tx, person, command.task))


def deliver(tx: Transaction, person: Person, command: DeliverTask) -> None:
    """Tell the client that it is done; they accept it or open it again."""
    task = _held(tx, person, command.task)
    values = {"status": Status.DELIVERED, "note": command.note.strip(), "delivered_at": tx.now}
    tasks.change(tx.session, task, IN_HAND, **values)
    _plan(tx, task)
    show_team(tx, task)
    tx.tell(asker(tx, task), cards.delivered(tx, task))


def accept(tx: Transaction, person: Person, command: AcceptTask) -> Card:
    """The client is content: the task is closed."""
    task = found(tx, person, command.task)
    if not tasks.change(tx.session, task, (Status.DELIVERED,), status=Status.CLOSED, ended_at=tx.now):
        raise Refused(cards.standing(task))
    show_team(tx, task)
    tx.tell(TEAM, cards.accepted(task, by=person), under=key(task))
    return cards.closed(task)


def open_reopening(tx: Transaction, person: Person, command: commands.OpenReopening) -> Form:
    """Ask what is missing."""
    return forms.reopening(found(tx, person, command.task))


def reopen(tx: Transaction, person: Person, command: ReopenTask) -> Card:
    """Back to who had it, with what is missing."""
    task = found(tx, person, command.task)
    again = (Status.DELIVERED, Status.CLOSED)
    values = {"status": Status.CLAIMED, "version": task.version + 1, "ended_at": None}
    if not tasks.change(tx.session, task, again, **values):
        raise Refused(cards.standing(task))
    show_team(tx, task)
    tx.tell(TEAM, cards.reopened(task, person, command.why), under=key(task))
    if task.holder_id:
        tx.tell(people.get(tx.session, task.holder_id), cards.reopened(task, person, command.why))
    return cards.open_again(tx, task)


def open_amendment(tx: Transaction, person: Person, command: commands.OpenAmendment) -> Form:
    """Ask what shall change."""
    return forms.amendment(found(tx, person, command.task))


def amend(tx: Transaction, person: Person, command: AmendTask) -> Card:
    """Change the subject or the deadline; whoever has the task sees what changed."""
    task = found(tx, person, command.task)
    deadline, by_day = task.deadline, task.by_day
    if command.deadline:
        when = read(command.deadline, tx.now, ZoneInfo(person.timezone), person.language).when
        wanted = commands.deadline(when)
        asked = DelegateTask("", "", *wanted)
        deadline, by_day = _future(tx, person, asked), wanted[1]
    return _amended(
        tx, person, task, {"subject": command.subject or task.subject, "deadline": deadline, "by_day": by_day}
    )


def amend_by_edit(tx: Transaction, person: Person, command: AmendByEdit) -> Card | None:
    """The client edited their message: the task follows, as long as nobody has delivered it."""
    task = tasks.said_in(tx.session, command.place, command.message)
    if task is None or task.words == command.words:
        return None
    read = command.read
    deadline = _future(tx, person, read)
    values = {
        "subject": read.subject or task.subject,
        "deadline": deadline,
        "by_day": read.by_day,
        "words": command.words,
    }
    return _amended(tx, person, task, values)


def _amended(tx: Transaction, person: Person, task: Task, values: Mapping[str, object]) -> Card:
    before = (task.subject, task.deadline)
    if not tasks.change(tx.session, task, (Status.OPEN, *IN_HAND), version=task.version + 1, **values):
        raise Refused(cards.standing(task))
    _plan(tx, task)
    if before != (task.subject, task.deadline):
        show_team(tx, task)
        tx.tell(TEAM, cards.amended(task, person), under=key(task))
    return cards.receipt(task)


def cancel(tx: Transaction, person: Person, command: CancelTask) -> Card:
    """The client no longer wants it."""
    task = found(tx, person, command.task)
    alive = (Status.OPEN, *IN_HAND)
    if not tasks.change(tx.session, task, alive, status=Status.CANCELLED, ended_at=tx.now):
        raise Refused(cards.standing(task))
    tx.never(key(task))
    show_team(tx, task)
    if task.holder_id:
        tx.tell(TEAM, cards.called_off(task, by=person), under=key(task))
    return cards.cancelled(task)


def find_and_cancel(tx: Transaction, person: Person, command: FindAndCancel) -> Card:
    """Cancel the one meant; where several could be, ask which."""
    if command.number:
        return cancel(tx, person, CancelTask(command.number))
    mine = [task for task in _mine(tx, person) if task.status is not Status.DELIVERED]
    wanted = [task for task in mine if _named(task, command.words)] or mine
    if not wanted:
        raise Refused(T("You have no request under way."))
    if len(wanted) == 1:
        return cards.confirm_cancel(wanted[0])
    return cards.which_to_cancel(wanted)


def _named(task: Task, words: str) -> bool:
    said = {word for word in words.casefold().split() if len(word) > 3}
    return any(word in said for word in task.subject.casefold().split() if len(word) > 3)


def _mine(tx: Transaction, person: Person) -> list[Task]:
    if person.client_id is None:
        return list(tasks.live(tx.session))
    return list(tasks.live_of(tx.session, person.client_id))


def listing(tx: Transaction, person: Person, _: ListTasks) -> Card:
    """What is under way: the client's own, or the whole team's."""
    return cards.listing(tx, _mine(tx, person))


def warn_holder(tx: Transaction, _: Person, command: WarnHolder) -> None:
    """The deadline comes near: a word to who has the task, or to the team while nobody has."""
    task = tx.session.get(Task, command.task)
    if task is None or task.version != command.version or task.status not in (Status.OPEN, *IN_HAND):
        return
    if task.holder_id:
        tx.tell(people.get(tx.session, task.holder_id), cards.near(task))
    else:
        tx.tell(TEAM, cards.near(task), under=key(task))


def warn_late(tx: Transaction, _: Person, command: WarnLate) -> None:
    """The deadline has passed: the team hears of it."""
    task = tx.session.get(Task, command.task)
    if task is None or task.version != command.version or task.status not in (Status.OPEN, *IN_HAND):
        return
    show_team(tx, task)
    tx.tell(TEAM, cards.late(tx, task), urgent=True)
