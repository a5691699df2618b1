"""Whether words that ask for nothing tell of what has been: then a bare weekday is the last one gone by."""

from __future__ import annotations

import re

from bot.language.regex import ready

_LONGEST = 400
"""As much of a story is looked at as says its tense."""

_PARTICIPLES = (
    "pris|mis|remis|promis|permis|appris|compris|repris|dit|fait|refait|écrit|inscrit|reçu|vu|revu|lu|eu|pu|dû|su|tenu|venu"
    "|revenu|devenu|obtenu|parti|sorti|fini|choisi|réussi|suivi|servi|perdu|vendu|rendu|entendu|attendu|répondu|battu|élu"
    "|disparu|paru|connu|voulu|vécu|plu|ouvert|offert|mort|détruit|conduit|produit|construit|joint|éteint|atteint|peint"
)
_PAST = {
    "fr": (
        r"(?!(?:est|sont)\s+ouvert)\b(?:a|ont|ai|avons|avez|est|sont|était|étaient|avait|avaient|s'est)\s+"
        r"(?:(?:pas|plus|déjà|bien|été|enfin|tous|toutes|encore|\w+ment)\s+)?"
        rf"(?:\w+é|{_PARTICIPLES})(?:e|s|es)?\b|\b(?:était|étaient|avait|avaient|fut|furent)\b"
    ),
    "en": (
        r"\b(?:was|were|had|did(?! (?:you|we|i)\b)|went|came|left|met|saw|said|told|got|took|gave|made|found|lost|won"
        r"|sold|bought|paid|sent|wrote|spoke|began|became|ran|fell|broke|built|held|kept|led|rose|felt|thought|brought|taught"
        r"|caught|[a-z]{2,}ed)\b"
    ),
}
_TO_COME = {
    "fr": (
        r"\b(?:est|sont)\s+(?:prévu|fixé|attendu|programmé|reporté|annoncé|renvoyé|décalé|repoussé|avancé|déplacé|ajourné"
        r"|maintenu|confirmé|annulé|chargé|rempli|occupé|pris|complet)"
        r"|\b(?:il|elle|on|ils|elles|ça)\s+(?:commence|débute|arrive|vient|part|ouvre|ferme|passe|reprend)(?:nt)?\b"
        r"|\b\w{2,}(?:era|erai|eras|erons|eront|ira|irai|iront|dra|drai|dront)\b"
    ),
    "en": (
        r"\b(?:have|has|['’]ve|['’]s) (?:\w+ )?got\b"
        r"|\b(?:will|shall|is|are|be|going to|wanted|need(?:ed)?|scheduled|planned|expected|required)\b"
    ),
}


_JUST_TOLD = (
    rf"\b(?:(?:m['’])?(?:a|ont|ai|avons)\s+(?:(?:pas|déjà|bien|déja|deja)\s+)?"
    rf"(?!pr[ée]v|fix|conven|cal[ée]|dit|promis|propos|bloqu|r[ée]serv)(?:\w+é|{_PARTICIPLES})(?:e|s|es)?"
    r"(?:\s+(?:(?:le|la|les|un|une|mon|ma|mes|son|sa|ses)\s+|l['’])[\w-]+)?"
    r"|(?:est|sont|suis)\s+(?:bien\s+|déjà\s+)?(?:re)?(?:passé|venu|arrivé|parti|tombé|sorti)(?:e|s|es)?)\s*$"
)
_HAPPENED = (
    r"\b(?:a|ont|ai|as|avons|avez|est|sont|suis|sommes|ma|avait|était)\s+(?:(?:pas|déjà|bien|enfin)\s+)?"
    r"(?:(?:re|r)?(?:appel|t[ée]l[ée]phon|laiss|envoy|relanc|livr|pay|parl|rencontr|crois|r[ée]cup[ée]r|sign|d[ée]pos|contact"
    r"|retir|post|pass|tomb|arriv|rentr)[ée]|(?:re)?(?:venu|re[çc]u|vu|parti|sorti|rendu|transmis)|[ée]crit"
    r"|eu(?=\s.*\b(?:t[ée]l|t[ée]l[ée]phone|fil|ligne)\s*$))(?:e|s|es)?"
    r"(?:\s+(?!(?:pour|que|qu|si|afin|rdv|rendez|r[ée]union|visio|cr[ée]neau|place|dispo|absent|livraison|venir|passer|voir"
    r"|avoir|faire|vouloir|prendre|payer|livrer|envoyer|rappeler|être)\b)(?:(?:M|Mr|Dr|Me)\.|[^\s,;:.!?]+)){0,6}"
    r"(?<! à)(?<! a)(?<! au)(?<! de)(?<! du)(?<! en)\s*$"
)
"""What befell on a day: *il a laissé un message (mardi)*; but not *il a appelé pour un rdv (mardi)*."""

_SHORT_TALE = 50
"""Characters before a date in which its verb is looked for."""


def just_told(before: str, language: str) -> bool:
    """Whether what stands right before a date is a verb in the past: *ils ont payé (ce matin)*."""
    return language == "fr" and bool(ready(_JUST_TOLD, re.IGNORECASE).search(before[-_SHORT_TALE:]))


def befell(before: str, language: str) -> bool:
    """Whether what stands before a weekday or a date tells what happened then: *on a reçu le colis (jeudi)*."""
    return language == "fr" and bool(ready(_HAPPENED, re.IGNORECASE).search(before[-2 * _SHORT_TALE :]))


def past(text: str, language: str) -> bool:
    """Whether the verbs are in the past, and none looks ahead."""
    said = text[:_LONGEST]
    return bool(ready(_PAST[language], re.IGNORECASE).search(said)) and not ready(
        _TO_COME[language], re.IGNORECASE
    ).search(said)
