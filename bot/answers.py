"""Whether an answer to a form's field can be read: one check for modals and dialogues alike."""

from dataclasses import dataclass
from datetime import datetime, tzinfo

from bot.core.form import Kind
from bot.core.text import T, Text
from bot.language.time import read

LONGEST = {"line": 300, "paragraph": 3000}
"""Characters: what a card shows whole on every platform (a Slack section's text is cut at 3,000)."""


@dataclass(frozen=True)
class Asked:
    """Of whom, and when: dates are read in their language from `now` on, telephone numbers as from `country` (ISO)."""

    now: datetime
    zone: tzinfo
    language: str
    country: str


def fault(kind: Kind, words: str, asked: Asked) -> Text | None:
    """What is wrong with the answer, and how to mend it; None when it can be read."""
    if len(words) > (most := LONGEST.get(kind, 300)):
        return T("Please keep it under {count} characters.", count=most)
    match kind:
        case "when":
            return _when(words, asked)
        case "duration":
            return _duration(words, asked)
        case "phone":
            return _phone(words, asked.country)
        case "email":
            return _email(words)
    return None


def _when(words: str, asked: Asked) -> Text | None:
    reading = read(words, asked.now, asked.zone, asked.language)
    if reading.when is None:
        return reading.ask or T("I cannot read this date. Try for instance: Friday at 5 pm, or 12/03 14:30.")
    bound = reading.when.end or reading.when.start
    if bound and bound <= asked.now:
        return T("This is already past. Which day and hour do you mean?")
    return None


def _duration(words: str, asked: Asked) -> Text | None:
    if read(words, asked.now, asked.zone, asked.language).duration_min:
        return None
    return T("I cannot read this length of time. Try for instance: 45 min, or 1 h 30.")


def _phone(words: str, country: str) -> Text | None:
    import phonenumbers  # noqa: PLC0415 - 20 ms that most starts need not pay

    try:
        number = phonenumbers.parse(words, country)
    except phonenumbers.NumberParseException:
        return T("This is not a telephone number. Try for instance: 06 12 34 56 78, or +33 6 12 34 56 78.")
    if not phonenumbers.is_possible_number(number):
        return T("This telephone number has too many or too few digits.")
    return None


def _email(words: str) -> Text | None:
    name, at, host = words.strip().rpartition("@")
    if at and name and "." in host.strip(".") and not words.strip().count(" "):
        return None
    return T("This is not an e-mail address. Try for instance: martin@example.com.")
