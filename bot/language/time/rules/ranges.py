"""From one day to another: *du 3 au 5 décembre*, *13-15 juillet*, *from Monday to Friday*."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Day, Days, Feast, Later, Portion, Shift, Weekday
from bot.language.time.rules.around import single_day
from bot.language.time.rules.joints import joined
from bot.language.time.terms.scan import Found, Terms, remembered


@remembered
def day_range(terms: Terms, at: int) -> Found | None:
    """*du 3 au 5 décembre*, *13-15 juillet*, *from Monday to Friday*, *July 13 thru 15*."""
    start = terms.skip(terms.skip(at, "from"), "the")
    introduced = start > at and terms.has(at, "from")
    first = single_day(terms, start)
    if first is None or first.faint:
        first = _number_alone(terms, start)
    if first is None or not _is_one_day(first.node):
        return None
    joint = joined(terms, first.end, introduced)
    if not joint:
        return None
    last = single_day(terms, joint) or _number_alone(terms, terms.skip(joint, "the"))
    if last is None or not _is_one_day(last.node) or (type(last.node) is Shift and not introduced):
        return None
    if first.rule == last.rule == "number_alone" and not _two_numbers(terms, at, last.end):
        return None
    both = completed(first.node, last.node)
    if both is None:
        return None
    end = terms.skip(last.end, "included")
    return Found(Days(*both), end, "day_range")


def _number_alone(terms: Terms, at: int) -> Found | None:
    number = terms.number(at, 1, 31)
    number = terms.sense(at, "ordinal") if number is None else number
    if number is None or number < 1 or terms[at].digits > 2 or (terms.touches(at) and terms.unknown(at - 1)):
        return None
    end = at + 2 if terms.has(at + 1, "ordinal end") and terms.touches(at + 1) else at + 1
    if terms.has(end, "unit", "h", "currency", "measure", "colon", "meridiem", "slash", "dot") and not terms.has(
        end, "stop"
    ):
        return None
    return Found(Dated(number), end, "number_alone", faint=True)


def _two_numbers(terms: Terms, at: int, end: int) -> bool:
    """*du 13 au 18* says days; *de 13 à 18* says anything."""
    says_days = terms.language == "fr" and (terms[at].text == "du" or terms.has(at + 1, "the"))
    says_days = says_days or (
        terms.language == "en"
        and (terms.has(at, "from") or terms.has(at, "the"))
        and (terms.has(at + 1, "the") or terms.has(end - 1, "ordinal end"))
    )
    return (
        says_days
        and not terms.has(end, "unit", "h", "number")
        and not (terms.unknown(end) and terms[end].text[-1] in "sx")
    )


def _is_one_day(node: Day) -> bool:
    return (
        isinstance(node, (Dated, Weekday))
        or (isinstance(node, Shift) and node.unit in {"day", "month", "week"})
        or isinstance(node, (Feast, Later, Portion))
    )


def completed(first: Day, last: Day) -> tuple[Day, Day] | None:
    """Give to each end what the other one says: the month and year of *du 3 au 5 décembre 2027*."""
    if isinstance(first, Dated) and isinstance(last, Dated):
        if first.day and last.month and not first.month:
            first = first._replace(month=last.month, year=last.year)
        if last.day and first.month and not last.month:
            last = last._replace(month=first.month, year=first.year)
        if first.year is None and last.year is not None and first.month:
            before = (first.month, first.day or 1) > (last.month or 12, last.day or 31)
            first = first._replace(year=last.year - before)
        if (first.day is None) != (last.day is None):
            return None
    elif isinstance(first, Dated) and first.day and not first.month and not isinstance(last, Dated):
        return None
    return first, last
