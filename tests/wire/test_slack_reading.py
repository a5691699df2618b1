"""What the real slack_sdk reads back from the loopback Slack, and the ways it may ask."""

from __future__ import annotations

from collections.abc import AsyncIterator

import aiohttp
import pytest
from slack_sdk.web.async_client import AsyncWebClient

from tests.wire.slack import SlackWire
from tests.wire.slack.samples import Json, agency
from tests.wire.slack.sdk import client_of


@pytest.fixture
async def slack() -> AsyncIterator[SlackWire]:
    async with agency() as wire:
        yield wire


@pytest.fixture
def client(slack: SlackWire) -> AsyncWebClient:
    return client_of(slack)


async def test_what_was_posted_is_found_again_by_its_metadata(slack: SlackWire, client: AsyncWebClient) -> None:
    mark = {"event_type": "sent", "event_payload": {"key": "k1"}}
    sent = await client.chat_postMessage(channel="C1", text="x", metadata=mark)
    await client.chat_postMessage(channel="C1", text="y", thread_ts=sent["ts"])
    found = await client.conversations_history(
        channel="C1", include_all_metadata=True, oldest=sent["ts"], inclusive=True
    )
    assert [(m["text"], m["metadata"]) for m in found["messages"]] == [("x", mark)]
    assert "metadata" not in (await client.conversations_history(channel="C1"))["messages"][0]
    thread = await client.conversations_replies(channel="C1", ts=sent["ts"], limit=1)
    assert [m["text"] for m in thread["messages"]] == ["x"]
    rest = await client.conversations_replies(
        channel="C1", ts=sent["ts"], cursor=thread["response_metadata"]["next_cursor"]
    )
    assert [m["text"] for m in rest["messages"]] == ["y"]


@pytest.mark.parametrize("style", ["form", "json", "query", "get"])
async def test_arguments_come_in_four_ways(slack: SlackWire, style: str) -> None:
    args = {"channel": "C1", "text": "é", "blocks": '[{"type": "divider"}]'}
    url, headers = f"{slack.api_url}/api/chat.postMessage", {"Authorization": "Bearer xoxb-wire"}
    ways: dict[str, tuple[str, Json]] = {
        "form": ("POST", {"data": args}),
        "json": ("POST", {"json": args}),
        "query": ("POST", {"params": args}),
        "get": ("GET", {"params": args}),
    }
    verb, how = ways[style]
    async with aiohttp.ClientSession() as session, session.request(verb, url, headers=headers, **how) as answer:
        assert (await answer.json())["ok"]
    assert slack.messages("C1")[0].text == "é"
    assert slack.calls[0].args["blocks"] == [{"type": "divider"}]


async def test_people_conversations_and_files_can_be_read(slack: SlackWire, client: AsyncWebClient) -> None:
    assert (await client.conversations_open(users="U1"))["channel"]["id"] == "DU1"
    assert (await client.conversations_info(channel="C1"))["channel"]["name"] == "equipe"
    assert (await client.conversations_members(channel="C1"))["members"] == ["U2", "UBOT"]
    assert (await client.users_info(user="U1"))["user"]["tz"] == "Europe/Paris"
    assert len((await client.users_list())["members"]) == 3
    slack.file("F1", "devis.pdf", b"%PDF")
    url = (await client.files_info(file="F1"))["file"]["url_private_download"]
    headers = {"Authorization": "Bearer xoxb-wire"}
    async with aiohttp.ClientSession() as session:
        async with session.get(url) as closed:
            assert closed.status == 403
        async with session.get(url, headers=headers) as opened:
            assert await opened.read() == b"%PDF"
