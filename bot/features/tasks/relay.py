"""Words between client and assistant, each in their own app; what is internal stays so until somebody sends it."""

from bot.answers import LONGEST
from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features.tasks import cards, cards_client, cards_team, forms, gate
from bot.features.tasks.commands import OpenAnswer, OpenReply, ReplyToClient, SpeakOfTask
from storage import people, tasks
from storage.people import Person
from storage.tasks import IN_HAND, LIVE, Status, Task
from storage.transaction import TEAM, Transaction

ANSWERABLE = (*LIVE, Status.CLOSED)


def open_reply(tx: Transaction, person: Person, command: OpenReply) -> Form:
    """Ask for the words to the client, those last written in the thread already in place."""
    task = gate.found(tx, person, command.task)
    gate.still(task, person, *LIVE)
    note = tasks.last_note(tx.session, task.id, person.id)
    return forms.reply(task, note if len(note) <= LONGEST["paragraph"] else "")


def reply_to_client(tx: Transaction, person: Person, command: ReplyToClient) -> Card | None:
    """Send these words to the client, on purpose; the thread keeps a trace."""
    task = gate.found(tx, person, command.task)
    gate.still(task, person, *LIVE)
    words = command.words.strip()
    if not words:
        raise Refused(T("There was nothing to send. Write your message to the client first."))
    tasks.change(tx.session, task, IN_HAND, status=Status.WAITING_CLIENT)
    tasks.forget_notes(tx.session, task.id, person.id)
    tx.tell(gate.asker(tx, task), cards_client.from_assistant(task, person, words))
    tx.tell(TEAM, cards_team.sent_to_client(task, person, words), under=cards.key(task))
    gate.show_team(tx, task)
    return cards_team.relayed(task) if not tx.source.shared else None


def open_answer(tx: Transaction, person: Person, command: OpenAnswer) -> Form:
    """Ask the client for the words to the team."""
    task = gate.found(tx, person, command.task)
    gate.still(task, person, *ANSWERABLE)
    return forms.answer(task)


def speak(tx: Transaction, person: Person, command: SpeakOfTask) -> Card | None:
    """A client's words go to the thread; the team's stay there, as a note."""
    task = gate.found(tx, person, command.task)
    if not command.words.strip():
        raise Refused(T("There was nothing to send. Write your message first."))
    if person.on_team:
        tasks.note(tx.session, task.id, person.id, command.words, tx.now)
        return None if tx.source.shared else cards_team.kept(task)
    return _from_client(tx, person, task, command.words)


def _from_client(tx: Transaction, person: Person, task: Task, words: str) -> Card:
    gate.still(task, person, *ANSWERABLE)
    if tasks.change(tx.session, task, (Status.WAITING_CLIENT,), status=Status.CLAIMED):
        gate.show_team(tx, task)
    tx.tell(TEAM, cards_team.from_client(task, person, words), under=cards.key(task), urgent=True)
    holder = people.get(tx.session, task.holder_id) if task.holder_id else None
    return cards_client.passed_on(task, holder)
