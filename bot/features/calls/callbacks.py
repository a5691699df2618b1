"""What the client does about a call: well received, to call back, called back, or handed to the team."""

from bot.core.card import Card
from bot.core.ports import Reader
from bot.core.text import T
from bot.features import reminders, tasks
from bot.features.calls import cards, service
from bot.features.calls.commands import (
    AcknowledgeCall,
    DelegateCallback,
    FinishCallback,
    MarkCallback,
    RemindOfCallback,
    SpeakOfCall,
)
from bot.features.reminders.hours import HOUR
from bot.features.tasks.commands import DelegateTask
from bot.locale import Speech
from storage import calls
from storage.calls import Call
from storage.people import Person
from storage.transaction import TEAM, Transaction


def acknowledge(tx: Transaction, person: Person, command: AcknowledgeCall) -> Card:
    """The client knows; the team sees it."""
    call = service.found(tx, person, command.call)
    calls.acknowledge(tx.session, call, person, tx.now)
    return _shown(tx, person, call)


def mark(tx: Transaction, person: Person, command: MarkCallback) -> Card:
    """The client means to call back: what comes next is offered."""
    call = service.found(tx, person, command.call)
    calls.acknowledge(tx.session, call, person, tx.now)
    if call.callback_at is None:
        calls.change(tx.session, call, tx.now, callback_at=tx.now)
    return _shown(tx, person, call)


def finish(tx: Transaction, person: Person, command: FinishCallback) -> Card:
    """The caller has been called back."""
    call = service.found(tx, person, command.call)
    if call.handled_at is None:
        calls.change(tx.session, call, tx.now, handled_at=tx.now)
    return _shown(tx, person, call)


def remind(tx: Transaction, person: Person, command: RemindOfCallback) -> Card:
    """A reminder in an hour; pressing twice makes one."""
    call = service.found(tx, person, command.call)
    if call.remind_at is None:
        at = tx.now + HOUR
        reminder = reminders.service.plan(tx, person, _what(tx, call, person.language), at)
        calls.change(tx.session, call, tx.now, remind_at=at, reminder_id=reminder.id)
    return _shown(tx, person, call)


def delegate(tx: Transaction, person: Person, command: DelegateCallback) -> Card:
    """The team calls back: a request like any other."""
    call = service.found(tx, person, command.call)
    if call.task_id is None and call.handled_at is None:
        words = _what(tx, call, tx.agency.language)
        receipt = tasks.service.delegate(tx, person, DelegateTask(words[:200], words, urgent=call.urgent))
        tx.tell(person, receipt)
        calls.change(tx.session, call, tx.now, task_id=int(receipt.key.partition(":")[2]))
    return _shown(tx, person, call)


def speak(tx: Transaction, person: Person, command: SpeakOfCall) -> Card | None:
    """A client's words reach the team, beneath the call; the team's own stay where they were written."""
    call = service.found(tx, person, command.call)
    if person.on_team:
        return None
    tx.tell(TEAM, cards.from_client(call, person, command.words), under=cards.key(call), urgent=True)
    return cards.passed_on(call)


def _what(tx: Transaction, call: Call, language: str) -> str:
    """« Rappeler Dupont (SARL Martin), 06 12 34 56 78 : devis », to be kept as a subject."""
    who = T("Call {caller} back", caller=cards.caller(call))
    first = Speech(Reader(language, tx.agency.zone)).say(who)
    return " · ".join(filter(None, (first, cards.number(call, tx.agency.country), call.subject)))


def _shown(tx: Transaction, person: Person, call: Call) -> Card:
    """The card as it stands now, at once for who pressed, and for everyone else who has it."""
    service.show(tx, call, but=person)
    return cards.client(tx, call)
