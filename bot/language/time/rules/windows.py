"""From one moment to another: *du lundi 14h au mercredi 12h*, *après 14h mais avant 17h*."""

from __future__ import annotations

from bot.language.time.nodes import Clock, Hours, Moment, Moments
from bot.language.time.rules.joints import joined
from bot.language.time.rules.moments import moment
from bot.language.time.terms.scan import Found, Terms


def two_bounds(terms: Terms, at: int) -> Found | None:
    """*après 14h mais avant 17h*, *later than 9:30 but before 11:00 on Thursday*."""
    first = moment(terms, at)
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
