"""Trying again, later each time."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta

from telegram.error import RetryAfter, TelegramError

from bot.core.clock import Clock
from bot.handlers.telegram.faults import Health, mend

FIRST_WAIT = timedelta(seconds=0.25)
LONGEST_WAIT = timedelta(seconds=30)


class Backoff:
    """Waits longer after each failure in a row."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._wait = FIRST_WAIT

    async def pause(self, error: Exception) -> None:
        """Wait as long as Telegram asks, else twice as long as last time."""
        asked = error.retry_after if isinstance(error, RetryAfter) else None
        wait = asked if isinstance(asked, timedelta) else self._wait
        self._wait = min(self._wait * 2, LONGEST_WAIT)
        await self._clock.wait(asyncio.Event(), self._clock.now() + wait)

    def reset(self) -> None:
        """It works again."""
        self._wait = FIRST_WAIT


async def until_done(work: Callable[[], Awaitable[None]], clock: Clock, health: Health) -> None:
    """Do it, again and again while Telegram does not answer or refuses the token."""
    backoff, refused = Backoff(clock), False
    while True:
        try:
            await work()
        except TelegramError as error:
            refused = True
            health.ill(mend(error))
            await backoff.pause(error)
        else:
            return health.well() if refused else None
