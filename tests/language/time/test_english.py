"""Days, times, periods and sentences in English.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

DAYS = [
    ("tomorrow", "2026-11-25 .. 2026-11-26"),
    ("tmrw at 10", "2026-11-25 10:00"),
    ("the day after tomorrow", "2026-11-26 .. 2026-11-27"),
    ("monday", "2026-11-30 .. 2026-12-01"),
    ("next thursday", "2026-12-03 .. 2026-12-04"),
    ("this friday", "2026-11-27 .. 2026-11-28"),
    ("last monday", "2026-11-23 .. 2026-11-24"),
    ("thursday week", "2026-12-03 .. 2026-12-04"),
    ("a week on tuesday", "2026-12-01 .. 2026-12-02"),
    ("wednesday next week", "2026-12-02 .. 2026-12-03"),
    ("in 3 days", "2026-11-27 .. 2026-11-28"),
    ("in a fortnight", "2026-12-08 .. 2026-12-09"),
    ("in two weeks' time", "2026-12-08 .. 2026-12-09"),
    ("three days ago", "2026-11-21 .. 2026-11-22"),
    ("the 3rd", "2026-12-03 .. 2026-12-04"),
    ("on the 22nd at 4pm", "2026-12-22 16:00"),
    ("December 3rd, 2026", "2026-12-03 .. 2026-12-04"),
    ("the third of march", "2027-03-03 .. 2027-03-04"),
    ("3 dec", "2026-12-03 .. 2026-12-04"),
    ("march 3", "2027-03-03 .. 2027-03-04"),
    ("Feb 13th", "2027-02-13 .. 2027-02-14"),
    ("Tuesday the 1st", "2026-12-01 .. 2026-12-02"),
    ("Thu, Dec 3", "2026-12-03 .. 2026-12-04"),
    ("25/12/2026", "2026-12-25 .. 2026-12-26"),
    ("the first monday of january", "2027-01-04 .. 2027-01-05"),
    ("last friday in january", "2027-01-29 .. 2027-01-30"),
]

NAMED = [
    ("on christmas eve", "2026-12-24 .. 2026-12-25"),
    ("boxing day", "2026-12-26 .. 2026-12-27"),
    ("easter monday", "2027-03-29 .. 2027-03-30"),
    ("good friday 2028", "2028-04-14 .. 2028-04-15"),
    ("new year's eve at 9pm", "2026-12-31 21:00"),
    ("thanksgiving", "2026-11-26 .. 2026-11-27"),
    ("the monday after easter", "2027-03-29 .. 2027-03-30"),
]

TIMES = [
    ("at 2pm", "2026-11-24 14:00"),
    ("2.30pm tomorrow", "2026-11-25 14:30"),
    ("14:30", "2026-11-24 14:30"),
    ("half past two", "2026-11-24 14:30"),
    ("quarter to nine on friday", "2026-11-27 08:45"),
    ("ten to five", "2026-11-24 16:50"),
    ("twenty past three", "2026-11-24 15:20"),
    ("ten thirty on thursday", "2026-11-26 10:30"),
    ("at 3", "2026-11-24 15:00"),
    ("at 8:15", "2026-11-25 08:15"),
    ("by 5", "< 2026-11-24 17:00"),
    ("at 1530", "2026-11-24 15:30"),
    ("noon", "2026-11-24 12:00"),
    ("midnight", "2026-11-25"),
    ("5 o'clock", "2026-11-24 17:00"),
    ("8 tonight", "2026-11-24 20:00"),
    ("9 tomorrow morning", "2026-11-25 09:00"),
    ("3 in the afternoon", "2026-11-24 15:00"),
    ("in an hour", "2026-11-24 11:00"),
    ("in 20 minutes", "2026-11-24 10:20"),
    ("in half an hour", "2026-11-24 10:30"),
    ("two hours ago", "2026-11-24 08:00"),
]

PARTS = [
    ("tonight", "2026-11-24 18:00 .. 2026-11-24 22:00"),
    ("this afternoon", "2026-11-24 14:00 .. 2026-11-24 18:00"),
    ("tomorrow morning", "2026-11-25 08:00 .. 2026-11-25 12:00"),
    ("friday evening", "2026-11-27 18:00 .. 2026-11-27 22:00"),
    ("tomorrow lunchtime", "2026-11-25 12:00 .. 2026-11-25 14:00"),
    ("first thing tomorrow", "2026-11-25 08:00 .. 2026-11-25 12:00"),
    ("early next week", "2026-11-30 .. 2026-12-02"),
    ("end of the day", "2026-11-24 17:00 .. 2026-11-24 18:00"),
    ("last night", "2026-11-23 18:00 .. 2026-11-23 22:00"),
]

RANGES = [
    ("between 2 and 4pm on tuesday", "2026-12-01 14:00 .. 2026-12-01 16:00"),
    ("2-4pm", "2026-11-24 14:00 .. 2026-11-24 16:00"),
    ("from 9 to 5", "2026-11-24 09:00 .. 2026-11-24 17:00"),
    ("8am until 6", "2026-11-24 08:00 .. 2026-11-24 18:00"),
    ("monday to wednesday", "2026-11-30 .. 2026-12-03"),
    ("from 3 to 5 december", "2026-12-03 .. 2026-12-06"),
    ("3rd-5th december", "2026-12-03 .. 2026-12-06"),
    ("between christmas and new year", "2026-12-25 .. 2027-01-02"),
    ("by friday", "< 2026-11-28"),
    ("by friday noon", "< 2026-11-27 12:00"),
    ("before the 15th", "< 2026-12-15"),
    ("no later than friday", "< 2026-11-28"),
    ("until friday", "< 2026-11-28"),
    ("from monday", "> 2026-11-30"),
    ("after 6pm", "> 2026-11-24 18:00"),
    ("monday at the latest", "< 2026-12-01"),
    ("by end of month", "< 2026-12-01"),
]

PERIODS = [
    ("next week", "2026-11-30 .. 2026-12-07"),
    ("this month", "2026-11-01 .. 2026-12-01"),
    ("the week of december 7", "2026-12-07 .. 2026-12-14"),
    ("mid january", "2027-01-11 .. 2027-01-21"),
    ("late december", "2026-12-25 .. 2027-01-01"),
    ("this weekend", "2026-11-28 .. 2026-11-30"),
    ("rest of the week", "2026-11-24 .. 2026-11-30"),
    ("next 3 days", "2026-11-25 .. 2026-11-28"),
]

EVERY = [
    ("every monday at 9", "2026-11-30 09:00 | FREQ=WEEKLY;BYDAY=MO"),
    ("every other tuesday", "2026-12-01 .. 2026-12-02 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("every weekday at 8:30", "2026-11-25 08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("every 2 weeks on friday", "2026-11-27 .. 2026-11-28 | FREQ=WEEKLY;INTERVAL=2;BYDAY=FR"),
    ("the first thursday of every month at 10am", "2026-12-03 10:00 | FREQ=MONTHLY;BYDAY=1TH"),
    ("mondays and thursdays at 6pm", "2026-11-26 18:00 | FREQ=WEEKLY;BYDAY=MO,TH"),
    ("every morning", "2026-11-25 08:00 .. 2026-11-25 12:00 | FREQ=DAILY"),
    ("monthly on the 1st", "2026-12-01 .. 2026-12-02 | FREQ=MONTHLY;BYMONTHDAY=1"),
]

LENGTHS = [
    ("30 min", "- | 30 min"),
    ("an hour and a half", "- | 90 min"),
    ("2.5 hours", "- | 150 min"),
    ("45 minutes on thursday at 2", "2026-11-26 14:00 | 45 min"),
    ("2 hours tomorrow", "2026-11-25 .. 2026-11-26 | 120 min"),
    ("for half an hour", "- | 30 min"),
]

ROLES = [
    ("not monday, tuesday at 10", "2026-12-01 10:00"),
    ("make it wednesday instead", "2026-11-25 .. 2026-11-26"),
    ("move my 3pm to 5pm", "2026-11-24 17:00 | from 2026-11-24 15:00"),
    ("move the call from monday to thursday", "2026-11-26 .. 2026-11-27 | from 2026-11-30 .. 2026-12-01"),
    ("push thursday's meeting to next week", "2026-11-30 .. 2026-12-07 | from 2026-11-26 .. 2026-11-27"),
    ("push my 2pm back by an hour", "2026-11-24 15:00 | from 2026-11-24 14:00"),
    ("tuesday or thursday?", "?"),
    ("invoice of 3 March", "-"),
    ("born 12 March 1988", "-"),
    ("thanks, see you tomorrow!", "-"),
    ("have a good evening", "-"),
    ("call 020 7946 0123", "-"),
    ("page 12", "-"),
    ("the 2nd draft", "-"),
    ("12 people", "-"),
    ("room 12 at 3pm", "2026-11-24 15:00"),
]

TALK = [
    ("set up a 30-minute call for next Tuesday at 11", "2026-12-01 11:00 | 30 min"),
    ("remind me the day before my meeting on the 12th", "2026-12-11 .. 2026-12-12"),
    ("remind me 15 minutes before my 3pm", "2026-11-24 14:45"),
    ("cancel everything after 4pm today", "> 2026-11-24 16:00"),
    ("I'm away from the 21st to the 4th", "2026-12-21 .. 2027-01-05"),
    ("I'm away until the 4th of January", "< 2027-01-05"),
    ("out from 24 Dec to 2 Jan inclusive", "2026-12-24 .. 2027-01-03"),
    ("any messages since Monday?", "> 2026-11-23"),
    ("send the contract by tomorrow lunchtime", "< 2026-11-25 14:00"),
    ("get it done in the next two days", "< 2026-11-27"),
    ("within 48 hours", "< 2026-11-26 10:00"),
    ("call me in 10", "2026-11-24 10:10"),
    ("table for 2 at 8", "2026-11-24 20:00"),
    ("meeting 9-10am tomorrow", "2026-11-25 09:00 .. 2026-11-25 10:00"),
    ("bring the 4pm forward to 2", "2026-11-24 14:00 | from 2026-11-24 16:00"),
    ("delay the 9am by half an hour", "2026-11-25 09:30 | from 2026-11-25 09:00"),
    ("not Thursday but Friday", "2026-11-27 .. 2026-11-28"),
    ("weekly on Fridays at 4", "2026-11-27 16:00 | FREQ=WEEKLY;BYDAY=FR"),
    ("tomorrow 9am PST", "?"),
    ("5-Dec-26", "2026-12-05 .. 2026-12-06"),
    ("in 3 working days", "2026-11-27 .. 2026-11-28"),
    ("it's at 24 Baker Street", "-"),
    ("flat 3, 12 High Street", "-"),
    ("may I come in", "-"),
    ("I second that", "-"),
    ("at 5 Elm Road", "-"),
]


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_days(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_days_known_by_name(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), TIMES)
def test_times(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_the_day(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_ranges_and_bounds(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), PERIODS)
def test_periods(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), EVERY)
def test_what_comes_again(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), LENGTHS)
def test_how_long(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), ROLES)
def test_corrections_moves_and_asides(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(("text", "expected"), TALK)
def test_what_people_say_around_a_date(text: str, expected: str) -> None:
    assert told(text, "en") == expected
