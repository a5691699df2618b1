"""Slack: ours beside a bare slack-bolt echo on the same wire."""

from dataclasses import replace
from pathlib import Path

from bench.load import PEOPLE, Load, measure, warm_up
from bench.ours import prepare
from bench.subject import Subject, free_port
from tests.wire.slack import SlackWire
from tests.wire.slack.wire import APP_TOKEN, BOT_TOKEN


class SlackScene:
    """Fills `bench.load.Scene`."""

    def __init__(self, wire: SlackWire) -> None:
        self._wire = wire
        wire.channel("C1", "equipe")
        for number in range(PEOPLE):
            wire.user(f"U{number}", f"Ana {number}")

    async def event(self, person: int) -> None:
        await self._wire.says(f"U{person}", "merci", wait=False)

    def acks(self) -> list[float]:
        return [ack.seconds for ack in self._wire.acks]

    def replies(self) -> int:
        return sum(call.method == "chat.postMessage" for call in self._wire.calls)


async def ours(folder: Path) -> tuple[Load, Subject]:
    """Our load and our process, which has ended."""
    async with SlackWire() as wire:
        scene, port = SlackScene(wire), free_port()
        settings = (
            f"slack: {{bot_token: {BOT_TOKEN}, app_token: {APP_TOKEN}, api_url: '{wire.api_url}', team_channel: C1}}"
        )
        config = prepare(folder, settings, "slack:T1:U{}", port)
        async with Subject(("bot", "run", "--config", str(config)), folder / "slack.log") as subject:
            await subject.connected(lambda: wire.courier.links)
            await subject.healthy(port)
            return await _loaded(scene, subject), subject


async def echo(folder: Path) -> Load:
    """The echo's load."""
    async with SlackWire() as wire:
        scene = SlackScene(wire)
        async with Subject(("bench.echoes", "slack", wire.api_url), folder / "slack-echo.log") as subject:
            await subject.connected(lambda: wire.courier.links)
            return await _loaded(scene, subject)


async def _loaded(scene: SlackScene, subject: Subject) -> Load:
    await warm_up(scene)
    load = await measure(scene)
    return replace(load, resident_mib=subject.resident_mib())
