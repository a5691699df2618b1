"""Who a request is about: the person or company met, called or written to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from bot.language.requests.inflection import listed
from bot.language.requests.patterns import MEANT, Pattern, compiled
from bot.language.requests.request import DATED, KNOWN, Request
from bot.language.requests.words import COMMA, HOUR, NAME, NUMBER, STOP, WHEN, Word

LONGEST = 7
"""Words in a name, at most."""

ARTICLES = MEANT["article"]
JOINTS = listed("de du des of le la")
THAT_PERSON = listed("her him elle lui")
THIRD_PERSON = listed("ne se a est veut voudrait demande prefere souhaite arrive has is can wants would will")
AND = frozenset({"et", "and", "&"})
STOPPERS = listed(
    "pour a au aux en dans sur sous chez avant apres par qui que quand si sinon car mais ou est sont ont avec doit"
    " peut svp please merci to for at in on about from by with next this if when he she they it je tu il elle ils"
    " elles vous nous been pas plus plutot vers jusque cette cet ce demain concernant propos sujet until before"
    " after whether that has have had is are was re as sans comme tous toutes toute back not and et lui leur eux him"
    " her them moi toi i you he we ne se y me moi sometime someday exceptionnellement whenever surtout donc go goes"
    " afin comme dont s"
) | MEANT["urgent"] | MEANT["hello"]  # fmt: skip
PAPERS = listed("rib pv tva kbis cv pdf sms ag cni rc bl vat nda id iban")
THINGS = (MEANT["work"] | MEANT["order"] | MEANT["meeting"] | MEANT["request"]) - MEANT["someone"] | PAPERS
TITLES = MEANT["title"]
FIRMS = MEANT["firm"] | TITLES
NOBODY = listed("quelque quelqu personne monde anyone anybody someone somebody on")
WISHING = listed(
    "aimerait souhaiterait veut voudrait demande prefere prefererait souhaite propose wants would has asks prefers"
)
CALLING = MEANT["rang"] | MEANT["phone"] | {"a", "ont", "has", "been"}
ACTS = frozenset().union(
    WISHING, *(MEANT[name] for name in ("do", "send", "phone", "tell", "cancel", "move", "rang", "meeting"))
)


class Clue(NamedTuple):
    """A place where a person is named: right after a match of the pattern written as `source`."""

    name: str
    source: str

    @property
    def pattern(self) -> Pattern:
        """What is looked for."""
        return compiled(self.source)


def clues(lines: str) -> tuple[Clue, ...]:
    """The clues written one a line, `name = pattern`."""
    pairs = (line.split(" = ") for line in lines.strip().splitlines())
    return tuple(Clue(name.strip(), source) for name, source in pairs)


MET = clues("""
    met with = avec|with
    titled, at their place = chez ?le|la|l' ?@trade =@title
    has the meeting = @meeting ?telephonique|tel|hebdo|expertise|in ?de|du ?d' ?le|la =@someone
    put in the diary = @fit|@put|inscrire|note ?@me ?in ?le|la|les|the ?@few =@someone
    met = @meet ?le|la|les|mon|ma|my|the|our|l' !avec|with|tel
    moved or cancelled = @move|@cancel ?le|la|les|my|the ?rdv|reunion ?de|du =@someone
    taken off = take ?the|my =@trade|@title|#name
    titled = =@title
    known to us = ?le|la|les|the|mon|ma|my =@patient|@kin
    of a firm = @firm ?le|la|les|des|du|de =#name
    at their place = chez
    at the dentist = at ?the|my =@someone
    for someone = pour|for ?le|la|les|l'|the|mon|ma|my =@someone
    moved or cancelled, plainly = @move|@cancel !@article !@meeting|@meetings|tout|it|everything|them
    named before it = the|my|our =#name
    whose meeting = rdv|reunion|point|appointment|@meeting ?de|du|with !tel|telephonique|hebdo|est|c|ce
    of a trade = =@trade
""")
TOLD = clues("""
    asked of someone = @asks !que|si .. a|au|aux ?@article =@someone
    sent to someone = @send ?@article .. a|au|aux|to ?@article =@someone
    called = @phone|@tell ?bien ?back ?up ?a|au|aux ?le|la|l|les|to|the ?mon|ma|mes|notre|my|our
    asked of = aupres de|du|des ?le|la|l'
    written to = @work a|au|aux|to ?le|la|the|my !@do|@send|@phone|@tell|#verb
    in touch with = contact|touch avec|with
    titled = =@title
    of a firm = @firm ?le|la|les|des|du|de =#name
    written to = a|au|aux|to ?le|la|the =#name|@title
    with = avec|with
    at their place = chez
    to someone = @send .. au|aux|to
    to someone there = @send .. a le|la|les|l'|mon|ma|notre|nos !place|fin|main|suite|poste|date
""")
"""Clues in order: the first that leads to a name decides."""


def who(request: Request, intent: str, start: int) -> str | None:
    """The person or company of the request, whose words from `start` on count before the others."""
    clues = MET if intent in MEETING_INTENTS else TOLD
    for clue in clues:
        for at in places(request, clue.pattern, start):
            found = name(request, at)
            if found:
                return _by_name(request, at) or found
    if intent in MEETING_INTENTS:
        return _opening(request) or _named(request) or _doer(request, WISHING)
    caller = _doer(request, CALLING) if intent == "read_calls" else None
    return caller or _mentioned(request, start) or _opening(request)


def _named(request: Request) -> str | None:
    """The first name in the message, for want of anything that says whose it is."""
    at = next((at for at, word in enumerate(request.words) if word.mark == NAME), None)
    return name(request, at) if at is not None else None


def _mentioned(request: Request, start: int) -> str | None:
    """Someone spoken of anywhere, unless it is a make of thing: what is bought, or what a number follows ("HP 305")."""
    if start < len(request.words) and request.words[start].key in MEANT["buy"]:
        return None
    for at in places(request, compiled("?le|la|les|the =@someone"), start):
        end = _end(request.words, at)
        numbered = end < len(request.words) and request.words[end].mark == NUMBER
        found = None if numbered else name(request, at)
        if found:
            return found
    return None


def _doer(request: Request, does: frozenset[str]) -> str | None:
    """Who is said or asked to do so: "le labo a téléphoné ?", "did the lab ring?"."""
    for at in (*places(request, compiled("did|has|have"), 0), *request.heads):
        begin = _past_articles(request.words, at)
        end = _end(request.words, begin)
        named = begin < end < len(request.words) and request.words[begin].key not in NOBODY
        if named and request.words[end].key in does:
            return name(request, begin)
    return None


def _opening(request: Request) -> str | None:
    """The name that a message begins with, where a pronoun points to it: "Rachel wrote. Set a meeting with her"."""
    does_something = len(request.words) > 1 and request.words[1].key in THIRD_PERSON
    if not does_something and not any(word.key in THAT_PERSON for word in request.words):
        return None
    capitals = takewhile(lambda word: word.text[:1].isupper() and word.key not in KNOWN, request.words)
    return request.said(0, len(list(capitals))) or None


MEETING_INTENTS = frozenset({"book_meeting", "move_meeting", "cancel_meeting", "list_meetings", "availability"})


def places(request: Request, pattern: Pattern, start: int) -> Iterator[int]:
    """Where matches of the pattern end, those from `start` on before the others."""
    words = request.words
    if not pattern.may_match(request.signs):
        return
    for at in (*range(start, len(words)), *range(start)):
        end = pattern.ends(words, at) if pattern.may_begin(words[at]) else -1
        if end >= 0:
            yield end


def name(request: Request, at: int) -> str | None:
    """The name that begins at `at`, articles left out, or None where no name can begin."""
    at = _past_articles(request.words, at)
    if at < len(request.words) and request.words[at].key in THINGS:
        return None
    end = _before_what_is_asked(request.words, at, _end(request.words, at))
    while end > at > 0 and _leads(request.words, at - 1):
        at -= 1
    return (request.said(at, end) + _initial(request, end)).rstrip("'’ ") or None


ASKED_OF = MEANT["free"] | listed("do have want say leave know can could will would try")
"""What is asked of someone, right after their name: "is Sophie free at 2?", "what did the school want?"."""


def _before_what_is_asked(words: Sequence[Word], at: int, end: int) -> int:
    return end - 1 if end > at + 1 and words[end - 1].key in ASKED_OF and words[end - 1].mark != NAME else end


def _initial(request: Request, end: int) -> str:
    """The full stop of the initial that a name ends with ("Éloïse P.")."""
    last = request.words[end - 1] if end else None
    return (
        "."
        if last and len(last.text) == 1 and last.text.isupper() and request.text[last.end : last.end + 1] == "."
        else ""
    )


def _by_name(request: Request, at: int) -> str | None:
    """The name between commas after someone's part: "the new bookkeeper, Petra Nilsen, for an hour"."""
    words, begin = request.words, _past_articles(request.words, at)
    end = _end(words, begin)
    if any(word.mark == NAME for word in words[begin:end]):
        return None
    end += end < len(words) and words[end].key == "de"
    end += end < len(words) and words[end].mark in DATED
    after = end + 1
    if after >= len(words) or words[end].mark != COMMA or not (words[after].mark == NAME or words[after].key in TITLES):
        return None
    closed = _end(words, after)
    return name(request, after) if closed == len(words) or words[closed].mark in (COMMA, STOP, HOUR, WHEN) else None


def _leads(words: Sequence[Word], at: int) -> bool:
    """Whether the word belongs to the name after it: a firm's kind, or the article within "SCI Les Pins"."""
    within = at > 0 and words[at - 1].key in FIRMS and words[at].text[:1].isupper()
    return words[at].key in FIRMS or (within and words[at].key in ARTICLES)


def thing(request: Request, at: int) -> str | None:
    """The thing named at `at`, articles left out, or None where nothing is named."""
    at = _past_articles(request.words, at)
    return request.said(at, _end(request.words, at)) or None


def _past_articles(words: Sequence[Word], at: int) -> int:
    while at < len(words) and words[at].key in ARTICLES and words[at].key != "de":
        at += 1
    return at


def _end(words: Sequence[Word], start: int) -> int:
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
        return 2 if beyond and _may_stand(beyond) and beyond.key not in ACTS else 0
    if at > start and word.key in JOINTS | ARTICLES and word.text[0].isupper() and beyond and beyond.mark == NAME:
        return 2
    if at > start and word.key in JOINTS:
        if beyond and beyond.key in JOINTS and at + 2 < len(words) and _may_stand(words[at + 2]):
            return 3
        return 2 if beyond and _may_stand(beyond) and beyond.key not in ACTS else 0
    if not _may_stand(word) or (at > start and word.key in ACTS and word.mark != NAME):
        return 0
    return 1


def _may_stand(word: Word) -> bool:
    if word.mark == NAME:
        return True
    plain = not word.mark or word.mark == "#verb"
    return plain and word.mark != COMMA and word.key not in STOPPERS and word.key not in ARTICLES
