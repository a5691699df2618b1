"""An event loop in a thread of its own, for servers that blocking clients call."""

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_LONGEST = 10  # seconds


class LoopThread:
    """Runs coroutines for a thread that waits for them, even one whose own loop is running."""

    def start(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="wire", daemon=True)
        self._thread.start()

    def do(self, work: Coroutine[Any, Any, T]) -> T:
        """Run this in the loop and wait for its result."""
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(_LONGEST)

    def stop(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(_LONGEST)

    def _run(self) -> None:
        self._loop.run_forever()
        self._loop.close()
