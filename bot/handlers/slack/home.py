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
    lines = [_line(one, language) for one in menu if one.audience != "team"]
    blocks = [
        {"type": "header", "text": plain_text(speech.say(T("Your secretariat")), 150)},
        rich(section(*inline(speech.say(T("Write to me under Messages, as you would speak. I also know:"))))),
        rich({"type": "rich_text_list", "style": "bullet", "elements": lines}),
    ]
    mark = hashlib.sha256(json.dumps(blocks).encode()).hexdigest()[:16]
    return {"type": "home", "private_metadata": mark, "blocks": blocks}


def _line(menu: Menu, language: str) -> Json:
    name, about = menu.names.get(language, menu.names["en"]), Speech(Reader(language, "UTC")).say(menu.about)
    return section(*inline(f"/{name}", bold=True), *inline(f" — {about}"))
