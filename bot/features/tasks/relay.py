"""Words between client and assistant, each in their own app; what is internal stays so until somebody sends it."""

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features.tasks import cards, forms, service
from bot.features.tasks.commands import OpenAnswer, OpenReply, ReplyToClient, SpeakOfTask
from storage import people, tasks
from storage.people import Person
from storage.tasks import IN_HAND, LIVE, Status, Task
from storage.transaction import TEAM, Transaction


def open_reply(tx: Transaction, person: Person, command: OpenReply) -> Form:
    """Ask for the words to the client, those last written in the thread already in place."""
    task = service.found(tx, person, command.task)
    note = tasks.last_note(tx.session, task.id, person.id)
    return forms.reply(task, note)


def reply_to_client(tx: Transaction, person: Person, command: ReplyToClient) -> Card | None:
    """Send these words to the client, on purpose; the thread keeps a trace."""
    task = service.found(tx, person, command.task)
    if task.status not in LIVE:
        raise Refused(cards.standing(task))
    words = command.words.strip()
    if not words:
        raise Refused(T("There was nothing to send. Write your message to the client first."))
    tasks.change(tx.session, task, IN_HAND, status=Status.WAITING_CLIENT)
    tasks.forget_notes(tx.session, task.id, person.id)
    tx.tell(service.asker(tx, task), cards.from_assistant(task, person, words))
    tx.tell(TEAM, cards.sent_to_client(task, person, words), under=service.key(task))
    service.show_team(tx, task)
    return cards.relayed(task) if not tx.source.shared else None


def open_answer(tx: Transaction, person: Person, command: OpenAnswer) -> Form:
    """Ask the client for the words to the team."""
    return forms.answer(service.found(tx, person, command.task))


def speak(tx: Transaction, person: Person, command: SpeakOfTask) -> Card | None:
    """A client's words go to the thread; the team's stay there, as a note."""
    task = service.found(tx, person, command.task)
    if not command.words.strip():
        raise Refused(T("There was nothing to send. Write your message first."))
    if person.on_team:
        tasks.note(tx.session, task.id, person.id, command.words, tx.now)
        return None
    return _from_client(tx, person, task, command.words)


def _from_client(tx: Transaction, person: Person, task: Task, words: str) -> Card:
    if task.status is Status.CANCELLED:
        raise Refused(cards.standing(task))
    if tasks.change(tx.session, task, (Status.WAITING_CLIENT,), status=Status.CLAIMED):
        service.show_team(tx, task)
    tx.tell(TEAM, cards.from_client(task, person, words), under=service.key(task), urgent=True)
    holder = people.get(tx.session, task.holder_id) if task.holder_id else None
    return cards.passed_on(task, holder)
