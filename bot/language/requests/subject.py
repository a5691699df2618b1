"""What a request is about, as a card's title: without politeness, dates and the words that only ask."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.language.regex import ready
from bot.language.requests.inflection import listed
from bot.language.requests.intents import Decision
from bot.language.requests.names import end_of_name
from bot.language.requests.opening import path
from bot.language.requests.patterns import Several
from bot.language.requests.request import Request
from bot.language.requests.vocabulary import MEANT
from bot.language.requests.words import COMMA, FROM, HOUR, STOP, WHEN, Word

LONGEST = 160
"""Characters of a title."""


LEADS = {
    "set_reminder": Several("""
        ?#comma ?tu|vous me le @recall
        ?#comma @recall le|la @me
        ?me @recall ?@me ?#when ?de|d|que|a|to|about|that|of|pour|for|le|la ?de|que
        ?#comma fais|faites|faire|fait|feras|ferez @me ?y ?bien penser ?#when ?a|de|au|aux
        ?#comma dire|dis|dites|redis ?le @me
        remettre|remets|remettez ?@me en|dans ?la|l' memoire|tete|esprit
        rafraichir|rafraichis|rafraichissez|refresh|jog ?@me @article memoire|memory ?#when ?sur|on|about
        secouer|secoue|secouez|bouscule|bousculez @me ?#when ?pour
        ?#when pour que je ?y pense ?a|de|au|aux
        dire|dis|dites|diras|direz ?@me #when de|que|d'
        @send @me un|une|a|an ?petit sms|texto|message|mail|mot|text|email|note ?#when ?pour|so|to ?que ?remind ?me
        me faire penser ?#when ?a|de
        @put ?@me ?un|une|a ?petit @reminder ?#when ?pour|de|a|for|to|about|que ?#when
        need ?a|an @reminder ?#when ?for|to|about
        ?un|une|a ?petit @reminder ?#when ?#comma ?pour|de|for|to|about|que
        @alert @me ?#when ?que|qu'il|pour|de|when|that|quand
        do not let @me|i forget ?#when ?#comma ?to|about
        remember @me to
        dis|dites @me de|que
        memo #comma
    """),
    "cancel_task": Several("""
        laisse|laisser|laissez|laissons tomber
        oublie|oubliez|oublier ce que je te|vous ai demande|confie pour|sur
        oublie|oubliez|oublier ?ma|la demande pour|sur|de
        plus besoin de
        ?ce ?ne est pas|plus le peine de
        pas|plus le peine de
        pas|plus la peine de
        inutile de
        no need ?to|for
        never mind ?about
        forget ?about
        changed my mind ?about
        do not worry about
        do not bother ?with ?to
        ?you ?can stop ?looking ?for
        @cancel|@drop ?pour|with ?le|la
    """),
    "list_tasks": Several("""
        ou en est|sont|etes|es|sommes ?on|vous|tu|nous avec|de|du|des|pour
        ou ?vous|tu|on ?en etes|es|est|etiez|etais|etait avec|de|du|des|pour
        ou ?en en est|sont =@article
        en etes|es|est ou avec|de|du|des|pour
        nouvelles de|du|des
        en est il de|du|des
        where have|are we|you ?got ?to with|on
        how far have you got with|on
        status of|on|with|for|regarding
        how is|are
        how is|are you|we|things|it ?getting ?going ?doing ?coming ?along ?on with|on
        news|update|progress|word on|about|from|of
    """),
    "delegate_task": Several(""),
}
"""What asks, in front of the thing asked for."""
ONLY_LED = frozenset({"list_tasks"})
"""Intents that are about nothing in particular where none of that is said."""

PROGRESS = listed("coming going getting shaping")

POINTS_BACK = Several("""
    it|them|lui|leur|le|la|les $
    lui|leur @send
    @send lui|leur|it|them
""")
NEEDS = Several("""
    besoin de|du|des
    il ?me|nous faut|faudrait|manque
    i|we need|want
    we are out of
    on manque
""")
GOES_ON = listed("il elle ils elles he she they")

POLITE = Several("""
    , ?tu|vous @cancel ?le|la|les|it $
    svp
    please
    @urgent
    s'il te|vous plait
    merci ?beaucoup ?d'avance
    merci ?beaucoup
    thanks ?a|in|very|so ?lot|advance|much
    thank you ?very|so|in ?much|advance
    si possible
    if possible
    au plus vite|tot
    des que possible
    as soon as possible
    ce est urgent
    it is urgent
    bien a vous
    bonne journee|soiree
    cordialement
    👍|🙏|👌|✅
""")
DANGLING = listed("pour avant a le la du au en by on at for before until dans d des vers sous in this ce")
ARTICLES = listed("le la les un une the a an")
DESCRIBING = listed("de du des of")
SPACE_BEFORE = r"\s+([,.)])"


def subject(request: Request, decision: Decision) -> str | None:
    """The title of the request; None where nothing is left, or where the intent has no subject."""
    intent = decision.rule.intent
    if intent not in LEADS:
        return None
    start, end = _sentence(request.words, decision.start)
    parts = [_title(request, intent, start, end)]
    if intent == "list_tasks" and not parts[0]:
        return _asked_after(request)
    if intent == "delegate_task":
        parts = [_before(request, start, end), *parts, _after(request, end)]
    return _short(" – ".join(part for part in parts if part)) or None


def _asked_after(request: Request) -> str | None:
    """The work that a question is about: "le devis Roux est parti ?"."""
    words = request.words
    about = MEANT["work"] | MEANT["order"]
    at = next((n for n in range(1, len(words)) if words[n].key in about and words[n - 1].key in MEANT["article"]), None)
    return said(request, at, end_of_name(words, at)) if at is not None else None


def _title(request: Request, intent: str, start: int, end: int) -> str | None:
    begin = path(request.words, start)[-1]
    return said(request, *_without_lead(request, intent, begin, start, end))


def _before(request: Request, start: int, end: int) -> str | None:
    """The sentence before, where this one points back to it ("look into it"), or where that one says what is needed."""
    if start < 2:
        return None
    before, stop = _sentence(request.words, start - 2)
    begin = path(request.words, before)[-1]
    points_back = POINTS_BACK.anywhere(request.words[:end], start)
    return said(request, begin, stop) if points_back or NEEDS.anywhere(request.words[:stop], before) else None


def _after(request: Request, end: int) -> str | None:
    """The sentence after, where it goes on about whom this one names ("call Mr Doyle. He lost his key")."""
    after = end + 1
    if after >= len(request.words) or request.words[after].key not in GOES_ON:
        return None
    return said(request, *_sentence(request.words, after))


def _sentence(words: Sequence[Word], at: int) -> tuple[int, int]:
    start = max((n + 1 for n in range(at) if words[n].mark == STOP), default=0)
    end = next((n for n in range(at, len(words)) if words[n].mark == STOP), len(words))
    return start, end


def _without_lead(request: Request, intent: str, begin: int, start: int, end: int) -> tuple[int, int]:
    """The span after the words that ask; or before them, where they come last."""
    for at in range(start, end):
        lead = LEADS[intent].longest(request.words, at)
        if lead < 0:
            continue
        empty = all(_is_empty(word.key) for word in request.words[lead:end])
        end = _before_progress(request, lead, end) if intent in ONLY_LED else end
        if said(request, lead, end) and not (empty and at > begin):
            return lead, end
        return (begin, at) if at > begin else (end, end)
    return (end, end) if intent in ONLY_LED else (begin, end)


def _before_progress(request: Request, start: int, end: int) -> int:
    """Where the thing ends that is asked after: "how is the offer coming along"."""
    return next((at for at in range(start + 1, end) if request.words[at].key in PROGRESS), end)


def _is_empty(key: str) -> bool:
    """Whether a word says nothing of what there is to do."""
    return key in MEANT["do"] or key in DANGLING or key in ("de", "it", "me", "moi")


def said(request: Request, start: int, end: int) -> str | None:
    """The words from `start` to `end` as they were typed, less dates and politeness."""
    kept = _kept(request, start, end)
    while kept and request.words[kept[-1]].mark in (COMMA, STOP) and request.words[kept[-1]].key != ")":
        kept.pop()
    while kept and (request.words[kept[0]].mark in (COMMA, STOP) or request.words[kept[0]].key in ARTICLES):
        kept.pop(0)
    return ready(SPACE_BEFORE).sub(r"\1", " ".join(_runs(request, kept))).strip(" ,;:-–—") or None


def _kept(request: Request, start: int, end: int) -> list[int]:
    words = request.words
    kept: list[int] = []
    at = start
    while at < end:
        polite = POLITE.longest(words, at)
        if polite > at:
            at = polite
            continue
        if not request.dated or words[at].mark not in (WHEN, HOUR, FROM) or _describes(words, kept):
            kept.append(at)
        else:
            while kept and words[kept[-1]].key in DANGLING and kept[-1] == at - 1:
                kept.pop()
        at += 1
    return kept


def _describes(words: Sequence[Word], kept: Sequence[int]) -> bool:
    """Whether the date that comes next says which: "the patients of Tuesday", "rue du 8 mai 1945"."""
    before = words[kept[-1]].key if kept else ""
    return before in DESCRIBING or before in MEANT["street"]


def _runs(request: Request, kept: Sequence[int]) -> Iterable[str]:
    """The words kept, neighbours together."""
    first = 0
    for n in range(1, len(kept) + 1):
        if n == len(kept) or kept[n] != kept[n - 1] + 1:
            yield request.said(kept[first], kept[n - 1] + 1)
            first = n


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[: LONGEST - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
