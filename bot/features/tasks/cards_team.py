"""What the team reads of tasks: the living card in the channel, its thread, and words to who has one in hand."""

from datetime import timedelta

from bot.core.card import Button, Card, Fact, Line, Part, Quote, Tone
from bot.core.text import Clock, T, Text, Value
from bot.features.tasks.cards import STATUS, due, holder, key, named, standing, until
from bot.features.tasks.commands import ClaimTask, OpenDelivery, OpenReply, ReleaseTask
from storage import people
from storage.people import Person
from storage.tasks import IN_HAND, Status, Task
from storage.transaction import Transaction


def living(tx: Transaction, task: Task) -> Card:
    """The task's one living card in the team's channel."""
    facts: list[Part] = [Line(T("Urgent"))] if task.urgent else []
    facts += [Fact(T("Status"), STATUS[task.status]), *_due(tx, task)]
    if task.holder_id and task.claimed_at:
        facts.append(Fact(T("Taken by"), T("{who}, since {when}", who=holder(tx, task), when=task.claimed_at)))
    return Card(named(tx, task), (*facts, Quote(task.words)), _buttons(task), key=key(task), tone=_tone(tx, task))


def _due(tx: Transaction, task: Task) -> tuple[Part, ...]:
    return due(_until(tx, task))


def _until(tx: Transaction, task: Task) -> Value | None:
    """The deadline; a day that is told from another zone is an instant here."""
    if task.by_day and people.get(tx.session, task.asked_by).timezone != tx.agency.zone:
        return task.deadline
    return until(tx, task)


def _tone(tx: Transaction, task: Task) -> Tone:
    late = task.deadline is not None and task.deadline <= tx.now and task.status in (Status.OPEN, *IN_HAND)
    return "urgent" if task.urgent or late else "good" if task.status is Status.DELIVERED else "plain"


def _buttons(task: Task) -> tuple[Button, ...]:
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
    if not (task.holder_id and task.claimed_at and task.status in IN_HAND):
        return standing(task)
    who, fresh = holder(tx, task), tx.now - task.claimed_at < timedelta(hours=12)
    if fresh:
        return T("{who} already took it at {when}.", who=who, when=Clock(task.claimed_at))
    return T("{who} already took it on {when}.", who=who, when=task.claimed_at)


def not_yours(tx: Transaction, task: Task) -> Text:
    """To somebody who does not hold it."""
    if task.status is Status.OPEN:
        return T("Nobody has taken no. {number} yet. Take it first.", number=task.id)
    if task.status in IN_HAND:
        return T("No. {number} is in the hands of {who}.", number=task.id, who=holder(tx, task))
    return standing(task)


def yours(tx: Transaction, task: Task) -> Card:
    """To who took it away from the channel: the work, and its buttons."""
    parts = (Line(named(tx, task)), *_due(tx, task), Quote(task.words))
    title = T("Request no. {number} is in your hands.", number=task.id)
    return Card(title, parts, _buttons(task), about=key(task), tone="good")


def released(task: Task, by: Person) -> Card:
    """In the thread, and to who had it."""
    title = T("{who} has put request no. {number} back: {subject}", who=by.name, number=task.id, subject=task.subject)
    return Card(title, about=key(task))


def handed_in(task: Task, by: Person) -> Card:
    """To who delivered it away from the channel, or had it when a lead did."""
    title = T("{who} has delivered request no. {number}; the client knows.", who=by.name, number=task.id)
    return Card(title, about=key(task), tone="good")


def accepted(task: Task, by: Person) -> Card:
    """In the thread."""
    return Card(T("{who} has accepted the delivery.", who=by.name), about=key(task), tone="good")


def reopened(task: Task, by: Person, why: str) -> Card:
    """In the thread, and to the holder."""
    title = T("{who} reopens no. {number}: {subject}", who=by.name, number=task.id, subject=task.subject)
    said = (Quote(why, by.name),) if why else ()
    return Card(title, said, _buttons(task), about=key(task), tone="warning")


def amended(tx: Transaction, task: Task, by: Person) -> Card:
    """In the thread: what is asked now."""
    title = T("{who} has changed the request: {subject}", who=by.name, subject=task.subject)
    return Card(title, _due(tx, task), about=key(task))


def called_off(task: Task, by: Person) -> Card:
    """In the thread, and to who had it in hand."""
    title = T(
        "{who} has cancelled request no. {number}; nothing more to do: {subject}",
        who=by.name,
        number=task.id,
        subject=task.subject,
    )
    return Card(title, about=key(task), tone="warning")


def restored(tx: Transaction, task: Task, by: Person) -> Card:
    """In the thread, and to who had it in hand."""
    title = T("{who} wants no. {number} after all: {subject}", who=by.name, number=task.id, subject=task.subject)
    return Card(title, _due(tx, task), about=key(task), tone="warning")


def near(tx: Transaction, task: Task) -> Card:
    """The deadline comes near."""
    title = T("No. {number} is due soon: {subject}", number=task.id, subject=task.subject)
    return Card(title, _due(tx, task), _buttons(task), about=key(task), tone="warning")


def late(tx: Transaction, task: Task) -> Card:
    """The deadline has passed."""
    title = T("No. {number} is late: {subject}", number=task.id, subject=task.subject)
    name = holder(tx, task)
    who = Fact(T("Taken by"), name) if name else Line(T("Nobody has taken it."))
    return Card(title, (*_due(tx, task), who), _buttons(task), about=key(task), tone="urgent")


def sent_to_client(task: Task, by: Person, words: str) -> Card:
    """In the thread: what the client was told."""
    return Card(T("{who} to the client:", who=by.name), (Quote(words, by.name),), about=key(task))


def from_client(task: Task, by: Person, words: str) -> Card:
    """In the thread: what the client answers."""
    reply = Button(T("Reply to the client"), OpenReply(task.id))
    return Card(T("{who} answers:", who=by.name), (Quote(words, by.name),), (reply,), about=key(task))


def relayed(task: Task) -> Card:
    """To the assistant who wrote from a private conversation."""
    return Card(T("Sent to the client, about no. {number}.", number=task.id), about=key(task), tone="good")


def kept(task: Task) -> Card:
    """To the assistant who wrote in private about a task, and may think that the client reads it."""
    reply = Button(T("Reply to the client"), OpenReply(task.id))
    title = T("Kept as a note of yours on no. {number}; the client has not received it.", number=task.id)
    return Card(title, buttons=(reply,), about=key(task))
