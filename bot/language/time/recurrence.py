"""What comes again: *tous les lundis à 9h*, *un mardi sur deux*, *le premier jeudi du mois*, *every weekday*."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from bot.language.time import calendar, clock, parts
from bot.language.time.nodes import Clock, Every, Hours, Nth, Part, Shift
from bot.language.time.periods import nth
from bot.language.time.scan import Found, Rules, Terms, longest

CODES = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WORKDAYS = (0, 1, 2, 3, 4)
_FREQ = {"hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_YEARS_AHEAD = 3


def recurrence(terms: Terms, at: int) -> Found | None:
    """Read a recurrence and the time of day that goes with it."""
    found = longest(RULES, terms, at)
    if found is None and terms.has(at, "the", "one"):
        found = longest(RULES, terms, at + 1)
    if found is None:
        return None
    node, end = _time_of_day(terms, found.node, found.end)
    return Found(node, end, found.rule)


def _time_of_day(terms: Terms, node: Every, at: int) -> tuple[Every, int]:
    part: Part | None = node.part
    time: Clock | Hours | None = node.time
    end = at
    for _ in range(2):
        for start in range(end, end + 3):
            read = None if part else parts.part(terms, start)
            read = read or (None if time else clock.hours(terms, start) or clock.clock(terms, start))
            if read is not None:
                part, time = (read.node, time) if isinstance(read.node, Part) else (part, read.node)
                end = read.end
                break
            if not terms.has(start, "join", "comma"):
                break
    return replace(node, part=part, time=time), end


def every_weekday(terms: Terms, at: int) -> Found | None:
    """*tous les lundis et jeudis*, *chaque mardi*, *every other Friday*, *un mardi sur deux*."""
    interval = 2 if terms.has(at, "every other") else 1
    start = terms.skip(at + 1, "the")
    if interval == 1 and terms.number(start, 2, 12) and terms.has(start + 1, "weekday"):
        interval, start = terms.number(start, 2, 12) or 1, start + 1
    weekdays, end = _weekdays(terms, start)
    if not weekdays:
        return None
    if terms.has(end, "every other"):
        interval, end = 2, end + 1
    return Found(Every("WEEKLY", interval, weekdays), end, "every_weekday")


def one_in_two(terms: Terms, at: int) -> Found | None:
    """*un mardi sur deux*, *une semaine sur deux le mardi*, *un jour sur deux*."""
    if terms.language == "en" or terms.number(at, 1, 1) is None or not terms.has(at + 2, "every other"):
        return None
    if terms.has(at + 1, "weekday"):
        return Found(Every("WEEKLY", 2, (terms.sense(at + 1, "weekday"),)), at + 3, "one_in_two")
    unit = terms.sense(at + 1, "unit")
    return _on_weekdays(terms, _unit(unit, 2), at + 3, "one_in_two") if unit in _FREQ else None


def every_unit(terms: Terms, at: int) -> Found | None:
    """*tous les jours*, *toutes les deux semaines le lundi*, *every 2 weeks on Monday*, *chaque mois*."""
    count, start = terms.number(at + 1, 1, 99), at + 2
    if count is None:
        count, start = 2 if terms.has(at, "every other") else 1, at + 1
    if terms.has(start, "workday"):
        return Found(Every("WEEKLY", 1, _WORKDAYS), start + 1, "every_workday") if count == 1 else None
    unit = terms.sense(start, "unit")
    if unit not in _FREQ and unit != "quarter" and unit != "weekend":
        return None
    if terms.language == "en" and terms[at].text == "all":
        return None
    if terms.has(start + 1, "every other"):
        return _on_weekdays(terms, _unit(unit, 2), start + 2, "every_unit")
    return _on_weekdays(terms, _unit(unit, count), start + 1, "every_unit")


def _unit(unit: str, count: int) -> Every:
    if unit == "day" and count in {7, 8, 14, 15}:
        return Every("WEEKLY", 1 if count < 10 else 2)
    if unit == "quarter":
        return Every("MONTHLY", 3 * count)
    if unit == "weekend":
        return Every("WEEKLY", count, (5, 6))
    return Every(_FREQ[unit], count)  # type: ignore[arg-type]  # one of the five


def _on_weekdays(terms: Terms, node: Every, at: int, rule: str) -> Found:
    """Read the days a weekly or monthly rule falls on, where they follow it."""
    start = at
    while start < at + 3 and terms.has(start, "join", "the", "comma") and not terms.has(start, "weekday"):
        start += 1
    weekdays, end = _weekdays(terms, start)
    if weekdays and node.freq in {"WEEKLY", "DAILY"}:
        return Found(replace(node, freq="WEEKLY", weekdays=weekdays), end, rule)
    monthday = terms.number(start, 1, 31) or (1 if terms.sense(start, "ordinal") == 1 else None)
    if node.freq == "MONTHLY" and monthday and terms.has(start - 1, "the") and not terms.has(start + 1, "unit", "h"):
        return Found(replace(node, monthday=monthday), start + 1, rule)
    return Found(node, at, rule)


def _weekdays(terms: Terms, at: int) -> tuple[tuple[int, ...], int]:
    """Read a list or a range of weekdays."""
    if not terms.has(at, "weekday"):
        start = terms.skip(terms.skip(at, "from"), "the")
        if start == at or not terms.has(start, "weekday"):
            return (), at
        at = start
    found, end = [terms.sense(at, "weekday")], at + 1
    if terms.has(end, "to", "dash") and not terms.has(end, "and"):
        last_at = terms.skip(end + 1, "the")
        if terms.has(last_at, "weekday"):
            last = terms.sense(last_at, "weekday")
            return tuple((found[0] + step) % 7 for step in range((last - found[0]) % 7 + 1)), last_at + 1
    while terms.has(end, "and", "comma") and len(found) < 7:
        start = terms.skip(terms.skip(end + 1, "and"), "the", "every")
        if not terms.has(start, "weekday"):
            break
        found.append(terms.sense(start, "weekday"))
        end = start + 1
    return tuple(sorted(set(found))), end


def every_part(terms: Terms, at: int) -> Found | None:
    """*tous les matins*, *chaque soir*, *every morning*."""
    name = terms.sense(at + 1, "part")
    if name is None or name == "day":
        return None
    return Found(Every("DAILY", part=Part(name)), at + 2, "every_part")


def every_day_number(terms: Terms, at: int) -> Found | None:
    """*tous les 1er du mois*, *tous les 15 du mois*, *chaque 1er lundi du mois*, *every 3 March*."""
    start = at + 1
    number = terms.number(start, 1, 31) or terms.sense(start, "ordinal")
    if number is None:
        return None
    end = start + 2 if terms.has(start + 1, "ordinal end") and terms.touches(start + 1) else start + 1
    if terms.has(end, "weekday") and terms.has(start, "ordinal") or (end == start + 2 and terms.has(end, "weekday")):
        end, weekday = end + 1, terms.sense(end, "weekday")
        return Found(Every("MONTHLY", weekdays=(weekday,), nth=number), _of_month(terms, end) or end, "every_nth_weekday")
    if terms.has(end, "month"):
        return Found(Every("YEARLY", month=terms.sense(end, "month"), monthday=number), end + 1, "every_date")
    if terms.sense(end, "unit") == "day" and number < 0:
        end += 1
    of_month = _of_month(terms, end)
    if not of_month:
        return None
    return Found(Every("MONTHLY", monthday=number), of_month, "every_day_number")


def each_month(terms: Terms, at: int) -> Found | None:
    """*le 15 de chaque mois*, *le premier lundi de chaque mois*, *the 1st of every month*, *le premier jeudi du mois*."""
    if terms.has(at, "portion"):
        return _portion_of_each(terms, at)
    of_month = nth(terms, at)
    if of_month is not None and isinstance(of_month.node, Nth) and of_month.node.of == Shift("month", 0):
        said_now = terms.has(of_month.end - 2, "this")
        node = of_month.node
        if said_now or node.unit != "day":
            return None
        if node.weekday is None:
            return Found(Every("MONTHLY", monthday=node.count), of_month.end, "nth_of_month")
        return Found(Every("MONTHLY", weekdays=(node.weekday,), nth=node.count), of_month.end, "nth_of_month")
    number = terms.number(at, 1, 31) or terms.sense(at, "ordinal")
    if number is None:
        return None
    end = at + 2 if terms.has(at + 1, "ordinal end") and terms.touches(at + 1) else at + 1
    weekday = terms.sense(end, "weekday")
    end = end + 1 if weekday is not None or terms.sense(end, "unit") == "day" else end
    end = _of_each_month(terms, end)
    if not end:
        return None
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


def often(terms: Terms, at: int) -> Found | None:
    """*hebdo le vendredi*, *daily*, *monthly*, *weekly on Mondays*."""
    return _often(terms, terms.sense(at, "often"), at + 1)


def _often(terms: Terms, said: str, end: int) -> Found:
    parts_of_rule = dict(part.split("=") for part in said.split(";"))
    node = Every(parts_of_rule["FREQ"], int(parts_of_rule.get("INTERVAL", 1)))  # type: ignore[arg-type]  # vocabulary
    return _on_weekdays(terms, node, end, "often")


def often_of_what(terms: Terms, at: int) -> Found | None:
    """*réunion hebdomadaire le lundi*, *weekly on Mondays*; a monthly statement is only a statement."""
    beside = at - 1 if terms.language == "fr" else at + 1
    told = terms.has(beside, "occasion") or at == 0 or (terms.language == "en" and terms.has(beside, "join", "at", "comma", "stop", "weekday"))
    if not told and not (terms.language == "fr" and terms.has(terms.skip(at + 1, "comma", "the"), "weekday")):
        return None
    end = at + 1 if terms.language == "fr" or not terms.has(beside, "occasion") else at + 2
    return _often(terms, terms.sense(at, "often?"), end)


def plural_weekday(terms: Terms, at: int) -> Found | None:
    """*les lundis*, *on Mondays*, *Tuesdays and Thursdays*."""
    start = at if terms.has(at, "weekday") else at + 1
    word = terms[start].text
    plural = word.endswith("s") and not word.endswith(" s") and len(word) > 5
    if not terms.has(start, "weekday") or not plural or (terms.language == "fr" and (start == at or terms[at].text not in {"les", "ts"})):
        return None
    weekdays, end = _weekdays(terms, start)
    return Found(Every("WEEKLY", 1, weekdays), end, "plural_weekday")


def _of_month(terms: Terms, at: int) -> int:
    start = at
    while start < at + 2 and terms.has(start, "of", "the"):
        start += 1
    return start + 1 if start > at and terms.sense(start, "unit") == "month" else _of_each_month(terms, at)


def _of_each_month(terms: Terms, at: int) -> int:
    start = terms.skip(at, "of")
    return start + 2 if terms.has(start, "every") and terms.sense(start + 1, "unit") == "month" else 0


RULES: Rules = {
    "every": (every_weekday, every_unit, every_part, every_day_number, every_portion),
    "every other": (every_weekday, every_unit),
    "often": (often,),
    "often?": (often_of_what,),
    "number": (one_in_two, each_month),
    "ordinal": (each_month,),
    "portion": (each_month,),
    "weekday": (plural_weekday,),
    "the": (plural_weekday,),
    "join": (plural_weekday,),
}


def rule(node: Every) -> str:
    """Write the rule as an RRULE value (RFC 5545, section 3.3.10)."""
    days = ",".join(f"{node.nth or ''}{CODES[day]}" for day in node.weekdays)
    written: dict[str, Any] = {
        "FREQ": node.freq,
        "INTERVAL": node.interval if node.interval > 1 else "",
        "BYMONTH": node.month or "",
        "BYMONTHDAY": node.monthday or "",
        "BYDAY": days,
    }
    return ";".join(f"{name}={value}" for name, value in written.items() if value)


def falls_on(node: Every, day: date) -> bool:
    """Tell whether a recurrence falls on a day, its interval aside."""
    if node.weekdays and day.weekday() not in node.weekdays:
        return False
    if node.nth:
        from_end = -((_days_in_month(day) - day.day) // 7 + 1)
        return node.nth == (day.day - 1) // 7 + 1 or node.nth == from_end
    if node.monthday:
        wanted = node.monthday if node.monthday > 0 else _days_in_month(day) + 1 + node.monthday
        return day.day == wanted and (not node.month or day.month == node.month)
    return True


def first_days(node: Every, start: date) -> list[date]:
    """List the days a recurrence falls on from a day on, the first two of them."""
    found = (start + timedelta(days=step) for step in range(366 * _YEARS_AHEAD))
    return [day for day, _ in zip((day for day in found if falls_on(node, day)), range(2), strict=False)]


def _days_in_month(day: date) -> int:
    return calendar.unit_at("month", 0, day).end.toordinal() - day.replace(day=1).toordinal()
