"""Words as they are compared: without accents, capitals and marks; and those that say yes or no."""

import re

from bot.language.requests.words import fold

LEAST_STEM = 5
_YES = (
    r"oui|ouais|ouaip|yes|yep|yeah|sure|ok|okay|d accord|dac|parfait|tres bien|c(?: est)? (?:bon|ok)|tb|top|super|go"
    r"|ca marche|ca me va|nickel|impeccable|vas y|allez y|bien sur|volontiers|entendu|absolument|je confirme|confirme"
    r"|please do|perfect"
)
_KIND = r"merci(?: bien| beaucoup)?|stp|svp|s il (?:te|vous) plait|please|thanks|thank you|pour moi|alors"
YES = re.compile(rf"(?:{_YES})(?: (?:{_YES}|{_KIND}))*")
_NO = (
    r"(?:en fait |finalement |mais )?(?:non|nan|no|nope)|laisse(?:z)?(?: tomber)?|pas la peine|oublie(?:z)?(?: ca)?"
    r"|non finalement|actually no|forget it|nvm|never mind|aucun(?:e)?"
)
NO = re.compile(rf"(?:{_NO})(?: (?:{_NO}|{_KIND}))*")
MOVED = re.compile(
    r"(?P<sooner>avanc|plus t[oô]t|earlier)|repouss|d[ée]cal|report|plus tard|postpone|push|later", re.IGNORECASE
)
"""« repousse d'une heure »: by how long, not until when."""
HOUR = re.compile(r"\b(\d{1,2})(?: ?(?:h|heures?|:|\.) ?(\d\d)\b| ?(?:h|heures?)\b)? ?(am|pm)?\b")


def stem(word: str) -> str:
    """« annuler » and « annule » are one."""
    return word[:-1] if word.endswith("er") and len(word) > LEAST_STEM else word


def words(plain: str) -> frozenset[str]:
    """The words of what is plain, whatever their order."""
    return frozenset(map(stem, plain.split()))


def plain(words: str) -> str:
    """Without accents, capitals and marks; hours all written alike."""
    return " ".join(re.sub(r"[^\w]+", " ", HOUR.sub(_hour, fold(words))).split())


def _hour(found: re.Match[str]) -> str:
    """ "14:30", "14 h 30", "2.30 pm" are all "14h30"; a figure alone stays one."""
    hour, minutes, half = int(found[1]), found[2] or "", found[3]
    if not half and not re.search(r"[h:.]", found[0]):
        return found[0]
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    return f"{hour}h{minutes.replace('00', '')} "
