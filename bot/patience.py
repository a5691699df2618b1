"""Waiting for the database's weather to pass."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import count

import structlog

from bot.core.clock import Clock
from storage.weather import away

BETWEEN_TRIES = timedelta(seconds=2)


async def patiently(clock: Clock, work: Callable[[], Awaitable[object]]) -> None:
    """Do the work, again and again for as long as the database is away; what else it raises is raised.

    The second try comes at once: a deadlock, or a connection that has died in the pool, is over by then.
    """
    for tries in count(1):
        try:
            await work()
        except Exception as error:
            if not away(error):
                raise
            structlog.get_logger().warning("database away", tries=tries, error=" ".join(str(error).split())[:200])
        else:
            return
        if tries > 1:
            await clock.wait(asyncio.Event(), clock.now() + BETWEEN_TRIES)
