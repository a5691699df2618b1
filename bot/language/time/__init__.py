"""Dates, times, durations and recurrences as French and English speakers type them.

Pure functions: the same text, instant and zone always give the same answer. `terms` cuts a message into words
and looks them up; `rules` read expressions among them, one form a rule, into trees (`nodes`); `roles` tell what
each expression is to the request; `resolving` finds when it is.
"""

from __future__ import annotations

from datetime import datetime, tzinfo

from bot.language.time import fallback
from bot.language.time.reading import Read, Reading, When
from bot.language.time.resolving.when import frame
from bot.language.time.roles.request import reading
from bot.language.time.roles.tense import past as tells_past
from bot.language.time.terms.lexicon import read_terms

__all__ = ["Read", "Reading", "When", "read", "tells_past"]


def read(
    text: str, at: datetime, zone: tzinfo, language: str, *, looking_back: bool = False, story: bool = False
) -> Reading:
    """Read what a message says about time.

    `at` is aware: the instant the message was written. `zone` is the writer's, `language` "fr" or "en".
    When looking back, as for a list of calls, a bare weekday or date is the last one gone by.
    In a `story`, which asks for nothing, dates gone by are what is told; in a request they are asides.
    Never raises, whatever the text.
    """
    found = reading(read_terms(text, language), frame(at, zone, language, back=looking_back, story=story))
    return found if found.reads else fallback.asked(text, at, zone, language)
