"""What is said of the calendar itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.core.card import Card, Heading, Item, Line, Part
from bot.core.text import Day, Span, T, Text, verbatim
from bot.features.meetings import cards, slots
from bot.features.meetings.calendar_cards import acts
from storage.meetings import Meeting, Status
from storage.people import Person

MOST_LISTED = 20
"""A list that a person still reads; the rest is counted."""

SHORTEST_DAY, LONGEST_DAY = timedelta(hours=23), timedelta(hours=25)
"""A day's length where the clocks change."""


@dataclass(frozen=True)
class Entry:
    """A line of the agenda; `meeting` where it is one of ours, `gone` where the calendar no longer has it."""

    title: str
    start: datetime
    end: datetime
    all_day: bool = False
    meeting: Meeting | None = None
    gone: bool = False

    @classmethod
    def of(cls, meeting: Meeting, *, gone: bool = False) -> Entry:
        """One of ours that the calendar does not show."""
        start, end = meeting.start or meeting.offer_start, meeting.end or meeting.offer_end
        assert start
        assert end
        return cls("", start, end, meeting=meeting, gone=gone)


def listing(entries: Sequence[Entry], window: slots.Span, absent: Sequence[Text] = ()) -> Card:
    """What the calendar has inside the window, and the absences that lie in it."""
    spoken = _spoken(window)
    lines = tuple(map(Line, absent))
    if not entries:
        return Card(T("Nothing in your calendar: {when}", when=spoken), lines)
    return Card(T("Your calendar, {when}", when=spoken), (*lines, *_items(entries)))


def absent(told: Iterable[tuple[Person, Text]], reader: Person) -> list[Text]:
    """Who is away, and when, as that person reads it."""
    return [
        T("You are away: {when}", when=when)
        if owner.id == reader.id
        else T("{who} is away: {when}", who=owner.name, when=when)
        for owner, when in told
    ]


def _spoken(window: slots.Span) -> Text:
    first, last = window[0], window[1] - timedelta(minutes=1)
    if last - first < LONGEST_DAY:
        return T("{day}", day=Day(first))
    return T("from {first} to {last}", first=Day(first), last=Day(last))


def silent(entries: Sequence[Entry]) -> Card:
    """Only what we know of ourselves."""
    line = Line(T("Here is only what I have booked myself."))
    return Card(T("Your calendar does not answer for now."), (line, *_items(entries)), tone="warning")


def _items(entries: Sequence[Entry]) -> tuple[Part, ...]:
    items: list[Part] = [_item(one) for one in entries[:MOST_LISTED]]
    if len(entries) > MOST_LISTED:
        items.append(Line(T("and {count} more", count=len(entries) - MOST_LISTED)))
    return tuple(items)


def _item(entry: Entry) -> Item:
    when = (
        T("{day}, all day", day=Day(entry.start)) if entry.all_day else T("{span}", span=Span(entry.start, entry.end))
    )
    meeting = entry.meeting
    if meeting is None:
        return Item(when, verbatim(entry.title))
    note = cards.title(meeting)
    if entry.gone:
        note = T("{title} — no longer in your calendar", title=note)
    elif meeting.status is Status.SAVING:
        return Item(when, T("{title} — being written into your calendar", title=note))
    buttons = acts(meeting)[1:] if entry.gone else acts(meeting)
    return Item(when, note, buttons)


def availability(window: slots.Span, busy: Sequence[slots.Span], free: Sequence[slots.Span]) -> Card:
    """Free, taken, or partly so."""
    asked = T("{span}", span=Span(*window)) if window[1] - window[0] < SHORTEST_DAY else _spoken(window)
    if not busy:
        return Card(T("Yes, you are free: {when}", when=asked), tone="good")
    if not free:
        return Card(T("No, you are taken: {when}", when=asked), _spans(T("Taken"), busy))
    return Card(T("You are partly free: {when}", when=asked), (*_spans(T("Taken"), busy), *_spans(T("Free"), free)))


def _spans(heading: Text, spans: Sequence[slots.Span]) -> tuple[Part, ...]:
    return (Heading(heading), *(Item(T("{span}", span=Span(*one))) for one in spans[:MOST_LISTED]))
