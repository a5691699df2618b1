"""Slack: people write to the app and in the team's channel; it answers with cards, buttons and modals."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal

import aiohttp
from slack_bolt.adapter.starlette.async_handler import AsyncSlackRequestHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.core.clock import Clock
from bot.core.door import Door
from bot.core.menu import Menu
from bot.core.ports import Outgoing, Pace
from bot.handlers.slack import refusals
from bot.handlers.slack.home import Home
from bot.handlers.slack.link import Link
from bot.handlers.slack.listen import Listener
from bot.handlers.slack.profiles import Profiles
from bot.handlers.slack.send import Sender

CALL_WITHIN_S = 10
CHECK_AGAIN = timedelta(seconds=30)
PACE = Pace(timedelta(seconds=1), burst=3)
"""« Generally 1 per second per channel, with short bursts » (docs.slack.dev/apis/web-api/rate-limits)."""
SCOPES = frozenset(
    {
        "app_mentions:read",
        "channels:history",
        "chat:write",
        "commands",
        "files:read",
        "groups:history",
        "im:history",
        "im:write",
        "users:read",
    }
)
"""What the app is granted in manifest.yaml, and cannot do without."""


class Slack:
    """A Slack app in one workspace: a platform that says things, and a connection that listens.

    `api_url` is the server's root; `app_token` is needed in socket mode, `signing_secret` in http mode, where
    `routes` must be served under the address given in the app's settings.
    """

    name = "slack"
    forms = True
    answers = False

    def __init__(
        self,
        *,
        bot_token: str,
        app_token: str | None,
        signing_secret: str | None,
        mode: Literal["socket", "http"],
        api_url: str,
        menu: tuple[Menu, ...],
        clock: Clock,
    ) -> None:
        self._client = AsyncWebClient(
            token=bot_token, base_url=f"{api_url}/api/", timeout=CALL_WITHIN_S, retry_handlers=[]
        )
        self._clock, self._app_token = clock, app_token or ""
        self._profiles = Profiles(self._client)
        self._listener = Listener(clock, self._profiles, Home(self._client, menu, self._profiles))
        self._sender = Sender(self._client, clock)
        app = AsyncApp(
            name="permanence",
            client=self._client,
            signing_secret=signing_secret or "",
            before_authorize=self._listener.hear,
        )
        self._link = Link(app, self._app_token) if mode == "socket" else None
        self._http = AsyncSlackRequestHandler(app)
        self._well_at: datetime | None = None

    @property
    def routes(self) -> Sequence[Route]:
        """Where Slack brings events, commands and interactions in http mode; none in socket mode."""
        return [] if self._link else [Route("/slack/events", self._hear, methods=["POST"])]

    async def _hear(self, request: Request) -> Response:
        return await self._http.handle(request)

    def pace(self, place: str) -> Pace:  # noqa: ARG002 - one pace for every place
        """One a second, three at once."""
        return PACE

    async def send(self, outgoing: Outgoing) -> str:
        """See `Platform.send`; the id is "CHANNEL/TS"."""
        return await self._sender.send(outgoing)

    async def find(self, outgoing: Outgoing) -> str | None:
        """See `Platform.find`; asks the conversation for the message that bears the key."""
        return await self._sender.find(outgoing)

    async def start(self, door: Door) -> None:
        """Listen from now on; in socket mode, connecting goes on in the background."""
        self._listener.door = door
        if self._link:
            self._link.start()

    async def stop(self) -> None:
        """Hang up; what comes over HTTP from now on is refused, and so brought again."""
        self._listener.door = None
        await self._profiles.stop()
        if self._link:
            await self._link.stop()

    async def fault(self) -> str | None:
        """What is wrong with the tokens, the scopes, the connection or a channel, and how to mend it."""
        return await self._fault_of_app() or self._fault_of_link() or self._sender.fault

    def _fault_of_link(self) -> str | None:
        return self._link.fault if self._link and self._listener.door else None

    async def _fault_of_app(self) -> str | None:
        if self._well_at and self._clock.now() - self._well_at < CHECK_AGAIN:
            return None
        try:
            answer = await self._client.auth_test()
            if self._link and not self._listener.door:
                await self._client.apps_connections_open(app_token=self._app_token)
        except SlackApiError as error:
            return refusals.mended(error)
        except (aiohttp.ClientError, OSError, TimeoutError) as error:
            return f"Slack is not to be reached ({type(error).__name__}): check the network and slack.api_url"
        granted = answer.headers.get("x-oauth-scopes")
        if granted is not None and (missing := SCOPES - set(granted.split(","))):
            return f"scopes are missing ({', '.join(sorted(missing))}): {refusals.MENDS['missing_scope']}"
        self._well_at = self._clock.now()
        return None
