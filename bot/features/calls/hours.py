"""When a client's next digest comes: on open days, at their own hour, in their own zone."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.features.days import is_open, next_open
from storage.people import Client


def is_due(client: Client, last: date | None, now: datetime, country: str) -> bool:
    """Whether the hour of today's digest has come there, and today's is not the `last` one."""
    here = now.astimezone(ZoneInfo(client.timezone))
    if here.time() < client.digest_at or (last and last >= here.date()):
        return False
    return is_open(here.date(), country)


def next_digest(client: Client, last: date | None, now: datetime, country: str) -> datetime:
    """When the client hears of a call that is written down now; at once where today's hour has come unused."""
    if is_due(client, last, now, country):
        return now
    zone = ZoneInfo(client.timezone)
    here = now.astimezone(zone)
    day = here.date()
    if not is_open(day, country) or here.time() >= client.digest_at or last == day:
        day = next_open(day, country)
    return datetime.combine(day, client.digest_at, zone)
