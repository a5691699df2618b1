"""Lanes against a model of them: order, leases, repeats, waits, late answers and pace, on both databases."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlalchemy import delete

from bot.core.ports import Pace
from bot.ending import free_again
from storage import outbox
from storage.outbox import LEASE, End, Lane, Outbox, State
from storage.session import Database
from tests.databases import KINDS, Databases

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
LANES = st.sampled_from(("a", "b", "c"))


@dataclass
class Message:
    """What the model knows of a row."""

    key: str
    lane: str
    urgent: bool
    living: str
    due: datetime
    open: bool = True
    sending: bool = False
    tries: int = 0
    body: str = ""


@dataclass
class Road:
    """What the model knows of a lane."""

    free: datetime = NOON
    leased: datetime = NOON
    messages: list[Message] = field(default_factory=list)

    @property
    def head(self) -> Message | None:
        waiting = [one for one in self.messages if one.open]
        return next((one for one in waiting if one.urgent), waiting[0] if waiting else None)


class Lanes(RuleBasedStateMachine):
    """The outbox beside its model."""

    database: ClassVar[Database]

    def __init__(self) -> None:
        super().__init__()
        self.now = NOON
        self.roads = {name: Road() for name in "abc"}
        self.held: list[tuple[Outbox, Message]] = []
        self.count = 0
        self.database.write_now(lambda session: session.connection().execute(delete(Outbox)))
        self.database.write_now(lambda session: session.connection().execute(delete(Lane)))

    @rule(lane=LANES, urgent=st.booleans(), living=st.sampled_from(("", "", "card")))
    def put(self, lane: str, urgent: bool, living: str) -> None:
        self.count += 1
        key = f"k{self.count}"
        new = Message(key, lane, urgent, living, self.now, body=key)
        assert self._put(new)
        assert not self._put(new), "a key is queued once"
        self.roads[lane].messages.append(new)

    def _put(self, new: Message) -> bool:
        row = Outbox(key=new.key, lane=new.lane, place=new.lane, body=new.body, created_at=self.now, due_at=new.due)
        row.urgent, row.living = new.urgent, new.living
        return self.database.write_now(lambda session: outbox.put(session, row))

    @rule()
    def claim(self) -> None:
        row = self.database.write_now(lambda session: outbox.claim(session, self.now))
        able = [road for road in self.roads.values() if self._able(road)]
        if row is None:
            assert not able
            return
        road = self.roads[row.lane]
        assert road in able
        head = road.head
        assert head
        assert row.key == head.key, "the head of its lane, urgent first"
        assert head.urgent or not any(one.head and one.head.urgent for one in able), "urgent lanes first"
        assert row.uncertain == head.sending
        road.leased, head.sending, head.tries = self.now + LEASE, True, head.tries + 1
        self._supersede(road, head)
        assert row.body == head.body
        self.held.append((row, head))

    def _able(self, road: Road) -> bool:
        return bool(road.head and road.head.due <= self.now and max(road.free, road.leased) <= self.now)

    def _supersede(self, road: Road, head: Message) -> None:
        behind = road.messages[road.messages.index(head) + 1 :]
        later = [one for one in behind if one.open and one.living == head.living and not one.sending]
        if head.living and later and head.tries == 1:
            head.body = later[-1].body
            for one in later:
                one.open = False

    @precondition(lambda self: self.held)
    @rule(data=st.data(), how=st.sampled_from(("done", "later", "uncertain")), pause=st.integers(0, 90))
    def end(self, data: st.DataObject, how: str, pause: int) -> None:
        row, message = self.held.pop(data.draw(st.integers(0, len(self.held) - 1)))
        mine = message.open and message.sending and message.tries == row.attempts
        until = self.now + timedelta(seconds=pause)
        state = {"done": State.DONE, "later": State.WAITING, "uncertain": State.SENDING}[how]
        ended = self.database.write_now(lambda session: outbox.mark(session, row, self.now, End(state, until, until)))
        assert ended == mine, "only the last one who took it may end it"
        if mine:
            road = self.roads[message.lane]
            road.free, road.leased, message.due = until, self.now, until
            message.open, message.sending = how != "done", how == "uncertain"

    @rule(seconds=st.sampled_from((1, 30, 91)))
    def time_passes(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)

    @rule()
    def all_workers_die(self) -> None:
        self.held.clear()
        self.database.write_now(outbox.release)
        for road in self.roads.values():
            road.leased = min(road.leased, self.now)

    @invariant()
    def nothing_is_forgotten(self) -> None:
        waiting = sum(one.open for road in self.roads.values() for one in road.messages)
        assert self.database.read_now(outbox.unsent) == waiting
        soonest = self.database.read_now(lambda session: outbox.next_at(session, self.now))
        if any(self._able(road) for road in self.roads.values()):
            assert soonest == self.now
        if waiting:
            assert soonest is not None


@contextmanager
def open_database(url: str) -> Iterator[Database]:
    database = Database(url)
    try:
        yield database
    finally:
        database.close()


@pytest.mark.parametrize(("kind", "examples"), [(KINDS[0], 30), (KINDS[1], 5)])
def test_lanes_do_as_their_model(kind: str, examples: int, any_database: Databases) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        open_database(any_database.url(kind, Path(folder))) as database,
    ):
        Lanes.database = database
        quick = settings(
            max_examples=examples, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        )
        run_state_machine_as_test(Lanes, settings=quick)


@pytest.mark.parametrize("pace", [Pace(timedelta(seconds=1), 3), Pace(timedelta(seconds=3.75), 4), Pace(timedelta(0))])
def test_a_burst_at_once_then_one_each_interval(pace: Pace) -> None:
    """As many as the burst leave at once; in any window of n intervals no more than the burst and n."""
    free, now, sent = NOON - timedelta(days=1), NOON, []
    for _ in range(20):
        now = max(now, free)
        sent.append(now)
        free = free_again(free, now, pace)
    assert sent[: pace.burst] == [NOON] * pace.burst
    waits = [later - sooner for sooner, later in zip(sent[pace.burst - 1 :], sent[pace.burst :], strict=False)]
    assert set(waits) == {pace.interval}


def test_rest_earns_the_burst_anew() -> None:
    pace, free = Pace(timedelta(seconds=1), 3), NOON - timedelta(days=1)
    for _ in range(3):
        free = free_again(free, NOON, pace)
    assert free == NOON + timedelta(seconds=1)
    later = NOON + timedelta(minutes=1)
    assert free_again(free, later, pace) <= later
