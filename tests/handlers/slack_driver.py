"""People in a Slack workspace on the wire, with the whole house behind them."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Literal, Self, TypeAlias

from bot.app import MENU
from bot.handlers.slack import SCOPES, Slack
from bot.server import Server
from storage.people import Role
from tests.handlers.stage import Stage
from tests.wire.slack import Message, SlackWire
from tests.wire.slack.wire import APP_TOKEN, BOT_TOKEN, SIGNING_SECRET

TEAM = "C1"
Mode: TypeAlias = Literal["socket", "http"]


class SlackDriver:
    """Fills `Driver` (see contract.py), by Socket Mode or by HTTP, with the scopes that the app asks for."""

    can_be_asked = True

    def __init__(self, folder: Path, mode: Mode = "socket") -> None:
        self.mode = mode
        self.stage = Stage(folder, f"slack:{TEAM}")
        self.wire = SlackWire(scopes=SCOPES, strict_rates=True, clock=lambda: self.stage.clock.now().timestamp())
        self._users: dict[str, str] = {}

    async def __aenter__(self) -> Self:
        await self.wire.__aenter__()
        self.wire.channel(TEAM, "equipe")
        await self._open()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._close()
        await self.wire.__aexit__()

    async def _open(self) -> None:
        self.slack = Slack(
            bot_token=BOT_TOKEN,
            app_token=APP_TOKEN,
            signing_secret=SIGNING_SECRET,
            mode=self.mode,
            api_url=self.wire.api_url,
            menu=MENU,
            clock=self.stage.clock,
        )
        await self.stage.open(self.slack)
        self.server = Server("127.0.0.1", 0, {"slack": self.slack.fault}, self.slack.routes)
        await self.server.start()
        if self.mode == "http":
            self.wire.deliver_to(f"{self.server.url}/slack/events")

    async def _close(self) -> None:
        await self.server.stop()
        await self.stage.close()

    # who is there

    def user(self, name: str) -> str:
        """The person's id in Slack."""
        user = self._users.setdefault(name, f"U{len(self._users) + 1}")
        self.wire.user(user, name)
        return user

    async def client(self, name: str) -> None:
        self.stage.client(name, f"slack:T1:{self.user(name)}")

    async def assistant(self, name: str, *, lead: bool = False) -> None:
        user = self.user(name)
        self.wire.workspace.channels[TEAM].members.add(user)
        self.stage.assistant(name, f"slack:T1:{user}", Role.LEAD if lead else Role.ASSISTANT)

    async def stranger(self, name: str) -> None:
        self.user(name)

    # what people do

    async def say(self, who: str, words: str) -> None:
        await self._linked()
        await self.wire.says(self._users[who], words)

    async def say_in_thread(self, who: str, number: int, words: str) -> None:
        root = next(one for one in self.wire.told(TEAM) if f"N° {number} ·" in one.shown)
        await self.wire.says(self._users[who], words, channel=TEAM, thread_ts=root.ts)

    async def again(self, times: int) -> None:
        await self.wire.redeliver(times)

    async def press(self, who: str, label: str) -> None:
        await self.stage.until(lambda: self._with_button(who, label))
        await self.wire.presses(self._users[who], self._with_button(who, label), label=label)

    async def press_together(self, who: Sequence[str], label: str) -> None:
        screen = self._with_button(who[0], label)
        await asyncio.gather(*(self.wire.presses(self._users[one], screen, label=label) for one in who))

    async def fill(self, who: str, **answers: str) -> None:
        user = self._users[who]
        await self.stage.until(lambda: user in self.wire.views)
        view = self.wire.views[user]
        blocks = {block["block_id"].partition(":")[0]: block["block_id"] for block in view.blocks}
        await self.wire.submits(user, view, {blocks[name]: words for name, words in answers.items()})
        assert user not in self.wire.views, "the form was not accepted"

    async def _linked(self) -> None:
        if self.mode == "socket":
            await self.wire.until(lambda: self.wire.courier.links)

    def _with_button(self, who: str, label: str) -> Message:
        seen = [one for one in self._seen(who) if label in one.labels]
        if not seen:
            raise LookupError(f"{who} sees no « {label} »")
        return seen[-1]

    def _seen(self, who: str) -> list[Message]:
        user = self._users[who]
        member = user in self.wire.workspace.channels[TEAM].members
        return [*self.wire.told(user), *(self.wire.told(TEAM) if member else []), *self.wire.ephemerals(user)]

    # what people see

    def told(self, who: str) -> list[str]:
        user = self._users[who]
        return [one.shown for one in (*self.wire.told(user), *self.wire.ephemerals(user))]

    def channel(self) -> list[str]:
        return [one.shown for one in self.wire.told(TEAM)]

    # the weather

    async def down(self) -> None:
        await self.wire.down()

    async def up(self) -> None:
        await self.wire.up()

    async def lose_reply(self) -> None:
        self.wire.fail_next("chat.postMessage", lose_reply=True)

    async def slow_down(self, seconds: int) -> None:
        self.wire.fail_next("chat.postMessage", retry_after=seconds)

    async def restart(self) -> None:
        await self._close()
        await self._open()
