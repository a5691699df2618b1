"""The app's home in Slack, and what it tells of who looks at it."""

from collections.abc import AsyncIterator

import pytest

from bot.core.door import Said
from tests.handlers.slack_line import Line, on_the_wire


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with on_the_wire() as one:
        yield one


async def test_the_home_welcomes_in_the_readers_language_and_is_published_once(line: Line) -> None:
    await line.wire.opens_home("U1")
    home = await line.wire.until(lambda: line.wire.home("U1"))
    assert "Votre secrétariat" in home.shown
    assert "/tache" in home.shown
    assert "prendre" not in home.shown
    await line.wire.opens_home("U1")
    await line.wire.opens_home("U2")
    english = await line.wire.until(lambda: line.wire.home("U2"))
    assert "/task" in english.shown
    assert "/reminder" in english.shown
    assert len([call for call in line.wire.calls if call.method == "views.publish"]) == 2
    assert not line.ear.heard


async def test_who_opens_the_app_is_known_by_name_and_language_when_they_write(line: Line) -> None:
    await line.wire.opens_home("U2")
    await line.wire.until(lambda: line.wire.home("U2"))
    await line.wire.says("U2", "hello")
    assert (line.ear.heard[0].name, line.ear.heard[0].language) == ("Léa", "en")


async def test_who_writes_unannounced_is_heard_at_once_and_named_the_next_time(line: Line) -> None:
    with line.wire.holding("users.info"):
        await line.wire.says("U1", "bonjour")
    assert line.ear.heard[0].name == ""
    await line.wire.opens_home("U1")
    await line.wire.until(lambda: line.wire.home("U1"))
    await line.wire.says("U1", "encore moi")
    assert line.ear.heard[1].name == "Ana"


async def test_a_profile_that_slack_refuses_costs_nothing_but_the_name(line: Line) -> None:
    line.wire.fail_next("users.info", error="user_not_visible")
    await line.wire.says("U1", "bonjour")
    assert line.ear.said == [Said("bonjour")]
