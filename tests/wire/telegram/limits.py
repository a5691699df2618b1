"""Telegram's sending limits, kept strictly where the real ones are flexible (core.telegram.org/bots/faq)."""

import math
from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import dataclass

from .refusals import too_many
from .values import Flood


@dataclass(frozen=True)
class Limits:
    """How much may be sent; `private_burst` messages may precede the pace of one a second in one chat."""

    private_burst: int = 5
    group_per_minute: int = 20
    overall_per_second: int = 30


class FloodGate:
    """Counts what is sent, refuses with 429 beyond the limits and keeps every refusal in `floods`."""

    def __init__(self, limits: Limits, seconds: Callable[[], float]) -> None:
        self.floods: list[Flood] = []
        self._limits = limits
        self._seconds = seconds
        self._sent: defaultdict[int | None, deque[float]] = defaultdict(deque)

    def pass_through(self, method: str, chat: int) -> None:
        """Count one message to this chat; raises 429 with whole seconds to wait when it is one too many."""
        now = self._seconds()
        chat_wait = self._group_wait(chat, now) if chat < 0 else self._private_wait(chat, now)
        wait = max(chat_wait, self._window_wait(None, now, self._limits.overall_per_second, 1))
        if wait > 0:
            flood = Flood(method, chat, max(1, math.ceil(wait)))
            self.floods.append(flood)
            raise too_many(flood.retry_after)
        self._sent[chat].append(now)
        self._sent[None].append(now)

    def _group_wait(self, chat: int, now: float) -> float:
        return self._window_wait(chat, now, self._limits.group_per_minute, 60)

    def _private_wait(self, chat: int, now: float) -> float:
        return self._window_wait(chat, now, self._limits.private_burst, self._limits.private_burst)

    def _window_wait(self, chat: int | None, now: float, most: int, span: float) -> float:
        sent = self._sent[chat]
        while sent and sent[0] <= now - span:
            sent.popleft()
        return sent[0] + span - now if len(sent) >= most else 0.0
