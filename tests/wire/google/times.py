"""Reads and writes the times of the Calendar API: RFC 3339 instants, all-day dates and zones."""

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from .refusals import JSON, bad_request, invalid, required


def instant(text: str) -> datetime:
    """An RFC 3339 instant; raises the refusal one without offset gets."""
    moment = _parsed(text)
    if moment.tzinfo is None:
        raise bad_request()
    return moment


def zone_named(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        raise bad_request() from None


def moment_of(bound: JSON, zone: ZoneInfo) -> datetime:
    """The instant of an event's `start` or `end`; a date is midnight in the calendar's zone."""
    if "date" in bound:
        return datetime.combine(date.fromisoformat(bound["date"]), time(), zone)
    return _parsed(bound["dateTime"])


def settled(bound: JSON | None, which: str, zone: ZoneInfo) -> JSON:
    """A `start` or `end` as Google stores it; `which` is "start" or "end", for the refusal's words."""
    bound = {key: value for key, value in (bound or {}).items() if value is not None}
    if ("date" in bound) == ("dateTime" in bound):
        raise invalid(f"Invalid {which} time.") if bound.get("date") else required(f"Missing {which} time.")
    if "date" in bound:
        _dated(bound["date"])
        return {"date": bound["date"]}
    moment, named = _parsed(bound["dateTime"]), _own_zone(bound, which)
    if moment.tzinfo is None and named is None:
        raise required(f"Missing time zone definition for {which} time.")
    at = named or zone
    moment = moment.replace(tzinfo=at) if moment.tzinfo is None else moment.astimezone(at)
    return {"dateTime": written(moment), "timeZone": at.key}


def written(moment: datetime) -> str:
    """As Google writes it: seconds, and `Z` for UTC."""
    return moment.isoformat(timespec="seconds").replace("+00:00", "Z")


def seen_from(event: JSON, zone: ZoneInfo) -> JSON:
    """The event with its times told in another zone; the zone it was made in stays named."""
    bounds = {key: event[key] for key in ("start", "end") if "dateTime" in event.get(key, {})}
    told = {
        key: {**bound, "dateTime": written(_parsed(bound["dateTime"]).astimezone(zone))}
        for key, bound in bounds.items()
    }
    return {**event, **told}


def utc_text(moment: datetime) -> str:
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _own_zone(bound: JSON, which: str) -> ZoneInfo | None:
    if "timeZone" not in bound:
        return None
    try:
        return ZoneInfo(bound["timeZone"])
    except (ZoneInfoNotFoundError, ValueError):
        raise invalid(f"Invalid time zone definition for {which} time.") from None


def _dated(text: str) -> None:
    try:
        date.fromisoformat(text)
    except ValueError:
        raise bad_request() from None


def _parsed(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except (TypeError, ValueError):
        raise bad_request() from None
