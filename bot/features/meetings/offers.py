"""Which slots are offered, and what happens while the calendar does not answer."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.card import Card, Line
from bot.core.errors import Refused
from bot.core.text import T, Text
from bot.features import away
from bot.features.days import holiday
from bot.features.meetings import cards, hours, outside, slots
from bot.features.meetings.commands import RetryBooking, Wish
from bot.features.meetings.gate import redraw, refuse_stale
from bot.features.meetings.outside import Speechless
from bot.features.meetings.slots import Hours, Span
from bot.features.tasks import service as delegation
from bot.features.tasks.commands import DelegateTask
from storage import meetings, people
from storage.absences import Absence
from storage.meetings import HOLD, Meeting, Status
from storage.people import Person
from storage.transaction import Transaction

USUAL = 30
"""Minutes of a meeting whose length nobody has said."""
SHORTEST, LONGEST = 5, 12 * 60
NOTICE = timedelta(minutes=15)
"""What we offer of ourselves lies at least this far ahead; who names an earlier instant has it."""
ANY_TIME = timedelta(days=7)
"""Where nobody has said when, slots of the week ahead are offered."""
LET_GO = {"offer_start": None, "offer_end": None, "held_until": None, "agreed": False}
UNSETTLED = (Status.ASKED, Status.BOOKED)
LONGEST_GAP = timedelta(minutes=30)
MOST_TRIES = 50
"""A day or so of asking a calendar that does not answer."""


def check(tx: Transaction, wish: Wish) -> None:
    """Refuse what cannot be: the past, and lengths out of reason."""
    if wish.past or ((bound := wish.end or wish.start) and bound <= tx.now):
        raise Refused(T("This time is already past. Which day and hour do you mean?"))
    if wish.minutes > LONGEST:
        raise Refused(T("This would last more than 12 hours, or end before it begins. From when until when?"))
    if 0 < wish.minutes < SHORTEST:
        raise Refused(T("A meeting lasts at least 5 minutes. How long shall it be?"))


def refuse_past(tx: Transaction, start: datetime) -> None:
    """A slot that has come and gone is no longer on offer."""
    if start <= tx.now:
        raise Refused(T("This slot is already past. Please ask again with another date."))


def change(tx: Transaction, meeting: Meeting, **values: object) -> None:
    """Change what is not settled yet; refuses where it has been settled meanwhile."""
    if not meetings.change(tx.session, meeting, UNSETTLED, **values):
        refuse_stale(meeting)


def turn(tx: Transaction, meeting: Meeting) -> None:
    """What comes next goes on a card of its own, to be seen; the former says so."""
    if meeting.start is None or meeting.round != meeting.shown:
        redraw(tx, meeting, cards.superseded(meeting))
    change(tx, meeting, round=meeting.round + 1)


def offer(tx: Transaction, meeting: Meeting, notes: Sequence[Text] = ()) -> Card:
    """The very slot if it is free, a few inside the window, or else the nearest; kept for later if nobody answers."""
    try:
        return look(tx, meeting, notes)
    except Speechless as speechless:
        return put_off(tx, meeting, speechless, tries=0)


def look(tx: Transaction, meeting: Meeting, notes: Sequence[Text] = ()) -> Card:
    """The same; raises Speechless where the calendar does not answer."""
    start, end = meeting.wish_start, meeting.wish_end
    if start and end is None:
        return settle(tx, meeting, start, why_not(tx, meeting, start, cards.taken(start)), notes)
    soonest = tx.now + NOTICE
    return _choices(tx, meeting, (max(start or soonest, soonest), end or tx.now + ANY_TIME), notes)


def why_not(tx: Transaction, meeting: Meeting, start: datetime, otherwise: Text) -> Text:
    """What to say where that slot is not free: an absence, or else `otherwise`."""
    absent = away.at(tx, meeting.client_id, start, start + meeting.length)
    return cards.away_then(start, _somebody_else(tx, meeting, absent)) if absent else otherwise


def _somebody_else(tx: Transaction, meeting: Meeting, absence: Absence) -> str:
    """Whose absence it is; "" where it is that of who asks for the meeting."""
    return "" if absence.person_id == meeting.asked_by else people.get(tx.session, absence.person_id).name


def _choices(tx: Transaction, meeting: Meeting, window: Span, notes: Sequence[Text]) -> Card:
    """A few free slots of the window."""
    open_hours = hours.of(tx, meeting)
    seen = outside.around(tx, open_hours.zone, window)
    wanted = (window[0], min(window[1], seen[1]))
    spans = slots.within(wanted, meeting.grain or "week", open_hours, meeting.length)
    busy = outside.busy(tx, meeting, seen)
    inside = slots.spread(slots.free(slots.starts(spans, meeting.length), meeting.length, busy))
    if not inside:
        absent = away.at(tx, meeting.client_id, *window)
        why = cards.away_there(_somebody_else(tx, meeting, absent)) if absent else cards.none_there()
        return _near(tx, meeting, window, why)
    aloud: list[Text] = []
    for at in inside:
        aloud += [note for note in aloud_of(tx, meeting, at, open_hours) if note not in aloud]
    return cards.choices(meeting, cards.open_slots(meeting), inside, (*notes, *aloud))


def settle(tx: Transaction, meeting: Meeting, start: datetime, otherwise: Text, notes: Sequence[Text] = ()) -> Card:
    """Hold that slot if it is free, or offer the nearest under the heading `otherwise`; raises Speechless."""
    if not is_free(tx, meeting, start):
        return _near(tx, meeting, (start, start), otherwise)
    kept = tx.now + HOLD
    change(tx, meeting, offer_start=start, offer_end=start + meeting.length, held_until=kept, agreed=False)
    return cards.proposal(meeting, (*notes, *aloud_of(tx, meeting, start, hours.of(tx, meeting))))


def is_free(tx: Transaction, meeting: Meeting, start: datetime) -> bool:
    """Whether the meeting could begin then; raises Speechless."""
    seen = outside.around(tx, hours.of(tx, meeting).zone, (start, start))
    return slots.is_free(start, start + meeting.length, outside.busy(tx, meeting, seen))


def others(tx: Transaction, meeting: Meeting, start: datetime) -> Card:
    """Slots near to that one that do not overlap it, nor each other; raises Speechless."""
    return _near(tx, meeting, (start, start), cards.others(), apart=meeting.length)


def _near(tx: Transaction, meeting: Meeting, window: Span, heading: Text, apart: timedelta = timedelta(0)) -> Card:
    """The free slots nearest to the window's start; what was on offer is let go."""
    open_hours = hours.of(tx, meeting)
    seen = outside.around(tx, open_hours.zone, window)
    candidates = _candidates(tx, meeting, seen, window[0])
    free = slots.free(candidates, meeting.length, outside.busy(tx, meeting, seen))
    found = slots.nearest(free, window[0], apart=apart)
    change(tx, meeting, **LET_GO)
    return cards.choices(meeting, heading, found) if found else cards.nothing_free(meeting)


def _candidates(tx: Transaction, meeting: Meeting, seen: Span, to: datetime) -> Iterable[datetime]:
    """Usual hours, and the very day that was asked for, even where it is a day off."""
    open_hours = hours.of(tx, meeting)
    soonest = tx.now + NOTICE
    spans = slots.openings((max(seen[0], soonest), seen[1]), open_hours)
    day = (max(outside.midnight(to, open_hours.zone), soonest), outside.midnight(to, open_hours.zone, days=1))
    spans += slots.within(day, "day", open_hours, meeting.length)
    return sorted(set(slots.starts(spans, meeting.length)))


def aloud_of(tx: Transaction, meeting: Meeting, start: datetime, open_hours: Hours) -> tuple[Text, ...]:
    """What is out of the ordinary about the slot."""
    day = start.astimezone(open_hours.zone).date()
    match slots.unusual(start, start + meeting.length, open_hours):
        case "holiday":
            person = people.get(tx.session, meeting.asked_by)
            name = holiday(tx.agency.country, day, person.language)
            return (T("{day} is a public holiday ({name}).", day=day, name=name),)
        case "weekend":
            return (T("{day} is at the week-end.", day=day),)
        case "hours":
            return (T("This is outside the usual hours."),)
    return ()


# While the calendar does not answer


def put_off(tx: Transaction, meeting: Meeting, speechless: Speechless, tries: int) -> Card:
    """Keep the request and try again by and by; what will never work is handed to the team."""
    late = (meeting.offer_end or meeting.wish_end or meeting.wish_start or tx.now) < tx.now
    if late or tries >= MOST_TRIES or not outside.is_weather(speechless.outcome):
        return give_up(tx, meeting)
    gap = min(timedelta(minutes=2) * 2 ** min(tries, 5), LONGEST_GAP)
    person = people.get(tx.session, meeting.asked_by)
    again = RetryBooking(meeting.id, meeting.round, tries + 1)
    tx.later(tx.now + gap, again, f"meeting:{meeting.id}:retry", person)
    return cards.silent(meeting)


def give_up(tx: Transaction, meeting: Meeting) -> Card:
    """The team takes it from here; what stood in the calendar before still stands."""
    status = Status.BOOKED if meeting.start else Status.CANCELLED
    meetings.change(tx.session, meeting, (*UNSETTLED, Status.SAVING), status=status, **LET_GO)
    person = people.get(tx.session, meeting.asked_by)
    why = T("Your calendar cannot be reached. Please ask the agency to check the access to it.")
    return hand_over(tx, person, meeting.words, meeting.wish_start, why)


def hand_over(tx: Transaction, person: Person, words: str, before: datetime | None, why: Text) -> Card:
    """Make it a request to the team, and say why."""
    deadline = before if before and before > tx.now else None
    receipt = delegation.delegate(tx, person, DelegateTask(words[:200], words, deadline))
    lines = (Line(why), Line(T("I have handed your request to the team, who will see to it.")))
    return replace(receipt, parts=(*lines, *receipt.parts))
