"""Which language a message is in, by the small words that no message does without."""

from __future__ import annotations

from bot.language.regex import ready
from bot.language.requests.inflection import listed
from bot.language.requests.words import A_WORD, fold

FRENCH = listed(
    "je tu il elle nous vous ils elles le la les des du un une et ou est sont dans avec pour sur chez mon ma mes ton ta"
    " tes votre vos notre nos ce cette ces que qui quoi quand pas plus au aux moi toi il faut faudrait merci bonjour"
    " bonsoir salut svp stp rdv demain hier lundi mardi mercredi jeudi vendredi samedi dimanche matin aprem soir midi"
    " semaine mois avant apres appelle appeler rappelle envoyer envoie faire peux pouvez pourriez annule"
    " aide appels quels quelle"
)
ELIDED = listed("d l j qu c n s m t")
"""French where an apostrophe follows."""

ENGLISH = listed(
    "the you he she we they an is are was were with for to of in at by from my your our his her their this that these"
    " what who when where how please thanks thank can could would will do does did have has hello hi hey tomorrow"
    " today yesterday monday tuesday wednesday thursday friday saturday sunday morning afternoon evening noon week"
    " month before after until and or i it me am pm call send book cancel remind need help"
)
ENOUGH = 200
"""Words that are enough to tell."""


def guess_language(text: str, default: str) -> str:
    """ "fr" or "en" by the words of `text`, or `default` where they do not tell."""
    french = english = 0
    for n, token in enumerate(ready(A_WORD).finditer(text)):
        if n == ENOUGH:
            break
        key = fold(token[0]).rstrip("'’")
        french += key in FRENCH or (key in ELIDED and token[0][-1] in "'’")
        english += key in ENGLISH
    if french == english:
        return default
    return "fr" if french > english else "en"
