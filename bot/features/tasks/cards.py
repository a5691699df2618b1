"""What is said of tasks, to clients and to the team."""

from collections.abc import Sequence

from bot.core.card import Button, Card, Fact, Item, Line, Part, Quote, Tone
from bot.core.text import Clock, Day, T, Text, Value, verbatim
from bot.features.tasks.commands import (
    AcceptTask,
    CancelTask,
    ClaimTask,
    OpenAmendment,
    OpenAnswer,
    OpenDelivery,
    OpenReopening,
    OpenReply,
    ReleaseTask,
)
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


def _until(task: Task) -> Value | None:
    """The deadline as it was asked for: a day, or an instant."""
    return Day(task.deadline) if task.deadline and task.by_day else task.deadline


def _due(task: Task) -> tuple[Part, ...]:
    until = _until(task)
    return () if until is None else (Fact(T("Deadline"), until),)


def _holder(tx: Transaction, task: Task) -> str:
    return people.get(tx.session, task.holder_id).name if task.holder_id else ""


def _about(task: Task) -> str:
    return f"task:{task.id}"


# To the team


def team(tx: Transaction, task: Task) -> Card:
    """The task's one living card in the team's channel."""
    client = people.client(tx.session, task.client_id)
    title = T("No. {number} · {client}: {subject}", number=task.id, client=client.name, subject=task.subject)
    facts: list[Part] = [Fact(T("Status"), STATUS[task.status]), *_due(task)]
    if task.holder_id and task.claimed_at:
        taken = T("{who}, since {when}", who=_holder(tx, task), when=Clock(task.claimed_at))
        facts.append(Fact(T("Taken by"), taken))
    if task.urgent:
        facts.insert(0, Line(T("Urgent")))
    return Card(title, (*facts, Quote(task.words)), _team_buttons(task), key=_about(task), tone=_tone(tx, task))


def _tone(tx: Transaction, task: Task) -> Tone:
    late = task.deadline is not None and task.deadline <= tx.now and task.status in (Status.OPEN, *IN_HAND)
    return "urgent" if task.urgent or late else "good" if task.status is Status.DELIVERED else "plain"


def _team_buttons(task: Task) -> tuple[Button, ...]:
    if task.status is Status.OPEN:
        return (Button(T("Take"), ClaimTask(task.id), "primary"),)
    if task.status not in IN_HAND:
        return ()
    return (
        Button(T("Deliver"), OpenDelivery(task.id), "primary"),
        Button(T("Reply to the client"), OpenReply(task.id)),
        Button(T("Put back"), ReleaseTask(task.id)),
    )


def not_free(tx: Transaction, task: Task) -> Text:
    """To the one who came too late."""
    if task.holder_id and task.claimed_at and task.status in IN_HAND:
        return T("{who} already took it at {when}.", who=_holder(tx, task), when=Clock(task.claimed_at))
    return standing(task)


def not_yours(tx: Transaction, task: Task) -> Text:
    """To somebody who does not hold it."""
    if task.status is Status.OPEN:
        return T("Nobody has taken no. {number} yet. Take it first.", number=task.id)
    if task.status in IN_HAND:
        return T("No. {number} is in the hands of {who}.", number=task.id, who=_holder(tx, task))
    return standing(task)


def standing(task: Task) -> Text:
    """Why a button of another time does nothing now."""
    return T("This no longer applies: request no. {number} is {status}.", number=task.id, status=STATUS[task.status])


def released(task: Task, by: Person) -> Card:
    """In the thread."""
    return Card(T("{who} has put the request back.", who=by.name), about=_about(task))


def accepted(task: Task, by: Person) -> Card:
    """In the thread."""
    return Card(T("{who} has accepted the delivery.", who=by.name), about=_about(task), tone="good")


def reopened(task: Task, by: Person, why: str) -> Card:
    """In the thread, and to the holder."""
    title = T("{who} reopens no. {number}: {subject}", who=by.name, number=task.id, subject=task.subject)
    return Card(title, (Quote(why, by.name),), about=_about(task), tone="warning")


def amended(task: Task, by: Person) -> Card:
    """In the thread: what is asked now."""
    return Card(
        T("{who} has changed the request: {subject}", who=by.name, subject=task.subject), _due(task), about=_about(task)
    )


def called_off(task: Task, by: Person) -> Card:
    """In the thread, for who had it in hand."""
    return Card(
        T("{who} has cancelled the request; nothing more to do.", who=by.name), about=_about(task), tone="warning"
    )


def near(task: Task) -> Card:
    """The deadline comes near."""
    title = T("No. {number} is due soon: {subject}", number=task.id, subject=task.subject)
    return Card(title, _due(task), about=_about(task), tone="warning")


def late(tx: Transaction, task: Task) -> Card:
    """The deadline has passed."""
    title = T("No. {number} is late: {subject}", number=task.id, subject=task.subject)
    holder = _holder(tx, task)
    who = Fact(T("Taken by"), holder) if holder else Line(T("Nobody has taken it."))
    return Card(title, (*_due(task), who), about=_about(task), tone="urgent")


def sent_to_client(task: Task, by: Person, words: str) -> Card:
    """In the thread: what the client was told."""
    return Card(T("{who} to the client:", who=by.name), (Quote(words, by.name),), about=_about(task))


def from_client(task: Task, by: Person, words: str) -> Card:
    """In the thread: what the client answers."""
    reply = Button(T("Reply to the client"), OpenReply(task.id))
    return Card(T("{who} answers:", who=by.name), (Quote(words, by.name),), (reply,), about=_about(task))


def relayed(task: Task) -> Card:
    """To the assistant who wrote from a private conversation."""
    return Card(T("Sent to the client, about no. {number}.", number=task.id), about=_about(task), tone="good")


# To the client


def receipt(task: Task) -> Card:
    """What was understood, with undo; edited in place as it changes."""
    facts = (Fact(T("Request"), T("no. {number}", number=task.id)), *_due(task))
    if task.urgent:
        facts = (*facts, Line(T("Noted as urgent.")))
    buttons = (Button(T("Change"), OpenAmendment(task.id)), Button(T("Cancel"), CancelTask(task.id), "danger"))
    title = T("Noted: {subject}", subject=task.subject)
    return Card(title, facts, buttons, key=_about(task), tone="good")


def in_hand(tx: Transaction, task: Task) -> Card:
    """Who works on it."""
    title = T(
        "{who} is taking care of your request no. {number}: {subject}",
        who=_holder(tx, task),
        number=task.id,
        subject=task.subject,
    )
    return Card(title, about=_about(task))


def delivered(tx: Transaction, task: Task) -> Card:
    """It is done: accept it, or open it again."""
    title = T(
        "{who} has finished your request no. {number}: {subject}",
        who=_holder(tx, task),
        number=task.id,
        subject=task.subject,
    )
    buttons = (Button(T("Accept"), AcceptTask(task.id), "primary"), Button(T("Reopen"), OpenReopening(task.id)))
    note: tuple[Part, ...] = (Quote(task.note, _holder(tx, task)),) if task.note else ()
    return Card(title, note, buttons, key=f"{_about(task)}:delivery", tone="good")


def closed(task: Task) -> Card:
    """In the place of the delivery."""
    title = T("Request no. {number} is closed: {subject}", number=task.id, subject=task.subject)
    buttons = (Button(T("Reopen"), OpenReopening(task.id)),)
    note: tuple[Part, ...] = (Quote(task.note),) if task.note else ()
    return Card(title, note, buttons, key=f"{_about(task)}:delivery", tone="good")


def open_again(tx: Transaction, task: Task) -> Card:
    """In the place of the delivery."""
    title = T("Request no. {number} is open again: {subject}", number=task.id, subject=task.subject)
    line = Line(T("{who} has been told what is missing.", who=_holder(tx, task)))
    return Card(title, (line,), key=f"{_about(task)}:delivery")


def cancelled(task: Task) -> Card:
    """In the place of the receipt."""
    return Card(
        T("Request no. {number} is cancelled: {subject}", number=task.id, subject=task.subject), key=_about(task)
    )


def from_assistant(task: Task, by: Person, words: str) -> Card:
    """The assistant's words; an answer to this card finds its way back."""
    title = T("{who}, about your request no. {number}: {subject}", who=by.name, number=task.id, subject=task.subject)
    return Card(title, (Quote(words, by.name),), (Button(T("Answer"), OpenAnswer(task.id)),), about=_about(task))


def passed_on(task: Task, holder: Person | None) -> Card:
    """The client's answer has found its way."""
    if holder is None:
        return Card(T("Passed on to the team (request no. {number}).", number=task.id), about=_about(task))
    return Card(T("Passed on to {who} (request no. {number}).", who=holder.name, number=task.id), about=_about(task))


def confirm_cancel(task: Task) -> Card:
    """Is it this one?"""
    title = T("Cancel request no. {number}: {subject}?", number=task.id, subject=task.subject)
    return Card(title, buttons=(Button(T("Yes, cancel it"), CancelTask(task.id), "danger"),), about=_about(task))


def which_to_cancel(wanted: Sequence[Task]) -> Card:
    """Which of them?"""
    items = [
        Item(_line(task), buttons=(Button(T("Cancel no. {number}", number=task.id), CancelTask(task.id), "danger"),))
        for task in wanted[:MOST_LISTED]
    ]
    return Card(T("Which request shall be cancelled?"), tuple(items))


def listing(tx: Transaction, found: Sequence[Task]) -> Card:
    """What is under way."""
    if not found:
        return Card(T("Nothing is under way."))
    items: list[Part] = [Item(_line(task), _note(tx, task)) for task in found[:MOST_LISTED]]
    if len(found) > MOST_LISTED:
        items.append(Line(T("and {count} more", count=len(found) - MOST_LISTED)))
    return Card(T("{n} request under way", "{n} requests under way", n=len(found)), tuple(items))


def _line(task: Task) -> Text:
    return T("No. {number}: {subject}", number=task.id, subject=verbatim(task.subject))


def _note(tx: Transaction, task: Task) -> Text:
    until, status = _until(task), STATUS[task.status]
    if task.holder_id and task.status in IN_HAND:
        status = T("{status}, {who}", status=status, who=_holder(tx, task))
    return status if until is None else T("{status} · for {when}", status=status, when=until)
