"""What the words behind /appel tell of a call: « Dupont 06 12 34 56 78 pour Ana : rappeler avant 17 h »."""

import re
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

import phonenumbers

from bot.language.time import read
from storage.people import Person

_CLIENT = re.compile(r"\b(?:pour|for)\s+(.+)$", re.IGNORECASE)
_COMPANY = re.compile(r"\(([^)]*)\)|\b(?:de chez|from)\s+(.+)$", re.IGNORECASE)
_URGENT = re.compile(r"[\s,]*\b(?:urgente?|urgently)\b[\s,!]*", re.IGNORECASE)


@dataclass(frozen=True)
class Told:
    """What is known so far; "" where the words do not say."""

    caller: str = ""
    number: str = ""
    client: str = ""
    company: str = ""
    subject: str = ""
    urgent: bool = False
    call_back: str = ""


def told(words: str, person: Person, region: str, now: datetime) -> Told:
    """Take the words apart: what stands before the colon is who, what follows it is why."""
    number = next((found.raw_string for found in phonenumbers.PhoneNumberMatcher(words, region)), "")
    urgent = bool(_URGENT.search(words))
    head, _, subject = words.replace(number, " ", 1).partition(":")
    head, client = _cut(_CLIENT, _URGENT.sub(" ", head))
    caller, company = _cut(_COMPANY, head)
    reading = read(subject, now, ZoneInfo(person.timezone), person.language)
    call_back = next((one.words for one in reading.reads if one.when and one.when == reading.when), "")
    return Told(caller, number, client, company, subject.strip(), urgent, call_back)


def _cut(pattern: re.Pattern[str], words: str) -> tuple[str, str]:
    """The words without what the pattern finds, and what it finds."""
    found = pattern.search(words)
    if found is None:
        return _tidy(words), ""
    inside = next(filter(None, found.groups()), "")
    return _tidy(words[: found.start()] + words[found.end() :]), _tidy(inside)


def _tidy(words: str) -> str:
    return " ".join(words.split()).strip(" ,;-–—")
