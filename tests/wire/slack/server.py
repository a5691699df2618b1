"""Slack's HTTP door: Web API calls with their tokens, faults and rates, response urls, files and Socket Mode."""

from __future__ import annotations

import socket
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from aiohttp import web

from tests.wire.slack import chat
from tests.wire.slack.arguments import arguments, bearer
from tests.wire.slack.delivery import Courier, Delivery
from tests.wire.slack.methods import perform
from tests.wire.slack.payloads import event_envelope
from tests.wire.slack.validation import ApiError, Json
from tests.wire.slack.workspace import Workspace

BURST = 3
"""Messages a channel takes at once under strict rates, before one a second (Slack promises only the second)."""


class Call(NamedTuple):
    """One Web API call as it came in, without its token."""

    method: str
    args: Json


class Caution(NamedTuple):
    """Something Slack accepts and a careful app does not do."""

    method: str
    code: str
    args: Json


@dataclass(frozen=True)
class Failure:
    """What befalls one call: an error code, an HTTP status, a 429, or a reply lost after the call was done."""

    error: str = ""
    status: int = 0
    retry_after: int | None = None
    lose_reply: bool = False


@dataclass(frozen=True)
class Keys:
    bot_token: str
    app_token: str
    signing_secret: str
    scopes: frozenset[str] | None = None


class Server:
    """Answers on a loopback port of its own; the port stays the same across `close_door` and `open_door`."""

    def __init__(self, slack: Workspace, keys: Keys, changed: Callable[[], None]) -> None:
        self.slack, self.keys, self.changed = slack, keys, changed
        self.courier = Courier(slack.app_id, keys.signing_secret, changed)
        self.calls: list[Call] = []
        self.refused: list[tuple[Call, ApiError]] = []
        self.cautions: list[Caution] = []
        self.failures: defaultdict[str, deque[Failure]] = defaultdict(deque)
        self.strict_rates = False
        self.rate_limited: list[tuple[float, str]] = []
        self._pace: dict[str, float] = {}
        self._tickets: set[str] = set()
        self._door = loopback(0)
        self.port = int(self._door.getsockname()[1])
        self.root = f"http://127.0.0.1:{self.port}"
        app = web.Application(client_max_size=8 * 1024 * 1024)
        app.router.add_route("*", "/api/{method}", self._api)
        app.router.add_post("/hooks/{name}", self._hook)
        app.router.add_get("/link", self._link)
        app.router.add_get("/files/{file}", self._file)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.5)
        self._site: web.SockSite | None = None

    async def start(self) -> None:
        await self._runner.setup()
        await self.open_door()

    async def open_door(self) -> None:
        self._site = web.SockSite(self._runner, self._door)
        await self._site.start()

    async def close_door(self) -> None:
        """Refuse new connections and cut those there are; the port is kept."""
        if self._site is not None:
            await self._site.stop()
            self._site = None
            self._door = loopback(self.port)
        for connection in list(self._runner.server.connections if self._runner.server else ()):
            if connection.transport is not None:
                connection.transport.abort()

    async def stop(self) -> None:
        await self.courier.close()
        await self._runner.cleanup()
        self._door.close()

    async def _api(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        try:
            args = await arguments(request)
        except ApiError as refusal:
            return web.json_response(refusal.answer())
        token = bearer(request, args)
        call = Call(method, args)
        self.calls.append(call)
        queue = self.failures[method]
        failure = queue.popleft() if queue else Failure()
        if (answer := broken(failure)) is None:
            answer = self._answer(call, token)
        self._emit()
        self.changed()
        if failure.lose_reply and request.transport is not None:
            request.transport.abort()
        return answer

    def _answer(self, call: Call, token: str) -> web.Response:
        try:
            self._allow(call, token)
            if call.method == "apps.connections.open":
                return web.json_response({"ok": True, "url": self._ticket()})
            if self._too_fast(call):
                return too_many(1)
            done = perform(self.slack, call.method, call.args, self.keys.scopes)
        except ApiError as refusal:
            self.refused.append((call, refusal))
            return web.json_response(refusal.answer())
        self._caution(call)
        return web.json_response(done)

    def _allow(self, call: Call, token: str) -> None:
        wanted, other = self.keys.bot_token, self.keys.app_token
        if call.method == "apps.connections.open":
            wanted, other = other, wanted
        if not token:
            raise ApiError("not_authed")
        if token != wanted:
            raise ApiError("not_allowed_token_type" if token == other else "invalid_auth")

    def _too_fast(self, call: Call) -> bool:
        """One message a second and channel after a small burst; counted on the wire's clock."""
        if not self.strict_rates or call.method not in {"chat.postMessage", "chat.postEphemeral"}:
            return False
        now, channel = self.slack.clock(), str(call.args.get("channel"))
        free = max(self._pace.get(channel, 0.0), now)
        if free - now >= BURST:
            self.rate_limited.append((now, channel))
            return True
        self._pace[channel] = free + 1
        return False

    def _caution(self, call: Call) -> None:
        spoken = call.method in {"chat.postMessage", "chat.postEphemeral", "chat.update"}
        if spoken and not call.args.get("text"):
            self.cautions.append(Caution(call.method, "missing_text_in_message", call.args))

    def _emit(self) -> None:
        """Tell the app what it did itself, as Slack does; nobody waits for those acknowledgements."""
        news, self.slack.news = self.slack.news, []
        for event in news:
            self.courier.bring(Delivery("events_api", event_envelope(self.slack, event)))

    def _ticket(self) -> str:
        ticket = self.slack.mint("ticket")
        self._tickets.add(ticket)
        return f"ws://127.0.0.1:{self.port}/link?ticket={ticket}&app_id={self.slack.app_id}"

    async def _link(self, request: web.Request) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=404)
        self._tickets.remove(ticket)
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        await self.courier.serve(connection)
        return connection

    async def _hook(self, request: web.Request) -> web.Response:
        args: Json = await request.json()
        call = Call("response_url", args)
        self.calls.append(call)
        try:
            chat.respond(self.slack, request.match_info["name"], args)
        except ApiError as refusal:
            self.refused.append((call, refusal))
            return web.json_response(refusal.answer(), status=404 if refusal.code.endswith("_url") else 400)
        finally:
            self.changed()
        return web.Response(text="ok")

    async def _file(self, request: web.Request) -> web.Response:
        found = self.slack.contents.get(request.match_info["file"])
        if found is None or bearer(request, {}) != self.keys.bot_token:
            return web.Response(status=404 if found is None else 403)
        return web.Response(body=found)


def broken(failure: Failure) -> web.Response | None:
    if failure.status:
        return web.Response(status=failure.status, text="")
    if failure.retry_after is not None:
        return too_many(failure.retry_after)
    return web.json_response({"ok": False, "error": failure.error}) if failure.error else None


def too_many(seconds: int) -> web.Response:
    headers = {"Retry-After": str(seconds)}
    return web.json_response({"ok": False, "error": "ratelimited"}, status=429, headers=headers)


def loopback(port: int) -> socket.socket:
    """A socket that holds the port; until somebody listens on it, connecting is refused."""
    door = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    door.bind(("127.0.0.1", port))
    return door
