"""An hour that the part of the day cannot have is how long, not when."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.time import read

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 10, tzinfo=PARIS)


@pytest.mark.parametrize(("text", "minutes"), [("vendredi aprem 1h", 60), ("lundi matin 2h", 120)])
def test_it_lasts_so_long(text: str, minutes: int) -> None:
    found = read(text, NOW, PARIS, "fr")
    assert found.duration_min == minutes
    assert found.when
    assert found.when.grain == "daypart"


@pytest.mark.parametrize(
    ("text", "hour"), [("demain après-midi à 1h", 13), ("demain aprem 3h", 15), ("ce soir 8h", 20)]
)
def test_an_hour_that_it_has_is_when(text: str, hour: int) -> None:
    when = read(text, NOW, PARIS, "fr").when
    assert when
    assert when.start
    assert when.start.hour == hour
