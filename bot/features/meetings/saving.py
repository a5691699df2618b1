"""From the client's yes to an event that stands in the calendar."""

from datetime import datetime, timedelta

from bot.core.calendar import EventSaved
from bot.core.card import Card
from bot.features.meetings import calendar_cards, cards, offers, outside, reminders
from bot.features.meetings.commands import ConfirmMeeting, MindSaving, NoteMeetingSaved
from bot.features.meetings.gate import found, redraw, refuse_stale
from bot.features.meetings.outside import Speechless
from storage import meetings, people
from storage.meetings import Meeting, Status
from storage.people import Person
from storage.transaction import Transaction

SOON = timedelta(minutes=2)
"""A calendar that answers has answered by then."""
AT_LAST = timedelta(hours=25)
"""The outbox gives an effect up after a day."""


def confirm(tx: Transaction, person: Person, command: ConfirmMeeting) -> Card | None:
    """The client says yes to the slot on offer; said twice, it is the same yes."""
    meeting = found(tx, person, command.meeting)
    if meeting.status is Status.SAVING and meeting.offer_start == command.start:
        return None
    if meeting.status is Status.BOOKED and meeting.start == command.start:
        return None
    if meeting.status not in offers.UNSETTLED or meeting.offer_start != command.start:
        refuse_stale(meeting)
    offers.refuse_past(tx, command.start)
    try:
        return agree(tx, meeting, command.start)
    except Speechless as speechless:
        offers.change(tx, meeting, agreed=True, held_until=meeting.offer_end)
        return offers.put_off(tx, meeting, speechless, tries=0)


def agree(tx: Transaction, meeting: Meeting, start: datetime) -> Card:
    """Have it written, if the slot is still free: the same look as at the offer, in this very transaction."""
    if not offers.is_free(tx, meeting, start):
        return offers.settle(tx, meeting, start, offers.why_not(tx, meeting, start, cards.just_taken(start)))
    own = outside.own_event(tx, meeting)
    values = {"status": Status.SAVING, "agreed": True, "held_until": meeting.offer_end}
    values |= {"etag": own.etag} if own else {}
    offers.change(tx, meeting, **values)
    reminders.forget(tx, meeting)
    tx.later(tx.now + SOON, MindSaving(meeting.id, meeting.version, 0), f"meeting:{meeting.id}:saving")
    tx.ask(outside.event(tx, meeting), then=NoteMeetingSaved(meeting.id, meeting.version))
    return cards.saving(meeting)


def saved(tx: Transaction, _: Person, command: NoteMeetingSaved) -> None:
    """The calendar has answered."""
    meeting = tx.session.get(Meeting, command.meeting)
    if meeting is None or meeting.status is not Status.SAVING or meeting.version != command.version:
        return
    person = people.get(tx.session, meeting.asked_by)
    if isinstance(command.outcome, EventSaved):
        _stands(tx, person, meeting, command.outcome)
        return
    _take_back(tx, meeting)
    tx.tell(person, cards.refused(meeting, getattr(command.outcome, "mend", "")))


def _stands(tx: Transaction, person: Person, meeting: Meeting, outcome: EventSaved) -> None:
    event, moved = outcome.event, meeting.start is not None and meeting.shown != meeting.round
    values = {
        "status": Status.BOOKED,
        "start": event.start,
        "end": event.end,
        "etag": event.etag,
        "link": event.link,
        "saved_at": tx.now,
        "version": meeting.version + 1,
        "attending": False,
        **offers.LET_GO,
    }
    meetings.change(tx.session, meeting, (Status.SAVING,), **values)
    if moved:
        redraw(tx, meeting, calendar_cards.moved_on(meeting))
    meetings.change(tx.session, meeting, (Status.BOOKED,), shown=meeting.round)
    reminders.plan(tx, meeting)
    tx.tell(person, calendar_cards.booked(meeting))


def _take_back(tx: Transaction, meeting: Meeting) -> None:
    """As it was before the client's yes."""
    status = Status.BOOKED if meeting.start else Status.ASKED
    meetings.change(tx.session, meeting, (Status.SAVING,), status=status, **offers.LET_GO)
    tx.never(f"meeting:{meeting.id}:saving")
    if meeting.start:
        reminders.plan(tx, meeting)


def mind(tx: Transaction, _: Person, command: MindSaving) -> None:
    """The event does not stand yet: say so, and in the end leave it to the team."""
    meeting = tx.session.get(Meeting, command.meeting)
    if meeting is None or meeting.status is not Status.SAVING or meeting.version != command.version:
        return
    person = people.get(tx.session, meeting.asked_by)
    if command.tries:
        tx.tell(person, offers.give_up(tx, meeting))
        return
    tx.tell(person, cards.silent(meeting))
    meetings.change(tx.session, meeting, (Status.SAVING,), round=meeting.round + 1)
    tx.later(tx.now + AT_LAST, MindSaving(meeting.id, meeting.version, 1), f"meeting:{meeting.id}:saving")
