"""The people of the trial and what stands in their calendars: all of it made up."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlmodel import Session

from bot.core.calendar import SaveEvent
from bot.core.ports import Reader
from bot.core.text import T, Text
from bot.handlers.web import Seat
from bot.locale import Speech
from storage.people import Address, Client, Person, Role

ZONE = "Europe/Paris"
SATURDAY = 5
SEATS = (
    Seat("ana", "Maître Ana Ribeiro", "client", ZONE, calendar="ana.ribeiro@example.com", tint=0),
    Seat("karim", "Karim Haddad", "client", ZONE, calendar="karim.haddad@example.com", tint=4),
    Seat("lea", "Léa", "team", ZONE, T("Assistant"), tint=1),
    Seat("tom", "Tom", "team", ZONE, T("Assistant"), tint=3),
    Seat("zoe", "Zoé", "team", ZONE, T("Team lead"), tint=2),
)
LEADS = frozenset({"zoe"})


@dataclass(frozen=True)
class Sample:
    """An event that stands in a client's calendar from the start: so many open days ahead, at that hour."""

    seat: str
    ahead: int
    at: time
    minutes: int
    title: Text
    place: str = ""


SAMPLES = (
    Sample("ana", 0, time(17), 60, T("File review, with Inès")),
    Sample("ana", 1, time(9, 30), 150, T("Hearing, commercial court"), "Paris"),
    Sample("ana", 2, time(12, 30), 90, T("Lunch with Maître Costa")),
    Sample("ana", 3, time(14), 120, T("Signing, Lopes estate")),
    Sample("ana", 4, time(10), 60, T("Partners' meeting")),
    Sample("ana", 6, time(9), 180, T("Hearing, family court"), "Bobigny"),
    Sample("karim", 0, time(16), 90, T("Site visit, rue Daguerre")),
    Sample("karim", 1, time(8), 240, T("Fitting a staircase"), "Vincennes"),
    Sample("karim", 3, time(14), 60, T("Timber delivery")),
)


def let_in(session: Session, language: str, now: datetime) -> None:
    """Make everybody known to the house."""
    for seat in SEATS:
        client = _client(session, seat, language, now) if seat.side == "client" else None
        person = Person(
            name=seat.name,
            role=Role.CONTACT if client else Role.LEAD if seat.key in LEADS else Role.ASSISTANT,
            client_id=client.id if client else None,
            language=language,
            timezone=seat.zone,
        )
        session.add(person)
        session.flush()
        session.add(Address(address=seat.address, person_id=person.id, heard_at=now))


def _client(session: Session, seat: Seat, language: str, now: datetime) -> Client:
    client = Client(
        name=seat.name,
        calendar=seat.calendar,
        timezone=seat.zone,
        language=language,
        digest_at=time(18),
        created_at=now,
    )
    session.add(client)
    session.flush()
    return client


def events(language: str, now: datetime) -> Iterator[SaveEvent]:
    """What stands in the calendars from the start."""
    speech = Speech(Reader(language, ZONE))
    calendars = {seat.key: seat.calendar for seat in SEATS}
    for number, sample in enumerate(SAMPLES):
        start = _open_day(now.astimezone(ZoneInfo(ZONE)), sample.ahead, sample.at)
        yield SaveEvent(
            calendar=calendars[sample.seat],
            id=f"sample{number}",
            title=speech.say(sample.title),
            start=start,
            end=start + timedelta(minutes=sample.minutes),
            zone=ZONE,
            place=sample.place,
            video=False,
        )


def _open_day(now: datetime, ahead: int, at: time) -> datetime:
    """That hour, so many open days from today on."""
    day = now.date()
    while day.weekday() >= SATURDAY or ahead:
        ahead -= day.weekday() < SATURDAY
        day += timedelta(days=1)
    return datetime.combine(day, at, now.tzinfo)
