"""When meetings are taken: the agency's hours in the client's zone, without public holidays."""

from datetime import date
from functools import cache
from zoneinfo import ZoneInfo

from bot.features.meetings.slots import Hours
from storage import people
from storage.meetings import Meeting
from storage.transaction import Transaction

LANGUAGES = {"fr": ("fr", "en_US"), "en": ("en_US", "en")}
"""Names under which `holidays` knows the reader's language, the best first."""


def hours(tx: Transaction, client_id: int) -> Hours:
    """Those of the client, this year and the next two."""
    zone = ZoneInfo(people.client(tx.session, client_id).timezone)
    year = tx.now.year
    off = frozenset(_holidays(tx.agency.country, (year, year + 1, year + 2), "en"))
    return Hours(zone, tx.agency.open_from, tx.agency.open_until, holidays=off)


def of(tx: Transaction, meeting: Meeting) -> Hours:
    """Those in which the meeting is looked for."""
    return hours(tx, meeting.client_id)


def holiday(country: str, day: date, language: str) -> str:
    """The name of the public holiday, in the reader's language where the library has it; "" for none."""
    return _holidays(country, (day.year,), language).get(day, "")


@cache
def _holidays(country: str, years: tuple[int, ...], language: str) -> dict[date, str]:
    """A country that the library does not know has none."""
    import holidays  # noqa: PLC0415 - 60 ms that a start need not pay

    known = holidays.list_localized_countries()
    if country not in holidays.list_supported_countries():
        return {}
    spoken = next((one for one in LANGUAGES.get(language, ()) if one in known.get(country, ())), None)
    return dict(holidays.country_holidays(country, years=years, language=spoken))
