"""Open days and public holidays, as the agency's country has them."""

from datetime import date, timedelta
from functools import cache

LANGUAGES = {"fr": ("fr", "en_US"), "en": ("en_US", "en")}
"""Names under which `holidays` knows the reader's language, the best first."""
DAY = timedelta(days=1)


def is_open(day: date, country: str) -> bool:
    """Neither a week-end nor a public holiday of that country (ISO 3166)."""
    return day.weekday() < 5 and not holiday(country, day, "en")


def next_open(day: date, country: str) -> date:
    """The first open day after this one."""
    later = day + DAY
    while not is_open(later, country):
        later += DAY
    return later


def holiday(country: str, day: date, language: str) -> str:
    """The name of the public holiday, in the reader's language where the library has it; "" for none."""
    return holidays_of(country, day.year, language).get(day, "")


@cache
def holidays_of(country: str, year: int, language: str) -> dict[date, str]:
    """Those of the year with their names; a country that the library does not know has none."""
    import holidays  # noqa: PLC0415 - 60 ms that a start need not pay

    known = holidays.list_localized_countries()
    if country not in holidays.list_supported_countries():
        return {}
    spoken = next((one for one in LANGUAGES.get(language, ()) if one in known.get(country, ())), None)
    return dict(holidays.country_holidays(country, years=year, language=spoken))
