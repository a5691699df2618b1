"""What is read across events: events.list, freeBusy.query, calendars.get and the calendar list."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from .calendars import Calendar, Calendars, described, listed
from .events import shown
from .occurrences import occurrences
from .refusals import JSON, Refusal, bad_request, empty_range, invalid, stale_sync
from .request import Request
from .times import instant, utc_text, written, zone_named

_NOT_WITH_SYNC = (
    "iCalUID", "orderBy", "privateExtendedProperty", "q", "sharedExtendedProperty", "timeMin", "timeMax", "updatedMin",
)  # fmt: skip
_MOST_CALENDARS = 50
_SYNC, _PAGE = "sync-", "page-"


class Reading:
    """Answers questions; writes nothing."""

    def __init__(self, calendars: Calendars) -> None:
        self._calendars = calendars

    @property
    def methods(self) -> Mapping[str, Callable[[Request], Any]]:
        return {
            "events.list": self.list_events,
            "freebusy.query": self.free_busy,
            "calendars.get": self.get_calendar,
            "calendarList.list": self.list_calendars,
            "calendarList.get": self.get_listed,
        }

    def list_events(self, request: Request) -> JSON:
        calendar = self._calendars.open(request.path["calendarId"], request.grant, "reader")
        found = self._changed(request, calendar) if request.asked("syncToken") else self._found(request, calendar)
        first = _page_start(request)
        size = request.number("maxResults", 250, 2500)
        answer = {
            "kind": "calendar#events",
            "etag": f'"{self._calendars.stamp}"',
            "summary": calendar.id,
            "timeZone": request.asked("timeZone") or calendar.zone.key,
            "accessRole": calendar.role_of(request.grant),
            "items": [shown(event, calendar, request) for event in found[first : first + size]],
        }
        if first + size < len(found):
            return {**answer, "nextPageToken": f"{_PAGE}{first + size}"}
        if request.asked("orderBy") or request.asked("q") or request.asked("privateExtendedProperty"):
            return answer
        return {**answer, "nextSyncToken": f"{_SYNC}{self._calendars.stamp}"}

    def _changed(self, request: Request, calendar: Calendar) -> list[JSON]:
        """What was written since the token, deletions among it."""
        if any(request.asked(name) for name in _NOT_WITH_SYNC):
            raise bad_request()
        token = request.asked("syncToken").removeprefix(_SYNC)
        if not token.isdecimal():
            raise invalid("Invalid sync token value.")
        if int(token) < calendar.synced_from:
            raise stale_sync()
        since = [event_id for event_id, stamp in calendar.changes.items() if stamp > int(token)]
        return [_trace(calendar.events[event_id]) for event_id in since]

    def _found(self, request: Request, calendar: Calendar) -> list[JSON]:
        since, until = (_optional(request.asked(name)) for name in ("timeMin", "timeMax"))
        if since and until and since >= until:
            raise empty_range()
        order, single = request.asked("orderBy"), request.flag("singleEvents")
        if order not in {"", "startTime", "updated"}:
            raise invalid("Invalid value for: orderBy")
        if order == "startTime" and not single:
            raise invalid("The requested ordering is not available for the particular query.")
        taking_place = [
            (start, occurrence if single else event)
            for event in calendar.events.values()
            if _asked_for(event, request)
            for start, _, occurrence in list(occurrences(calendar, event, since, until))[: None if single else 1]
        ]
        if order:
            taking_place.sort(key=lambda one: one[0] if order == "startTime" else one[1]["updated"])
        return [event for _, event in taking_place]

    def free_busy(self, request: Request) -> JSON:
        body = request.body if isinstance(request.body, dict) else {}
        since, until = (instant(body.get(name, "")) for name in ("timeMin", "timeMax"))
        if since >= until:
            raise empty_range()
        asked = [item["id"] for item in body.get("items", [])]
        zone = zone_named(body.get("timeZone", "UTC"))
        told = {name: self._busy(request, name, since, until) for name in asked}
        if len(asked) > _MOST_CALENDARS:
            told = {name: _unread("tooManyCalendarsRequested") for name in asked}
        for answer in told.values():
            spans = answer["busy"]
            answer["busy"] = [{k: written(v.astimezone(zone)) for k, v in span.items()} for span in spans]
        times = {"timeMin": utc_text(since), "timeMax": utc_text(until)}
        return {"kind": "calendar#freeBusy", **times, "calendars": told}

    def _busy(self, request: Request, name: str, since: datetime, until: datetime) -> JSON:
        try:
            calendar = self._calendars.open(name, request.grant)
        except Refusal:
            return _unread("notFound")
        spans = sorted(
            (start, end)
            for event in calendar.events.values()
            if _blocks(event)
            for start, end, _ in occurrences(calendar, event, since, until)
        )
        return {"busy": _joined(spans)}

    def get_calendar(self, request: Request) -> JSON:
        return described(self._calendars.open(request.path["calendarId"], request.grant, "reader"))

    def list_calendars(self, request: Request) -> JSON:
        seen = [one for one in self._calendars.held.values() if one.role_of(request.grant) != "none"]
        return {"kind": "calendar#calendarList", "items": [listed(one, request.grant) for one in seen]}

    def get_listed(self, request: Request) -> JSON:
        return listed(self._calendars.open(request.path["calendarId"], request.grant), request.grant)


def _asked_for(event: JSON, request: Request) -> bool:
    if event["status"] == "cancelled" and not request.flag("showDeleted"):
        return False
    for scope in ("private", "shared"):
        properties = event.get("extendedProperties", {}).get(scope, {})
        for wanted in request.query.get(f"{scope}ExtendedProperty", []):
            key, _, value = wanted.partition("=")
            if properties.get(key) != value:
                return False
    words = f"{event.get('summary', '')} {event.get('description', '')} {event.get('location', '')}"
    uid = request.asked("iCalUID")
    return request.asked("q").lower() in words.lower() and uid in {"", event["iCalUID"]}


def _blocks(event: JSON) -> bool:
    declined = any(one.get("self") and one["responseStatus"] == "declined" for one in event.get("attendees", []))
    opaque = event.get("transparency", "opaque") == "opaque"
    return opaque and not declined and event["status"] != "cancelled"


def _joined(spans: list[tuple[datetime, datetime]]) -> list[dict[str, datetime]]:
    """Google tells overlapping and touching events as one busy span."""
    joined: list[dict[str, datetime]] = []
    for start, end in spans:
        if joined and start <= joined[-1]["end"]:
            joined[-1]["end"] = max(end, joined[-1]["end"])
        else:
            joined.append({"start": start, "end": end})
    return joined


def _unread(reason: str) -> JSON:
    return {"errors": [{"domain": "global", "reason": reason}], "busy": []}


def _trace(event: JSON) -> JSON:
    """An incremental sync shows of a deleted event that it is gone, and no more."""
    if event["status"] != "cancelled":
        return event
    return {key: event[key] for key in ("kind", "etag", "id", "status")}


def _optional(text: str) -> datetime | None:
    return instant(text) if text else None


def _page_start(request: Request) -> int:
    token = request.asked("pageToken", f"{_PAGE}0").removeprefix(_PAGE)
    if not token.isdecimal():
        raise invalid("Invalid page token value.")
    return int(token)
