"""How words become a request about tasks."""

from datetime import datetime

from bot.core.command import Command
from bot.core.text import T
from bot.feature import Asked
from bot.features.tasks.commands import (
    AmendByEdit,
    AskAboutDeleted,
    ClaimTask,
    DelegateTask,
    FindAndCancel,
    ListTasks,
    RetimeTask,
    SpeakOfTask,
)
from bot.language import Understanding
from bot.language.time import When

ONCE = T("I cannot repeat requests yet: this one is noted once.")


def delegate(asked: Asked) -> Command:
    """Words to a task: what to do, and until when."""
    understood = asked.understood
    if understood is None or not asked.words.strip():
        return DelegateTask("", asked.words)
    until, by_day = deadline(understood.when)
    subject = "" if _only_tells_time(understood, asked.words) else (understood.subject or asked.words).strip()
    past = understood.when is None and any(_over(one.when, understood.at) for one in understood.reading.reads)
    notes = (*understood.reading.notes, *((ONCE,) if understood.repeat else ()))
    return DelegateTask(subject[:200], asked.words, until, by_day, understood.urgent, past, notes)


def _only_tells_time(understood: Understanding, words: str) -> bool:
    """Whether nothing is left of the words beside their dates."""
    for one in understood.reading.reads:
        words = words.replace(one.words, "")
    return not any(char.isalnum() for char in words)


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
    intent = understood.intent if understood and understood.sure else None
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


def retime(asked: Asked) -> Command:
    """« finalement plutôt jeudi », right after a card about a task."""
    return RetimeTask(int(asked.about.split(":")[1]), asked.words)


def listing(_: Asked) -> Command:
    """Words that ask what is under way."""
    return ListTasks()


def claim_by_number(asked: Asked) -> Command:
    """/prendre 12."""
    return ClaimTask(_number(asked.words))


def _number(words: str) -> int:
    digits = "".join(char for char in words if char.isdecimal())
    return int(digits[:9] or 0)
