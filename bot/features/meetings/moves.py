"""Moving and cancelling: the meeting is found by its button, or by the words that name it."""

import unicodedata
from collections.abc import Sequence

from bot.core.calendar import CancelEvent, EventCancelled
from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features import anew
from bot.features.meetings import calendar_cards, forms, offers, reading, reminders, service
from bot.features.meetings.commands import (
    CancelMeeting,
    FindMeetingToCancel,
    FindMeetingToMove,
    MoveByForm,
    MoveMeeting,
    NoteMeetingCancelled,
    OpenMove,
    RetimeMeeting,
    Wish,
)
from bot.features.meetings.gate import client_of, found, redraw, refuse_stale
from storage import meetings, people
from storage.meetings import Meeting, Status
from storage.people import Person
from storage.transaction import Transaction

STANDING = (Status.SAVING, Status.BOOKED)


def open_move(tx: Transaction, person: Person, command: OpenMove) -> Form:
    """Ask for the new date."""
    return forms.date(_movable(tx, person, command.meeting))


def _movable(tx: Transaction, person: Person, meeting_id: int) -> Meeting:
    meeting = found(tx, person, meeting_id)
    if meeting.status not in offers.UNSETTLED:
        refuse_stale(meeting)
    if meeting.start and meeting.start <= tx.now:
        raise Refused(T("This meeting has already begun; it can no longer be moved or cancelled here."))
    return meeting


def move_by_form(tx: Transaction, person: Person, command: MoveByForm) -> Card:
    """The form's date, read as if it had been written."""
    wish = service.wish_of(tx, person, command.when, command.duration)
    return _move(tx, person, command.meeting, wish)


def move(tx: Transaction, person: Person, command: MoveMeeting) -> Card:
    """That one, to that time."""
    wish = Wish(command.start, command.end, command.grain, command.minutes)
    return _move(tx, person, command.meeting, wish)


def retime(tx: Transaction, person: Person, command: RetimeMeeting) -> Card:
    """Another time, told in words right after it was spoken of."""
    meeting = _movable(tx, person, command.meeting)
    was = meeting.offer_start or meeting.start or meeting.wish_start
    length = reading.only_length(command.words, tx.now, person)
    if length and was:
        window = None if meeting.offer_start or meeting.start else meeting.wish_end
        return _move(tx, person, meeting.id, Wish(was, window, meeting.grain if window else "minute", length))
    exact = bool(meeting.offer_start or meeting.start or meeting.wish_end is None)
    told = anew.reading(command.words, tx.now, person, was, hour=exact)
    return _move(tx, person, meeting.id, reading.wish(told, told.when, tx.now))


def _move(tx: Transaction, person: Person, meeting_id: int, wish: Wish) -> Card:
    """Offer the new time; until it is confirmed, the meeting stays where it is."""
    meeting = _movable(tx, person, meeting_id)
    offers.check(tx, wish)
    tx.never(f"meeting:{meeting.id}:retry")
    offers.turn(tx, meeting)
    values = {
        "wish_start": wish.start,
        "wish_end": wish.end,
        "grain": wish.grain,
        "minutes": wish.minutes or meeting.minutes,
        **offers.LET_GO,
    }
    offers.change(tx, meeting, **values)
    return offers.offer(tx, meeting)


def find_and_move(tx: Transaction, person: Person, command: FindMeetingToMove) -> Card | Form:
    """Move the one meant; where several could be, ask which; without a date, ask when."""
    matching = _matching(tx, person, command.who, command.origin)
    if len(matching) > 1:
        return calendar_cards.which_to_move(matching, command.wish)
    if command.wish == Wish():
        return forms.date(_movable(tx, person, matching[0].id))
    return _move(tx, person, matching[0].id, command.wish)


def find_and_cancel(tx: Transaction, person: Person, command: FindMeetingToCancel) -> Card:
    """Ask before cancelling the one meant; where several could be, ask which."""
    matching = _matching(tx, person, command.who, command.origin)
    if len(matching) == 1:
        return calendar_cards.confirm_cancel(matching[0])
    return calendar_cards.which_to_cancel(matching)


def _matching(tx: Transaction, person: Person, who: str, when: Wish) -> Sequence[Meeting]:
    """The meetings ahead that the words may mean, at least one."""
    if when.past:
        raise Refused(T("This time is already past. Which day and hour do you mean?"))
    coming = meetings.ahead(tx.session, client_of(tx, person).id, tx.now)
    matching = [one for one in coming if _named(one, who) and _then(one, when)]
    if not coming:
        raise Refused(T("I have booked no meeting for you that is still to come."))
    if not matching:
        raise Refused(T("I find no such meeting among those that I have booked. /agenda lists what comes."))
    return matching


def _named(meeting: Meeting, who: str) -> bool:
    """Whether every word of the name, civilities apart, is in the meeting's own."""
    known = set(_words(f"{meeting.who} {meeting.subject} {meeting.guest}"))
    return all(word in known for word in _words(who))


CIVIL = frozenset(
    ("m", "mr", "mme", "mlle", "mrs", "ms", "me", "dr", "monsieur", "madame", "maitre", "docteur", "doctor"),
)


def _words(name: str) -> list[str]:
    plain = "".join(char for char in unicodedata.normalize("NFD", name.casefold()) if not unicodedata.combining(char))
    apart = "".join(char if char.isalnum() else " " for char in plain)
    return [word for word in apart.split() if word not in CIVIL]


def _then(meeting: Meeting, when: Wish) -> bool:
    if when.start is None:
        return True
    at = meeting.start or meeting.offer_start
    return at is not None and (at == when.start if when.end is None else when.start <= at < when.end)


def cancel(tx: Transaction, person: Person, command: CancelMeeting) -> Card:
    """Take it out of the calendar; its reminders die, its cards say so."""
    meeting = found(tx, person, command.meeting)
    if meeting.start and meeting.start <= tx.now:
        raise Refused(T("This meeting has already begun; it can no longer be moved or cancelled here."))
    if not meetings.change(tx.session, meeting, STANDING, status=Status.CANCELLED, held_until=None):
        refuse_stale(meeting)
    reminders.forget(tx, meeting)
    tx.ask(CancelEvent(meeting.calendar, meeting.event_id), then=NoteMeetingCancelled(meeting.id))
    redraw(tx, meeting, calendar_cards.called_off(meeting))
    redraw(tx, meeting, calendar_cards.no_longer_on_its_way(meeting))
    redraw(tx, meeting, calendar_cards.no_question(meeting))
    return calendar_cards.cancelled(meeting)


def note_cancelled(tx: Transaction, _: Person, command: NoteMeetingCancelled) -> None:
    """The calendar has answered: only a refusal needs a word."""
    meeting = tx.session.get(Meeting, command.meeting)
    if meeting is None or isinstance(command.outcome, EventCancelled):
        return
    tx.tell(people.get(tx.session, meeting.asked_by), calendar_cards.not_cancelled(meeting))
