"""What the house asks of a platform and of an outside service."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.core.card import Card
from bot.core.door import Door
from bot.core.form import Form


@dataclass(frozen=True)
class Reader:
    """For whom a text is written: "fr" or "en", and an IANA zone name."""

    language: str
    zone: str


@dataclass(frozen=True)
class Outgoing:
    """One thing to say at `place`; None as `content` only acknowledges the event of the `hook`.

    `key` is the same at every try. `edits` is the platform's id of the message that it replaces, `under` of the
    message in whose thread it goes; `only_for` is the address of the one person who shall see it in a shared
    place; `hook` answers the event that asked (see `Heard.hook`). `first_try` is when the platform first got it.
    """

    key: str
    place: str
    content: Card | Form | None
    reader: Reader
    edits: str = ""
    under: str = ""
    only_for: str = ""
    hook: str = ""
    first_try: datetime | None = None


@dataclass(frozen=True)
class Pace:
    """How fast a place may be written to: `burst` at once, then one each `interval`."""

    interval: timedelta
    burst: int = 1


class Platform(Protocol):
    """One way to reach people.

    `forms`: it shows a Form itself when there is a hook; else a Form is asked question by question.
    `answers`: every press must be answered, if only with silence.
    """

    name: str
    forms: bool
    answers: bool

    def pace(self, place: str) -> Pace:
        """The platform's own limit for this place."""
        ...

    async def send(self, outgoing: Outgoing) -> str:
        """Say it and return the platform's id of the message ("" where it has none).

        Raises `TryLater`, `Uncertain`, `Unreachable`, `Moved`, `Gone` or `Rejected` (see `bot.core.errors`).
        """
        ...

    async def find(self, outgoing: Outgoing) -> str | None:
        """The platform's id of `outgoing` if an earlier try was accepted, None if not; raises `CannotAsk`."""
        ...


class Connection(Protocol):
    """Something that lives as long as the bot runs. It starts when the other side is down, and recovers by itself."""

    name: str

    async def start(self, door: Door) -> None:
        """Begin to listen for the door; returns at once, whatever the state of the other side."""
        ...

    async def stop(self) -> None:
        """End within a second or two; what was heard is already written down."""
        ...

    async def fault(self) -> str | None:
        """Why it does not work now, with the mend, in one English line; None when it does."""
        ...


@dataclass(frozen=True)
class Effect:
    """Something asked of an outside service; each service's port names its own."""


@dataclass(frozen=True)
class Outcome:
    """What an outside service answered."""


@dataclass(frozen=True)
class Failed(Outcome):
    """It will not be done, and trying again is of no use.

    `reason` is for the log, `mend` one of the port's own words.
    """

    reason: str
    mend: str = ""


class Integration(Protocol):
    """One outside service, reached through the effects that it performs."""

    name: str
    effects: tuple[type[Effect], ...]

    def lane(self, effect: Effect) -> str:
        """Effects of one lane are performed in order, one at a time."""
        ...

    async def perform(self, effect: Effect, key: str) -> Outcome:
        """Do it; `key` is the same at every try, and a second try of what was done already must find it done.

        Raises `TryLater` (and only it) when the service does not answer.
        """
        ...
