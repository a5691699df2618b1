"""Free slots: whatever the calendar, the window, the zone and the week of the year."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.features.meetings import slots
from bot.features.meetings.slots import Hours, Span

ZONES = [ZoneInfo(name) for name in ("Europe/Paris", "America/Montreal", "Indian/Reunion", "Australia/Lord_Howe")]
PARIS = ZONES[0]
patient = settings(deadline=None)
YEAR = datetime(2026, 9, 1, tzinfo=UTC)
instants = st.integers(0, 365 * 24 * 12).map(lambda n: YEAR + timedelta(minutes=5 * n))
lengths = st.integers(1, 48).map(lambda n: timedelta(minutes=5 * n))
hours = st.builds(Hours, st.sampled_from(ZONES))


@st.composite
def windows(draw: st.DrawFn) -> Span:
    start = draw(instants)
    return start, start + timedelta(hours=draw(st.integers(1, 24 * 14)))


@st.composite
def calendars(draw: st.DrawFn) -> list[Span]:
    taken = draw(st.lists(st.tuples(instants, lengths), max_size=12))
    return sorted((start, start + length) for start, length in taken)


@patient
@given(windows(), hours, lengths, calendars())
def test_a_free_slot_meets_nothing_busy_and_lies_inside_window_and_hours(
    window: Span, open_hours: Hours, length: timedelta, busy: list[Span]
) -> None:
    for start in slots.free(slots.starts(slots.openings(window, open_hours), length), length, busy):
        end = start + length
        assert window[0] <= start < end <= window[1]
        assert all(end <= other or other_end <= start for other, other_end in busy)
        here, there = start.astimezone(open_hours.zone), end.astimezone(open_hours.zone)
        assert here.date() == there.date()
        assert here.weekday() < 5
        assert (time(9) <= here.time() and there.time() <= time(12)) or (
            time(14) <= here.time() and there.time() <= time(18)
        )
        assert here.minute % 15 == 0


@patient
@given(windows(), hours, lengths, calendars())
def test_no_free_slot_is_forgotten(window: Span, open_hours: Hours, length: timedelta, busy: list[Span]) -> None:
    found = set(slots.free(slots.starts(slots.openings(window, open_hours), length), length, busy))
    minutes = (window[0] + timedelta(minutes=n) for n in range(int((window[1] - window[0]).total_seconds() // 60)))
    spans = slots.openings(window, open_hours)
    for at in (minute for minute in minutes if minute.minute % 15 == 0):
        fits = any(start <= at and at + length <= end for start, end in spans)
        if fits and slots.is_free(at, at + length, busy):
            assert at in found


@patient
@given(st.lists(instants, max_size=40), instants)
def test_the_nearest_come_first_and_nothing_nearer_is_left_out(candidates: list[datetime], to: datetime) -> None:
    found = slots.nearest(candidates, to)
    distances = [abs(at - to) for at in found]
    assert distances == sorted(distances)
    assert len(found) == min(3, len(candidates))
    left_out = sorted(abs(at - to) for at in candidates)[len(found) :]
    assert all(distance >= max(distances) for distance in left_out)


@patient
@given(st.lists(instants, max_size=40), instants, lengths)
def test_others_overlap_neither_the_one_refused_nor_each_other(
    candidates: list[datetime], to: datetime, length: timedelta
) -> None:
    found = [to, *slots.nearest(candidates, to, apart=length)]
    assert all(abs(one - other) >= length for n, one in enumerate(found) for other in found[:n])


@patient
@given(st.lists(instants, max_size=40, unique=True).map(sorted))
def test_spread_choices_are_in_order_and_at_most_three(candidates: list[datetime]) -> None:
    found = slots.spread(candidates)
    assert found == sorted(set(found))
    assert len(found) == min(3, len(candidates))
    assert set(found) <= set(candidates)


@patient
@given(windows(), calendars())
def test_gaps_and_busy_make_up_the_window(window: Span, busy: list[Span]) -> None:
    left = slots.gaps(window, busy)
    assert all(slots.is_free(start, end, busy) for start, end in left)
    assert all(window[0] <= start < end <= window[1] for start, end in left)
    at = window[0]
    while at < window[1]:
        inside = any(start <= at < end for start, end in left)
        assert inside != any(start <= at < end for start, end in busy)
        at += timedelta(minutes=5)


@pytest.mark.parametrize(
    ("zone", "day", "first"),
    [
        ("Europe/Paris", date(2026, 10, 23), "07:00"),
        ("Europe/Paris", date(2026, 10, 26), "08:00"),
        ("Europe/Paris", date(2027, 3, 26), "08:00"),
        ("Europe/Paris", date(2027, 3, 29), "07:00"),
        ("America/Montreal", date(2026, 10, 30), "13:00"),
        ("America/Montreal", date(2026, 11, 2), "14:00"),
        ("Indian/Reunion", date(2026, 10, 26), "05:00"),
    ],
)
def test_nine_o_clock_stays_nine_o_clock(zone: str, day: date, first: str) -> None:
    start, _ = Hours(ZoneInfo(zone)).on(day)[0]
    assert f"{start:%H:%M}" == first


@pytest.mark.parametrize(("day", "length"), [(date(2026, 10, 25), 25), (date(2027, 3, 28), 23)])
def test_a_night_whose_clocks_change_keeps_its_real_length(day: date, length: int) -> None:
    night = Hours(PARIS, time(0), time(23, 45), lunch=None, off=frozenset())
    start, end = night.on(day)[0]
    assert end - start == timedelta(hours=length, minutes=-15)
    found = slots.starts([(start, end)], timedelta(minutes=15))
    assert len(found) == len(set(found)) == length * 4 - 1


def test_a_skipped_hour_is_the_next_valid_one_and_a_doubled_one_the_first() -> None:
    assert slots.instant(date(2027, 3, 28), time(2, 30), PARIS) == datetime(2027, 3, 28, 1, 30, tzinfo=UTC)
    assert slots.instant(date(2026, 10, 25), time(2, 30), PARIS) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def _local(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=PARIS)


@pytest.mark.parametrize(
    ("start", "end", "grain", "first", "last"),
    [
        ("2026-11-26T12:00", "2026-11-26T14:00", "minute", "12:00", "13:30"),
        ("2026-11-28T00:00", "2026-11-29T00:00", "day", "09:00", "17:30"),
        ("2026-11-26T18:00", "2026-11-26T22:00", "daypart", "18:00", "21:30"),
        ("2026-11-26T10:00", "2026-11-26T15:00", "minute", "10:00", "14:30"),
        ("2026-12-25T00:00", "2026-12-26T00:00", "day", "09:00", "17:30"),
    ],
)
def test_what_was_named_is_taken_at_its_word(start: str, end: str, grain: str, first: str, last: str) -> None:
    open_hours = Hours(PARIS, holidays=frozenset({date(2026, 12, 25)}))
    length = timedelta(minutes=30)
    found = slots.starts(slots.within((_local(start), _local(end)), grain, open_hours, length), length)
    assert f"{found[0].astimezone(PARIS):%H:%M}" == first
    assert f"{found[-1].astimezone(PARIS):%H:%M}" == last


def test_a_week_that_is_all_holidays_offers_nothing() -> None:
    off = frozenset(date(2026, 12, day) for day in range(21, 28))
    window = (_local("2026-12-21T00:00"), _local("2026-12-28T00:00"))
    assert slots.within(window, "week", Hours(PARIS, holidays=off), timedelta(minutes=30)) == []


@pytest.mark.parametrize(
    ("start", "what"),
    [
        ("2026-11-26T14:30", ""),
        ("2026-11-26T12:30", ""),
        ("2026-11-26T17:45", "hours"),
        ("2026-11-26T08:45", "hours"),
        ("2026-11-28T10:00", "weekend"),
        ("2026-12-25T10:00", "holiday"),
    ],
)
def test_what_is_unusual_about_a_slot(start: str, what: str) -> None:
    open_hours = Hours(PARIS, holidays=frozenset({date(2026, 12, 25)}))
    assert slots.unusual(_local(start), _local(start) + timedelta(minutes=30), open_hours) == what
