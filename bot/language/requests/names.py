"""Where a name begins and ends, and the name of a thing."""

from collections.abc import Sequence
from functools import cache

from bot.language.requests.inflection import listed
from bot.language.requests.request import PEOPLE_DO, Request
from bot.language.requests.vocabulary import MEANT
from bot.language.requests.words import COMMA, NAME, NUMBER, Word

LONGEST = 7
"""Words in a name, at most."""

JOINTS = listed("de du des of le la")
LENGTHS = listed("semaine semaines jour jours heure heures mois minute minutes journee matinee week weeks day days")
AND = frozenset({"et", "and", "&"})
PAPERS = listed("rib pv tva kbis cv pdf sms ag cni rc bl vat nda id iban")
STREETS = listed("street road avenue terrace crescent boulevard gardens")
NUMBERED_STREETS = listed("lane close drive grove mews place court way hill house")
WISHING = listed(
    "aimerait souhaiterait veut voudrait demande prefere prefererait souhaite propose wants would has asks prefers"
)


@cache
def stoppers() -> frozenset[str]:
    """The words that no name goes over."""
    return MEANT["article"] | MEANT["urgent"] | MEANT["hello"] | listed(
        "pour a au aux en dans sur sous chez avant apres par qui que quand si sinon car mais ou est sont ont avec doit"
        " peut svp please merci to for at in on about from by with next this if when he she they it je tu il elle ils"
        " elles vous nous been pas plus plutot vers jusque cette cet ce demain concernant propos sujet until before"
        " after whether that has have had is are was re as sans comme tous toutes toute back not and et lui leur eux"
        " him her them moi toi i you he we ne se y me moi yet still out coming going getting sometime someday"
        " exceptionnellement whenever surtout donc go goes afin comme dont s finalement enfait non oui combien comment"
        " pourquoi quel quelle quels quelles juste simplement vite commence commencent debute dure refuse accepte"
        " pendant durant"
        " but be round down only any pulled nobody"
    )  # fmt: skip


@cache
def things() -> frozenset[str]:
    """The words of what is nobody's name, though a capital or an article may stand before it."""
    named = MEANT["work"] | MEANT["order"] | MEANT["meeting"] | MEANT["request"] | MEANT["gap"]
    return (named - MEANT["someone"]) | PAPERS | LENGTHS


@cache
def acts() -> frozenset[str]:
    """The words of what somebody does, where their name has ended."""
    doing = ("do", "send", "phone", "tell", "cancel", "move", "rang", "meeting", "come")
    return (WISHING | PEOPLE_DO | listed("saute sautent tombe tombent conteste")).union(
        *(MEANT[name] for name in doing)
    )


@cache
def asked_of() -> frozenset[str]:
    """What is asked of someone, right after their name: "is Sophie free at 2?", "what did the school want?"."""
    return MEANT["free"] | listed("do have want say leave know can could will would try")


def name(request: Request, at: int) -> str | None:
    """The name that begins at `at`, articles left out, or None where no name can begin."""
    at = past_articles(request.words, at)
    if any(word.key in things() for word in request.words[at : at + 1 + _counts(request.words, at)]):
        return None
    end = _before_what_is_asked(request.words, at, end_of_name(request.words, at))
    if _is_street(request.words, at, end):
        return None
    while end > at > 0 and _leads(request.words, at - 1):
        at -= 1
    return (request.said(at, end) + _initial(request, end)).rstrip("'’ ") or None


def _counts(words: Sequence[Word], at: int) -> bool:
    """Whether what stands there only counts or qualifies what comes next: "trois créneaux"."""
    return at + 1 < len(words) and words[at].key in MEANT["few"]


def _is_street(words: Sequence[Word], at: int, end: int) -> bool:
    """Whether this is no person's name but the place where they live: "Mill Road", "4 Elm Close"."""
    last = words[end - 1].key if end > at + 1 else ""
    return last in STREETS or (last in NUMBERED_STREETS and at > 0 and words[at - 1].mark == NUMBER)


def _before_what_is_asked(words: Sequence[Word], at: int, end: int) -> int:
    while end > at + 1 and words[end - 1].key in asked_of() and words[end - 1].mark != NAME:
        end -= 1
    return end


def _initial(request: Request, end: int) -> str:
    """The full stop of the initial that a name ends with ("Éloïse P.")."""
    last = request.words[end - 1] if end else None
    return (
        "."
        if last and len(last.text) == 1 and last.text.isupper() and request.text[last.end : last.end + 1] == "."
        else ""
    )


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether the word belongs to the name after it: a firm's kind, or the article within "SCI Les Pins"."""
    within = at > 0 and _is_firm(words[at - 1]) and words[at].text[:1].isupper()
    return _is_firm(words[at]) or (within and words[at].key in MEANT["article"])


def _is_firm(word: Word) -> bool:
    return word.key in MEANT["firm"] or word.key in MEANT["title"]


def thing(request: Request, at: int) -> str | None:
    """The thing named at `at`, articles left out, or None where nothing is named."""
    at = past_articles(request.words, at)
    return request.said(at, end_of_name(request.words, at)) or None


def past_articles(words: Sequence[Word], at: int) -> int:
    """Where what the articles at `at` belong to begins."""
    while at < len(words) and words[at].key in MEANT["article"] and words[at].key != "de":
        at += 1
    return at


def end_of_name(words: Sequence[Word], start: int) -> int:
    """Where a name that begins at `start` ends (exclusive); `start` where none does."""
    end = start
    while end < len(words) and end - start < LONGEST:
        step = _step(words, start, end)
        if not step:
            break
        end += step
    return end


def _step(words: Sequence[Word], start: int, at: int) -> int:
    """How many words the name that began at `start` gains at `at`."""
    word, beyond = words[at], words[at + 1] if at + 1 < len(words) else None
    if at > start and word.key in AND:
        return 2 if beyond and _may_stand(beyond) and beyond.key not in acts() else 0
    if (
        at > start
        and (word.key in JOINTS or word.key in MEANT["article"])
        and word.text[0].isupper()
        and beyond
        and beyond.mark == NAME
    ):
        return 2
    if at > start and word.key in ("le", "la") and not (beyond and beyond.text[:1].isupper()):
        return 0  # *la mairie le trottoir cassé*, but *Jean le Goff*
    if at > start and word.key in JOINTS:
        if beyond and beyond.key in JOINTS and at + 2 < len(words) and _may_stand(words[at + 2]):
            return 3
        return 2 if beyond and _may_stand(beyond) and beyond.key not in acts() else 0
    if not _may_stand(word) or (at > start and word.key in acts() and word.mark != NAME):
        return 0
    return 1


def _may_stand(word: Word) -> bool:
    if word.mark == NAME:
        return True
    plain = not word.mark or word.mark == "#verb"
    return plain and word.mark != COMMA and word.key not in stoppers()
