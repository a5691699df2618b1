"""A Slack on loopback for tests: people act in it, the app answers through its real SDK, and the test looks."""

from __future__ import annotations

import asyncio
import functools
import time
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Self, TypeVar

from tests.wire.slack import acts, chat, payloads, views
from tests.wire.slack.delivery import Ack, Delivery
from tests.wire.slack.server import Keys, Server
from tests.wire.slack.validation import Json, check_options
from tests.wire.slack.workspace import Channel, Message, User, View, Workspace
from tests.wire.waiting import wait_until

Seen = TypeVar("Seen")
BOT_TOKEN, APP_TOKEN, SIGNING_SECRET = "xoxb-wire", "xapp-wire", "wire-secret"


class SlackWire:
    """One workspace, one app. Whoever acts waits for the acknowledgement unless told `wait=False`.

    Every act raises NotAcknowledged after 3 s without one, LookupError where there is nothing to press, CannotEnter
    where Slack's window would not send the form, ApiError where the answer is one Slack refuses.

    `scopes`: what the app was granted (all, if none are named). `strict_rates`: a channel takes one message a
    second after a burst of 3, the others get 429. `clock`: this Slack's own, in Unix seconds. `refused`: calls
    this Slack refused by its own rules, without the failures that the test asked for.
    """

    def __init__(
        self,
        bot_token: str = BOT_TOKEN,
        app_token: str = APP_TOKEN,
        signing_secret: str = SIGNING_SECRET,
        team: str = "T1",
        bot_user: str = "UBOT",
        *,
        scopes: Iterable[str] | None = None,
        strict_rates: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._ahead = 0.0
        self._change = asyncio.Event()
        self.workspace = Workspace(team, bot_user, lambda: clock() + self._ahead)
        allowed = None if scopes is None else frozenset(scopes)
        self.server = Server(self.workspace, Keys(bot_token, app_token, signing_secret, allowed), self._change.set)
        self.server.strict_rates = strict_rates
        self.courier = self.server.courier
        self.api_url = self.workspace.address = self.server.root
        self.calls = self.server.calls
        self.refused = self.server.refused
        self.warnings = self.server.cautions
        self.acks = self.courier.acks
        self.deliver_to = self.courier.deliver_to
        self.disconnect = self.courier.disconnect
        self.fail_next = self.server.weather.fail_next
        self.holding = self.server.weather.holding
        self.down, self.up = self.server.listening.down, self.server.listening.up
        self.last: Delivery | None = None

    async def __aenter__(self) -> Self:
        await self.up()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.server.stop()

    # who is there

    def user(self, user: str, name: str, **more: Any) -> User:
        """A person; `more` is tz, locale, email."""
        return self.workspace.users.setdefault(user, User(user, name, **more))

    def channel(
        self, channel: str, name: str, members: Iterable[str] = (), *, private: bool = False, bot: bool = True
    ) -> Channel:
        """A channel with these people, and the app's bot unless `bot=False`."""
        inside = {*members, *([self.workspace.bot_user] if bot else [])}
        fresh = Channel(channel, name, inside, "group" if private else "channel")
        return self.workspace.channels.setdefault(channel, fresh)

    def file(self, file: str, name: str, content: bytes, mimetype: str = "application/pdf") -> Json:
        """A file that `says(…, files=[id])` shares; its url asks for the bot's token."""
        return acts.upload(self.workspace, file, name, content, mimetype)

    # what people do

    async def says(
        self,
        user: str,
        text: str,
        *,
        channel: str | None = None,
        thread_ts: str | None = None,
        files: Iterable[str] = (),
        wait: bool = True,
    ) -> str:
        """A message, to the bot itself unless in a channel; its ts."""
        message = acts.say(self.workspace, user, text, channel or user, thread_ts, files)
        for event in acts.heard(self.workspace, message):
            await self._event(event, wait)
        return message.ts

    async def edits(self, user: str, ts: str, text: str, *, channel: str | None = None, wait: bool = True) -> None:
        message = self._message(channel or user, ts)
        await self._event(acts.edit(self.workspace, user, message, text), wait)

    async def deletes(self, user: str, ts: str, *, channel: str | None = None, wait: bool = True) -> None:
        message = self._message(channel or user, ts)
        await self._event(acts.delete(self.workspace, user, message), wait)

    async def opens_home(self, user: str, *, wait: bool = True) -> None:
        await self._event(acts.open_home(self.workspace, user), wait)

    async def joins(self, user: str, channel: str, *, inviter: str | None = None, wait: bool = True) -> None:
        """Somebody joins, or is invited; the bot itself by its own user id."""
        await self._event(acts.join(self.workspace, user, self.workspace.channels[channel], inviter), wait)

    async def leaves(self, user: str, channel: str, *, wait: bool = True) -> None:
        """Somebody leaves; the bot, by its own user id, is taken out."""
        await self._event(acts.leave(self.workspace, user, self.workspace.channels[channel]), wait)

    async def unfurls(self, place: str, ts: str, *, wait: bool = True) -> None:
        """Slack adds a preview to a message: told as a change, with no word edited."""
        await self._event(acts.unfurl(self.workspace, self._message(place, ts)), wait)

    async def presses(
        self,
        user: str,
        screen: Message | View,
        *,
        label: str | None = None,
        action_id: str | None = None,
        answer: object = None,
        forged: str | None = None,
        wait: bool = True,
    ) -> None:
        """Press a button, or choose `answer` in a select or picker; `forged` is sent instead of the value.

        An old copy of a message still has its old buttons.
        """
        found = payloads.find_element(screen.blocks, action_id, label)
        await self._do("interactive", acts.press(self.workspace, user, screen, found, answer, forged), wait)

    async def types(self, user: str, screen: Message | View, text: str, *, label: str) -> list[Json]:
        """Type in an `external_select`: the options the app offers."""
        found = payloads.find_element(screen.blocks, None, label)
        ack = await self._do("interactive", acts.look_up(self.workspace, user, screen, found, text), True)
        return check_options(ack.payload if ack else None)

    async def commands(
        self, user: str, command: str, text: str = "", *, channel: str | None = None, wait: bool = True
    ) -> Ack | None:
        """A slash command; what its acknowledgement says is shown, to the person alone by default."""
        body = acts.command(self.workspace, user, command, text, channel or user)
        ack = await self._do("slash_commands", body, wait)
        if ack and ack.payload:
            said = ack.payload if isinstance(ack.payload, dict) else {"text": ack.payload}
            chat.say(self.workspace, user, body["channel_id"], said)
        return ack

    async def submits(self, user: str, view: View, answers: Mapping[str, object], *, wait: bool = True) -> Ack | None:
        """Fill inputs by label (or block id) and submit; what is left out keeps its initial value."""
        ack = await self._do("interactive", acts.submit(self.workspace, user, view, answers), wait)
        if ack:
            views.answered(self.workspace, view, ack.payload)
        return ack

    async def closes(self, user: str, view: View, *, wait: bool = True) -> None:
        """Close a view; the app hears of it if it asked to."""
        body = acts.close(self.workspace, user, view)
        views.close(self.workspace, view)
        if view.content.get("notify_on_close"):
            await self._do("interactive", body, wait)

    async def shortcut(self, user: str, callback_id: str, message: Message | None = None, *, wait: bool = True) -> None:
        await self._do("interactive", acts.shortcut(self.workspace, user, callback_id, message), wait)

    # what there is to see

    def messages(self, place: str) -> list[Message]:
        """All that everyone in a channel sees, oldest first; a person's id stands for their talk with the bot."""
        channel = self.workspace.place(place).id
        return [m for m in self.workspace.said if m.channel == channel and m.ephemeral_to is None]

    def told(self, place: str) -> list[Message]:
        """Of these, what the bot said."""
        return [message for message in self.messages(place) if message.user == self.workspace.bot_user]

    def ephemerals(self, user: str) -> list[Message]:
        return [message for message in self.workspace.said if message.ephemeral_to == user]

    @property
    def views(self) -> dict[str, View]:
        """The view on top of each person's screen."""
        return {user: stack[-1] for user, stack in self.workspace.modals.items() if stack}

    def home(self, user: str) -> View:
        return self.workspace.homes[user]

    async def until(self, true: Callable[[], Seen], seconds: float = 5) -> Seen:
        """What the condition gives once it is true; looked at again at every call, acknowledgement and connection.

        A LookupError inside it means "not yet". Raises AssertionError after that many seconds.
        """

        @functools.wraps(true)
        def patient() -> Seen | None:
            try:
                return true()
            except LookupError:
                return None

        seen = await wait_until(patient, self._change, seconds)
        assert seen is not None
        return seen

    # time, and again

    def passes(self, seconds: float) -> None:
        """Move this Slack's own clock: triggers, response urls, timestamps, rates."""
        self._ahead += seconds

    async def redeliver(self, times: int = 1, *, wait: bool = True) -> None:
        """The last event again, as Slack does when it heard no acknowledgement."""
        if self.last is None or self.last.kind != "events_api":
            raise LookupError("only events are delivered again")
        for _ in range(times):
            again = Delivery(self.last.kind, self.last.payload, self.last.attempts)
            self.last = again
            await self._bring(again, wait)

    # how it is done

    async def _event(self, event: Json, wait: bool) -> None:
        await self._do("events_api", payloads.event_envelope(self.workspace, event), wait)

    async def _do(self, kind: str, payload: Json, wait: bool) -> Ack | None:
        self.last = Delivery(kind, payload)
        return await self._bring(self.last, wait)

    async def _bring(self, delivery: Delivery, wait: bool) -> Ack | None:
        self.courier.bring(delivery)
        return await self.courier.heard(delivery) if wait else None

    def _message(self, place: str, ts: str) -> Message:
        return self.workspace.message(self.workspace.place(place).id, ts)
