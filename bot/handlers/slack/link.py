"""The Socket Mode connection: opened in the background, watched, and built anew when it falls silent."""

import asyncio
import contextlib
from typing import Any

import aiohttp
import structlog
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError

from bot.handlers.slack import refusals

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 30.0
CONNECT_WITHIN_S = 10.0
GOODBYE_WITHIN_S = 1.0


class Link:
    """One connection at a time, that of `client`. `fault` says why there is none, None while there is one.

    `ping_s` is how often the SDK asks whether the other side is alive; after `silence_s` without an answer, or
    without a connection, the handler is given up for a new one: the SDK's own reconnecting has been seen to
    stop for good (slackapi/bolt-python #1529, slackapi/python-slack-sdk #1110).
    """

    def __init__(self, app: AsyncApp, app_token: str, *, ping_s: float = 5.0, silence_s: float = 15.0) -> None:
        self._app, self._token, self._ping_s, self._silence_s = app, app_token, ping_s, silence_s
        self._task: asyncio.Task[None] | None = None
        self.client: Any = None
        self.fault: str | None = "not connected yet"

    def start(self) -> None:
        """Begin to connect; returns at once."""
        self._task = asyncio.get_running_loop().create_task(self._run(), name="slack link")

    async def stop(self) -> None:
        """Hang up."""
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task

    async def _run(self) -> None:
        wait = FIRST_WAIT_S
        while True:
            self.client = AsyncSocketModeHandler(self._app, self._token, ping_interval=self._ping_s).client
            try:
                await self._connect(self.client)
                wait = FIRST_WAIT_S
                await self._watch(self.client)
            except (SlackApiError, aiohttp.ClientError, OSError, TimeoutError) as error:
                self._failed(error)
            finally:
                await _close(self.client)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT_S)

    async def _connect(self, client: Any) -> None:
        async with asyncio.timeout(CONNECT_WITHIN_S):
            client.wss_uri = await client.issue_new_wss_url()
            await client.connect()
        self.fault = None
        structlog.get_logger().info("connected", platform="slack")

    async def _watch(self, client: Any) -> None:
        """Return when the connection has been silent for too long."""
        loop = asyncio.get_running_loop()
        alive = loop.time()
        while loop.time() - alive < self._silence_s:
            await asyncio.sleep(self._ping_s / 2)
            if await client.is_connected():
                alive, self.fault = loop.time(), None
            else:
                self.fault = "the connection to Slack is lost; trying again"
        structlog.get_logger().warning("silent", platform="slack", seconds=self._silence_s)

    def _failed(self, error: Exception) -> None:
        away = f"Slack is not to be reached ({type(error).__name__})"
        self.fault = refusals.mended(error) if isinstance(error, SlackApiError) else away
        structlog.get_logger().warning("not connected", platform="slack", why=self.fault)


async def _close(client: Any) -> None:
    """Say goodbye; a half-open socket never answers, so after a moment it is cut."""
    try:
        async with asyncio.timeout(GOODBYE_WITHIN_S):
            await client.close()
    except TimeoutError:
        for task in (client.message_processor, client.current_session_monitor, client.message_receiver):
            if task:
                task.cancel()
        await client.aiohttp_client_session.close()
