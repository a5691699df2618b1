"""A sentence with its values, before language, zone and markup."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import NamedTuple, TypeAlias, Union


class Clock(NamedTuple):
    """An instant of which only the hour matters to the reader: "10:02", « 10 h 02 »."""

    at: datetime


class Day(NamedTuple):
    """An instant of which only the day matters to the reader: « vendredi 27 novembre 2026 »."""

    at: datetime


class Span(NamedTuple):
    """From one instant to another, end exclusive; the day is said once when both share it."""

    start: datetime
    end: datetime


Value: TypeAlias = Union[str, int, datetime, date, timedelta, Clock, Day, Span, "Text"]


class Text(NamedTuple):
    """An English sentence that names its values in braces, and the values themselves.

    A datetime is aware and is said in full, in the reader's zone; a timedelta is a length of time.
    What a person wrote goes in as a `str` value and is never part of the sentence. `plural` is the
    sentence to use unless the value `n` is one, as in gettext's ngettext.
    """

    message: str
    values: Mapping[str, Value]
    plural: str | None = None


def T(message: str, plural: str | None = None, /, **values: Value) -> Text:  # noqa: N802 - reads as gettext's _()
    """Say `message`; its catalogue entry is found by the English words."""
    return Text(message, values, plural)


def verbatim(words: str) -> Text:
    """What a person wrote, as a text of its own: shown as it is, never translated."""
    return Text("{words}", {"words": words})
