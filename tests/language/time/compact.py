"""What was read of a message, short enough for a table.

    2026-11-25 14:00            an instant
    2026-11-25 .. 2026-11-26    a window, its end excluded
    < 2026-11-28                before
    > 2026-11-30 09:00          after
    ?                           a question instead of an answer
    -                           no time at all

then, where they were read, `from` the time a move leaves, how many minutes it lasts, and its rule.
"""

from datetime import datetime, time
from zoneinfo import ZoneInfo

from bot.language.time import Reading, When, read

PARIS = ZoneInfo("Europe/Paris")
TUESDAY = datetime(2026, 11, 24, 10, tzinfo=PARIS)


def told(text: str, language: str = "fr", *, at: datetime = TUESDAY, zone: ZoneInfo = PARIS, back: bool = False) -> str:
    """Read a message and say what was understood."""
    return compact(read(text, at, zone, language, looking_back=back))


def compact(reading: Reading) -> str:
    parts = ["?" if reading.ask and not reading.when else when(reading.when)]
    if reading.origin:
        parts.append(f"from {when(reading.origin)}")
    if reading.duration_min:
        parts.append(f"{reading.duration_min} min")
    if reading.repeat:
        parts.append(reading.repeat)
    return " | ".join(parts)


def when(found: When | None) -> str:
    if found is None:
        return "-"
    if found.kind == "before":
        return f"< {instant(found.end)}"
    if found.kind == "after":
        return f"> {instant(found.start)}"
    if found.kind == "instant":
        return instant(found.start)
    return f"{instant(found.start)} .. {instant(found.end)}"


def instant(at: datetime | None) -> str:
    assert at is not None
    return f"{at:%Y-%m-%d}" if at.time() == time() else f"{at:%Y-%m-%d %H:%M}"
