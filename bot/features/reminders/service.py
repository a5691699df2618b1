"""Reminders: set, fired once at their hour, done, put off or cancelled."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.command import Interpret
from bot.core.errors import Refused
from bot.core.form import Field, Form
from bot.core.text import Clock, T, Text
from bot.features import anew
from bot.features.reminders import cards, hours
from bot.features.reminders.commands import (
    CancelReminder,
    FillReminder,
    FinishReminder,
    FireReminder,
    ListReminders,
    MoveToTomorrow,
    PostponeReminder,
    RetimeReminder,
    SetReminder,
)
from bot.features.repeats import Rrule, following
from bot.language.time import read
from storage import people, reminders
from storage.people import Person
from storage.reminders import Reminder, Standing
from storage.transaction import Transaction


def set_reminder(tx: Transaction, person: Person, command: SetReminder) -> Card | Form:
    """Plan it at once; ask for what is missing."""
    if command.past or (command.at and command.at <= tx.now):
        raise Refused(T("This is already past. Try for instance: remind me in 20 minutes to call Paul."))
    if not command.subject:
        return _ask_all(command.told)
    if command.at is None:
        return _ask_when(tx)
    reminder = plan(tx, person, command.subject, command.at, command.repeat)
    return cards.receipt(reminder, _aloud(command, reminder))


def _aloud(command: SetReminder, reminder: Reminder) -> tuple[Text, ...]:
    """What the person should hear of how their words were taken."""
    if not command.chosen:
        return command.notes
    return (*command.notes, T("You gave no exact hour: I chose {when}.", when=Clock(reminder.at)))


def _ask_when(tx: Transaction) -> Form:
    return Form(T("Reminder"), (_when("words"),), T("Remind me"), Interpret(tx.event, "set_reminder"))


def _ask_all(told: str) -> Form:
    fields = (Field("subject", T("Of what shall I remind you?")), _when("when", told))
    return Form(T("Reminder"), fields, T("Remind me"), FillReminder())


def _when(name: str, told: str = "") -> Field:
    hint = T("For instance: tomorrow at 9, or in 20 minutes.")
    return Field(name, T("When shall I remind you?"), "when", initial=told, hint=hint)


def fill(tx: Transaction, person: Person, command: FillReminder) -> Card | Form:
    """What the form says."""
    reading = read(command.when, tx.now, ZoneInfo(person.timezone), person.language)
    if reading.when is None:
        raise Refused(T("I cannot read this date. Try for instance: Friday at 5 pm, or 12/03 14:30."))
    repeat = Rrule(reading.repeat or "")
    at, chosen = hours.moment(reading.when, tx.now, repeat)
    return set_reminder(tx, person, SetReminder(command.subject.strip(), at, repeat, chosen, notes=reading.notes))


def plan(tx: Transaction, person: Person, subject: str, at: datetime, repeat: str = "") -> Reminder:
    """Remind this person at that instant, and by that RRULE from then on."""
    reminder = Reminder(
        person_id=person.id,
        subject=subject,
        at=at,
        zone=person.timezone,
        repeat=repeat,
        first=at,
        created_at=tx.now,
    )
    return _wake(tx, reminders.add(tx.session, reminder))


def _wake(tx: Transaction, reminder: Reminder) -> Reminder:
    tx.later(reminder.at, FireReminder(reminder.id, reminder.version), cards.key(reminder))
    return reminder


def fire(tx: Transaction, _: Person, command: FireReminder) -> None:
    """Say it, once; where it repeats, plan the next time."""
    reminder = reminders.get(tx.session, command.reminder)
    if reminder.version != command.version or reminder.status is not Standing.WAITING:
        return
    person = people.get(tx.session, reminder.person_id)
    said = _occurrence(tx, reminder) if reminder.repeat else reminder
    if not reminders.change(tx.session, said, Standing.WAITING, status=Standing.FIRED, version=said.version + 1):
        return
    tx.tell(person, cards.fired(said, tx.now), urgent=True)


def _occurrence(tx: Transaction, series: Reminder) -> Reminder:
    """A row for this time alone; the series goes on to the next."""
    once = Reminder(
        person_id=series.person_id,
        subject=series.subject,
        at=series.at,
        zone=series.zone,
        first=series.at,
        series_id=series.id,
        created_at=tx.now,
    )
    reminders.add(tx.session, once)
    again = following(series.first, series.repeat, series.zone, tx.now)
    if again is None:
        reminders.change(tx.session, series, Standing.WAITING, status=Standing.DONE, ended_at=tx.now)
    elif reminders.change(tx.session, series, Standing.WAITING, at=again, version=series.version + 1):
        _wake(tx, series)
    return once


def _mine(tx: Transaction, person: Person, number: int) -> Reminder:
    reminder = reminders.mine(tx.session, number, person)
    if reminder is None:
        raise Refused(T("There is no such reminder of yours. /rappels lists them."))
    return reminder


def _shown(tx: Transaction, person: Person, number: int, version: int) -> Reminder:
    """The reminder as that card shows it: fired, and nothing done about it since."""
    reminder = _mine(tx, person, number)
    if reminder.version != version or reminder.status is not Standing.FIRED:
        raise Refused(T("You have already dealt with this reminder. /rappels lists those to come."))
    return reminder


def finish(tx: Transaction, person: Person, command: FinishReminder) -> Card:
    """It is done."""
    reminder = _shown(tx, person, command.reminder, command.version)
    reminders.change(tx.session, reminder, Standing.FIRED, status=Standing.DONE, ended_at=tx.now)
    return cards.done(reminder, command.version, tx.now)


def postpone(tx: Transaction, person: Person, command: PostponeReminder) -> Card:
    """Again in an hour."""
    return _again(tx, _shown(tx, person, command.reminder, command.version), tx.now + hours.HOUR)


def move_to_tomorrow(tx: Transaction, person: Person, command: MoveToTomorrow) -> Card:
    """Again tomorrow morning."""
    reminder = _shown(tx, person, command.reminder, command.version)
    return _again(tx, reminder, hours.tomorrow(tx.now, person.timezone))


def retime(tx: Transaction, person: Person, command: RetimeReminder) -> Card:
    """At another hour than was planned, or once more after it came."""
    reminder = _mine(tx, person, command.reminder)
    if reminder.repeat:
        raise Refused(T("What comes again cannot be changed: cancel it, and tell me anew when to remind you."))
    if reminder.status not in (Standing.WAITING, Standing.FIRED):
        raise Refused(T("You have already dealt with this reminder. /rappels lists those to come."))
    told = anew.reading(command.words, tx.now, person, reminder.at)
    assert told.when
    at, chosen = hours.moment(told.when, tx.now)
    values = {"status": Standing.WAITING, "at": at, "version": reminder.version + 1}
    reminders.change(tx.session, reminder, reminder.status, **values)
    return cards.receipt(_wake(tx, reminder), _aloud(SetReminder(chosen=chosen, notes=told.notes), reminder))


def _again(tx: Transaction, reminder: Reminder, at: datetime) -> Card:
    shown = reminder.version
    reminders.change(tx.session, reminder, Standing.FIRED, status=Standing.WAITING, at=at, version=shown + 1)
    _wake(tx, reminder)
    return cards.postponed(reminder, shown)


def cancel(tx: Transaction, person: Person, command: CancelReminder) -> Card:
    """No longer wanted; pressing twice says the same."""
    reminder = _mine(tx, person, command.reminder)
    if reminder.status is Standing.CANCELLED:
        return cards.cancelled(reminder, command.card)
    if not reminders.change(tx.session, reminder, Standing.WAITING, status=Standing.CANCELLED, ended_at=tx.now):
        raise Refused(T("You have already dealt with this reminder. /rappels lists those to come."))
    tx.never(cards.key(reminder))
    return cards.cancelled(reminder, command.card)


def forget(tx: Transaction, number: int) -> str:
    """What it was about is gone: it never fires again; the key that its cards have in common."""
    reminder = reminders.get(tx.session, number)
    if reminder.status in (Standing.WAITING, Standing.FIRED):
        reminders.change(tx.session, reminder, reminder.status, status=Standing.CANCELLED, ended_at=tx.now)
    tx.never(cards.key(reminder))
    return cards.key(reminder)


def listing(tx: Transaction, person: Person, _: ListReminders) -> Card:
    """What will I be reminded of?"""
    return cards.listing(reminders.waiting_of(tx.session, person.id))
