"""Booking: from a client's words to an event in their calendar."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features.meetings import cards, forms, offers, outside, reading
from bot.features.meetings.commands import (
    BookByForm,
    BookMeeting,
    BookOnce,
    ChooseSlot,
    DropOffer,
    OtherSlot,
    RetryBooking,
    Wish,
)
from bot.features.meetings.gate import client_of, found, refuse_stale
from bot.features.meetings.outside import Speechless
from bot.features.meetings.saving import agree
from bot.language.time import read
from storage import meetings
from storage.meetings import Meeting, Status
from storage.people import Client, Person
from storage.transaction import Transaction


def book(tx: Transaction, person: Person, command: BookMeeting) -> Card | Form:
    """Offer a slot; ask for what is missing; hand to the team what is beyond the calendar."""
    client = client_of(tx, person)
    if not command.who and command.wish == Wish():
        return forms.booking()
    offers.check(tx, command.wish)
    if not outside.linked(tx, client):
        why = T("Your calendar is not connected yet. Ask {agency} to connect it.", agency=tx.agency.name)
        return offers.hand_over(tx, person, command.words, command.wish.start, why)
    meeting = meetings.add(tx.session, _wanted(tx, person, client, command))
    if command.repeat:
        return cards.series(meeting, tx.event)
    return offers.offer(tx, meeting, command.notes)


def _wanted(tx: Transaction, person: Person, client: Client, command: BookMeeting) -> Meeting:
    wish = command.wish
    return Meeting(
        client_id=client.id,
        asked_by=person.id,
        calendar=client.calendar,
        who=command.who,
        subject=command.subject,
        guest=command.guest,
        place=command.place,
        words=command.words,
        minutes=wish.minutes or offers.USUAL,
        wish_start=wish.start,
        wish_end=wish.end,
        grain=wish.grain,
        event_id=outside.new_event_id(),
        created_at=tx.now,
    )


def book_by_form(tx: Transaction, person: Person, command: BookByForm) -> Card | Form:
    """The form's words, read as if they had been written."""
    told = (command.with_whom, command.when, command.duration, command.guest)
    wish = wish_of(tx, person, command.when, command.duration)
    words = " · ".join(filter(None, told))
    return book(
        tx, person, BookMeeting(wish, command.with_whom.strip()[:100], guest=command.guest.strip(), words=words)
    )


def wish_of(tx: Transaction, person: Person, when: str, duration: str) -> Wish:
    """The date and the length that a form's words tell; refuses what cannot be read."""
    zone = ZoneInfo(person.timezone)
    told = read(when, tx.now, zone, person.language)
    if told.when is None:
        raise Refused(told.ask or T("I cannot read this date. Try for instance: Friday at 5 pm, or 12/03 14:30."))
    wish = reading.wish(told, told.when, tx.now)
    if not duration:
        return wish
    length = read(duration, tx.now, zone, person.language).duration_min
    return Wish(wish.start, wish.end, wish.grain, length or wish.minutes, wish.past)


def book_once(tx: Transaction, person: Person, command: BookOnce) -> Card:
    """Only the first of what was to be a series."""
    return offers.offer(tx, _current(tx, person, command.meeting, command.round))


def _current(tx: Transaction, person: Person, meeting_id: int, round_: int) -> Meeting:
    """The meeting, if the button belongs to its latest card and it can still change."""
    meeting = found(tx, person, meeting_id)
    if meeting.round != round_ or meeting.status not in offers.UNSETTLED:
        refuse_stale(meeting)
    return meeting


def choose(tx: Transaction, person: Person, command: ChooseSlot) -> Card:
    """One of the slots is chosen: hold it, if it is still free."""
    meeting = _current(tx, person, command.meeting, command.round)
    offers.refuse_past(tx, command.start)
    try:
        taken = offers.why_not(tx, meeting, command.start, cards.just_taken(command.start))
        return offers.settle(tx, meeting, command.start, taken)
    except Speechless as speechless:
        _remember(tx, meeting, command.start)
        return offers.put_off(tx, meeting, speechless, tries=0)


def _remember(tx: Transaction, meeting: Meeting, start: datetime) -> None:
    """That slot is what is wanted now."""
    offers.change(tx, meeting, wish_start=start, wish_end=None, grain="minute")


def other(tx: Transaction, person: Person, command: OtherSlot) -> Card:
    """Not this one: offer others."""
    meeting = _current(tx, person, command.meeting, command.round)
    try:
        return offers.others(tx, meeting, meeting.offer_start or meeting.wish_start or tx.now)
    except Speechless as speechless:
        return offers.put_off(tx, meeting, speechless, tries=0)


def drop(tx: Transaction, person: Person, command: DropOffer) -> Card:
    """Leave it: nothing is booked, or what is booked stays."""
    meeting = _current(tx, person, command.meeting, command.round)
    tx.never(f"meeting:{meeting.id}:retry")
    if meeting.start:
        offers.change(tx, meeting, **offers.LET_GO)
        return cards.left(meeting)
    offers.change(tx, meeting, status=Status.CANCELLED, **offers.LET_GO)
    return cards.dropped(meeting)


def retry(tx: Transaction, person: Person, command: RetryBooking) -> Card | None:
    """The calendar did not answer before; say what comes of it now on a new card."""
    meeting = tx.session.get(Meeting, command.meeting)
    if meeting is None or meeting.round != command.round or meeting.status not in offers.UNSETTLED:
        return None
    try:
        return _taken_up(tx, meeting)
    except Speechless as speechless:
        card = offers.put_off(tx, meeting, speechless, command.tries)
        return None if card.key == cards.key(meeting) else card


def _taken_up(tx: Transaction, meeting: Meeting) -> Card:
    """Where it was left; nothing has been changed when the calendar is still away."""
    agreed = meeting.offer_start if meeting.agreed else None
    outside.answers(tx, meeting)
    offers.turn(tx, meeting)
    return agree(tx, meeting, agreed) if agreed else offers.look(tx, meeting)
