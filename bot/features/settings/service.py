"""Settings: shown, and changed in the client's own words."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features.calls import hours as digest_hours
from bot.features.meetings import hours as meeting_hours
from bot.features.settings import cards
from bot.features.settings.commands import ChangeSettings, OpenSettings, ShowSettings
from bot.language.time import When, read
from storage import digests, people
from storage.people import Client, Person
from storage.transaction import Transaction

LEAST = timedelta(hours=1)


def show(tx: Transaction, person: Person, _: ShowSettings) -> Card:
    """What are my settings?"""
    client = _client(tx, person)
    return cards.shown(client, _hours(tx, client), _next(tx, client), T("Your settings"))


def open_settings(tx: Transaction, person: Person, _: OpenSettings) -> Form:
    """Ask what shall change."""
    return cards.form()


def change(tx: Transaction, person: Person, command: ChangeSettings) -> Card | Form:
    """Change what is said; what is not stays as it is."""
    if not (command.digest.strip() or command.meetings.strip()):
        return cards.form()
    client = _client(tx, person)
    told: dict[str, time] = {}
    if command.digest.strip():
        told["digest_at"] = _hour(client, _read(tx, person, command.digest))
    if command.meetings.strip():
        told["opens"], told["closes"] = _from_to(client, _read(tx, person, command.meetings))
    people.set_hours(tx.session, client, **told)
    return cards.shown(client, _hours(tx, client), _next(tx, client), T("Changed."), tone="good")


def _client(tx: Transaction, person: Person) -> Client:
    assert person.client_id is not None
    return people.client(tx.session, person.client_id)


def _hours(tx: Transaction, client: Client) -> tuple[time, time]:
    return meeting_hours.usual(tx, client)


def _next(tx: Transaction, client: Client) -> datetime:
    last = digests.latest(tx.session, client.id)
    return digest_hours.next_digest(client, last.day if last else None, tx.now, tx.agency.country)


def _read(tx: Transaction, person: Person, words: str) -> When | None:
    return read(words, tx.now, ZoneInfo(person.timezone), person.language).when


def _hour(client: Client, when: When | None) -> time:
    """The hour on the client's wall; refuses a day, or a span."""
    if when is None or when.kind != "instant" or when.start is None or when.grain != "minute":
        raise Refused(T("Give one hour, for instance: at 6:30 pm."))
    return when.start.astimezone(ZoneInfo(client.timezone)).time()


def _from_to(client: Client, when: When | None) -> tuple[time, time]:
    """From one hour to another of the same day."""
    if when is None or when.start is None or when.end is None or when.grain not in {"minute", "hour"}:
        raise Refused(T("From which hour to which hour? For instance: from 9 am to 6 pm."))
    here = ZoneInfo(client.timezone)
    opens, closes = when.start.astimezone(here), when.end.astimezone(here)
    if opens.date() != closes.date():
        raise Refused(T("Meetings begin and end on the same day. For instance: from 9 am to 6 pm."))
    if closes - opens < LEAST:
        raise Refused(T("This leaves no room for a meeting: give at least an hour."))
    return opens.time(), closes.time()
