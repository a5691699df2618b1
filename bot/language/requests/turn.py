"""Whether who speaks of an absence only says when it begins or ends, calls it off, or asks about it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from bot.language.requests.patterns import Several
from bot.language.requests.request import Request
from bot.language.time import When

Turn: TypeAlias = Literal["leaves", "returns", "stays", "asks"]

RETURNING = Several("""
    retour
    rentre|rentree|rentrons|rentrerai|reviens|revenons|revenu|revenue|reviendrai|reprends|reprenons|reprendrai
    a|de nouveau joignable|disponible|dispo|la
    joignable|disponible|dispo a|de nouveau
    back
    reachable|available|free|around again
    i|we return|returning|resume
    returning|return to ?@article work|office|desk|practice
    rouvre|rouvrons|rouvrirai|rouvrirons|rouvrira|reopen|reopening
    repasser|repassez|repasse ?@me|@article .. appels|calls
    passer|passez|repasser|put .. appels|calls ?through .. nouveau|again
""")
OVER = Several("""
    retour|rentre|rentrons|rentrerai|reviens|revenons|reviendrai ?de|du|d' ?mes|ma|mon|ses conge|conges|vacances|voyage
    back|returning from ?my|our holiday|holidays|vacation|leave
""")
"""What says that an absence is over; it speaks of it only to say so."""
AWAY = Several("""
    absent|absente|absents|conge|conges|vacances|pars|partons|off|leave|holiday|vacation|away|malade|sick|ferme|fermons
    pas|plus|not de|en|au|a|back|returning
    reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvre|rouvrons pas
    ne reviens|reviendrai|rentre|rentrerai|reprends|reprendrai|rouvre|rouvrons !que
    jusque|until|till
    call|ring|phone|get ?me back
    be right back
""")
"""What speaks of the absence itself; of both, the absence counts."""
LEAVING = Several("""
    pars|part|partons|partirai|partirons en vacances|conge|conges|voyage
    leave|leaving|go|going on ?my|our holiday|holidays|vacation|leave
""")
STAYING = Several("""
    ne suis|serai|sommes|serons plus absent|absente|absents|conge|conges|vacances|malade|ferme
    ne suis|serai plus en|de conge|conges|vacances|repos
    @cancel|@drop @mine|l|les|cette .. @leave
    @cancel|drop my time off
    finalement|enfait|bref je|nous suis|serai|sommes|serons ?bien @there
    ^ je|nous suis|serai|sommes|serons finalement ?bien @there
    no longer away|off|out
    not away|off|out anymore|after
    i|we will|am|are ?be ?back in|there|here|around|available|free|working ?on ?from ?#when after all
""")
"""What says that they will be there after all."""
ASKING = Several("""
    ^ est ce que je|nous suis|serai|sommes .. @away
    ^ suis|serai je .. @away
    ^ je suis|serai .. @away .. ?
    ^ quand|quels|quelles .. absent|absente|absences|conge|conges|vacances
    ^ ?@show ?@me @mine absences|absence|conges|vacances $
    ^ am i .. @away
    ^ when am i .. @away
    ^ ?@show ?@me my absences|holidays|leave $
""")
"""What asks when they are away."""
DAY = frozenset({"minute", "hour", "daypart", "day"})


def turn(asked: Request, intent: str | None, when: When | None) -> Turn | None:
    """What the words do with an absence, where they do not simply tell of the whole of it."""
    if intent != "set_availability":
        return None
    if STAYING.anywhere(asked.words):
        return "stays"
    if any(ASKING.longest(asked.words, at) >= 0 for at in asked.heads):
        return "asks"
    if RETURNING.anywhere(asked.words) and not AWAY.anywhere(asked.words):
        return "returns"
    if when is None or not _a_day_at_most(when):
        return None
    if OVER.anywhere(asked.words):
        return "returns"
    return "leaves" if LEAVING.anywhere(asked.words) else None


def _a_day_at_most(when: When) -> bool:
    if when.kind == "instant":
        return True
    return bool(when.start and when.end) and when.grain in DAY and (when.end - when.start).days <= 1  # type: ignore[operator]  # both are there
