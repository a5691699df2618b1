"""Whether who speaks of an absence only says when it begins, or when it ends."""

from __future__ import annotations

from typing import Literal, TypeAlias

from bot.language.requests.patterns import Several
from bot.language.requests.request import Request
from bot.language.time import When

Turn: TypeAlias = Literal["leaves", "returns"]

RETURNING = Several("""
    retour
    rentre|rentree|rentrons|rentrerai|reviens|revenons|revenu|revenue|reviendrai|reprends|reprenons|reprendrai
    a|de nouveau joignable|disponible|dispo|la
    joignable|disponible|dispo a|de nouveau
    back
    reachable|available again
    i|we return|returning|resume
    returning|return to ?@article work|office|desk|practice
    rouvre|rouvrons|rouvrirai|rouvrirons|rouvrira|reopen|reopening
    repasser|repassez|repasse ?@me|@article .. appels|calls
    passer|passez|repasser|put .. appels|calls ?through .. nouveau|again
""")
AWAY = Several("""
    absent|absente|absents|conge|conges|vacances|pars|partons|off|leave|holiday|vacation|away|malade|sick|ferme|fermons
    pas|plus|not de|en|au|a|back|returning
    reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvre|rouvrons pas
    ne reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvre|rouvrons !que
    jusque|until|till
    call|ring|phone|get|be ?me|right back
""")
"""What speaks of the absence itself; of both, the absence counts."""
LEAVING = Several("""
    pars|part|partons|partirai|partirons en vacances|conge|conges|voyage
    leave|leaving|go|going on ?my|our holiday|holidays|vacation|leave
""")
DAY = frozenset({"minute", "hour", "daypart", "day"})


def turn(asked: Request, intent: str | None, when: When | None) -> Turn | None:
    """Which end of an absence the words tell; None where they tell of the whole of it, or of none."""
    if intent != "set_availability":
        return None
    if RETURNING.anywhere(asked.words) and not AWAY.anywhere(asked.words):
        return "returns"
    return "leaves" if when and _a_day_at_most(when) and LEAVING.anywhere(asked.words) else None


def _a_day_at_most(when: When) -> bool:
    if when.kind == "instant":
        return True
    return bool(when.start and when.end) and when.grain in DAY and (when.end - when.start).days <= 1  # type: ignore[operator]  # both are there
