"""When meetings are taken: the client's hours or else the agency's, in the client's zone, without public holidays."""

from datetime import time
from zoneinfo import ZoneInfo

from bot.features.days import holidays_of
from bot.features.meetings.slots import Hours
from storage import people
from storage.meetings import Meeting
from storage.people import Client
from storage.transaction import Transaction


def hours(tx: Transaction, client_id: int) -> Hours:
    """Those of the client, this year and the next two."""
    client = people.client(tx.session, client_id)
    years = range(tx.now.year, tx.now.year + 3)
    off = frozenset(day for year in years for day in holidays_of(tx.agency.country, year, "en"))
    return Hours(ZoneInfo(client.timezone), *usual(tx, client), holidays=off)


def usual(tx: Transaction, client: Client) -> tuple[time, time]:
    """From which hour to which one on the client's wall: their own, or else the agency's."""
    return client.opens or tx.agency.open_from, client.closes or tx.agency.open_until


def of(tx: Transaction, meeting: Meeting) -> Hours:
    """Those in which the meeting is looked for."""
    return hours(tx, meeting.client_id)
