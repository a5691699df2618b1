"""What can be asked about meetings."""

from dataclasses import dataclass, field
from datetime import datetime

from bot.core.command import Command
from bot.core.ports import Outcome
from bot.core.text import Text
from bot.features.repeats import ONCE, Rrule


@dataclass(frozen=True)
class Wish:
    """When it should be: `start` alone is the very instant, with `end` a window of that grain; all empty is any time.

    `minutes` is the length that the words give, 0 for none; `past` where they speak of what is gone by.
    """

    start: datetime | None = None
    end: datetime | None = None
    grain: str = ""
    minutes: int = 0
    past: bool = False


@dataclass(frozen=True)
class BookMeeting(Command):
    """Somebody wants to meet somebody; `notes` are to be said aloud."""

    wish: Wish = field(default_factory=Wish)
    who: str = ""
    subject: str = ""
    guest: str = ""
    place: str = ""
    words: str = ""
    repeat: Rrule = ONCE
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True)
class BookByForm(Command):
    """The same, filled in; `when` and `duration` are in words."""

    with_whom: str = ""
    when: str = ""
    duration: str = ""
    guest: str = ""


@dataclass(frozen=True)
class BookOnce(Command):
    """Only the first of a series."""

    meeting: int
    round: int


@dataclass(frozen=True)
class ChooseSlot(Command):
    """One of the slots on the card."""

    meeting: int
    round: int
    start: datetime


@dataclass(frozen=True)
class ConfirmMeeting(Command):
    """Have the slot on offer written into the calendar."""

    meeting: int
    start: datetime


@dataclass(frozen=True)
class OtherSlot(Command):
    """Offer others."""

    meeting: int
    round: int


@dataclass(frozen=True)
class DropOffer(Command):
    """Leave it: nothing is booked, or what is booked stays."""

    meeting: int
    round: int


@dataclass(frozen=True)
class OpenMove(Command):
    """Ask for another date."""

    meeting: int


@dataclass(frozen=True)
class MoveByForm(Command):
    """Another date, in words; `duration` "" keeps it."""

    meeting: int
    when: str = ""
    duration: str = ""


@dataclass(frozen=True)
class RetimeMeeting(Command):
    """Another time for what is on offer or booked, in words."""

    meeting: int
    words: str = ""


@dataclass(frozen=True)
class RetryBooking(Command):
    """The calendar did not answer; ask it once more."""

    meeting: int
    round: int
    tries: int


@dataclass(frozen=True)
class NoteMeetingSaved(Command):
    """What the calendar answered to the event."""

    meeting: int
    version: int
    outcome: Outcome | None = None


@dataclass(frozen=True)
class MindSaving(Command):
    """The event should stand by now."""

    meeting: int
    version: int
    tries: int


@dataclass(frozen=True)
class ListMeetings(Command):
    """What is in the calendar; without a window, the days that come."""

    start: datetime | None = None
    end: datetime | None = None


@dataclass(frozen=True)
class AskAvailability(Command):
    """Am I free then?"""

    wish: Wish = field(default_factory=Wish)


@dataclass(frozen=True)
class FindMeetingToMove(Command):
    """Move the meeting that the words name: with whom, or when it is now."""

    who: str = ""
    origin: Wish = field(default_factory=Wish)
    wish: Wish = field(default_factory=Wish)


@dataclass(frozen=True)
class MoveMeeting(Command):
    """Offer that time for the meeting; the fields are those of a Wish."""

    meeting: int
    start: datetime | None = None
    end: datetime | None = None
    grain: str = ""
    minutes: int = 0


@dataclass(frozen=True)
class FindMeetingToCancel(Command):
    """Cancel the meeting that the words name: with whom, or when it is."""

    who: str = ""
    origin: Wish = field(default_factory=Wish)


@dataclass(frozen=True)
class CancelMeeting(Command):
    """Take it out of the calendar."""

    meeting: int


@dataclass(frozen=True)
class NoteMeetingCancelled(Command):
    """What the calendar answered to the cancellation."""

    meeting: int
    outcome: Outcome | None = None


@dataclass(frozen=True)
class AskPresence(Command):
    """The day before: does it still stand?"""

    meeting: int
    version: int


@dataclass(frozen=True)
class ConfirmPresence(Command):
    """It does."""

    meeting: int
    version: int


@dataclass(frozen=True)
class RemindMeeting(Command):
    """It begins soon."""

    meeting: int
    version: int
