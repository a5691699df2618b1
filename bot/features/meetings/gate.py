"""The one way to a meeting's row, and the answers to buttons of another time."""

from typing import NoReturn

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.text import T
from bot.features.meetings import calendar_cards
from storage import meetings, people, posted
from storage.meetings import Meeting
from storage.people import Client, Person
from storage.transaction import Transaction


def found(tx: Transaction, person: Person, meeting_id: int) -> Meeting:
    """The meeting, or an answer that there is none that this person may see."""
    meeting = meetings.visible(tx.session, meeting_id, person)
    if meeting is None:
        raise Refused(T("There is no such meeting here. /agenda lists those that come."))
    return meeting


def client_of(tx: Transaction, person: Person) -> Client:
    """The client that the person speaks for, or an answer that they speak for none."""
    if person.client_id is None:
        raise Refused(T("Meetings are booked by clients themselves, in their own conversation with me."))
    return people.client(tx.session, person.client_id)


def redraw(tx: Transaction, meeting: Meeting, card: Card) -> None:
    """Bring a card up to date where it stands; nothing is said where it does not."""
    person = people.get(tx.session, meeting.asked_by)
    place = people.where(tx.session, person.id)
    if place and posted.living(tx.session, place, card.key):
        tx.tell(person, card)


def refuse_stale(meeting: Meeting) -> NoReturn:
    """Say how the meeting stands, to a button of another time."""
    raise Refused(calendar_cards.standing(meeting))
