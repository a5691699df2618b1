"""A reading put back into words, for a card that shows what was understood."""

from datetime import timedelta

from bot.core.text import Span, T, Text
from bot.language.time import When

WHOLE = frozenset({"day", "week", "month"})


def tell(when: When) -> Text:
    """The window or instant, as a text whose dates the reader's language and zone will shape."""
    match when.kind:
        case "before" if when.end:
            return _before(when)
        case "after" if when.start:
            return T("from {when}", when=when.start.date() if when.grain in WHOLE else when.start)
        case "instant" if when.start:
            return T("{when}", when=when.start)
    return _interval(when)


def _before(when: When) -> Text:
    assert when.end
    if when.grain in WHOLE:
        return T("by {day} at the latest", day=(when.end - timedelta(minutes=1)).date())
    return T("before {when}", when=when.end)


def _interval(when: When) -> Text:
    assert when.start
    assert when.end
    first, last = when.start.date(), (when.end - timedelta(minutes=1)).date()
    if when.grain in WHOLE:
        return T("{day}", day=first) if first == last else T("from {first} to {last}", first=first, last=last)
    return T("{span}", span=Span(when.start, when.end))
