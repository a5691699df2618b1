"""What is said of a task to client and team alike: where it stands, until when, in whose hands."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from bot.core.card import Button, Card, Fact, Item, Line, Part
from bot.core.text import T, Text, Value, verbatim
from bot.features.tasks.commands import AcceptTask, ClaimTask, OpenAmendment
from storage import people
from storage.people import Person
from storage.tasks import IN_HAND, Status, Task
from storage.transaction import Transaction

STATUS = {
    Status.OPEN: T("to be taken"),
    Status.CLAIMED: T("in hand"),
    Status.WAITING_CLIENT: T("waiting for the client's answer"),
    Status.DELIVERED: T("delivered"),
    Status.CLOSED: T("closed"),
    Status.CANCELLED: T("cancelled"),
}
MOST_LISTED = 20
"""A list that a person still reads; the rest is counted."""


def key(task: Task) -> str:
    """The key of the task's living card, on either side."""
    return f"task:{task.id}"


def until(tx: Transaction, task: Task) -> Value | None:
    """The deadline as it was asked for: an instant, or a day of who asked."""
    if task.deadline is None or not task.by_day:
        return task.deadline
    zone = people.get(tx.session, task.asked_by).timezone
    return task.deadline.astimezone(ZoneInfo(zone)).date()


def due(until: Value | None) -> tuple[Part, ...]:
    """The deadline as a line of a card, where there is one."""
    return () if until is None else (Fact(T("Deadline"), until),)


def holder(tx: Transaction, task: Task) -> str:
    """The name of who has it, "" for nobody."""
    return people.get(tx.session, task.holder_id).name if task.holder_id else ""


def standing(task: Task) -> Text:
    """Why a button of another time does nothing now."""
    return T("This no longer applies: request no. {number} is {status}.", number=task.id, status=STATUS[task.status])


def line(task: Task) -> Text:
    """A task in a client's list."""
    return T("No. {number}: {subject}", number=task.id, subject=verbatim(task.subject))


def named(tx: Transaction, task: Task) -> Text:
    """A task as the team speaks of it, whose it is included."""
    client = people.client(tx.session, task.client_id)
    return T("No. {number} · {client}: {subject}", number=task.id, client=client.name, subject=task.subject)


def listing(tx: Transaction, found: Sequence[Task], reader: Person) -> Card:
    """What is under way, each with what its reader can do about it."""
    if not found:
        return Card(T("Nothing is under way."))
    items: list[Part] = [
        Item(named(tx, task), _note(tx, task), _take(task))
        if reader.on_team
        else Item(line(task), _note(tx, task), _mend(task))
        for task in found[:MOST_LISTED]
    ]
    if len(found) > MOST_LISTED:
        items.append(Line(T("and {count} more", count=len(found) - MOST_LISTED)))
    return Card(T("{n} request under way", "{n} requests under way", n=len(found)), tuple(items))


def _take(task: Task) -> tuple[Button, ...]:
    if task.status is not Status.OPEN:
        return ()
    return (Button(T("Take no. {number}", number=task.id), ClaimTask(task.id)),)


def _mend(task: Task) -> tuple[Button, ...]:
    if task.status is Status.DELIVERED:
        return (Button(T("Accept no. {number}", number=task.id), AcceptTask(task.id)),)
    return (Button(T("Change no. {number}", number=task.id), OpenAmendment(task.id)),)


def _note(tx: Transaction, task: Task) -> Text:
    when, status = until(tx, task), STATUS[task.status]
    if task.holder_id and task.status in IN_HAND:
        status = T("{status}, {who}", status=status, who=holder(tx, task))
    return status if when is None else T("{status} · for {when}", status=status, when=when)
