"""What is said of reminders."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.card import Button, Card, Item, Line, Part
from bot.core.text import Clock, T, Text, verbatim
from bot.features.reminders.commands import CancelReminder, FinishReminder, MoveToTomorrow, PostponeReminder
from bot.features.repeats import often
from storage.reminders import Reminder

LATE = timedelta(minutes=2)
"""From when on a reminder says for which hour it was meant."""
MOST_LISTED = 20


def key(reminder: Reminder, version: int = 0) -> str:
    """The key of the receipt's living card, or of that of a firing."""
    return f"reminder:{reminder.id}:{version}" if version else f"reminder:{reminder.id}"


def receipt(reminder: Reminder, aloud: Sequence[Text] = ()) -> Card:
    """What was understood, with undo, and what is to be said aloud of it."""
    parts = (Line(_when(reminder)), *map(Line, aloud))
    buttons = (Button(T("Cancel"), CancelReminder(reminder.id), "danger"),)
    return Card(T("I will remind you: {subject}", subject=reminder.subject), parts, buttons, key(reminder))


def _when(reminder: Reminder) -> Text:
    if not reminder.repeat:
        return T("{when}", when=reminder.at)
    return T("Repeated {often}, next on {when}", often=often(reminder.repeat, reminder.zone), when=reminder.at)


def fired(reminder: Reminder, now: datetime) -> Card:
    """The hour has come."""
    parts = () if now - reminder.at < LATE else (Line(_meant(reminder, now)),)
    number, version = reminder.id, reminder.version
    buttons = (
        Button(T("Done"), FinishReminder(number, version), "primary"),
        Button(T("Later (1 h)"), PostponeReminder(number, version)),
        Button(T("Tomorrow at 9"), MoveToTomorrow(number, version)),
    )
    return Card(T("Reminder: {subject}", subject=reminder.subject), parts, buttons, key(reminder, version))


def _meant(reminder: Reminder, now: datetime) -> Text:
    zone = ZoneInfo(reminder.zone)
    if reminder.at.astimezone(zone).date() == now.astimezone(zone).date():
        return T("(planned for {hour})", hour=Clock(reminder.at))
    return T("(planned for {when})", when=reminder.at)


def done(reminder: Reminder, version: int, at: datetime) -> Card:
    """In the place of the firing."""
    title = T("Done at {when}: {subject}", when=Clock(at), subject=reminder.subject)
    return Card(title, key=key(reminder, version), tone="good")


def postponed(reminder: Reminder, version: int) -> Card:
    """In the place of the firing."""
    cancel = Button(T("Cancel"), CancelReminder(reminder.id, version), "danger")
    title = T("I will remind you again: {subject}", subject=reminder.subject)
    return Card(title, (Line(_when(reminder)),), (cancel,), key(reminder, version))


def cancelled(reminder: Reminder, version: int) -> Card:
    """In the place of what announced it."""
    return Card(T("Reminder cancelled: {subject}", subject=reminder.subject), key=key(reminder, version))


def listing(found: Sequence[Reminder]) -> Card:
    """What the person will be reminded of."""
    if not found:
        return Card(T("No reminder is planned."), (Line(T("“Remind me tomorrow at 9 to call Paul” sets one.")),))
    items: list[Part] = [_item(reminder) for reminder in found[:MOST_LISTED]]
    if len(found) > MOST_LISTED:
        items.append(Line(T("and {count} more", count=len(found) - MOST_LISTED)))
    return Card(T("{n} reminder planned", "{n} reminders planned", n=len(found)), tuple(items))


def _item(reminder: Reminder) -> Item:
    cancel = Button(T("Cancel reminder no. {number}", number=reminder.id), CancelReminder(reminder.id), "danger")
    text = T("No. {number}: {subject}", number=reminder.id, subject=verbatim(reminder.subject))
    return Item(text, _when(reminder), (cancel,))
