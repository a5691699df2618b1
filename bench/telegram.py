"""Telegram: ours beside a bare python-telegram-bot echo on the same wire, neither slowed by Telegram's own limits."""

import time
from dataclasses import replace
from pathlib import Path

from bench.load import PEOPLE, Load, measure, warm_up
from bench.ours import prepare
from bench.subject import Subject, free_port
from tests.wire.telegram import TOKEN, Limits, TelegramWire

NO_LIMITS = Limits(private_burst=10**6, group_per_minute=10**6, overall_per_second=10**6)


class TelegramScene:
    """Fills `bench.load.Scene`; an update is acknowledged when the bot's offset has moved past it."""

    def __init__(self, wire: TelegramWire) -> None:
        self._wire = wire
        self._updates = wire._api.updates
        self._since: dict[int, float] = {}
        self._acks: list[float] = []
        wire._api.listeners.append(self._look)
        for number in range(PEOPLE):
            wire.user(1000 + number, f"Ana {number}", started=True)

    def _look(self) -> None:
        for update in self._since.keys() - self._updates.pending.keys():
            self._acks.append(time.perf_counter() - self._since.pop(update))

    async def event(self, person: int) -> None:
        begun = time.perf_counter()
        await self._wire.says(1000 + person, "merci")
        self._since[self._updates.last_id] = begun

    def acks(self) -> list[float]:
        return self._acks

    def replies(self) -> int:
        return sum(call.method.casefold() == "sendmessage" for call in self._wire.calls)


async def ours(folder: Path) -> Load:
    """Our load."""
    async with TelegramWire(limits=NO_LIMITS) as wire:
        scene = TelegramScene(wire)
        settings = f"telegram: {{bot_token: '{TOKEN}', api_url: '{wire.api_url}'}}"
        config = prepare(folder, settings, "telegram:1{:03}", free_port())
        async with Subject(("bench.ours", str(config)), folder / "telegram.log") as subject:
            return await _loaded(wire, scene, subject)


async def echo(folder: Path) -> Load:
    """The echo's load."""
    async with TelegramWire(limits=NO_LIMITS) as wire:
        scene = TelegramScene(wire)
        async with Subject(("bench.echoes", "telegram", wire.api_url), folder / "telegram-echo.log") as subject:
            return await _loaded(wire, scene, subject)


async def _loaded(wire: TelegramWire, scene: TelegramScene, subject: Subject) -> Load:
    await subject.connected(lambda: wire.polling)
    await warm_up(scene)
    load = await measure(scene)
    return replace(load, resident_mib=subject.resident_mib())
