"""The door: who asks, what is meant, do it in one transaction."""

import asyncio
import secrets
from collections import deque
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from bot import answers, dialogue, metrics
from bot.core.agency import Agency
from bot.core.calendar import Unavailable
from bot.core.card import Card
from bot.core.clock import Clock
from bot.core.codec import Codec
from bot.core.command import Command, Interpret, Reply
from bot.core.door import Heard, Pressed
from bot.core.errors import Refused, TryLater
from bot.core.form import Form, Kind
from bot.core.ports import Effect, Integration, Outcome, Platform
from bot.core.text import T, Text
from bot.feature import Feature
from bot.route import Router
from storage import due, inbox, outbox, people
from storage.people import Person, Role
from storage.session import Database
from storage.transaction import Missing, Source, Transaction

HOUSE = Person(id=0, name="Permanence", role=Role.LEAD, language="fr", timezone="UTC")
"""Who acts when the clock or the outside does."""
MOST_AT_ONCE = 16
FACTS_WITHIN_S = 20
PATIENCE = timedelta(seconds=2)


class Dispatcher:
    """Writes down what is heard, and works on it: one conversation in order, different ones side by side."""

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
        self._platforms, self._integrations = platforms, integrations
        self._router = Router(features)
        self._ticks = tuple(tick for feature in features for tick in feature.ticks)
        self._queues: dict[str, deque[int]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._slots = asyncio.Semaphore(MOST_AT_ONCE)
        self.told = asyncio.Event()
        """Set after each transaction that may have left something to say or to do."""

    async def hear(self, heard: Heard) -> None:
        """Write it down for good, then work on it; the same event again is not acted on again."""
        row = {
            "source": heard.source,
            "external_id": heard.id,
            "conversation": heard.who,
            "body": self._codec.dumps(heard),
            "heard_at": self._clock.now(),
        }
        inbox_id = await self._database.write(lambda session: inbox.put(session, row))
        metrics.HEARD.labels(heard.source, "new" if inbox_id else "again").inc()
        if inbox_id:
            self._queue(inbox_id, heard.who)

    def faults(self, given: dict[str, tuple[Kind, str]], language: str) -> dict[str, Text]:
        """What is wrong with a form's answers, by field name."""
        now, zone = self._clock.now(), ZoneInfo(self._agency.zone)
        found = {
            name: answers.fault(kind, words, now, zone, language) for name, (kind, words) in given.items() if words
        }
        return {name: fault for name, fault in found.items() if fault}

    async def resume(self) -> None:
        """Take up what was heard and not finished before the last stop."""
        for inbox_id, conversation in await self._database.read(inbox.waiting):
            self._queue(inbox_id, conversation)

    async def settle(self) -> None:
        """Return when everything heard so far is worked on."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def stop(self, within_s: float = 3) -> None:
        """Finish what is in hand; what is left stays in the inbox for the next start."""
        self._queues.clear()
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=within_s)
        for task in self._tasks:
            task.cancel()

    def _queue(self, inbox_id: int, conversation: str) -> None:
        if conversation in self._queues:
            self._queues[conversation].append(inbox_id)
            return
        self._queues[conversation] = deque([inbox_id])
        self._spawn(self._converse(conversation))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _converse(self, conversation: str) -> None:
        while queue := self._queues.get(conversation):
            async with self._slots:
                await self._patiently(f"inbox:{queue[0]}", self._serve)
            if self._queues.get(conversation):
                queue.popleft()
        self._queues.pop(conversation, None)

    async def tick(self) -> None:
        """Let each feature plan what the hour asks for."""
        for tick in self._ticks:
            await self._patiently("tick", tick)

    async def due(self) -> datetime | None:
        """Do all that is due, and say when the next thing is."""
        while ripe := await self._database.read(lambda session: due.ripe(session, self._clock.now())):
            await asyncio.gather(*(self._patiently(f"due:{due_id}", self._serve_due) for due_id in ripe))
        return await self._database.read(due.next_at)

    async def _patiently(self, cause: str, work: Callable[[Transaction], object]) -> None:
        """Run the work in one transaction; while the database is away, wait for it."""
        while True:
            try:
                await self._informed(cause, work)
            except OperationalError as error:
                structlog.get_logger().warning("database away", cause=cause, error=str(error.orig))
                await self._clock.wait(asyncio.Event(), self._clock.now() + PATIENCE)
            else:
                self.told.set()
                return

    async def _informed(self, cause: str, work: Callable[[Transaction], object]) -> None:
        """Run the work, gathering from outside each fact that it misses, and answer where it refuses."""
        facts: dict[Effect, Outcome] = {}
        while True:
            try:
                await self._database.write(lambda session: work(self.transaction(session, cause, facts)))
            except Missing as missing:
                facts[missing.effect] = await self._ask_outside(missing.effect)
            except Refused as refused:
                return await self._close(cause, Card(refused.text, tone="warning"))
            except OperationalError:
                raise
            except Exception:  # noqa: BLE001 - a bug: logged once, here, and said with a reference
                return await self._broken(cause)
            else:
                return None

    async def _ask_outside(self, effect: Effect) -> Outcome:
        service = next(one for one in self._integrations if type(effect) in one.effects)
        try:
            async with asyncio.timeout(FACTS_WITHIN_S):
                return await service.perform(effect, "")
        except (TryLater, TimeoutError) as error:
            return Unavailable(str(error) or "no answer in time")

    async def _broken(self, cause: str) -> None:
        reference = secrets.token_hex(3).upper()
        structlog.get_logger().exception("bug", cause=cause, reference=reference)
        metrics.BUGS.inc()
        text = T(
            "Something went wrong on our side; nothing was changed. Our reference: {reference}.", reference=reference
        )
        await self._close(cause, Card(text, tone="warning"), reference)

    async def _close(self, cause: str, card: Card, fault: str = "") -> None:
        """End what was refused or broken, in a transaction of its own, with a word to who asked."""
        kind, _, number = cause.partition(":")

        def close(session: Session) -> None:
            tx = self.transaction(session, cause)
            if kind == "due":
                due.take(session, int(number), tx.now)
            if kind != "inbox" or (row := inbox.take(session, int(number))) is None:
                return
            heard: Heard = self._codec.loads(row.body)
            tx.source = _source(heard)
            tx.answer(people.by_address(session, heard.who), card)
            inbox.finish(session, row.id, tx.now, fault)

        await self._database.write(close)

    def transaction(self, session: Session, cause: str, facts: Mapping[Effect, Outcome] | None = None) -> Transaction:
        """A transaction of the house over this session; `cause` is unique to what set it off."""
        return Transaction(
            session, self._clock.now(), cause, self._agency, self._codec, self._integrations, facts or {}
        )

    def _serve(self, tx: Transaction) -> None:
        row = inbox.take(tx.session, int(tx.cause.partition(":")[2]))
        if row is None:
            return
        heard: Heard = self._codec.loads(row.body)
        tx.source = _source(heard)
        person = people.by_address(tx.session, heard.who)
        if person is None:
            tx.answer(None, card) if (card := self._router.stranger(tx, heard)) else None
        else:
            row.person_id = person.id
            self._attend(tx, person, heard)
        inbox.finish(tx.session, row.id, tx.now)
        metrics.ACTED.labels(type(heard.what).__name__).inc()

    def _attend(self, tx: Transaction, person: Person, heard: Heard) -> None:
        if people.heard(tx.session, heard.who, tx.now):
            outbox.free(tx.session, heard.who)
        reply = self._router.meant(tx, person, heard)
        while isinstance(reply, Command):
            reply = self._carry_out(tx, person, reply)
        platform = self._platforms[heard.source]
        if isinstance(reply, Form) and not (platform.forms and heard.hook):
            reply = self._converse_about(tx, person, heard, reply)
        silent = reply is None or (isinstance(reply, Card) and reply.key)
        if reply is not None:
            tx.answer(person, reply)
        if silent and platform.answers and isinstance(heard.what, Pressed):
            tx.answer(person, None)

    def _converse_about(self, tx: Transaction, person: Person, heard: Heard, form: Form) -> Card:
        """Ask the form question by question, in private: in a group, words to colleagues could be taken for answers."""
        question = dialogue.begin(tx, person, form)
        if not heard.shared:
            return question
        tx.tell(heard.who, question, reader=person)
        return Card(T("I have written to you in private."))

    def _serve_due(self, tx: Transaction) -> None:
        row = due.take(tx.session, int(tx.cause.partition(":")[2]), tx.now)
        if row is None:
            return
        person = people.get(tx.session, row.person_id) if row.person_id else HOUSE
        card = self._carry_out(tx, person, self._codec.loads(row.command))
        if isinstance(card, Card) and row.person_id:
            tx.tell(person, card)

    def _carry_out(self, tx: Transaction, person: Person, command: Command) -> Card | Form | Command | None:
        if isinstance(command, Interpret | Reply):
            return self._router.again(tx, person, command)
        rule = self._router.rules[type(command)]
        if person is not HOUSE and tx.source.place and person.role not in rule.roles:
            raise Refused(T("This is not yours to do. Ask the person in charge of the team if you think it should be."))
        return rule.service(tx, person, command)


def _source(heard: Heard) -> Source:
    return Source(heard.place, heard.who, heard.message, heard.hook, heard.language)


def with_outcome(command: Command, outcome: Outcome) -> Command:
    """The command that was waiting for this outcome, ready to be sent."""
    return replace(command, outcome=outcome)  # type: ignore[call-arg]  # by contract of Transaction.ask, it has that field
