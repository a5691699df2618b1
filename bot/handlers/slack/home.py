"""The app's home in Slack: a welcome, and what can be asked."""

import hashlib
import json
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from bot.core.menu import Menu
from bot.core.ports import Reader
from bot.core.text import T
from bot.handlers.slack.profiles import Profiles
from bot.handlers.slack.text import inline, plain_text, rich, section
from bot.locale import Speech

Json = dict[str, Any]
RESERVED = frozenset(
    (
        *("archive", "away", "call", "collapse", "dm", "dnd", "expand", "feed", "feedback", "invite", "join", "leave"),
        *("me", "msg", "mute", "open", "prefs", "pro", "remind", "remove", "rename", "search", "shortcuts", "shrug"),
        *("star", "status", "topic", "who"),
    )
)
"""Slack's own commands: an app cannot have them, and a manifest that names one is refused whole."""


class Home:
    """Publishes the home of whoever looks at it, unless it is there already."""

    def __init__(self, client: AsyncWebClient, menu: tuple[Menu, ...], profiles: Profiles) -> None:
        self._client, self._menu, self._profiles = client, menu, profiles

    def opened(self, event: Json) -> None:
        """Answer `app_home_opened`, whatever the tab: who looks will soon write. Returns at once."""
        self._profiles.spawn(self._greet(event))

    async def _greet(self, event: Json) -> None:
        language = (await self._profiles.of(event["user"])).language
        if event.get("tab") != "home":
            return
        shown = view(self._menu, language or "fr")
        if (event.get("view") or {}).get("private_metadata") != shown["private_metadata"]:
            await self._client.views_publish(user_id=event["user"], view=shown)


def view(menu: tuple[Menu, ...], language: str) -> Json:
    """The home in that language; its `private_metadata` is a mark of its content."""
    speech = Speech(Reader(language, "UTC"))
    lines = [
        section(*inline(f"/{typed(one, language)}", bold=True), *inline(f" — {speech.say(one.about)}"))
        for one in menu
        if one.audience != "team"
    ]
    blocks = [
        {"type": "header", "text": plain_text(speech.say(T("Your secretariat")), 150)},
        rich(section(*inline(speech.say(T("Write to me under Messages, as you would speak. I also know:"))))),
        rich({"type": "rich_text_list", "style": "bullet", "elements": lines}),
    ]
    mark = hashlib.sha256(json.dumps(blocks).encode()).hexdigest()[:16]
    return {"type": "home", "private_metadata": mark, "blocks": blocks}


def typed(menu: Menu, language: str) -> str:
    """The command's name in that language, or the other's where Slack keeps it for itself."""
    own = menu.names.get(language, menu.names["en"])
    return own if own not in RESERVED else next(name for name in menu.names.values() if name not in RESERVED)
