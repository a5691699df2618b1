"""What a meeting is about, or what kind of meeting it is."""

from __future__ import annotations

from itertools import pairwise

from bot.language.requests.inflection import listed
from bot.language.requests.names import thing
from bot.language.requests.patterns import Several
from bot.language.requests.request import DATED, Request
from bot.language.requests.vocabulary import MEANT
from bot.language.requests.words import COMMA, NAME

TOPICS = Several("""
    au sujet de|du|des
    a propos de|du|des
    concernant|about|regarding|re|objet|sujet ?#comma
    to discuss|review|prepare|sign
    to talk|go ?over|through|about
    pour parler|discuter de|du|des
    pour faire|preparer|signer|voir|valider|revoir|finaliser
    pour =@article
""")
"""What comes before the topic."""

PLAIN = listed("rdv meeting appointment creneau moment point points appel call coup tel slot time heure date session")
SLOTS = listed("session slot creneau moment")


EVENT = "names what takes place, and when"
"""The rule that finds no more than an event."""


def event(request: Request, start: int) -> str | None:
    """What takes place: the words before its date ("fire drill, Friday 11am")."""
    words = request.words
    while start < len(words) and (words[start].mark in DATED or words[start].mark == COMMA):
        start += 1
    end = next((at for at in range(start, len(words)) if words[at].mark in DATED), len(words))
    return request.said(start, end).rstrip(" ,;:-–—") or None


def topic(request: Request) -> str | None:
    """The topic of a meeting where it is said, else its kind where that is more than "a meeting"."""
    named = _named_event(request)
    if named:
        return named
    for at in range(len(request.words)):
        end = TOPICS.longest(request.words, at)
        found = thing(request, end) if end >= 0 else None
        if found and request.words[end].mark != NAME:
            return found
    return _kind(request)


def _named_event(request: Request) -> str | None:
    """What a plain meeting is named right after its word: "rdv contrôle technique pour la Kangoo"."""
    for before, word in pairwise(range(len(request.words))):
        first, second = request.words[before], request.words[word]
        if first.key in PLAIN and first.key in MEANT["meeting"] and second.key in MEANT["event"] and not second.mark:
            return _more_than_plain(request, word)
    return None


def _kind(request: Request) -> str | None:
    for at, word in enumerate(request.words):
        if (word.key in MEANT["meeting"] or word.key in MEANT["event"]) and word.key not in SLOTS:
            return _more_than_plain(request, at)
    return None


def _more_than_plain(request: Request, at: int) -> str | None:
    """The kind of meeting, unless it is a plain one, or one that only says with whom ("rdv Dr Hamel")."""
    words = request.words
    whose = at + 1 < len(words) and (words[at + 1].mark == NAME or words[at + 1].key in MEANT["someone"])
    found = words[at].text if whose else thing(request, at)
    return found if found and (found != words[at].text or words[at].key not in PLAIN) else None
