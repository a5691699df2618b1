"""The last resort: dates our grammar has no rule for, such as *2026.12.03*, asked of dateparser."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, tzinfo

from bot.language.regex import ready
from bot.language.time.reading import Read, Reading, When
from bot.language.time.resolving import wall

_LONGEST = 32
_HAS_A_YEAR = r"(?<!\d)(?:19|20|21)\d\d(?!\d)"
_LOOKS_LIKE_A_DATE = r"[0-9][0-9\s./,:-]*[0-9]"
_SETTINGS = {"STRICT_PARSING": True, "RETURN_AS_TIMEZONE_AWARE": False, "PARSERS": ["absolute-time"]}


def asked(text: str, at: datetime, zone: tzinfo, language: str) -> Reading:
    """Read a short message that is nothing but a date in full; its day and its year must be among its figures.

    dateparser loads on the first such message only, and one language at a time.
    """
    words = text.strip()
    if len(words) > _LONGEST or not ready(_HAS_A_YEAR).search(words) or not ready(_LOOKS_LIKE_A_DATE).fullmatch(words):
        return Reading()
    found = _parsed(words, at, language)
    if found is None or not _says(words, found):
        return Reading()
    when = When("interval", _midnight(found, zone), _midnight(found + timedelta(days=1), zone), "day")
    start = text.index(words)
    return Reading(when, reads=(Read((start, start + len(words)), words, when, "dateparser"),))


def _parsed(words: str, at: datetime, language: str) -> date | None:
    import dateparser  # type: ignore[import-untyped]  # no stubs are published  # noqa: PLC0415 - slow to load

    found = dateparser.parse(
        words, languages=[language], settings={**_SETTINGS, "RELATIVE_BASE": at.replace(tzinfo=None)}
    )
    return found.date() if found else None


def _says(words: str, day: date) -> bool:
    """Check that the answer is made of what was written, and not of today."""
    figures = [int(figure) for figure in re.findall(r"\d+", words)]
    return day.year in figures and day.day in figures


def _midnight(day: date, zone: tzinfo) -> datetime:
    return wall.instant(datetime(day.year, day.month, day.day), zone)[0]  # noqa: DTZ001 - the zone follows
