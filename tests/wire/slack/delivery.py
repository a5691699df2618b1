"""How Slack brings events and interactions to an app, by Socket Mode or signed HTTP, and what was acknowledged."""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web

from tests.wire.slack.validation import Json

MOST_LINKS = 10
HELLO: Json = {
    "type": "hello",
    "num_connections": 1,
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
class Delivery:
    """Something the app must hear; `kind` is the envelope's type. Only events are brought again."""

    kind: str
    payload: Json
    attempts: int = 0
    acked: asyncio.Future[Ack] = field(default_factory=lambda: asyncio.get_running_loop().create_future())

    @property
    def again(self) -> bool:
        return self.kind == "events_api" and not self.acked.done()


@dataclass(eq=False)
class Link:
    """One Socket Mode connection."""

    socket: web.WebSocketResponse
    leaving: bool = False


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
        self._unheard: list[Delivery] = []
        self._turn = 0
        self._count = 0
        self._tasks: set[asyncio.Task[None]] = set()

    def bring(self, delivery: Delivery) -> None:
        """Send it now, or keep it for the next connection."""
        if delivery.kind == "events_api":
            self._unheard = [*(kept for kept in self._unheard if kept.again and kept is not delivery), delivery]
        if self.events_url:
            self._spawn(self._post(delivery))
        elif links := [link for link in self.links if not link.leaving and not link.socket.closed]:
            self._turn += 1
            self._spawn(self._send(links[self._turn % len(links)], delivery))

    async def heard(self, delivery: Delivery) -> Ack:
        """Its acknowledgement. Raises NotAcknowledged when 3 s pass without one."""
        try:
            async with asyncio.timeout(self.ack_seconds):
                return await asyncio.shield(delivery.acked)
        except TimeoutError:
            said = json.dumps(delivery.payload)[:300]
            raise NotAcknowledged(f"{delivery.kind} not acknowledged in {self.ack_seconds} s: {said}") from None

    async def serve(self, socket: web.WebSocketResponse) -> None:
        """Talk on one connection until it closes; what was not acknowledged before is sent again on it."""
        if len([link for link in self.links if not link.leaving]) >= MOST_LINKS:
            await socket.send_json({"type": "disconnect", "reason": "too_many_websockets"})
            return
        link = Link(socket)
        self.links.append(link)
        count = len(self.links)
        await socket.send_json({**HELLO, "num_connections": count, "connection_info": {"app_id": self.app_id}})
        self.changed()
        for delivery in [kept for kept in self._unheard if kept.again]:
            self.bring(delivery)
        try:
            async for frame in socket:
                if frame.type is aiohttp.WSMsgType.TEXT:
                    self._acknowledged(json.loads(frame.data))
        finally:
            self.links.remove(link)
            self.changed()

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
        if not link.socket.closed:
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
