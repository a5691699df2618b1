"""When meetings are taken: the agency's hours in the client's zone, without public holidays."""

from zoneinfo import ZoneInfo

from bot.features.days import holidays_of
from bot.features.meetings.slots import Hours
from storage import people
from storage.meetings import Meeting
from storage.transaction import Transaction


def hours(tx: Transaction, client_id: int) -> Hours:
    """Those of the client, this year and the next two."""
    zone = ZoneInfo(people.client(tx.session, client_id).timezone)
    years = range(tx.now.year, tx.now.year + 3)
    off = frozenset(day for year in years for day in holidays_of(tx.agency.country, year, "en"))
    return Hours(zone, tx.agency.open_from, tx.agency.open_until, holidays=off)


def of(tx: Transaction, meeting: Meeting) -> Hours:
    """Those in which the meeting is looked for."""
    return hours(tx, meeting.client_id)
