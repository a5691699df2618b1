"""The outbox to platforms and services: who is served next, one call at a time in each lane."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import islice

import structlog
from sqlmodel import Session

from bot import metrics
from bot.core.agency import Agency
from bot.core.clock import Clock
from bot.core.codec import Codec, Unreadable
from bot.core.errors import CannotAsk, Gone, Moved, Rejected, TryLater, Uncertain, Unreachable
from bot.core.ports import Effect, Failed, Integration, Outcome, Outgoing, Platform, Reader
from bot.dispatch import Dispatcher
from bot.ending import Ending
from storage import outbox, posted
from storage.outbox import Outbox, State
from storage.people import Person
from storage.session import Database
from storage.weather import away

AT_ONCE = 16
"""Calls under way; python-telegram-bot's cost per call doubles beyond (its pool has as many connections)."""
CALL_S = 15.0
"""The longest a single call may take; the lease outlives it six times."""
LOOK_AGAIN = timedelta(milliseconds=50)
"""When another house is at the lanes that could be served."""
STORM = timedelta(seconds=2)


@dataclass(frozen=True)
class _Job:
    """A leased row, with what the database knows of where it goes."""

    row: Outbox
    reader: Reader
    edits: str = ""
    under: str = ""


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
        self._ending = Ending(database, clock, codec, dispatcher)
        self._calls: set[asyncio.Task[None]] = set()
        self._stopping = False
        self._rush = False  # whether the last look found work for every hand: then there is more, unasked

    async def run(self) -> None:
        """Deliver until stopped; then return once what is on its way has ended.

        One loop alone waits for the signal and looks after each: nothing told between is missed.
        """
        try:
            while not self._stopping:
                until = await self._start_calls()
                if not self._stopping:
                    await self._clock.wait(self._dispatcher.told, until)
            await asyncio.gather(*self._calls)
        finally:
            for call in self._calls:
                call.cancel()

    def stop(self) -> None:
        """Take nothing new; what is on its way ends first."""
        self._stopping = True
        self._dispatcher.told.set()

    async def settle(self) -> None:
        """Return when nothing can be sent at this hour."""
        while jobs := await self._database.write(self._claim):
            await asyncio.gather(*(self._deliver(job) for job in jobs))

    async def _start_calls(self) -> datetime | None:
        """Start every call that may be made now; when to look again."""
        try:
            return await self._start_all()
        except Exception as error:  # noqa: BLE001 - whatever it is, delivery must go on
            if away(error):
                structlog.get_logger().warning("database away", error=str(error))
            else:
                structlog.get_logger().exception("bug while claiming")
            return self._clock.now() + STORM

    async def _start_all(self) -> datetime | None:
        now, hands = self._clock.now(), AT_ONCE - len(self._calls)
        if not hands:
            return None
        if not self._rush:
            soonest = await self._database.read(lambda session: outbox.next_at(session, now))
            if soonest is None or soonest > now:
                return soonest
        jobs = await self._database.write(self._claim)
        was_rush, self._rush = self._rush, len(jobs) >= hands
        for job in jobs:
            call = asyncio.get_running_loop().create_task(self._deliver(job))
            self._calls.add(call)
            call.add_done_callback(self._ended)
        return now if jobs or was_rush else now + LOOK_AGAIN

    def _ended(self, call: asyncio.Task[None]) -> None:
        """A hand is free again; said only once it is, or the loop would look too early."""
        self._calls.discard(call)
        self._dispatcher.told.set()

    def _claim(self, session: Session) -> list[_Job]:
        """Lease as many lanes as there are hands free."""
        now = self._clock.now()
        rows = iter(lambda: outbox.claim(session, now), None)
        return [self._job(session, row) for row in islice(rows, AT_ONCE - len(self._calls))]

    def _job(self, session: Session, row: Outbox) -> _Job:
        return _Job(
            row,
            self._reader(session, row),
            edits=posted.living(session, row.place, row.living) if row.living and not row.fresh else "",
            under=posted.living(session, row.place, row.under) if row.under else "",
        )

    def _reader(self, session: Session, row: Outbox) -> Reader:
        if row.person_id and (person := session.get(Person, row.person_id)):
            return Reader(person.language, person.timezone)
        known = row.language if row.language in {"fr", "en"} else self._agency.language
        return Reader(known, self._agency.zone)

    async def _deliver(self, job: _Job) -> None:
        try:
            await (self._send(job) if job.row.place else self._perform(job.row))
        except Exception as error:  # noqa: BLE001 - the lease runs out, and the row is tried again as an uncertain one
            log = structlog.get_logger()
            log.warning("not marked", key=job.row.key) if away(error) else log.exception("bug", key=job.row.key)

    async def _send(self, job: _Job) -> None:
        row = job.row
        try:
            outgoing = self._outgoing(job)
            platform = self._platform(row.place)
            async with asyncio.timeout(CALL_S):
                remote = await self._once(platform, job, outgoing)
        except TryLater as later:
            await self._ending.again(row, str(later), later.after)
        except (Uncertain, TimeoutError) as error:
            await self._ending.again(row, f"uncertain: {error}", state=State.SENDING)
        except Gone:
            await self._ending.gone(row, edited=bool(job.edits))
        except Unreachable as error:
            await self._ending.unreachable(row, str(error))
        except Moved as moved:
            await self._ending.moved(row, moved.place)
        except (Rejected, Unreadable) as error:
            await self._ending.fail(row, str(error))
        except Exception:  # noqa: BLE001 - a bug in a platform's handler must not stop the other lanes
            structlog.get_logger().exception("bug while sending", key=row.key)
            await self._ending.again(row, "bug", state=State.SENDING)
        else:
            await self._ending.sent(row, remote, platform.pace(row.place))

    def _platform(self, place: str) -> Platform:
        name = place.partition(":")[0]
        if name not in self._platforms:
            raise Unreachable(f"{name} is turned off")
        return self._platforms[name]

    def _outgoing(self, job: _Job) -> Outgoing:
        row = job.row
        return Outgoing(
            key=row.key,
            place=row.place,
            content=self._codec.loads(row.body),
            reader=job.reader,
            edits=job.edits,
            under=job.under,
            only_for=row.only_for,
            hook=row.hook,
            first_try=row.first_try,
        )

    async def _once(self, platform: Platform, job: _Job, outgoing: Outgoing) -> str:
        """Send it, unless the platform can tell that an earlier try arrived."""
        if job.row.uncertain and not outgoing.edits:
            try:
                found = await platform.find(outgoing)
            except CannotAsk:
                metrics.REPEATED.inc()
            except TryLater as later:
                raise Uncertain(str(later)) from later
            else:
                if found is not None:
                    return found
        return await platform.send(outgoing)

    async def _perform(self, row: Outbox) -> None:
        try:
            effect: Effect = self._codec.loads(row.body)
            async with asyncio.timeout(CALL_S):
                outcome = await self._ask(effect, row.key)
        except (TryLater, TimeoutError) as error:
            await self._ending.again(row, str(error) or "no answer in time", getattr(error, "after", None))
        except Exception:  # noqa: BLE001 - a bug in an integration must not stop the other lanes
            structlog.get_logger().exception("bug while asking", key=row.key)
            await self._ending.again(row, "bug")
        else:
            await self._ending.performed(row, outcome)

    async def _ask(self, effect: Effect, key: str) -> Outcome:
        service = next((one for one in self._integrations if type(effect) in one.effects), None)
        if service is None:
            return Failed(f"no service is set up for {type(effect).__name__}")
        return await service.perform(effect, key)
