"""A reminder that repeats until a day is heard on that day, and no more after it."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.features.repeats import following


@pytest.mark.parametrize(
    ("zone", "hour", "last"),
    [
        ("Europe/Paris", 9, "20261127T225959Z"),
        ("America/Montreal", 20, "20261128T045959Z"),
        ("Indian/Reunion", 7, "20261127T195959Z"),
    ],
)
def test_the_last_day_is_the_one_said_in_the_persons_zone(zone: str, hour: int, last: str) -> None:
    here = ZoneInfo(zone)
    first = datetime(2026, 11, 23, hour, tzinfo=here)
    heard, at = [], first
    while nxt := following(first, f"FREQ=DAILY;UNTIL={last}", zone, at):
        heard.append(nxt.astimezone(here).strftime("%d %H"))
        at = nxt
    assert heard == [f"{day} {hour:02}" for day in (24, 25, 26, 27)]
    assert at.astimezone(UTC) < datetime(2026, 11, 29, tzinfo=UTC)
