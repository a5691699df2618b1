"""Dates of what has happened, in French.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

PAST = [
    ("qui a appelé lundi ?", "2026-11-23 .. 2026-11-24"),
    ("les appels de mardi matin", "2026-11-17 08:00 .. 2026-11-17 12:00"),
    ("qui a appelé à 9h ?", "2026-11-24 09:00"),
    ("messages depuis lundi", "> 2026-11-23"),
    ("les appels du 20", "2026-11-20 .. 2026-11-21"),
    ("les appels de novembre", "2026-11-01 .. 2026-12-01"),
    ("appels entre 14h et 16h", "2026-11-23 14:00 .. 2026-11-23 16:00"),
    ("hier", "2026-11-23 .. 2026-11-24"),
    ("hier soir", "2026-11-23 18:00 .. 2026-11-23 22:00"),
    ("avant-hier après-midi", "2026-11-22 14:00 .. 2026-11-22 18:00"),
    ("la semaine dernière", "2026-11-16 .. 2026-11-23"),
    ("il y a trois jours", "2026-11-21 .. 2026-11-22"),
    ("depuis ce matin", "> 2026-11-24 08:00"),
    ("vendredi dernier", "2026-11-20 .. 2026-11-21"),
]


@pytest.mark.parametrize(("text", "expected"), PAST)
def test_what_lies_behind(text: str, expected: str) -> None:
    assert told(text, back=True) == expected
