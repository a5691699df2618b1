"""Calls: written down by the team, told at once or kept for the digest, acknowledged and called back."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import phonenumbers

from bot.core.card import Card
from bot.core.errors import Refused
from bot.core.form import Form
from bot.core.text import Clock, Day, T, Text
from bot.features.calls import cards, forms, hours, prefill
from bot.features.calls.commands import NoteCall, OpenCall, OpenCorrection
from bot.language.telling import tell
from bot.language.time import read
from storage import calls, digests, people
from storage.calls import Call, fold
from storage.people import Client, Person
from storage.transaction import TEAM, Transaction

REPEATED_WITHIN = timedelta(minutes=15)
"""An urgent call about the same thing within this is no new alarm."""


def open_call(tx: Transaction, person: Person, command: OpenCall) -> Form:
    """Ask for the call, with what the words tell in place."""
    told = prefill.told(command.words, person, tx.agency.country, tx.now)
    client, rest = _begins_with(tx, told.client)
    given = NoteCall(
        client=client,
        caller=told.caller or rest,
        number=told.number,
        company=told.company,
        subject=told.subject,
        urgent="yes" if told.urgent else "no",
        call_back=told.call_back,
    )
    return _form(tx, given)


def _form(tx: Transaction, given: NoteCall) -> Form:
    every = people.clients(tx.session)
    if not every:
        raise Refused(T("There is no client yet. The person in charge adds one with: permanence client add"))
    return forms.call(every, given)


def _begins_with(tx: Transaction, words: str) -> tuple[str, str]:
    """The id of the one client whom the first words name, or these words as they are, and the words left over."""
    said = words.split()
    for count in range(len(said), 0, -1):
        known = _named(tx, " ".join(said[:count]))
        if len(known) == 1:
            return str(known[0].id), " ".join(said[count:])
    return words, ""


def _named(tx: Transaction, words: str) -> list[Client]:
    """Whom the words may name: by number, to the letter, or else by a part of the name."""
    every = people.clients(tx.session)
    wanted = fold(words)
    exact = [one for one in every if str(one.id) == wanted or fold(one.name) == wanted]
    return exact or [one for one in every if wanted and wanted in fold(one.name)]


def note(tx: Transaction, person: Person, command: NoteCall) -> Card | Form:
    """Write it down; the urgent are told at once, the others wait for the digest."""
    if command.call:
        return _correct(tx, person, command)
    found = _named(tx, command.client)
    if not found:
        return cards.unknown_client(command.client, _as_typed(command))
    if len(found) > 1:
        return forms.call(found[: forms.MOST_CHOICES], command)
    told = _content(tx, person, command)
    call = Call(client_id=found[0].id, taken_by=person.id, created_at=tx.now, changed_at=tx.now, **told)
    call.first_id = _repeated(tx, call) if call.urgent else None
    calls.add(tx.session, call)
    return cards.receipt(tx, call, _announce(tx, call, found[0]))


def _as_typed(command: NoteCall) -> str:
    typed = (command.caller, command.number, command.company, command.subject, command.call_back)
    return " · ".join(filter(None, typed))


def _content(tx: Transaction, person: Person, command: NoteCall) -> dict[str, Any]:
    """What the form says, as the table keeps it; a call is kept whatever cannot be read in it."""
    back = command.call_back.strip()
    when = read(back, tx.now, ZoneInfo(person.timezone), person.language).when if back else None
    return {
        "caller": command.caller.strip(),
        "said_number": command.number.strip(),
        "number": normalised(command.number, tx.agency.country),
        "company": command.company.strip(),
        "subject": command.subject.strip(),
        "urgent": command.urgent == "yes",
        "call_back_words": back,
        "call_back": tx.codec.dumps(tell(when)) if when else "",
    }


def normalised(words: str, region: str) -> str:
    """The number in E.164 (ITU-T), read as from that region; "" where it is none."""
    try:
        parsed = phonenumbers.parse(words, region)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_possible_number(parsed):
        return ""
    return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.E164)


def _repeated(tx: Transaction, call: Call) -> int | None:
    """The urgent call that this one repeats: same caller, same subject, a short while ago."""
    recent = calls.alike(tx.session, call.client_id, tx.now - REPEATED_WITHIN)
    same = (one for one in recent if one.who == call.who and fold(one.subject) == fold(call.subject))
    first = next(same, None)
    return (first.first_id or first.id) if first else None


def _announce(tx: Transaction, call: Call, client: Client) -> Text:
    """Tell whom it concerns, and say what becomes of it."""
    shown = calls.get(tx.session, call.first_id) if call.first_id else call
    show_team(tx, shown)
    if not call.urgent:
        return _in_digest(tx, client)
    show_client(tx, shown)
    if not _reached(tx, client):
        return T("{client} cannot be reached by message yet: please telephone.", client=client.name)
    if call.first_id:
        return T("{client} was already told; their card now says that the caller insists.", client=client.name)
    return T("{client} is told at once.", client=client.name)


def _in_digest(tx: Transaction, client: Client) -> Text:
    last = digests.latest(tx.session, client.id)
    at = hours.next_digest(client, last.day if last else None, tx.now, tx.agency.country)
    if at.date() == tx.now.astimezone(at.tzinfo).date():
        return T("It will be in the digest of {hour}.", hour=Clock(at))
    return T("It will be in the digest of {day}, {hour}.", day=Day(at), hour=Clock(at))


def _reached(tx: Transaction, client: Client) -> bool:
    contacts = people.contacts(tx.session, client.id)
    return any(at.reachable for one in contacts for at in people.addresses(tx.session, one.id))


def show(tx: Transaction, call: Call, but: Person | None = None) -> None:
    """Bring its cards up to date for the team and, where it was urgent, for the client, save who gets the answer."""
    show_team(tx, call)
    if call.urgent:
        show_client(tx, call, but)


def show_team(tx: Transaction, call: Call) -> None:
    """Bring the team's living card up to date."""
    tx.tell(TEAM, cards.team(tx, call), urgent=call.urgent)


def show_client(tx: Transaction, call: Call, but: Person | None = None) -> None:
    """Bring the living card up to date for everyone at the client, save who has it in hand."""
    for contact in people.contacts(tx.session, call.client_id):
        if but is None or contact.id != but.id:
            tx.tell(contact, cards.client(tx, call), urgent=call.urgent)


def found(tx: Transaction, person: Person, call_id: int) -> Call:
    """The call, or that on whose card it is shown; an answer where there is none that this person may see."""
    call = calls.visible(tx.session, call_id, person)
    if call is None:
        raise Refused(T("There is no such call here. /messages shows yours."))
    return calls.get(tx.session, call.first_id) if call.first_id else call


def open_correction(tx: Transaction, person: Person, command: OpenCorrection) -> Form:
    """Ask what was wrong in it."""
    return forms.correction(_mendable(tx, person, command.call))


def _mendable(tx: Transaction, person: Person, call_id: int) -> Call:
    call = own(tx, person, call_id)
    if call.withdrawn_at:
        raise Refused(T("This call is withdrawn. Please write it down again."))
    return call


def own(tx: Transaction, person: Person, call_id: int) -> Call:
    """The call, where this person took it; a lead may mend every one."""
    call = found(tx, person, call_id)
    if call.taken_by != person.id and person.role is not people.Role.LEAD:
        who = people.get(tx.session, call.taken_by).name
        raise Refused(T("{who} took this call. Ask them, or a lead, to change it.", who=who))
    return call


def _correct(tx: Transaction, person: Person, command: NoteCall) -> Card:
    """Mend it wherever it is shown; a client who has already read it hears of it."""
    call = _mendable(tx, person, command.call)
    was_urgent = call.urgent
    calls.change(tx.session, call, tx.now, corrected_at=tx.now, **_content(tx, person, command))
    show_team(tx, call)
    if call.urgent or was_urgent:
        show_client(tx, call)
    if call.acknowledged_at or (call.digest_id and not call.urgent):
        for contact in people.contacts(tx.session, call.client_id):
            tx.tell(contact, cards.mended(tx, call))
    return cards.corrected(call)
