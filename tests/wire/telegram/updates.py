"""What the bot has yet to hear: long polling and webhooks, one or the other, as Telegram has it."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from .parameters import Parameters
from .refusals import Refusal, bad_request, conflict
from .values import JSON

_UNASKED = {"chat_member", "message_reaction", "message_reaction_count"}
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_TWO_POLLERS = "terminated by other getUpdates request; make sure that only one bot instance is running"
_WEBHOOK_SET = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"


class Updates:
    """Pending updates by id; `confirmed` is the first id the bot has not yet moved past."""

    def __init__(self, changed: Callable[[], None]) -> None:
        self.pending: dict[int, JSON] = {}
        self.webhook: JSON = {}
        self.allowed: list[str] = []
        self.conflicts = 0
        self.last_error = ""
        self.last_id = 100_000
        self._last: JSON = {}
        self._changed = changed
        self._poller: asyncio.Future[Refusal | None] | None = None

    @property
    def methods(self) -> Mapping[str, Callable[[Parameters], Any | Awaitable[Any]]]:
        return {
            "getupdates": self.get_updates,
            "setwebhook": self.set_webhook,
            "deletewebhook": self.delete_webhook,
            "getwebhookinfo": self.webhook_info,
        }

    @property
    def polling(self) -> bool:
        return self._poller is not None and not self._poller.done()

    def push(self, kind: str, body: JSON) -> int:
        """Queue one update under the next id, unless the bot asked not to get this kind; its id, or 0."""
        if kind not in self.allowed if self.allowed else kind in _UNASKED:
            return 0
        self.last_id += 1
        self._last = {"update_id": self.last_id, kind: body}
        self.pending[self.last_id] = self._last
        self._wake(None)
        self._changed()
        return self.last_id

    def repeat(self) -> None:
        """Send the last update again, confirmed or not."""
        self.pending[self.last_id] = self._last
        self._wake(None)
        self._changed()

    def forget(self, update: int) -> None:
        """The bot has heard this one."""
        self.pending.pop(update, None)
        self._changed()

    async def get_updates(self, sent: Parameters) -> list[JSON]:
        if self.webhook:
            raise conflict(_WEBHOOK_SET)
        self._displace(_TWO_POLLERS)
        self._allow(sent)
        self._confirm(sent.number("offset"))
        if not self.pending and sent.number("timeout") > 0:
            await self._wait(min(sent.number("timeout"), 50))
        limit = max(1, min(sent.number("limit", 100), 100))
        return list(self.pending.values())[:limit]

    async def _wait(self, seconds: int) -> None:
        mine = self._poller = asyncio.get_running_loop().create_future()
        self._changed()
        try:
            refusal = await asyncio.wait_for(mine, seconds)
        except TimeoutError:
            return
        finally:
            if self._poller is mine:
                self._poller = None
        if refusal is not None:
            raise refusal

    def _wake(self, refusal: Refusal | None) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(refusal)

    def _displace(self, why: str) -> None:
        """The poll under way is the one that gets the 409 (Client.cpp, abort_long_poll)."""
        if self.polling:
            self.conflicts += 1
            self._wake(conflict(why))

    def _confirm(self, offset: int) -> None:
        kept = sorted(self.pending)[offset:] if offset < 0 else [u for u in self.pending if u >= offset]
        self.pending = {update: self.pending[update] for update in kept}
        self._changed()

    def _allow(self, sent: Parameters) -> None:
        asked = sent.listed("allowed_updates")
        if asked is not None:
            self.allowed = asked

    def set_webhook(self, sent: Parameters) -> bool:
        url, secret = sent.text("url"), sent.text("secret_token")
        if not url:
            return self.delete_webhook(sent)
        _check_webhook(url, secret)
        self._displace("terminated by setWebhook request")
        self._allow(sent)
        self.webhook = {"url": url, "secret": secret, "max_connections": sent.number("max_connections", 40)}
        self._drop(sent)
        return True

    def delete_webhook(self, sent: Parameters) -> bool:
        self.webhook = {}
        self._drop(sent)
        return True

    def _drop(self, sent: Parameters) -> None:
        if sent.flag("drop_pending_updates"):
            self.pending.clear()
        self._changed()

    def webhook_info(self, _: Parameters) -> JSON:
        info: JSON = {
            "url": self.webhook.get("url", ""),
            "has_custom_certificate": False,
            "pending_update_count": len(self.pending),
        }
        if self.allowed:
            info["allowed_updates"] = self.allowed
        if self.webhook and self.last_error:
            info |= {"last_error_message": self.last_error, "last_error_date": 1}
        return info


def _check_webhook(url: str, secret: str) -> None:
    if not url.startswith(("https://", "http://127.0.0.1", "http://localhost", "http://[::1]")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if secret and not _SECRET.fullmatch(secret):
        words = "is too long" if len(secret) > 256 else "contains unallowed characters"
        raise bad_request(f"secret token {words}")
