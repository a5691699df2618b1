"""The Bot API over HTTP: finds the method, carries it out, answers in Telegram's envelope."""

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from telegram import Bot

from tests.wire.faults import Faults
from tests.wire.listening import Listening, cut

from .chats import Chats
from .limits import FloodGate
from .media import Media
from .parameters import Parameters, read_parameters
from .profile import Profile
from .refusals import Refusal, not_found, unauthorized
from .talking import Talking
from .updates import Updates
from .values import Call


class BotApi:
    """One bot's API at `/bot<token>/<method>` and its files at `/file/bot<token>/<path>`."""

    def __init__(self, token: str, chats: Chats, gate: FloodGate) -> None:
        self.calls: list[Call] = []
        self.revoked = False
        self.faults = Faults()
        self.changed = asyncio.Event()
        self.listeners: list[Callable[[], None]] = [self.changed.set]
        self.updates = Updates(self.note)
        self.talking = Talking(chats, gate)
        self.profile = Profile(chats)
        self.server = Listening(self._answer)
        self._token = token
        self._methods: dict[str, Callable[[Parameters], Any | Awaitable[Any]]] = {
            **self.updates.methods,
            **self.talking.methods,
            **Media(chats, gate, self.profile).methods,
            **self.profile.methods,
        }

    def note(self) -> None:
        """Something changed: whoever waits on it looks again."""
        for listener in self.listeners:
            listener()

    async def _answer(self, request: web.BaseRequest) -> web.StreamResponse:
        try:
            if request.path.startswith("/file/bot"):
                return self._file(request.path.removeprefix("/file/bot"))
            method = self._method(request.path)
            result = await self._perform(method, await read_parameters(request))
            answer = web.json_response({"ok": True, "result": result})
            loss = self.faults.loss(method)
            return cut(request, loss) if loss else answer
        except Refusal as refusal:
            return web.json_response(refusal.body(), status=refusal.status)
        finally:
            self.note()

    async def _perform(self, method: str, sent: Parameters) -> Any:
        self.calls.append(Call(method, sent))
        self.faults.strike(method)
        known = self._methods.get(method.lower())
        if known is None and hasattr(Bot, method):
            raise NotImplementedError(f"Telegram has {method}, this wire does not yet")
        if known is None:
            raise not_found()
        result = known(sent)
        return await result if inspect.isawaitable(result) else result

    def _method(self, path: str) -> str:
        token, _, method = path.removeprefix("/bot").partition("/")
        self._admit(token)
        return method

    def _file(self, path: str) -> web.Response:
        token, _, name = path.partition("/")
        self._admit(token)
        if name not in self.profile.files:
            raise not_found()
        return web.Response(body=self.profile.files[name])

    def _admit(self, token: str) -> None:
        bot, colon, secret = token.partition(":")
        if not (bot.isdecimal() and colon and secret):
            raise not_found()
        if token != self._token or self.revoked:
            raise unauthorized()
