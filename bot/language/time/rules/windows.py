"""From one moment to another: *du lundi 14h au mercredi 12h*, *après 14h mais avant 17h*."""

from __future__ import annotations

from bot.language.time.nodes import Clock, Days, Hours, Moment, Moments
from bot.language.time.rules import ranges
from bot.language.time.rules.joints import joined
from bot.language.time.rules.moments import moment
from bot.language.time.terms.scan import Found, Terms


def two_bounds(terms: Terms, at: int) -> Found | None:
    """*après 14h mais avant 17h*, *later than 9:30 but before 11:00 on Thursday*."""
    first = moment(terms, at)
    if first is not None and terms.language == "fr" and (days := _days_of_two_bounds(terms, first)):
        return days
    if first is None or first.node.bound not in {"after", "from"} or not isinstance(first.node.time, Clock):
        return None
    start = first.end
    while start < first.end + 2 and terms.has(start, "join", "and", "comma"):
        start += 1
    last = moment(terms, start)
    if last is None or last.node.bound not in {"before", "until", "by"} or not isinstance(last.node.time, Clock):
        return None
    if first.node.day and last.node.day:
        both = Moments(first.node._replace(bound=None), last.node._replace(bound=None))
        return Found(both, last.end, "two_bounds")
    node = Moment(
        last.node.day or first.node.day, first.node.part or last.node.part, Hours(first.node.time, last.node.time)
    )
    return Found(node, last.end, "two_bounds")


def _days_of_two_bounds(terms: Terms, first: Found) -> Found | None:
    """*depuis le 4 jusqu'au 9 août*, *à partir de lundi et jusqu'à jeudi*."""
    opening: Moment = first.node
    if opening.bound not in {"from", "since"} or opening.day is None or opening.time or opening.part:
        return None
    last = moment(terms, terms.skip(first.end, "and", "comma"))
    if last is None or last.node.bound not in {"until", "by"} or last.node.time or last.node.day is None:
        return None
    both = ranges.completed(opening.day, last.node.day)
    return both and Found(Moment(Days(*both)), last.end, "days_of_two_bounds")


def up_to_an_hour(terms: Terms, at: int, found: Found) -> Found:
    """*de lundi à vendredi midi* ends at noon on Friday; *du lundi au vendredi à midi* may be at noon on each."""
    node = found.node
    if terms.language != "fr" or not isinstance(node, Moment) or node.bound or node.part:
        return found
    if not isinstance(node.day, Days) or not isinstance(node.time, Clock):
        return found
    if any(terms.has(place, "at sure") and terms.has(place + 1, "number", "noon") for place in range(at, found.end)):
        return found
    return found._replace(node=Moments(Moment(node.day.first), Moment(node.day.last, time=node.time)))


def moment_range(terms: Terms, at: int) -> Found | None:
    """*du lundi 14h au mercredi 12h*, *from tomorrow 9am to Friday noon*."""
    start = terms.skip(at, "from")
    first = moment(terms, at) if terms.has(at, "the") else moment(terms, start)
    if first is None or first.node.bound or not (first.node.time or first.node.part) or first.node.day is None:
        return None
    joint = joined(terms, first.end, start > at)
    last = moment(terms, joint) or moment(terms, first.end) if joint else None
    if (
        last is None
        or last.node.bound
        or not isinstance(first.node.time, (Clock, type(None)))
        or isinstance(last.node.time, Hours)
    ):
        return None
    return Found(Moments(first.node, last.node), last.end, f"{first.rule} to {last.rule}")
