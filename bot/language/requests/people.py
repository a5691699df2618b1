"""Who a request is about: the person or company met, called or written to."""

from collections.abc import Iterator
from functools import cache
from itertools import takewhile
from typing import NamedTuple

from bot.language.requests.inflection import listed
from bot.language.requests.names import WISHING, end_of_name, name, past_articles
from bot.language.requests.patterns import Pattern, compiled
from bot.language.requests.request import DATED, Request
from bot.language.requests.vocabulary import MEANT, known
from bot.language.requests.words import COMMA, HOUR, NAME, NUMBER, STOP, WHEN, Word

THAT_PERSON = listed("her him elle lui")
THIRD_PERSON = listed("il elle ne se a est veut voudrait demande prefere souhaite arrive has is can wants would will")
NOBODY = listed("quelque quelqu personne monde anyone anybody someone somebody on")
MEETING_INTENTS = frozenset({"book_meeting", "move_meeting", "cancel_meeting", "list_meetings", "availability"})


class Clue(NamedTuple):
    """A place where a person is named: right after a match of the pattern written as `source`."""

    name: str
    source: str

    @property
    def pattern(self) -> Pattern:
        """What is looked for."""
        return compiled(self.source)


@cache
def clues(lines: str) -> tuple[Clue, ...]:
    """The clues written one a line, `name = pattern`."""
    pairs = (line.split(" = ") for line in lines.strip().splitlines())
    return tuple(Clue(name.strip(), source) for name, source in pairs)


MET = """
    met with = avec|with ?tous|toutes|all
    brought before = in front of
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
"""
TOLD = """
    asked of someone = @asks !que|si .. a|au|aux ?@article =@someone
    sent to someone = @send ?@article .. a|au|aux|to ?tous|toutes ?@article =@someone
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
"""
"""Clues in order: the first that leads to a name decides."""


def who(request: Request, intent: str, start: int) -> str | None:
    """The person or company of the request, whose words from `start` on count before the others."""
    for clue in clues(MET if intent in MEETING_INTENTS else TOLD):
        for at in places(request, clue.pattern, start):
            found = name(request, at)
            if found:
                return _by_name(request, at) or found
    if intent in MEETING_INTENTS:
        return _opening(request) or _named(request) or _doer(request, WISHING)
    caller = (
        _doer(request, MEANT["rang"] | MEANT["phone"] | {"a", "ont", "has", "been"}) if intent == "read_calls" else None
    )
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
        end = end_of_name(request.words, at)
        numbered = end < len(request.words) and request.words[end].mark == NUMBER
        found = None if numbered else name(request, at)
        if found:
            return found
    return None


def _doer(request: Request, does: frozenset[str]) -> str | None:
    """Who is said or asked to do so: "le labo a téléphoné ?", "did the lab ring?"."""
    for at in (*places(request, compiled("did|has|have"), 0), *request.heads):
        begin = past_articles(request.words, at)
        end = end_of_name(request.words, begin)
        named = begin < end < len(request.words) and request.words[begin].key not in NOBODY
        if named and request.words[end].key in does:
            return name(request, begin)
    return None


def _opening(request: Request) -> str | None:
    """The name that a message begins with, where a pronoun points to it: "Rachel wrote. Set a meeting with her"."""
    does_something = len(request.words) > 1 and request.words[1].key in THIRD_PERSON and request.words[1].text != "à"
    if not does_something and not any(word.key in THAT_PERSON for word in request.words):
        return None
    capitals = takewhile(_may_be_a_name, request.words)
    return request.said(0, len(list(capitals))) or None


def _may_be_a_name(word: Word) -> bool:
    return (
        word.text[:1].isupper()
        and word.mark in ("", NAME)
        and word.key not in known()
        and word.key not in NOBODY
        and word.key != "i"
    )


def places(request: Request, pattern: Pattern, start: int) -> Iterator[int]:
    """Where matches of the pattern end, those from `start` on before the others."""
    words = request.words
    if not pattern.may_match(request.signs):
        return
    for at in (*range(start, len(words)), *range(start)):
        end = pattern.ends(words, at) if pattern.may_begin(words[at]) else -1
        if end >= 0:
            yield end


def _by_name(request: Request, at: int) -> str | None:
    """The name between commas after someone's part: "the new bookkeeper, Petra Nilsen, for an hour"."""
    words, begin = request.words, past_articles(request.words, at)
    end = end_of_name(words, begin)
    if any(word.mark == NAME for word in words[begin:end]):
        return None
    end += end < len(words) and words[end].key == "de"
    end += end < len(words) and words[end].mark in DATED
    after = end + 1
    if (
        after >= len(words)
        or words[end].mark != COMMA
        or not (words[after].mark == NAME or words[after].key in MEANT["title"])
    ):
        return None
    closed = end_of_name(words, after)
    return name(request, after) if closed == len(words) or words[closed].mark in (COMMA, STOP, HOUR, WHEN) else None
