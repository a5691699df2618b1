"""Somebody whose name is short for a day is met, and is no date."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.language.time import read

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 10, tzinfo=PARIS)


@pytest.mark.parametrize(
    ("text", "language", "start"),
    [
        ("appel avec Sam à 15h", "fr", "2026-11-23T15:00"),
        ("rdv av sam 15h", "fr", "2026-11-23T15:00"),
        ("rdv avec Mme Martin sam 15h", "fr", "2026-11-28T15:00"),
        ("rdv sam 15h", "fr", "2026-11-28T15:00"),
        ("call with Sam at 3pm", "en", "2026-11-23T15:00"),
        ("call with Sam on sat 3pm", "en", "2026-11-28T15:00"),
    ],
)
def test_a_name_after_with_is_no_day(text: str, language: str, start: str) -> None:
    when = read(text, NOW, PARIS, language).when
    assert when
    assert when.start == datetime.fromisoformat(start).replace(tzinfo=PARIS)
