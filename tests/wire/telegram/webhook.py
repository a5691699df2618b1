"""Delivers updates to the bot's webhook, in order, again until it answers 2xx."""

import asyncio
from contextlib import suppress

import aiohttp

from tests.wire.listening import Listening

from .updates import Updates

_PAUSE = 0.02  # seconds between tries; Telegram waits longer and longer


class WebhookDelivery:
    """Runs while the wire is up; `routes` sends a public address to the loopback one that serves it."""

    def __init__(self, updates: Updates, server: Listening) -> None:
        self.routes: dict[str, str] = {}
        self.tries: list[tuple[int, int]] = []
        self._updates = updates
        self._server = server
        self._due = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    def wake(self) -> None:
        self._due.set()

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(10)) as session:
            while True:
                self._due.clear()
                if self._server.is_up and self._updates.webhook and self._updates.pending:
                    await self._deliver_first(session)
                else:
                    await self._due.wait()

    async def _deliver_first(self, session: aiohttp.ClientSession) -> None:
        update = min(self._updates.pending)
        status = await self._post(session, update)
        self.tries.append((update, status))
        if 200 <= status < 300:
            self._updates.forget(update)
        else:
            await asyncio.sleep(_PAUSE)

    async def _post(self, session: aiohttp.ClientSession, update: int) -> int:
        """The answer's status, or 0 when there was none."""
        webhook = self._updates.webhook
        headers = {"X-Telegram-Bot-Api-Secret-Token": webhook["secret"]} if webhook["secret"] else {}
        body = self._updates.pending[update]
        try:
            async with session.post(self._route(webhook["url"]), json=body, headers=headers) as answer:
                self._updates.last_error = "" if answer.ok else f"Wrong response from the webhook: {answer.status}"
                return answer.status
        except (aiohttp.ClientError, TimeoutError) as error:
            self._updates.last_error = f"Connection failed: {error}"
            return 0

    def _route(self, url: str) -> str:
        for public, local in self.routes.items():
            if url.startswith(public):
                return local + url.removeprefix(public)
        return url
