"""The day before and the hour before: asked for again when due, so that a moved or cancelled meeting says nothing."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.calendar import Event
from bot.core.card import Card
from bot.features.meetings import calendar_cards, outside
from bot.features.meetings.commands import AskPresence, ConfirmPresence, RemindMeeting
from bot.features.meetings.gate import found, refuse_stale
from bot.features.meetings.outside import Speechless
from bot.features.meetings.slots import instant
from storage import meetings, people
from storage.meetings import Meeting, Status
from storage.people import Person
from storage.transaction import Transaction


def plan(tx: Transaction, meeting: Meeting) -> None:
    """Plan what is still ahead for the meeting as it stands, in the place of what was planned."""
    forget(tx, meeting)
    assert meeting.start
    person = people.get(tx.session, meeting.asked_by)
    key = f"meeting:{meeting.id}"
    if (at := _day_before(tx, meeting, meeting.start)) > tx.now:
        tx.later(at, AskPresence(meeting.id, meeting.version), f"{key}:presence", person)
    if (soon := meeting.start - tx.agency.remind_before) > tx.now:
        tx.later(soon, RemindMeeting(meeting.id, meeting.version), f"{key}:reminder", person)


def forget(tx: Transaction, meeting: Meeting) -> None:
    """Plan nothing any more for it."""
    tx.never(f"meeting:{meeting.id}")


def _day_before(tx: Transaction, meeting: Meeting, start: datetime) -> datetime:
    zone = ZoneInfo(people.client(tx.session, meeting.client_id).timezone)
    return instant(start.astimezone(zone).date() - timedelta(days=1), tx.agency.confirm_at, zone)


def _ahead(tx: Transaction, meeting_id: int, version: int) -> Meeting | None:
    """The meeting, if it still stands as it did when this was planned, and has not begun."""
    meeting = tx.session.get(Meeting, meeting_id)
    if meeting is None or meeting.status is not Status.BOOKED or meeting.version != version:
        return None
    return meeting if meeting.start and meeting.start > tx.now else None


def ask_presence(tx: Transaction, _: Person, command: AskPresence) -> Card | None:
    """Does tomorrow's meeting still stand?"""
    meeting = _ahead(tx, command.meeting, command.version)
    return (_drifted(tx, meeting) or calendar_cards.ask_presence(meeting)) if meeting else None


def confirm_presence(tx: Transaction, person: Person, command: ConfirmPresence) -> Card:
    """It does."""
    meeting = found(tx, person, command.meeting)
    if meeting.version != command.version or not meetings.change(tx.session, meeting, (Status.BOOKED,), attending=True):
        refuse_stale(meeting)
    return calendar_cards.attending(meeting)


def remind(tx: Transaction, _: Person, command: RemindMeeting) -> Card | None:
    """It begins soon."""
    meeting = _ahead(tx, command.meeting, command.version)
    return (_drifted(tx, meeting) or calendar_cards.reminder(meeting)) if meeting else None


# What the calendar says of it, when a word about it is due


def _drifted(tx: Transaction, meeting: Meeting) -> Card | None:
    """The question to ask instead, where somebody has moved or deleted the event in the calendar itself."""
    try:
        event = outside.own_event(tx, meeting)
    except Speechless:
        return None
    if event is None:
        _renew(tx, meeting)
        return calendar_cards.gone(meeting)
    if (event.start, event.end) == (meeting.start, meeting.end):
        return None
    follow(tx, meeting, event)
    return calendar_cards.moved_outside(meeting)


def follow(tx: Transaction, meeting: Meeting, event: Event) -> None:
    """Somebody has moved it in the calendar, which is the truth: its card and reminders go with it."""
    _renew(tx, meeting, start=event.start, end=event.end, etag=event.etag)
    tx.tell(people.get(tx.session, meeting.asked_by), calendar_cards.booked(meeting))


def _renew(tx: Transaction, meeting: Meeting, **values: object) -> None:
    """What was asked and planned before is out of date."""
    renewed = {"version": meeting.version + 1, "attending": False, **values}
    meetings.change(tx.session, meeting, (Status.BOOKED,), **renewed)
    plan(tx, meeting)
