"""People at the trial's page, over HTTP, with the whole house behind it."""

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Self

import httpx

from bot.app import MENU
from bot.core.calendar import Event
from bot.core.errors import TryLater, Uncertain
from bot.core.ports import Outgoing
from bot.handlers.web import TEAM, Seat, Web
from bot.server import Server
from storage.people import Role
from tests.handlers.stage import Stage
from tests.handlers.web_page import Node, entries, initial, read, said

SEATS = (
    Seat("ana", "Ana", "client"),
    Seat("inconnu", "Inconnu", "client"),
    Seat("lea", "Léa", "team"),
    Seat("tom", "Tom", "team"),
    Seat("zoe", "Zoé", "team"),
)
KEYS = {seat.name: seat.key for seat in SEATS}


class NoBackstage:
    """A page with neither calendar nor moves."""

    async def events(self, calendar: str, start: datetime, end: datetime) -> Sequence[Event]:
        return ()

    async def move(self, to: datetime) -> None:
        raise NotImplementedError

    async def speak(self, language: str) -> None:
        raise NotImplementedError


class Weathered(Web):
    """A page whose answers can be lost or late, as those of a platform across a network."""

    def __init__(self, **parts: Any) -> None:
        super().__init__(**parts)
        self.away = True
        self.refusals: list[TryLater] = []
        self.lost_replies: list[Uncertain] = []

    async def send(self, outgoing: Outgoing) -> str:
        if self.away:
            raise TryLater("the page is away")
        if self.refusals:
            raise self.refusals.pop()
        sent = await super().send(outgoing)
        if self.lost_replies:
            raise self.lost_replies.pop()
        return sent


class WatchedStage(Stage):
    """Comes to rest only once the page shows it."""

    driver: "WebDriver"

    async def until(self, true: Callable[[], object]) -> None:
        await super().until(true)
        await self.settle()

    async def settle(self) -> None:
        await super().settle()
        await self.driver.look()


class WebDriver:
    """Fills `Driver` (see contract.py); each person has a browser open, on their own side of the page."""

    can_be_asked = True

    def __init__(self, folder: Path) -> None:
        self.stage = WatchedStage(folder, TEAM)
        self.stage.driver = self
        self._port = 0
        self._panes: dict[str, Node] = {}
        self._acts = count(1)
        self._last: dict[str, Any] = {}
        self._watch: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._build()
        await self.stage.open(self.web)
        await self.up()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.down()
        await self.stage.close()

    def _build(self) -> None:
        self.web = Weathered(seats=SEATS, menu=MENU, clock=self.stage.clock, backstage=NoBackstage())

    # the browsers

    async def _follow(self) -> None:
        """Look again at each word of a change, as the page's script does."""
        with contextlib.suppress(httpx.TransportError):
            async with self.http.stream("GET", "/live", timeout=None) as live:
                async for line in live.aiter_lines():
                    if line.startswith("data:"):
                        await self.look()

    async def look(self) -> None:
        """Have every browser show what there is now."""
        if self._watch is None:
            return
        for key in KEYS.values():
            self._panes[key] = await self.panes(client=key, team=key, tab="private", page=key)
        self._panes["channel"] = await self.panes(team="lea", page="channel")
        for key in KEYS.values():
            self._panes[f"{key}@channel"] = await self.panes(team=key, page=key)

    async def panes(self, **view: str) -> Node:
        answer = await self.http.get("/panes", params=view)
        assert answer.status_code == 200, answer.text
        return read(answer.text)

    async def post(self, path: str, **act: Any) -> httpx.Response:
        """As the page's script does; the same `id` again is the same act."""
        body = {"id": f"act-{next(self._acts):06}", "page": "page", **act}
        return await self.http.post(path, json=body, headers={"origin": self.url})

    async def _act(self, path: str, **act: Any) -> None:
        answer = await self.post(path, **act)
        assert answer.status_code == 204, (answer.status_code, answer.text)

    # people

    async def client(self, name: str) -> None:
        self.stage.client(name, f"web:{KEYS[name]}")

    async def assistant(self, name: str, *, lead: bool = False) -> None:
        self.stage.assistant(name, f"web:{KEYS[name]}", Role.LEAD if lead else Role.ASSISTANT)

    async def stranger(self, name: str) -> None:
        assert name in KEYS

    # what they do

    async def say(self, who: str, words: str) -> None:
        key = KEYS[who]
        self._last = {"id": f"say-{next(self._acts):06}", "who": key, "place": f"web:{key}", "words": words}
        await self._act("/say", **self._last)

    async def say_in_thread(self, who: str, number: int, words: str) -> None:
        root = next(one for one in entries(self._channel) if f"N° {number} ·" in said(one).replace("\u202f", " "))
        await self._act("/say", who=KEYS[who], place=TEAM, thread=root.attributes["id"], words=words)

    async def again(self, times: int) -> None:
        for _ in range(times):
            await self._act("/say", **self._last)

    async def press(self, who: str, label: str) -> None:
        await self.stage.until(lambda: self._button(who, label))
        await self._press(who, self._button(who, label))

    async def press_together(self, who: Sequence[str], label: str) -> None:
        button = self._button(who[0], label)
        await asyncio.gather(*(self._press(one, button) for one in who))

    async def _press(self, who: str, button: Node) -> None:
        asked = button.attributes
        await self._act(
            "/press", who=KEYS[who], page=KEYS[who], message=asked["data-message"], code=asked["data-press"]
        )

    def _button(self, who: str, label: str) -> Node:
        panes = [self._panes[KEYS[who]].the("section", id=side) for side in ("client", "team")]
        panes.append(self._panes[f"{KEYS[who]}@channel"].the("section", id="team"))
        found = [one for pane in panes for one in pane.all("button", data_press="") if one.text.strip() == label]
        if not found:
            raise LookupError(f"{who} sees no « {label} »")
        return found[-1]

    async def fill(self, who: str, **answers: str) -> None:
        await self.stage.until(lambda: self.form(who))
        form = self.form(who)
        given = initial(form) | answers
        await self._act("/fill", form=form.attributes["data-form"], answers=given)

    def form(self, who: str) -> Node:
        return self._panes[KEYS[who]].the("form", data_form="")

    # what they read

    def told(self, who: str) -> list[str]:
        key = KEYS[who]
        side = "client" if any(seat.key == key and seat.side == "client" for seat in SEATS) else "team"
        private = [one for one in entries(self._panes[key].the("section", id=side)) if "mine" not in one.classes]
        channel = self._panes[f"{key}@channel"].the("section", id="team") if side == "team" else Node("")
        alone = [one for one in entries(channel) if "alone" in one.classes]
        return [said(one) for one in (*private, *alone)]

    def channel(self) -> list[str]:
        shown = (one for one in entries(self._channel) if not {"mine", "alone"} & set(one.classes))
        return [said(one) for one in shown]

    @property
    def _channel(self) -> Node:
        return self._panes["channel"].the("section", id="team")

    # the weather

    async def down(self) -> None:
        self.web.away = True
        if self._watch:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
            self._watch = None
            await self.http.aclose()
            await self._server.stop()

    async def up(self) -> None:
        self.web.away = False
        self._server = Server("127.0.0.1", self._port, {}, self.web.routes)
        self.url, self._port = self._server.url, int(self._server.url.rpartition(":")[2])
        await self._server.start()
        self.http = httpx.AsyncClient(base_url=self.url, trust_env=False)
        self._watch = asyncio.create_task(self._follow())
        await self.look()

    async def lose_reply(self) -> None:
        self.web.lost_replies.append(Uncertain("the answer was lost"))

    async def slow_down(self, seconds: int) -> None:
        self.web.refusals.append(TryLater("slower, please", timedelta(seconds=seconds)))

    async def restart(self) -> None:
        was_up = self._watch is not None
        await self.down()
        await self.stage.close()
        self._build()
        await self.stage.open(self.web)
        if was_up:
            await self.up()
