"""Google Calendar through the real client, against a Google on loopback."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.core.calendar import (
    Busy,
    BusyTimes,
    CancelEvent,
    EventCancelled,
    Events,
    EventSaved,
    ListEvents,
    SaveEvent,
)
from bot.core.errors import TryLater, WrongConfiguration
from bot.core.ports import Effect, Failed, Outcome
from bot.integrations.google_calendar import GoogleCalendar
from tests.wire.google import GoogleWire

ANA = "ana@exemple.fr"
START = datetime(2026, 11, 26, 13, 30, tzinfo=UTC)
MEETING = SaveEvent(
    ANA, "rdv000001", "Mme Martin", START, START + timedelta(minutes=45), "Europe/Paris", ("martin@exemple.fr",)
)


@pytest.fixture
def google() -> Iterator[GoogleWire]:
    with GoogleWire() as wire:
        wire.calendar(ANA)
        yield wire


@pytest.fixture(params=["service_account", "authorized_user"])
def calendar(google: GoogleWire, tmp_path: Path, request: pytest.FixtureRequest) -> GoogleCalendar:
    path = google.credentials_file(tmp_path, request.param)
    return GoogleCalendar(credentials_file=path, api_url=google.api_url)


def perform(calendar: GoogleCalendar, effect: Effect) -> Outcome:
    return asyncio.run(calendar.perform(effect, "k"))


def test_busy_times_are_merged_and_in_order(google: GoogleWire, calendar: GoogleCalendar) -> None:
    google.busy(ANA, START, START + timedelta(hours=1))
    google.busy(ANA, START + timedelta(minutes=30), START + timedelta(hours=2))
    found = perform(calendar, BusyTimes(ANA, START - timedelta(days=1), START + timedelta(days=1)))
    assert found == Busy(((START, START + timedelta(hours=2)),))


def test_an_event_is_created_with_its_guest_and_a_link(google: GoogleWire, calendar: GoogleCalendar) -> None:
    saved = perform(calendar, MEETING)
    assert isinstance(saved, EventSaved)
    assert saved.event.link
    assert saved.event.etag
    (event,) = google.events(ANA)
    assert event["id"] == "rdv000001"
    assert [one.guest for one in google.invitations] == ["martin@exemple.fr"]


def test_a_lost_reply_creates_no_second_event(google: GoogleWire, calendar: GoogleCalendar) -> None:
    google.lose_reply("events.insert")
    assert isinstance(perform(calendar, MEETING), EventSaved)  # httplib2 itself asks again, and meets our id
    assert isinstance(perform(calendar, MEETING), EventSaved)
    assert len(google.events(ANA)) == 1
    assert len(google.invitations) == 1


def test_a_moved_event_keeps_its_id(google: GoogleWire, calendar: GoogleCalendar) -> None:
    saved = perform(calendar, MEETING)
    assert isinstance(saved, EventSaved)
    later = START + timedelta(days=1)
    moved = SaveEvent(
        ANA, MEETING.id, MEETING.title, later, later + timedelta(hours=1), "Europe/Paris", etag=saved.event.etag
    )
    again = perform(calendar, moved)
    assert isinstance(again, EventSaved)
    assert again.event.start == later
    assert len(google.events(ANA)) == 1


def test_a_change_made_outside_is_not_overwritten(google: GoogleWire, calendar: GoogleCalendar) -> None:
    saved = perform(calendar, MEETING)
    assert isinstance(saved, EventSaved)
    google.edit_outside(
        ANA,
        MEETING.id,
        summary="Mme Martin et M. Petit",
        start=START + timedelta(hours=3),
        end=START + timedelta(hours=4),
    )
    moved = SaveEvent(
        ANA,
        MEETING.id,
        "x",
        START + timedelta(days=1),
        START + timedelta(days=1, hours=1),
        "UTC",
        etag=saved.event.etag,
    )
    answer = perform(calendar, moved)
    assert isinstance(answer, Failed)
    assert answer.mend == "changed_outside"


def test_cancelling_twice_is_cancelled(google: GoogleWire, calendar: GoogleCalendar) -> None:
    perform(calendar, MEETING)
    for _ in range(2):
        assert perform(calendar, CancelEvent(ANA, MEETING.id)) == EventCancelled()


def test_events_are_listed_in_order(google: GoogleWire, calendar: GoogleCalendar) -> None:
    google.busy(ANA, START + timedelta(hours=3), START + timedelta(hours=4), summary="Après")
    google.busy(ANA, START, START + timedelta(hours=1), summary="Avant")
    found = perform(calendar, ListEvents(ANA, START - timedelta(days=1), START + timedelta(days=1)))
    assert isinstance(found, Events)
    assert [one.title for one in found.events] == ["Avant", "Après"]


@pytest.mark.parametrize(
    ("status", "reason"), [(429, "rateLimitExceeded"), (403, "userRateLimitExceeded"), (503, "backendError")]
)
def test_the_weather_is_waited_out(google: GoogleWire, calendar: GoogleCalendar, status: int, reason: str) -> None:
    google.fail_next("events.insert", status, reason)
    with pytest.raises(TryLater):
        perform(calendar, MEETING)
    assert isinstance(perform(calendar, MEETING), EventSaved)


def test_google_down_is_weather_and_its_fault_says_so(google: GoogleWire, calendar: GoogleCalendar) -> None:
    google.down()
    with pytest.raises(TryLater):
        perform(calendar, MEETING)
    fault = asyncio.run(calendar.fault())
    assert fault is not None
    assert "does not answer" in fault
    google.up()
    assert asyncio.run(calendar.fault()) is None


def test_access_taken_back_is_an_outcome_with_its_mend(google: GoogleWire, calendar: GoogleCalendar) -> None:
    google.revoke()
    answer = perform(calendar, MEETING)
    assert isinstance(answer, Failed)
    assert answer.mend == "access_lost"
    fault = asyncio.run(calendar.fault())
    assert fault is not None
    assert "credentials_file" in fault


def test_a_calendar_that_there_is_not(google: GoogleWire, calendar: GoogleCalendar) -> None:
    answer = perform(calendar, BusyTimes("personne@ailleurs.fr", START, START + timedelta(hours=1)))
    assert isinstance(answer, Failed)


@pytest.mark.parametrize("content", ["", "{", '{"type": "service_account"}', '{"type": "autre"}', "[]"])
def test_an_unusable_credentials_file_names_its_key(tmp_path: Path, content: str) -> None:
    path = tmp_path / "google.json"
    path.write_text(content)
    with pytest.raises(WrongConfiguration, match=r"^google\.credentials_file: "):
        GoogleCalendar(credentials_file=path, api_url="http://127.0.0.1:1")
