"""An understanding as plain data: what the command line prints, and the reasons behind it."""

from __future__ import annotations

from bot.language.requests.understanding import Understanding
from bot.language.time import When


def as_json(understood: Understanding) -> dict[str, object]:
    """The fields of `permanence understand`; dates are ISO 8601 with offset, ends exclusive."""
    return {
        "intent": understood.intent,
        "when": _when(understood.when),
        "duration_min": understood.duration_min,
        "who": understood.who,
        "subject": understood.subject,
        "repeat": understood.repeat,
        "ask": _question(understood),
    }


def explain(understood: Understanding) -> dict[str, object]:
    """As `as_json`, with the other slots, the words read, the rule that decided, and the other readings."""
    return as_json(understood) | {
        "origin": _when(understood.origin),
        "place": understood.place,
        "email": understood.email,
        "phone": understood.phone,
        "urgent": understood.urgent,
        "turn": understood.turn,
        "number": understood.number,
        "confident": understood.confident,
        "rule": understood.rule,
        "others": list(understood.others),
        "choices": [_when(when) for when in understood.choices],
        "read": [
            {"words": read.words, "span": list(read.span), "rule": read.rule, "when": _when(read.when),
             "others": [_when(other) for other in read.others]}
            for read in understood.reading.reads
        ],
    }  # fmt: skip


def _when(when: When | None) -> dict[str, object] | None:
    if when is None:
        return None
    return {
        "kind": when.kind,
        "start": when.start.isoformat() if when.start else None,
        "end": when.end.isoformat() if when.end else None,
        "grain": when.grain,
        "daypart": when.daypart,
    }


def _question(understood: Understanding) -> str | None:
    if understood.ask is None:
        return None
    from bot.core.ports import Reader  # noqa: PLC0415 - Babel is slow to load, and most answers ask nothing
    from bot.locale import Speech  # noqa: PLC0415

    return Speech(Reader(understood.language, str(understood.at.tzinfo))).say(understood.ask)
