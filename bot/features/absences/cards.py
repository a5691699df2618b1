"""What is said of absences."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from bot.core.card import Button, Card, Item, Line, Part, Quote
from bot.core.command import Command
from bot.core.form import Field, Form
from bot.core.text import T, Text, verbatim
from bot.features.absences.commands import AwayUntil, CancelAbsence, ComeBack, FillAbsence, OpenAbsence, midnight
from bot.features.away import spoken
from bot.features.meetings import calendar_cards
from bot.features.meetings import cards as meeting_cards
from storage.absences import Absence
from storage.meetings import Meeting
from storage.people import Person

MOST_LISTED = 20


def key(absence: Absence) -> str:
    """The key of its living cards."""
    return f"absence:{absence.id}"


def receipt(absence: Absence, now: datetime, met: Sequence[Meeting], notes: Sequence[Text] = ()) -> Card:
    """What was understood, with undo, and the meetings that lie in it."""
    lines: list[Part] = [Line(spoken(absence, now)), *map(Line, notes), _consequence(absence)]
    if absence.end is None:
        lines.append(Line(T("Tell me when you are back.")))
    lines += _in_the_way(met)
    return Card(T("I have noted your absence."), tuple(lines), _buttons(absence), key(absence), tone="good")


def receipts(found: Sequence[Absence], now: datetime, met: Sequence[Meeting], notes: Sequence[Text]) -> Card:
    """The same for several that were told at once, the first to come on top."""
    items = [Item(spoken(one, now), buttons=_item(one)) for one in found]
    parts = (*items, *map(Line, notes), _consequence(found[0]), *_in_the_way(met))
    return Card(T("I have noted your {n} absences.", n=len(found)), parts, tone="good")


def _consequence(absence: Absence) -> Line:
    if absence.client_id:
        return Line(T("I offer no meeting then, and your team is told."))
    return Line(T("The team is told."))


def _in_the_way(met: Sequence[Meeting]) -> tuple[Part, ...]:
    if not met:
        return ()
    warning = T("A meeting is booked in that time:", "{n} meetings are booked in that time:", n=len(met))
    items = [
        Item(T("{when}", when=start), meeting_cards.title(one), calendar_cards.acts(one))
        for one in met[:MOST_LISTED]
        if (start := one.planned[0])
    ]
    return (Line(warning), *items)


def _buttons(absence: Absence) -> tuple[Button, ...]:
    if absence.end is None:
        return (Button(T("I am back"), ComeBack(), "primary"), *_item(absence))
    return _item(absence)


def to_team(absence: Absence, person: Person, now: datetime) -> Card:
    """The team's living card."""
    title = T("{who} is away: {when}", who=person.name, when=spoken(absence, now))
    return Card(title, (Quote(absence.words),) if absence.words else (), key=key(absence))


def changed(absence: Absence, person: Person, now: datetime, was: Text) -> Card:
    """The team's living card, once the dates are others than `was`."""
    return replace(to_team(absence, person, now), parts=(Line(T("Before: {when}", when=was)),))


def called_off(absence: Absence, person: Person, now: datetime) -> Card:
    """To the team: they will be there after all."""
    return Card(
        T("{who} will be there after all: {when}", who=person.name, when=spoken(absence, now)), key=key(absence)
    )


def back(absence: Absence, person: Person, now: datetime) -> Card:
    """To the team: they are back."""
    return Card(T("{who} is back.", who=person.name), (Line(spoken(absence, now)),), key=key(absence), tone="good")


def cancelled(absence: Absence, now: datetime) -> Card:
    """To who called it off."""
    return Card(T("Absence cancelled."), (Line(spoken(absence, now)),), key=key(absence))


def cancelled_by(absence: Absence, colleague: Person, now: datetime) -> Card:
    """To whose absence it was, when somebody else has called it off."""
    title = T("{who} has cancelled your absence: {when}", who=colleague.name, when=spoken(absence, now))
    again = Line(T("If you are away all the same, tell me so again."))
    return Card(title, (again,), about=key(absence), tone="warning")


def changed_by(absence: Absence, colleague: Person, now: datetime, was: Text) -> Card:
    """To whose absence it is, when somebody else has given it other dates."""
    title = T("{who} has changed your absence: {when}", who=colleague.name, when=spoken(absence, now))
    return Card(title, (Line(T("Before: {when}", when=was)),), _buttons(absence), about=key(absence), tone="warning")


def welcome(person: Person) -> Card:
    """They are back."""
    if person.on_team:
        return Card(T("Welcome back. The team is told."), tone="good")
    return Card(T("Welcome back. I offer meetings again, and your team is told."), tone="good")


def not_away() -> Card:
    """They were not known to be away."""
    return Card(T("Welcome back. I had no absence noted for you."))


def shortened(absence: Absence, now: datetime) -> Card:
    """The end that was said for it."""
    return Card(
        T("Your absence ends then."), (Line(spoken(absence, now)),), _buttons(absence), key(absence), tone="good"
    )


def listing(found: Sequence[Absence], now: datetime, others: Mapping[int, str]) -> Card:
    """When they are away, and when `others` are, who speak for the same client (by number); a way to note one more."""
    more = Button(T("Note an absence"), OpenAbsence(), "primary")
    if not found:
        return Card(T("I have no absence noted for you."), buttons=(more,))
    items = [_listed(one, now, others.get(one.person_id, "")) for one in found[:MOST_LISTED]]
    rest = (Line(T("and {count} more", count=len(found) - MOST_LISTED)),) if len(found) > MOST_LISTED else ()
    return Card(T("Your absences to come"), (*items, *rest), (more,))


def _listed(absence: Absence, now: datetime, who: str) -> Item:
    when = spoken(absence, now)
    text = T("{who} is away: {when}", who=who, when=when) if who else when
    return Item(text, verbatim(absence.words) if absence.words else None, _item(absence, who))


def _item(absence: Absence, who: str = "") -> tuple[Button, ...]:
    """What comes again is called off and told anew: a form of two dates cannot say how often."""
    sure = T("Cancel the absence of {who}? They hear of it.", who=who) if who else None
    cancel = Button(T("Cancel"), CancelAbsence(absence.id), "danger", sure)
    return (cancel,) if absence.repeat else (Button(T("Change"), OpenAbsence(absence.id)), cancel)


def how_long(now: datetime, heard: int) -> Card:
    """Until when, where the words of inbox row `heard` do not say: the usual answers are a press away."""

    def until(end: datetime | None) -> Command:
        return AwayUntil(now, end, heard)

    buttons = (
        Button(T("Today"), until(midnight(now, days=1)), "primary"),
        Button(T("Until tomorrow evening"), until(midnight(now, days=2))),
        Button(T("All this week"), until(midnight(now, days=7 - now.weekday()))),
        Button(T("I do not know yet"), until(None)),
        Button(T("Other dates"), OpenAbsence()),
    )
    return Card(T("Until when are you away?"), buttons=buttons, about=f"away:{heard}")


def form(absence: Absence | None) -> Form:
    """From when until when."""
    keep = T("Leave empty to keep it as it is.")
    since = Field("since", T("From when?"), "when", required=False, hint=keep if absence else T("Leave empty for now."))
    until = T("Leave empty if you do not know yet.")
    fields = (since, Field("until", T("Until when?"), "when", required=False, hint=keep if absence else until))
    command: Command = FillAbsence(absence.id if absence else 0)
    return Form(T("Your absence"), fields, T("Note"), command)


def soon(absence: Absence, now: datetime) -> bool:
    """Whether it begins within a day, so that the team should hear of it at once."""
    return absence.start < now + timedelta(days=1)
