"""What the client reads of their requests: the receipt, who works on it, the delivery, and what becomes of it."""

from collections.abc import Sequence

from bot.core.card import Button, Card, Fact, Item, Line, Part, Quote
from bot.core.command import Interpret
from bot.core.text import T, Text
from bot.features.tasks import cards
from bot.features.tasks.cards import MOST_LISTED, due, holder, key, line, until
from bot.features.tasks.commands import (
    AcceptTask,
    CancelTask,
    OpenAmendment,
    OpenAnswer,
    OpenReopening,
    RestoreTask,
)
from storage.people import Person
from storage.tasks import Status, Task
from storage.transaction import Transaction

PAST = T("The deadline that you gave is already past. Press “Change” to give another.")


def _delivery(task: Task) -> str:
    return f"{key(task)}:delivery"


def _reopen(task: Task) -> Button:
    return Button(T("Reopen"), OpenReopening(task.id))


def standing(task: Task) -> Text:
    """Why a button of another time does nothing now, and what to do instead."""
    if task.status in (Status.DELIVERED, Status.CLOSED):
        return T("Request no. {number} is already delivered. If something is missing, press “Reopen”.", number=task.id)
    if task.status is Status.CANCELLED:
        return T("Request no. {number} is cancelled. Write it again if you still need it.", number=task.id)
    return cards.standing(task)


def receipt(tx: Transaction, task: Task, notes: Sequence[Text] = ()) -> Card:
    """What was understood, with undo and what is to be said aloud of it; edited in place as it changes."""
    facts: tuple[Part, ...] = (Fact(T("Request"), T("no. {number}", number=task.id)), *due(until(tx, task)))
    if task.urgent:
        facts = (*facts, Line(T("Noted as urgent.")))
    facts = (*facts, *(Line(note) for note in notes))
    buttons = (Button(T("Change"), OpenAmendment(task.id)), Button(T("Cancel"), CancelTask(task.id), "danger"))
    title = T("Noted: {subject}", subject=task.subject)
    return Card(title, facts, buttons, key=key(task), tone="warning" if notes else "good")


def in_hand(tx: Transaction, task: Task) -> Card:
    """Who works on it."""
    title = T(
        "{who} is taking care of your request no. {number}: {subject}",
        who=holder(tx, task),
        number=task.id,
        subject=task.subject,
    )
    return Card(title, about=key(task))


def delivered(tx: Transaction, task: Task) -> Card:
    """It is done: accept it, or open it again."""
    title = T(
        "{who} has finished your request no. {number}: {subject}",
        who=holder(tx, task),
        number=task.id,
        subject=task.subject,
    )
    note: tuple[Part, ...] = (Quote(task.note, holder(tx, task)),) if task.note else ()
    buttons = (Button(T("Accept"), AcceptTask(task.id), "primary"), _reopen(task))
    return Card(title, note, buttons, key=_delivery(task), tone="good")


def closed(task: Task) -> Card:
    """In the place of the delivery."""
    title = T("Request no. {number} is closed: {subject}", number=task.id, subject=task.subject)
    note: tuple[Part, ...] = (Quote(task.note),) if task.note else ()
    return Card(title, note, (_reopen(task),), key=_delivery(task), tone="good")


def open_again(tx: Transaction, task: Task) -> Card:
    """In the place of the delivery."""
    title = T("Request no. {number} is open again: {subject}", number=task.id, subject=task.subject)
    told = Line(T("{who} has been told what is missing.", who=holder(tx, task)))
    return Card(title, (told,), key=_delivery(task))


def cancelled(task: Task) -> Card:
    """In the place of the receipt, with undo."""
    title = T("Request no. {number} is cancelled: {subject}", number=task.id, subject=task.subject)
    return Card(title, buttons=(Button(T("Restore"), RestoreTask(task.id)),), key=key(task))


def cancelled_by(task: Task, by: Person) -> Card:
    """To who asked, when a colleague of theirs has cancelled it."""
    title = T(
        "{who} has cancelled your request no. {number}: {subject}", who=by.name, number=task.id, subject=task.subject
    )
    return Card(title, buttons=(Button(T("Restore"), RestoreTask(task.id)),), about=key(task))


def from_assistant(task: Task, by: Person, words: str) -> Card:
    """The assistant's words; an answer to this card finds its way back."""
    title = T("{who}, about your request no. {number}: {subject}", who=by.name, number=task.id, subject=task.subject)
    return Card(title, (Quote(words, by.name),), (Button(T("Answer"), OpenAnswer(task.id)),), about=key(task))


def passed_on(task: Task, holder: Person | None) -> Card:
    """The client's answer has found its way; what is delivered stays so until they open it again."""
    done = task.status in (Status.DELIVERED, Status.CLOSED)
    parts = (Line(T("It counts as done: press “Reopen” if something is missing.")),) if done else ()
    buttons = (_reopen(task),) if done else ()
    if holder is None:
        return Card(T("Passed on to the team (request no. {number}).", number=task.id), parts, buttons, about=key(task))
    title = T("Passed on to {who} (request no. {number}).", who=holder.name, number=task.id)
    return Card(title, parts, buttons, about=key(task))


def confirm_cancel(task: Task) -> Card:
    """Is it this one?"""
    title = T("Cancel request no. {number}: {subject}?", number=task.id, subject=task.subject)
    return Card(title, buttons=(Button(T("Yes, cancel it"), CancelTask(task.id), "danger"),), about=key(task))


def which_to_cancel(wanted: Sequence[Task]) -> Card:
    """Which of them?"""
    items = [
        Item(line(task), buttons=(Button(T("Cancel no. {number}", number=task.id), CancelTask(task.id), "danger"),))
        for task in wanted[:MOST_LISTED]
    ]
    return Card(T("Which request shall be cancelled?"), tuple(items))


def edited_beyond(task: Task) -> Card:
    """The edited message no longer reads as that request: nothing is changed before the client says how."""
    title = T(
        "I have seen that you edited your message; request no. {number} stays as it was: {subject}",
        number=task.id,
        subject=task.subject,
    )
    buttons = (Button(T("Change"), OpenAmendment(task.id)), Button(T("Cancel"), CancelTask(task.id), "danger"))
    return Card(title, buttons=buttons, about=key(task), tone="warning")


def edited_too_late(task: Task, row: int) -> Card:
    """What the edited message asks (inbox row `row`) is for the request that is done, or a new one."""
    title = T("Request no. {number} is already over. What shall I do with your edited message?", number=task.id)
    reopen = () if task.status is Status.CANCELLED else (_reopen(task),)
    fresh = Button(T("A new request"), Interpret(row, "delegate_task"))
    return Card(title, buttons=(*reopen, fresh), about=key(task))
