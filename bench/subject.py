"""A bot under measurement, in a process of its own: ours or a bare echo."""

import asyncio
import os
import socket
import sys
import time
import urllib.request
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import psutil

ROOT = Path(__file__).resolve().parents[1]
STARTS_WITHIN_S = 20.0
LOOK_AGAIN_S = 0.005


class Subject:
    """A child process; `log` keeps what it writes on standard error."""

    def __init__(self, arguments: Sequence[str], log: Path) -> None:
        self._arguments, self._log = arguments, log
        self.seconds_to_start = 0.0
        self.seconds_to_health = 0.0

    async def __aenter__(self) -> Self:
        self._begun = time.perf_counter()
        self._file = self._log.open("wb")
        environment = {**os.environ, "PTB_TIMEDELTA": "true"}
        self._process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", *self._arguments, cwd=ROOT, env=environment, stdout=self._file, stderr=self._file
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.returncode is None:
            self._process.terminate()
            try:
                await asyncio.wait_for(self._process.wait(), 6)
            except TimeoutError:
                self._process.kill()
                await self._process.wait()
        self._file.close()

    async def connected(self, true: Callable[[], object]) -> None:
        """Wait for its first connection to the platform."""
        self.seconds_to_start = await self._when(true)

    async def healthy(self, port: int) -> None:
        """Wait until /healthz answers."""
        self.seconds_to_health = await self._when(lambda: _answers(f"http://127.0.0.1:{port}/healthz"))

    def resident_mib(self) -> float:
        """Its memory now."""
        return float(psutil.Process(self._process.pid).memory_info().rss) / 2**20

    async def _when(self, true: Callable[[], object]) -> float:
        while not await asyncio.to_thread(true):
            seconds = time.perf_counter() - self._begun
            if self._process.returncode is not None or seconds > STARTS_WITHIN_S:
                raise RuntimeError(f"{self._arguments} did not start:\n{self._log.read_text()[-2000:]}")
            await asyncio.sleep(LOOK_AGAIN_S)
        return time.perf_counter() - self._begun


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=1) as answer:  # noqa: S310 - our own address
            return bool(answer.status == 200)
    except OSError:
        return False


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])
