"""Slack's HTTP door: Web API calls with their tokens, faults and rates, response urls, files and Socket Mode."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from aiohttp import web

from tests.wire.listening import Listening
from tests.wire.slack import chat
from tests.wire.slack.arguments import arguments, bearer
from tests.wire.slack.delivery import Courier, Delivery
from tests.wire.slack.failures import Weather, too_many
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
class Keys:
    bot_token: str
    app_token: str
    signing_secret: str
    scopes: frozenset[str] | None = None


class Server:
    """Answers on a loopback port of its own."""

    def __init__(self, slack: Workspace, keys: Keys, changed: Callable[[], None]) -> None:
        self.slack, self.keys, self.changed = slack, keys, changed
        self.courier = Courier(slack.app_id, keys.signing_secret, changed)
        self.calls: list[Call] = []
        self.refused: list[tuple[Call, ApiError]] = []
        self.cautions: list[Caution] = []
        self.weather = Weather(changed)
        self.strict_rates, self.echoes = False, True
        self.rate_limited: list[tuple[float, str]] = []
        self._pace: dict[str, float] = {}
        self._tickets: set[str] = set()
        self._doors = {"api": self._api, "hooks": self._hook, "link": self._link, "files": self._file}
        self.listening = Listening(self._handle)
        self.root = self.listening.url

    async def stop(self) -> None:
        """Close for good. Raises what broke in this Slack itself."""
        await self.courier.close()
        await self.listening.close()

    async def _handle(self, request: web.BaseRequest) -> web.StreamResponse:
        place, _, name = request.path.removeprefix("/").partition("/")
        door = self._doors.get(place)
        return await door(request, name) if door else web.Response(status=404)

    async def _api(self, request: web.BaseRequest, method: str) -> web.StreamResponse:
        try:
            args = await arguments(request)
        except ApiError as refusal:
            return web.json_response(refusal.answer())
        token = bearer(request, args)
        call = Call(method, args)
        self.calls.append(call)
        answer = await self.weather.befall(request, method, lambda: self._answer(call, token))
        self.changed()
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
        self._emit()
        return web.json_response(done, headers=self._granted())

    def _granted(self) -> dict[str, str]:
        """Slack names the token's scopes in each answer."""
        scopes = self.keys.scopes
        return {} if scopes is None else {"x-oauth-scopes": ",".join(sorted(scopes))}

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
        now, channel = self.slack.clock(), self.slack.place(str(call.args.get("channel"))).id
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
        for event in news if self.echoes else ():
            self.courier.bring(Delivery("events_api", event_envelope(self.slack, event)))

    def _ticket(self) -> str:
        ticket = self.slack.mint("ticket")
        self._tickets.add(ticket)
        return f"ws://127.0.0.1:{self.listening.port}/link?ticket={ticket}&app_id={self.slack.app_id}"

    async def _link(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        ticket = request.query.get("ticket", "")
        if ticket not in self._tickets:
            return web.Response(status=404)
        self._tickets.remove(ticket)
        connection = web.WebSocketResponse()
        await connection.prepare(request)
        await self.courier.serve(connection)
        return connection

    async def _hook(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        call = Call("response_url", await arguments(request))
        self.calls.append(call)
        answer = await self.weather.befall(request, call.method, lambda: self._respond(call, name))
        self.changed()
        return answer

    def _respond(self, call: Call, hook: str) -> web.Response:
        try:
            chat.respond(self.slack, hook, call.args)
        except ApiError as refusal:
            self.refused.append((call, refusal))
            return web.json_response(refusal.answer(), status=404 if refusal.code.endswith("_url") else 400)
        return web.Response(text="ok")

    async def _file(self, request: web.BaseRequest, name: str) -> web.StreamResponse:
        found = self.slack.contents.get(name)
        if found is None or bearer(request, {}) != self.keys.bot_token:
            return web.Response(status=404 if found is None else 403)
        return web.Response(body=found)
