"""How Slack brings events and interactions to an app, by Socket Mode or signed HTTP, and what was acknowledged."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.wire.slack.validation import Json

MOST_LINKS = 10
HELLO: Json = {
    "type": "hello",
    "debug_info": {"host": "wire", "approximate_connection_time": 18060},
}


class NotAcknowledged(AssertionError):
    """The app did not acknowledge in time."""


@dataclass(frozen=True)
class Ack:
    """One acknowledgement: of what, after how many seconds, with what answer; HTTP's status too (200 on a socket)."""

    kind: str
    envelope_id: str
    seconds: float
    payload: Any = None
    attempt: int = 0
    status: int = 200


@dataclass(eq=False)
class Link:
    """One Socket Mode connection."""

    socket: web.WebSocketResponse
    leaving: bool = False

    @property
    def open(self) -> bool:
        return not self.leaving and not self.socket.closed


@dataclass(eq=False)
class Delivery:
    """Something the app must hear; `kind` is the envelope's type. Only events are brought again."""

    kind: str
    payload: Json
    attempts: int = 0
    link: Link | None = None
    acked: asyncio.Future[Ack] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @property
    def astray(self) -> bool:
        """Not acknowledged, and not on its way: never sent, or sent on a connection that is gone."""
        return not self.acked.done() and not (self.link and self.link.open)


class Courier:
    """Brings deliveries to the app; `events_url` chooses HTTP, none chooses Socket Mode."""

    def __init__(self, app_id: str, signing_secret: str, changed: Callable[[], None]) -> None:
        self.app_id, self.signing_secret, self.changed = app_id, signing_secret, changed
        self.events_url = ""
        self.ack_seconds = 3.0
        self.links: list[Link] = []
        self.acks: list[Ack] = []
        self.stray: list[Json] = []
        self._sent: dict[str, tuple[Delivery, int, float]] = {}
        self._unheard: dict[Delivery, None] = {}
        self._turn = 0
        self._count = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def deliver_to(self, url: str) -> None:
        """HTTP mode from now on: signed requests to this one URL. An empty one returns to Socket Mode."""
        self.events_url = url

    def bring(self, delivery: Delivery) -> None:
        """Send it now, or keep it for the next connection."""
        if delivery.kind == "events_api":
            self._unheard[delivery] = None
        if self.events_url:
            self._spawn(self._post(delivery))
        elif links := [link for link in self.links if link.open]:
            self._turn += 1
            delivery.link = links[self._turn % len(links)]
            self._spawn(self._send(delivery.link, delivery))

    async def heard(self, delivery: Delivery) -> Ack:
        """Its acknowledgement. Raises NotAcknowledged when 3 s pass without one.

        Events wait for a connection; a person who presses or commands without one sees the failure at once.
        """
        if delivery.kind != "events_api" and not self.events_url and delivery.link is None:
            raise NotAcknowledged(f"{delivery.kind} while the app has no connection")
        try:
            async with asyncio.timeout(self.ack_seconds):
                return await asyncio.shield(delivery.acked)
        except TimeoutError:
            said = json.dumps(delivery.payload)[:300]
            raise NotAcknowledged(f"{delivery.kind} not acknowledged in {self.ack_seconds} s: {said}") from None

    async def serve(self, socket: web.WebSocketResponse) -> None:
        """Talk on one connection until it closes; what was not acknowledged before is sent again on it."""
        if len([link for link in self.links if link.open]) >= MOST_LINKS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            return
        link = Link(socket)
        self.links.append(link)
        try:
            await self._converse(link)
        finally:
            link.leaving = True
            self.links.remove(link)
            self._bring_astray()
            self.changed()

    async def _converse(self, link: Link) -> None:
        # The app may hang up at any moment; what it was sent goes to the next connection.
        with suppress(ConnectionError):
            about = {"num_connections": len(self.links), "connection_info": {"app_id": self.app_id}}
            await link.socket.send_json({**HELLO, **about})
            self.changed()
            self._bring_astray()
            async for frame in link.socket:
                if frame.type is aiohttp.WSMsgType.TEXT:
                    self._acknowledged(json.loads(frame.data))

    def _bring_astray(self) -> None:
        for delivery in [kept for kept in self._unheard if kept.astray]:
            self.bring(delivery)

    def _acknowledged(self, answer: Json) -> None:
        envelope_id = str(answer.get("envelope_id"))
        sent = self._sent.pop(envelope_id, None)
        if sent is None:
            self.stray.append(answer)
            return
        delivery, attempt, since = sent
        seconds = time.perf_counter() - since
        self._settle(delivery, Ack(delivery.kind, envelope_id, seconds, answer.get("payload"), attempt))

    def _settle(self, delivery: Delivery, ack: Ack) -> None:
        self.acks.append(ack)
        if not delivery.acked.done() and ack.status < 300:
            delivery.acked.set_result(ack)
            self._unheard.pop(delivery, None)
        self.changed()

    def envelope(self, delivery: Delivery) -> Json:
        """The Socket Mode envelope of the next attempt, under a new id; the payload never changes."""
        self._count += 1
        envelope: Json = {"envelope_id": f"env-{self._count:08d}", "type": delivery.kind, "payload": delivery.payload}
        envelope["accepts_response_payload"] = delivery.kind != "events_api"
        if delivery.kind == "events_api":
            reason = "timeout" if delivery.attempts else ""
            envelope |= {"retry_attempt": delivery.attempts, "retry_reason": reason}
        self._sent[envelope["envelope_id"]] = (delivery, delivery.attempts, time.perf_counter())
        delivery.attempts += 1
        return envelope

    async def _send(self, link: Link, delivery: Delivery) -> None:
        with suppress(ConnectionError):
            await link.socket.send_json(self.envelope(delivery))

    async def _post(self, delivery: Delivery) -> None:
        envelope = self.envelope(delivery)
        since = time.perf_counter()
        status, answer = await self._answer(delivery, envelope)
        self._sent.pop(envelope["envelope_id"], None)
        seconds, attempt = time.perf_counter() - since, delivery.attempts - 1
        self._settle(delivery, Ack(delivery.kind, envelope["envelope_id"], seconds, answer, attempt, status))

    async def _answer(self, delivery: Delivery, envelope: Json) -> tuple[int, Any]:
        """Status and answer of one signed POST; 504 is Slack's own patience at its end, 502 a broken connection."""
        data, headers = self.signed(delivery)
        if envelope.get("retry_attempt"):
            headers |= {"x-slack-retry-num": str(envelope["retry_attempt"]), "x-slack-retry-reason": "http_timeout"}
        patience = aiohttp.ClientTimeout(total=self.ack_seconds)
        try:
            async with (
                aiohttp.ClientSession(timeout=patience) as session,
                session.post(self.events_url, data=data, headers=headers) as response,
            ):
                raw = await response.text()
                is_json = response.content_type == "application/json"
                return response.status, json.loads(raw) if raw and is_json else raw or None
        except TimeoutError:
            return 504, None
        except aiohttp.ClientError as broken:
            return 502, str(broken)

    def signed(self, delivery: Delivery) -> tuple[bytes, dict[str, str]]:
        """The body of an HTTP delivery and its headers, signed with the signing secret."""
        kind = "application/json"
        text = json.dumps(delivery.payload)
        if delivery.kind != "events_api":
            kind = "application/x-www-form-urlencoded"
            text = urlencode(delivery.payload if delivery.kind == "slash_commands" else {"payload": text})
        moment = str(int(time.time()))
        proof = hmac.new(self.signing_secret.encode(), f"v0:{moment}:{text}".encode(), hashlib.sha256)
        headers = {"Content-Type": kind, "X-Slack-Request-Timestamp": moment}
        return text.encode(), headers | {"X-Slack-Signature": f"v0={proof.hexdigest()}"}

    async def disconnect(self, reason: str) -> None:
        """Tell every connection to leave; nothing more is sent on it."""
        for link in [link for link in self.links if not link.leaving]:
            link.leaving = True
            await link.socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "wire"}})

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for link in list(self.links):
            await link.socket.close()

    def _spawn(self, work: Any) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
