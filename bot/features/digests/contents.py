"""What a digest tells of: calls by caller, work delivered and waiting, the meetings of the next open day."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import groupby
from zoneinfo import ZoneInfo

from bot.features.days import next_open
from storage import calls, meetings, tasks
from storage.calls import Call
from storage.meetings import Meeting
from storage.people import Client
from storage.tasks import Status, Task
from storage.transaction import Transaction


@dataclass(frozen=True)
class Group:
    """The calls of one caller; `shown` is the one whose fate stands for them all."""

    calls: tuple[Call, ...]
    shown: Call

    @property
    def last(self) -> Call:
        """The latest."""
        return self.calls[-1]

    @property
    def urgent(self) -> bool:
        """Whether one of them is."""
        return any(call.urgent for call in self.calls)

    def known(self, at: datetime) -> bool:
        """Whether the client had seen them all before then, and left nothing to do."""
        seen = all(_before(call.seen_at, at) or _before(call.acknowledged_at, at) for call in self.calls)
        waits = self.shown.callback_at is not None and self.shown.handled_at is None
        return seen and not waits


def _before(moment: datetime | None, at: datetime) -> bool:
    return moment is not None and moment < at


@dataclass(frozen=True)
class Contents:
    """All that a digest tells; `meetings` are those from `day` on until the end of the open day `until`."""

    groups: tuple[Group, ...]
    delivered: tuple[Task, ...]
    waiting: tuple[Task, ...]
    under_way: int
    meetings: Sequence[Meeting]
    day: date
    until: date

    @property
    def calls(self) -> int:
        """How many calls there were."""
        return sum(len(group.calls) for group in self.groups)

    @property
    def empty(self) -> bool:
        """Whether there is nothing that the client should hear of."""
        return not (self.groups or self.delivered or self.waiting or self.meetings)


@dataclass(frozen=True)
class Window:
    """From one digest to the next: `since`, exclusive, to `at`."""

    since: datetime
    at: datetime


def gather(tx: Transaction, client: Client, found: Iterable[Call], window: Window) -> Contents:
    """Put together what happened in the window, and what comes."""
    live = tasks.live_of(tx.session, client.id)
    done = tasks.delivered_since(tx.session, client.id, window.since)
    delivered = tuple(task for task in done if task.delivered_at and window.since < task.delivered_at <= window.at)
    stale = (task for task in live if task.status is Status.DELIVERED and task not in done)
    zone = ZoneInfo(client.timezone)
    day = window.at.astimezone(zone).date() + timedelta(days=1)
    until = next_open(day - timedelta(days=1), tx.agency.country)
    morning = datetime.combine(day, time(), zone)
    night = datetime.combine(until + timedelta(days=1), time(), zone)
    return Contents(
        groups=grouped(tx, found),
        delivered=delivered,
        waiting=(*(task for task in live if task.status is Status.WAITING_CLIENT), *stale),
        under_way=sum(task.status in (Status.OPEN, Status.CLAIMED) for task in live),
        meetings=meetings.between(tx.session, client.id, morning, night),
        day=day,
        until=until,
    )


def grouped(tx: Transaction, found: Iterable[Call]) -> tuple[Group, ...]:
    """Calls by client and caller, the urgent first, then who called first."""
    together = sorted(found, key=lambda call: (call.client_id, call.who, call.id))
    rows = [tuple(same) for _, same in groupby(together, key=lambda call: (call.client_id, call.who))]
    groups = (Group(row, _shown(tx, row)) for row in rows)
    return tuple(sorted(groups, key=lambda group: (not group.urgent, group.calls[0].id)))


def _shown(tx: Transaction, row: Sequence[Call]) -> Call:
    """The latest of them that has a card of its own, or the one on whose card the latest is shown."""
    last = row[-1]
    return calls.get(tx.session, last.first_id) if last.first_id else last
