"""The outbox to platforms and services: leases, retries, rates; what cannot be said is told to a lead."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import OperationalError
from sqlmodel import Session

from bot import metrics
from bot.core.agency import Agency
from bot.core.card import Card
from bot.core.clock import Clock
from bot.core.codec import Codec
from bot.core.errors import CannotAsk, Gone, Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.core.ports import Integration, Outcome, Outgoing, Pace, Platform, Reader
from bot.core.text import T
from bot.dispatch import Dispatcher, with_outcome
from storage import outbox, people
from storage.outbox import End, Outbox, Posted, State
from storage.session import Database

WORKERS = 8
CALL_S = 15.0
"""The longest a single call may take; the lease outlives it six times."""
NO_PACE = Pace(timedelta(0))
FIRST_WAIT = timedelta(seconds=2)
LONGEST_WAIT = timedelta(minutes=10)
GIVE_UP_AFTER = timedelta(hours=24)
"""Slack and Telegram keep what they could not deliver to us for a day; we keep what we could not deliver as long."""


@dataclass(frozen=True)
class _Job:
    row: Outbox
    outgoing: Outgoing | None = None


class Deliverer:
    """Takes what waits in the outbox, lane by lane, to where it goes."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        agency: Agency,
        codec: Codec,
        platforms: Mapping[str, Platform],
        integrations: tuple[Integration, ...],
        dispatcher: Dispatcher,
    ) -> None:
        self._database, self._clock, self._agency, self._codec = database, clock, agency, codec
        self._platforms, self._integrations, self._dispatcher = platforms, integrations, dispatcher
        self._stopping = False

    async def run(self) -> None:
        """Deliver until stopped."""
        await self._database.write(outbox.release)
        async with asyncio.TaskGroup() as group:
            for _ in range(WORKERS):
                group.create_task(self._work())

    def stop(self) -> None:
        """Take nothing new; what is on its way ends first."""
        self._stopping = True
        self._dispatcher.told.set()

    async def settle(self) -> None:
        """Return when nothing can be sent at this hour."""
        while await self._one():
            pass

    async def _work(self) -> None:
        while not self._stopping:
            try:
                if await self._one():
                    continue
                until = await self._database.read(self._next_at)
            except OperationalError as error:
                structlog.get_logger().warning("database away", error=str(error.orig))
                until = self._clock.now() + FIRST_WAIT
            if not self._stopping:
                await self._clock.wait(self._dispatcher.told, until)

    def _next_at(self, session: Session) -> datetime | None:
        return outbox.next_at(session, self._clock.now())

    async def _one(self) -> bool:
        """Deliver one row; False when none can be served now."""
        job = await self._database.write(self._claim)
        if job is None:
            return False
        if job.outgoing is None:
            await self._perform(job.row)
        else:
            await self._send(job, job.outgoing)
        return True

    def _claim(self, session: Session) -> _Job | None:
        row = outbox.claim(session, self._clock.now())
        if row is None:
            return None
        return _Job(row, self._outgoing(session, row) if row.place else None)

    def _outgoing(self, session: Session, row: Outbox) -> Outgoing:
        return Outgoing(
            key=row.key,
            place=row.place,
            content=self._codec.loads(row.body),
            reader=self._reader(session, row),
            edits=outbox.living(session, row.place, row.living) if row.living and not row.fresh else "",
            under=outbox.living(session, row.place, row.under) if row.under else "",
            only_for=row.only_for,
            hook=row.hook,
            first_try=row.first_try,
        )

    def _reader(self, session: Session, row: Outbox) -> Reader:
        if row.person_id:
            person = people.get(session, row.person_id)
            return Reader(person.language, person.timezone)
        known = row.language if row.language in {"fr", "en"} else self._agency.language
        return Reader(known, self._agency.zone)

    async def _send(self, job: _Job, outgoing: Outgoing) -> None:
        platform = self._platforms[outgoing.place.partition(":")[0]]
        try:
            async with asyncio.timeout(CALL_S):
                remote = await self._once(platform, job, outgoing)
        except TryLater as later:
            await self._again(job.row, str(later), later.after)
        except (Uncertain, TimeoutError) as error:
            await self._again(job.row, f"uncertain: {error}", state=State.SENDING)
        except Gone:
            await self._posted_anew(job.row)
        except Unreachable as error:
            await self._unreachable(job.row, str(error))
        except Moved as moved:
            await self._moved(job.row, moved.place)
        except Rejected as error:
            await self._fail(job.row, str(error))
        except Exception:  # noqa: BLE001 - a bug in a platform's handler must not stop the other lanes
            structlog.get_logger().exception("bug while sending", key=job.row.key)
            await self._again(job.row, "bug", state=State.SENDING)
        else:
            await self._sent(job.row, remote, platform.pace(outgoing.place))

    async def _once(self, platform: Platform, job: _Job, outgoing: Outgoing) -> str:
        """Send it, unless the platform can tell that an earlier try arrived."""
        if job.row.uncertain and not outgoing.edits:
            try:
                found = await platform.find(outgoing)
            except CannotAsk:
                metrics.REPEATED.inc()
            else:
                if found is not None:
                    return found
        return await platform.send(outgoing)

    async def _sent(self, row: Outbox, remote: str, pace: Pace) -> None:
        now = self._clock.now()

        def mark(session: Session) -> None:
            if not outbox.mark(session, row, now, End(State.DONE, self._free_at(session, row, pace))):
                return
            if row.about and remote:
                note = Posted(place=row.place, remote=remote, about=row.about, living=bool(row.living), at=now)
                outbox.note(session, note)

        await self._write(mark)
        metrics.SENT.labels("done").inc()
        metrics.LATE.observe((now - row.due_at).total_seconds())

    def _free_at(self, session: Session, row: Outbox, pace: Pace) -> datetime:
        """When the lane may send again: its theoretical arrival time, less what a burst allows."""
        now = self._clock.now()
        lane = session.get_one(outbox.Lane, row.lane)
        spare = pace.interval * (pace.burst - 1)
        return max(lane.free_at + spare, now) + pace.interval - spare

    async def _perform(self, row: Outbox) -> None:
        effect = self._codec.loads(row.body)
        service = next(one for one in self._integrations if type(effect) in one.effects)
        try:
            async with asyncio.timeout(CALL_S):
                outcome = await service.perform(effect, row.key)
        except (TryLater, TimeoutError) as error:
            await self._again(row, str(error) or "no answer in time", getattr(error, "after", None))
        else:
            await self._performed(row, outcome)

    async def _performed(self, row: Outbox, outcome: Outcome) -> None:
        """Plan what follows and end the row, in one transaction: the command is due now."""
        now = self._clock.now()
        command = with_outcome(self._codec.loads(row.then), outcome)

        def mark(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.DONE, now)):
                self._dispatcher.transaction(session, f"outbox:{row.id}").later(now, command, f"outcome:{row.id}")

        await self._write(mark)
        metrics.SENT.labels("performed").inc()
        await self._dispatcher.due()

    async def _again(self, row: Outbox, why: str, after: timedelta | None = None, state: State = State.WAITING) -> None:
        """Keep the row for another try, later each time; after a day, give up aloud."""
        now = self._clock.now()
        if now - row.created_at > GIVE_UP_AFTER:
            return await self._fail(row, why)
        wait = after or min(FIRST_WAIT * 2 ** min(row.attempts - 1, 9), LONGEST_WAIT)
        end = End(state, now + wait, now + wait, why)
        metrics.RETRIED.labels(why.partition(":")[0][:40]).inc()
        await self._write(lambda session: outbox.mark(session, row, now, end))
        return None

    async def _posted_anew(self, row: Outbox) -> None:
        """The message to edit is gone: say it as a new one."""
        now = self._clock.now()

        def forget(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.WAITING, now, now, "gone")):
                outbox.lose(session, row.place, row.living)

        await self._write(forget)

    async def _moved(self, row: Outbox, place: str) -> None:
        now = self._clock.now()

        def move(session: Session) -> None:
            outbox.mark(session, row, now, End(State.WAITING, now, now, "moved"))
            outbox.readdress(session, row.place, place)
            people.moved(session, row.place, place)

        await self._write(move)

    async def _unreachable(self, row: Outbox, why: str) -> None:
        """Say it at the person's other address; where there is none, the team hears that they cannot be reached."""
        now = self._clock.now()

        def reroute(session: Session) -> None:
            people.reach(session, row.place, reachable=False)
            other = people.where(session, row.person_id) if row.person_id else None
            if other and other != row.place and not row.only_for:
                outbox.mark(session, row, now, End(State.WAITING, now, now, why))
                outbox.readdress(session, row.place, other)
            elif outbox.mark(session, row, now, End(State.FAILED, now, fault=why)):
                self._tell_lead(session, row, why)

        await self._write(reroute)
        metrics.SENT.labels("unreachable").inc()

    async def _fail(self, row: Outbox, why: str) -> None:
        now = self._clock.now()

        def fail(session: Session) -> None:
            if outbox.mark(session, row, now, End(State.FAILED, now, fault=why)):
                self._tell_lead(session, row, why)

        structlog.get_logger().error("gave up", key=row.key, place=row.place, why=why)
        metrics.SENT.labels("failed").inc()
        await self._write(fail)

    def _tell_lead(self, session: Session, row: Outbox, why: str) -> None:
        """Each lead hears once of what could not be said; news of such news is not sent."""
        if row.key.startswith("lost:"):
            return
        tx = self._dispatcher.transaction(session, f"lost:{row.id}")
        name = people.get(session, row.person_id).name if row.person_id else row.place or row.lane
        title = T("A message to {name} could not be delivered: {why}", name=name, why=why[:200])
        for lead in people.leads(session):
            tx.tell(lead, Card(title, tone="warning"), once=f"lost:{row.id}:{lead.id}")

    async def _write(self, work: Callable[[Session], object]) -> None:
        await self._database.write(work)
        self._dispatcher.told.set()
