"""What holds of any date and of any text."""

import gc
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language.time import read
from bot.language.time.terms import english, french

PARIS = ZoneInfo("Europe/Paris")
NOW = datetime(2026, 11, 24, 10, tzinfo=PARIS)
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip

Written = Callable[[date], str]

FRENCH_DATES: dict[str, Written] = {
    "in full": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}",
    "with its article": lambda d: f"le {d.day} {MONTHS[d.month - 1]} {d.year}",
    "without accents": lambda d: f"{d.day} {MONTHS[d.month - 1]} {d.year}".replace("é", "e").replace("û", "u"),
    "in capitals": lambda d: f"{WEEKDAYS[d.weekday()]} {d.day} {MONTHS[d.month - 1]} {d.year}".upper(),
    "in figures": lambda d: f"{d.day:02}/{d.month:02}/{d.year}",
    "in short figures": lambda d: f"le {d.day}/{d.month}/{d.year % 100:02}",
    "with dots": lambda d: f"{d.day:02}.{d.month:02}.{d.year}",
    "with dashes": lambda d: f"{d.day:02}-{d.month:02}-{d.year}",
    "as machines write it": lambda d: d.isoformat(),
    "first days with er": lambda d: f"le {d.day}{'er' if d.day == 1 else ''} {MONTHS[d.month - 1]} {d.year}",
}
ENGLISH_DATES: dict[str, Written] = {
    "day first": lambda d: f"{d.day} {ENGLISH_MONTHS[d.month - 1]} {d.year}",
    "month first": lambda d: f"{ENGLISH_MONTHS[d.month - 1]} {d.day}, {d.year}",
    "the nth of": lambda d: f"the {d.day}th of {ENGLISH_MONTHS[d.month - 1]} {d.year}",
    "short": lambda d: f"{d.day} {ENGLISH_MONTHS[d.month - 1][:3]} {d.year}",
    "as machines write it": lambda d: d.isoformat(),
}
FRENCH_TIMES: dict[str, Callable[[int, int], str]] = {
    "h": lambda h, m: f"{h}h{m:02}",
    "spaced h": lambda h, m: f"{h} h {m:02}",
    "colon": lambda h, m: f"{h:02}:{m:02}",
    "heures": lambda h, m: f"à {h} heures {m:02}" if m else f"à {h} heures",
    "vers": lambda h, m: f"vers {h}h{m:02}",
}
LIFETIMES = (datetime(1971, 1, 1), datetime(2180, 1, 1))  # noqa: DTZ001 - what Hypothesis asks for
DAYS = st.dates(date(2026, 11, 25), date(2099, 12, 31))


@pytest.mark.parametrize("form", FRENCH_DATES)
@settings(deadline=None, max_examples=60)
@given(day=DAYS)
def test_a_date_written_in_french_is_read_back(form: str, day: date) -> None:
    when = read(FRENCH_DATES[form](day), NOW, PARIS, "fr").when
    assert when is not None
    assert (when.start, when.end) == (midnight(day), midnight(day + timedelta(days=1)))


@pytest.mark.parametrize("form", ENGLISH_DATES)
@settings(deadline=None, max_examples=60)
@given(day=DAYS)
def test_a_date_written_in_english_is_read_back(form: str, day: date) -> None:
    when = read(ENGLISH_DATES[form](day), NOW, PARIS, "en").when
    assert when is not None
    assert (when.start, when.end) == (midnight(day), midnight(day + timedelta(days=1)))


@pytest.mark.parametrize("form", FRENCH_TIMES)
@settings(deadline=None, max_examples=60)
@given(hour=st.integers(6, 23), minute=st.integers(0, 59))
def test_a_time_written_in_french_is_read_back(form: str, hour: int, minute: int) -> None:
    when = read(f"rdv demain {FRENCH_TIMES[form](hour, minute)}", NOW, PARIS, "fr").when
    assert when is not None
    assert (when.kind, when.start) == ("instant", datetime(2026, 11, 25, hour, minute, tzinfo=PARIS))


@settings(deadline=None, max_examples=100)
@given(days=st.integers(1, 999).filter(lambda n: n not in {1, 8, 15}))
def test_a_number_of_days_is_counted(days: int) -> None:
    when = read(f"dans {days} jours", NOW, PARIS, "fr").when
    assert when is not None
    assert when.start == midnight(NOW.date() + timedelta(days=days))


@settings(deadline=None, max_examples=60)
@given(minutes=st.integers(1, 999))
def test_a_length_is_read_back(minutes: int) -> None:
    assert read(f"{minutes} minutes avec Paul", NOW, PARIS, "fr").duration_min == minutes


@settings(deadline=None, max_examples=400)
@given(text=st.text(max_size=200), language=st.sampled_from(["fr", "en"]), back=st.booleans())
def test_any_text_is_read(text: str, language: str, back: bool) -> None:
    reading = read(text, NOW, PARIS, language, looking_back=back)
    assert all(text[slice(*found.span)] == found.words for found in reading.reads)


@settings(deadline=None, max_examples=400)
@given(raw=st.binary(max_size=200))
def test_any_bytes_are_read(raw: bytes) -> None:
    read(raw.decode("utf-8", "surrogateescape"), NOW, PARIS, "fr")
    read(raw.decode("latin-1"), NOW, PARIS, "en")


def phrases(language: str) -> list[str]:
    words = {"fr": french.WORDS, "en": english.WORDS}[language]
    return sorted({phrase for values in words.values() for listed in values.values() for phrase in listed.split(", ")})


@pytest.mark.parametrize("language", ["fr", "en"])
@settings(deadline=None, max_examples=400)
@given(data=st.data(), at=st.datetimes(*LIFETIMES, timezones=st.just(UTC)))
def test_any_words_of_time_in_any_order_are_read(language: str, data: st.DataObject, at: datetime) -> None:
    """Windows never end before they begin, and what is read is where it says."""
    word = st.sampled_from(phrases(language)) | st.sampled_from([",", ".", "-", "/", ":"]) | st.integers(0, 60).map(str)
    text = " ".join(data.draw(st.lists(word, max_size=10)))
    reading = read(text, at, PARIS, language)
    assert all(text[slice(*found.span)] == found.words for found in reading.reads)
    if reading.when and reading.when.start and reading.when.end:
        assert reading.when.start < reading.when.end


@pytest.mark.parametrize(
    "text",
    [
        "bonjour, rdv lundi 14h avec Paul au 12 rue du 8 mai 1945, ",
        "le 3 et ",
        "12 et ",
        "tous les ",
        "mi ",
        "1-2-",
        "1/2/",
        "14h",
        "à ",
        "9",
        ".",
        "é",
    ],
)
def test_a_long_message_takes_a_time_in_proportion(text: str) -> None:
    """Ten times the text may take ten times as long, with room for a busy machine; never a hundred times."""
    short, long = seconds(text, 4_000), seconds(text, 40_000)
    assert long < 40 * short + 0.1


def test_prose_is_read_to_its_end() -> None:
    assert read("Et voici pourquoi. " * 2000 + "Rdv lundi 14h", NOW, PARIS, "fr").when is not None


def seconds(text: str, size: int) -> float:
    """What reading takes, less the collection of what other tests left behind."""
    whole = (text * size)[:size]
    gc.disable()
    began = time.process_time()
    read(whole, NOW, PARIS, "fr")
    took = time.process_time() - began
    gc.enable()
    return took


def midnight(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=PARIS)
