"""Whether a request to drop or change something is denied, only asked about, or depends on something else."""

from __future__ import annotations

from bot.language.requests.patterns import Several
from bot.language.requests.request import Request

HELD_BACK = frozenset({"cancel_meeting", "move_meeting", "cancel_task", "set_availability"})
"""The intents that do harm when acted upon by mistake."""

WAVERING = Several("""
    @cancel|@move ?surtout ?donc pas !#comma
    pas|not|plus|sans|without ?surtout @cancel|@move
    ne ?me|nous|le|la|les|lui ?en @cancel|@move
    do not @cancel|@move
    never @cancel|@move
    pas|not ?en absent|absente|absents|conge|conges|vacances|ferme|away|off|closed|sick
    est|sont|ete|avez|as|ai|ont ?tu|vous|il|elle|je ?@article ?@someone ?#name ?bien ?deja @cancel|@moved ... ?
    was|were|been|did ?@article ?@someone ?#name @cancel|@moved ... ?
    je|on|nous ai|a|ont|avons ?deja ?bien @cancel|@moved
    @cancel souvent|toujours|rarement
    habitude|habituellement
    pourquoi|why|hesite|peutetre|maybe|perhaps
    should|shall i|we
    faut il|on
    dois|devrais|devrait|doit je|on
    je|on|nous dois|devrais|doit|devrait|devons ... @cancel|@move ... ?
    si|if|when|quand|unless|sauf il|elle|he|she|they|on|@someone
    au cas|in case
    si jamais
""")


def wavers(request: Request, intent: str | None) -> bool:
    """Whether acting at once would be wrong: "n'annule pas", "should I move it?", "si Paul rappelle, annule"."""
    return intent in HELD_BACK and WAVERING.anywhere(request.words)
