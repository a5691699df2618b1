"""What the client's calendar says: when it is busy, and where our event stands in it now."""

import secrets
from base64 import b32hexencode
from collections.abc import Iterable
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.calendar import Busy, BusyTimes, Event, Events, ListEvents, SaveEvent
from bot.core.ports import Failed, Outcome, Reader
from bot.core.text import T
from bot.features import away
from bot.features.meetings import cards
from bot.features.meetings.slots import Span, instant, is_free
from bot.locale import Speech
from storage import meetings, people
from storage.meetings import Meeting
from storage.people import Client
from storage.transaction import Transaction

BEFORE, AFTER = timedelta(days=7), timedelta(days=14)
"""How far around a wish the nearest free slots are looked for."""
LONGEST = timedelta(days=62)
"""Free/busy is asked for two months at most: Google refuses a range beyond about three."""


class Speechless(Exception):
    """The calendar does not answer, or refuses; `outcome` says which."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


def linked(tx: Transaction, client: Client) -> bool:
    """Whether the client's calendar can be asked at all."""
    return bool(client.calendar) and any(BusyTimes in service.effects for service in tx.integrations)


def around(tx: Transaction, zone: ZoneInfo, look: Span) -> Span:
    """The whole days to look at for a slot inside `look`, or near it.

    Bounded by local midnights, so that asking the same again a moment later is asking the same.
    """
    start = max(look[0] - BEFORE, tx.now)
    return midnight(start, zone), midnight(min(look[1] + AFTER, start + LONGEST), zone, days=1)


def midnight(at: datetime, zone: ZoneInfo, days: int = 0) -> datetime:
    """The start of the local day, or of one some days later."""
    return instant(at.astimezone(zone).date() + timedelta(days=days), time(0), zone)


def busy(tx: Transaction, meeting: Meeting, window: Span) -> list[Span]:
    """What is taken inside the window, or kept by an absence, the meeting's own place apart; raises Speechless."""
    meetings.lock(tx.session, meeting.calendar)
    answer = tx.fact(BusyTimes(meeting.calendar, *window))
    if not isinstance(answer, Busy):
        raise Speechless(answer)
    spans = list(answer.spans)
    if own := own_event(tx, meeting):
        spans = [*_without(spans, (own.start, own.end)), *_across(_beside(tx, meeting), own)]
    absent = away.spans(tx, meeting.client_id, *window)
    return sorted([*spans, *absent, *meetings.taken(tx.session, meeting, tx.now)])


def _without(spans: list[Span], own: Span) -> list[Span]:
    """The spans with `own` cut out of them."""
    cut = []
    for start, end in spans:
        if is_free(start, end, (own,)):
            cut.append((start, end))
            continue
        cut += [(start, own[0])] if start < own[0] else []
        cut += [(own[1], end)] if own[1] < end else []
    return cut


def answers(tx: Transaction, meeting: Meeting) -> None:
    """Make sure that the calendar can be asked; raises Speechless."""
    zone = ZoneInfo(people.client(tx.session, meeting.client_id).timezone)
    busy(tx, meeting, (midnight(tx.now, zone), midnight(tx.now, zone, days=1)))


def own_event(tx: Transaction, meeting: Meeting) -> Event | None:
    """Our event as the calendar has it now, if it is near to where we left it; raises Speechless."""
    return next((one for one in _beside(tx, meeting) if one.id == meeting.event_id), None)


def _beside(tx: Transaction, meeting: Meeting) -> tuple[Event, ...]:
    if meeting.start is None or meeting.end is None:
        return ()
    zone = ZoneInfo(people.client(tx.session, meeting.client_id).timezone)
    near = midnight(meeting.start - BEFORE, zone), midnight(meeting.end + AFTER, zone)
    return listed(tx, meeting.calendar, near)


def _across(events: Iterable[Event], own: Event) -> list[Span]:
    """Events of others that lie across our own, whose span was cut out of what is busy."""
    others = (one for one in events if one.id != own.id and not one.all_day)
    return [(one.start, one.end) for one in others if not is_free(one.start, one.end, [(own.start, own.end)])]


def listed(tx: Transaction, calendar: str, window: Span) -> tuple[Event, ...]:
    """The events of the calendar inside the window; raises Speechless."""
    answer = tx.fact(ListEvents(calendar, *window))
    if not isinstance(answer, Events):
        raise Speechless(answer)
    return answer.events


def new_event_id() -> str:
    """128 random bits as Google Calendar wants them: 5 to 1024 characters of a-v and 0-9."""
    return b32hexencode(secrets.token_bytes(16)).decode().rstrip("=").lower()


def event(tx: Transaction, meeting: Meeting) -> SaveEvent:
    """The slot on offer as an event of the client's calendar, in the client's language."""
    assert meeting.offer_start
    assert meeting.offer_end
    client = people.client(tx.session, meeting.client_id)
    speech = Speech(Reader(client.language, client.timezone))
    return SaveEvent(
        calendar=meeting.calendar,
        id=meeting.event_id,
        title=speech.say(cards.title(meeting)),
        start=meeting.offer_start.astimezone(UTC),
        end=meeting.offer_end.astimezone(UTC),
        zone=client.timezone,
        guests=(meeting.guest,) if meeting.guest else (),
        description=speech.say(T("Booked by {agency}.", agency=tx.agency.name)),
        place=meeting.place,
        etag=meeting.etag,
    )


def is_weather(outcome: Outcome) -> bool:
    """Whether the calendar may answer later; a refusal stays one."""
    return not isinstance(outcome, Failed)
