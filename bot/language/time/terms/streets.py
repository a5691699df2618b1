"""Streets named after days and months, in English: *9 Friday Street*, *14 May Avenue*."""

from __future__ import annotations

from bot.language.time.terms.scan import Terms
from bot.language.time.terms.words import NO_SENSE

_STREETS = {"street", "avenue", "lane", "boulevard", "crescent"}
_STREETS_IF_NAMED = {
    "road", "close", "drive", "way", "house", "place", "gardens", "hill", "park", "square", "terrace", "row", "mews",
    "grove", "st", "rd", "ave", "ln", "dr", "cottage", "cottages", "farm", "lodge", "walk", "wharf", "villas",
}  # fmt: skip
"""Words that are much else: a street only where they and the word before have a capital."""
STREETS = tuple(f" {word}" for word in _STREETS | _STREETS_IF_NAMED)
_CALENDAR = ("weekday", "weekday?", "month", "month?", "season", "feast", "noon", "part", "day")


def without_street(found: Terms, at: int) -> None:
    """Take their senses from the name of the street that ends with this term, and from its number."""
    if not found.has(at - 1, *_CALENDAR) or not _is_street(found, at):
        return
    for index in range(_first(found, at), at):
        found.replace(index, found[index]._replace(senses=NO_SENSE, digits=0))


def _first(found: Terms, at: int) -> int:
    """Give the place of the number of a house, *9* or *9 b*, or else that of the name."""
    if found[at - 2].digits:
        return at - 2
    return at - 3 if len(found[at - 2].text) == 1 and found[at - 3].digits else at - 1


def _is_street(found: Terms, at: int) -> bool:
    word = found[at].text
    if word in _STREETS:
        return True
    numbered = found[at - 2].digits or found[at - 3].digits
    named = word in _STREETS_IF_NAMED and numbered and found.capital(at) and found.capital(at - 1)
    return bool(named) and not (found.unknown(at + 1) and found.capital(at + 1))
