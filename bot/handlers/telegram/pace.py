"""How fast Telegram lets a bot speak (core.telegram.org/bots/faq, "My bot is hitting limits")."""

import asyncio
from collections import deque
from datetime import timedelta

from bot.core.ports import Pace

PRIVATE = Pace(timedelta(seconds=1), burst=3)
GROUP = Pace(timedelta(seconds=3.75), burst=4)
"""At most twenty in any minute, the burst included."""
PER_SECOND = 28
"""Telegram allows thirty to all chats together; two are left for clocks that differ."""


class Gate:
    """Lets so many through in any second, and keeps the others waiting in their order."""

    def __init__(self, per_second: int = PER_SECOND) -> None:
        self._last: deque[float] = deque(maxlen=per_second)

    async def turn(self) -> None:
        """Return when one more may go."""
        now = asyncio.get_running_loop().time()
        full = len(self._last) == self._last.maxlen
        due = max(now, self._last[0] + 1) if full else now
        self._last.append(due)
        await asyncio.sleep(due - now)
