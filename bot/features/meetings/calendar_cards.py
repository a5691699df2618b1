"""What is said of a meeting that stands in the calendar, or no longer does."""

from collections.abc import Sequence

from bot.core.card import Button, Card, Fact, Item, Line, Part
from bot.core.command import Command
from bot.core.text import Span, T, Text, verbatim
from bot.features.meetings.cards import facts, key, offer, title
from bot.features.meetings.commands import CancelMeeting, ConfirmPresence, MoveMeeting, OpenMove, Wish
from storage.meetings import Meeting, Status


def _slot(meeting: Meeting) -> Span:
    assert meeting.start
    assert meeting.end
    return Span(meeting.start, meeting.end)


def _when(meeting: Meeting) -> tuple[Part, ...]:
    return (Fact(T("When"), _slot(meeting)),)


def booked(meeting: Meeting) -> Card:
    """It stands; edited in place as it changes."""
    parts: list[Part] = [*_when(meeting), *facts(meeting)]
    if meeting.link:
        parts.append(Fact(T("Meeting link"), verbatim(meeting.link)))
    if meeting.guest:
        parts.append(Line(T("The invitation has been sent.")))
    heading = T("Confirmed: {title}", title=title(meeting))
    return Card(heading, tuple(parts), acts(meeting), key=_shown(meeting), tone="good")


def _shown(meeting: Meeting) -> str:
    return f"meeting:{meeting.id}:{meeting.shown}"


def acts(meeting: Meeting) -> tuple[Button, ...]:
    """What can be done with a meeting that stands."""
    cancel = Button(T("Cancel"), CancelMeeting(meeting.id), "danger", T("Cancel this meeting? The guests hear of it."))
    return (Button(T("Move"), OpenMove(meeting.id)), cancel)


def moved_on(meeting: Meeting) -> Card:
    """In the place of the card of an earlier hour."""
    return Card(T("This meeting has been moved: {title}", title=title(meeting)), _when(meeting), key=_shown(meeting))


def called_off(meeting: Meeting) -> Card:
    """In the place of the card of a cancelled meeting."""
    return Card(T("Cancelled: {title}", title=title(meeting)), _past(meeting), key=_shown(meeting))


def no_longer_on_its_way(meeting: Meeting) -> Card:
    """In the place of the card of a meeting, or of its move, that was still under way."""
    return Card(T("Cancelled: {title}", title=title(meeting)), _past(meeting), key=key(meeting))


def cancelled(meeting: Meeting) -> Card:
    """To who cancelled it."""
    lines = (Line(T("The guest hears of it from the calendar.")),) if meeting.guest else ()
    heading = T("The meeting is cancelled: {title}", title=title(meeting))
    return Card(heading, (*_past(meeting), *lines), key=f"meeting:{meeting.id}:cancel", tone="good")


def _past(meeting: Meeting) -> tuple[Part, ...]:
    return (Fact(T("When"), _slot(meeting) if meeting.start else offer(meeting)),)


def not_cancelled(meeting: Meeting) -> Card:
    """The calendar refused."""
    line = Line(T("Please take it out of your calendar yourself, or ask the agency to check the access to it."))
    heading = T("The meeting could not be taken out of your calendar: {title}", title=title(meeting))
    return Card(heading, (line,), tone="warning")


def confirm_cancel(meeting: Meeting) -> Card:
    """Is it this one?"""
    button = Button(T("Yes, cancel it"), CancelMeeting(meeting.id), "danger")
    return Card(
        T("Cancel: {title}?", title=title(meeting)), _past(meeting), (button,), key=f"meeting:{meeting.id}:cancel"
    )


def standing(meeting: Meeting) -> Text:
    """Why a button of another time does nothing now."""
    match meeting.status:
        case Status.CANCELLED:
            return T("This no longer applies: “{title}” is cancelled.", title=title(meeting))
        case Status.SAVING:
            return T("“{title}” is being written into your calendar: one moment, please.", title=title(meeting))
        case Status.BOOKED:
            when = meeting.start or ""
            return T("This no longer applies: “{title}” is booked for {when}.", title=title(meeting), when=when)
    return T("These slots are out of date. Please ask again in your own words.")


# The day before, and soon


def ask_presence(meeting: Meeting) -> Card:
    """The day before."""
    heading = T("Does it still stand? {title}, {slot}", title=title(meeting), slot=_slot(meeting))
    yes = _stands(T("I confirm"), meeting)
    return Card(heading, facts(meeting), (yes, *acts(meeting)), key=_presence(meeting))


def _stands(label: Text, meeting: Meeting) -> Button:
    return Button(label, ConfirmPresence(meeting.id, meeting.version), "primary")


def moved_outside(meeting: Meeting) -> Card:
    """In the place of a reminder of the hour that it no longer has."""
    heading = T("Moved in your calendar, is it right? {title}, {slot}", title=title(meeting), slot=_slot(meeting))
    buttons = (_stands(T("Yes, it is right"), meeting), *acts(meeting))
    return Card(heading, facts(meeting), buttons, key=_presence(meeting), tone="warning")


def gone(meeting: Meeting) -> Card:
    """In the place of a reminder of what is no longer in the calendar."""
    heading = T(
        "No longer in your calendar, is it cancelled? {title}, {slot}", title=title(meeting), slot=_slot(meeting)
    )
    yes = Button(T("Yes, cancel it"), CancelMeeting(meeting.id), "danger")
    buttons = (yes, _stands(T("No, it stands"), meeting))
    return Card(heading, facts(meeting), buttons, key=_presence(meeting), tone="warning")


def _presence(meeting: Meeting) -> str:
    return f"meeting:{meeting.id}:presence:{meeting.version}"


def attending(meeting: Meeting) -> Card:
    """In the place of the question."""
    heading = T("You have confirmed: {title}, {slot}", title=title(meeting), slot=_slot(meeting))
    return Card(heading, facts(meeting), acts(meeting), key=_presence(meeting), tone="good")


def no_question(meeting: Meeting) -> Card:
    """In the place of the question, for a meeting that is cancelled."""
    return Card(T("Cancelled: {title}", title=title(meeting)), _past(meeting), key=_presence(meeting))


def reminder(meeting: Meeting) -> Card:
    """It begins soon."""
    link = (Fact(T("Meeting link"), verbatim(meeting.link)),) if meeting.link else ()
    heading = T("Soon: {title}, {slot}", title=title(meeting), slot=_slot(meeting))
    return Card(heading, (*facts(meeting), *link), about=f"meeting:{meeting.id}")


# Lists


def which_to_cancel(found: Sequence[Meeting]) -> Card:
    """Which of them?"""
    items = tuple(Item(title(one), _note(one), (_which(one, T("Cancel"), CancelMeeting(one.id)),)) for one in found)
    return Card(T("Which meeting shall be cancelled?"), items)


def which_to_move(found: Sequence[Meeting], wish: Wish) -> Card:
    """Which of them?"""
    items = tuple(Item(title(one), _note(one), (_which(one, T("Move"), _to(one, wish)),)) for one in found)
    return Card(T("Which meeting shall be moved?"), items)


def _to(meeting: Meeting, wish: Wish) -> Command:
    if wish.start is None:
        return OpenMove(meeting.id)
    return MoveMeeting(meeting.id, wish.start, wish.end, wish.grain, wish.minutes)


def _which(meeting: Meeting, act: Text, command: Command) -> Button:
    at = meeting.start or meeting.offer_start
    assert at
    return Button(T("{act}: {when}", act=act, when=at), command)


def _note(meeting: Meeting) -> Text:
    return T("{span}", span=_slot(meeting) if meeting.start else offer(meeting))
