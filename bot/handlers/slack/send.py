"""What must be said, as calls to Slack's Web API; a failed call becomes one of the core's errors."""

from collections.abc import Awaitable
from datetime import datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from bot.core.card import Card
from bot.core.clock import Clock
from bot.core.errors import CannotAsk, TryLater, Uncertain, Unreachable
from bot.core.form import Form
from bot.core.ports import Outgoing
from bot.core.text import T
from bot.handlers.slack import modal, refusals, render
from bot.handlers.slack.hook import Hook, unpack
from bot.handlers.slack.refusals import Expired, NoThread, Opened
from bot.handlers.slack.render import Message
from bot.locale import Speech

Json = dict[str, Any]
EVENT = "permanence"
AT_ONCE = 3
"""Messages of one card sent in a row: Slack promises one a second and channel, and takes small bursts."""
PAGE = 200
REMEMBERED = timedelta(minutes=10)
LOOK_BACK = timedelta(minutes=5)
"""How far our clock and Slack's may differ."""


class Sender:
    """Says cards and opens forms; asks Slack what it accepted when a reply was lost.

    `fault` says what Slack refused lately that somebody can mend.
    """

    def __init__(self, client: AsyncWebClient, clock: Clock) -> None:
        self._client, self._clock = client, clock
        self._direct: dict[str, str] = {}
        self._faults: dict[str, tuple[datetime, str]] = {}

    @property
    def fault(self) -> str | None:
        """The last such refusal, in one line; None when it is long past or the place took something since."""
        recent = (words for at, words in self._faults.values() if self._clock.now() - at < REMEMBERED)
        return next(recent, None)

    async def send(self, outgoing: Outgoing) -> str:
        """Say it; the id of the (first) message, "CHANNEL/TS", or "" for a form or what one person sees."""
        match outgoing.content:
            case Form() as form:
                return await self._open(outgoing, form)
            case Card() as card:
                return await self._say(outgoing, render.messages(card, Speech(outgoing.reader)), bool(card.key))
        return ""

    async def find(self, outgoing: Outgoing) -> str | None:
        """The id of the message if all of it stands already; raises CannotAsk for forms and for one person's eyes."""
        card = outgoing.content
        if not isinstance(card, Card) or outgoing.only_for:
            raise CannotAsk
        wanted = render.messages(card, Speech(outgoing.reader))
        try:
            there = await self._there(outgoing, living=bool(card.key))
        except TryLater as later:
            raise Uncertain(str(later)) from later
        return there[0] if there.keys() >= set(range(len(wanted))) else None

    async def _say(self, outgoing: Outgoing, messages: list[Message], living: bool) -> str:
        if outgoing.only_for and outgoing.only_for != outgoing.place:
            return await self._whisper(outgoing, messages)
        if outgoing.edits:
            return await self._edit(outgoing, messages[0])
        there = await self._there(outgoing, living=living) if len(messages) > 1 else {}
        missing = [number for number in range(len(messages)) if number not in there]
        for number in missing[:AT_ONCE]:
            thread = there[0] if living and number else outgoing.under
            there[number] = await self._post(outgoing, messages[number], number, thread)
        if len(missing) > AT_ONCE:
            raise TryLater("the rest of a long message", timedelta(seconds=AT_ONCE))
        return there[0]

    async def _post(self, outgoing: Outgoing, message: Message, number: int, thread: str) -> str:
        payload = {"key": outgoing.key, "number": number}
        content: Json = {
            "channel": channel_of(outgoing.place),
            "text": message.text,
            "blocks": message.blocks,
            "metadata": {"event_type": EVENT, "event_payload": payload},
            "unfurl_links": False,
            "unfurl_media": False,
        }
        within = thread.partition("/")[2] or None
        try:
            posted = await self._call(self._client.chat_postMessage(**content, thread_ts=within), outgoing.place)
        except NoThread:
            posted = await self._call(self._client.chat_postMessage(**content), outgoing.place)
        return f"{posted['channel']}/{posted['ts']}"

    async def _edit(self, outgoing: Outgoing, message: Message) -> str:
        channel, _, ts = outgoing.edits.partition("/")
        update = self._client.chat_update(channel=channel, ts=ts, text=message.text, blocks=message.blocks)
        await self._call(update, outgoing.place)
        return outgoing.edits

    async def _whisper(self, outgoing: Outgoing, messages: list[Message]) -> str:
        """For one person's eyes; where the app is not in the channel, by the url that came with what they did."""
        hook = unpack(outgoing.hook)
        thread = outgoing.under.partition("/")[2] or hook.thread
        for message in messages:
            try:
                await self._call(
                    self._client.chat_postEphemeral(
                        channel=channel_of(outgoing.place),
                        user=channel_of(outgoing.only_for),
                        text=message.text,
                        blocks=message.blocks,
                        thread_ts=thread or None,
                    ),
                    outgoing.place,
                )
            except Unreachable:
                await self._respond(hook, message)
        return ""

    async def _respond(self, hook: Hook, message: Message) -> None:
        if not hook.response_url:
            raise Unreachable("not_in_channel, and nothing to answer")
        webhook = AsyncWebhookClient(hook.response_url, timeout=10, retry_handlers=[])
        try:
            answer = await webhook.send(text=message.text, blocks=message.blocks, replace_original=False)
        except Exception as error:
            raise refusals.meaning(error) from error
        if answer.status_code != 200:
            raise Unreachable(f"response_url: {answer.status_code}")

    async def _open(self, outgoing: Outgoing, form: Form) -> str:
        hook = unpack(outgoing.hook)
        view = modal.view(form, outgoing.reader, outgoing.place, hook.message)
        try:
            await self._call(self._client.views_open(trigger_id=hook.trigger, view=view), "forms")
        except Opened:
            return ""
        except Expired:
            speech = Speech(outgoing.reader)
            late = T("The form did not open in time.")
            words = late if hook.again else T("The form did not open in time: please ask again.")
            offer = render.offer(speech.say(words), speech.say(T("Open the form")), hook.again)
            await self._say(outgoing, [offer], living=False)
        return ""

    # What stands there already

    async def _there(self, outgoing: Outgoing, *, living: bool) -> dict[int, str]:
        """The ids of this key's messages that Slack has accepted, by number."""
        channel = await self._conversation(outgoing.place)
        found = await self._read(outgoing, channel, outgoing.under.partition("/")[2])
        if living and 0 in found:
            found |= await self._read(outgoing, channel, found[0].partition("/")[2])
        return found

    async def _read(self, outgoing: Outgoing, channel: str, thread: str) -> dict[int, str]:
        since = (outgoing.first_try or self._clock.now()) - LOOK_BACK
        asked: Json = {"channel": channel, "oldest": f"{since.timestamp():.6f}", "limit": PAGE}
        asked |= {"include_all_metadata": True} | ({"ts": thread} if thread else {})
        method = self._client.conversations_replies if thread else self._client.conversations_history
        found: dict[int, str] = {}
        cursor = ""
        while True:
            page = await self._call(method(**asked, cursor=cursor or None), outgoing.place)
            found |= dict(_ours(page["messages"], outgoing.key, channel))
            cursor = (page.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return found

    async def _conversation(self, place: str) -> str:
        """The id under which Slack keeps the conversation; that with a person has one of its own."""
        name = channel_of(place)
        if is_channel(place):
            return name
        if name not in self._direct:
            opened = await self._call(self._client.conversations_open(users=name), place)
            self._direct[name] = opened["channel"]["id"]
        return self._direct[name]

    async def _call(self, call: Awaitable[Any], place: str) -> Any:
        try:
            answer = await call
        except Exception as error:
            self._remember(error, place)
            raise refusals.meaning(error) from error
        self._faults.pop(place, None)
        return answer

    def _remember(self, error: Exception, place: str) -> None:
        """Keep what an admin can mend: a channel's refusal, or the app's own; not that one person has left."""
        if not isinstance(error, SlackApiError):
            return
        word = refusals.code(error)
        if word in refusals.AUTHORITY or (word in refusals.PLACES and is_channel(place)):
            self._faults[place] = self._clock.now(), f"{place}: {refusals.mended(error)}"


def channel_of(address: str) -> str:
    """The id that Slack posts to: a channel's, or a person's for a private conversation."""
    return address.rpartition(":")[2]


def is_channel(address: str) -> bool:
    """Whether it is a channel's, "slack:C1", rather than a person's, "slack:T1:U1"."""
    return address.count(":") == 1


def _ours(messages: list[Json], key: str, channel: str) -> list[tuple[int, str]]:
    payloads = [((one.get("metadata") or {}).get("event_payload") or {}, one["ts"]) for one in messages]
    return [(int(payload["number"]), f"{channel}/{ts}") for payload, ts in payloads if payload.get("key") == key]
