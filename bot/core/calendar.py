"""The port of a calendar: busy times, events, and what comes back."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.ports import Effect, Outcome


@dataclass(frozen=True)
class BusyTimes(Effect):
    """When the calendar is taken between two instants."""

    calendar: str
    start: datetime
    end: datetime


@dataclass(frozen=True)
class SaveEvent(Effect):
    """Create the event, or change it where its id exists; guests hear of it from the calendar.

    `id` is ours: 5 to 1024 characters of a-v and 0-9 (RFC 2938 base32hex, Google Calendar's rule).
    `etag` is that of the last known version ("" at creation); `video` asks for a meeting link.
    """

    calendar: str
    id: str
    title: str
    start: datetime
    end: datetime
    zone: str
    guests: tuple[str, ...] = ()
    description: str = ""
    place: str = ""
    video: bool = True
    etag: str = ""


@dataclass(frozen=True)
class CancelEvent(Effect):
    """Take the event out of the calendar; guests hear of it."""

    calendar: str
    id: str


@dataclass(frozen=True)
class ListEvents(Effect):
    """The events between two instants, in order of start."""

    calendar: str
    start: datetime
    end: datetime


@dataclass(frozen=True)
class Busy(Outcome):
    """Taken spans, in order and not touching; each is (start, end), end exclusive."""

    spans: tuple[tuple[datetime, datetime], ...]


@dataclass(frozen=True)
class Event:
    """One event as the calendar has it."""

    id: str
    title: str
    start: datetime
    end: datetime
    etag: str = ""
    link: str = ""
    place: str = ""
    all_day: bool = False


@dataclass(frozen=True)
class EventSaved(Outcome):
    """The event stands in the calendar."""

    event: Event


@dataclass(frozen=True)
class EventCancelled(Outcome):
    """The event is no longer in the calendar, by us or by somebody else."""


@dataclass(frozen=True)
class Events(Outcome):
    """Answers `ListEvents`."""

    events: tuple[Event, ...]


@dataclass(frozen=True)
class Unavailable(Outcome):
    """The calendar does not answer for now."""

    reason: str
