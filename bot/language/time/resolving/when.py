"""From what an expression means to when that is, for someone somewhere at some moment."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import Any, NamedTuple

from bot.core.text import T, Text
from bot.language.time.nodes import (
    Clock,
    Days,
    Every,
    Hours,
    Lapse,
    Moment,
    Moments,
    Part,
    Portion,
    Rest,
    Season,
    Several,
    Shift,
)
from bot.language.time.reading import Daypart, Grain, When
from bot.language.time.resolving import occurrences, wall
from bot.language.time.resolving.calendar import ONE_DAY, Nowhere, Stretch, Today, stretch
from bot.language.time.rules.parts import OUT_OF_OFFICE, WINDOWS

_AFTERNOON_PARTS = {"afternoon", "evening", "night"}
_LAST_OFFICE_HOUR = 6
_SECONDS = {"minute": 60, "hour": 3600}
_DAYPARTS: dict[str, Daypart] = {
    "morning": "morning",
    "noon": "noon",
    "afternoon": "afternoon",
    "evening": "evening",
    "night": "night",
}


class Frame(NamedTuple):
    """Who reads: the local wall time now, the zone, and how this person speaks."""

    now: datetime
    """Naive, in `zone`."""
    zone: tzinfo
    today: Today
    notes: list[Text]
    """What is to be said aloud, gathered on the way."""
    night_out: bool = False
    """Talk of a dinner or a show, where 8 o'clock is in the evening."""
    waking: bool = False
    """Talk of an alarm, where 6 o'clock is in the morning."""
    office: bool = False
    """Talk of meetings, where 3 o'clock is in the afternoon."""
    occasion: bool = False
    """Talk of something that takes place, so that *pour mardi* is on Tuesday and not by Tuesday."""
    story: bool = False
    """Talk that asks for nothing, of what has been as well as of what will be."""


class Window(NamedTuple):
    """A naive time, or two of them, before zone and side are known."""

    start: datetime
    end: datetime | None
    grain: Grain
    daypart: Daypart | None = None


def frame(at: datetime, zone: tzinfo, language: str, *, back: bool, story: bool = False) -> Frame:
    """Stand where the person stands at an instant."""
    now = at.astimezone(zone).replace(tzinfo=None)
    return Frame(now, zone, Today(now.date(), back, language), [], story=story)


def resolve(node: Any, frame: Frame) -> When:
    """Work out when an expression is; raises Nowhere if it never is."""
    try:
        return _RESOLVERS[type(node)](node, frame)
    except OverflowError as unreachable:
        raise Nowhere(str(node)) from unreachable


def _lapse(node: Lapse, frame: Frame) -> When:
    now, _ = wall.instant(frame.now, frame.zone)
    then = (now.astimezone(UTC) + timedelta(seconds=node.seconds)).astimezone(frame.zone)
    if abs(node.seconds) >= 60 and node.seconds % 60 == 0:
        then = then.replace(second=0, microsecond=0)
    if node.bound == "by":
        return When("before", None, then, "minute")
    if node.bound == "from":
        return When("after", then, None, "minute")
    return When("instant", then, None, "minute")


def _moment(node: Moment, frame: Frame) -> When:
    bound = node.bound
    if bound == "since":
        frame, bound = frame._replace(today=frame.today._replace(back=True)), "from"
    window = _window(node, frame)
    if bound == "for":
        bound = None if frame.occasion else "by"
    if bound == "as soon as":
        bound = None if node.part and not node.time else "from"
    if bound == "up to":
        window = Window(_midnight(window.start.date()), window.end or window.start, window.grain)
        bound = None
    if bound is None:
        return _plain(window, frame)
    return _bounded(bound, window, node, frame)


def _plain(window: Window, frame: Frame) -> When:
    start = _instant(window.start, frame)
    if window.end is None:
        return When("instant", start, None, window.grain)
    return When("interval", start, _instant(window.end, frame), window.grain, window.daypart)


def _bounded(bound: str, window: Window, node: Moment, frame: Frame) -> When:
    edge_is_end = bound in {"until", "after"} or (bound == "by" and not isinstance(node.day, Season))
    edge_is_end = edge_is_end or (bound == "before" and _is_end(node))
    edge_is_end = edge_is_end and not (
        isinstance(node.day, Season) and bound == "by"
    )  # *d'ici l'été*: before it begins
    if bound == "until" and node.part is not None and node.part.name == "noon":
        edge_is_end = False  # *until lunch*: before it begins
    edge = window.end if edge_is_end and window.end else window.start
    at = _instant(edge, frame)
    if bound in {"after", "from"}:
        return When("after", at, None, window.grain, window.daypart)
    return When("before", None, at, window.grain, window.daypart)


def _is_end(node: Moment) -> bool:
    """Tell *avant la fin du mois*, which is before the end and not before the beginning of the end."""
    return (isinstance(node.day, Portion) and node.day.place == "late") or (
        node.part is not None and node.part.place == "late"
    )


def _window(node: Moment, frame: Frame) -> Window:
    if node.day is None:
        return _today_or_tomorrow(node, frame)
    if isinstance(node.day, Several) and node.day.unit in _SECONDS:
        return _hours_around(node.day, frame)
    if node.part == Part("night") and isinstance(node.day, Days):
        return _night_between(node.day, frame)
    days = stretch(node.day, frame.today)
    if node.day == Rest("day"):
        return Window(frame.now.replace(second=0, microsecond=0), _midnight(days.end), "day")
    if node.also is not None and stretch(node.also, frame.today).start != days.start:
        raise Nowhere(str(node))
    return _on(days, node, frame)


def _night_between(days: Days, frame: Frame) -> Window:
    """*dans la nuit du 3 au 4 mars*: that which begins on the first."""
    both = stretch(days, frame.today)
    if both.end - both.start != 2 * ONE_DAY:
        raise Nowhere(str(days))
    return _in_part(both.start, Part("night"))


def _hours_around(node: Several, frame: Frame) -> Window:
    """Count hours or minutes: those to come begin with the next one, or now; those gone end with the last full one."""
    size = timedelta(seconds=_SECONDS[node.unit])
    now = frame.now.replace(minute=0) if node.unit == "hour" and node.first else frame.now
    now = now.replace(second=0, microsecond=0)
    return Window(now + node.first * size, now + (node.last + 1) * size, "minute")


def _on(days: Stretch, node: Moment, frame: Frame) -> Window:
    one_day = days.end - days.start == ONE_DAY
    if node.time is not None and (one_day or isinstance(node.time, Clock)):
        return _at_time(days.start, node, frame)
    if node.part is not None and one_day:
        return _in_part(days.start, node.part)
    return Window(_midnight(days.start), _midnight(days.end), days.grain)  # type: ignore[arg-type]  # a grain


def _at_time(day: date, node: Moment, frame: Frame) -> Window:
    if isinstance(node.time, Hours):
        start = _wall(day, _hour(node.time.first, node.part, frame))
        end = _wall(day, _hour(node.time.last, node.part, frame))
        return Window(start, end if end > start else end + ONE_DAY, "minute")
    assert node.time is not None
    return Window(_wall(day, _hour(node.time, node.part, frame)), None, "minute")


def _in_part(day: date, part: Part) -> Window:
    first, last = (WINDOWS if part.office else OUT_OF_OFFICE)[part.name, part.place]
    midnight = _midnight(day)
    return Window(midnight + first, midnight + last, "daypart", _DAYPARTS.get(part.name))


def _hour(clock: Clock, part: Part | None, frame: Frame) -> Clock:
    """Settle which half of the day an hour belongs to."""
    hour = clock.hour
    if part is not None:
        if part.name in _AFTERNOON_PARTS and hour <= 12 and (hour < 12 or part.name != "afternoon"):
            hour = hour + 12 if hour else 24
        elif part.name == "noon" and hour < 6:
            hour += 12
    elif not clock.sure and hour <= _latest_short_hour(clock, frame):
        hour += 12
    return clock._replace(hour=hour, sure=True)


def _latest_short_hour(clock: Clock, frame: Frame) -> int:
    """Give the last hour that is said of the afternoon or the evening without saying so."""
    if frame.waking:
        return 0
    if frame.today.language == "en":
        return 11 if frame.night_out else _LAST_OFFICE_HOUR
    if clock.spoken:
        return _LAST_OFFICE_HOUR
    return _LAST_OFFICE_HOUR - 1 if frame.office else 0


def _today_or_tomorrow(node: Moment, frame: Frame) -> Window:
    """A time without its day is the nearest one still ahead, or behind when looking back."""
    window = _on(_today(frame, 0), node, frame)
    if frame.today.back:
        return window if window.start <= frame.now else _on(_today(frame, -1), node, frame)
    gone = (window.end or window.start) <= frame.now if node.bound != "from" else window.start <= frame.now
    return _on(_today(frame, 1), node, frame) if gone else window


def _today(frame: Frame, away: int) -> Stretch:
    return stretch(Shift("day", away), frame.today)


def _moments(node: Moments, frame: Frame) -> When:
    first = _window(node.first, frame)
    later = frame._replace(today=Today(first.start.date(), language=frame.today.language))
    last = _window(node.last, frame if node.last.day else later)
    end = last.end or last.start
    if end <= first.start:
        last = _window(node.last, later)
        end = last.end or last.start
    if end <= first.start:
        raise Nowhere(str(node))
    return _plain(Window(first.start, end, "minute"), frame)


def _every(node: Every, frame: Frame) -> When:
    """Give the first occurrence still ahead."""
    if node.freq == "HOURLY":
        return _lapse(Lapse(3600 * node.interval), frame)
    bare = node.part is None and node.time is None
    start = frame.now.date() + (ONE_DAY if bare and (node.weekdays or node.monthday) else timedelta())
    moment = Moment(Shift("day", 0), node.part, node.time)
    for day in occurrences.first_days(node, start):
        window = _on(Stretch(day, day + ONE_DAY, "day"), moment, frame)
        if bare or window.start > frame.now:
            return _plain(window, frame)
    raise Nowhere(str(node))


def _wall(day: date, clock: Clock) -> datetime:
    return _midnight(day) + timedelta(hours=clock.hour, minutes=clock.minute, seconds=clock.second)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())


def _instant(at: datetime, frame: Frame) -> datetime:
    found, trouble = wall.instant(at, frame.zone)
    if at.time() != time() and trouble == "missing":
        frame.notes.append(T("Clocks go forward that day: this time does not exist, {when} is meant.", when=found))
    elif at.time() != time() and trouble == "twice":
        frame.notes.append(
            T("Clocks go back that day: this time happens twice, the first one is meant ({when}).", when=found)
        )
    return found


_RESOLVERS: dict[type, Callable[[Any, Frame], When]] = {
    Lapse: _lapse,
    Moment: _moment,
    Moments: _moments,
    Every: _every,
}


def resolved(node: Any, frame: Frame) -> When | None:
    """Work out when an expression is, None if it never is; what there would be to say is left unsaid."""
    try:
        return resolve(node, frame._replace(notes=[]))
    except Nowhere:
        return None
