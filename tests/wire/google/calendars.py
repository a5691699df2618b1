"""The calendars there are, who may do what in them, and the events they hold."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from zoneinfo import ZoneInfo

from .refusals import JSON, low_role, not_found
from .times import utc_text
from .tokens import Grant

_ROLES = ("none", "freeBusyReader", "reader", "writer", "owner")


@dataclass
class Calendar:
    """One person's calendar; `role` is what anyone but that person may do in it."""

    id: str
    zone: ZoneInfo
    role: str
    events: dict[str, JSON] = field(default_factory=dict)
    changes: dict[str, int] = field(default_factory=dict)
    synced_from: int = 0

    def role_of(self, grant: Grant) -> str:
        return "owner" if grant.identity == self.id else self.role


class Calendars:
    """All calendars; `stamp` counts every write anywhere, and etags and sync tokens are made of it."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self.held: dict[str, Calendar] = {}
        self.stamp = 3_400_000_000
        self.now = now

    def open(self, calendar_id: str, grant: Grant, role: str = "freeBusyReader") -> Calendar:
        """The calendar, when this grant has at least this role in it.

        Google answers 404 for calendars one cannot see at all, 403 where the role is too low.
        """
        name = grant.identity if calendar_id == "primary" else calendar_id
        calendar = self.held.get(name)
        if calendar is None or calendar.role_of(grant) == "none":
            raise not_found()
        if _ROLES.index(calendar.role_of(grant)) < _ROLES.index(role):
            raise low_role(role)
        return calendar

    def keep(self, calendar: Calendar, event: JSON) -> JSON:
        """Write an event: a new etag, and a change for whoever syncs."""
        self.stamp += 1
        kept = {**event, "etag": f'"{self.stamp}000000"', "updated": utc_text(self.now())}
        calendar.events[event["id"]] = kept
        calendar.changes[event["id"]] = self.stamp
        return kept


def listed(calendar: Calendar, grant: Grant) -> JSON:
    """The calendar as an entry of the grant's calendar list."""
    mine: JSON = {"primary": True} if calendar.id == grant.identity else {}
    return {**described(calendar), "kind": "calendar#calendarListEntry", "accessRole": calendar.role_of(grant), **mine}


def described(calendar: Calendar) -> JSON:
    return {
        "kind": "calendar#calendar",
        "etag": '"calendar"',
        "id": calendar.id,
        "summary": calendar.id,
        "timeZone": calendar.zone.key,
    }
