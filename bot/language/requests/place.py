"""Where a meeting is held."""

from __future__ import annotations

from bot.language.requests.names import name
from bot.language.requests.patterns import compiled
from bot.language.requests.people import clues, places
from bot.language.requests.request import Request
from bot.language.requests.words import NAME, NUMBER

ADDRESS = "#number ?bis|ter ?#name ?#name @street"
PLACES = """
    in a place = dans|sur ?le|la|les|mon|ma|notre
    at someone's = chez ?le|la
    at a place = au|at ?the|my|our !revoir|telephone|sujet|lieu|moins|plus
    at home or the office = a ?l' =mon|ma|notre|nos|agence|atelier|hotel|etude|office
    in a room = in ?the =room|office|meeting
"""


def place(request: Request) -> str | None:
    """Where a meeting is held, where that is said: an address first, else a place by its name."""
    for at in range(len(request.words)):
        if compiled(ADDRESS).ends(request.words, at) >= 0:
            return request.said(at, _street_end(request, at))
    found = (name(request, at) for clue in clues(PLACES) for at in places(request, clue.pattern, 0))
    return next(filter(None, found), None)


def _street_end(request: Request, at: int) -> int:
    """The end of an address: the next comma, date or anything else that is no name."""
    words = request.words
    while at < len(words) and words[at].mark in ("", NAME, NUMBER):
        at += 1
    return at
