"""The page, its panes as they stand, and word of each change."""

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from datetime import time as hour
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from bot.core.clock import Clock
from bot.core.menu import Menu
from bot.core.text import T, Text
from bot.handlers.web.board import Board
from bot.handlers.web.jumps import JUMPS
from bot.handlers.web.listen import Listener
from bot.handlers.web.render import Date, Entry, Renderer, dates, entries
from bot.handlers.web.stage import Backstage, Seat
from bot.handlers.web.words import SUGGESTIONS, WORDS

DAYS_SHOWN = 14
LOOK_AGAIN_S = 20.0
"""The page looks this often even when nothing is said: the minute shown moves on."""
STATIC = Path(__file__).parent / "static"


@dataclass(frozen=True)
class View:
    """Who somebody is at a page: one client, one member of the team or two at once, and what of the team they read."""

    page: str
    client: Seat
    team: tuple[Seat, ...]
    private: bool

    @property
    def eyes(self) -> frozenset[str]:
        """Who looks at the team's side."""
        return frozenset(seat.address for seat in self.team)

    @property
    def acting(self) -> str:
        """Who acts on the team's side, as the page names them."""
        return "+".join(seat.key for seat in self.team)


class Page:
    """Answers what the browser asks to see."""

    def __init__(
        self,
        board: Board,
        listener: Listener,
        clock: Clock,
        seats: tuple[Seat, ...],
        team: str,
        menu: tuple[Menu, ...],
        backstage: Backstage,
    ) -> None:
        self._board, self._listener, self._clock, self._backstage = board, listener, clock, backstage
        self._clients = tuple(seat for seat in seats if seat.side == "client")
        self._team = tuple(seat for seat in seats if seat.side == "team")
        self._by_address = {seat.address: seat for seat in seats}
        self._channel, self._menu = team, menu
        self._renderer = Renderer()
        self._over = False
        self.routes: list[BaseRoute] = [
            Route("/", self._whole),
            Route("/panes", self._panes),
            Route("/live", self._live),
            Mount("/static", StaticFiles(directory=STATIC)),
        ]

    def stop(self) -> None:
        """Let every page go."""
        self._over = True
        self._board.touch()

    async def _whole(self, request: Request) -> Response:
        return HTMLResponse(await self._fill("page.html", self._view(request)))

    async def _panes(self, request: Request) -> Response:
        return HTMLResponse(await self._fill("panes.html", self._view(request)))

    async def _live(self, _: Request) -> Response:
        headers = {"cache-control": "no-store"}
        return StreamingResponse(self._versions(), media_type="text/event-stream", headers=headers)

    async def _versions(self) -> AsyncIterator[str]:
        while not self._over:
            seen = self._board.version
            yield f"data: {seen}\n\n"
            try:
                async with asyncio.timeout(LOOK_AGAIN_S):
                    await self._board.changed(seen)
            except TimeoutError:
                continue

    def _view(self, request: Request) -> View:
        asked = request.query_params
        page = asked.get("page", "")
        client = next((seat for seat in self._clients if seat.key == asked.get("client")), self._clients[0])
        keys = re.split("[ +]", asked.get("team", ""))
        team = tuple(seat for seat in self._team if seat.key in keys) or self._team[:1]
        return View(page if re.fullmatch(r"[\w-]{1,64}", page) else "", client, team, asked.get("tab") == "private")

    async def _fill(self, template: str, view: View) -> str:
        language, zone = self._listener.language, view.client.zone
        return self._renderer.fill(template, language, zone, **await self._scene(view, language))

    async def _scene(self, view: View, language: str) -> dict[str, Any]:
        place = view.team[0].address if view.private else self._channel
        both = self._team[:2]
        return {
            "view": view,
            "now": self._clock.now(),
            "words": WORDS,
            "suggestions": SUGGESTIONS,
            "jumps": {name: label for name, (label, _) in JUMPS.items()},
            "clients": self._clients,
            "team": self._team,
            "pairs": (both,) if len(both) > 1 else (),
            "place": place,
            "private_title": T("Messages to {name}", name=view.team[0].name),
            "last": self._last,
            "channel": self._channel,
            "client_entries": self._entries(view.client.address, frozenset({view.client.address})),
            "team_entries": self._entries(place, view.eyes),
            "client_menu": self._commands("clients", language),
            "team_menu": self._commands("team", language),
            "forms": self._board.forms(view.page),
            "dates": await self._dates(view.client),
        }

    def _entries(self, place: str, eyes: frozenset[str]) -> tuple[Entry, ...]:
        return entries(self._board.at(place), self._by_address, eyes)

    def _last(self, place: str) -> str:
        """The last message of the house there: what a page has not seen yet is marked."""
        told = [one.id for one in self._board.at(place) if not one.by and not one.only_for]
        return told[-1] if told else ""

    def _commands(self, audience: str, language: str) -> list[tuple[str, Text]]:
        meant = {"anyone", audience}
        return [(one.names[language], one.about) for one in self._menu if one.audience in meant]

    async def _dates(self, client: Seat) -> tuple[Date, ...]:
        zone = ZoneInfo(client.zone)
        start = datetime.combine(self._clock.now().astimezone(zone).date(), hour(), zone)
        events = await self._backstage.events(client.calendar, start, start + timedelta(days=DAYS_SHOWN))
        return dates(events, start.date(), DAYS_SHOWN, client.zone)
