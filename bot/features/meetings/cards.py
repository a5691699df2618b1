"""What is said of a meeting on its way to the calendar."""

from collections.abc import Sequence
from datetime import datetime

from bot.core.card import Button, Card, Fact, Line, Part
from bot.core.command import Interpret
from bot.core.text import Clock, Span, T, Text, Value
from bot.features.meetings.commands import (
    BookOnce,
    ChooseSlot,
    ConfirmMeeting,
    DropOffer,
    OpenMove,
    OtherSlot,
)
from storage.meetings import Meeting, Status


def key(meeting: Meeting) -> str:
    """The key of the card that is under way."""
    return f"meeting:{meeting.id}:{meeting.round}"


def title(meeting: Meeting) -> Text:
    """« Rendez-vous avec Mme Martin »"""
    if meeting.who and meeting.subject:
        return T("Meeting with {who}: {subject}", who=meeting.who, subject=meeting.subject)
    if meeting.who:
        return T("Meeting with {who}", who=meeting.who)
    return T("Meeting: {subject}", subject=meeting.subject) if meeting.subject else T("Meeting")


def facts(meeting: Meeting) -> tuple[Part, ...]:
    """Where it stands now if it is to move, where it takes place, who is invited."""
    found: list[tuple[Text, Value]] = [
        (T("At present"), _present(meeting) if meeting.offer_start else ""),
        (T("Place"), meeting.place),
        (T("Guest"), meeting.guest),
    ]
    return tuple(Fact(label, value) for label, value in found if value)


def _present(meeting: Meeting) -> Value:
    return Span(meeting.start, meeting.end) if meeting.start and meeting.end else ""


def offer(meeting: Meeting) -> Span:
    """The slot on offer."""
    assert meeting.offer_start
    assert meeting.offer_end
    return Span(meeting.offer_start, meeting.offer_end)


def _drop(meeting: Meeting) -> Button:
    label = T("Leave it where it is") if meeting.status is Status.BOOKED else T("Cancel")
    return Button(label, DropOffer(meeting.id, meeting.round))


# On its way


def proposal(meeting: Meeting, aloud: Sequence[Text] = ()) -> Card:
    """A free slot, offered for confirmation."""
    assert meeting.offer_start
    assert meeting.held_until
    parts: list[Part] = [*facts(meeting), *map(Line, aloud)]
    if meeting.who and not meeting.guest:
        parts.append(Line(T("Without an e-mail address, nobody is sent an invitation.")))
    parts.append(Line(T("Kept for you until {when}.", when=Clock(meeting.held_until))))
    buttons = (
        Button(T("Confirm"), ConfirmMeeting(meeting.id, meeting.offer_start), "primary"),
        Button(T("Another slot"), OtherSlot(meeting.id, meeting.round)),
        _drop(meeting),
    )
    return Card(_question(meeting), tuple(parts), buttons, key=key(meeting))


def _question(meeting: Meeting) -> Text:
    if meeting.start:
        return T("{title}, {slot}: you are free. Shall I move it there?", title=title(meeting), slot=offer(meeting))
    return T("{title}, {slot}: you are free. Shall I book it?", title=title(meeting), slot=offer(meeting))


def choices(meeting: Meeting, heading: Text, found: Sequence[datetime], aloud: Sequence[Text] = ()) -> Card:
    """Free slots to choose from."""
    slots = [
        Button(T("{when}", when=start), ChooseSlot(meeting.id, meeting.round, start), "primary" if n == 0 else "plain")
        for n, start in enumerate(found)
    ]
    other = Button(T("Another date"), OpenMove(meeting.id))
    parts = (*facts(meeting), Fact(T("Length"), meeting.length), *map(Line, aloud))
    return Card(heading, parts, (*slots, other, _drop(meeting)), key=key(meeting))


def open_slots(meeting: Meeting) -> Text:
    """Above slots inside what was asked for."""
    return T("{title}: which of these suits you?", title=title(meeting))


def taken(start: datetime) -> Text:
    """Above slots near to a busy one."""
    return T("You are not free on {when}. The nearest free slots:", when=start)


def away_then(start: datetime, who: str) -> Text:
    """Above slots near to one that an absence keeps: the reader's own, or that of `who`."""
    if who:
        return T("{who} is away on {when}. The nearest free slots:", who=who, when=start)
    return T("You told me that you are away on {when}. The nearest free slots:", when=start)


def away_there(who: str) -> Text:
    """The same, where the absence touches a window."""
    if who:
        return T("{who} is away then. The nearest free slots:", who=who)
    return T("You told me that you are away then. The nearest free slots:")


def none_there() -> Text:
    """Above slots near to a window without any."""
    return T("Nothing is free then. The nearest free slots:")


def just_taken(start: datetime) -> Text:
    """Above slots near to one that went to another meeting meanwhile."""
    return T("{when} has just been taken. The nearest free slots:", when=start)


def others() -> Text:
    """Above slots other than the one on offer."""
    return T("Other free slots:")


def nothing_free(meeting: Meeting) -> Card:
    """No slot at all."""
    buttons = (Button(T("Another date"), OpenMove(meeting.id), "primary"), _drop(meeting))
    return Card(T("I find nothing free around then. Which other date would suit you?"), (), buttons, key=key(meeting))


def saving(meeting: Meeting) -> Card:
    """Confirmed by the client, on its way to the calendar."""
    heading = T("{title}: being written into your calendar…", title=title(meeting))
    return Card(heading, (Fact(T("Slot"), offer(meeting)),), key=key(meeting))


def silent(meeting: Meeting) -> Card:
    """The calendar does not answer: the request is kept."""
    parts: tuple[Part, ...] = (Line(T("I keep your request, try again by myself, and tell you when it works.")),)
    if meeting.offer_start:
        parts = (Fact(T("Slot"), offer(meeting)), *parts)
    heading = T("Your calendar does not answer for now: {title}", title=title(meeting))
    buttons = (_drop(meeting),) if meeting.status is not Status.SAVING else ()
    return Card(heading, parts, buttons, key=key(meeting), tone="warning")


def refused(meeting: Meeting, mend: str) -> Card:
    """The calendar will not take the event; `mend` is its own word for why."""
    moved = T("The meeting could not be moved; it stays as it was: {title}", title=title(meeting))
    made = T("The meeting could not be written into your calendar; nothing is booked: {title}", title=title(meeting))
    line = T("Try another date. If it happens again, ask the agency to check the access to your calendar.")
    if mend == "changed_outside":
        line = T("It was changed in your calendar meanwhile. Look at /agenda, then choose again.")
    buttons = (Button(T("Another date"), OpenMove(meeting.id), "primary"), _drop(meeting))
    return Card(moved if meeting.start else made, (Line(line),), buttons, key=key(meeting), tone="warning")


def superseded(meeting: Meeting) -> Card:
    """In the place of a card that a later one has replaced."""
    return Card(T("See further down: {title}", title=title(meeting)), key=key(meeting))


def dropped(meeting: Meeting) -> Card:
    """The client leaves it."""
    return Card(T("Nothing was booked: {title}", title=title(meeting)), key=key(meeting))


def left(meeting: Meeting) -> Card:
    """The client does not move it after all."""
    return Card(
        T("It stays where it is: {title}", title=title(meeting)),
        (Fact(T("When"), _present(meeting)),),
        key=key(meeting),
    )


def series(meeting: Meeting, row: int) -> Card:
    """Recurring meetings are made by hand for now."""
    buttons = (
        Button(T("Hand it to the team"), Interpret(row, "delegate_task"), "primary"),
        Button(T("Only the first one"), BookOnce(meeting.id, meeting.round)),
        _drop(meeting),
    )
    heading = T("I do not book recurring meetings by myself yet. What shall I do?")
    return Card(heading, (Line(T("Your assistant can set up the whole series for you.")),), buttons, key=key(meeting))
