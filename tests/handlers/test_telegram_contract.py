"""What every platform must do, on Telegram."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.contract import STORIES, Driver, Story
from tests.handlers.telegram_driver import TelegramDriver


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    async with TelegramDriver(tmp_path) as driver:
        yield driver


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_telegram(story: Story, driver: Driver) -> None:
    await story(driver)
