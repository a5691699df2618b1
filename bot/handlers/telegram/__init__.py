"""Telegram: the Bot API by python-telegram-bot, under a loop and with a patience of our own."""

import asyncio
import os
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Literal, TypeVar

import structlog
from starlette.routing import Route
from telegram import Bot
from telegram.error import BadRequest, ChatMigrated, Forbidden, TelegramError
from telegram.request import HTTPXRequest

from bot.core.clock import Clock
from bot.core.door import Door
from bot.core.errors import CannotAsk, TryLater
from bot.core.menu import Menu
from bot.core.ports import Outgoing, Pace
from bot.handlers.telegram import menus
from bot.handlers.telegram.faults import Health, mend
from bot.handlers.telegram.listen import Listener
from bot.handlers.telegram.long_cards import LongCards
from bot.handlers.telegram.pace import GROUP, PRIVATE
from bot.handlers.telegram.patience import until_done
from bot.handlers.telegram.reading import Me
from bot.handlers.telegram.send import Sender
from bot.handlers.telegram.webhook import Webhook

# Without it python-telegram-bot 22 warns at each RetryAfter and gives its length as a bare number.
os.environ["PTB_TIMEDELTA"] = "true"

LAST_WORDS_S = 1.0

R = TypeVar("R")


class Telegram:
    """One bot on Telegram. Fills `Platform` and `Connection`; `routes` are to be served in webhook mode."""

    name = "telegram"
    forms = False
    answers = True

    def __init__(
        self,
        *,
        bot_token: str,
        mode: Literal["polling", "webhook"],
        api_url: str,
        team_chat: int | None,
        menu: tuple[Menu, ...],
        clock: Clock,
        public_url: str | None,
    ) -> None:
        # Each time limit is under the 15 s that the house grants a call, all of them together nearly so.
        self._requests = [
            HTTPXRequest(4, read_timeout=10, connect_timeout=4, pool_timeout=2),
            HTTPXRequest(16, read_timeout=8, write_timeout=4, connect_timeout=4, pool_timeout=2),
        ]
        self._bot = Bot(
            bot_token,
            base_url=f"{api_url.rstrip('/')}/bot",
            base_file_url=f"{api_url.rstrip('/')}/file/bot",
            get_updates_request=self._requests[0],
            request=self._requests[1],
        )
        self._mode, self._menu, self._team_chat = mode, menu, team_chat
        self._clock, self.health = clock, Health()
        self._webhook = Webhook(self._bot, clock, self.health, public_url or "")
        long_cards = LongCards()
        self._sender = Sender(self._bot, long_cards)
        self._listener = Listener(self._bot, clock, self.health, long_cards)
        self._tasks: list[asyncio.Task[None]] = []
        self._sending: set[asyncio.Task[str]] = set()
        self._stopped = False
        self.routes: list[Route] = []
        if mode == "webhook":
            self.routes = [Route(self._webhook.path, self._listener.webhook, methods=["POST"])]

    def pace(self, place: str) -> Pace:
        """As `Platform.pace`; a group's id is negative."""
        return GROUP if place.startswith("telegram:-") else PRIVATE

    async def send(self, outgoing: Outgoing) -> str:
        """As `Platform.send`."""
        if self._stopped:
            raise TryLater("telegram: the bot stops")
        sending = asyncio.ensure_future(self._sender.send(outgoing))
        self._sending.add(sending)
        sending.add_done_callback(self._sending.discard)
        return await sending

    async def find(self, outgoing: Outgoing) -> str | None:
        """The Bot API has no way to look a message up."""
        raise CannotAsk(outgoing.key)

    async def start(self, door: Door) -> None:
        """As `Connection.start`."""
        self._stopped = False
        await self._pick_up()
        self._spawn(self._live(door))

    async def stop(self) -> None:
        """As `Connection.stop`: what is being said has a second to end."""
        self._stopped = True
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        if self._sending:
            await asyncio.wait(self._sending, timeout=LAST_WORDS_S)
        self._tasks.clear()
        await self._hang_up()

    async def fault(self) -> str | None:
        """As `Connection.fault`; before the start, it is tried at once."""
        return self.health.fault if self._tasks else await self._tried()

    async def username(self) -> str:
        """The bot's name without "@"; raises OSError when Telegram does not answer."""
        try:
            return (await self._asked(self._bot.get_me)).username or ""
        except TelegramError as error:
            raise OSError(mend(error)) from error

    async def _tried(self) -> str | None:
        try:
            await self._asked(self._bot.get_me)
            if self._team_chat is not None:
                await self._asked(partial(self._bot.get_chat, self._team_chat))
        except (BadRequest, Forbidden, ChatMigrated) as error:
            return f"telegram.team_chat: add the bot to that group, or mend the number ({error.message})"
        except TelegramError as error:
            return mend(error)
        return None

    async def _asked(self, question: Callable[[], Awaitable[R]]) -> R:
        """The answer; where nothing runs, no connection is left open behind it."""
        await self._pick_up()
        try:
            return await question()
        finally:
            if not self._tasks:
                await self._hang_up()

    async def _pick_up(self) -> None:
        for request in self._requests:
            await request.initialize()

    async def _hang_up(self) -> None:
        for request in self._requests:
            await request.shutdown()

    def _spawn(self, work: Coroutine[object, object, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        task.add_done_callback(self._ended)
        self._tasks.append(task)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()):
            structlog.get_logger().error("bug in the Telegram handler", exc_info=error)
            self.health.ill("a bug stopped the Telegram handler: see the log, and start it again")

    async def _live(self, door: Door) -> None:
        """Learn who we are, then listen; the menus are set meanwhile."""
        await self._until_done(partial(self._meet, door))
        self._spawn(self._set_menus())
        if self._mode == "webhook":
            return await self._webhook.keep()
        await self._until_done(self._webhook.drop)
        return await self._listener.poll()

    async def _meet(self, door: Door) -> None:
        me = await self._bot.get_me()
        self._sender.username = me.username or ""
        known = frozenset(name for menu in self._menu for name in menu.names.values())
        self._listener.open(door, Me(me.id, me.username or "", known | {"start"}))

    async def _set_menus(self) -> None:
        for setting in menus.settings(self._bot, self._menu, self._team_chat):
            await self._until_done(setting)

    async def _until_done(self, work: Callable[[], Awaitable[None]]) -> None:
        await until_done(work, self._clock, self.health)
