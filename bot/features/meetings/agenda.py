"""What is in the calendar, and when the client is free: told as the calendar has it."""

from collections.abc import Sequence
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.core.calendar import Busy, BusyTimes, Event
from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.text import T
from bot.features import away
from bot.features.meetings import agenda_cards, hours, outside, reminders, slots
from bot.features.meetings.agenda_cards import Entry
from bot.features.meetings.commands import AskAvailability, ListMeetings, Wish
from bot.features.meetings.gate import client_of
from bot.features.meetings.outside import Speechless
from bot.features.meetings.slots import Span
from storage import meetings
from storage.meetings import Meeting, Status
from storage.people import Client, Person
from storage.transaction import Transaction

A_WEEK = 7
"""Days shown where none are named."""


def listing(tx: Transaction, person: Person, command: ListMeetings) -> Card:
    """The calendar's events, ours among them with their buttons; ours alone while it does not answer."""
    client = client_of(tx, person)
    window = _window(tx, client, command)
    ours = [one for one in meetings.ahead(tx.session, client.id, tx.now) if _touches(one, window)]
    if not outside.linked(tx, client):
        raise Refused(T("Your calendar is not connected yet. Ask {agency} to connect it.", agency=tx.agency.name))
    try:
        events = outside.listed(tx, client.calendar, window)
    except Speechless:
        return agenda_cards.silent([Entry.of(one) for one in ours])
    entries = [_entry(tx, event, ours) for event in events if command.start or event.end > tx.now]
    seen = {event.id for event in events}
    entries += [Entry.of(one, gone=one.status is Status.BOOKED) for one in ours if one.event_id not in seen]
    absent = agenda_cards.absent(away.told(tx, client.id, *window), person)
    return agenda_cards.listing(sorted(entries, key=lambda one: one.start), window, absent)


def _window(tx: Transaction, client: Client, command: ListMeetings) -> Span:
    if command.start and command.end:
        return command.start, command.end
    zone = ZoneInfo(client.timezone)
    return outside.midnight(tx.now, zone), outside.midnight(tx.now, zone, days=A_WEEK)


def _touches(meeting: Meeting, window: Span) -> bool:
    start, end = meeting.start or meeting.offer_start, meeting.end or meeting.offer_end
    return start is not None and end is not None and not slots.is_free(start, end, [window])


def _entry(tx: Transaction, event: Event, ours: Sequence[Meeting]) -> Entry:
    meeting = next((one for one in ours if one.event_id == event.id), None)
    if meeting and meeting.status is Status.BOOKED and (meeting.start, meeting.end) != (event.start, event.end):
        reminders.follow(tx, meeting, event)
    return Entry(event.title, event.start, event.end, event.all_day, meeting)


def availability(tx: Transaction, person: Person, command: AskAvailability) -> Card:
    """Free, taken, or partly so: with the spans of each."""
    client = client_of(tx, person)
    if not outside.linked(tx, client):
        raise Refused(T("Your calendar is not connected yet. Ask {agency} to connect it.", agency=tx.agency.name))
    window = _asked(tx, client, command.wish)
    answer = tx.fact(BusyTimes(client.calendar, *window))
    if not isinstance(answer, Busy):
        raise Refused(T("Your calendar does not answer for now. Please ask again in a few minutes."))
    taken = [*answer.spans, *away.spans(tx, client.id, *window)]
    busy = sorted(span for span in taken if not slots.is_free(*span, [window]))
    return agenda_cards.availability(window, busy, _free(tx, client, command.wish, window, busy))


def _asked(tx: Transaction, client: Client, wish: Wish) -> Span:
    if wish.past or wish.start is None:
        raise Refused(T("For which day shall I look? For instance: am I free on Thursday afternoon?"))
    end = wish.end or wish.start + timedelta(minutes=wish.minutes or slots.STEP.seconds // 30)
    if end <= tx.now:
        raise Refused(T("This time is already past. Which day and hour do you mean?"))
    return wish.start, min(end, wish.start + outside.LONGEST)


def _free(tx: Transaction, client: Client, wish: Wish, window: Span, busy: Sequence[Span]) -> list[Span]:
    """The gaps between what is taken, of office hours where whole days were named."""
    open_hours = hours.hours(tx, client.id)
    spans = [window] if wish.grain in slots.NAMED_HOURS else slots.openings(window, open_hours)
    ahead = [(max(start, tx.now), end) for start, end in spans if end > tx.now]
    return [gap for span in ahead for gap in slots.gaps(span, busy)]
