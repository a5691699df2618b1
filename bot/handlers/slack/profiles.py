"""Names and languages of people, which Slack's events do not carry: learnt beside the conversation, never before it."""

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass, replace
from typing import Any

import structlog
from slack_sdk.web.async_client import AsyncWebClient

from bot.core.door import Heard
from bot.handlers.slack import refusals


@dataclass(frozen=True)
class Profile:
    """Who somebody is in Slack; `language` is "fr", "en" or another of Slack's."""

    name: str
    language: str


class Profiles:
    """What is known of people. A failure costs nothing but the name."""

    def __init__(self, client: AsyncWebClient) -> None:
        self._client = client
        self._known: dict[str, Profile] = {}
        self._tasks: set[asyncio.Task[None]] = set()

    def named(self, heard: Heard) -> Heard:
        """With name and language where they are known; else they are looked up for the next time."""
        user = heard.who.rpartition(":")[2]
        known = self._known.get(user)
        if known is None:
            self.spawn(self._learn(user))
            return heard
        return replace(heard, name=heard.name or known.name, language=heard.language or known.language)

    async def of(self, user: str) -> Profile:
        """The person's profile, asked of Slack the first time."""
        if user not in self._known:
            found = (await self._client.users_info(user=user, include_locale=True))["user"]
            name = (found.get("profile") or {}).get("display_name") or found.get("real_name") or found.get("name") or ""
            self._known[user] = Profile(name, str(found.get("locale") or "")[:2])
        return self._known[user]

    async def _learn(self, user: str) -> None:
        await self.of(user)

    def spawn(self, work: Coroutine[Any, Any, None]) -> None:
        """Do it beside the conversation; what fails is logged and left."""
        task = asyncio.get_running_loop().create_task(_quietly(work))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def stop(self) -> None:
        """Leave what is not done yet."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)


async def _quietly(work: Coroutine[Any, Any, None]) -> None:
    try:
        await work
    except Exception as error:  # noqa: BLE001 - a courtesy: nobody waits for it
        structlog.get_logger().warning("courtesy left undone", platform="slack", why=repr(refusals.meaning(error)))
