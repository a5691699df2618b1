"""What the Telegram wire carries, held by python-telegram-bot itself: hearing, webhooks, faults."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from aiohttp import web
from telegram import (
    Bot,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    Update,
)
from telegram.error import (
    BadRequest,
    Conflict,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from tests.wire.listening import Listening
from tests.wire.telegram import Message, TelegramWire
from tests.wire.telegram.sdk import sdk_bot

ANA, LEA, TOM, TEAM = 42, 43, 44, -1001


@pytest.fixture(autouse=True)
def _durations(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without it python-telegram-bot 22 warns at each `RetryAfter`."""
    monkeypatch.setenv("PTB_TIMEDELTA", "true")


@pytest.fixture
async def telegram() -> AsyncIterator[TelegramWire]:
    async with TelegramWire() as wire:
        wire.user(ANA, "Ana", started=True)
        wire.user(LEA, "Léa", language="en", username="lea")
        wire.group(TEAM, "Équipe", members=[LEA])
        yield wire


@pytest.fixture
async def bot(telegram: TelegramWire) -> AsyncIterator[Bot]:
    async with sdk_bot(telegram) as bot:
        yield bot


def _keyboard(*labels: str, data: str = "take:1") -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup([[InlineKeyboardButton(label, callback_data=data) for label in labels]])


async def _posted(telegram: TelegramWire, bot: Bot, *labels: str) -> Message:
    await bot.send_message(TEAM, "T-1", reply_markup=_keyboard(*labels))
    return telegram.messages(TEAM)[-1]


async def _hear(bot: Bot, *, after: int = 0, seconds: int = 0) -> tuple[Update, ...]:
    return await bot.get_updates(offset=after + 1, timeout=seconds, allowed_updates=Update.ALL_TYPES)


class TestHearing:
    async def test_what_people_say_waits_until_the_offset_moves_past_it(self, telegram: TelegramWire, bot: Bot) -> None:
        await telegram.says(ANA, "un devis")
        await telegram.says(ANA, "avant vendredi")
        first, second = await _hear(bot)
        assert [u.message and u.message.text for u in await _hear(bot)] == ["un devis", "avant vendredi"]
        assert await _hear(bot, after=first.update_id) == (second,)
        await _hear(bot, after=second.update_id)
        await telegram.heard()

    async def test_a_long_poll_wakes_at_the_first_update(self, telegram: TelegramWire, bot: Bot) -> None:
        poll = asyncio.create_task(_hear(bot, seconds=30))
        await telegram.until(lambda: telegram.polling)
        await telegram.says(ANA, "bonjour")
        (update,) = await asyncio.wait_for(poll, 2)
        assert update.effective_user is not None
        assert update.effective_user.language_code == "fr"

    async def test_an_empty_poll_ends_when_its_time_is_over(self, bot: Bot) -> None:
        assert await _hear(bot, seconds=1) == ()

    async def test_a_second_poller_takes_the_place_of_the_first(self, telegram: TelegramWire, bot: Bot) -> None:
        first = asyncio.create_task(_hear(bot, seconds=30))
        await telegram.until(lambda: telegram.polling)
        async with sdk_bot(telegram) as rival:
            second = asyncio.create_task(_hear(rival, seconds=30))
            with pytest.raises(Conflict, match="terminated by other getUpdates"):
                await first
            await telegram.says(ANA, "bonjour")
            assert len(await second) == 1
        assert telegram.conflicts == 1

    async def test_kinds_not_asked_for_are_never_heard(self, telegram: TelegramWire, bot: Bot) -> None:
        await bot.get_updates(timeout=0, allowed_updates=["message"])
        message = await telegram.says(ANA, "devi")
        await telegram.edits(ANA, message, "devis")
        assert [u.edited_message for u in await bot.get_updates(timeout=0)] == [None]

    async def test_numbers_may_start_anew_lower(self, telegram: TelegramWire, bot: Bot) -> None:
        telegram.renumber(500)
        await telegram.says(ANA, "après")
        telegram.renumber(7)
        await telegram.says(ANA, "une semaine")
        assert [update.update_id for update in await _hear(bot)] == [500, 7]

    async def test_edits_presses_files_and_starts_come_as_they_should(self, telegram: TelegramWire, bot: Bot) -> None:
        message = await telegram.starts(LEA, "code-7")
        await telegram.edits(LEA, message, "autre")
        await telegram.voice(LEA, b"OggS-data")
        await telegram.sticker(LEA)
        await telegram.photo(LEA, caption="le devis")
        await telegram.document(LEA, b"%PDF-1.7")
        updates = await _hear(bot)
        said = [update.effective_message for update in updates]
        assert said[0] is not None
        assert said[0].text == "/start code-7"
        assert said[0].entities[0].type == "bot_command"
        assert updates[1].edited_message is not None
        voice = updates[2].message
        assert voice is not None
        assert voice.voice is not None
        file = await voice.voice.get_file()
        assert bytes(await file.download_as_bytearray()) == b"OggS-data"
        assert updates[4].message is not None
        assert updates[4].message.caption == "le devis"

    async def test_in_a_group_only_what_is_meant_for_the_bot_is_heard(self, telegram: TelegramWire, bot: Bot) -> None:
        card = await _posted(telegram, bot, "Prendre")
        await telegram.says(LEA, "on déjeune ?", chat=TEAM)
        await telegram.says(LEA, "je m'en occupe", chat=TEAM, reply_to=card.id)
        await telegram.says(LEA, "/appel", chat=TEAM)
        heard = [update.message for update in await _hear(bot)]
        assert [message and message.text for message in heard] == ["je m'en occupe", "/appel"]
        assert heard[0] is not None
        assert heard[0].reply_to_message is not None
        assert heard[0].reply_to_message.message_id == card.id


class TestWebhook:
    async def test_updates_are_posted_with_the_secret_until_they_are_accepted(
        self, telegram: TelegramWire, bot: Bot
    ) -> None:
        statuses, heard = [500, 200], []

        async def hear(request: web.BaseRequest) -> web.Response:
            body = await request.json()
            heard.append((request.headers["X-Telegram-Bot-Api-Secret-Token"], body["message"]["text"]))
            return web.Response(status=statuses.pop(0))

        receiver = Listening(hear)
        await receiver.up()
        telegram.route("https://bot.exemple.fr", receiver.url)
        await bot.set_webhook("https://bot.exemple.fr/telegram", secret_token="s3cret")
        await telegram.says(ANA, "un devis")
        await telegram.heard()
        await receiver.close()
        assert heard == [("s3cret", "un devis")] * 2
        assert [status for _, status in telegram.webhook_tries] == [500, 200]

    async def test_polling_is_refused_until_the_webhook_is_deleted(self, telegram: TelegramWire, bot: Bot) -> None:
        poll = asyncio.create_task(_hear(bot, seconds=30))
        await telegram.until(lambda: telegram.polling)
        await bot.set_webhook("http://127.0.0.1:9/telegram")
        with pytest.raises(Conflict, match="terminated by setWebhook request"):
            await poll
        with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
            await _hear(bot)
        assert (await bot.get_webhook_info()).url == "http://127.0.0.1:9/telegram"
        await bot.delete_webhook()
        assert await _hear(bot) == ()

    async def test_webhooks_need_https_and_a_decent_secret(self, bot: Bot) -> None:
        with pytest.raises(BadRequest, match="an https url must be provided"):
            await bot.set_webhook("http://bot.exemple.fr/telegram")
        with pytest.raises(BadRequest, match="unallowed characters"):
            await bot.set_webhook("https://bot.exemple.fr/telegram", secret_token="é")


class TestFaults:
    async def test_limits_ask_for_patience_and_are_recorded(self) -> None:
        clock = [datetime(2026, 11, 23, 9, tzinfo=UTC)]
        async with TelegramWire(now=lambda: clock[0]) as telegram, sdk_bot(telegram) as bot:
            telegram.user(ANA, "Ana", started=True)
            telegram.group(TEAM, "Équipe")
            for chat, burst in ((ANA, 5), (TEAM, 20)):
                for _ in range(burst):
                    await bot.send_message(chat, "bonjour")
                with pytest.raises(RetryAfter):
                    await bot.send_message(chat, "un de trop")
            assert [(flood.chat, flood.retry_after) for flood in telegram.floods] == [(ANA, 5), (TEAM, 60)]
            clock[0] += timedelta(seconds=60)
            await bot.send_message(TEAM, "bonjour")

    async def test_ordered_failures_change_nothing(self, telegram: TelegramWire, bot: Bot) -> None:
        telegram.fail_next("sendMessage", 502, "Bad Gateway")
        telegram.fail_next("sendMessage", retry_after=7)
        with pytest.raises(NetworkError):
            await bot.send_message(ANA, "bonjour")
        with pytest.raises(RetryAfter, match="7"):
            await bot.send_message(ANA, "bonjour")
        assert telegram.messages(ANA) == []

    async def test_a_lost_reply_leaves_the_message_there(self, telegram: TelegramWire, bot: Bot) -> None:
        telegram.lose_reply("sendMessage")
        with pytest.raises(NetworkError):
            await bot.send_message(ANA, "bonjour")
        assert [message.text for message in telegram.messages(ANA)] == ["bonjour"]

    async def test_down_cuts_the_long_poll_and_what_is_said_meanwhile_waits(
        self, telegram: TelegramWire, bot: Bot
    ) -> None:
        poll = asyncio.create_task(_hear(bot, seconds=30))
        await telegram.until(lambda: telegram.polling)
        await telegram.down()
        with pytest.raises(NetworkError):
            await poll
        await telegram.says(ANA, "il y a quelqu'un ?")
        with pytest.raises(NetworkError):
            await _hear(bot)
        await telegram.up()
        assert len(await _hear(bot)) == 1

    async def test_a_revoked_token_is_refused(self, telegram: TelegramWire, bot: Bot) -> None:
        telegram.revoke_token()
        with pytest.raises(InvalidToken):
            await bot.get_me()

    async def test_what_the_wire_cannot_do_fails_the_test(self) -> None:
        with pytest.raises(ExceptionGroup, match="the wire itself failed"):  # noqa: PT012  # raised on the way out
            async with TelegramWire() as telegram, sdk_bot(telegram) as bot:
                telegram.user(ANA, "Ana", started=True)
                with pytest.raises(TelegramError):
                    await bot.send_message(ANA, "*gras*", parse_mode="MarkdownV2")
