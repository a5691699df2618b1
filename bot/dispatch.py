"""The door: what is heard is written down, then worked on, one conversation in order, different ones side by side."""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from datetime import datetime, timedelta
from typing import Any
from weakref import WeakValueDictionary
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from bot import answers, attend, metrics
from bot.attend import Attendant
from bot.core.agency import Agency
from bot.core.calendar import Unavailable
from bot.core.card import Card
from bot.core.clock import Clock
from bot.core.codec import Codec
from bot.core.door import Heard, legible
from bot.core.errors import Refused, TryLater
from bot.core.form import Kind
from bot.core.ports import Effect, Integration, Outcome, Platform
from bot.core.text import T, Text
from bot.feature import Feature
from bot.patience import patiently
from bot.route import Router
from storage import due, inbox, outbox
from storage.session import Database
from storage.transaction import Missing, Transaction
from storage.weather import away

MOST_AT_ONCE = 16
"""Transactions of ours that wait for the database; what waits for the outside does not count."""
FACTS_WITHIN_S = 20
MOST_FACTS = 10
"""More than any service needs: one that asks for ever has a bug."""
LEFT_LYING = timedelta(minutes=1)
"""An event that nobody works on by then was left by a commit whose answer was lost, or by a house that died."""


class _Closing(Exception):
    """The house stops: what has not begun is left to the next start."""


class Dispatcher:
    """Writes down what is heard, and works on it."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        agency: Agency,
        codec: Codec,
        features: tuple[Feature, ...],
        platforms: Mapping[str, Platform],
        integrations: tuple[Integration, ...] = (),
    ) -> None:
        self._database, self._clock, self._agency, self._codec = database, clock, agency, codec
        self._integrations = integrations
        self._attendant = Attendant(Router(features), codec, platforms)
        self._ticks = tuple(tick for feature in features for tick in feature.ticks)
        self._queues: dict[str, deque[int]] = {}
        self._queued: set[int] = set()
        self._hearing: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self._stopping = False
        self.told = asyncio.Event()
        """Set after each transaction that may have left something to say or to do."""

    async def hear(self, heard: Heard) -> None:
        """Write it down for good, then work on it; the same event again is not acted on again."""
        heard = legible(heard)
        row = {
            "source": heard.source,
            "external_id": heard.id,
            "conversation": heard.who,
            "body": self._codec.dumps(heard),
            "heard_at": self._clock.now(),
        }
        async with self._hearing.setdefault(heard.who, asyncio.Lock()):
            inbox_id = await self._database.write(lambda session: inbox.put(session, row))
            metrics.HEARD.labels(heard.source, "new" if inbox_id else "again").inc()
            if inbox_id:
                self._queue(inbox_id, heard.who)

    def faults(self, given: dict[str, tuple[Kind, str]], language: str) -> dict[str, Text]:
        """What is wrong with a form's answers, by field name."""
        zone, country = ZoneInfo(self._agency.zone), self._agency.country
        asked = answers.Asked(self._clock.now(), zone, language, country)
        found = {name: answers.fault(kind, words, asked) for name, (kind, words) in given.items() if words}
        return {name: fault for name, fault in found.items() if fault}

    async def resume(self) -> None:
        """Take up what was heard and not finished before the last stop."""
        for inbox_id, conversation in await self._database.read(inbox.waiting):
            self._queue(inbox_id, conversation)

    async def sweep(self) -> None:
        """Take up what was left lying, and forget what was done with long ago."""
        now = self._clock.now()
        await patiently(self._clock, lambda: self._database.write(lambda session: _forget(session, now)))
        for inbox_id, conversation in await self._database.read(lambda tx: inbox.waiting(tx, now - LEFT_LYING)):
            self._queue(inbox_id, conversation)

    async def settle(self) -> None:
        """Return when everything heard so far is worked on."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def stop(self, within_s: float = 3) -> None:
        """Finish what is in hand; what is left stays in the inbox for the next start."""
        self._stopping = True
        self._queues.clear()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within_s)
        for task in self._tasks:
            task.cancel()

    def _queue(self, inbox_id: int, conversation: str) -> None:
        if self._stopping or inbox_id in self._queued:
            return
        self._queued.add(inbox_id)
        if conversation in self._queues:
            self._queues[conversation].append(inbox_id)
            return
        self._queues[conversation] = deque([inbox_id])
        self._spawn(self._converse(conversation, self._queues[conversation]))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _converse(self, conversation: str, queue: deque[int]) -> None:
        while queue and not self._stopping:
            await self._see_to(f"inbox:{queue[0]}", self._attendant.serve)
            self._queued.discard(queue.popleft())
        self._queues.pop(conversation, None)

    async def tick(self) -> None:
        """Let each feature plan what the hour asks for."""
        for tick in self._ticks:
            await self._see_to("tick", tick)

    async def due(self) -> datetime | None:
        """Do all that is due, and say when the next thing is."""
        seen: set[int] = set()
        while ripe := set(await self._database.read(lambda session: due.ripe(session, self._clock.now()))) - seen:
            await asyncio.gather(*(self._see_to(f"due:{due_id}", self._attendant.serve_due) for due_id in sorted(ripe)))
            seen |= ripe
        return await self._database.read(due.next_at)

    async def _see_to(self, cause: str, work: Callable[[Transaction], object]) -> None:
        """Have it done in one transaction, or closed; never raises, for the next one must have its turn."""
        try:
            await patiently(self._clock, lambda: self._informed(cause, work))
        except _Closing:
            return
        except Exception:  # noqa: BLE001 - even closing it failed: it is left lying, and the log knows
            structlog.get_logger().exception("left lying", cause=cause)
        self.told.set()

    async def _informed(self, cause: str, work: Callable[[Transaction], object]) -> None:
        """Run the work, gathering from outside each fact that it misses."""
        facts: dict[Effect, Outcome] = {}
        while missing := await self._attempt(cause, work, facts):
            if len(facts) == MOST_FACTS:
                return await self._broken(cause, RecursionError(f"asks for ever: {missing}"))
            facts[missing] = await self._ask_outside(missing)
        return None

    async def _attempt(
        self, cause: str, work: Callable[[Transaction], object], facts: Mapping[Effect, Outcome]
    ) -> Effect | None:
        """Run the work and answer where it refuses or breaks; what it misses, if anything."""
        try:
            await self._in_turn(lambda session: work(self.transaction(session, cause, facts)))
        except Missing as missing:
            return missing.effect
        except Refused as refused:
            await self._close(cause, Card(refused.text, tone="warning"))
        except _Closing:
            raise
        except Exception as error:
            if away(error):
                raise
            await self._broken(cause, error)
        return None

    async def _in_turn(self, work: Callable[[Session], object]) -> None:
        """Run it in one of the slots; once more where another transaction was first to write the same key."""
        async with self._slots:
            if self._stopping:
                raise _Closing
            try:
                await self._database.write(work)
            except IntegrityError:
                await self._database.write(work)

    async def _ask_outside(self, effect: Effect) -> Outcome:
        service = next((one for one in self._integrations if type(effect) in one.effects), None)
        if service is None:
            return Unavailable(f"no service is set up for {type(effect).__name__}")
        try:
            async with asyncio.timeout(FACTS_WITHIN_S):
                return await service.perform(effect, "")
        except (TryLater, TimeoutError) as error:
            return Unavailable(str(error) or "no answer in time")
        except Exception as error:  # noqa: BLE001 - a bug in an integration: who asked hears that it does not answer
            structlog.get_logger().exception("bug while asking", effect=type(effect).__name__)
            metrics.BUGS.inc()
            return Unavailable(repr(error))

    async def _broken(self, cause: str, error: Exception) -> None:
        reference = secrets.token_hex(3).upper()
        structlog.get_logger().error("bug", cause=cause, reference=reference, exc_info=error)
        metrics.BUGS.inc()
        text = T(
            "Something went wrong on our side; nothing was changed. Our reference: {reference}.", reference=reference
        )
        await self._close(cause, Card(text, tone="warning"), reference)

    async def _close(self, cause: str, card: Card, fault: str = "") -> None:
        """End what was refused or broken, in a transaction of its own; where no word can be said, without one."""
        try:
            await self._database.write(
                lambda session: self._attendant.close(self.transaction(session, cause), card, fault)
            )
        except Exception as error:
            if away(error):
                raise
            structlog.get_logger().exception("closed without a word", cause=cause)
            await self._database.write(
                lambda session: attend.end(self.transaction(session, cause), fault or "unanswered")
            )

    def transaction(self, session: Session, cause: str, facts: Mapping[Effect, Outcome] | None = None) -> Transaction:
        """A transaction of the house over this session; `cause` is unique to what set it off."""
        return Transaction(
            session, self._clock.now(), cause, self._agency, self._codec, self._integrations, facts or {}
        )


def _forget(session: Session, now: datetime) -> None:
    inbox.forget(session, now)
    outbox.forget(session, now)
