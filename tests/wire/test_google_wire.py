"""What the Google wire carries, held by googleapiclient itself: access, events, mails, faults."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from google.auth.exceptions import RefreshError
from googleapiclient.errors import HttpError

from tests.wire.google import SERVICE_ACCOUNT, GoogleWire
from tests.wire.google.sdk import sdk_calendar, sdk_credentials

ANA, BEN, GUEST = "ana@exemple.fr", "ben@exemple.fr", "martin@client.fr"
THURSDAY = {
    "start": {"dateTime": "2026-11-26T14:30:00", "timeZone": "Europe/Paris"},
    "end": {"dateTime": "2026-11-26T15:15:00+01:00"},
}
EVENT_ID = "rdv0000000000000000001"
READ_ONLY = "https://www.googleapis.com/auth/calendar.readonly"


@pytest.fixture
def google() -> Iterator[GoogleWire]:
    with GoogleWire() as wire:
        wire.calendar(ANA)
        wire.calendar(BEN, "Europe/London", role="reader")
        yield wire


@pytest.fixture
def calendar(google: GoogleWire, tmp_path: Path) -> Iterator[Any]:
    credentials = sdk_credentials(google.credentials_file(tmp_path), subject=ANA)
    with sdk_calendar(google, credentials) as service:
        yield service


def _insert(calendar: Any, send_updates: str = "all", **event: Any) -> Any:
    body = {"id": EVENT_ID, "summary": "Rdv", **THURSDAY, **event}
    asked = {"sendUpdates": send_updates, "conferenceDataVersion": 1}
    return calendar.events().insert(calendarId=ANA, body=body, **asked).execute()


def _refused(request: Any) -> tuple[int, str, str]:
    """Status, reason and message of the refusal the request meets."""
    with pytest.raises(HttpError) as refused:
        request.execute()
    (error,) = refused.value.error_details
    assert error["message"]
    return refused.value.status_code, error["reason"], refused.value.reason


class TestAccess:
    def test_a_service_account_acts_as_the_person_it_is_delegated_for(self, google: GoogleWire, calendar: Any) -> None:
        assert calendar.calendars().get(calendarId="primary").execute()["id"] == ANA
        assert [(grant.identity, len(grant.scopes)) for grant in google.grants] == [(ANA, 1)]

    def test_an_authorized_user_sees_what_is_shared(self, google: GoogleWire, tmp_path: Path) -> None:
        path = google.credentials_file(tmp_path, "authorized_user", account=BEN)
        with sdk_calendar(google, sdk_credentials(path)) as service:
            listed = service.calendarList().list().execute()["items"]
        assert [(one["id"], one["accessRole"], one.get("primary", False)) for one in listed] == [
            (ANA, "writer", False), (BEN, "owner", True),
        ]  # fmt: skip

    def test_expired_tokens_are_renewed_and_revoked_ones_are_not(self, google: GoogleWire, calendar: Any) -> None:
        ask = calendar.calendars().get(calendarId=ANA)
        ask.execute()
        google.expire_tokens()
        ask.execute()
        assert len(google.grants) == 2
        google.revoke()
        with pytest.raises(RefreshError, match="invalid_grant"):
            ask.execute()

    def test_what_is_not_delegated_is_not_given(self, google: GoogleWire, tmp_path: Path) -> None:
        path = google.credentials_file(tmp_path)
        google.delegate(READ_ONLY)
        wrong = [("inconnue@exemple.fr", READ_ONLY, "invalid_grant"), (ANA, "x", "unauthorized")]
        for subject, scope, refusal in wrong:
            with sdk_calendar(google, sdk_credentials(path, subject, scope)) as service:
                asked = service.calendars().get(calendarId=ANA)
                with pytest.raises(RefreshError, match=refusal):
                    asked.execute()

    def test_scopes_and_roles_bound_what_may_be_done(self, google: GoogleWire, calendar: Any, tmp_path: Path) -> None:
        with sdk_calendar(google, sdk_credentials(google.credentials_file(tmp_path), ANA, READ_ONLY)) as service:
            asked = service.events().insert(calendarId=ANA, body=THURSDAY)
            assert _refused(asked)[:2] == (403, "insufficientPermissions")
        asked = calendar.events().insert(calendarId=BEN, body=THURSDAY)
        assert _refused(asked) == (403, "requiredAccessLevel", "You need to have writer access to this calendar.")
        google.share(BEN, "none")
        assert _refused(calendar.events().list(calendarId=BEN))[:2] == (404, "notFound")

    def test_a_service_account_of_its_own_can_invite_nobody(self, google: GoogleWire, tmp_path: Path) -> None:
        with sdk_calendar(google, sdk_credentials(google.credentials_file(tmp_path))) as service:
            service.events().insert(calendarId=ANA, body=THURSDAY).execute()
            invited = {**THURSDAY, "attendees": [{"email": GUEST}]}
            refusal = _refused(service.events().insert(calendarId=ANA, body=invited))
        assert refusal[:2] == (403, "forbiddenForServiceAccounts")
        assert google.events(ANA)[0]["creator"]["email"] == SERVICE_ACCOUNT


class TestEvents:
    def test_an_event_is_kept_under_our_own_id_with_a_link_and_a_guest(self, google: GoogleWire, calendar: Any) -> None:
        conference = {"createRequest": {"requestId": "r1", "conferenceSolutionKey": {"type": "hangoutsMeet"}}}
        kept = _insert(calendar, attendees=[{"email": GUEST}], conferenceData=conference)
        assert google.events(ANA) == [kept]
        assert (kept["id"], kept["status"]) == (EVENT_ID, "confirmed")
        assert kept["start"] == {"dateTime": "2026-11-26T14:30:00+01:00", "timeZone": "Europe/Paris"}
        assert kept["attendees"] == [{"email": GUEST, "responseStatus": "needsAction"}]
        assert kept["conferenceData"]["entryPoints"][0]["uri"] == kept["hangoutLink"]
        (mail,) = google.invitations
        assert (mail.event, mail.guest, mail.send_updates, mail.what) == (EVENT_ID, GUEST, "all", "created")

    def test_the_same_conference_request_again_makes_no_new_link(self, calendar: Any) -> None:
        again: dict[str, Any] = {"conferenceData": {"createRequest": {"requestId": "r1"}}}
        link = _insert(calendar, **again)["hangoutLink"]
        patch = calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body=again, conferenceDataVersion=1)
        assert patch.execute()["hangoutLink"] == link
        again["conferenceData"]["createRequest"]["requestId"] = "r2"
        patch = calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body=again, conferenceDataVersion=1)
        assert patch.execute()["hangoutLink"] != link

    def test_each_write_moves_the_etag_and_a_stale_one_is_refused(self, google: GoogleWire, calendar: Any) -> None:
        etag = _insert(calendar)["etag"]
        google.edit_outside(ANA, EVENT_ID, start=datetime(2026, 11, 27, 9, 0))  # noqa: DTZ001  # the calendar's wall time
        patch = calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body={"summary": "Rdv Martin"})
        patch.headers["If-Match"] = etag
        assert _refused(patch)[:2] == (412, "conditionNotMet")
        moved = google.event(ANA, EVENT_ID)
        assert moved["end"]["dateTime"] == "2026-11-27T09:45:00+01:00"
        patch.headers["If-Match"] = moved["etag"]
        assert patch.execute()["summary"] == "Rdv Martin"

    def test_patches_merge_and_updates_replace(self, calendar: Any) -> None:
        _insert(calendar, location="Paris", extendedProperties={"private": {"key": "1", "kind": "rdv"}})
        body = {"extendedProperties": {"private": {"key": "2"}}, "location": None}
        patched = calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body=body).execute()
        assert patched["extendedProperties"] == {"private": {"key": "2", "kind": "rdv"}}
        assert "location" not in patched
        updated = calendar.events().update(calendarId=ANA, eventId=EVENT_ID, body={**THURSDAY, "sequence": 0}).execute()
        assert "extendedProperties" not in updated
        assert updated["iCalUID"] == patched["iCalUID"]

    def test_a_deleted_event_is_cancelled_its_guests_told_and_its_id_spent(
        self, google: GoogleWire, calendar: Any
    ) -> None:
        _insert(calendar, attendees=[{"email": GUEST}])
        delete = calendar.events().delete(calendarId=ANA, eventId=EVENT_ID, sendUpdates="all")
        delete.execute()
        assert google.events(ANA) == []
        assert [mail.what for mail in google.invitations] == ["created", "cancelled"]
        assert calendar.events().get(calendarId=ANA, eventId=EVENT_ID).execute()["status"] == "cancelled"
        assert _refused(delete) == (410, "deleted", "Resource has been deleted")
        again = calendar.events().insert(calendarId=ANA, body={"id": EVENT_ID, **THURSDAY})
        assert _refused(again) == (409, "duplicate", "The requested identifier already exists.")

    def test_guests_are_mailed_as_asked(self, google: GoogleWire, calendar: Any) -> None:
        _insert(calendar, "externalOnly", attendees=[{"email": GUEST}, {"email": BEN}, {"email": ANA}])
        body = {"attendees": [{"email": BEN}], "location": "Lyon"}
        calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body=body, sendUpdates="all").execute()
        calendar.events().patch(calendarId=ANA, eventId=EVENT_ID, body={"location": "Nice"}).execute()
        told = [(mail.guest, mail.what) for mail in google.invitations]
        assert told == [(GUEST, "created"), (BEN, "updated"), (GUEST, "cancelled")]

    @pytest.mark.parametrize(
        ("wrong", "refusal"),
        [
            ({"id": "RDV-1"}, (400, "invalid", "Invalid resource id value.")),
            ({"id": "rdv1"}, (400, "invalid", "Invalid resource id value.")),
            ({"end": THURSDAY["start"]}, (400, "timeRangeEmpty", "The specified time range is empty.")),
            ({"end": None}, (400, "required", "Missing end time.")),
            ({"start": {"dateTime": "2026-11-26T14:30:00"}},
             (400, "required", "Missing time zone definition for start time.")),
            ({"start": {"dateTime": "2026-11-26T14:30:00", "timeZone": "Paris"}},
             (400, "invalid", "Invalid time zone definition for start time.")),
            ({"start": {"dateTime": "jeudi"}}, (400, "badRequest", "Bad Request")),
            ({"start": {"date": "2026-11-26"}},
             (400, "invalid", "Start and end times must either both be date or both be dateTime.")),
            ({"attendees": [{"email": "Mme Martin"}]}, (400, "invalid", "Invalid attendee email.")),
            ({"extendedProperties": {"private": {"key": 1}}}, (400, "badRequest", "Bad Request")),
            ({"recurrence": ["RRULE:FREQ=DAILY"], "start": {"dateTime": "2026-11-26T14:00:00Z"}},
             (400, "required", "Missing time zone definition for start time.")),
        ],
    )  # fmt: skip
    def test_wrong_events_are_refused(
        self, calendar: Any, wrong: dict[str, Any], refusal: tuple[int, str, str]
    ) -> None:
        body = {"id": EVENT_ID, **THURSDAY, **wrong}
        assert _refused(calendar.events().insert(calendarId=ANA, body=body)) == refusal

    def test_guests_answer_and_people_delete_outside(self, google: GoogleWire, calendar: Any) -> None:
        _insert(calendar, attendees=[{"email": GUEST}])
        google.answers(ANA, EVENT_ID, GUEST, "declined")
        found = calendar.events().get(calendarId=ANA, eventId=EVENT_ID).execute()
        assert found["attendees"][0]["responseStatus"] == "declined"
        google.delete_outside(ANA, EVENT_ID)
        assert google.events(ANA) == []
        with pytest.raises(LookupError, match="no event"):
            google.answers(ANA, EVENT_ID, GUEST, "accepted")
        assert _refused(calendar.events().get(calendarId=ANA, eventId="jamais"))[:2] == (404, "notFound")
