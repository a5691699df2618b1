"""Whose figures: an American's 1/3 is the third of January."""

from __future__ import annotations

from typing import Any

from bot.language.regex import ready
from bot.language.time.nodes import Dated, Days, Listed, Moment, Moments
from bot.language.time.resolving.when import Frame
from bot.language.time.terms.scan import Piece, Terms

_LOOKED_AT = 4000
_MONTH_FIRST = r"(?<![\d/])(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\d|3[01])(?:/\d\d(?:\d\d)?)?(?![\d/])"
"""What only a month can begin: *12/24*."""
_US = frozenset(
    f"America/{city}"
    for city in (
        "Adak", "Anchorage", "Boise", "Chicago", "Denver", "Detroit", "Juneau", "Los_Angeles", "Menominee",
        "Metlakatla", "New_York", "Nome", "Phoenix", "Sitka", "Yakutat",
    )
) | {"Pacific/Honolulu"}  # fmt: skip
_US_STATES = ("America/Indiana/", "America/Kentucky/", "America/North_Dakota/", "US/")


def in_order(terms: Terms, pieces: list[Piece], frame: Frame) -> list[Piece]:
    """The pieces, their figures read month first where the zone or another date of the message says so."""
    if terms.language != "en" or not _month_first(terms, frame):
        return pieces
    return [piece._replace(node=_turned(piece.node)) for piece in pieces]


def _month_first(terms: Terms, frame: Frame) -> bool:
    zone = str(frame.zone)
    return zone in _US or zone.startswith(_US_STATES) or bool(ready(_MONTH_FIRST).search(terms.text[:_LOOKED_AT]))


def _turned(node: Any) -> Any:
    match node:
        case Moment(day=day) if day is not None:
            return node._replace(day=_turned(day))
        case Moments(first=first, last=last) | Days(first=first, last=last):
            return node._replace(first=_turned(first), last=_turned(last))
        case Listed(days=days):
            return node._replace(days=tuple(_turned(day) for day in days))
        case Dated(figures=True):
            return node._replace(day=node.month, month=node.day)
    return node
