"""What joins the two ends of a range: *au*, *to*, a dash."""

from __future__ import annotations

from bot.language.time.terms.scan import Terms


def joined(terms: Terms, at: int, introduced: bool) -> int:
    """Give the place of the second end after *au*, *to* or a dash; 0 if nothing joins."""
    at = terms.skip(at, "included")
    if (
        terms.has(at, "dash", "arrow")
        or (terms.has(at, "slash") and terms.touches(at) and terms.touches(at + 1) and terms[at + 1].digits == 4)
        or (terms.has(at, "to") and (introduced or not terms.has(at, "and")))
    ):
        end = terms.skip(at + 1, "to") if terms.has(at, "to") else at + 1
        return terms.skip(end, "the")
    return 0
