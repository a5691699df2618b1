"""Dates named together: *les 7 et 8 décembre*, *jeudi 3 et vendredi 4*."""

from __future__ import annotations

from bot.language.time.nodes import Dated, Listed
from bot.language.time.rules import dates
from bot.language.time.terms.scan import Found, Rules, Terms, longest, remembered

_LONGEST_LIST = 6


@remembered
def day_list(terms: Terms, at: int) -> Found | None:
    """*les 7 et 8 décembre*, *le 3, le 5 et le 12*, *jeudi 3 et vendredi 4 décembre*."""
    found: list[Dated] = []
    start = end = at
    while len(found) < _LONGEST_LIST:
        item = _list_item(terms, start)
        if item is None:
            break
        found.append(item.node)
        end = item.end
        if not terms.has(end, "and", "comma") or terms[end].text in {"ou", "or"}:
            break
        start = terms.skip(end + 1, "and") if terms.has(end, "comma") else end + 1
    if len(found) < 2 or found[-1].month is None:
        return None
    last = found[-1]
    days = tuple(day._replace(month=day.month or last.month, year=last.year) for day in found)
    return Found(Listed(days), end, "day_list")


@remembered
def _list_item(terms: Terms, at: int) -> Found | None:
    start = terms.skip(at, "the")
    if terms.has(start, "weekday"):
        return dates.weekday_and_date(terms, start)
    dated = longest(dates.WRITTEN, terms, start)
    if dated is not None and dated.node.day is not None and not dated.node.figures:
        return dated
    number = dates.day_number(terms, start)
    if number is None or not terms.has(number[1], "and", "comma"):
        return None
    return Found(Dated(number[0]), number[1], "")


RULES: Rules = {"number": (day_list,), "weekday": (day_list,), "the": (day_list,)}
