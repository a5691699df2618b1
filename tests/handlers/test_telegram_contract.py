"""What every platform must do, on Telegram."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.contract import STORIES, Story, in_hand
from tests.handlers.driver import Driver
from tests.handlers.telegram_driver import TEAM, TelegramDriver


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    async with TelegramDriver(tmp_path) as driver:
        yield driver


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_telegram(story: Story, driver: Driver) -> None:
    await story(driver)


async def test_a_group_that_becomes_a_supergroup_keeps_its_cards(tmp_path: Path) -> None:
    async with TelegramDriver(tmp_path) as driver:
        await in_hand(driver)
        await driver.wire.migrates(TEAM, TEAM - 1)
        await driver.say("Ana", "prépare aussi le dossier Martin")
        await driver.stage.until(lambda: driver.wire.messages(TEAM - 1))
        (card,) = driver.wire.messages(TEAM - 1)
        await driver.wire.presses(driver.people["Léa"], card, "Prendre")
        await driver.stage.until(lambda: "prise en charge" in driver.wire.messages(TEAM - 1)[0].text)
        await driver.stage.settle()
        assert len(driver.wire.messages(TEAM - 1)) == 1
