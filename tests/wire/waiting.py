"""Waits for a condition to come true, looking again whenever the wire says that something changed."""

import asyncio
import inspect
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

_LOOK_AGAIN = 0.05  # seconds; for conditions that depend on more than the wire


async def wait_until(condition: Callable[[], T], changed: asyncio.Event, seconds: float) -> T:
    """What the condition gives once it is truthy; raises AssertionError when `seconds` have passed."""
    loop = asyncio.get_running_loop()
    deadline = loop.time() + seconds
    while True:
        changed.clear()
        if found := condition():
            return found
        if loop.time() > deadline:
            raise AssertionError(f"not true within {seconds} s: {_wording(condition)}")
        with suppress(TimeoutError):
            await asyncio.wait_for(changed.wait(), _LOOK_AGAIN)


def _wording(condition: Callable[[], object]) -> str:
    try:
        return inspect.getsource(condition).strip()
    except (OSError, TypeError):
        return repr(condition)
