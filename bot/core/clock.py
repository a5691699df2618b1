"""The one clock of the house; stories move it."""

import asyncio
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time, and waits for it."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        ...

    async def wait(self, signal: asyncio.Event, until: datetime | None) -> None:
        """Return when `signal` is set (it is cleared) or when the time has come."""
        ...


LONGEST_SLEEP_S = 30.0
"""A wall clock that is set, or a laptop that slept, is noticed within this."""


class SystemClock:
    """The machine's own."""

    def now(self) -> datetime:
        """The present instant, in UTC."""
        return datetime.now(UTC)

    async def wait(self, signal: asyncio.Event, until: datetime | None) -> None:
        """Return when `signal` is set, when the time has come, or after half a minute, whichever is first."""
        seconds = LONGEST_SLEEP_S if until is None else (until - self.now()).total_seconds()
        try:
            async with asyncio.timeout(min(max(seconds, 0), LONGEST_SLEEP_S)):
                await signal.wait()
        except TimeoutError:
            return
        signal.clear()
