"""What people do at the page, to the door."""

import re
import unicodedata
from dataclasses import replace
from typing import TypeVar
from zoneinfo import ZoneInfo

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from bot.core.clock import Clock
from bot.core.codec import Codec
from bot.core.door import Door, Filled, Heard, Pressed, Said, Slash, What
from bot.core.form import Field as Asked
from bot.core.form import Form
from bot.core.text import T, Text
from bot.handlers.web import jumps
from bot.handlers.web.board import Board, Hook, Message
from bot.handlers.web.stage import Backstage, Seat
from bot.locale import Speech

DONE = 204
_COMMAND = re.compile(r"/(\w{1,32})(?:\s+(.*))?", re.DOTALL)
_CODES = Codec()


class _Act(BaseModel):
    """`id` is the page's own for this act: sent again, it is not acted on again. `page` names the page."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    id: str = Field(min_length=8, max_length=64)
    page: str = Field(pattern=r"^[\w-]{1,64}$")


class _Say(_Act):
    who: str
    place: str
    words: str
    thread: str = ""


class _Press(_Act):
    who: str
    message: str
    code: str


class _Fill(_Act):
    form: str
    answers: dict[str, str]


class _Close(_Act):
    form: str


class _Move(_Act):
    to: str


class _Speak(_Act):
    language: str = Field(pattern="^(fr|en)$")


A = TypeVar("A", bound=_Act)


class Listener:
    """Takes what the page posts; answers once it is written down."""

    def __init__(self, board: Board, clock: Clock, seats: tuple[Seat, ...], team: str, backstage: Backstage) -> None:
        self._board, self._clock, self._backstage = board, clock, backstage
        self._seats = {seat.key: seat for seat in seats}
        self._team = team
        self.door: Door | None = None
        self.language = "fr"
        acts = {
            "/say": self._say,
            "/press": self._press,
            "/fill": self._fill,
            "/close": self._close,
            "/time": self._move,
            "/language": self._speak,
        }
        self.routes = [Route(path, act, methods=["POST"]) for path, act in acts.items()]

    async def _say(self, request: Request) -> Response:
        act = await _read(request, _Say)
        seat = self._seat(act.who)
        place = self._place(seat, act.place)
        message = Message(
            self._board.new_id(), act.id, place, act.words, seat.zone, self._clock.now(), seat.address, act.thread
        )
        command = _COMMAND.fullmatch(act.words.strip())
        what: What = Slash(_bare(command[1]), command[2] or "") if command else Said(act.words, act.thread)
        hook = str(Hook(act.page)) if command else ""
        await self._hear(act, seat, place, what, message.id, hook)
        if self._board.keyed(act.id) is None:
            self._board.put(message)
        return Response(status_code=DONE)

    async def _press(self, request: Request) -> Response:
        act = await _read(request, _Press)
        seat, message = self._seat(act.who), self._board.get(act.message)
        if message is None:
            raise HTTPException(410)
        hook = str(Hook(act.page, message.id))
        await self._hear(act, seat, self._place(seat, message.place), Pressed(act.code), message.id, hook)
        return Response(status_code=DONE)

    async def _fill(self, request: Request) -> Response:
        act = await _read(request, _Fill)
        shown = self._board.form(act.form)
        if shown is None:
            raise HTTPException(410)
        answers = {one.name: act.answers.get(one.name, "").strip() for one in shown.form.fields}
        if faults := self._faults(shown.form, answers):
            speech = Speech(replace(shown.reader, language=self.language))
            return JSONResponse({name: speech.say(fault) for name, fault in faults.items()}, 422)
        seat = self._seats[shown.who.removeprefix("web:")]
        what = Filled(_CODES.short(shown.form.command), answers)
        await self._hear(act, seat, shown.place, what, shown.hook.message, str(shown.hook))
        self._board.close(shown.id)
        return Response(status_code=DONE)

    async def _close(self, request: Request) -> Response:
        self._board.close((await _read(request, _Close)).form)
        return Response(status_code=DONE)

    async def _move(self, request: Request) -> Response:
        act = await _read(request, _Move)
        if act.to not in jumps.JUMPS:
            raise HTTPException(400)
        zone = ZoneInfo(next(iter(self._seats.values())).zone)
        await self._backstage.move(jumps.target(act.to, self._clock.now(), zone))
        return Response(status_code=DONE)

    async def _speak(self, request: Request) -> Response:
        self.language = (await _read(request, _Speak)).language
        await self._backstage.speak(self.language)
        self._board.touch()
        return Response(status_code=DONE)

    async def _hear(self, act: _Act, seat: Seat, place: str, what: What, message: str, hook: str) -> None:
        if self.door is None:
            raise HTTPException(503)
        heard = Heard(
            source="web",
            id=act.id,
            who=seat.address,
            place=place,
            at=self._clock.now(),
            what=what,
            name=seat.name,
            language=self.language,
            message=message,
            hook=hook,
        )
        await self.door.hear(heard)

    def _faults(self, form: Form, answers: dict[str, str]) -> dict[str, Text]:
        if self.door is None:
            raise HTTPException(503)
        read = {one.name: (one.kind, answers[one.name]) for one in form.fields}
        own = {one.name: _fault(one, answers[one.name]) for one in form.fields}
        return {name: fault for name, fault in own.items() if fault} | self.door.faults(read, self.language)

    def _seat(self, key: str) -> Seat:
        if key not in self._seats:
            raise HTTPException(400)
        return self._seats[key]

    def _place(self, seat: Seat, place: str) -> str:
        """The place, where this person may speak there."""
        if place not in {seat.address, self._team if seat.side == "team" else seat.address}:
            raise HTTPException(403)
        return place


def _fault(field: Asked, words: str) -> Text | None:
    """What the page itself can tell of an answer."""
    if field.required and not words:
        return T("This one is needed.")
    if field.kind == "choice" and words and words not in {one.value for one in field.choices}:
        return T("Please choose one of the answers offered.")
    return None


def _bare(name: str) -> str:
    """The command's name without the accents that menus cannot show: « /tâche » is /tache."""
    return "".join(char for char in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(char))


async def _read(request: Request, kind: type[A]) -> A:
    try:
        return kind.model_validate_json(await request.body())
    except ValidationError as error:
        raise HTTPException(400) from error
