"""What comes again: *tous les lundis à 9h*, *un mardi sur deux*, *every weekday*."""

from __future__ import annotations

from bot.language.time.nodes import Clock, Every, Hours, Part
from bot.language.time.rules import monthly, parts
from bot.language.time.rules.bare_hours import bare_hour
from bot.language.time.rules.clock import clock
from bot.language.time.rules.hours import hours
from bot.language.time.terms.scan import Found, Rules, Terms, longest

_NOT_EXCEPT = {"non", "no", "plus"}

_FREQ = {"hour": "HOURLY", "day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}


def recurrence(terms: Terms, at: int) -> Found | None:
    """Read a recurrence and the time of day that goes with it."""
    found = longest(RULES, terms, at)
    if found is None and terms.has(at, "the", "one"):
        found = longest(RULES, terms, at + 1)
    if found is None:
        return None
    node, end = _time_of_day(terms, found.node, found.end)
    spared, after = _exception(terms, end)
    if spared and node.freq in {"DAILY", "WEEKLY"} and node.interval == 1:
        kept = [day for day in node.weekdays or range(7 if node.freq == "DAILY" else 0) if day not in spared]
        node = node._replace(freq="WEEKLY", weekdays=tuple(kept)) if kept else node
        node, end = _time_of_day(terms, node, after)
    return Found(node, end, found.rule)


def _exception(terms: Terms, at: int) -> tuple[tuple[int, ...], int]:
    """Read *sauf le dimanche*, *hors week-end*, *except Mondays* after a recurrence."""
    at = terms.skip(at, "comma")
    if not terms.has(at, "not") or terms[at].text in _NOT_EXCEPT:
        return (), at
    start = terms.skip(terms.skip(at + 1, "join"), "the")
    if terms.sense(start, "unit") == "weekend":
        return (5, 6), start + 1
    return _weekdays(terms, start)


def _time_of_day(terms: Terms, node: Every, at: int) -> tuple[Every, int]:
    part: Part | None = node.part
    time: Clock | Hours | None = node.time
    end = at
    for _ in range(2):
        for start in range(end, end + 3):
            read = None if part else parts.part(terms, start)
            read = read or (None if time else hours(terms, start) or clock(terms, start) or bare_hour(terms, start))
            if read is not None:
                part, time = (read.node, time) if isinstance(read.node, Part) else (part, read.node)
                end = read.end
                break
            if not terms.has(start, "join", "comma"):
                break
    return node._replace(part=part, time=time), end


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
        interval, end = terms.sense(end, "every other"), end + 1
    return Found(Every("WEEKLY", interval, weekdays), end, "every_weekday")


def one_in_two(terms: Terms, at: int) -> Found | None:
    """*un mardi sur deux*, *une semaine sur deux le mardi*, *un jour sur deux*."""
    if terms.language == "en" or terms.number(at, 1, 1) is None or not terms.has(at + 2, "every other"):
        return None
    if terms.has(at + 1, "weekday"):
        return Found(
            Every("WEEKLY", terms.sense(at + 2, "every other"), (terms.sense(at + 1, "weekday"),)), at + 3, "one_in_two"
        )
    unit = terms.sense(at + 1, "unit")
    return (
        _on_weekdays(terms, _unit(unit, terms.sense(at + 2, "every other")), at + 3, "one_in_two")
        if unit in _FREQ
        else None
    )


def every_unit(terms: Terms, at: int) -> Found | None:
    """*tous les jours*, *toutes les deux semaines le lundi*, *every 2 weeks on Monday*, *chaque mois*."""
    count, start = terms.number(at + 1, 1, 99), at + 2
    if count is None:
        count, start = 2 if terms.has(at, "every other") else 1, at + 1
    if terms.has(start, "workday"):
        return Found(Every("WEEKLY", 1, monthly.WORKDAYS), start + 1, "every_workday") if count == 1 else None
    unit = terms.sense(start, "unit")
    if unit not in _FREQ and unit not in {"quarter", "weekend"}:
        return None
    if terms.language == "en" and terms[at].text == "all":
        return None
    if terms.has(start + 1, "every other"):
        return _on_weekdays(terms, _unit(unit, terms.sense(start + 1, "every other")), start + 2, "every_unit")
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
        return Found(node._replace(freq="WEEKLY", weekdays=weekdays), end, rule)
    monthday = terms.number(start, 1, 31) or (1 if terms.sense(start, "ordinal") == 1 else None)
    if node.freq == "MONTHLY" and monthday and terms.has(start - 1, "the") and not terms.has(start + 1, "unit", "h"):
        return Found(node._replace(monthday=monthday), terms.skip(start + 1, "ordinal end"), rule)
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


def so_many_times(terms: Terms, at: int) -> Found | None:
    """*deux fois par semaine*, *three times a month*, *twice a week*: on days to be asked for."""
    count = terms.sense(at, "twice") or terms.number(at, 2, 7)
    start = at + 1 if terms.has(at, "twice") else terms.skip(at + 1, "times")
    if count is None or not terms.has(start, "per") or (start == at + 1 and not terms.has(at, "twice")):
        return None
    unit = terms.sense(start + 1, "unit")
    if unit not in {"week", "month", "year"}:
        return None
    return Found(Every(_FREQ[unit], times=count), start + 2, "so_many_times")  # type: ignore[arg-type]  # one of the five


def every_part(terms: Terms, at: int) -> Found | None:
    """*tous les matins*, *chaque soir*, *every morning*; *all morning* is one of them, whole."""
    name = terms.sense(at + 1, "part")
    if name is None or name == "day" or terms[at].text == "all":
        return None
    return Found(Every("DAILY", part=Part(name)), at + 2, "every_part")


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
    told = (
        terms.has(beside, "occasion")
        or at == 0
        or (terms.language == "en" and terms.has(beside, "join", "at", "comma", "stop", "weekday"))
    )
    if not told and not (terms.language == "fr" and terms.has(terms.skip(at + 1, "comma", "the"), "weekday")):
        return None
    end = at + 1 if terms.language == "fr" or not terms.has(beside, "occasion") else at + 2
    return _often(terms, terms.sense(at, "often?"), end)


_DAYS_OF_THE_WEEK = {"weekdays": monthly.WORKDAYS, "weekends": (5, 6), "working days": monthly.WORKDAYS}


def plural_weekday(terms: Terms, at: int) -> Found | None:
    """*les lundis*, *on Mondays*, *Tuesdays and Thursdays*."""
    start = at if terms.has(at, "weekday") else at + 1
    word = terms[start].text
    if terms.language == "en" and terms[at].text == "on" and word in _DAYS_OF_THE_WEEK:
        return Found(Every("WEEKLY", 1, _DAYS_OF_THE_WEEK[word]), start + 1, "plural_weekday")
    plural = word.endswith("s") and not word.endswith(" s") and len(word) > 5
    if (
        not terms.has(start, "weekday")
        or not plural
        or (terms.language == "fr" and (start == at or terms[at].text not in {"les", "ts"}))
    ):
        return None
    weekdays, end = _weekdays(terms, start)
    return Found(Every("WEEKLY", 1, weekdays), end, "plural_weekday")


_AT_WORK = {
    "travaille", "travaillons", "bosse", "consulte", "consultons", "recois", "recevons", "exerce", "opere", "plaide",
    "ouvre", "ouvrons", "ouvert", "ouverte", "joignable", "prends", "prenons",
}  # fmt: skip
_CLOSED = {"ferme", "fermee", "fermes", "fermees", "fermons"}
_TO_COME = {"sera", "serai", "serons", "seront", "etre", "exceptionnellement"}
_VISITS = {
    "rdv", "de rdv", "rendez vous", "consultation", "consultations", "visite", "visites", "patient", "patients",
}  # fmt: skip


def habit(terms: Terms, at: int) -> Found | None:
    """*je ne travaille pas le mercredi*, *fermé le lundi*, *pas de rdv le vendredi*: every week."""
    if terms.language == "en" or terms[at].text != "le" or not terms.has(at + 1, "weekday"):
        return None
    if not _says_a_habit(terms, at - 1):
        return None
    weekdays, end = _weekdays(terms, at + 1)
    if terms.has(end, "number", "ordinal", "next", "last", "month", "en huit"):
        return None
    return Found(Every("WEEKLY", 1, weekdays), end, "habit")


def _says_a_habit(terms: Terms, at: int) -> bool:
    if terms[at].text in _CLOSED:
        return not any(terms[back].text in _TO_COME for back in range(at - 2, at))
    if terms[at].text in {"pas", "plus", "jamais"}:
        return terms[at - 1].text in _AT_WORK
    if terms[at].text in _VISITS:
        return any(terms[back].text in {"pas", "jamais"} for back in (at - 1, at - 2))
    return terms[at].text == "la" and terms[at - 1].text in {"pas", "jamais"} and terms[at - 2].text in {"suis", "est"}


RULES: Rules = {
    "every": (every_weekday, every_unit, every_part, monthly.every_day_number, monthly.every_portion),
    "every other": (every_weekday, every_unit),
    "often": (often,),
    "often?": (often_of_what,),
    "number": (one_in_two, monthly.each_month, so_many_times),
    "twice": (so_many_times,),
    "ordinal": (monthly.each_month,),
    "portion": (monthly.each_month,),
    "weekday": (plural_weekday,),
    "the": (plural_weekday, habit),
    "join": (plural_weekday,),
}
