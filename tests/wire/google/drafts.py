"""Turns what a caller sends into the event Google would keep, or into the refusal it would get."""

import re
import secrets
from dataclasses import dataclass

from .calendars import Calendar
from .refusals import JSON, Refusal, bad_request, empty_range, invalid, no_delegation, required
from .times import moment_of, settled
from .tokens import Grant

_ID = re.compile(r"[a-v0-9]{5,1024}")  # base32hex, reference/events#id
_EMAIL = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+\.[^@\s<>,;.]+")
_ANSWERS = {"needsAction", "declined", "tentative", "accepted"}
_STATUSES = {"confirmed", "tentative", "cancelled"}
_LONGEST_KEY, _LONGEST_VALUE = 44, 1024  # guides/extended-properties


@dataclass(frozen=True)
class Draft:
    """An event as sent, for whom, and whether its conference data counts (`conferenceDataVersion` 1)."""

    event: JSON
    calendar: Calendar
    grant: Grant
    with_conference: bool


def checked_id(event_id: str | None) -> str:
    if event_id is None:
        return secrets.token_hex(13)
    if not isinstance(event_id, str) or not _ID.fullmatch(event_id):
        raise invalid("Invalid resource id value.")
    return event_id


def settle(draft: Draft, before: JSON) -> JSON:
    """The event to keep; `before` is what was kept until now (empty for a new one)."""
    event = {key: value for key, value in draft.event.items() if value is not None}
    zone = draft.calendar.zone
    event |= {which: settled(event.get(which), which, zone) for which in ("start", "end")}
    _check_range(event, draft)
    _check_words(event)
    _check_reminders(event.get("reminders", {}))
    attendees = [_attendee(one, draft) for one in event.pop("attendees", [])]
    if attendees:
        event["attendees"] = attendees
    return _with_conference(event, before, draft)


def _check_range(event: JSON, draft: Draft) -> None:
    if ("date" in event["start"]) != ("date" in event["end"]):
        raise invalid("Start and end times must either both be date or both be dateTime.")
    start, end = (moment_of(event[which], draft.calendar.zone) for which in ("start", "end"))
    if start >= end:
        raise empty_range()
    zoned = "date" in event["start"] or (draft.event.get("start") or {}).get("timeZone")
    if event.get("recurrence") and not zoned:
        raise required("Missing time zone definition for start time.")


def _check_words(event: JSON) -> None:
    if event.get("status", "confirmed") not in _STATUSES:
        raise invalid("Invalid value for: status")
    if event.get("transparency", "opaque") not in {"opaque", "transparent"}:
        raise invalid("Invalid value for: transparency")
    for properties in event.get("extendedProperties", {}).values():
        for key, value in properties.items():
            if not isinstance(value, str) or len(key) > _LONGEST_KEY or len(value) > _LONGEST_VALUE:
                raise bad_request()


def _check_reminders(reminders: JSON) -> None:
    overrides = reminders.get("overrides", [])
    if reminders.get("useDefault") and overrides:
        words = "Cannot specify both default reminders and overrides at the same time."
        raise Refusal(400, "cannotUseDefaultRemindersAndSpecifyOverride", words, domain="calendar")
    if any(not 0 <= one.get("minutes", -1) <= 40320 for one in overrides):
        raise invalid("Invalid reminder minutes.")


def _attendee(sent: JSON, draft: Draft) -> JSON:
    if draft.grant.bare_service_account:
        raise no_delegation()
    email = sent.get("email")
    if not isinstance(email, str) or not _EMAIL.fullmatch(email) or not email.isascii():
        raise invalid("Invalid attendee email.")
    answer = sent.get("responseStatus", "needsAction")
    if answer not in _ANSWERS:
        raise invalid("Invalid value for: responseStatus")
    mine: JSON = {"self": True} if email == draft.calendar.id else {}
    return {**sent, "responseStatus": answer, **mine}


def _with_conference(event: JSON, before: JSON, draft: Draft) -> JSON:
    """Without `conferenceDataVersion` 1 what is sent is ignored; the same `requestId` again makes nothing new."""
    sent = event.pop("conferenceData", None)
    event.pop("hangoutLink", None)
    kept: JSON = {key: before[key] for key in ("conferenceData", "hangoutLink") if key in before}
    if not draft.with_conference:
        return {**event, **kept}
    if sent is None:
        return event
    asked = sent.get("createRequest") or {}
    known = before.get("conferenceData", {}).get("createRequest", {})
    if not asked or asked.get("requestId") == known.get("requestId", ""):
        return {**event, **kept}
    return {**event, **_meeting(asked, draft)}


def _meeting(asked: JSON, draft: Draft) -> JSON:
    kind = asked.get("conferenceSolutionKey", {}).get("type", "hangoutsMeet")
    if kind != "hangoutsMeet" or draft.grant.bare_service_account:
        raise invalid("Invalid conference type value.")
    if not asked.get("requestId"):
        raise required("Missing conference request id.")
    letters = "".join(secrets.choice("abcdefghijkmnopqrstuvwxyz") for _ in range(10))
    code = f"{letters[:3]}-{letters[3:7]}-{letters[7:]}"
    link, key = f"https://meet.google.com/{code}", {"type": "hangoutsMeet"}
    return {
        "hangoutLink": link,
        "conferenceData": {
            "createRequest": {**asked, "conferenceSolutionKey": key, "status": {"statusCode": "success"}},
            "entryPoints": [{"entryPointType": "video", "uri": link, "label": link.removeprefix("https://")}],
            "conferenceSolution": {"key": key, "name": "Google Meet"},
            "conferenceId": code,
        },
    }
