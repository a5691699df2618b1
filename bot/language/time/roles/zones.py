"""A time told in another zone than the writer's: *9am PST*, *14h heure de Montréal*."""

from __future__ import annotations

from datetime import timedelta, timezone, tzinfo

from bot.language.time.reading import When
from bot.language.time.resolving.when import Frame, resolved
from bot.language.time.terms.scan import Piece, Terms


def told_elsewhere(terms: Terms, piece: Piece, frame: Frame) -> tuple[When, ...]:
    """List what a time said with a zone may mean, in the writer's own zone; nothing if no zone is named.

    A city leaves no doubt. Letters do (IST is India, Ireland and Israel, and many write PST in summer): then
    the time in the writer's own zone comes second, unless both are the same instant.
    """
    named = terms.sense(terms.skip(piece.end, "open"), "zone")
    if named is None:
        return ()
    here = resolved(piece.node, frame)
    there = _moved(resolved(piece.node, frame._replace(zone=_zone(named))), frame.zone)
    if there is None or here is None:
        return ()
    return (there,) if isinstance(named, str) or there == here else (there, here)


def _zone(named: float | str) -> tzinfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415 - slow to load, and few times are told elsewhere

    return ZoneInfo(named) if isinstance(named, str) else timezone(timedelta(hours=named))


def _moved(when: When | None, zone: tzinfo) -> When | None:
    if when is None:
        return None
    return when._replace(start=when.start and when.start.astimezone(zone), end=when.end and when.end.astimezone(zone))
