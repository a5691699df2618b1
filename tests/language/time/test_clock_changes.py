"""Hours that do not exist, or exist twice, when clocks change; and the zones that never change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.time import Reading, read
from tests.language.time.compact import told

PARIS, MONTREAL, REUNION = ZoneInfo("Europe/Paris"), ZoneInfo("America/Montreal"), ZoneInfo("Indian/Reunion")
BEFORE_AUTUMN = datetime(2026, 10, 23, 14, tzinfo=PARIS)
BEFORE_SPRING = datetime(2027, 3, 26, 14, tzinfo=PARIS)


def said(text: str, at: datetime, zone: ZoneInfo = PARIS) -> Reading:
    return read(text, at, zone, "fr")


def start(reading: Reading) -> str:
    assert reading.when is not None
    assert reading.when.start is not None
    return reading.when.start.isoformat()


def test_an_hour_that_happens_twice_is_the_first_one_and_is_said() -> None:
    reading = said("dimanche à 2h30 du matin", BEFORE_AUTUMN)
    assert start(reading) == "2026-10-25T02:30:00+02:00"
    assert len(reading.notes) == 1
    assert "twice" in reading.notes[0].message


def test_an_hour_that_is_skipped_moves_to_the_first_valid_instant_and_is_said() -> None:
    reading = said("dimanche à 2h30 du matin", BEFORE_SPRING)
    assert start(reading) == "2027-03-28T03:00:00+02:00"
    assert len(reading.notes) == 1
    assert "does not exist" in reading.notes[0].message


def test_other_hours_of_those_days_have_nothing_to_say() -> None:
    for at, day in ((BEFORE_AUTUMN, "2026-10-25T09:00:00+01:00"), (BEFORE_SPRING, "2027-03-28T09:00:00+02:00")):
        reading = said("dimanche à 9h", at)
        assert start(reading) == day
        assert not reading.notes


def test_a_day_that_lasts_twenty_five_hours_is_one_day() -> None:
    when = said("dimanche", BEFORE_AUTUMN).when
    assert when is not None
    assert when.start is not None
    assert when.end is not None
    assert (when.end.timestamp() - when.start.timestamp()) / 3600 == 25


def test_so_long_from_now_is_counted_in_real_hours() -> None:
    night = datetime(2026, 10, 25, 1, 30, tzinfo=PARIS)
    assert start(said("dans 2h", night)) == "2026-10-25T02:30:00+01:00"


def test_weekly_at_nine_stays_at_nine() -> None:
    assert start(said("tous les lundis à 9h", BEFORE_SPRING)) == "2027-03-29T09:00:00+02:00"


def test_clocks_change_on_another_sunday_in_montreal() -> None:
    at = datetime(2026, 10, 30, 9, tzinfo=MONTREAL)
    reading = said("dimanche à 1h30 du matin", at, MONTREAL)
    assert start(reading) == "2026-11-01T01:30:00-04:00"
    assert reading.notes


def test_clocks_never_change_in_reunion() -> None:
    for at in (BEFORE_AUTUMN, BEFORE_SPRING):
        reading = said("dimanche à 2h30 du matin", at.astimezone(REUNION), REUNION)
        assert start(reading).endswith("T02:30:00+04:00")
        assert not reading.notes


@pytest.mark.parametrize(
    ("zone", "expected"), [(PARIS, "2026-11-24"), (REUNION, "2026-11-25"), (MONTREAL, "2026-11-24")]
)
def test_today_is_the_day_where_the_person_is(zone: ZoneInfo, expected: str) -> None:
    late = datetime(2026, 11, 24, 22, tzinfo=PARIS)
    assert told("aujourd'hui", at=late, zone=zone).startswith(expected)
