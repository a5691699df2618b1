"""Waiting for something to become true, without sleeping."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TypeVar

Seen = TypeVar("Seen")


class Watch:
    """Looks at a condition again each time `changed` is called."""

    def __init__(self) -> None:
        self._news = asyncio.Event()

    def changed(self) -> None:
        news, self._news = self._news, asyncio.Event()
        news.set()

    async def until(self, true: Callable[[], Seen], seconds: float) -> Seen:
        """What the condition gives once it is true; a LookupError inside it means "not yet". Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while True:
                news = self._news
                if seen := attempt(true):
                    return seen
                await news.wait()


def attempt(true: Callable[[], Seen]) -> Seen | None:
    try:
        return true()
    except LookupError:
        return None
