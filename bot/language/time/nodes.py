"""What a date expression means before it is known when it was said: the trees the rules build."""

from typing import Literal, NamedTuple, TypeAlias

Unit: TypeAlias = Literal["minute", "hour", "day", "workday", "week", "weekend", "month", "quarter", "year"]
Place: TypeAlias = Literal["early", "mid", "late"]
Bound: TypeAlias = Literal["before", "by", "for", "until", "up to", "after", "from", "since", "as soon as"]
Named: TypeAlias = Literal["", "this", "next", "last", "following"]
PartName: TypeAlias = Literal["morning", "noon", "afternoon", "evening", "night", "day"]


class Shift(NamedTuple):
    """A whole unit counted from the current one: tomorrow is day 1, last week is week -1."""

    unit: Unit
    number: int


class Weekday(NamedTuple):
    """A day of the week, Monday 0: the coming one, that of a given week, or the last one gone by.

    `week` counts calendar weeks from the current one; `more` adds weeks to the nearest, today counted
    (*en huit* is 1); `named` keeps *next*, which people understand in two ways.
    """

    day: int
    week: int | None = None
    more: int | None = None
    named: Named = ""


class Dated(NamedTuple):
    """A date of the calendar, as much of it as was said."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    weekday: int | None = None
    figures: bool = False
    """Written in figures only, so that day and month may have changed places."""
    years_ahead: int = 0
    gone: bool = False
    """Said to be the last one: *last July*."""


class Feast(NamedTuple):
    """A day known by its name."""

    name: str
    year: int | None = None
    shift: int = 0
    """A number of days counted from it: its eve is -1."""


class Later(NamedTuple):
    """Some units counted from a day, or from now: not aligned, three weeks from today is one day."""

    unit: Unit
    number: int
    of: "Day | None" = None


class Several(NamedTuple):
    """A run of whole units: the next three days (1 to 3), the last two weeks (-2 to -1)."""

    unit: Unit
    first: int
    last: int


class Rest(NamedTuple):
    """What remains of the current unit, today included; of a day, from now on."""

    unit: Unit


class Nth(NamedTuple):
    """The n-th weekday, day, week or weekend of a period; negative counts from its end."""

    number: int
    of: "Day"
    weekday: int | None = None
    unit: Unit = "day"


class Portion(NamedTuple):
    """The beginning, middle or end of a period, by custom."""

    place: Place
    of: "Day"


class Half(NamedTuple):
    """The first or the second half of a period: a fortnight of a month, six months of a year."""

    which: int
    of: "Day"


class WeekOf(NamedTuple):
    """The week, or the week-end, that holds a day."""

    day: "Day"
    unit: Unit = "week"


class WeekNumber(NamedTuple):
    """A week by its ISO 8601 number."""

    number: int
    year: int | None = None


class Quarter(NamedTuple):
    """A quarter of a year, 1 to 4."""

    number: int
    year: int | None = None


class Days(NamedTuple):
    """From one day to another, both included."""

    first: "Day"
    last: "Day"


class Listed(NamedTuple):
    """Several dates named together: one window when they follow each other."""

    days: tuple[Dated, ...]


class Season(NamedTuple):
    """A season, by the equinoxes and solstices; a winter belongs to the year it begins in."""

    name: Literal["spring", "summer", "autumn", "winter"]
    year: int | None = None
    last: bool = False


class Around(NamedTuple):
    """The first such weekday after a day, the last one before it, or the nearest one (None)."""

    weekday: int
    of: "Day"
    after: bool | None


class Run(NamedTuple):
    """So many units from a day on: *for ten days from the 18th*."""

    first: "Day"
    unit: Unit
    number: int


Day: TypeAlias = (
    Shift
    | Weekday
    | Dated
    | Feast
    | Later
    | Several
    | Rest
    | Run
    | Around
    | Listed
    | Season
    | Nth
    | Portion
    | Half
    | WeekOf
    | WeekNumber
    | Quarter
    | Days
)


class Clock(NamedTuple):
    """A time of day; `sure` unless it could as well be twelve hours later."""

    hour: int
    minute: int = 0
    sure: bool = True
    second: int = 0
    spoken: bool = False
    """Said in letters, as people speak: *à trois heures* is in the afternoon."""


class Part(NamedTuple):
    """A part of the day, or the beginning, middle or end of it; by office custom, or as others understand it."""

    name: PartName
    place: Place | None = None
    office: bool = True


class Hours(NamedTuple):
    """From one time of day to another."""

    first: Clock
    last: Clock


class Moment(NamedTuple):
    """A day, a time of day, or both, and on which side of it the matter lies."""

    day: Day | None = None
    part: Part | None = None
    time: Clock | Hours | None = None
    bound: Bound | None = None
    also: Day | None = None
    """The same day said a second time: *demain mardi*."""


class Moments(NamedTuple):
    """From one moment to another."""

    first: Moment
    last: Moment


class Lapse(NamedTuple):
    """So many seconds from now, or before now."""

    seconds: int
    bound: Bound | None = None


class Length(NamedTuple):
    """How long something takes, in minutes."""

    minutes: int


class Every(NamedTuple):
    """A recurrence, by the parts of its rule (RFC 5545, section 3.3.10), and its moment of the day."""

    freq: Literal["HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"]
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int = 0
    setpos: int = 0
    """Which of the weekdays of a month, taken together: the last working day is -1."""
    monthday: int = 0
    month: int = 0
    times: int = 0
    """How many times a week, a month or a year, where the days are not said."""
    part: Part | None = None
    time: Clock | Hours | None = None
