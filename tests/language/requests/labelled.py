"""Requests that people might type, each with what it asks; read with what the bot makes of them."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.language import Understanding, examples, understand

PARIS = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 11, 23, 10, 0, tzinfo=PARIS)


@dataclass(frozen=True)
class Labelled:
    """A request and its labels; `who` and `subject` are words of the text, None where nothing is expected."""

    text: str
    language: str
    intent: str | None
    who: str | None
    subject: str | None


def labelled() -> Iterator[Labelled]:
    """Every labelled request, French first."""
    for name, language in (("french", "fr"), ("english", "en")):
        for row in examples.rows(name):
            yield Labelled(row["text"], language, row["intent"], row.get("who"), row.get("subject"))


def understood(text: str, language: str = "fr") -> Understanding:
    """What the bot makes of `text`, on Monday 23 November 2026 at 10:00 in Paris."""
    return understand(text, MONDAY, PARIS, language)


def named(expected: str, got: str | None) -> bool:
    """Whether what was expected is in what was got, case and accents aside."""
    return _folded(expected) in _folded(got or "")


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.lower())
    return "".join(char for char in decomposed if not unicodedata.combining(char))
