"""Plays people on a loopback Telegram, for the stories that every platform must tell."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Literal, Self

from bot.features import FEATURES
from bot.handlers.telegram import Telegram
from storage.people import Role
from tests.handlers.stage import Stage
from tests.wire.telegram import Message, TelegramWire

TEAM = -1_001_000_000_001
MENU = tuple(menu for feature in FEATURES for menu in feature.menu)


class TelegramDriver:
    """Use as `async with`; fills `tests.handlers.driver.Driver`."""

    can_be_asked = False
    mode: Literal["polling", "webhook"] = "polling"

    def __init__(self, folder: Path) -> None:
        self.stage = Stage(folder, f"telegram:{TEAM}")
        self.wire = TelegramWire(now=self.stage.clock.now)
        self.people: dict[str, int] = {}
        self._team: list[int] = []
        self._pressed: dict[str, str] = {}

    async def __aenter__(self) -> Self:
        await self.wire.__aenter__()
        self.wire.group(TEAM, "Équipe")
        await self._open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stage.close()
        await self.wire.__aexit__()

    async def _open(self) -> None:
        self.telegram = Telegram(
            bot_token=self.wire.token,
            mode=self.mode,
            api_url=self.wire.api_url,
            team_chat=TEAM,
            menu=MENU,
            clock=self.stage.clock,
            public_url=None,
        )
        await self.stage.open(self.telegram)

    # people

    async def client(self, name: str) -> None:
        self.stage.client(name, self._account(name))

    async def assistant(self, name: str, *, lead: bool = False) -> None:
        self.stage.assistant(name, self._account(name), Role.LEAD if lead else Role.ASSISTANT)
        self._team.append(self.people[name])
        self.wire.group(TEAM, "Équipe", self._team)

    async def stranger(self, name: str) -> None:
        self._account(name)

    def _account(self, name: str) -> str:
        person = self.people[name] = 42 + len(self.people)
        self.wire.user(person, name, started=True)
        return f"telegram:{person}"

    # what they do

    async def say(self, who: str, words: str) -> None:
        await self.wire.says(self.people[who], words)

    async def say_in_thread(self, who: str, number: int, words: str) -> None:
        card = next(one for one in self.wire.messages(TEAM) if f"N° {number} ·" in one.text.replace("\u202f", " "))
        await self.wire.says(self.people[who], words, chat=TEAM, reply_to=card.id)

    async def again(self, times: int) -> None:
        for _ in range(times):
            await self.wire.heard()
            self.wire.repeat()

    async def press(self, who: str, label: str) -> None:
        await self.stage.until(lambda: self._showing(who, label))
        message = self._showing(who, label)[-1]
        self._pressed[await self.wire.presses(self.people[who], message, label)] = who

    async def press_together(self, who: Sequence[str], label: str) -> None:
        message = self._showing(who[0], label)[-1]
        for one in who:
            self._pressed[await self.wire.presses(self.people[one], message, label)] = one

    def _showing(self, who: str, label: str) -> list[Message]:
        person = self.people[who]
        seen = self.wire.messages(person) + (self.wire.messages(TEAM) if person in self._team else [])
        return [message for message in seen if label in message.labels]

    async def fill(self, who: str, **answers: str) -> None:
        for step, answer in enumerate(answers.values(), 1):
            await self.stage.until(lambda step=step: f"— {step} sur " in self._private(who)[-1])  # type: ignore[misc]  # loop
            await self.say(who, answer)

    # what they read

    def told(self, who: str) -> list[str]:
        alerts = [one.text for one in self.wire.answers if one.alert and self._pressed.get(one.query) == who]
        return self._private(who) + alerts

    def _private(self, who: str) -> list[str]:
        return [message.text for message in self.wire.messages(self.people[who])]

    def channel(self) -> list[str]:
        return [message.text for message in self.wire.messages(TEAM)]

    # what goes wrong

    async def down(self) -> None:
        await self.wire.down()

    async def up(self) -> None:
        """Back, and noticed: the bot's waits between tries are over."""
        await self.wire.up()
        await self.wire.until(self._noticed)

    def _noticed(self) -> bool:
        self.stage.clock.move(self.stage.clock.now() + timedelta(seconds=30))
        return self.wire.polling

    async def lose_reply(self) -> None:
        self.wire.lose_reply("sendMessage")

    async def slow_down(self, seconds: int) -> None:
        self.wire.fail_next("sendMessage", retry_after=seconds)

    async def restart(self) -> None:
        await self.stage.close()
        await self._open()
