"""Digests: one for each client and open day, at their own hour; and the same on demand, without using it up."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.text import T
from bot.features.calls import callbacks, hours
from bot.features.calls import service as call_service
from bot.features.calls.commands import MarkCallback
from bot.features.days import next_open
from bot.features.digests import cards, contents
from bot.features.digests.cards import View
from bot.features.digests.commands import AcknowledgeLine, CallBackLine, ReadCalls, SendDigest
from bot.features.digests.contents import Contents, Group, Window
from storage import calls, digests, people
from storage.digests import DigestRun
from storage.people import Client, Person
from storage.transaction import Transaction


def plan(tx: Transaction) -> None:
    """Each minute: whose hour has come, and who has not had today's digest?"""
    for client, last in digests.last_days(tx.session):
        if hours.is_due(client, last, tx.now, tx.agency.country):
            tx.later(tx.now, SendDigest(client.id), f"digest:{client.id}")


def send(tx: Transaction, _: Person, command: SendDigest) -> None:
    """Say it, and note that it was said, in one transaction; a second call that day finds it done."""
    client = people.client(tx.session, command.client)
    last = digests.latest(tx.session, client.id)
    if not hours.is_due(client, last.day if last else None, tx.now, tx.agency.country):
        return
    run = digests.begin(tx.session, client, tx.now.astimezone(ZoneInfo(client.timezone)).date(), tx.now)
    if run is None:
        return
    waiting = calls.undigested(tx.session, client.id)
    calls.put_in_digest(tx.session, [call.id for call in waiting], run.id)
    told = _contents(tx, client, run)
    if told.empty and not _last_of_week(tx, run):
        digests.keep_silent(tx.session, run)
        return
    card = cards.nothing() if told.empty else cards.digest(_view(tx, client, run), run, told)
    for contact in people.contacts(tx.session, client.id):
        tx.tell(contact, card, once=f"digest:{client.id}:{run.day}:{contact.id}")


def _last_of_week(tx: Transaction, run: DigestRun) -> bool:
    following = next_open(run.day, tx.agency.country)
    return following.isocalendar()[:2] != run.day.isocalendar()[:2]


def _contents(tx: Transaction, client: Client, run: DigestRun) -> Contents:
    return contents.gather(tx, client, calls.of_digest(tx.session, run.id), Window(run.since, run.at))


def _view(tx: Transaction, client: Client, run: DigestRun) -> View:
    return View(tx, run.at, client.timezone, run)


def refresh(tx: Transaction) -> None:
    """Each minute: what has become of calls shows in the digest that told of them."""
    for run in digests.outdated(tx.session, tx.now):
        _show(tx, run)


def _show(tx: Transaction, run: DigestRun, but: Person | None = None) -> Card:
    """Bring the card up to date for everyone, save who gets it as an answer."""
    digests.shown(tx.session, run, tx.now)
    client = people.client(tx.session, run.client_id)
    card = cards.digest(_view(tx, client, run), run, _contents(tx, client, run))
    for contact in people.contacts(tx.session, client.id):
        if but is None or contact.id != but.id:
            tx.tell(contact, card, once=f"digest:{run.id}:{tx.now.isoformat()}:{contact.id}")
    return card


def acknowledge(tx: Transaction, person: Person, command: AcknowledgeLine) -> Card:
    """Every call of the line is well received."""
    run, group = _line(tx, person, command.digest, command.call)
    _received(tx, person, group)
    return _show(tx, run, but=person)


def _received(tx: Transaction, person: Person, group: Group) -> None:
    for call in group.calls:
        calls.acknowledge(tx.session, call, person, tx.now)
    for number in {call.first_id or call.id for call in group.calls}:
        call_service.show(tx, calls.get(tx.session, number))


def call_back(tx: Transaction, person: Person, command: CallBackLine) -> Card:
    """The line says so, and the call's own card offers what comes next."""
    run, group = _line(tx, person, command.digest, command.call)
    _received(tx, person, group)
    tx.tell(person, callbacks.mark(tx, person, MarkCallback(group.shown.id)))
    return _show(tx, run, but=person)


def _line(tx: Transaction, person: Person, digest_id: int, call_id: int) -> tuple[DigestRun, Group]:
    run = digests.get(tx.session, digest_id)
    if run and run.client_id == person.client_id:
        groups = contents.grouped(tx, calls.of_digest(tx.session, run.id))
        for group in groups:
            if any(call.id == call_id for call in group.calls):
                return run, group
    raise Refused(T("There is no such call here. /messages shows yours."))


def read_calls(tx: Transaction, person: Person, command: ReadCalls) -> Card:
    """What is new now, or the calls of the window asked for.

    They are only marked as seen: they still belong to the evening's digest, which counts them in one line, so that
    no call falls between the two.
    """
    if person.client_id is None:
        return _of_team(tx, person, command)
    if command.told is None:
        return _now(tx, person, people.client(tx.session, person.client_id))
    return _of_window(tx, person, command)


def _now(tx: Transaction, person: Person, client: Client) -> Card:
    found = calls.undigested(tx.session, client.id)
    last = digests.latest(tx.session, client.id)
    window = Window(last.at if last else client.created_at, tx.now)
    told = contents.gather(tx, client, found, window)
    _seen(tx, person, [call.id for call in found])
    following = hours.next_digest(client, last.day if last else None, tx.now, tx.agency.country)
    return cards.now(View(tx, tx.now, person.timezone), told, following)


def _of_window(tx: Transaction, person: Person, command: ReadCalls) -> Card:
    start = command.start or tx.now - timedelta(days=31)
    found = calls.between(tx.session, start, command.end or _later(tx), person.client_id)
    _seen(tx, person, [call.id for call in found])
    groups = contents.grouped(tx, found)
    return cards.of_window(View(tx, tx.now, person.timezone), groups, command.told or T("today"), person)


def _of_team(tx: Transaction, person: Person, command: ReadCalls) -> Card:
    """The calls of every client; today's unless another time is asked for."""
    if command.told:
        return _of_window(tx, person, command)
    morning = tx.now.astimezone(ZoneInfo(person.timezone)).replace(hour=0, minute=0, second=0, microsecond=0)
    return _of_window(tx, person, ReadCalls(morning))


def _later(tx: Transaction) -> datetime:
    return tx.now + timedelta(seconds=1)


def _seen(tx: Transaction, person: Person, ids: list[int]) -> None:
    """Seen by all who speak for the client, which only somebody who does so alone can vouch for."""
    if person.client_id and len(people.contacts(tx.session, person.client_id)) == 1:
        calls.see(tx.session, ids, tx.now)
