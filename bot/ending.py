"""How one try at the outside ends: done, again later, elsewhere, or given up aloud."""

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from sqlmodel import Session

from bot import metrics
from bot.attend import with_outcome
from bot.core.card import Card
from bot.core.clock import Clock
from bot.core.codec import Codec
from bot.core.ports import Failed, Outcome, Pace
from bot.core.text import T
from bot.dispatch import Dispatcher
from bot.patience import patiently
from storage import outbox, people, posted
from storage.outbox import End, Outbox, State
from storage.posted import Posted
from storage.session import Database

FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
GIVE_UP_AFTER = timedelta(hours=24)
"""Slack and Telegram keep what they could not deliver to us for a day; we keep what we could not deliver as long."""


class Ending:
    """Writes down how a try ended, in one transaction each, however long the database is away.

    Each is fenced by the row's attempt: what another worker has taken over meanwhile is left to it.
    """

    def __init__(self, database: Database, clock: Clock, codec: Codec, dispatcher: Dispatcher) -> None:
        self._database, self._clock, self._codec, self._dispatcher = database, clock, codec, dispatcher

    async def sent(self, row: Outbox, remote: str, pace: Pace) -> None:
        """It is said, as the platform's message `remote`."""
        now = self._clock.now()

        def mark(session: Session) -> None:
            free_at = free_again(session.get_one(outbox.Lane, row.lane).free_at, now, pace)
            if outbox.mark(session, row, now, End(State.DONE, free_at)) and row.about and remote:
                note = Posted(place=row.place, remote=remote, about=row.about, living=bool(row.living), at=now)
                posted.note(session, note)

        await self._write(mark)
        metrics.SENT.labels("done").inc()
        metrics.LATE.observe((now - row.due_at).total_seconds())

    async def performed(self, row: Outbox, outcome: Outcome) -> None:
        """Plan what follows and end the row, in one transaction: the command is due now."""
        now = self._clock.now()
        command = with_outcome(self._codec.loads(row.then), outcome)

        def mark(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.DONE, now)):
                self._dispatcher.transaction(session, f"outbox:{row.id}").later(now, command, f"outcome:{row.id}")

        await self._write(mark)
        metrics.SENT.labels("performed").inc()
        await self._dispatcher.due()

    async def again(self, row: Outbox, why: str, after: timedelta | None = None, state: State = State.WAITING) -> None:
        """Keep the row for another try, later each time; after a day, give up aloud."""
        now = self._clock.now()
        if now - row.created_at > GIVE_UP_AFTER:
            return await self.fail(row, why)
        wait = after or min(FIRST_WAIT * 2 ** min(row.attempts - 1, 9), LONGEST_WAIT)
        end = End(state, now + wait, now + wait, why)
        metrics.RETRIED.labels(why.partition(":")[0][:40]).inc()
        await self._write(lambda session: outbox.mark(session, row, now, end))
        return None

    async def gone(self, row: Outbox, *, edited: bool) -> None:
        """The message to edit is no longer there: say it as a new one."""
        if not edited:
            return await self.fail(row, "gone, and nothing was to be edited")
        now = self._clock.now()

        def forget(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.WAITING, now, now, "gone")):
                posted.lose(session, row.place, row.living)

        await self._write(forget)
        return None

    async def moved(self, row: Outbox, place: str) -> None:
        """The place has another address now."""
        now = self._clock.now()

        def move(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.WAITING, now, now, "moved")):
                outbox.readdress(session, row.place, place)
                people.moved(session, row.place, place)

        await self._write(move)

    async def unreachable(self, row: Outbox, why: str) -> None:
        """Say it at the person's other address; where there is none, the team hears that they cannot be reached."""
        now = self._clock.now()

        def reroute(session: Session) -> None:
            people.reach(session, row.place, reachable=False)
            other = people.elsewhere(session, row.person_id, row.place) if row.person_id else None
            if other and not row.only_for:
                if outbox.mark(session, row, now, End(State.WAITING, now, now, why)):
                    outbox.reroute(session, row.lane, other)
            elif outbox.mark(session, row, now, End(State.FAILED, now, fault=why)):
                self._tell_leads(session, row, why)

        await self._write(reroute)
        metrics.SENT.labels("unreachable").inc()

    async def fail(self, row: Outbox, why: str) -> None:
        """It is given up; who waits for an outcome gets one."""
        now = self._clock.now()

        def fail(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.FAILED, now, fault=why)):
                self._tell_leads(session, row, why)
                if row.then:
                    self._tell_of_failure(session, row, why, now)

        structlog.get_logger().error("gave up", key=row.key, place=row.place, why=why)
        metrics.SENT.labels("failed").inc()
        await self._write(fail)

    def _tell_of_failure(self, session: Session, row: Outbox, why: str, now: datetime) -> None:
        command = with_outcome(self._codec.loads(row.then), Failed(why))
        self._dispatcher.transaction(session, f"outbox:{row.id}").later(now, command, f"outcome:{row.id}")

    def _tell_leads(self, session: Session, row: Outbox, why: str) -> None:
        """Each lead hears once of what could not be said; news of such news is not sent."""
        if row.key.startswith("lost:"):
            return
        tx = self._dispatcher.transaction(session, f"lost:{row.id}")
        name = people.get(session, row.person_id).name if row.person_id else row.place or row.lane
        title = T("A message to {name} could not be delivered: {why}", name=name, why=why[:200])
        for lead in people.leads(session):
            tx.tell(lead, Card(title, tone="warning"), once=f"lost:{row.id}:{lead.id}")

    async def _write(self, work: Callable[[Session], object]) -> None:
        await patiently(self._clock, lambda: self._database.write(work))


def free_again(free_at: datetime, now: datetime, pace: Pace) -> datetime:
    """When a lane, free since or from `free_at`, may be used again after a message at `now`.

    The generic cell rate algorithm (ITU-T I.371): the theoretical arrival time, less what a burst allows.
    """
    spare = pace.interval * (pace.burst - 1)
    return max(free_at + spare, now) + pace.interval - spare
