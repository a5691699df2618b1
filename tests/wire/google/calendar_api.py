"""Google over HTTP: the token endpoint and the Calendar API, one call at a time."""

import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, unquote

from aiohttp import web

from tests.wire.faults import Faults
from tests.wire.listening import Listening, cut

from .calendars import Calendars
from .discovery import Method, event_fields, methods
from .events import Events
from .outside import Outside
from .reading import Reading
from .refusals import Refusal, TokenRefusal, bad_request, insufficient_scope, not_found
from .request import Request
from .tokens import Tokens

TOKEN_PATH = "/token"


@dataclass(frozen=True)
class Call:
    """One call that reached the wire, whatever came of it; `method` is `events.insert`, `token` …"""

    method: str
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    body: Any


class CalendarApi:
    """Answers what googleapiclient sends; `lock` keeps the test's hands and the server's apart."""

    def __init__(self, calendars: Calendars) -> None:
        self.calls: list[Call] = []
        self.rivals: list[str] = []
        self.faults = Faults()
        self.lock = threading.RLock()
        self.tokens = Tokens(lambda name: name in calendars.held)
        self.outside = Outside(calendars)
        self.events = Events(calendars, event_fields())
        self.server = Listening(self._answer)
        self._methods: dict[str, Callable[[Request], Any]] = {**self.events.methods, **Reading(calendars).methods}

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        sent = await request.text()
        with self.lock:
            try:
                if request.path == TOKEN_PATH:
                    return self._token(request, sent)
                return self._calendar(request, sent)
            except (Refusal, TokenRefusal) as refusal:
                return web.json_response(refusal.body(), status=refusal.status)

    def _token(self, request: web.BaseRequest, sent: str) -> web.Response:
        form = {name: values[-1] for name, values in parse_qs(sent).items()}
        self.calls.append(Call("token", {}, {}, form))
        self.faults.strike("token")
        answer = self.tokens.issue(form, self.server.url + TOKEN_PATH)
        loss = self.faults.loss("token")
        return cut(request, loss) if loss else web.json_response(answer)

    def _calendar(self, request: web.BaseRequest, sent: str) -> web.Response:
        verb = request.headers.get("X-HTTP-Method-Override", request.method)
        method, path = _found(request, verb)
        overridden = verb != request.method  # googleapiclient moves a query beyond 2048 characters into the body
        query = parse_qs(sent if overridden else request.query_string, keep_blank_values=True)
        body = None if overridden else _body(sent)
        self.calls.append(Call(method.name, path, query, body))
        grant = self.tokens.admit(request.headers.get("Authorization", ""))
        self.faults.strike(method.name)
        result = self._perform(method, Request(grant, path, query, body, request.headers.get("If-Match", "")))
        if loss := self.faults.loss(method.name):
            return cut(request, loss)
        return web.Response(status=204) if result is None else web.json_response(result)

    def _perform(self, method: Method, request: Request) -> Any:
        if not request.grant.scopes & method.scopes:
            raise insufficient_scope()
        if method.name in self.rivals:
            self.rivals.remove(method.name)
            self.outside.forestall(request)
        if method.name not in self._methods:
            raise NotImplementedError(f"this wire does not know {method.name}")
        return self._methods[method.name](request)


def _found(request: web.BaseRequest, verb: str) -> tuple[Method, dict[str, str]]:
    """The method by verb and path; an id that holds a slash arrives quoted."""
    for method in methods():
        parts = method.path.fullmatch(request.rel_url.raw_path)
        if parts and method.verb == verb:
            return method, {name: unquote(value) for name, value in parts.groupdict().items()}
    raise not_found()


def _body(sent: str) -> Any:
    if not sent:
        return None
    try:
        return json.loads(sent)
    except ValueError:
        raise bad_request() from None
