"""What can be asked about tasks."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.command import Command
from bot.core.text import Text


@dataclass(frozen=True)
class DelegateTask(Command):
    """Hand work over; `deadline` is an instant, or with `by_day` the end of the day asked for.

    `past` says that the words told one that is gone by; `notes` are to be said aloud.
    """

    subject: str
    words: str
    deadline: datetime | None = None
    by_day: bool = False
    urgent: bool = False
    past: bool = False
    notes: tuple[Text, ...] = ()


@dataclass(frozen=True)
class OpenAmendment(Command):
    """Ask what shall change in the task."""

    task: int


@dataclass(frozen=True)
class AmendTask(Command):
    """Change the task; `deadline` is in words, "" for none."""

    task: int
    subject: str = ""
    deadline: str = ""


@dataclass(frozen=True)
class AmendByEdit(Command):
    """The message that the task came of was edited; `intent` is what it reads as now, "" where that is doubtful."""

    words: str
    place: str
    message: str
    read: DelegateTask
    intent: str = ""


@dataclass(frozen=True)
class AskAboutDeleted(Command):
    """The message that the task came of was deleted."""

    place: str
    message: str


@dataclass(frozen=True)
class RetimeTask(Command):
    """Another deadline, in words."""

    task: int
    words: str = ""


@dataclass(frozen=True)
class CancelTask(Command):
    """The client no longer wants it."""

    task: int


@dataclass(frozen=True)
class RestoreTask(Command):
    """The client wants it after all."""

    task: int


@dataclass(frozen=True)
class FindAndCancel(Command):
    """Cancel the task of that number, or the one that the words name."""

    number: int = 0
    words: str = ""


@dataclass(frozen=True)
class ListTasks(Command):
    """What is under way."""


@dataclass(frozen=True)
class ClaimTask(Command):
    """An assistant takes the task."""

    task: int


@dataclass(frozen=True)
class ReleaseTask(Command):
    """The holder puts it back."""

    task: int


@dataclass(frozen=True)
class OpenDelivery(Command):
    """Ask for the note that goes with the delivery."""

    task: int


@dataclass(frozen=True)
class DeliverTask(Command):
    """The work is done."""

    task: int
    note: str = ""


@dataclass(frozen=True)
class AcceptTask(Command):
    """The client is content."""

    task: int


@dataclass(frozen=True)
class OpenReopening(Command):
    """Ask what is missing."""

    task: int


@dataclass(frozen=True)
class ReopenTask(Command):
    """The client wants it done further."""

    task: int
    why: str = ""


@dataclass(frozen=True)
class OpenReply(Command):
    """Ask the assistant for the words to the client."""

    task: int


@dataclass(frozen=True)
class ReplyToClient(Command):
    """Words that go to the client, on purpose."""

    task: int
    words: str = ""


@dataclass(frozen=True)
class OpenAnswer(Command):
    """Ask the client for the words to the team."""

    task: int


@dataclass(frozen=True)
class SpeakOfTask(Command):
    """Words about the task: a note of the team's, or a client's answer to it."""

    task: int
    words: str = ""


@dataclass(frozen=True)
class WarnHolder(Command):
    """The deadline comes near."""

    task: int
    version: int


@dataclass(frozen=True)
class WarnLate(Command):
    """The deadline has passed."""

    task: int
    version: int
