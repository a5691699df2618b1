"""E-mail addresses and telephone numbers in a message."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.language.regex import ready
from bot.language.requests.words import EMAIL, PHONE, Mark

LOCAL = r"[\w.+'-]{1,64}$"
DOMAIN = r"[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}"
DIGITS = r"(?<![\w.,/-])(?:\+|00)?\(?\d[\d .\-()/\u00a0\u202f]{6,18}\d(?![\w/])"
LEAST_DIGITS, MOST_DIGITS = 9, 15
"""French numbers have ten digits, E.164 allows fifteen; shorter runs are amounts and document numbers."""

NEIGHBOURS = {"FR": ("RE", "GP", "GF", "YT", "GB")}
"""Where a national number may come from when it is none of the region's own: overseas France, then Britain."""


class Contact(NamedTuple):
    """The addresses found, and where; `phone` is E.164."""

    email: str | None
    phone: str | None
    marks: tuple[Mark, ...]


def contact(text: str, region: str) -> Contact:
    """The first e-mail address and the first valid telephone number, read as from `region` (ISO 3166)."""
    emails = list(_emails(text)) if "@" in text else []
    phones = list(_phones(text, region))
    marks = (*(mark for mark, _ in emails), *(mark for mark, _ in phones))
    return Contact(emails[0][1] if emails else None, phones[0][1] if phones else None, tuple(sorted(marks)))


def _emails(text: str) -> Iterator[tuple[Mark, str]]:
    at = text.find("@")
    while at >= 0:
        local = ready(LOCAL).search(text[max(0, at - 64) : at])
        domain = ready(DOMAIN).match(text, at + 1)
        if local and domain:
            start, end = at - len(local[0]), domain.end()
            yield Mark(start, end, EMAIL), text[start:end]
        at = text.find("@", at + 1)


def _phones(text: str, region: str) -> Iterator[tuple[Mark, str]]:
    for found in ready(DIGITS).finditer(text):
        digits = sum(char.isdigit() for char in found[0])
        number = _e164(found[0], region) if LEAST_DIGITS <= digits <= MOST_DIGITS else None
        if number:
            yield Mark(found.start(), found.end(), PHONE), number


def _e164(digits: str, region: str) -> str | None:
    import phonenumbers  # noqa: PLC0415 - 40 ms to load, and most messages hold no number

    for country in (region, *NEIGHBOURS.get(region, ())):
        try:
            number = phonenumbers.parse(digits, country)
        except phonenumbers.NumberParseException:
            return None
        if phonenumbers.is_valid_number(number):
            return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return None
