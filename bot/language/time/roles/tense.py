"""Whether words that ask for nothing tell of what has been: then a bare weekday is the last one gone by."""

from __future__ import annotations

import re

_LONGEST = 400
"""As much of a story is looked at as says its tense."""

_PARTICIPLES = (
    "pris|mis|remis|promis|permis|appris|compris|repris|dit|fait|refait|écrit|inscrit|reçu|vu|revu|lu|eu|pu|dû|su|tenu|venu"
    "|revenu|devenu|obtenu|parti|sorti|fini|choisi|réussi|suivi|servi|perdu|vendu|rendu|entendu|attendu|répondu|battu|élu"
    "|disparu|paru|connu|voulu|vécu|plu|ouvert|offert|mort|détruit|conduit|produit|construit|joint|éteint|atteint|peint"
)
_PAST = {
    "fr": re.compile(
        r"\b(?:a|ont|ai|avons|avez|est|sont|était|étaient|avait|avaient|s'est)\s+"
        r"(?:(?:pas|plus|déjà|bien|été|enfin|tous|toutes|encore|\w+ment)\s+)?"
        rf"(?:\w+é|{_PARTICIPLES})(?:e|s|es)?\b|\b(?:était|étaient|avait|avaient|fut|furent)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"\b(?:was|were|had|did(?! (?:you|we|i)\b)|went|came|left|met|saw|said|told|got|took|gave|made|found|lost|won"
        r"|sold|bought|paid|sent|wrote|spoke|began|became|ran|fell|broke|built|held|kept|led|rose|felt|thought|brought|taught"
        r"|caught|[a-z]{2,}ed)\b",
        re.IGNORECASE,
    ),
}
_TO_COME = {
    "fr": re.compile(r"\b(?:est|sont)\s+(?:prévu|fixé|attendu|programmé|reporté|annoncé)", re.IGNORECASE),
    "en": re.compile(
        r"\b(?:will|shall|is|are|be|going to|wanted|need(?:ed)?|scheduled|planned|expected|required)\b",
        re.IGNORECASE,
    ),
}


def past(text: str, language: str) -> bool:
    """Whether the verbs are in the past, and none looks ahead."""
    said = text[:_LONGEST]
    return bool(_PAST[language].search(said)) and not _TO_COME[language].search(said)
