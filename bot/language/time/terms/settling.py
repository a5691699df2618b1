"""Terms seen beside each other: account numbers lose their figures, short forms become weekdays and months."""

from __future__ import annotations

from bot.language.time.terms.scan import Terms
from bot.language.time.terms.streets import STREETS, without_street
from bot.language.time.terms.words import NO_SENSE, Senses

_LONGEST_IDENTIFIER = 12

_IDENTIFIER: Senses = {"figures": True}

_TAKEN_FOR = {"weekday?": "weekday", "month?": "month"}

_BESIDE_WEEKDAY = ("number", "next", "last", "part", "ordinal", "noon", "weekday", "weekday?", "month")

_MEETING = {"avec", "av", "ac", "with"}

_BEFORE_WEEKDAY = ("this", "next", "last", "every", "weekday", "bound", "not")

_BEFORE_MONTH = (
    "number",
    "ordinal",
    "ordinal end",
    "portion",
    "in month",
    "of",
    "bound",
    "next",
    "last",
    "this",
    "month",
    "month?",
    "weekday",
    "weekday?",
    "part",
)


def settled(found: Terms) -> Terms:
    """Settle every term in its place, by those around it."""
    index = 0
    while index < found.size:
        if found[index].digits:
            index = _without_identifier(found, index)
        if found[index].senses:
            _settle(found, index)
        index += 1
    return _settled_in_english(found) if found.language == "en" else found


def _settled_in_english(found: Terms) -> Terms:
    """Settle streets named after days, and *up to*; most messages speak of neither."""
    said = found.text.lower()
    if "up to" in said:
        for index in range(found.size):
            _without_doings(found, index)
    if any(street in said for street in STREETS):
        for index in range(found.size):
            without_street(found, index)
    return found


_WHO = {"you", "u", "i", "we", "they", "he", "she", "it", "is", "re"}


def _without_doings(found: Terms, at: int) -> None:
    """*what are you up to next weekend*: no bound."""
    if found[at].text == "up to" and found[at - 1].text in _WHO:
        found.replace(at, found[at]._replace(senses=NO_SENSE))


def _without_identifier(found: Terms, at: int) -> int:
    """Take their senses from a run of figures that is a telephone, an account, a reference; give its last term."""
    end, figures, longest = at, 0, 0
    while (
        end < at + _LONGEST_IDENTIFIER
        and found[end].digits
        and not found.has(end + 1, "h", "colon", "meridiem", "unit", "month")
    ):
        figures, longest = figures + found[end].digits, max(longest, found[end].digits)
        end += 1
        if found.has(end, "dot", "dash") and found[end + 1].digits and found.touches(end) and found.touches(end + 1):
            end += 1
    is_date = end - at <= 5 and figures <= 8 and longest <= 4
    if figures < 8 or is_date:
        return max(at, end - 1)
    for index in range(at, end):
        found.replace(index, found[index]._replace(senses=_IDENTIFIER, digits=0))
    return end - 1


def _settle(found: Terms, index: int) -> None:
    term = found[index]
    if term.digits and found.touches(index) and found.unknown(index - 1) and not _iso_time(found, index):
        found.replace(index, term._replace(senses=_IDENTIFIER, digits=0))
        return
    if term.text == "passe" and found[index + 1].digits and found.text[term.start : term.end].endswith("é"):
        found.replace(index, term._replace(senses={"bound": "after"}))  # *passé 21h*
        return
    if term.text == "passe" and "last" in term.senses and found[index + 1].text in {"a", "au", "de", "du"}:
        found.replace(index, term._replace(senses={"pass": True}))  # *le rdv de 10h passe à 11h*
        return
    if _asks(found, index):
        found.replace(index, term._replace(senses=NO_SENSE))
        return
    for term in (found[index],):
        if "weekday?" in term.senses:
            kind, sure = "weekday?", _surely_weekday(found, index)
        elif "month?" in term.senses:
            kind, sure = "month?", _surely_month(found, index)
        else:
            continue
        if sure:
            senses = {**term.senses, _TAKEN_FOR[kind]: term.senses[kind]}
            found.replace(index, term._replace(senses=senses))


def _asks(found: Terms, index: int) -> bool:
    """*dem à la mutuelle*: the same letters stand for *demande* as for *demain*."""
    if found[index].text != "dem" or found[index + 1].text not in {"a", "au", "aux"}:
        return False
    after = found.skip(index + 2, "the")
    return found.unknown(after) or found.has(after, "title")


def _iso_time(found: Terms, index: int) -> bool:
    """*2027-04-18T07:30*: what follows the T of ISO 8601 is a time."""
    return found[index - 1].text == "t" and found[index - 2].digits == 2 and found.touches(index - 1)


def _alone(found: Terms, index: int) -> bool:
    return index == 0 and (found.size == 1 or (found.size == 2 and found.has(1, "stop")))


def _surely_weekday(found: Terms, index: int) -> bool:
    if _met(found, index):
        return False
    after = index + 1
    if found.has(after, "dot") and found.touches(after):
        after += 1
    beside = found.has(found.skip(after, "comma", "the", "at", "dash"), *_BESIDE_WEEKDAY) and not found.has(
        after, "stop"
    )
    paired = any(
        found.has(index + step, "dash", "to", "and", "comma", "slash")
        and found.has(index + 2 * step, "weekday", "weekday?")
        for step in (-1, 1)
    )
    led = found.has(index - 1, *_BEFORE_WEEKDAY) or _led_in_english(found, index)
    return beside or paired or led or _alone(found, index)


def _led_in_english(found: Terms, index: int) -> bool:
    """*on wed*, *can we do sat*, but no *sun cream*."""
    return found[index - 1].text in {"on", "do"} and found[index].text != "sun" and found.language == "en"


def _met(found: Terms, index: int) -> bool:
    """Whether it is somebody that one meets: *avec Sam à 15h*."""
    return index > 0 and found[index - 1].text in _MEETING


def _day_or_portion(found: Terms, index: int) -> bool:
    """*3-déc*, *mi-déc*; the AV of *2027/AV/88* is no April."""
    return found.has(index, "number", "portion") and found[index].digits < 4


def _surely_month(found: Terms, index: int) -> bool:
    after = found.skip(index + 1, "dot")
    return (
        found.has(index - 1, *_BEFORE_MONTH)
        or (found.has(index - 1, "dash", "slash") and _day_or_portion(found, index - 2))
        or found.has(found.skip(after, "the"), "number", "ordinal")
        or (found.has(after, "in time") and found.has(after + 1, "number", "one"))
        or (found.has(after, "to", "dash") and found.has(after + 1, "month", "month?") and not found.has(after, "and"))
        or _alone(found, index)
    )
