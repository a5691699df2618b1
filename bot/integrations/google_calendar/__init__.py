"""Google Calendar, filling the port of `bot.core.calendar`: the client's own calendar is the truth."""

import asyncio
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from google.auth.exceptions import GoogleAuthError, RefreshError, TransportError
from googleapiclient.errors import HttpError
from httplib2 import HttpLib2Error

from bot.core.calendar import BusyTimes, CancelEvent, ListEvents, SaveEvent
from bot.core.errors import TryLater
from bot.core.ports import Effect, Failed, Outcome
from bot.integrations.google_calendar import events
from bot.integrations.google_calendar.access import Access

THREADS = 4
RATE_REASONS = {"rateLimitExceeded", "userRateLimitExceeded", "quotaExceeded"}


class GoogleCalendar:
    """Performs calendar effects through googleapiclient, which blocks: in threads of its own.

    Raises WrongConfiguration where the credentials file cannot be used.
    """

    name = "google"
    effects: tuple[type[Effect], ...] = (BusyTimes, SaveEvent, CancelEvent, ListEvents)

    def __init__(self, *, credentials_file: Path, api_url: str) -> None:
        self._access = Access(credentials_file, api_url)
        self._threads = ThreadPoolExecutor(THREADS, "google")
        self._performers: Mapping[type[Effect], Callable[[Any, Any], Outcome]] = {
            BusyTimes: events.busy,
            SaveEvent: events.save,
            CancelEvent: events.cancel,
            ListEvents: events.listed,
        }

    def lane(self, effect: Effect) -> str:
        """One calendar's writes in order; quick writes to one calendar are limited, too."""
        return f"google:{getattr(effect, 'calendar', '')}"

    async def perform(self, effect: Effect, key: str) -> Outcome:  # noqa: ARG002 - our events have ids of their own
        """Do it once, however often it is asked: events have our own id, and a cancelled event stays cancelled."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._perform, effect)

    def _perform(self, effect: Effect) -> Outcome:
        try:
            with self._access.calendar(getattr(effect, "calendar", "")) as service:
                return self._performers[type(effect)](service, effect)
        except HttpError as error:
            return _refused(error)
        except RefreshError as error:
            if error.retryable:
                raise TryLater(f"google: {error}") from error
            return Failed(f"access refused: {error.args[0]}", "access_lost")
        except (TransportError, HttpLib2Error, OSError) as error:
            raise TryLater(f"google: {type(error).__name__}") from error

    async def fault(self) -> str | None:
        """Why Google cannot be asked now, with the mend."""
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._fault)

    def _fault(self) -> str | None:
        try:
            self._access.try_out()
        except RefreshError as error:
            return f"Google refuses these credentials ({error.args[0]}): renew google.credentials_file"
        except (GoogleAuthError, HttpLib2Error, HttpError, OSError) as error:
            return f"Google does not answer ({type(error).__name__}): it will be tried again"
        return None


def _refused(error: HttpError) -> Outcome:
    """The weather is waited out; a refusal is an outcome."""
    details = error.error_details if isinstance(error.error_details, list) else []
    reasons = {str(one.get("reason")) for one in details if isinstance(one, dict)}
    if error.status_code == 429 or error.status_code >= 500 or reasons & RATE_REASONS:
        raise TryLater(f"google: {error.status_code} {'/'.join(sorted(reasons))}") from error
    mend = {401: "access_lost", 403: "access_lost", 404: "no_calendar", 412: "changed_outside"}.get(
        error.status_code, ""
    )
    return Failed(f"{error.status_code} {error.reason}", mend)
