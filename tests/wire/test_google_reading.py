"""What the Google wire tells of its calendars, and what goes wrong with it, held by googleapiclient itself."""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from google.auth.exceptions import RefreshError
from googleapiclient.errors import HttpError

from tests.wire.google import GoogleWire
from tests.wire.google.sdk import sdk_calendar, sdk_credentials

ANA, BEN = "ana@exemple.fr", "ben@exemple.fr"
WEEK = {"timeMin": "2026-11-23T00:00:00+01:00", "timeMax": "2026-11-30T00:00:00+01:00"}
EVENT = {
    "start": {"dateTime": "2026-11-26T14:30:00+01:00"},
    "end": {"dateTime": "2026-11-26T15:15:00+01:00"},
}
EVENT_ID = "rdv0000000000000000001"


@pytest.fixture
def google() -> Iterator[GoogleWire]:
    with GoogleWire() as wire:
        wire.calendar(ANA)
        wire.calendar(BEN, "Europe/London", role="none")
        yield wire


@pytest.fixture
def calendar(google: GoogleWire, tmp_path: Path) -> Iterator[Any]:
    credentials = sdk_credentials(google.credentials_file(tmp_path), subject=ANA)
    with sdk_calendar(google, credentials) as service:
        yield service


def _at(day: int, hour: int, minute: int = 0) -> datetime:
    """Wall time of the calendar, in November 2026."""
    return datetime(2026, 11, day, hour, minute)  # noqa: DTZ001  # its zone is the calendar's


def _free_busy(calendar: Any, *names: str, **more: Any) -> Any:
    body = {**WEEK, "items": [{"id": name} for name in names], **more}
    return calendar.freebusy().query(body=body).execute()["calendars"]


def _list(calendar: Any, **asked: Any) -> Any:
    return calendar.events().list(calendarId=ANA, **asked)


def _insert(calendar: Any, **event: Any) -> Any:
    body = {"id": EVENT_ID, "summary": "Rdv", **EVENT, **event}
    return calendar.events().insert(calendarId=ANA, body=body)


def _refused(request: Any) -> tuple[int, str]:
    with pytest.raises(HttpError) as refused:
        request.execute()
    return refused.value.status_code, refused.value.error_details[0]["reason"]


class TestFreeBusy:
    def test_only_what_takes_the_persons_time_is_busy(self, google: GoogleWire, calendar: Any) -> None:
        google.busy(ANA, _at(24, 9), _at(24, 10))
        google.busy(ANA, _at(24, 9, 30), _at(24, 11))
        google.busy(ANA, _at(24, 14), _at(24, 15), transparent=True)
        google.busy(ANA, _at(24, 15), _at(24, 16), declined=True)
        google.busy(ANA, _at(24, 16), _at(24, 17), status="cancelled")
        google.busy(ANA, date(2026, 11, 27), date(2026, 11, 28))
        google.busy(ANA, datetime(2026, 11, 25, 12, tzinfo=UTC), datetime(2026, 11, 25, 13, tzinfo=UTC))
        assert _free_busy(calendar, ANA, timeZone="Europe/Paris")[ANA]["busy"] == [
            {"start": "2026-11-24T09:00:00+01:00", "end": "2026-11-24T11:00:00+01:00"},
            {"start": "2026-11-25T13:00:00+01:00", "end": "2026-11-25T14:00:00+01:00"},
            {"start": "2026-11-27T00:00:00+01:00", "end": "2026-11-28T00:00:00+01:00"},
        ]
        assert _free_busy(calendar, ANA)[ANA]["busy"][0]["start"] == "2026-11-24T08:00:00Z"

    def test_calendars_that_cannot_be_read_say_so_each(self, calendar: Any) -> None:
        told = _free_busy(calendar, ANA, BEN, "inconnu@exemple.fr")
        not_found = {"errors": [{"domain": "global", "reason": "notFound"}], "busy": []}
        assert told == {ANA: {"busy": []}, BEN: not_found, "inconnu@exemple.fr": not_found}
        many = _free_busy(calendar, *(f"a{n}@exemple.fr" for n in range(51)))
        assert {one["errors"][0]["reason"] for one in many.values()} == {"tooManyCalendarsRequested"}

    def test_a_recurring_event_keeps_its_wall_time_over_the_clock_change(
        self, google: GoogleWire, calendar: Any
    ) -> None:
        start, end = datetime(2026, 10, 20, 9), datetime(2026, 10, 20, 10)  # noqa: DTZ001  # wall time
        google.busy(ANA, start, end, recurrence=("RRULE:FREQ=WEEKLY",))
        autumn = {"timeMin": "2026-10-19T00:00:00Z", "timeMax": "2026-11-01T00:00:00Z"}
        busy = _free_busy(calendar, ANA, **autumn)[ANA]["busy"]
        assert [span["start"] for span in busy] == ["2026-10-20T07:00:00Z", "2026-10-27T08:00:00Z"]

    @pytest.mark.parametrize(
        ("wrong", "refusal"),
        [
            ({"timeMin": "2026-11-23T00:00:00"}, (400, "badRequest")),
            ({"timeMin": WEEK["timeMax"]}, (400, "timeRangeEmpty")),
        ],
    )
    def test_wrong_ranges_are_refused(self, calendar: Any, wrong: dict[str, str], refusal: tuple[int, str]) -> None:
        body = {**WEEK, "items": [{"id": ANA}], **wrong}
        assert _refused(calendar.freebusy().query(body=body)) == refusal


class TestListing:
    def test_a_range_in_order_page_by_page(self, google: GoogleWire, calendar: Any) -> None:
        for day in (26, 24, 25):
            google.busy(ANA, _at(day, 9), _at(day, 10), summary=str(day))
        google.busy(ANA, datetime(2026, 12, 7, 9), datetime(2026, 12, 7, 10))  # noqa: DTZ001  # wall time
        request, pages = _list(calendar, **WEEK, singleEvents=True, orderBy="startTime", maxResults=2), []
        while request is not None:
            answer = request.execute()
            pages.append([event["summary"] for event in answer["items"]])
            request = calendar.events().list_next(request, answer)
        assert pages == [["24", "25"], ["26"]]

    def test_our_own_events_are_found_by_their_private_property(self, google: GoogleWire, calendar: Any) -> None:
        google.busy(ANA, _at(26, 9), _at(26, 10))
        _insert(calendar, extendedProperties={"private": {"permanence": "k1"}}).execute()
        found = _list(calendar, privateExtendedProperty="permanence=k1").execute()["items"]
        assert [event["id"] for event in found] == [EVENT_ID]
        assert _list(calendar, privateExtendedProperty="permanence=k2").execute()["items"] == []

    def test_a_question_too_long_for_an_address_goes_in_the_body(self, calendar: Any) -> None:
        _insert(calendar, extendedProperties={"private": {"permanence": "k" * 1000}}).execute()
        wanted = [f"permanence={'k' * 1000}"] * 3
        assert len(_list(calendar, privateExtendedProperty=wanted).execute()["items"]) == 1

    def test_recurring_events_come_whole_or_each_time(self, google: GoogleWire, calendar: Any) -> None:
        weekly = google.busy(ANA, _at(23, 9), _at(23, 10), recurrence=("RRULE:FREQ=DAILY;COUNT=3",))
        whole = _list(calendar, **WEEK).execute()["items"]
        single = _list(calendar, **WEEK, singleEvents=True, timeZone="UTC").execute()["items"]
        assert [(event["id"], event["recurrence"]) for event in whole] == [(weekly, ["RRULE:FREQ=DAILY;COUNT=3"])]
        assert [event["start"]["dateTime"] for event in single] == [f"2026-11-{day}T08:00:00Z" for day in (23, 24, 25)]

    def test_a_sync_tells_what_changed_since(self, google: GoogleWire, calendar: Any) -> None:
        kept, gone = (google.busy(ANA, _at(day, 9), _at(day, 10)) for day in (24, 25))
        token = _list(calendar).execute()["nextSyncToken"]
        assert _list(calendar, syncToken=token).execute()["items"] == []
        google.edit_outside(ANA, kept, summary="Déplacé")
        google.delete_outside(ANA, gone)
        changed = _list(calendar, syncToken=token).execute()["items"]
        assert [(event["id"], event["status"], event.get("summary")) for event in changed] == [
            (kept, "confirmed", "Déplacé"), (gone, "cancelled", None),
        ]  # fmt: skip
        google.expire_sync(ANA)
        assert _refused(_list(calendar, syncToken=token)) == (410, "fullSyncRequired")

    @pytest.mark.parametrize(
        "wrong",
        [
            {"orderBy": "startTime"},
            {"timeMin": "2026-11-23T00:00:00"},
            {"syncToken": "sync-1", "timeMin": WEEK["timeMin"]},
            {"syncToken": "nonsense"},
            {"pageToken": "nonsense"},
        ],
    )
    def test_what_does_not_go_together_is_refused(self, calendar: Any, wrong: dict[str, str]) -> None:
        assert _refused(_list(calendar, **wrong))[0] == 400


class TestFaults:
    def test_ordered_failures_change_nothing(self, google: GoogleWire, calendar: Any) -> None:
        google.fail_next("events.insert", 403, "rateLimitExceeded", "Rate Limit Exceeded")
        google.fail_next("events.insert")
        assert _refused(_insert(calendar)) == (403, "rateLimitExceeded")
        assert _refused(_insert(calendar)) == (503, "backendError")
        assert google.events(ANA) == []
        _insert(calendar).execute()

    def test_someone_else_can_be_quicker(self, google: GoogleWire, calendar: Any) -> None:
        google.conflict("events.insert")
        assert _refused(_insert(calendar)) == (409, "duplicate")
        other = google.event(ANA, EVENT_ID)
        google.conflict("events.patch")
        patch = calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body={"summary": "Rdv"})
        patch.headers["If-Match"] = other["etag"]
        assert _refused(patch) == (412, "conditionNotMet")
        assert google.event(ANA, EVENT_ID)["summary"] == "Quelqu'un d'autre"

    def test_a_lost_reply_makes_the_client_library_send_twice_so_our_own_id_meets_itself(
        self, google: GoogleWire, calendar: Any
    ) -> None:
        google.lose_reply("events.insert")
        assert _refused(_insert(calendar)) == (409, "duplicate")
        assert [event["id"] for event in google.events(ANA)] == [EVENT_ID]
        assert [call.method for call in google.calls].count("events.insert") == 2

    def test_a_reset_is_seen_as_a_failure_though_the_event_is_there(self, google: GoogleWire, calendar: Any) -> None:
        google.lose_reply("events.insert", "reset")
        asked = _insert(calendar)
        with pytest.raises(ConnectionResetError):
            asked.execute()
        assert [call.method for call in google.calls].count("events.insert") == 1
        assert [event["id"] for event in google.events(ANA)] == [EVENT_ID]

    def test_down_refuses_and_up_goes_on(self, google: GoogleWire, calendar: Any) -> None:
        _insert(calendar).execute()
        google.down()
        with pytest.raises(OSError, match="refused"):
            _list(calendar).execute()
        google.up()
        assert len(_list(calendar).execute()["items"]) == 1

    def test_the_token_endpoint_can_fail_too(self, google: GoogleWire, calendar: Any) -> None:
        google.fail_next("token", 401, "unauthorized_client", "not today")
        with pytest.raises(RefreshError, match="unauthorized_client: not today"):
            _insert(calendar).execute()

    async def test_a_test_in_an_event_loop_can_call_it_directly(self, tmp_path: Path) -> None:
        async with GoogleWire() as google:
            google.calendar(ANA)
            with sdk_calendar(google, sdk_credentials(google.credentials_file(tmp_path), ANA)) as service:
                _insert(service).execute()
            assert await google.until(lambda: google.events(ANA))

    def test_what_the_wire_cannot_do_fails_the_test(self, tmp_path: Path) -> None:
        with pytest.raises(ExceptionGroup, match="the wire itself failed"):
            _use_what_is_not_there(tmp_path)


def _use_what_is_not_there(folder: Path) -> None:
    with GoogleWire() as google:
        google.calendar(ANA)
        with sdk_calendar(google, sdk_credentials(google.credentials_file(folder), ANA)) as service:
            asked = service.events().quickAdd(calendarId=ANA, text="demain")
            with pytest.raises(HttpError, match="500"):
                asked.execute()
