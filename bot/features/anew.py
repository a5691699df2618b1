"""Another time for what has one: « plutôt 15 h » keeps the day that was said, « finalement jeudi » the hour."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from bot import wording
from bot.core.errors import Refused
from bot.core.text import T
from bot.language import guess_language
from bot.language.time import Reading, When, read
from storage.people import Person

HOURS_ONLY = frozenset(
    {
        *("figures_and_h", "colon", "dotted", "oclock", "spoken", "minutes_and_hour", "hour_alone", "with_meridiem"),
        *("noon_or_midnight", "bare_hour", "number_alone", "hours", "named_part", "portion_of_part"),
    }
)
"""Rules of `bot.language.time` that read an hour and name no day."""


def reading(words: str, now: datetime, person: Person, was: datetime | None, *, hour: bool = True) -> Reading:
    """What the words say in the place of `was`, whose `hour` counts or not.

    Refuses what cannot be read, is past, or comes again: that is told in a sentence of its own.
    """
    zone, language = ZoneInfo(person.timezone), guess_language(words, person.language)
    told = read(words, now, zone, language)
    if was and told.reads and all(rule in HOURS_ONLY for one in told.reads for rule in one.rule.split(" + ")):
        told = read(words, max(now, _midnight(was.astimezone(zone))), zone, language)
    if was and hour and told.when is None and (moved := wording.MOVED.search(words)) and len(told.reads) == 1:
        length = read(told.reads[0].words, now, zone, language).duration_min or 0
        told = told._replace(when=_shifted(was.astimezone(zone), length, sooner=bool(moved["sooner"])))
    if told.when is None:
        raise Refused(told.ask or T("I cannot read this date. Try for instance: Friday at 5 pm, or 12/03 14:30."))
    if told.repeat:
        raise Refused(T("What comes again is told in one sentence. Cancel this first, then tell me anew."))
    if was and hour and _one_day(told.when):
        told = told._replace(when=_at_hour_of(told.when, was.astimezone(zone)))
    if (bound := told.when.end or told.when.start) and bound <= now:  # type: ignore[union-attr]  # there is one
        raise Refused(T("This is already past. Which day and hour do you mean?"))
    return told


def _shifted(was: datetime, minutes: int, *, sooner: bool) -> When:
    by = timedelta(minutes=-minutes if sooner else minutes)
    return When("instant", (was.astimezone(UTC) + by).astimezone(was.tzinfo), None, "minute")


def _midnight(at: datetime) -> datetime:
    return at.replace(hour=0, minute=0, second=0, microsecond=0)


def _one_day(when: When) -> bool:
    if when.kind != "interval" or when.grain != "day" or when.start is None or when.end is None:
        return False
    return when.start.date() == (when.end - timedelta(minutes=1)).date()


def _at_hour_of(when: When, was: datetime) -> When:
    assert when.start
    return When("instant", when.start.replace(hour=was.hour, minute=was.minute), None, "minute")
