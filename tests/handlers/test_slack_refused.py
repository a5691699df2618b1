"""What Slack's refusals become, and how it is asked what arrived when a reply was lost."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from bot.core.errors import CannotAsk, Gone, Rejected, TryLater, Uncertain, Unreachable
from tests.handlers.slack_line import ANA, CARD, LEA, TEAM, Line, on_the_wire, outgoing
from tests.wire.slack import Message


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with on_the_wire() as one:
        yield one


def last(line: Line, place: str) -> Message:
    return line.wire.told(place)[-1]


# Refusals


@pytest.mark.parametrize(
    ("error", "meaning"),
    [
        ("not_in_channel", Unreachable),
        ("channel_not_found", Unreachable),
        ("is_archived", Unreachable),
        ("user_disabled", Unreachable),
        ("cannot_dm_bot", Unreachable),
        ("internal_error", Uncertain),
        ("fatal_error", Uncertain),
        ("service_unavailable", TryLater),
        ("invalid_auth", TryLater),
        ("account_inactive", TryLater),
        ("missing_scope", TryLater),
        ("invalid_blocks", Rejected),
        ("something_new", Rejected),
    ],
)
async def test_a_refusal_has_a_meaning(line: Line, error: str, meaning: type[Exception]) -> None:
    line.wire.fail_next("chat.postMessage", error=error)
    with pytest.raises(meaning, match=error):
        await line.slack.send(outgoing())


async def test_a_message_that_is_no_longer_there_is_gone(line: Line) -> None:
    with pytest.raises(Gone):
        await line.slack.send(outgoing(place=TEAM, edits="C1/1.000001"))


async def test_a_rate_limit_says_how_long_to_wait(line: Line) -> None:
    line.wire.fail_next("chat.postMessage", retry_after=7)
    with pytest.raises(TryLater) as later:
        await line.slack.send(outgoing())
    assert later.value.after == timedelta(seconds=7)


async def test_what_never_left_is_tried_later(line: Line) -> None:
    await line.wire.down()
    with pytest.raises(TryLater):
        await line.slack.send(outgoing())


@pytest.mark.parametrize(
    "failure", [{"status": 500}, {"status": 502}, {"lose_reply": "closed"}, {"lose_reply": "reset"}]
)
async def test_what_may_have_arrived_is_uncertain(line: Line, failure: dict[str, Any]) -> None:
    line.wire.fail_next("chat.postMessage", **failure)
    with pytest.raises(Uncertain):
        await line.slack.send(outgoing())


# Asking what arrived


@pytest.mark.parametrize("place", [ANA, TEAM])
async def test_a_message_whose_reply_was_lost_is_found(line: Line, place: str) -> None:
    said = outgoing(place=place)
    assert await line.slack.find(said) is None
    line.wire.fail_next("chat.postMessage", lose_reply=True)
    with pytest.raises(Uncertain):
        await line.slack.send(said)
    channel = place.rpartition(":")[2]
    assert await line.slack.find(said) == f"{last(line, channel).channel}/{last(line, channel).ts}"
    assert await line.slack.find(outgoing(place=place, key="k2")) is None


async def test_a_message_in_a_thread_is_found_there(line: Line) -> None:
    root = await line.slack.send(outgoing(place=TEAM))
    said = outgoing(place=TEAM, key="k2", under=root)
    assert await line.slack.find(said) is None
    remote = await line.slack.send(said)
    assert await line.slack.find(said) == remote


async def test_it_is_found_behind_much_talk(line: Line) -> None:
    said = outgoing(place=TEAM)
    remote = await line.slack.send(said)
    for number in range(210):
        await line.slack.send(outgoing(CARD, TEAM, key=f"other{number}"))
    assert await line.slack.find(said) == remote


async def test_what_only_one_person_saw_cannot_be_asked_for(line: Line) -> None:
    with pytest.raises(CannotAsk):
        await line.slack.find(outgoing(place=TEAM, only_for=LEA))


async def test_while_slack_cannot_be_asked_it_stays_uncertain(line: Line) -> None:
    line.wire.fail_next("conversations.history", retry_after=30)
    with pytest.raises(Uncertain):
        await line.slack.find(outgoing(place=TEAM))
