"""The number of the request that a message names."""

from __future__ import annotations

from bot.language.requests.patterns import compiled
from bot.language.requests.request import Request

NAMED = "@request ?n|no|numero|number =#number"


def number(request: Request) -> int | None:
    """Twelve in "annule la demande n° 12"; None where no request is named by its number."""
    for at in range(len(request.words)):
        end = compiled(NAMED).ends(request.words, at)
        if end >= 0 and request.words[end].text.isdigit() and len(request.words[end].text) < 10:
            return int(request.words[end].text)
    return None
