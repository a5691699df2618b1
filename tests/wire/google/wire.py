"""A Google on loopback: calendars and their people on one side, what googleapiclient speaks on the other."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal, Self, TypeVar
from zoneinfo import ZoneInfo

from tests.wire.faults import Loss
from tests.wire.thread import LoopThread
from tests.wire.waiting import wait_until

from .calendar_api import TOKEN_PATH, CalendarApi, Call
from .calendars import Calendar, Calendars
from .mails import Invitation
from .outside import Answer, Status
from .refusals import JSON, Refusal, TokenRefusal
from .times import moment_of, seen_from
from .tokens import Grant, write_credentials

T = TypeVar("T")
CALENDAR_SCOPE = "https://www.googleapis.com/auth/calendar"
Kind = Literal["service_account", "authorized_user"]
Role = Literal["none", "freeBusyReader", "reader", "writer", "owner"]


class GoogleWire:
    """Use as `async with` or `with`; the server has a thread of its own, so blocking clients may call anywhere.

    `now` dates what is created and updated. Tokens and assertions go by the real clock, as in the SDK.
    """

    def __init__(self, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._calendars = Calendars(now)
        self._api = CalendarApi(self._calendars)
        self._outside = self._api.outside
        self._thread = LoopThread()

    def __enter__(self) -> Self:
        self._thread.start()
        self._thread.do(self._api.server.up())
        return self

    def __exit__(self, *_: object) -> None:
        try:
            self._thread.do(self._api.server.close())
        finally:
            self._thread.stop()

    async def __aenter__(self) -> Self:
        return self.__enter__()

    async def __aexit__(self, *_: object) -> None:
        self.__exit__()

    @property
    def api_url(self) -> str:
        """The root to write into the discovery document, without a slash at its end."""
        return self._api.server.url

    def credentials_file(
        self,
        folder: Path,
        kind: Kind = "service_account",
        *,
        account: str = "agence@exemple.fr",
        scopes: tuple[str, ...] = (CALENDAR_SCOPE,),
    ) -> Path:
        """Write credentials whose `token_uri` is this wire; `account` and `scopes` are an authorized user's."""
        tokens = self._api.tokens
        tokens.account, tokens.account_scopes = account, frozenset(scopes)
        return write_credentials(folder, tokens.credentials(kind, self.api_url + TOKEN_PATH))

    # Calendars and what is in them

    def calendar(self, owner: str, zone: str = "Europe/Paris", *, role: Role = "writer") -> None:
        """A person with a calendar; `role` is what others, the bot's own account among them, may do in it."""
        with self._api.lock:
            self._calendars.held[owner] = Calendar(owner, ZoneInfo(zone), role)

    def share(self, owner: str, role: Role) -> None:
        """Change what others may do in the calendar; "none" takes access away."""
        with self._opened(owner) as calendar:
            calendar.role = role

    def busy(
        self,
        owner: str,
        start: date,
        end: date,
        *,
        summary: str = "Occupé",
        transparent: bool = False,
        status: Status = "confirmed",
        declined: bool = False,
        recurrence: tuple[str, ...] = (),
    ) -> str:
        """An event made in Google Calendar; its id. Dates make it all-day, datetimes without offset are local.

        `transparent` shows as free; `declined` is one the owner was invited to and turned down.
        """
        about: JSON = {"summary": summary, "status": status}
        if transparent:
            about["transparency"] = "transparent"
        if recurrence:
            about["recurrence"] = list(recurrence)
        if declined:
            about["attendees"] = [{"email": owner, "self": True, "responseStatus": "declined"}]
        with self._opened(owner) as calendar:
            return self._outside.add(calendar, start, end, about)

    def edit_outside(
        self, owner: str, event_id: str, *, start: date | None = None, end: date | None = None, **fields: object
    ) -> None:
        """Someone moves the event (without `end` it keeps its length) or changes fields such as `summary`."""
        with self._opened(owner) as calendar:
            if start is not None:
                self._outside.move(calendar, event_id, start, end)
            if fields:
                self._outside.change(calendar, event_id, fields)

    def delete_outside(self, owner: str, event_id: str) -> None:
        with self._opened(owner) as calendar:
            self._outside.change(calendar, event_id, {"status": "cancelled"})

    def answers(self, owner: str, event_id: str, guest: str, answer: Answer) -> None:
        """A guest accepts, declines or hesitates."""
        with self._opened(owner) as calendar:
            self._outside.answer(calendar, event_id, guest, answer)

    # What came of it

    def events(self, owner: str) -> list[JSON]:
        """The events in the calendar by start, cancelled ones left out; times in the calendar's zone."""
        with self._opened(owner) as calendar:
            kept = [event for event in calendar.events.values() if event["status"] != "cancelled"]
            kept.sort(key=lambda event: moment_of(event["start"], calendar.zone))
            return [seen_from(event, calendar.zone) for event in kept]

    def event(self, owner: str, event_id: str) -> JSON:
        """One event, cancelled or not; raises KeyError when there never was one."""
        with self._opened(owner) as calendar:
            return seen_from(calendar.events[event_id], calendar.zone)

    @property
    def invitations(self) -> list[Invitation]:
        """The mails Google would have sent, oldest first."""
        return self._api.events.invitations

    @property
    def calls(self) -> list[Call]:
        return self._api.calls

    @property
    def grants(self) -> list[Grant]:
        """Whom each access token issued acts as, and with which scopes."""
        return self._api.tokens.grants

    async def until(self, condition: Callable[[], T], seconds: float = 5) -> T:
        """What the condition gives once it is truthy; raises AssertionError after `seconds`."""
        return await wait_until(condition, asyncio.Event(), seconds)

    # What goes wrong

    def fail_next(self, method: str, status: int = 503, reason: str = "backendError", message: str = "") -> None:
        """The next call of this method (`events.insert`, `token` …) does nothing and is refused so."""
        refusal = Refusal(status, reason, message or reason)
        self._api.faults.fail(method, TokenRefusal(status, reason, message) if method == "token" else refusal)

    def conflict(self, method: str) -> None:
        """Someone is quicker than the next call of this method.

        Their event has its id (`events.insert`: 409), or they changed the event (412 where If-Match is sent).
        """
        self._api.rivals.append(method)

    def lose_reply(self, method: str, how: Loss = "closed") -> None:
        """The next call of this method is carried out, and its answer lost.

        httplib2 sends again, by itself, when the connection is "closed"; a "reset" it raises.
        """
        self._api.faults.lose_reply(method, how)

    def down(self) -> None:
        """Cut all connections and refuse new ones."""
        self._thread.do(self._api.server.down())

    def up(self) -> None:
        self._thread.do(self._api.server.up())

    def expire_tokens(self) -> None:
        """Access tokens are good no more (401); a refresh gives new ones."""
        with self._api.lock:
            self._api.tokens.expire()

    def revoke(self) -> None:
        """Access is taken away: 401, and the token endpoint answers invalid_grant."""
        with self._api.lock:
            self._api.tokens.revoke()

    def delegate(self, *scopes: str) -> None:
        """Delegate only these scopes to the service account (all, until this is called)."""
        self._api.tokens.delegated_scopes = frozenset(scopes)

    def expire_sync(self, owner: str) -> None:
        """Sync tokens given so far are answered 410."""
        with self._opened(owner) as calendar:
            self._calendars.stamp += 1
            calendar.synced_from = self._calendars.stamp

    @contextmanager
    def _opened(self, owner: str) -> Iterator[Calendar]:
        with self._api.lock:
            if owner not in self._calendars.held:
                raise LookupError(f"no calendar of {owner} on this wire: make it with calendar()")
            yield self._calendars.held[owner]
