"""The digest as clients read it: what is urgent first, one line a caller, each with its buttons."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from textwrap import shorten
from zoneinfo import ZoneInfo

from bot.core.card import Button, Card, Heading, Item, Line, Part
from bot.core.text import Clock, Day, Span, T, Text, verbatim
from bot.features.calls import cards as call_cards
from bot.features.digests.commands import AcknowledgeLine, CallBackLine
from bot.features.digests.contents import Contents, Group
from bot.features.meetings import cards as meeting_cards
from bot.features.tasks.cards import STATUS
from storage import people
from storage.digests import DigestRun
from storage.meetings import Meeting
from storage.people import Person
from storage.tasks import Task
from storage.transaction import Transaction

MOST_LINES = 40
"""What a person still reads; the rest is counted."""
SUBJECT = 140
"""Characters of a subject on a line; the call's own card has all of it."""


def key(run: DigestRun) -> str:
    """The key of the digest's living card."""
    return f"digest:{run.id}"


@dataclass(frozen=True)
class View:
    """How calls are shown: as of `at` in `zone`, with buttons for the digest `run`, or for each call alone."""

    tx: Transaction
    at: datetime
    zone: str
    run: DigestRun | None = None


def digest(view: View, run: DigestRun, told: Contents) -> Card:
    """The digest of a day; it is edited in place as its calls are dealt with."""
    title = T("Digest of {day}: no call", day=run.day)
    if told.calls:
        title = T("Digest of {day}: {n} call", "Digest of {day}: {n} calls", day=run.day, n=told.calls)
    known = [group for group in told.groups if group.known(run.at)]
    fresh = [group for group in told.groups if group not in known]
    return Card(title, _parts(view, told, fresh, known), key=key(run))


def nothing() -> Card:
    """Once a week, where there was nothing at all: the proof that somebody watches."""
    return Card(T("No call today."))


def now(view: View, told: Contents, following: datetime) -> Card:
    """What is new, on demand."""
    comes = Line(T("Your next digest: {when}.", when=following))
    if told.empty:
        return Card(T("Nothing new for now."), (comes,))
    title = T("No call since your last digest")
    if told.calls:
        title = T("{n} call since your last digest", "{n} calls since your last digest", n=told.calls)
    return Card(title, (*_parts(view, told, told.groups, ()), comes))


def of_window(view: View, groups: Sequence[Group], window: Text, reader: Person) -> Card:
    """The calls of a certain time; the team also reads for whom."""
    count = sum(len(group.calls) for group in groups)
    if not count:
        return Card(T("No call: {window}", window=window))
    title = T("{n} call: {window}", "{n} calls: {window}", n=count, window=window)
    items = [_for_team(view, group) if reader.on_team else _call(view, group) for group in groups]
    return Card(title, _capped([(None, items)]))


def _parts(view: View, told: Contents, fresh: Iterable[Group], known: Sequence[Group]) -> tuple[Part, ...]:
    seen = [Item(T("Already seen: {callers}", callers=_listed(_named(group) for group in known)))] if known else []
    sections = [
        (T("Calls"), [*(_call(view, group) for group in fresh), *seen]),
        (T("Delivered"), [_task(task) for task in told.delivered]),
        (T("Waiting for you"), [_task(task) for task in told.waiting]),
        (_ahead(told), [_meeting(told, meeting) for meeting in told.meetings]),
    ]
    more = T("{n} request under way", "{n} requests under way", n=told.under_way)
    return (*_capped(sections), *((Line(more),) if told.under_way else ()))


def _capped(sections: Iterable[tuple[Text | None, Sequence[Item]]]) -> tuple[Part, ...]:
    """Each group under its heading, as far as the lines go."""
    parts: list[Part] = []
    left, over = MOST_LINES, 0
    for heading, items in sections:
        shown = items[:left]
        left, over = left - len(shown), over + len(items) - len(shown)
        parts += [Heading(heading), *shown] if heading and shown else shown
    if over:
        parts.append(Line(T("and {count} more; ask for instance for the calls of this morning", count=over)))
    return tuple(parts)


# Calls


def _call(view: View, group: Group) -> Item:
    line = _line(view, group)
    text = T("Urgent: {line}", line=line) if group.urgent else line
    return Item(text, _note(view, group), _buttons(view, group))


def _for_team(view: View, group: Group) -> Item:
    name = people.client(view.tx.session, group.last.client_id).name
    text = T("For {client}: {line}", client=name, line=_line(view, group))
    return Item(text, _note(view, group))


def _line(view: View, group: Group) -> Text:
    who, when = call_cards.caller(group.last), _hour(view, group.last.created_at)
    if len(group.calls) == 1:
        return T("{caller}, {when}", caller=who, when=when)
    return T("{caller} called {n} times, the last {when}", caller=who, n=len(group.calls), when=when)


def _named(group: Group) -> Text:
    who = call_cards.caller(group.last)
    return who if len(group.calls) == 1 else T("{caller} ({n} times)", caller=who, n=len(group.calls))


def _hour(view: View, at: datetime) -> Text:
    zone = ZoneInfo(view.zone)
    days = (view.at.astimezone(zone).date() - at.astimezone(zone).date()).days
    if days == 0:
        return T("at {hour}", hour=Clock(at))
    if days == 1:
        return T("yesterday at {hour}", hour=Clock(at))
    return T("on {day} at {hour}", day=Day(at), hour=Clock(at))


def _note(view: View, group: Group) -> Text | None:
    """Why they called, their number, when to call back, and what has become of it."""
    call, tx = group.last, view.tx
    subjects = dict.fromkeys(one.subject for one in group.calls if one.subject)
    back = call_cards.call_back(tx, call)
    mended = call.corrected_at
    told = [
        *(verbatim(shorten(words, SUBJECT, placeholder="…")) for words in subjects),
        verbatim(call_cards.number(call, tx.agency.country)) if call.said_number else None,
        T("to call back {when}", when=back) if back else None,
        T("corrected at {when}", when=Clock(mended)) if mended else None,
        call_cards.standing(tx, group.shown),
    ]
    found = [one for one in told if one]
    return reduce(lambda one, more: T("{one} · {more}", one=one, more=more), found) if found else None


def _listed(texts: Iterable[Text]) -> Text:
    return reduce(lambda one, more: T("{one}, {more}", one=one, more=more), texts)


def _buttons(view: View, group: Group) -> tuple[Button, ...]:
    """On a digest, those that edit it; what comes after « À rappeler » is on the call's own card."""
    call, run = group.shown, view.run
    if run is None:
        return call_cards.buttons(call)
    if call.callback_at or call.handled_at:
        return ()
    back = Button(T("To call back"), CallBackLine(run.id, group.last.id))
    received = Button(T("Well received"), AcknowledgeLine(run.id, group.last.id), "primary")
    return (back,) if call.acknowledged_at else (received, back)


# Work and meetings


def _task(task: Task) -> Item:
    return Item(T("No. {number}: {subject}", number=task.id, subject=verbatim(task.subject)), STATUS[task.status])


def _ahead(told: Contents) -> Text:
    return T("Your meetings tomorrow") if told.day == told.until else T("Your meetings until {day}", day=told.until)


def _meeting(told: Contents, meeting: Meeting) -> Item:
    assert meeting.start
    assert meeting.end
    title = meeting_cards.title(meeting)
    if told.day != told.until:
        return Item(title, T("{span}", span=Span(meeting.start, meeting.end)))
    return Item(title, T("from {start} to {end}", start=Clock(meeting.start), end=Clock(meeting.end)))
