"""What comes again each month or year: *le premier jeudi du mois*, *tous les 15 du mois*, *chaque fin de mois*."""

from __future__ import annotations

from bot.language.time.nodes import Every, Nth, Shift
from bot.language.time.rules.periods import nth
from bot.language.time.terms.scan import Found, Terms

WORKDAYS = (0, 1, 2, 3, 4)


def every_day_number(terms: Terms, at: int) -> Found | None:
    """*tous les 1er du mois*, *tous les 15 du mois*, *chaque 1er lundi du mois*, *every 3 March*."""
    start = at + 1
    number = terms.number(start, 1, 31) or terms.sense(start, "ordinal")
    if number is None:
        return None
    end = start + 2 if terms.has(start + 1, "ordinal end") and terms.touches(start + 1) else start + 1
    if (terms.has(end, "weekday") and terms.has(start, "ordinal")) or (end == start + 2 and terms.has(end, "weekday")):
        end, weekday = end + 1, terms.sense(end, "weekday")
        return Found(
            Every("MONTHLY", weekdays=(weekday,), nth=number), _of_month(terms, end) or end, "every_nth_weekday"
        )
    if terms.has(end, "month"):
        return Found(Every("YEARLY", month=terms.sense(end, "month"), monthday=number), end + 1, "every_date")
    workday = terms.has(end, "workday")
    if workday or (terms.sense(end, "unit") == "day" and number < 0):
        end += 1
    of_month = _of_month(terms, end)
    if not of_month:
        return None
    if workday:
        return _working_day(number, of_month)
    return Found(Every("MONTHLY", monthday=number), of_month, "every_day_number")


def _working_day(number: int, end: int) -> Found | None:
    """*chaque dernier jour ouvré du mois*, *the first working day of each month*."""
    if not -20 <= number <= 20:  # no month has fewer
        return None
    return Found(Every("MONTHLY", weekdays=WORKDAYS, setpos=number), end, "nth_working_day")


def each_month(terms: Terms, at: int) -> Found | None:
    """*le 15 de chaque mois*, *the 1st of every month*, *le premier jeudi du mois*."""
    if terms.has(at, "portion"):
        return _portion_of_each(terms, at)
    of_month = nth(terms, at)
    if of_month is not None and isinstance(of_month.node, Nth) and of_month.node.of == Shift("month", 0):
        said_now = terms.has(of_month.end - 2, "this")
        node = of_month.node
        if said_now or node.unit != "day":
            return None
        if node.weekday is None:
            return Found(Every("MONTHLY", monthday=node.number), of_month.end, "nth_of_month")
        return Found(Every("MONTHLY", weekdays=(node.weekday,), nth=node.number), of_month.end, "nth_of_month")
    number = terms.number(at, 1, 31) or terms.sense(at, "ordinal")
    if number is None:
        return None
    end = at + 2 if terms.has(at + 1, "ordinal end") and terms.touches(at + 1) else at + 1
    weekday, workday = terms.sense(end, "weekday"), terms.has(end, "workday")
    end = end + 1 if weekday is not None or terms.sense(end, "unit") == "day" else end
    end = _of_each_month(terms, end)
    if not end:
        return None
    if workday:
        return _working_day(number, end)
    if weekday is not None:
        return Found(Every("MONTHLY", weekdays=(weekday,), nth=number), end, "each_month")
    return Found(Every("MONTHLY", monthday=number), end, "each_month")


def _portion_of_each(terms: Terms, at: int) -> Found | None:
    end = _of_each_month(terms, at + 1)
    if not end:
        return None
    monthday = {"early": 1, "mid": 15, "late": -1}[terms.sense(at, "portion")]
    return Found(Every("MONTHLY", monthday=monthday), end, "each_month")


def every_portion(terms: Terms, at: int) -> Found | None:
    """*chaque fin de mois*, *tous les débuts de semaine*."""
    place, start = terms.sense(at + 1, "portion"), at + 2
    while start < at + 4 and terms.has(start, "of", "the"):
        start += 1
    unit = terms.sense(start, "unit")
    if place is None or unit not in {"month", "week"}:
        return None
    if unit == "week":
        return Found(Every("WEEKLY", weekdays=({"early": 0, "mid": 2, "late": 4}[place],)), start + 1, "every_portion")
    return Found(Every("MONTHLY", monthday={"early": 1, "mid": 15, "late": -1}[place]), start + 1, "every_portion")


def _of_month(terms: Terms, at: int) -> int:
    start = at
    while start < at + 2 and terms.has(start, "of", "the"):
        start += 1
    return start + 1 if start > at and terms.sense(start, "unit") == "month" else _of_each_month(terms, at)


def _of_each_month(terms: Terms, at: int) -> int:
    start = terms.skip(at, "of")
    return start + 2 if terms.has(start, "every") and terms.sense(start + 1, "unit") == "month" else 0
