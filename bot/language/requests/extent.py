"""Whether an absence lasts as long as its dates: "une semaine en février" is not the whole of February."""

from __future__ import annotations

from itertools import pairwise

from bot.language.requests.inflection import listed
from bot.language.requests.request import Request
from bot.language.requests.words import Word
from bot.language.time import When

ONE, TWO, THREE = listed("1 un une a one"), listed("2 deux two"), listed("3 trois three")
DAYS, WEEKS = listed("jour jours day days"), listed("semaine semaines week weeks")
A_WEEK = range(5, 10)
"""Days that people call a week: from its working days to both week-ends."""


def leaves_open(asked: Request, intent: str | None, when: When | None) -> bool:
    """Whether an absence is said to last so many days, and its dates are more or fewer."""
    if intent != "set_availability" or when is None or not when.start or not when.end or when.grain == "minute":
        return False
    said = (when.end - when.start).days
    lengths = [days for number, unit in pairwise(asked.words) if (days := _days(number, unit))]
    return bool(lengths) and not any(said in days for days in lengths)


def _days(number: Word, unit: Word) -> range | None:
    """How many days a number and its unit may be."""
    count = _count(number.key)
    if count and unit.key in DAYS:
        return range(count, count + 1)
    if count and unit.key in WEEKS:
        return range(A_WEEK.start + 7 * (count - 1), A_WEEK.stop + 7 * (count - 1))
    return None


def _count(key: str) -> int:
    written = next((number for number, keys in enumerate((ONE, TWO, THREE), 1) if key in keys), 0)
    return written or (int(key) if key.isdecimal() else 0)
