"""Health, metrics, webhooks and pages, on one port."""

import asyncio
import contextlib
import socket
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence

import uvicorn
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

Check = Callable[[], Awaitable[str | None]]
"""Why something does not work now, with the mend; None when it does."""
CHECK_WITHIN_S = 5.0


class _Uvicorn(uvicorn.Server):
    """Leaves signals to the house, which stops everything in its own order."""

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


class Server:
    """Serves from `start` to `stop`; `url` is its address once started (port 0 is any free one)."""

    def __init__(self, host: str, port: int, checks: Mapping[str, Check], routes: Sequence[BaseRoute] = ()) -> None:
        self._checks = checks
        own = [Route("/healthz", _alive), Route("/readyz", self._ready), Route("/metrics", _metrics)]
        self._app = Starlette(routes=[*own, *routes])
        self._socket = _listen(host, port)
        self._task: asyncio.Task[None] | None = None
        shown = f"[{host}]" if ":" in host else host
        self.url = f"http://{shown}:{self._socket.getsockname()[1]}"

    async def start(self) -> None:
        """Accept requests from now on."""
        config = uvicorn.Config(
            self._app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1
        )
        self._uvicorn = _Uvicorn(config)
        self._task = asyncio.create_task(self._uvicorn.serve(sockets=[self._socket]))

    async def stop(self) -> None:
        """Finish what is being answered."""
        if self._task:
            self._uvicorn.should_exit = True
            await self._task
        self._socket.close()

    async def _ready(self, _: Request) -> Response:
        faults = {name: await _within(check) for name, check in self._checks.items()}
        status = 503 if any(faults.values()) else 200
        return JSONResponse({name: fault or "ok" for name, fault in faults.items()}, status)


async def _within(check: Check) -> str | None:
    try:
        async with asyncio.timeout(CHECK_WITHIN_S):
            return await check()
    except TimeoutError:
        return f"no answer within {CHECK_WITHIN_S:.0f} s"


async def _alive(_: Request) -> Response:
    return PlainTextResponse("ok")


async def _metrics(_: Request) -> Response:
    return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)


def _listen(host: str, port: int) -> socket.socket:
    """A listening socket whose protocol is named: without it, asyncio leaves Nagle's delay on."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    found = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    found.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        found.bind((host, port))
        found.listen()  # who comes while the server warms up waits in the queue
    except OSError:
        found.close()
        raise
    return found
