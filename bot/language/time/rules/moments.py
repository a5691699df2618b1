"""A day and a time put together, and the side of it that is meant."""

from typing import NamedTuple

from bot.language.time.nodes import Bound, Clock, Dated, Day, Days, Hours, Moment, Part, Run, Shift, Weekday
from bot.language.time.rules import parts
from bot.language.time.rules.around import any_day, run
from bot.language.time.rules.bare_hours import bare_hour, hour_and_part
from bot.language.time.rules.clock import clock
from bot.language.time.rules.hours import hours
from bot.language.time.rules.ranges import day_range
from bot.language.time.terms.scan import Found, Terms, remembered

_OFFICE = {"morning", "afternoon", "evening"}
_LONGEST_JOIN = 3
_LONGEST_HOUR_AFTER_OF = 6  # *lundi d'une heure* lasts an hour, *le lundi de 9h* is at nine
_MINE = {"my", "our", "mon", "notre"}
_LIMITS_OF_DAYS = {"max", "maxi", "maximum", "tops", "minimum"}


class _Reading(NamedTuple):
    """A moment as far as it has been read, and by which rules; faint while all of them are."""

    moment: Moment
    end: int
    rules: tuple[str, ...] = ()
    faint: bool = True

    def further(self, found: Found) -> "_Reading":
        return _Reading(
            _filled(self.moment, found.node), found.end, (*self.rules, found.rule), self.faint and found.faint
        )

    def bounded(self, bound: Bound) -> "_Reading":
        return self._replace(moment=self.moment._replace(bound=bound), rules=(*self.rules, bound))


@remembered
def moment(terms: Terms, at: int) -> Found | None:
    """Read a day, a part of it, a time, in any order, with the words that join them."""
    read = _element(terms, at, _Reading(Moment(), at))
    if read is None:
        return None
    while (further := _next_element(terms, read)) is not None:
        read = further
    read = _limited(terms, read)
    node: Moment = read.moment
    if node.bound in {"from", "since"} and _has_an_end(terms, node, at, read.end):
        node = node._replace(bound=None)
    return Found(node, read.end, " + ".join(read.rules), read.faint)


def _has_an_end(terms: Terms, node: Moment, at: int, end: int) -> bool:
    """*à partir de lundi pendant 3 jours*, *à partir de lundi jusqu'à jeudi*: it lasts no longer."""
    if isinstance(node.day, Run):
        return True
    return (isinstance(node.day, Days) or isinstance(node.time, Hours)) and not any(
        terms.has(place, "dash") for place in range(at, end)
    )


def _next_element(terms: Terms, read: _Reading) -> _Reading | None:
    for start in range(read.end, read.end + _LONGEST_JOIN + 1):
        further = _element(terms, start, read)
        if further is not None:
            return further
        if not terms.has(start, "join", "comma") and not (start == read.end and terms.has(start, "dash")):
            return None
    return None


def _element(terms: Terms, at: int, read: _Reading) -> _Reading | None:
    """Read what fills one empty place of a moment: its day, its part, its time, with the bound before it."""
    if not terms[at].senses:
        return None
    candidates = [found for reader in (_day, _part, _time) if (found := reader(terms, at, read.moment)) is not None]
    best = max(candidates, key=lambda found: found.end, default=None)
    if read.moment.bound is None and terms.has(at, "bound"):
        bounded = _bounded(terms, at, read)
        if bounded is not None and bounded.end > (best.end if best else at):
            return bounded
    return read.further(best) if best else None


def _bounded(terms: Terms, at: int, read: _Reading) -> _Reading | None:
    """Read *avant*, *jusqu'à*, *from* and what they bound."""
    filled = read.bounded(_bound(terms, at, read.moment))
    if terms.language == "en" and terms.has(at + 1, "part?"):
        filled = filled._replace(faint=False)  # *until lunch*, *before lunch*
    start = at if terms.has(at, "the") else at + 1
    for _ in range(_LONGEST_JOIN):
        further = _element(terms, start, filled)
        if further is not None:
            return further
        if not (terms.has(start, "the", "at", "of", "to") or _is_mine(terms, at, start)) and start > at:
            return None
        start += 1
    return None


def _is_mine(terms: Terms, at: int, start: int) -> bool:
    """*before my 2 o'clock*, but not *15 minutes before my 3pm*, which counts from it."""
    return terms[start].text in _MINE and not terms.has(at - 1, "unit", "span")


def _bound(terms: Terms, at: int, node: Moment) -> Bound:
    bound: Bound = terms.sense(at, "bound")
    if bound == "until" and node.day is not None:
        return "up to"
    return "before" if terms[at].text == "pas avant" and _denied_until(terms, at) else bound


_NEVER_ABOUT_ME = {"l", "la", "le", "les", "lui", "leur", "y"}
_HAPPENS = {
    "arrive", "arrivent", "arrivera", "arriveront", "vient", "viennent", "viendra", "viendront", "passe", "passent",
    "passera", "passeront", "commence", "commencent", "commencera", "demarre", "demarrera", "debute", "debutera",
    "livre", "livrent", "livrera", "livreront", "sort", "sortira", "part", "partira", "partent", "finit", "finira",
    "termine", "terminera", "ouvre", "ouvrent", "ouvrira", "aura", "auront", "recoit", "recevra", "peut", "peuvent",
    "pourra", "pourront", "veut", "veulent", "souhaite", "rappelle", "rappellera", "repond", "repondra",
}  # fmt: skip
_ME = {"je", "j", "nous", "on"}


def _denied_until(terms: Terms, at: int) -> bool:
    """*ne me dérangez pas avant 13h* is about the time before; *pas avant 13h*, *il ne vient pas avant 13h* are not."""
    denied = next((back for back in range(at - 1, at - 4, -1) if terms[back].text in {"ne", "n"}), None)
    if denied is None:
        return False
    if terms[denied + 1].text in _NEVER_ABOUT_ME:
        return False
    return terms[denied + 1].text not in _HAPPENS or terms[denied - 1].text in _ME


def _filled(node: Moment, element: Moment | Part | Clock | Hours | Day) -> Moment:
    if isinstance(element, Moment):
        return node._replace(**{name: said for name in ("day", "part", "bound") if (said := getattr(element, name))})
    if isinstance(element, Part):
        return node._replace(part=element)
    if isinstance(element, (Clock, Hours)):
        return node._replace(time=element)
    return node._replace(day=element) if node.day is None else node._replace(also=element)


def _day(terms: Terms, at: int, node: Moment) -> Found | None:
    if node.also is not None:
        return None
    found = day_range(terms, at) or run(terms, at) or any_day(terms, at)
    if found is None or node.day is None:
        return found
    if node.time is not None or terms.has(at - 1, "at", "to", "of", "rather"):
        return None
    return found if _same_day_again(node.day, found.node) else None


def _same_day_again(first: Day, second: Day) -> bool:
    """Tell whether a second day may be an apposition: *demain mardi*, *jeudi prochain (le 3)*."""
    if not _is_named(first) or type(first) is type(second):
        return False
    return _is_named(second) or (isinstance(second, Dated) and second.day is not None)


def _is_named(day: Day) -> bool:
    return isinstance(day, Weekday) or (isinstance(day, Shift) and day.unit == "day")


def _part(terms: Terms, at: int, node: Moment) -> Found | None:
    if node.part is not None:
        again = parts.part(terms, at)
        return again if again is not None and _narrows(node.part, again.node) else None
    today = parts.part_of_today(terms, at)
    if today is not None:
        return today if node.day in {None, today.node.day} else None
    found = parts.part(terms, at)
    if found is None and node.day is not None and terms.has(at, "early"):
        return Found(Part("morning", "early"), at + 1, "early")
    return found


def _narrows(part: Part, again: Part) -> bool:
    return again.name == part.name and part.place in {None, again.place}


def _time(terms: Terms, at: int, node: Moment) -> Found | None:
    if node.time is not None or _is_how_long(terms, at):
        return None
    found = hours(terms, at) or clock(terms, at) or bare_hour(terms, at) or hour_and_part(terms, at)
    return None if found is not None and _lasts_in_a_period(terms, at, node, found) else found


def _lasts_in_a_period(terms: Terms, at: int, node: Moment, found: Found) -> bool:
    """*la semaine prochaine, 1h*, *vendredi aprem 1h*: an hour that the period cannot have is how long, not when."""
    whole = isinstance(node.day, Shift) and node.day.unit not in {"day", "weekend"}
    short = isinstance(found.node, Clock) and not found.node.sure
    beyond = node.part is not None and node.part.name in _OFFICE and short and found.node.hour in {1, 2}
    return (whole or beyond) and short and terms.language == "fr" and not terms.has(at, "at sure")


def _is_how_long(terms: Terms, at: int) -> bool:
    """Tell *lundi d'une heure*, which lasts an hour, and *aujourd'hui dans une heure*, an hour from now."""
    if terms.has(at - 1, "in time"):
        return True
    if not terms.has(at - 1, "of") or terms[at].digits:
        return False
    return terms.has(at, "span") or terms.number(at, 1, _LONGEST_HOUR_AFTER_OF) is not None


def _limited(terms: Terms, read: _Reading) -> "_Reading":
    """Read *au plus tard*, *inclus*, *at the latest*, *onwards* said after a moment."""
    at = terms.skip(read.end, "comma")
    limit = terms.sense(at, "limit")
    node = read.moment
    if limit is None or (terms[at].text in _LIMITS_OF_DAYS and node.day is None):
        return read
    if terms[at].text == "pas avant" and not (at + 1 >= terms.size or terms.has(at + 1, "stop", "comma")):
        return read
    if limit == "until":
        return read._replace(end=at + 1)
    if node.bound is not None and limit != "by":
        return read
    return read._replace(moment=node._replace(bound=limit), end=at + 1)
