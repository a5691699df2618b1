"""What every platform must do, at the page."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.contract import STORIES, Story
from tests.handlers.driver import Driver
from tests.handlers.web_driver import WebDriver


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[Driver]:
    async with WebDriver(tmp_path) as driver:
        yield driver


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
async def test_web(story: Story, driver: Driver) -> None:
    await story(driver)
