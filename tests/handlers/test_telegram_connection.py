"""Telegram as a connection: it starts when the other side is down, recovers, says the mend, and keeps its secret."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager, redirect_stderr
from datetime import timedelta
from io import StringIO

import pytest
import structlog

from bot import log
from bot.core.door import Said
from bot.core.errors import TryLater, Unreachable
from tests.chat import MONDAY, StoryClock
from tests.handlers.telegram_line import ANA, CARD, TEAM, Ear, Line, handler, on_the_wire, outgoing
from tests.wire.telegram.sdk import sdk_bot

FOREIGN = "https://elsewhere.example/hook"


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with on_the_wire(start=False) as line:
        yield line


async def _works(line: Line) -> None:
    """Wait until the handler has heard from Telegram and waits for more."""
    await line.wire.until(lambda: line.wire.polling)
    assert await line.telegram.fault() is None


async def _faulty(line: Line, words: str) -> str:
    """Wait until the handler says so."""
    await line.wire.until(lambda: words in (line.telegram.health.fault or ""))
    return await line.telegram.fault() or ""


class TestStarting:
    async def test_it_opens_while_telegram_is_down_and_hears_once_it_is_back(self, line: Line) -> None:
        await line.wire.down()
        await line.telegram.start(line.ear)
        assert await line.telegram.fault()
        await line.wire.says(ANA, "bonjour")
        await line.wire.up()
        assert [one.what for one in await line.hears()] == [Said("bonjour")]
        await _works(line)

    async def test_telegram_goes_and_comes_back(self, line: Line) -> None:
        await line.telegram.start(line.ear)
        await _works(line)
        await line.wire.down()
        assert await _faulty(line, "does not answer")
        await line.wire.up()
        await _works(line)

    async def test_menus_are_set_in_both_languages_for_clients_and_for_the_team(self, line: Line) -> None:
        line.wire.fail_next("setMyCommands", 500)
        await line.telegram.start(line.ear)
        await line.wire.until(lambda: len(line.wire.commands) == 4)
        private, team = "all_private_chats", f"chat:{TEAM}"
        assert set(line.wire.commands[private, ""]) == {"help", "task"}
        assert set(line.wire.commands[private, "fr"]) == {"aide", "tache"}
        assert set(line.wire.commands[team, "fr"]) == {"aide", "prendre"}
        assert line.wire.commands[team, "fr"]["prendre"] == "Prendre une demande par son numéro"
        assert line.wire.commands[team, ""]["take"] == "Take a request by its number"


class TestStopping:
    async def test_it_stops_at_once_and_says_what_it_was_saying(self, line: Line) -> None:
        await line.telegram.start(line.ear)
        await _works(line)
        saying = asyncio.ensure_future(line.telegram.send(outgoing(CARD)))
        await asyncio.sleep(0)
        async with asyncio.timeout(2):
            await line.telegram.stop()
        assert await saying == "1"
        assert not line.wire.polling

    async def test_it_stops_while_telegram_is_down_and_can_start_again(self, line: Line) -> None:
        await line.wire.down()
        await line.telegram.start(line.ear)
        async with asyncio.timeout(2):
            await line.telegram.stop()
        await line.wire.up()
        await line.telegram.start(line.ear)
        await _works(line)


class TestMends:
    async def test_a_refused_token(self, line: Line) -> None:
        await line.telegram.start(line.ear)
        await _works(line)
        line.wire.revoke_token()
        await line.wire.says(ANA, "bonjour")
        assert line.wire.token not in await _faulty(line, "@BotFather")
        with pytest.raises(TryLater, match="@BotFather"):
            await line.telegram.send(outgoing(CARD))

    async def test_another_process_polls(self, line: Line) -> None:
        await line.telegram.start(line.ear)
        await _works(line)
        async with sdk_bot(line.wire) as other:
            await other.get_updates(timeout=0)
            await _faulty(line, "another process polls")
        await line.wire.says(ANA, "bonjour")
        await line.hears()
        await _works(line)

    async def test_somebody_elses_webhook_is_left_and_told(self, line: Line) -> None:
        async with sdk_bot(line.wire) as other:
            await other.set_webhook(FOREIGN)
            await line.telegram.start(line.ear)
            await _faulty(line, "a webhook is set")
            assert (await other.get_webhook_info()).url == FOREIGN
            await other.delete_webhook()
        await _works(line)

    async def test_our_own_webhook_gives_way_to_polling(self, line: Line) -> None:
        before = handler(line.wire, "webhook", "https://plume.example")
        await before.start(Ear())
        await line.wire.until(lambda: [call for call in line.wire.calls if call.method == "setWebhook"])
        await before.stop()
        await line.telegram.start(line.ear)
        await _works(line)

    async def test_a_webhook_needs_a_public_address(self, line: Line) -> None:
        nowhere = handler(line.wire, "webhook")
        await nowhere.start(Ear())
        await line.wire.until(lambda: line.wire.commands)
        assert "server.public_url" in (await nowhere.fault() or "")
        await nowhere.stop()

    async def test_a_webhook_taken_away_is_set_again_and_one_that_fails_is_told(self, line: Line) -> None:
        clock = StoryClock(MONDAY)
        hooked = handler(line.wire, "webhook", "http://127.0.0.1:1", clock)
        await hooked.start(Ear())
        await line.wire.until(lambda: hooked.health.fault is None)
        async with sdk_bot(line.wire) as other:
            await other.delete_webhook()
        await _as_time_passes(line, clock, lambda: _calls(line, "setWebhook") == 2)
        await line.wire.says(ANA, "bonjour")
        await line.wire.until(lambda: line.wire.webhook_tries)
        unreachable = "cannot reach server.public_url"
        await _as_time_passes(line, clock, lambda: unreachable in (hooked.health.fault or ""))
        await hooked.stop()


async def _as_time_passes(line: Line, clock: StoryClock, condition: Callable[[], bool]) -> None:
    def look() -> bool:
        clock.move(clock.now() + timedelta(minutes=1))
        return condition()

    await line.wire.until(look)


def _calls(line: Line, method: str) -> int:
    return len([call for call in line.wire.calls if call.method == method])


class TestBeforeTheStart:
    async def test_a_check_tries_it(self, line: Line) -> None:
        assert await line.telegram.fault() is None
        assert await line.telegram.username() == "permanence_bot"
        line.wire.expels(TEAM)
        line.wire.revoke_token()
        assert "@BotFather" in (await line.telegram.fault() or "")
        await line.wire.down()
        with pytest.raises(OSError, match="does not answer"):
            await line.telegram.username()

    async def test_a_team_chat_that_is_none_is_named(self, line: Line) -> None:
        line.wire.fail_next("getChat", 400, "Bad Request: chat not found")
        assert (await line.telegram.fault() or "").startswith("telegram.team_chat")


@contextmanager
def the_houses_log(secret: str) -> Iterator[StringIO]:
    """What the house writes on standard error, down to the libraries' whispers; all is put back afterwards."""
    root, written = logging.getLogger(), StringIO()
    levels = {name: logging.getLogger(name).level for name in log.LOUD}
    pytests_own, level, root.handlers = root.handlers, root.level, []
    with redirect_stderr(written):
        log.set_up([secret], logging.DEBUG)
    for name in log.LOUD:
        logging.getLogger(name).setLevel(logging.DEBUG)
    try:
        yield written
    finally:
        root.handlers = pytests_own
        root.setLevel(level)
        for name, before in levels.items():
            logging.getLogger(name).setLevel(before)
        structlog.reset_defaults()


async def test_a_failing_call_leaves_no_token_in_the_log(line: Line) -> None:
    with the_houses_log(line.wire.token) as written:
        line.wire.fail_next("sendMessage", 400, "Bad Request: chat not found")
        with pytest.raises(Unreachable):
            await line.telegram.send(outgoing(CARD))
        line.wire.revoke_token()
        await line.telegram.start(line.ear)
        await _faulty(line, "@BotFather")
        await line.telegram.stop()
    assert "/sendMessage" in written.getvalue()
    assert line.wire.token.partition(":")[2] not in written.getvalue()
