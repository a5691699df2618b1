"""APScheduler wakes what is due; it holds no truth of its own."""

import logging
from datetime import UTC, datetime

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.dispatch import Dispatcher

logging.getLogger("apscheduler").setLevel(logging.WARNING)


class Schedule:
    """Looks each second for what is due, and lets features plan each minute.

    In memory only: what must happen is in the tables, so a missed wake-up is caught up by the next, and one too many
    finds nothing to do.
    """

    def __init__(self, dispatcher: Dispatcher) -> None:
        self._dispatcher = dispatcher
        kept = {"coalesce": True, "misfire_grace_time": None, "max_instances": 1}
        self._scheduler = AsyncIOScheduler(timezone=UTC, job_defaults=kept)

    async def start(self) -> None:
        """Look at once for what fell due while the house was closed, then again and again."""
        now, add = datetime.now(UTC), self._scheduler.add_job
        add(self._dispatcher.due, "interval", seconds=1, id="due", next_run_time=now)
        add(self._dispatcher.tick, "interval", minutes=1, id="tick", next_run_time=now)
        add(self._dispatcher.sweep, "interval", minutes=1, id="sweep")
        self._scheduler.start()

    def stop(self) -> None:
        """Wake nothing more."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)
