"""What reading a message for its dates gives."""

from datetime import datetime
from typing import Literal, NamedTuple, TypeAlias

from bot.core.text import Text

Kind: TypeAlias = Literal["instant", "interval", "before", "after"]
Grain: TypeAlias = Literal["minute", "hour", "daypart", "day", "week", "month"]
Daypart: TypeAlias = Literal["morning", "noon", "afternoon", "evening", "night"]


class When(NamedTuple):
    """An instant, a window, or one side of an instant; aware, in the person's zone, ends exclusive.

    An instant has no end, a *before* no start, an *after* no end. The grain is what the words spoke
    of; `daypart` says that custom set the bounds, not the words: office hours, a week-end, the end of a month.
    """

    kind: Kind
    start: datetime | None
    end: datetime | None
    grain: Grain
    daypart: Daypart | None = None


class Read(NamedTuple):
    """One date expression: its place in the original text (characters, end exclusive) and what it means."""

    span: tuple[int, int]
    words: str
    when: When | None
    """None for a duration, and for a date that does not exist."""
    rule: str
    others: tuple[When, ...] = ()


class Reading(NamedTuple):
    """What a message says about time.

    `when` is what the request is about, for a move the new time, and `origin` the time it leaves.
    `ask` is set when people could mean several things: without `when`, nothing may be done before the answer;
    beside it, `when` is the likelier of `choices`. `repeat` is an RRULE value (RFC 5545, section 3.3.10)
    whose first occurrence is `when`. `notes` are to be said aloud.
    """

    when: When | None = None
    origin: When | None = None
    duration_min: int | None = None
    repeat: str | None = None
    ask: Text | None = None
    choices: tuple[When, ...] = ()
    reads: tuple[Read, ...] = ()
    notes: tuple[Text, ...] = ()
