"""Cards and forms as HTML: every word that a person wrote is escaped by Jinja."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date
from jinja2 import Environment, PackageLoader

from bot.core.calendar import Event
from bot.core.card import Button, Card, Part
from bot.core.codec import Codec
from bot.core.form import Field
from bot.core.ports import Reader
from bot.core.text import Clock, Day, Span, T, Text, Value
from bot.handlers.web.board import Message
from bot.handlers.web.stage import Seat
from bot.locale import Speech

RADIOS = 3
"""So many choices are all shown; more of them fold into a list."""
BREATH = timedelta(minutes=1)
"""What one says within it reads as said in one go."""
_CODES = Codec()


@dataclass(frozen=True)
class Entry:
    """A message as one person sees it, with its thread; one that `follows` needs not say again who speaks."""

    message: Message
    author: Seat | None
    replies: tuple["Entry", ...] = ()
    follows: bool = False

    @property
    def card(self) -> Card | None:
        """What the house says; None for what a person typed."""
        return self.message.content if isinstance(self.message.content, Card) else None


@dataclass(frozen=True)
class Date:
    """A day of the calendar, and what it holds."""

    day: date
    events: tuple[Event, ...]
    today: bool


class Renderer:
    """Fills the templates for one language and zone."""

    def __init__(self) -> None:
        self._env = Environment(
            loader=PackageLoader("bot.handlers.web"), autoescape=True, trim_blocks=True, lstrip_blocks=True
        )
        self._env.globals.update(code=_code, kind=_kind, radios=_radios, RADIOS=RADIOS)

    def fill(self, template: str, language: str, zone: str, **values: object) -> str:
        """The template as HTML."""
        voice = Voice(language, zone)
        return self._env.get_template(template).render(v=voice, language=language, **values)


class Voice:
    """Says texts and times to whoever reads the page; `zone` is of those whose time is shown."""

    def __init__(self, language: str, zone: str) -> None:
        self._language, self._zone = language, ZoneInfo(zone)
        self._speech = Speech(Reader(language, zone))

    def say(self, value: Value) -> str:
        """A text or a value in words."""
        return self._speech.value(value)

    def label(self, text: Text) -> str:
        """What stands before a value."""
        return self.say(T("{label}:", label=text))

    def at(self, zone: str) -> "Voice":
        """The same for a reader elsewhere."""
        return Voice(self._language, zone)

    def hour(self, at: datetime) -> str:
        """« 9 h 02 »."""
        return self.say(Clock(at))

    def day(self, at: datetime) -> str:
        """« vendredi 27 novembre 2026 »."""
        return self.say(Day(at))

    def span(self, event: Event) -> str:
        """« 14 h 30 – 15 h 15 », "2:30 pm – 4 pm"; in full where it takes a day or more."""
        if event.end - event.start >= timedelta(days=1):
            return self.say(Span(event.start, event.end))
        return f"{self.hour(event.start)} – {self.hour(event.end)}".replace(":00 ", " ")

    def short(self, day: date) -> str:
        """« lun. 23 »."""
        return format_date(day, "EEE d", locale=self._language)

    def month(self, day: date) -> str:
        """« novembre 2026 »."""
        return format_date(day, "MMMM y", locale=self._language)

    def date_of(self, at: datetime) -> date:
        """The day there."""
        return at.astimezone(self._zone).date()


def _code(button: Button) -> str:
    return _CODES.short(button.command)


def _kind(part: Part) -> str:
    return type(part).__name__.lower()


def _radios(field: Field) -> bool:
    return field.kind == "choice" and len(field.choices) <= RADIOS


def entries(messages: Sequence[Message], seats: Mapping[str, Seat], eyes: frozenset[str]) -> tuple[Entry, ...]:
    """What these addresses see of a place: top-level messages with their threads."""
    seen = [one for one in messages if not one.only_for or one.only_for in eyes]
    roots = {one.id for one in seen if not one.under}
    threads: dict[str, list[Message]] = {}
    for one in seen:
        threads.setdefault(one.under if one.under in roots else "", []).append(one)
    found = []
    for root, follows in _spoken(threads.get("", [])):
        replies = tuple(
            Entry(one, seats.get(one.by), follows=after) for one, after in _spoken(threads.get(root.id, []))
        )
        found.append(Entry(root, seats.get(root.by), replies, follows))
    return tuple(found)


def _spoken(messages: Sequence[Message]) -> Iterator[tuple[Message, bool]]:
    """Each message, and whether the one before it was said by the same, to the same, and just before."""
    last: Message | None = None
    for one in messages:
        same = last is not None and (one.by, one.only_for) == (last.by, last.only_for)
        yield one, bool(same and last and one.at - last.at < BREATH)
        last = one


def dates(events: Sequence[Event], start: date, count: int, zone: str) -> tuple[Date, ...]:
    """The days from `start` on, each with what begins on it."""
    found = []
    for number in range(count):
        day = start + timedelta(days=number)
        there = tuple(event for event in events if event.start.astimezone(ZoneInfo(zone)).date() == day)
        found.append(Date(day, there, number == 0))
    return tuple(found)
