"""Each calendar effect as requests to Calendar v3, and its answer as an outcome."""

from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from googleapiclient.errors import HttpError

from bot.core.calendar import (
    Busy,
    BusyTimes,
    CancelEvent,
    Event,
    EventCancelled,
    Events,
    EventSaved,
    ListEvents,
    SaveEvent,
)
from bot.core.ports import Failed, Outcome

PAGE = 250
OURS = "permanence"
"""The private property that marks our events: ids may collide unnoticed (Calendar API, events.insert)."""


def busy(service: Any, asked: BusyTimes) -> Outcome:
    """Taken spans, by free/busy."""
    body = {"timeMin": asked.start.isoformat(), "timeMax": asked.end.isoformat(), "items": [{"id": asked.calendar}]}
    answer = service.freebusy().query(body=body).execute()["calendars"].get(asked.calendar, {})
    if errors := answer.get("errors"):
        return Failed(f"free/busy: {errors[0].get('reason')}", "no_calendar")
    spans = sorted((_instant(one["start"]), _instant(one["end"])) for one in answer.get("busy", ()))
    return Busy(_merged(spans))


def _merged(spans: list[tuple[datetime, datetime]]) -> tuple[tuple[datetime, datetime], ...]:
    merged: list[tuple[datetime, datetime]] = []
    for start, end in spans:
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return tuple(merged)


def save(service: Any, asked: SaveEvent) -> Outcome:
    """Create the event, or change the version that we know."""
    if asked.etag:
        return _change(service, asked)
    request = service.events().insert(
        calendarId=asked.calendar, body=_body(asked), sendUpdates="all", conferenceDataVersion=1
    )
    try:
        return EventSaved(_event(request.execute()))
    except HttpError as error:
        if error.status_code != 409:
            raise
    return _already(service, asked)


def _already(service: Any, asked: SaveEvent) -> Outcome:
    """The id exists: an earlier try of ours whose answer was lost, unless the event says otherwise."""
    found = service.events().get(calendarId=asked.calendar, eventId=asked.id).execute()
    ours = found.get("extendedProperties", {}).get("private", {}).get(OURS) == asked.id
    if found.get("status") == "cancelled" or not ours:
        return Failed("the event was deleted meanwhile, or is not ours", "changed_outside")
    return EventSaved(_event(found))


def _change(service: Any, asked: SaveEvent) -> Outcome:
    request = service.events().patch(
        calendarId=asked.calendar, eventId=asked.id, body=_body(asked), sendUpdates="all", conferenceDataVersion=1
    )
    request.headers["If-Match"] = asked.etag
    try:
        return EventSaved(_event(request.execute()))
    except HttpError as error:
        if error.status_code != 412:
            raise
    found = _event(service.events().get(calendarId=asked.calendar, eventId=asked.id).execute())
    if (found.start, found.end) == (asked.start.astimezone(UTC), asked.end.astimezone(UTC)):
        return EventSaved(found)
    return Failed("somebody changed the event meanwhile", "changed_outside")


def cancel(service: Any, asked: CancelEvent) -> Outcome:
    """Delete it; gone already is as good."""
    try:
        service.events().delete(calendarId=asked.calendar, eventId=asked.id, sendUpdates="all").execute()
    except HttpError as error:
        if error.status_code not in {404, 410}:
            raise
    return EventCancelled()


def listed(service: Any, asked: ListEvents) -> Outcome:
    """The events that touch the window, recurring ones one by one."""
    window = {"timeMin": asked.start.isoformat(), "timeMax": asked.end.isoformat()}
    request = service.events().list(
        calendarId=asked.calendar, singleEvents=True, orderBy="startTime", maxResults=PAGE, **window
    )
    found: list[Event] = []
    while request is not None:
        page = request.execute()
        found += [_event(one, page.get("timeZone", "UTC")) for one in page.get("items", ()) if "start" in one]
        request = service.events().list_next(request, page)
    return Events(tuple(found))


def _body(asked: SaveEvent) -> dict[str, Any]:
    body: dict[str, Any] = {
        "id": asked.id,
        "summary": asked.title,
        "description": asked.description,
        "location": asked.place,
        "start": {"dateTime": asked.start.isoformat(), "timeZone": asked.zone},
        "end": {"dateTime": asked.end.isoformat(), "timeZone": asked.zone},
        "attendees": [{"email": guest} for guest in asked.guests],
        "extendedProperties": {"private": {OURS: asked.id}},
    }
    if asked.video:
        kind = {"type": "hangoutsMeet"}
        body["conferenceData"] = {"createRequest": {"requestId": asked.id, "conferenceSolutionKey": kind}}
    return body


def _event(found: dict[str, Any], zone: str = "UTC") -> Event:
    return Event(
        id=found["id"],
        title=found.get("summary", ""),
        start=_edge(found["start"], zone),
        end=_edge(found["end"], zone),
        etag=found.get("etag", ""),
        link=found.get("hangoutLink", ""),
        place=found.get("location", ""),
        all_day="date" in found["start"],
    )


def _edge(found: dict[str, str], zone: str) -> datetime:
    """An instant, or for an all-day event the midnight that its day begins with, in the calendar's zone."""
    if "dateTime" in found:
        return _instant(found["dateTime"])
    day = datetime.fromisoformat(found["date"]).date()
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def _instant(words: str) -> datetime:
    return datetime.fromisoformat(words).astimezone(UTC)
