"""What can befall a call: errors, HTTP statuses, rate limits, lost and late replies."""

from __future__ import annotations

import asyncio
from collections import defaultdict, deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from aiohttp import web

from tests.wire.faults import Loss
from tests.wire.listening import cut


@dataclass(frozen=True)
class Failure:
    """An error code, an HTTP status, a 429, or a lost reply.

    With `lose_reply` the call is done, and then answered with the error or status; without either, the connection
    is cut (True is "closed").
    """

    error: str = ""
    status: int = 0
    retry_after: int | None = None
    lose_reply: bool | Loss = False


class Weather:
    """The failures that wait for the next calls, by method."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self.coming: defaultdict[str, deque[Failure]] = defaultdict(deque)
        self.held: dict[str, asyncio.Event] = {}
        self.changed = changed

    def fail_next(
        self,
        method: str,
        times: int = 1,
        *,
        error: str = "",
        status: int = 0,
        retry_after: int | None = None,
        lose_reply: bool | Loss = False,
    ) -> None:
        """Spoil the next calls of a Web API method, or of `response_url`."""
        self.coming[method].extend([Failure(error, status, retry_after, lose_reply)] * times)

    @contextmanager
    def holding(self, method: str) -> Iterator[None]:
        """Replies of a method (the calls are done) wait until the block ends."""
        gate = self.held[method] = asyncio.Event()
        try:
            yield
        finally:
            del self.held[method]
            gate.set()

    async def befall(self, request: web.BaseRequest, method: str, do: Callable[[], web.Response]) -> web.Response:
        """Do the call, unless or although a failure was asked for; a held reply waits."""
        queue = self.coming[method]
        failure = queue.popleft() if queue else Failure()
        instead = spoiled(failure)
        done = do() if instead is None or failure.lose_reply else None
        if method in self.held:
            self.changed()
            await self.held[method].wait()
        if failure.lose_reply and instead is None:
            return cut(request, "closed" if failure.lose_reply is True else failure.lose_reply)
        return instead or done or web.Response(status=500)


def spoiled(failure: Failure) -> web.Response | None:
    if failure.status:
        return web.Response(status=failure.status, text="")
    if failure.retry_after is not None:
        return too_many(failure.retry_after)
    return web.json_response({"ok": False, "error": failure.error}) if failure.error else None


def too_many(seconds: int) -> web.Response:
    headers = {"Retry-After": str(seconds)}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)
