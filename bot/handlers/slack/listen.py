"""Slack's events and interactions on their way to the door: written down first, acknowledged after."""

from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from slack_bolt import BoltResponse
from slack_bolt.request.async_request import AsyncBoltRequest

from bot.core.clock import Clock
from bot.core.door import Door
from bot.handlers.slack import modal, payloads
from bot.handlers.slack.home import Home
from bot.handlers.slack.modal import Submitted
from bot.handlers.slack.profiles import Profiles
from bot.locale import Speech

Json = dict[str, Any]


class Listener:
    """One Bolt middleware that precedes all others but the check of the signature.

    When the door raises, Bolt answers 500 and nothing is acknowledged, so Slack brings the event again.
    """

    def __init__(self, clock: Clock, profiles: Profiles, home: Home) -> None:
        self._clock, self._profiles, self._home = clock, profiles, home
        self.door: Door | None = None

    async def hear(self, req: AsyncBoltRequest, next_: Callable[[], Awaitable[BoltResponse]]) -> BoltResponse:
        """Hear the request, then acknowledge it; Slack's question whether the URL is ours is left to Bolt."""
        if req.body.get("type") == "url_verification":
            return await next_()
        if self.door is None:
            return BoltResponse(status=503, body="")
        if payloads.is_home(req.body):
            self._home.opened(req.body["event"])
            return BoltResponse(status=200, body="")
        return await self._attend(self.door, req.body)

    async def _attend(self, door: Door, body: Json) -> BoltResponse:
        try:
            form = modal.submitted(body["view"]) if body.get("type") == "view_submission" else None
            heard = payloads.read(body, self._clock.now())
        except (KeyError, TypeError, ValueError):
            # Brought again it would read no better: acknowledged, and told to whoever reads the log.
            structlog.get_logger().exception("unreadable", platform="slack", kind=body.get("type"))
            return BoltResponse(status=200, body="")
        if form and (faults := _faults(door, form)):
            return BoltResponse(status=200, body={"response_action": "errors", "errors": faults})
        for one in heard:
            await door.hear(self._profiles.named(one))
        return BoltResponse(status=200, body="")


def _faults(door: Door, form: Submitted) -> dict[str, str]:
    """What is wrong with the answers, by block id, in the language of who was asked."""
    given = {name: answer for name, answer in form.answers.items() if answer[1]}
    speech = Speech(form.origin.reader)
    found = door.faults(given, form.origin.language)
    return {modal.block_id(name, given[name][0]): speech.say(fault) for name, fault in found.items()}
