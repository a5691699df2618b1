"""Errors, lost and late replies and rate limits of the loopback Slack, as the real slack_sdk meets them."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.faults import Loss
from tests.wire.slack import SlackWire
from tests.wire.slack.samples import agency
from tests.wire.slack.sdk import client_of


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with agency() as wire:
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


@pytest.mark.parametrize("how", ["closed", "reset"])
async def test_a_lost_reply_is_done_all_the_same(slack: SlackWire, client: AsyncWebClient, how: Loss) -> None:
    slack.fail_next("chat.postMessage", lose_reply=how)
    with pytest.raises(aiohttp.ClientConnectionError):
        await client.chat_postMessage(channel="C1", text="une seule fois")
    assert [m.text for m in slack.messages("C1")] == ["une seule fois"]


async def test_an_error_may_hide_a_call_that_was_done(slack: SlackWire, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", error="fatal_error", lose_reply=True)
    with pytest.raises(SlackApiError, match="fatal_error"):
        await client.chat_postMessage(channel="C1", text="fait")
    assert [m.text for m in slack.messages("C1")] == ["fait"]


async def test_a_reply_can_be_held_back(slack: SlackWire, client: AsyncWebClient) -> None:
    with slack.holding("chat.postMessage"):
        posting = asyncio.ensure_future(client.chat_postMessage(channel="C1", text="lent"))
        await slack.until(lambda: slack.messages("C1")[0])
        assert not posting.done()
    assert (await posting)["ok"]


async def test_errors_statuses_and_waits_are_given_on_request(slack: SlackWire, client: AsyncWebClient) -> None:
    slack.fail_next("chat.postMessage", error="internal_error")
    slack.fail_next("chat.postMessage", status=500)
    slack.fail_next("chat.postMessage", retry_after=30)
    with pytest.raises(SlackApiError, match="internal_error"):
        await client.chat_postMessage(channel="C1", text="x")
    with pytest.raises(SlackApiError) as broken:
        await client.chat_postMessage(channel="C1", text="x")
    with pytest.raises(SlackApiError) as slow:
        await client.chat_postMessage(channel="C1", text="x")
    assert (broken.value.response.status_code, slow.value.response.status_code) == (500, 429)
    assert slow.value.response.headers["Retry-After"] == "30"
    assert slack.messages("C1") == []
    assert slack.refused == []


async def test_a_channel_takes_one_message_a_second_under_strict_rates() -> None:
    now = [1_800_000_000.0]
    async with SlackWire(strict_rates=True, clock=lambda: now[0]) as slack:
        slack.channel("C1", "equipe")
        client = client_of(slack)
        for _ in range(3):
            await client.chat_postMessage(channel="C1", text="x")
        with pytest.raises(SlackApiError, match="ratelimited"):
            await client.chat_postMessage(channel="C1", text="trop vite")
        now[0] += 1
        await client.chat_postMessage(channel="C1", text="x")
        assert len(slack.server.rate_limited) == 1


async def test_a_response_url_serves_for_half_an_hour(slack: SlackWire) -> None:
    url = f"{slack.api_url}/hooks/{slack.workspace.hook('U2', 'C1')}"
    slack.passes(30 * 60 + 1)
    async with aiohttp.ClientSession() as session, session.post(url, json={"text": "x"}) as answer:
        assert (answer.status, (await answer.json())["error"]) == (404, "expired_url")


async def test_a_response_url_serves_five_times(slack: SlackWire, client: AsyncWebClient) -> None:
    url = f"{slack.api_url}/hooks/{slack.workspace.hook('U2', 'C1')}"
    async with aiohttp.ClientSession() as session:
        for expected in (*[200] * 5, 404):
            async with session.post(url, json={"text": "x"}) as answer:
                assert answer.status == expected
