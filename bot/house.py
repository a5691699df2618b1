"""All that runs: the door, the deliverer, the schedule, and the connections to the outside."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import structlog

from bot.core.agency import Agency
from bot.core.clock import Clock
from bot.core.codec import Codec
from bot.core.command import Command
from bot.core.ports import Connection, Integration, Platform
from bot.deliver import Deliverer
from bot.dispatch import Dispatcher
from bot.features import FEATURES
from bot.route import OWN
from bot.schedule import Schedule
from storage import outbox
from storage.session import Database

STOP_WITHIN_S = 4.0


def commands() -> tuple[type[Command], ...]:
    """Every command that there is."""
    return (*OWN, *(rule.command for feature in FEATURES for rule in feature.rules))


@dataclass
class House:
    """Starts and stops as one; what it is doing survives in the database."""

    database: Database
    clock: Clock
    agency: Agency
    platforms: Mapping[str, Platform]
    integrations: tuple[Integration, ...] = ()
    connections: Sequence[Connection] = ()
    codec: Codec = field(default_factory=lambda: Codec(commands()))

    def __post_init__(self) -> None:
        self.dispatcher = Dispatcher(
            self.database, self.clock, self.agency, self.codec, FEATURES, self.platforms, self.integrations
        )
        self.deliverer = Deliverer(
            self.database, self.clock, self.agency, self.codec, self.platforms, self.integrations, self.dispatcher
        )
        self.schedule = Schedule(self.dispatcher)
        self._delivery: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take up what was left, then listen."""
        await self.database.write(outbox.release)
        self._delivery = asyncio.create_task(self.deliverer.run())
        await self.dispatcher.resume()
        await self.schedule.start()
        for connection in self.connections:
            await connection.start(self.dispatcher)

    async def stop(self) -> None:
        """Stop listening, finish what is in hand, keep the rest for the next start; within five seconds."""
        self.schedule.stop()
        closing = [asyncio.create_task(connection.stop()) for connection in self.connections]
        await self.dispatcher.stop(STOP_WITHIN_S / 2)
        self.deliverer.stop()
        closing += [self._delivery] if self._delivery else []
        if closing:
            await _end(closing)
        self.database.close()


async def _end(tasks: Sequence[asyncio.Task[None]]) -> None:
    done, late = await asyncio.wait(tasks, timeout=STOP_WITHIN_S / 2)
    for task in late:
        task.cancel()
    for task in done:
        if error := task.exception():
            structlog.get_logger().error("stopped with an error", error=repr(error))
