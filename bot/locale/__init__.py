"""Texts in the reader's language: catalogues by gettext, dates and lengths of time by CLDR (Babel)."""

import gettext
import io
from datetime import date, datetime, time, timedelta
from functools import cache
from importlib.resources import files
from zoneinfo import ZoneInfo

from babel.core import get_global
from babel.dates import format_date, format_time, get_timezone_location
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

from bot.core.ports import Reader
from bot.core.text import Clock, Day, Span, Text, Value

NARROW = "\u202f"
"""Narrow no-break space: French typography, between a figure and its unit."""


SPARED = frozenset("\n\t\xa0\u2007\u2009\u200c\u200d\u202f\u3000")
"""Kept of what Python calls unprintable: blanks that people type, and the joiners of emojis, Persian and Hindi."""


class Speech:
    """Says texts to one reader. What it returns is plain words: the renderer escapes them for its platform."""

    def __init__(self, reader: Reader) -> None:
        self._language = reader.language if reader.language in {"fr", "en"} else "en"
        self._zone = ZoneInfo(reader.zone)
        self._city = _city(reader.zone, self._language)
        self._words = catalogue(self._language)

    def say(self, text: Text) -> str:
        """The sentence, with its values in the reader's forms and zone."""
        if text.plural is None:
            sentence = self._words.gettext(text.message)
        else:
            number = text.values.get("n")
            count = number if isinstance(number, int) else 0
            sentence = self._words.ngettext(text.message, text.plural, count)
        return sentence.format_map({name: self.value(value) for name, value in text.values.items()})

    def value(self, value: Value) -> str:
        """One value: « vendredi 27 novembre 2026 à 17 h (Paris) »."""
        match value:
            case Text():
                return self.say(value)
            case str():
                return "".join(char for char in value if char.isprintable() or char in SPARED)
            case int():
                return str(value)
            case datetime():
                here = value.astimezone(self._zone)
                return f"{self._day(here)} {self._at} {self._hour(here)} ({self._city})"
            case date():
                return self._day(value)
            case timedelta():
                return self._length(value)
            case Clock(at=at):
                return self._hour(at.astimezone(self._zone))
            case Day(at=at):
                return self._day(at.astimezone(self._zone))
            case Span(start=start, end=end):
                return self._span(start.astimezone(self._zone), end.astimezone(self._zone))

    @property
    def _at(self) -> str:
        return "à" if self._language == "fr" else "at"

    def _day(self, day: date) -> str:
        form = "EEEE d MMMM y" if self._language == "en" or day.day != 1 else "EEEE 1'er' MMMM y"
        return format_date(day, form, locale=self._language)

    def _hour(self, at: datetime) -> str:
        if self._language == "en":
            return format_time(at, "h:mm a", locale="en").replace(NARROW, " ").lower()
        return _french_hour(at.timetz())

    def _span(self, start: datetime, end: datetime) -> str:
        if start.date() != end.date():
            return f"{self.value(start)} – {self.value(end)}"
        joint = ("de", "à") if self._language == "fr" else ("from", "to")
        return f"{self._day(start)} {joint[0]} {self._hour(start)} {joint[1]} {self._hour(end)} ({self._city})"

    def _length(self, length: timedelta) -> str:
        hours, minutes = divmod(round(length.total_seconds() / 60), 60)
        if not hours:
            return f"{minutes}{NARROW}min"
        return f"{hours}{NARROW}h{NARROW}{minutes:02}" if minutes else f"{hours}{NARROW}h"


def _french_hour(at: time) -> str:
    return f"{at.hour}{NARROW}h{NARROW}{at.minute:02}" if at.minute else f"{at.hour}{NARROW}h"


@cache
def _city(zone: str, language: str) -> str:
    """The zone's city; an old name that CLDR folds into another zone's keeps its own (America/Montreal)."""
    if zone in get_global("zone_aliases"):
        return zone.rpartition("/")[2].replace("_", " ")
    return get_timezone_location(zone, locale=language, return_city=True)


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """Every text of that language; English is the language of the message ids."""
    found = gettext.NullTranslations()
    for source in sorted((files(__name__) / language).iterdir(), key=lambda one: one.name) if language != "en" else ():
        compiled = io.BytesIO()
        write_mo(compiled, read_po(io.StringIO(source.read_text("utf-8")), locale=language))
        compiled.seek(0)
        part = gettext.GNUTranslations(compiled)
        part.add_fallback(found)
        found = part
    return found
