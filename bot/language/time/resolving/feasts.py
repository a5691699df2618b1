"""Days known by their name, worked out for any year."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache

_FIXED = {
    "new year": (1, 1),
    "new year's eve": (12, 31),
    "epiphany": (1, 6),
    "groundhog": (2, 2),
    "valentine": (2, 14),
    "saint patrick": (3, 17),
    "april fools": (4, 1),
    "earth": (4, 22),
    "labour day": (5, 1),
    "may day": (5, 1),
    "victory": (5, 8),
    "juneteenth": (6, 19),
    "music": (6, 21),
    "independence": (7, 4),
    "bastille": (7, 14),
    "assumption": (8, 15),
    "halloween": (10, 31),
    "all saints": (11, 1),
    "guy fawkes": (11, 5),
    "armistice": (11, 11),
    "saint nicholas": (12, 6),
    "christmas eve": (12, 24),
    "christmas": (12, 25),
    "boxing": (12, 26),
}
_FROM_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "good friday": -2,
    "easter": 0,
    "easter monday": 1,
    "ascension": 39,
    "pentecost": 49,
    "pentecost monday": 50,
}
# Month, weekday (Monday 0), and which one of the month; -1 is the last.
_NTH = {
    "mlk": (1, 0, 3),
    "presidents": (2, 0, 3),
    "mothers": (5, 6, 2),
    "early may bank": (5, 0, 1),
    "memorial": (5, 0, -1),
    "spring bank": (5, 0, -1),
    "fathers": (6, 6, 3),
    "summer bank": (8, 0, -1),
    "labor": (9, 0, 1),
    "columbus": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
}


def day(name: str, year: int) -> date:
    """Give the day a feast falls on in a year; a name outside the vocabularies raises KeyError."""
    if name in _FIXED:
        return date(year, *_FIXED[name])
    if name in _FROM_EASTER:
        return easter_sunday(year) + timedelta(days=_FROM_EASTER[name])
    if name in _NTH:
        return _nth_weekday(year, *_NTH[name])
    return _BY_RULE[name](year)


@lru_cache(maxsize=64)
def easter_sunday(year: int) -> date:
    """Give Easter Sunday of the Gregorian calendar."""
    from dateutil.easter import easter  # noqa: PLC0415 - most messages never speak of Easter

    return easter(year)


def _nth_weekday(year: int, month: int, weekday: int, count: int) -> date:
    if count > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (count - 1))
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def _mothers_in_france(year: int) -> date:
    """Last Sunday of May, or the first of June when that is Pentecost (Code de l'action sociale, D215-1)."""
    last = _nth_weekday(year, 5, 6, -1)
    return last if last != day("pentecost", year) else last + timedelta(days=7)


def _black_friday(year: int) -> date:
    return day("thanksgiving", year) + timedelta(days=1)


_BY_RULE: dict[str, Callable[[int], date]] = {"mothers fr": _mothers_in_france, "black friday": _black_friday}
