"""The events resource: insert, get, patch, update, delete."""

from collections.abc import Callable, Mapping
from typing import Any

from .calendars import Calendar, Calendars
from .drafts import Draft, checked_id, settle
from .mails import Invitation, mails, send_updates_of
from .refusals import JSON, bad_request, changed_meanwhile, deleted, duplicate, invalid, not_found
from .request import Request
from .times import seen_from, utc_text, zone_named

_GOOGLES_OWN = {
    "kind", "etag", "id", "htmlLink", "created", "updated", "creator", "organizer", "iCalUID", "eventType",
}  # fmt: skip


class Events:
    """Writes events and keeps the mails that go out; `fields` are the event fields Google knows."""

    def __init__(self, calendars: Calendars, fields: frozenset[str]) -> None:
        self.invitations: list[Invitation] = []
        self._calendars = calendars
        self._fields = fields

    @property
    def methods(self) -> Mapping[str, Callable[[Request], Any]]:
        return {
            "events.insert": self.insert,
            "events.get": self.get,
            "events.patch": self.patch,
            "events.update": self.update,
            "events.delete": self.delete,
        }

    def insert(self, request: Request) -> JSON:
        calendar = self._writable(request)
        sent = self._sent(request)
        event_id = checked_id(request.body.get("id"))
        if event_id in calendar.events:
            raise duplicate()
        event = settle(self._draft(request, calendar, sent), {})
        return self._write(request, calendar, {}, {**self._born(request, calendar, event_id), **event})

    def get(self, request: Request) -> JSON:
        calendar = self._calendars.open(request.path["calendarId"], request.grant, "reader")
        return shown(self._event(request, calendar), calendar, request)

    def patch(self, request: Request) -> JSON:
        calendar = self._writable(request)
        before = self._current(request, calendar)
        sent = merged(self._editable(before), self._sent(request))
        return self._rewrite(request, calendar, before, sent)

    def update(self, request: Request) -> JSON:
        calendar = self._writable(request)
        before = self._current(request, calendar)
        sent = {"status": "confirmed", "reminders": {"useDefault": True}, **self._sent(request)}
        if sent.get("sequence", before["sequence"]) < before["sequence"]:
            raise invalid(
                "Invalid sequence value. The specified sequence number is below the current sequence number of "
                "the resource. Re-fetch the resource and use its sequence number on the following request."
            )
        return self._rewrite(request, calendar, before, sent)

    def delete(self, request: Request) -> None:
        calendar = self._writable(request)
        before = self._current(request, calendar)
        if before["status"] == "cancelled":
            raise deleted()
        self._write(request, calendar, before, {**before, "status": "cancelled"})

    def write_outside(self, calendar: Calendar, event: JSON) -> JSON:
        """A write by someone in Google Calendar itself; no mail is kept of it."""
        return self._calendars.keep(calendar, event)

    def _rewrite(self, request: Request, calendar: Calendar, before: JSON, sent: JSON) -> JSON:
        event = settle(self._draft(request, calendar, sent), before)
        moved = any(event[which] != before[which] for which in ("start", "end"))
        kept = {key: value for key, value in before.items() if key in _GOOGLES_OWN}
        after = {**kept, **event, "sequence": before["sequence"] + moved}
        return self._write(request, calendar, before, after)

    def _write(self, request: Request, calendar: Calendar, before: JSON, after: JSON) -> JSON:
        send_updates = send_updates_of(request.asked("sendUpdates"), request.flag("sendNotifications"))
        kept = self._calendars.keep(calendar, after)
        self.invitations.extend(mails(before, kept, send_updates, calendar.id))
        return shown(kept, calendar, request)

    def _born(self, request: Request, calendar: Calendar, event_id: str) -> JSON:
        return {
            "kind": "calendar#event",
            "id": event_id,
            "status": "confirmed",
            "htmlLink": f"https://www.google.com/calendar/event?eid={event_id}",
            "created": utc_text(self._calendars.now()),
            "creator": {"email": request.grant.identity},
            "organizer": {"email": calendar.id, "self": True},
            "iCalUID": f"{event_id}@google.com",
            "sequence": 0,
            "reminders": {"useDefault": True},
            "eventType": "default",
        }

    def _writable(self, request: Request) -> Calendar:
        return self._calendars.open(request.path["calendarId"], request.grant, "writer")

    def _event(self, request: Request, calendar: Calendar) -> JSON:
        event_id = request.path["eventId"]
        if event_id.partition("_")[0] in calendar.events and "_" in event_id:
            raise NotImplementedError("this wire does not change one occurrence of a recurring event")
        if event_id not in calendar.events:
            raise not_found()
        return calendar.events[event_id]

    def _current(self, request: Request, calendar: Calendar) -> JSON:
        event = self._event(request, calendar)
        if request.if_match not in {"", "*", event["etag"]}:
            raise changed_meanwhile()
        return event

    def _sent(self, request: Request) -> JSON:
        if not isinstance(request.body, dict):
            raise bad_request()
        return {key: value for key, value in self._editable(request.body).items() if key in self._fields}

    def _editable(self, event: JSON) -> JSON:
        return {key: value for key, value in event.items() if key not in _GOOGLES_OWN}

    def _draft(self, request: Request, calendar: Calendar, sent: JSON) -> Draft:
        return Draft(sent, calendar, request.grant, request.asked("conferenceDataVersion") == "1")


def shown(event: JSON, calendar: Calendar, request: Request) -> JSON:
    """The event in the zone asked for, else in the calendar's."""
    asked = request.asked("timeZone")
    return seen_from(event, zone_named(asked) if asked else calendar.zone)


def merged(before: JSON, sent: JSON) -> JSON:
    """Patch semantics: objects merge, arrays and values replace, null removes."""
    after = dict(before)
    for key, value in sent.items():
        if value is None:
            after.pop(key, None)
        elif isinstance(value, dict) and isinstance(after.get(key), dict):
            after[key] = merged(after[key], value)
        else:
            after[key] = value
    return after
