"""Until when: what lies ahead, a word to the holder before, and to the team once it is late."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.features.tasks import cards_team
from bot.features.tasks.cards import key
from bot.features.tasks.commands import WarnHolder, WarnLate
from bot.features.tasks.gate import show_team
from storage import people
from storage.people import Person
from storage.tasks import IN_HAND, Status, Task
from storage.transaction import TEAM, Transaction

WAITS = (Status.OPEN, *IN_HAND)


def ahead(tx: Transaction, person: Person, deadline: datetime | None, by_day: bool) -> datetime | None:
    """The deadline if it lies ahead; a day's is the close of its office hours, then its last minute."""
    if deadline is None or deadline <= tx.now:
        return None
    if not by_day:
        return deadline
    last = (deadline - timedelta(minutes=1)).astimezone(ZoneInfo(person.timezone))
    closing = last.replace(hour=tx.agency.open_until.hour, minute=tx.agency.open_until.minute)
    return closing if closing > tx.now else max(last, tx.now)


def plan(tx: Transaction, task: Task) -> None:
    """The two words to come, in the place of those planned before."""
    tx.never(key(task))
    if task.deadline is None or task.status not in WAITS:
        return
    warn_at = task.deadline - tx.agency.warn_before
    if warn_at > tx.now:
        tx.later(warn_at, WarnHolder(task.id, task.version), f"{key(task)}:warn")
    if task.deadline > tx.now:
        tx.later(task.deadline, WarnLate(task.id, task.version), f"{key(task)}:late")


def warn_holder(tx: Transaction, _: Person, command: WarnHolder) -> None:
    """The deadline comes near: a word to who has the task, or to the team while nobody has."""
    task = _current(tx, command)
    if task is None:
        return
    if task.holder_id:
        tx.tell(people.get(tx.session, task.holder_id), cards_team.near(tx, task))
    else:
        tx.tell(TEAM, cards_team.near(tx, task), under=key(task))


def warn_late(tx: Transaction, _: Person, command: WarnLate) -> None:
    """The deadline has passed: the team hears of it."""
    task = _current(tx, command)
    if task:
        show_team(tx, task)
        tx.tell(TEAM, cards_team.late(tx, task), urgent=True)


def _current(tx: Transaction, command: WarnHolder | WarnLate) -> Task | None:
    """The task, if it still waits and is still asked for as it was."""
    task = tx.session.get(Task, command.task)
    return task if task and task.version == command.version and task.status in WAITS else None
