"""Settings: shown, and changed in the client's own words."""

import re
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import T
from bot.features import anew
from bot.features.calls import hours as digest_hours
from bot.features.meetings import hours as meeting_hours
from bot.features.settings import cards
from bot.features.settings.commands import ChangeSettings, OpenSettings, ShowSettings
from bot.language import guess_language
from bot.language.time import Reading, When, read
from storage import digests, people
from storage.people import Client, Person
from storage.transaction import Transaction

LEAST = timedelta(hours=1)
EACH_DAY = anew.HOURS_ONLY | {"every_unit", "every_part", "every_workday", "often"}
"""Rules of `bot.language.time` that read an hour, or say that it is each day's; what others read is asked about."""
UNTIL_MIDNIGHT = re.compile(
    r"(\b(24|00?) ?(h|heures?|:) ?([0-5]\d)?|minuit( et demie?)?|midnight|\b12([:.][0-5]\d)? ?am)\W*$", re.IGNORECASE
)
"""« 9h-24h », « 9h-0h30 »: as an end they are easily taken for noon, or half past."""


def show(tx: Transaction, person: Person, _: ShowSettings) -> Card:
    """What are my settings?"""
    client = _client(tx, person)
    return cards.shown(client, _hours(tx, client), _next(tx, client), T("Your settings"), tx.now)


def open_settings(tx: Transaction, person: Person, _: OpenSettings) -> Form:
    """Ask what shall change."""
    return cards.form()


def change(tx: Transaction, person: Person, command: ChangeSettings) -> Card | Form:
    """Change what is said; what is not stays as it is. What may be meant for one day is asked about first."""
    digest, hours = _read(tx, person, command.digest), _read(tx, person, command.meetings)
    if digest is None and hours is None:
        return cards.form()
    client = _client(tx, person)
    told: dict[str, time] = {}
    if digest:
        told["digest_at"] = _hour(client, digest.when)
    if hours:
        told["opens"], told["closes"] = _from_to(client, hours.when, command.meetings)
    if not all(_is_lasting(one) for one in (digest, hours) if one):
        return cards.lasting(client, told, ChangeSettings(_in_figures(digest), _in_figures(hours)))
    before = _hours(tx, client), client.digest_at
    people.set_hours(tx.session, client, **told)
    if before != (_hours(tx, client), client.digest_at):
        _tell_colleagues(tx, person, client)
    return cards.shown(client, _hours(tx, client), _next(tx, client), T("Changed."), tx.now, tone="good")


def _tell_colleagues(tx: Transaction, person: Person, client: Client) -> None:
    """The others who speak for the client live by the same hours."""
    title = T("{who} has changed your settings.", who=person.name)
    for colleague in people.contacts(tx.session, client.id):
        if colleague.id != person.id:
            tx.tell(colleague, cards.shown(client, _hours(tx, client), _next(tx, client), title, tx.now))


def _is_lasting(told: Reading) -> bool:
    """Whether the words name hours only; what names a day as well may be meant for that day."""
    return all(rule in EACH_DAY for one in told.reads for rule in one.rule.split(" + "))


def _in_figures(told: Reading | None) -> str:
    """The same hours in words that name nothing else: "20:00", "09:00-17:30"."""
    when = told.when if told else None
    return "-".join(f"{at:%H:%M}" for at in (when.start, when.end) if at) if when else ""


def _client(tx: Transaction, person: Person) -> Client:
    assert person.client_id is not None
    return people.client(tx.session, person.client_id)


def _hours(tx: Transaction, client: Client) -> tuple[time, time]:
    return meeting_hours.usual(tx, client)


def _next(tx: Transaction, client: Client) -> datetime:
    last = digests.latest(tx.session, client.id)
    return digest_hours.next_digest(client, last.day if last else None, tx.now, tx.agency.country)


def _read(tx: Transaction, person: Person, words: str) -> Reading | None:
    if not words.strip():
        return None
    return read(words, tx.now, ZoneInfo(person.timezone), guess_language(words, person.language))


def _hour(client: Client, when: When | None) -> time:
    """The hour on the client's wall; refuses a day, a span, and midnight, which is no day's."""
    if when is None or when.start is None or when.end is not None or when.grain != "minute":
        raise Refused(T("Give one hour, for instance: at 6:30 pm."))
    hour = when.start.astimezone(ZoneInfo(client.timezone)).time()
    if hour == time():
        raise Refused(T("At midnight one day ends and the next begins. Give another hour, for instance: at 11:30 pm."))
    return hour


def _from_to(client: Client, when: When | None, words: str) -> tuple[time, time]:
    """From one hour to another of the same day."""
    if when is None or when.start is None or when.end is None or when.grain not in {"minute", "hour"}:
        raise Refused(T("From which hour to which hour? For instance: from 9 am to 6 pm."))
    here = ZoneInfo(client.timezone)
    opens, closes = when.start.astimezone(here), when.end.astimezone(here)
    if opens.date() != closes.date() or UNTIL_MIDNIGHT.search(words):
        raise Refused(T("Meetings must end before midnight. For instance: from 9 am to 11:30 pm."))
    if closes - opens < LEAST:
        raise Refused(T("This leaves no room for a meeting: give at least an hour."))
    return opens.time(), closes.time()
