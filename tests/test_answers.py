"""Whether an answer to a form's field can be read."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.answers import Asked, fault
from bot.core.form import Kind

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 23, 10, tzinfo=PARIS)
IN_FRANCE = Asked(NOW, PARIS, "fr", "FR")
IN_CANADA = Asked(NOW, ZoneInfo("America/Montreal"), "fr", "CA")


@pytest.mark.parametrize(
    ("kind", "words", "asked"),
    [
        ("when", "vendredi 17h", IN_FRANCE),
        ("duration", "45 min", IN_FRANCE),
        ("phone", "06 12 34 56 78", IN_FRANCE),
        ("phone", "+44 20 7946 0018", IN_FRANCE),
        ("phone", "514 555 0123", IN_CANADA),
        ("email", "martin@exemple.fr", IN_FRANCE),
        ("line", "n'importe quoi", IN_FRANCE),
    ],
)
def test_what_can_be_read_is_taken(kind: Kind, words: str, asked: Asked) -> None:
    assert fault(kind, words, asked) is None


@pytest.mark.parametrize(
    ("kind", "words", "mend"),
    [
        ("when", "un de ces quatre", "Try for instance"),
        ("when", "hier", "past"),
        ("duration", "longtemps", "Try for instance"),
        ("phone", "chez lui", "Try for instance"),
        ("phone", "514 555 0123 99", "digits"),
        ("email", "martin", "Try for instance"),
        ("line", "a" * 301, "under"),
    ],
)
def test_what_cannot_is_refused_with_the_mend(kind: Kind, words: str, mend: str) -> None:
    found = fault(kind, words, IN_FRANCE)
    assert found
    assert mend in found.message
