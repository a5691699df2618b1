"""Choices left open, dates that only tell why, and words for now and then; it is Tuesday 24 November 2026, ten."""

import pytest

from bot.language.time import read
from tests.language.time.compact import PARIS, TUESDAY, told, when

LEFT_OPEN = [
    ("see Ann on March 3 or 4", ["2027-03-03 .. 2027-03-04", "2027-03-04 .. 2027-03-05"]),
    ("7 or 8 March for the audit", ["2027-03-07 .. 2027-03-08", "2027-03-08 .. 2027-03-09"]),
    ("the 1st or 2nd of March", ["2027-03-01 .. 2027-03-02", "2027-03-02 .. 2027-03-03"]),
    ("see Jo at 10 or 11 on friday", ["2026-11-27 10:00", "2026-11-27 11:00"]),
    ("tomorrow evening at 8 or 9", ["2026-11-25 20:00", "2026-11-25 21:00"]),
    ("4 or 5pm tomorrow", ["2026-11-25 16:00", "2026-11-25 17:00"]),
    ("thursday or friday at 3", ["2026-11-26 15:00", "2026-11-27 15:00"]),
    ("move Jo to monday or tuesday", ["2026-11-30 .. 2026-12-01", "2026-12-01 .. 2026-12-02"]),
    ("move it to 3 or 4pm tomorrow", ["2026-11-25 15:00", "2026-11-25 16:00"]),
]
REASONS = [
    ("The fair opens on 9 March, print the badges by thursday", "< 2026-11-27"),
    ("we fly on friday so book the van tomorrow", "2026-11-25 .. 2026-11-26"),
    ("my flight is on friday at 6, remind me on thursday evening", "2026-11-26 18:00 .. 2026-11-26 22:00"),
    ("The show is on friday at 8, get me a cab for 7.15pm", "2026-11-27 19:15"),
    ("send the parcels by thursday so they arrive by monday", "< 2026-11-27"),
    ("he is free monday at 3 so let's meet at 4pm", "2026-11-30 16:00"),
]
AN_HOUR_FOR_ANOTHER = [
    ("5 instead of 4 tomorrow", "2026-11-25 17:00"),
    ("see Jo at 5pm not 4pm on friday", "2026-11-27 17:00"),
    ("order 6 instead of 4 chairs tomorrow", "2026-11-25 .. 2026-11-26"),
    ("post it at noon and not a minute later", "2026-11-24 12:00"),
    ("monday's no good for Jo. thursday 9.15 works for her", "2026-11-26 09:15"),
    ("friday doesn't work", "2026-11-27 .. 2026-11-28"),
]
AGAIN_AND_AGAIN = [
    ("every month on the 8th remind me", "2026-12-08 .. 2026-12-09 | FREQ=MONTHLY;BYMONTHDAY=8"),
    ("away on weekdays after 6 pm", "2026-11-24 18:00 .. 2026-11-25 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("no visits after 3 on fridays", "2026-11-27 15:00 | FREQ=WEEKLY;BYDAY=FR"),
    ("away after 3 on fridays", "2026-11-27 15:00 .. 2026-11-28 | FREQ=WEEKLY;BYDAY=FR"),
    ("not available on weekends", "2026-11-28 .. 2026-11-29 | FREQ=WEEKLY;BYDAY=SA,SU"),
]
NOW_AND_THEN = [
    ("what is on for the rest of my week", "2026-11-24 .. 2026-11-30"),
    ("off for the rest of the day", "2026-11-24 10:00 .. 2026-11-25"),
    ("from now on", "> 2026-11-24 10:00"),
    ("do not disturb for the next hour", "2026-11-24 10:00 .. 2026-11-24 11:00"),
    ("no calls for the next 3 hours", "2026-11-24 10:00 .. 2026-11-24 13:00"),
    ("call me in the next hour", "< 2026-11-24 11:00"),
    ("the bills for January have to go out by monday", "< 2026-12-01"),
    ("a table for 4 tonight at Lou's, 8pm", "2026-11-24 20:00"),
    ("dinner at 8 for 4 tomorrow", "2026-11-25 20:00"),
    ("haircut 5.30 thursday", "2026-11-26 17:30"),
    ("pay 9.50 thursday", "2026-11-26 .. 2026-11-27"),
    ("is 11 on monday ok", "2026-11-30 11:00"),
    ("on the 28th remind me to pay", "2026-11-28 .. 2026-11-29"),
    ("wake me at 5.30", "2026-11-25 05:30"),
    ("set an alarm for 6", "2026-11-25 06:00"),
    ("leave me in peace until lunch", "< 2026-11-24 12:00"),
    ("interview with Zoe, 27th, 11am", "2026-11-27 11:00"),
    ("choir, saturday 10", "2026-11-28 10:00"),
    ("choir, saturday 12", "2026-12-12 .. 2026-12-13"),
    ("have you got me down on monday", "2026-11-30 .. 2026-12-01"),
    ("put it off till January", "2027-01-01 .. 2027-02-01"),
    ("my 3pm will have to be at 4", "2026-11-24 16:00 | from 2026-11-24 15:00"),
    ("the 10.30 tomorrow needs to be an hour later", "2026-11-25 11:30 | from 2026-11-25 10:30"),
    ("can my 3.30 be brought forward to 3", "2026-11-24 15:00 | from 2026-11-24 15:30"),
    ("in the last 24 hours", "2026-11-23 10:00 .. 2026-11-24 10:00"),
    ("two weeks ago today", "2026-11-10 .. 2026-11-11"),
    ("tomorrow week", "2026-12-02 .. 2026-12-03"),
    ("the saturday just gone", "2026-11-21 .. 2026-11-22"),
    ("in the next fortnight", "< 2026-12-09"),
    ("within the next ten days", "< 2026-12-05"),
    ("before the weekend", "< 2026-11-28"),
    ("this time tomorrow", "2026-11-25 10:00"),
    ("by the end of Q1", "< 2027-04-01"),
    ("open from 9 to 5 on weekdays", "2026-11-25 09:00 .. 2026-11-25 17:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("0900 on thursday", "2026-11-26 09:00"),
    ("6ish tomorrow", "2026-11-25 18:00"),
    ("once a fortnight on mondays", "2026-11-30 .. 2026-12-01 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    ("thursday before last", "2026-11-12 .. 2026-11-13"),
    ("last March", "2026-03-01 .. 2026-04-01"),
    ("last December", "2025-12-01 .. 2026-01-01"),
    ("a quarter of five", "2026-11-24 16:45"),
    ("meet at 0930 hours tomorrow", "2026-11-25 09:30"),
    ("the launch is in Q2", "2027-04-01 .. 2027-07-01"),
    ("the Q2 report", "-"),
    ("the closest friday to 1 June", "2027-06-04 .. 2027-06-05"),
    ("2027-03-01 09:00/2027-03-02 17:00", "2027-03-01 09:00 .. 2027-03-02 17:00"),
]


@pytest.mark.parametrize(("text", "choices"), LEFT_OPEN)
def test_a_choice_left_open_is_asked_about(text: str, choices: list[str]) -> None:
    found = read(text, TUESDAY, PARIS, "en")
    assert found.ask
    assert not found.when
    assert [when(choice) for choice in found.choices] == choices


@pytest.mark.parametrize(("text", "expected"), REASONS + AN_HOUR_FOR_ANOTHER + AGAIN_AND_AGAIN + NOW_AND_THEN)
def test_english_of_what_is_asked_and_when(text: str, expected: str) -> None:
    assert told(text, "en") == expected
