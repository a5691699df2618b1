"""Updates to the door: an update is let go only once it is written down."""

import asyncio
import hmac
from collections.abc import Sequence
from dataclasses import replace

import structlog
from starlette.requests import Request
from starlette.responses import Response
from telegram import Bot, Update
from telegram.error import TelegramError

from bot.core.clock import Clock
from bot.core.door import Door, Heard, Pressed
from bot.handlers.telegram.faults import Health, mend
from bot.handlers.telegram.long_cards import LongCards
from bot.handlers.telegram.patience import Backoff
from bot.handlers.telegram.reading import ALLOWED, Me, read
from bot.handlers.telegram.webhook import secret

POLL_S = 30
WEDGED_S = 45.0
"""A poll that outlives its own timeouts (30 s held by Telegram, 10 s to read) is torn down and made anew."""


class Listener:
    """Hears what Telegram has for us, by long polling or by webhook."""

    def __init__(self, bot: Bot, clock: Clock, health: Health, long_cards: LongCards) -> None:
        self._bot, self._clock, self._health, self._long_cards = bot, clock, health, long_cards
        self._door: Door | None = None
        self._me: Me | None = None
        self._offset = 0

    def open(self, door: Door, me: Me) -> None:
        """Know who we are, and where what is heard goes."""
        self._door, self._me = door, me

    async def poll(self) -> None:
        """Take updates for as long as it lives.

        The offset passes an update only when all of its batch is committed; what fails is asked for again, and
        what was heard twice is known by its id.
        """
        backoff = Backoff(self._clock)
        while True:
            try:
                async with asyncio.timeout(WEDGED_S):
                    updates = await self._bot.get_updates(
                        offset=self._offset, timeout=0 if self._health.fault else POLL_S, allowed_updates=ALLOWED
                    )
                await self._hear(updates)
            except Exception as error:  # noqa: BLE001 - whatever it is, nothing is lost and the next try may do
                self._health.ill(mend(error))
                await backoff.pause(error)
            else:
                # Nothing left means all is confirmed. An offset kept longer could swallow what comes: after a week
                # of silence Telegram begins again at a random, perhaps lower, id (Bot API, "Update").
                self._offset = max((update.update_id + 1 for update in updates), default=0)
                self._health.well()
                backoff.reset()

    async def _hear(self, updates: Sequence[Update]) -> None:
        """One person's updates in their order, different people's side by side."""
        by_person: dict[str, list[Heard]] = {}
        for heard in filter(None, map(self._read, updates)):
            by_person.setdefault(heard.who, []).append(heard)
        async with asyncio.TaskGroup() as group:
            for theirs in by_person.values():
                group.create_task(self._in_order(theirs))

    async def _in_order(self, theirs: list[Heard]) -> None:
        assert self._door
        for heard in theirs:
            await self._door.hear(heard)

    def _read(self, update: Update) -> Heard | None:
        """None where our own reading fails: one odd update must not keep everybody else unheard for good."""
        assert self._me
        self._warn_of_move(update)
        try:
            heard = read(update, self._me, self._clock.now())
        except Exception:  # noqa: BLE001 - a bug of ours, told once
            structlog.get_logger().exception("bug while reading an update", update=update.update_id)
            return None
        return heard and self._as_one_card(heard)

    def _as_one_card(self, heard: Heard) -> Heard:
        """A press on any message of a long card is a press on the card."""
        if not isinstance(heard.what, Pressed):
            return heard
        chat = int(heard.place.removeprefix("telegram:"))
        return replace(heard, message=str(self._long_cards.last(chat, int(heard.message))))

    def _warn_of_move(self, update: Update) -> None:
        message = update.message
        if message and message.migrate_to_chat_id:
            mend = "if it is the team's group, set telegram.team_chat to its new id"
            log = structlog.get_logger()
            log.warning("a group has a new id", old=message.chat.id, new=message.migrate_to_chat_id, mend=mend)

    async def webhook(self, request: Request) -> Response:
        """Answer 200 once the update is committed; whatever else is answered, Telegram sends it again."""
        given = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(given.encode(), secret(self._bot.token, "header").encode()):
            return Response(status_code=403)
        if self._me is None:
            return Response(status_code=503)
        try:
            update = Update.de_json(await request.json(), self._bot)
        except (ValueError, KeyError, TypeError, TelegramError):
            return Response(status_code=400)
        try:
            await self._hear([update])
        except ExceptionGroup as error:
            self._health.ill(mend(error))
            return Response(status_code=503)
        return Response()
