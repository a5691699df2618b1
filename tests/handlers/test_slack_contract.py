"""Slack keeps the contract of every platform."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.handlers.contract import STORIES, Story
from tests.handlers.slack_driver import SlackDriver


@pytest.fixture(params=["socket", "http"])
async def driver(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[SlackDriver]:
    async with SlackDriver(tmp_path, request.param) as slack:
        yield slack
        assert not slack.wire.refused
        assert not slack.wire.warnings
        assert not slack.wire.server.rate_limited


@pytest.mark.parametrize("story", STORIES, ids=[story.__name__ for story in STORIES])
async def test_slack(story: Story, driver: SlackDriver) -> None:
    await story(driver)
