"""The web page of the trial: a client on the left, the team on the right, the calendar below."""

from collections.abc import Sequence
from datetime import timedelta

from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Mount

from bot.core.clock import Clock
from bot.core.door import Door
from bot.core.menu import Menu
from bot.core.ports import Outgoing, Pace
from bot.handlers.web.board import Board
from bot.handlers.web.guard import Guard
from bot.handlers.web.listen import Listener
from bot.handlers.web.page import Page
from bot.handlers.web.send import Sender
from bot.handlers.web.stage import Backstage, Seat

__all__ = ["TEAM", "Backstage", "Seat", "Web"]

TEAM = "web:team"
"""The address of the team's channel."""
MOST_BYTES = 1_000_000
NO_PACE = Pace(timedelta(0))


class Web:
    """One page on this machine, at which anybody can take any of the seats. Fills `Platform` and `Connection`.

    It is for trials: who sits where is not asked for, and what was said is kept in memory.
    """

    name = "web"
    forms = True
    answers = False

    def __init__(
        self,
        *,
        seats: tuple[Seat, ...],
        menu: tuple[Menu, ...],
        clock: Clock,
        backstage: Backstage,
        language: str = "fr",
    ) -> None:
        self._board = Board()
        self._sender = Sender(self._board, clock)
        self._listener = Listener(self._board, clock, seats, TEAM, backstage)
        self._listener.language = language
        self._page = Page(self._board, self._listener, clock, seats, TEAM, menu, backstage)

    @property
    def routes(self) -> Sequence[BaseRoute]:
        """The page and what it asks for."""
        own = [*self._page.routes, *self._listener.routes]
        return [Mount("", routes=own, middleware=[Middleware(Guard)], max_body_size=MOST_BYTES)]

    def pace(self, place: str) -> Pace:  # noqa: ARG002 - one pace for every place
        """As fast as it comes."""
        return NO_PACE

    async def send(self, outgoing: Outgoing) -> str:
        """See `Platform.send`."""
        return self._sender.send(outgoing)

    async def find(self, outgoing: Outgoing) -> str | None:
        """See `Platform.find`."""
        return self._board.keyed(outgoing.key)

    def refresh(self) -> None:
        """Something beside what is said has changed, such as the calendar."""
        self._board.touch()

    async def start(self, door: Door) -> None:
        """Let the page act."""
        self._listener.door = door

    async def stop(self) -> None:
        """What is posted from now on is refused, and every page let go."""
        self._listener.door = None
        self._page.stop()

    async def fault(self) -> str | None:
        """Nothing is between the house and its page."""
        return None
