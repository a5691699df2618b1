"""The calendar port over a table of events; it refuses what Google Calendar would refuse."""

import re
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

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
from bot.core.ports import Effect, Failed, Outcome

SCHEMA = """
CREATE TABLE IF NOT EXISTS event (
    calendar TEXT, id TEXT, title TEXT, start REAL, "end" REAL, guests TEXT, description TEXT, place TEXT, link TEXT,
    etag INTEGER, said_by TEXT, cancelled INTEGER DEFAULT 0, PRIMARY KEY (calendar, id)
)
"""
SAVE = """
INSERT INTO event VALUES (:calendar, :id, :title, :start, :end, :guests, :description, :place, :link, 1, :key, 0)
ON CONFLICT DO UPDATE SET title = :title, start = :start, "end" = :end, guests = :guests, description = :description,
    place = :place, link = :link, etag = etag + 1, said_by = :key
"""
INSIDE = 'SELECT * FROM event WHERE calendar = ? AND NOT cancelled AND "end" > ? AND start < ? ORDER BY start, id'
ROOMS = "https://meet.jit.si/"
"""Any name opens a room there, without an account."""


class LocalCalendar:
    """Keeps every calendar that it is asked of in one file, or in memory.

    An effect is done at once and committed on return; the same key again finds it done.
    """

    name = "local calendar"
    effects: tuple[type[Effect], ...] = (BusyTimes, SaveEvent, CancelEvent, ListEvents)

    def __init__(self, path: Path | str = ":memory:", rooms: str = ROOMS) -> None:
        self._rooms = rooms
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        self._connection.row_factory = sqlite3.Row
        self._connection.execute(SCHEMA)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def lane(self, effect: Effect) -> str:
        """One a calendar."""
        return f"calendar:{getattr(effect, 'calendar', '')}"

    async def perform(self, effect: Effect, key: str) -> Outcome:
        """Do it; a query's key is of no matter."""
        match effect:
            case BusyTimes(calendar=calendar, start=start, end=end):
                return Busy(_merged(self._inside(calendar, start, end)))
            case ListEvents(calendar=calendar, start=start, end=end):
                return Events(tuple(self._inside(calendar, start, end)))
            case SaveEvent():
                return self._save(effect, key)
            case CancelEvent(calendar=calendar, id=id_):
                where = "calendar = ? AND id = ?"
                self._connection.execute(f"UPDATE event SET cancelled = 1 WHERE {where}", (calendar, id_))  # noqa: S608 - a constant
                return EventCancelled()
        raise TypeError(f"a calendar does not perform {type(effect).__name__}")

    def _inside(self, calendar: str, start: datetime, end: datetime) -> list[Event]:
        rows = self._connection.execute(INSIDE, (calendar, start.timestamp(), end.timestamp()))
        return [_event(row) for row in rows]

    def _save(self, effect: SaveEvent, key: str) -> Outcome:
        if fault := _fault(effect):
            return Failed(fault)
        standing = self._row(effect)
        if standing is None or not key or standing["said_by"] != key:
            if _changed(standing, effect.etag):
                return Failed(f"event {effect.id} is not at etag {effect.etag!r}", "changed_outside")
            self._connection.execute(SAVE, self._values(effect, key))
        saved = self._row(effect)
        assert saved
        return EventSaved(_event(saved))

    def _row(self, effect: SaveEvent) -> sqlite3.Row | None:
        where = "SELECT * FROM event WHERE calendar = ? AND id = ?"
        found: sqlite3.Row | None = self._connection.execute(where, (effect.calendar, effect.id)).fetchone()
        return found

    def _values(self, effect: SaveEvent, key: str) -> dict[str, object]:
        return {
            "calendar": effect.calendar,
            "id": effect.id,
            "title": effect.title,
            "start": effect.start.timestamp(),
            "end": effect.end.timestamp(),
            "guests": "\n".join(effect.guests),
            "description": effect.description,
            "place": effect.place,
            "link": f"{self._rooms}{effect.id}" if effect.video else "",
            "key": key,
        }


def _fault(effect: SaveEvent) -> str:
    """Why Google Calendar would refuse it; "" where it would not."""
    if not re.fullmatch("[a-v0-9]{5,1024}", effect.id):
        return f"invalid event id {effect.id!r}"
    return "the specified time range is empty" if effect.end <= effect.start else ""


def _changed(standing: sqlite3.Row | None, etag: str) -> bool:
    """Whether it is no longer what the asker knows; an event that was cancelled stays so."""
    if standing is None:
        return bool(etag)
    return bool(standing["cancelled"]) or (bool(etag) and str(standing["etag"]) != etag)


def _event(row: sqlite3.Row) -> Event:
    return Event(
        id=row["id"],
        title=row["title"],
        start=datetime.fromtimestamp(row["start"], UTC),
        end=datetime.fromtimestamp(row["end"], UTC),
        etag=str(row["etag"]),
        link=row["link"],
        place=row["place"],
    )


def _merged(events: Iterable[Event]) -> tuple[tuple[datetime, datetime], ...]:
    """Taken spans, in order and not touching."""
    spans: list[tuple[datetime, datetime]] = []
    for event in events:
        if spans and event.start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(spans[-1][1], event.end))
        else:
            spans.append((event.start, event.end))
    return tuple(spans)
