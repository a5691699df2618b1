"""Our webhook at Telegram: set, looked after, and taken away where polling takes its place."""

import asyncio
import hmac
from datetime import timedelta

from telegram import Bot

from bot.core.clock import Clock
from bot.handlers.telegram.faults import Health
from bot.handlers.telegram.patience import until_done
from bot.handlers.telegram.reading import ALLOWED

LOOK_AGAIN = timedelta(minutes=1)
"""How often it is looked at: another process may have taken it away, or Telegram may not get through."""


def secret(token: str, what: str) -> str:
    """A secret of ours that every process of this bot can tell: 40 of 0-9 and a-f."""
    return hmac.digest(token.encode(), f"permanence {what}".encode(), "sha256").hex()[:40]


class Webhook:
    """Where Telegram sends updates to: a path that only holders of the token know, at `public_url`."""

    def __init__(self, bot: Bot, clock: Clock, health: Health, public_url: str) -> None:
        self._bot, self._clock, self._health = bot, clock, health
        self.path = f"/telegram/{secret(bot.token, 'path')}"
        self._url = f"{public_url.rstrip('/')}{self.path}" if public_url else ""

    async def keep(self) -> None:
        """Set it, and see to it for as long as it lives."""
        if not self._url:
            return self._health.ill("server.public_url is needed for telegram.mode: webhook")
        await until_done(self._set, self._clock, self._health)
        while True:
            await self._clock.wait(asyncio.Event(), self._clock.now() + LOOK_AGAIN)
            await until_done(self._look, self._clock, self._health)

    async def drop(self) -> None:
        """Remove what is left of our own webhook; one of somebody else is for a person to judge (409)."""
        if (await self._bot.get_webhook_info()).url.endswith(self.path):
            await self._bot.delete_webhook()

    async def _set(self) -> None:
        header = secret(self._bot.token, "header")
        await self._bot.set_webhook(self._url, allowed_updates=ALLOWED, secret_token=header)
        self._health.well()

    async def _look(self) -> None:
        now = await self._bot.get_webhook_info()
        if now.url != self._url:
            await self._set()
        elif now.pending_update_count and now.last_error_message:
            self._health.ill(f"Telegram cannot reach server.public_url ({now.last_error_message})")
        else:
            self._health.well()
