"""What people do in Google Calendar itself, past the API the bot uses."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal
from uuid import uuid4

from .calendars import Calendar, Calendars
from .refusals import JSON
from .request import Request
from .times import moment_of, settled, utc_text

Status = Literal["confirmed", "tentative", "cancelled"]
Answer = Literal["accepted", "declined", "tentative", "needsAction"]


class Outside:
    """Each act is a write like any other: a new etag, a change for whoever syncs, and no mail kept."""

    def __init__(self, calendars: Calendars) -> None:
        self._calendars = calendars

    def add(self, calendar: Calendar, start: date, end: date, about: JSON) -> str:
        """Put an event in the calendar; its id. Bounds without offset are the calendar's wall time."""
        event_id = uuid4().hex
        now = utc_text(self._calendars.now())
        event = {
            "kind": "calendar#event",
            "id": event_id,
            "htmlLink": f"https://www.google.com/calendar/event?eid={event_id}",
            "created": now,
            "creator": {"email": calendar.id, "self": True},
            "organizer": {"email": calendar.id, "self": True},
            "start": bound(start, "start", calendar),
            "end": bound(end, "end", calendar),
            "iCalUID": f"{event_id}@google.com",
            "sequence": 0,
            "reminders": {"useDefault": True},
            "eventType": "default",
            **about,
        }
        self._calendars.keep(calendar, event)
        return event_id

    def move(self, calendar: Calendar, event_id: str, start: date, end: date | None) -> None:
        """Move the event; without an end it keeps its length."""
        event = live(calendar, event_id)
        if end is None:
            before = [moment_of(event[which], calendar.zone) for which in ("start", "end")]
            end = start + (before[1] - before[0])
        bounds = {"start": bound(start, "start", calendar), "end": bound(end, "end", calendar)}
        self.change(calendar, event_id, {**bounds, "sequence": event["sequence"] + 1})

    def change(self, calendar: Calendar, event_id: str, fields: JSON) -> None:
        self._calendars.keep(calendar, {**live(calendar, event_id), **fields})

    def forestall(self, request: Request) -> None:
        """Someone is quicker than this call: their event has the id to be inserted, or the event was changed."""
        calendar = self._calendars.open(request.path["calendarId"], request.grant)
        event_id = request.path.get("eventId") or request.body["id"]
        rival = calendar.events.get(event_id) or {
            "id": event_id,
            "status": "confirmed",
            **{which: settled(request.body[which], which, calendar.zone) for which in ("start", "end")},
        }
        self._calendars.keep(calendar, {**rival, "summary": "Quelqu'un d'autre"})

    def answer(self, calendar: Calendar, event_id: str, guest: str, answer: Answer) -> None:
        """The guest answers the invitation; raises LookupError when they are not invited."""
        guests: Sequence[JSON] = live(calendar, event_id).get("attendees", [])
        if guest not in {one["email"] for one in guests}:
            raise LookupError(f"{guest} is not invited to {event_id}")
        answered = [{**one, "responseStatus": answer} if one["email"] == guest else one for one in guests]
        self.change(calendar, event_id, {"attendees": answered})


def bound(moment: date, which: str, calendar: Calendar) -> JSON:
    if isinstance(moment, datetime):
        return settled({"dateTime": moment.isoformat(), "timeZone": calendar.zone.key}, which, calendar.zone)
    return settled({"date": moment.isoformat()}, which, calendar.zone)


def live(calendar: Calendar, event_id: str) -> JSON:
    """The event; raises LookupError when there is none or it was deleted."""
    event = calendar.events.get(event_id)
    if event is None or event["status"] == "cancelled":
        raise LookupError(f"no event {event_id} in the calendar of {calendar.id}")
    return event
