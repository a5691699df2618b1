"""Hours that say nothing more, in English: *at 3*, *8 tonight*, *by 5*."""

from __future__ import annotations

from bot.language.time.nodes import Clock
from bot.language.time.rules.halves import said
from bot.language.time.terms.scan import Found, Terms

# After a bare hour ("at 3") nothing may come that would make it a quantity or an address.
_MAY_FOLLOW_BARE_HOUR = (
    "join",
    "at",
    "comma",
    "stop",
    "dash",
    "to",
    "part",
    "day",
    "weekday",
    "close",
    "and",
    "tonight",
    "this",
    "bound",
    "limit",
    "month",
    "exactly",
    "next",
    "rather",
    "not",
    "lasting",
    "occasion",
)


REQUESTS = (
    "remind", "call", "ring", "phone", "send", "email", "text", "tell", "ask", "let", "book", "print", "check", "can",
    "could", "will", "would", "there", "you",
)  # fmt: skip
"""What a request may go on with: *every Friday at 4 remind me*."""


def bare_hour(terms: Terms, at: int) -> Found | None:
    """*at 3*, *Monday 4ish*: an hour that says nothing more, in English, followed by nothing it could count."""
    at = terms.skip(at, "at")
    if _swapped(terms, at):
        return Found(said(terms, Clock(terms.number(at, 1, 12) or 0, sure=False), 1), at + 1, "bare_hour")
    roundly = terms[at + 1].text in {"ish", "sharp"} and terms.has(at - 1, "weekday", "day", "join", "comma")
    to_there = "move" in terms.kinds and terms.has(at - 1, "to")
    to_there = to_there or ("waking" in terms.kinds and terms[at - 1].text == "for")
    if not terms.has(at - 1, "at sure", "bound") and not (to_there or roundly or _made(terms, at)):
        return None
    hour = terms.number(at, 1, 23)
    end = terms.skip(at + 1, "exactly")
    if hour is None or terms.language == "fr" or terms.has(at + 1, "unit", "currency", "measure"):
        return None
    if not counts_nothing(terms, end) or _goes_on(terms, end):
        return None
    return Found(said(terms, Clock(hour, sure=False), 1), end, "bare_hour")


def _goes_on(terms: Terms, at: int) -> bool:
    """*from 4.12*: a figure that has not ended yet."""
    return terms.has(at, "dot") and terms.touches(at) and terms.touches(at + 1) and terms[at + 1].digits > 0


def _swapped(terms: Terms, at: int) -> bool:
    """*4 instead of 3 tomorrow*: two hours, where what they count is not said."""
    if terms.language != "en" or not ("instead" in terms.kinds and terms.number(at, 1, 12)):
        return False
    first = at if terms.has(at + 1, "instead") else terms.skip(at - 2, "at") - 1 if terms.has(at - 1, "at") else at - 2
    last = terms.skip(first + 2, "at")
    both = terms.number(first, 1, 12) and terms.has(first + 1, "instead") and terms.number(last, 1, 12)
    return bool(both) and at in {first, last} and counts_nothing(terms, last + 1)


def _made(terms: Terms, at: int) -> bool:
    """*the 9am with Jo, make it 10*: the hour that takes the place of another, and no *5 chairs, make it 10*."""
    if terms[at - 1].text not in {"make it", "make that"}:
        return False
    return any(terms[back].text in {"am", "pm", "at", "o clock"} for back in range(at - 1))


_SUITS = {"is", "does", "would", "do", "say"}
"""What an hour may follow where its day comes next: *is 11 on Monday free*."""

_SEATS = {"table", "tables", "seats", "places", "tickets", "room", "rooms", "covers", "lunch", "dinner", "brunch"}
"""What is for so many: *a table for 4 tonight*."""


def hour_and_part(terms: Terms, at: int) -> Found | None:
    """*8 tonight*, *9 tomorrow morning*, *3 in the afternoon*: a bare hour right before its day or part."""
    hour = terms.number(at, 1, 12)
    if terms[at - 1].text == "for" and (terms[at - 2].text in _SEATS or terms.has(at - 2, "number", "meridiem")):
        return None
    if hour and terms[at - 1].text in _SUITS and terms[at + 1].text == "on" and terms.has(at + 2, "weekday"):
        return Found(Clock(hour, sure=False), at + 1, "hour_and_part")
    if hour is None or terms.language == "fr" or not (at == 0 or terms.has(at - 1, "join", "at", "comma", "open")):
        return None
    if terms.has(at + 1, "tonight") or (terms.has(at + 1, "this") and terms.has(at + 2, "part")):
        return Found(Clock(hour, sure=False), at + 1, "hour_and_part")
    roundly = terms[at + 1].text == "ish"
    if roundly and terms.has(at + 2, "day", "weekday"):
        return Found(Clock(hour, sure=False), at + 2, "hour_and_part")
    if terms.has(at + 1, "day") or (
        terms[at + 1].text == "in" and terms.has(at + 2, "the") and terms.has(at + 3, "part")
    ):
        return Found(Clock(hour, sure=False), at + 1, "hour_and_part")
    return None


def counts_nothing(terms: Terms, at: int) -> bool:
    """Tell whether what comes next is nothing that the number before it could count: *at 3 please*."""
    return at >= terms.size or terms.has(at, *_MAY_FOLLOW_BARE_HOUR) or _function_word(terms, at)


def _function_word(terms: Terms, at: int) -> bool:
    return terms[at].text in {
        "with",
        "w",
        "to",
        "if",
        "when",
        "because",
        "so",
        "then",
        "please",
        "pls",
        "or",
        "as",
        "we",
        "i",
        "they",
        "he",
        "she",
        "it",
        "is",
        "instead",
        "unless",
        "work",
        "works",
        "suit",
        "suits",
        "ok",
        "okay",
        "fine",
        "good",
        "gmt",
        *REQUESTS,
    }
