"""Whether a request says that it is urgent."""

from __future__ import annotations

from bot.language.requests.patterns import Several
from bot.language.requests.request import Request

NO_HURRY = Several("""
    pas|rien|non|not|nothing|aucune|sauf|si|only|uniquement|seulement|in|en ?les|de|d'|an|any|cas ?@few @urgent
    @urgent only|seulement|uniquement
    no rush|hurry
""")
HURRY = Several("""
    @urgent
    au plus vite|tot
    le plus vite|rapidement possible
    des que possible
    plus brefs delais
    tout de suite
    sans attendre|delai|tarder
    as soon as possible
    right|straight away
    at once
    ce est presse
    tres presse
    en|de urgence
""")


def urgent(request: Request) -> bool:
    """Urgency words, unless they are denied ("pas urgent") or only name a kind of call ("urgences seulement")."""
    words = request.words
    hurry = {at for at in range(len(words)) if HURRY.longest(words, at) >= 0}
    denied = (range(at, NO_HURRY.longest(words, at)) for at in range(len(words)) if hurry)
    return bool(hurry.difference(*denied))
