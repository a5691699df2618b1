"""The load: events at a steady pace for the acknowledgements, then a flood for the throughput."""

import asyncio
import statistics
import time
from dataclasses import dataclass
from typing import Protocol

A_SECOND = 50
STEADY_S = 8
FLOOD = 600
PEOPLE = 400
"""Each writes at most three times: nobody's conversation is slowed down by the platform's pace."""
WITHIN_S = 60.0


class Scene(Protocol):
    """A loopback platform whose people write to the bot."""

    async def event(self, person: int) -> None:
        """That person writes a word."""
        ...

    def acks(self) -> list[float]:
        """How many seconds each event so far took to be acknowledged."""
        ...

    def replies(self) -> int:
        """How many messages of the bot have arrived."""
        ...


@dataclass(frozen=True)
class Load:
    """What came of it; milliseconds, and events answered in a second."""

    ack_p50: float
    ack_p99: float
    per_second: float
    resident_mib: float = 0.0


async def warm_up(scene: Scene) -> None:
    """The first events pay for what is loaded late."""
    for person in range(20):
        await scene.event(person)
    await _until_replies(scene, 20)


async def measure(scene: Scene) -> Load:
    """Both parts, one after the other."""
    p50, p99 = await _steady(scene)
    return Load(p50, p99, await _flood(scene))


async def _steady(scene: Scene) -> tuple[float, float]:
    before, replied, begun = len(scene.acks()), scene.replies(), time.perf_counter()
    count = A_SECOND * STEADY_S
    for number in range(count):
        await asyncio.sleep(begun + number / A_SECOND - time.perf_counter())
        await scene.event(number % PEOPLE)
    await _until_replies(scene, replied + count)
    seconds = scene.acks()[before:]
    assert len(seconds) >= count, f"{len(seconds)} acknowledgements of {count} events"
    return statistics.median(seconds) * 1000, statistics.quantiles(seconds, n=100)[98] * 1000


async def _flood(scene: Scene) -> float:
    replied, begun = scene.replies(), time.perf_counter()
    for number in range(FLOOD):
        await scene.event(PEOPLE - 1 - number % PEOPLE)
    await _until_replies(scene, replied + FLOOD)
    return FLOOD / (time.perf_counter() - begun)


async def _until_replies(scene: Scene, count: int) -> None:
    async with asyncio.timeout(WITHIN_S):
        while scene.replies() < count:  # noqa: ASYNC110 - the two wires signal in ways of their own
            await asyncio.sleep(0.01)
