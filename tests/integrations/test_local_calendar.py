"""The calendar of our own keeps the port's promises, as Google Calendar's does."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

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
from bot.core.ports import Failed
from bot.integrations.local_calendar import LocalCalendar

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MEETING = SaveEvent("ana", "abc12", "Rendez-vous", NOON, NOON + HOUR, "Europe/Paris", ("martin@exemple.fr",))
DAY = (NOON - timedelta(hours=12), NOON + timedelta(hours=12))


@pytest.fixture
def calendar() -> Iterator[LocalCalendar]:
    made = LocalCalendar()
    yield made
    made.close()


async def saved(calendar: LocalCalendar, effect: SaveEvent, key: str) -> Event:
    outcome = await calendar.perform(effect, key)
    assert isinstance(outcome, EventSaved)
    return outcome.event


async def events(calendar: LocalCalendar, owner: str = "ana") -> tuple[Event, ...]:
    outcome = await calendar.perform(ListEvents(owner, *DAY), "")
    assert isinstance(outcome, Events)
    return outcome.events


async def test_an_event_is_made_listed_and_busy(calendar: LocalCalendar) -> None:
    made = await saved(calendar, MEETING, "one")
    assert (made.id, made.title, made.start, made.end) == ("abc12", "Rendez-vous", NOON, NOON + HOUR)
    assert made.link.endswith("abc12")
    assert await events(calendar) == (made,)
    assert await calendar.perform(BusyTimes("ana", *DAY), "") == Busy(((NOON, NOON + HOUR),))
    assert await events(calendar, "bruno") == ()


async def test_the_same_try_again_finds_it_done(calendar: LocalCalendar) -> None:
    made = await saved(calendar, MEETING, "one")
    assert await saved(calendar, MEETING, "one") == made
    moved = replace(MEETING, start=NOON + HOUR, end=NOON + 2 * HOUR, etag=made.etag)
    first = await saved(calendar, moved, "two")
    assert await saved(calendar, moved, "two") == first
    assert await events(calendar) == (first,)


async def test_a_change_of_what_is_no_longer_so_is_refused(calendar: LocalCalendar) -> None:
    made = await saved(calendar, MEETING, "one")
    await saved(calendar, replace(MEETING, title="Autre chose"), "somebody")
    outcome = await calendar.perform(replace(MEETING, etag=made.etag), "two")
    assert isinstance(outcome, Failed)
    assert outcome.mend == "changed_outside"


async def test_a_cancelled_event_is_gone_and_stays_so(calendar: LocalCalendar) -> None:
    await saved(calendar, MEETING, "one")
    for _ in range(2):
        assert await calendar.perform(CancelEvent("ana", "abc12"), "two") == EventCancelled()
    assert await events(calendar) == ()
    assert isinstance(await calendar.perform(MEETING, "three"), Failed)


@pytest.mark.parametrize("wrong", [replace(MEETING, id="XYZ"), replace(MEETING, end=NOON)])
async def test_what_google_refuses_is_refused(calendar: LocalCalendar, wrong: SaveEvent) -> None:
    assert isinstance(await calendar.perform(wrong, "one"), Failed)


async def test_busy_spans_are_in_order_and_do_not_touch(calendar: LocalCalendar) -> None:
    for number, (after, length) in enumerate([(3, 1), (0, 1), (1, 1), (5, 2), (6, 2)]):
        start = NOON + after * HOUR
        await saved(calendar, replace(MEETING, id=f"abc{number}v", start=start, end=start + length * HOUR), "")
    busy = await calendar.perform(BusyTimes("ana", *DAY), "")
    assert busy == Busy(tuple((NOON + start * HOUR, NOON + end * HOUR) for start, end in ((0, 2), (3, 4), (5, 8))))


async def test_what_only_touches_the_window_is_outside(calendar: LocalCalendar) -> None:
    await saved(calendar, MEETING, "one")
    assert await calendar.perform(BusyTimes("ana", NOON + HOUR, NOON + 2 * HOUR), "") == Busy(())
    assert await calendar.perform(BusyTimes("ana", NOON - HOUR, NOON), "") == Busy(())


async def test_it_is_still_there_after_a_restart(tmp_path: Path) -> None:
    first = LocalCalendar(tmp_path / "calendar.sqlite3")
    made = await saved(first, MEETING, "one")
    first.close()
    again = LocalCalendar(tmp_path / "calendar.sqlite3")
    assert await events(again) == (made,)
    again.close()
