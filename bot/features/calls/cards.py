"""What is said of calls, to clients and to the team."""

from datetime import timedelta

import phonenumbers

from bot.core.card import Button, Card, Fact, Line, Part, Quote, Tone
from bot.core.text import Clock, T, Text, Value, verbatim
from bot.features import away
from bot.features.calls.commands import (
    AcknowledgeCall,
    DelegateCallback,
    FinishCallback,
    MarkCallback,
    OpenCorrection,
    RemindOfCallback,
    WithdrawCall,
)
from storage import calls, people
from storage.calls import Call
from storage.people import Person
from storage.transaction import Transaction


def key(call: Call) -> str:
    """The key of the card that shows it: its own, or that of the call it repeats."""
    return f"call:{call.first_id or call.id}"


def caller(call: Call) -> Text:
    """Who called, and from where."""
    if not call.company:
        return verbatim(call.caller)
    return T("{caller} ({company})", caller=call.caller, company=call.company)


def number(call: Call, region: str) -> str:
    """The number as people of that region write it; as it was said where it cannot be read."""
    if not call.number:
        return call.said_number
    parsed = phonenumbers.parse(call.number)
    home = phonenumbers.country_code_for_region(region) == parsed.country_code
    form = phonenumbers.PhoneNumberFormat.NATIONAL if home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, form)


def call_back(tx: Transaction, call: Call) -> Text | None:
    """When the caller wants to be called back."""
    if not call.call_back_words:
        return None
    return tx.codec.loads(call.call_back) if call.call_back else verbatim(call.call_back_words)


def standing(tx: Transaction, call: Call) -> Text | None:
    """What has become of it; None while nobody has answered."""
    if call.withdrawn_at and call.withdrawn_by:
        who = people.get(tx.session, call.withdrawn_by).name
        return T("withdrawn by {who} at {when}: the client no longer sees it", who=who, when=Clock(call.withdrawn_at))
    if call.handled_at:
        return T("called back at {when}", when=Clock(call.handled_at))
    if call.task_id:
        return T("handed to the team: request no. {number}", number=call.task_id)
    if call.callback_at:
        return T("to call back, noted at {when}", when=Clock(call.callback_at))
    if call.acknowledged_at and call.acknowledged_by:
        return T("well received at {when}", when=Clock(call.acknowledged_at))
    return None


def _facts(tx: Transaction, call: Call) -> tuple[Part, ...]:
    told: tuple[tuple[Text, Value | None], ...] = (
        (T("Number"), number(call, tx.agency.country)),
        (T("To call back"), call_back(tx, _last_to_say_when(tx, call))),
    )
    facts: list[Part] = [Fact(label, value) for label, value in told if value]
    if call.subject:
        facts.insert(0, Quote(call.subject))
    return (*facts, *_again(tx, call))


def _last_to_say_when(tx: Transaction, call: Call) -> Call:
    """Of a call and those that repeat it, the one whose hour to call back was written down last."""
    told = [one for one in (call, *calls.repeats(tx.session, call.id)) if one.call_back_words]
    return max(told, key=lambda one: one.corrected_at or one.created_at, default=call)


def _again(tx: Transaction, call: Call) -> tuple[Part, ...]:
    """How often the caller has insisted, and what was mended."""
    lines: list[Part] = []
    if found := calls.repeats(tx.session, call.id):
        when = Clock(found[-1].created_at)
        told = T("Called again at {when}", "Called again {n} times, the last at {when}", n=len(found), when=when)
        lines.append(Line(told))
    if call.corrected_at:
        lines.append(Line(T("Corrected at {when}", when=Clock(call.corrected_at))))
    return tuple(lines)


def _taken(tx: Transaction, call: Call) -> Line:
    who = people.get(tx.session, call.taken_by).name
    return Line(T("Taken by {who} at {when}", who=who, when=Clock(call.created_at)))


# To the client


def client(tx: Transaction, call: Call) -> Card:
    """The call's living card; its buttons are what can be done next."""
    title = T("Urgent call: {caller}", caller=caller(call)) if call.urgent else T("Call: {caller}", caller=caller(call))
    state = standing(tx, call)
    lines: tuple[Part, ...] = () if state is None else (Fact(T("Status"), state),)
    if call.remind_at and not call.handled_at:
        lines = (*lines, Fact(T("Reminder"), call.remind_at))
    return Card(title, (*_facts(tx, call), _taken(tx, call), *lines), buttons(call), key(call), tone=_tone(tx, call))


def _tone(tx: Transaction, call: Call) -> Tone:
    return "good" if standing(tx, call) else "urgent" if call.urgent else "plain"


def buttons(call: Call) -> tuple[Button, ...]:
    """What the client can do about it now."""
    if call.handled_at or call.task_id:
        return ()
    if call.callback_at:
        later = () if call.remind_at else (Button(T("Remind me in 1 h"), RemindOfCallback(call.id)),)
        done = Button(T("Called back"), FinishCallback(call.id), "primary")
        return (done, *later, Button(T("Hand it to the team"), DelegateCallback(call.id)))
    back = Button(T("To call back"), MarkCallback(call.id))
    return (back,) if call.acknowledged_at else (Button(T("Well received"), AcknowledgeCall(call.id), "primary"), back)


def mended(tx: Transaction, call: Call) -> Card:
    """To a client who had already answered: what they had read has changed."""
    title = T("The note of this call was corrected: {caller}", caller=caller(call))
    return Card(title, _facts(tx, call), key=f"{key(call)}:mended:{tx.now.timestamp():.0f}", tone="warning")


def withdrawn(shown: str) -> Card:
    """In the place of a card that showed it: nothing of what was there."""
    return Card(T("Message withdrawn"), key=shown)


# To the team


def team(tx: Transaction, call: Call) -> Card:
    """The call's one living card in the team's channel."""
    name = people.client(tx.session, call.client_id).name
    title = T("Call for {client}: {caller}", client=name, caller=caller(call))
    fate = standing(tx, call) or (T("told, not acknowledged yet") if call.urgent else T("for the digest"))
    parts: list[Part] = [Fact(T("Status"), fate), *_facts(tx, call), _taken(tx, call)]
    if call.urgent:
        parts.insert(0, Line(T("Urgent")))
    return Card(title, tuple(parts), _mends(tx, call), key(call), tone=_tone(tx, call))


def _mends(tx: Transaction, call: Call) -> tuple[Button, ...]:
    if call.withdrawn_at:
        return ()
    name = people.client(tx.session, call.client_id).name
    sure = T("Withdraw this call? Nothing of it will be left where {client} reads.", client=name)
    withdraw = Button(T("Withdraw"), WithdrawCall(call.id), "danger", sure)
    return (Button(T("Correct"), OpenCorrection(call.id)), withdraw)


def receipt(tx: Transaction, call: Call, fate: Text) -> Card:
    """To the assistant who wrote it down: what becomes of it."""
    name = people.client(tx.session, call.client_id).name
    title = T("Noted for {client}: call of {caller}", client=name, caller=caller(call))
    parts = (Line(fate), *_absence(tx, call), *_facts(tx, call))
    return Card(title, parts, _mends(tx, call), about=key(call), tone="good")


def _absence(tx: Transaction, call: Call) -> tuple[Part, ...]:
    """Who is away at the client's, for the caller may still be on the line."""
    absent = away.told(tx, call.client_id, tx.now, tx.now + timedelta(minutes=1))
    return tuple(Line(T("{who} is away: {when}", who=person.name, when=when)) for person, when in absent)


def corrected(call: Call) -> Card:
    """To the assistant who mended it."""
    return Card(T("Corrected: call of {caller}", caller=caller(call)), about=key(call), tone="good")


def taken_back(call: Call) -> Card:
    """To who withdrew it: what came of it meanwhile is for people to settle."""
    number = call.task_id
    lines = (Line(T("Request no. {number} came of it and still stands.", number=number)),) if number else ()
    return Card(T("Withdrawn: call of {caller}", caller=caller(call)), lines, about=key(call), tone="good")


def from_client(call: Call, by: Person, words: str) -> Card:
    """In the thread: what the client says of it."""
    title = T("{who}, about the call of {caller}:", who=by.name, caller=caller(call))
    return Card(title, (Quote(words, by.name),), about=key(call))


def passed_on(call: Call) -> Card:
    """To the client: their words have found their way."""
    return Card(T("Passed on to the team, about the call of {caller}.", caller=caller(call)), about=key(call))


def unknown_client(words: str, noted: str) -> Card:
    """What was typed is given back, so that it is not typed again."""
    parts = (
        Line(T("Check the name and press /appel again, or ask the person in charge to add the client.")),
        Quote(noted),
    )
    return Card(T("I know no client named “{name}”: the call was not noted.", name=words), parts, tone="warning")
