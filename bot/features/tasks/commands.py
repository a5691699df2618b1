"""What can be asked about tasks, and how words become such a request."""

from dataclasses import dataclass
from datetime import datetime

from bot.core.command import Command
from bot.feature import Asked
from bot.language.time import When


@dataclass(frozen=True)
class DelegateTask(Command):
    """Hand work over; `deadline` is an instant, or with `by_day` the end of the day asked for.

    `past` says that the words told one that is gone by.
    """

    subject: str
    words: str
    deadline: datetime | None = None
    by_day: bool = False
    urgent: bool = False
    past: bool = False


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


def delegate(asked: Asked) -> Command:
    """Words to a task: what to do, and until when."""
    understood = asked.understood
    if understood is None or not asked.words.strip():
        return DelegateTask("", asked.words)
    until, by_day = deadline(understood.when)
    subject = (understood.subject or asked.words).strip()
    past = understood.when is None and any(_over(one.when, understood.at) for one in understood.reading.reads)
    return DelegateTask(subject[:200], asked.words, until, by_day, understood.urgent, past)


def _over(when: When | None, now: datetime) -> bool:
    bound = (when.end or when.start) if when else None
    return bound is not None and bound <= now


def deadline(when: When | None) -> tuple[datetime | None, bool]:
    """The last instant of a window, and whether only its day was meant; "from Monday on" has none."""
    if when is None or when.kind == "after":
        return None, False
    bound = when.end or when.start
    return bound, when.grain in {"day", "week", "month"}


def amend_by_edit(asked: Asked) -> Command:
    """An edited message, read anew."""
    read = delegate(asked)
    assert isinstance(read, DelegateTask)
    understood = asked.understood
    intent = understood.intent if understood and understood.confident else None
    return AmendByEdit(asked.words, asked.heard.place, asked.heard.message, read, intent or "")


def deleted(asked: Asked) -> Command:
    """A message that is gone."""
    return AskAboutDeleted(asked.heard.place, asked.heard.message)


def cancel(asked: Asked) -> Command:
    """Words that call a task off."""
    number = asked.understood.number if asked.understood else None
    return FindAndCancel(number or 0, asked.words)


def speak(asked: Asked) -> Command:
    """Words in answer to a card about a task ("task:12", "task:12:delivery")."""
    return SpeakOfTask(int(asked.about.split(":")[1]), asked.words)


def listing(_: Asked) -> Command:
    """Words that ask what is under way."""
    return ListTasks()


def claim_by_number(asked: Asked) -> Command:
    """/prendre 12."""
    return ClaimTask(_number(asked.words))


def _number(words: str) -> int:
    digits = "".join(char for char in words if char.isdecimal())
    return int(digits[:9] or 0)
