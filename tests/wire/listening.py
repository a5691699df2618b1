"""A loopback HTTP server that can vanish and come back on the same port."""

import socket
import struct
from collections.abc import Awaitable, Callable

from aiohttp import web

from tests.wire.faults import Loss

Handler = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

_PATIENCE = 0.02  # seconds a request under way may take to end once the server goes down


class Listening:
    """Serves one handler; whatever the handler raises is kept in `broken` for the test to fail on."""

    def __init__(self, handler: Handler) -> None:
        self.broken: list[Exception] = []
        self._handler = handler
        self._socket = _reserved(0)
        self.port: int = self._socket.getsockname()[1]
        self._runner: web.ServerRunner | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def is_up(self) -> bool:
        return self._runner is not None

    async def up(self) -> None:
        """Accept connections; the port was ours from the start, and stays it after `down`."""
        if self._runner is not None:
            return
        server = web.Server(self._answer, handler_cancellation=True, access_log=None)
        self._runner = web.ServerRunner(server, shutdown_timeout=_PATIENCE)
        await self._runner.setup()
        await web.SockSite(self._runner, self._socket).start()

    async def down(self) -> None:
        """Cut every connection and refuse new ones; the port stays ours."""
        if self._runner is None:
            return
        runner, self._runner = self._runner, None
        await runner.cleanup()
        self._socket = _reserved(self.port)

    async def close(self) -> None:
        """Go down for good; raises what the handler raised, if it did."""
        await self.down()
        self._socket.close()
        if self.broken:
            raise ExceptionGroup("the wire itself failed", self.broken)

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            return await self._handler(request)
        except (ConnectionError, web.RequestPayloadError):  # the client went away: its affair
            raise
        except Exception as error:
            self.broken.append(error)
            raise


def cut(request: web.BaseRequest, how: Loss) -> web.Response:
    """End the connection without a word, as when a reply is lost on the way."""
    if request.transport is not None:
        if how == "reset":
            _linger_no_longer(request.transport.get_extra_info("socket"))
        request.transport.abort()
    return web.Response()


def _linger_no_longer(connection: socket.socket) -> None:
    """Closing then sends RST instead of FIN (socket(7), SO_LINGER with zero seconds)."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def _reserved(port: int) -> socket.socket:
    """A bound socket that does not listen yet: Linux refuses connections to it."""
    reserved = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    reserved.bind(("127.0.0.1", port))
    return reserved
