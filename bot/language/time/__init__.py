"""Dates, times, durations and recurrences as French and English speakers type them.

Pure functions: the same text, instant and zone always give the same answer. A message is cut into terms
(`words`, `lexicon`), rules read expressions among them (`clock`, `parts`, `days`, `dates`, `periods`, `lengths`,
`recurrence`, put together by `moments`), `roles` says what each is to the request, `resolve` finds when it is.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from bot.language.time import roles
from bot.language.time.lexicon import terms
from bot.language.time.reading import Read, Reading, When
from bot.language.time.resolve import frame

__all__ = ["Read", "Reading", "When", "read"]


def read(text: str, at: datetime, zone: tzinfo, language: str, *, looking_back: bool = False) -> Reading:
    """Read what a message says about time.

    `at` is aware: the instant the message was written. `zone` is the writer's, `language` "fr" or "en".
    When looking back, as for a list of calls, a bare weekday or date is the last one gone by.
    Never raises, whatever the text.
    """
    return roles.reading(terms(text, language), frame(at, zone, language, back=looking_back))
