"""The real slack_sdk and slack-bolt, pointed at a Slack on the wire."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack.wire import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, SlackWire

CONNECTING = 5
"""Seconds; the SDK itself would try for ever."""


def client_of(slack: SlackWire, token: str = BOT_TOKEN) -> AsyncWebClient:
    return AsyncWebClient(token=token, base_url=f"{slack.api_url}/api/", retry_handlers=[])


def app_of(slack: SlackWire, **more: Any) -> AsyncApp:
    return AsyncApp(client=client_of(slack), signing_secret=SIGNING_SECRET, **more)


@asynccontextmanager
async def connected(slack: SlackWire, app: AsyncApp) -> AsyncIterator[AsyncSocketModeHandler]:
    """The app on one Socket Mode connection."""
    handler = AsyncSocketModeHandler(app, APP_TOKEN, ping_interval=0.2)
    try:
        async with asyncio.timeout(CONNECTING):
            await handler.connect_async()  # type: ignore[no-untyped-call]  # Bolt leaves it unannotated
        yield handler
    finally:
        await handler.close_async()  # type: ignore[no-untyped-call]  # Bolt leaves it unannotated


@asynccontextmanager
async def served(slack: SlackWire, app: AsyncApp) -> AsyncIterator[None]:
    """The app behind HTTP, and Slack told of its address."""

    async def events(request: web.Request) -> web.Response:
        headers: Any = dict(request.headers)
        answer = await app.async_dispatch(AsyncBoltRequest(body=await request.text(), headers=headers))
        return web.Response(status=answer.status, text=answer.body, headers=answer.first_headers())

    site = web.Application()
    site.router.add_post("/slack/events", events)
    runner = web.AppRunner(site, access_log=None)
    await runner.setup()
    tcp = web.TCPSite(runner, "127.0.0.1", 0)
    await tcp.start()
    host, port = runner.addresses[0][:2]
    slack.deliver_to(f"http://{host}:{port}/slack/events")
    try:
        yield
    finally:
        await runner.cleanup()
