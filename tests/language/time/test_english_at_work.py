"""Hours, moves and lengths as people in a hurry type them in English; it is Tuesday 24 November 2026, ten in Paris."""

import pytest

from tests.language.time.compact import told

HOURS_BESIDE_THEIR_DAY = [
    ("thursday 9 to 5", "2026-11-26 09:00 .. 2026-11-26 17:00"),
    ("thursday 9-5", "2026-11-26 09:00 .. 2026-11-26 17:00"),
    ("book the room thursday 10 to 12", "2026-11-26 10:00 .. 2026-11-26 12:00"),
    ("tomorrow, 2-4 with Ana", "2026-11-25 14:00 .. 2026-11-25 16:00"),
    ("call with the auditors 10-11 tomorrow", "2026-11-25 10:00 .. 2026-11-25 11:00"),
    ("between 2 and 5 on friday", "2026-11-27 14:00 .. 2026-11-27 17:00"),
    ("the 11th 9am with Jo", "2026-12-11 09:00"),
    ("see Jo on the 11th 9 to 11", "2026-12-11 09:00 .. 2026-12-11 11:00"),
    ("meet Paul thursday ten to five", "2026-11-26 16:50"),
    ("would friday at 10 work", "2026-11-27 10:00"),
    ("order 2-3 boxes tomorrow", "2026-11-25 .. 2026-11-26"),
    ("on wed I am away", "2026-11-25 .. 2026-11-26"),
    ("every thursday at 5 ring the bank", "2026-11-26 17:00 | FREQ=WEEKLY;BYDAY=TH"),
    ("the van needs 3 branches", "-"),
]
NO_DATES = [
    ("deliver it to 7 Monday Avenue", "-"),
    ("the leak at 3 August Close is worse", "-"),
    ("a parcel for 12b june street, friday at 9", "2026-11-27 09:00"),
    ("the shop will close Friday at 5", "2026-11-27 17:00"),
    ("pay the 2nd invoice", "-"),
    ("on the 2nd call the bank", "2026-12-02 .. 2026-12-03"),
    ("what is she up to next week", "2026-11-30 .. 2026-12-07"),
    ("from friday the number 9 tram stops here", "> 2026-11-27"),
]
HOURS_WITH_A_DOT = [
    ("cancel the 3.30 with Atkins", "2026-11-24 15:30"),
    ("nothing before 9.30 tomorrow", "< 2026-11-25 09:30"),
    ("move Jo to 3, make it 3.30", "2026-11-24 15:30"),
    ("pay 9.50 tomorrow", "2026-11-25 .. 2026-11-26"),
    ("see Jo on friday 15.00", "2026-11-27 15:00"),
    ("open from 10.00 to 12.30 on Saturday.", "2026-11-28 10:00 .. 2026-11-28 12:30"),
    ("Tom, 9.30-11.30 on Monday", "2026-11-30 09:30 .. 2026-11-30 11:30"),
    ("prices 1.20-2.30 per piece", "-"),
    ("from 4.12 to 6.12", "-"),
    ("lunch at twelve o'clock noon on friday", "2026-11-27 12:00"),
]
MOVES = [
    ("push our 5pm back half an hour", "2026-11-24 17:30 | from 2026-11-24 17:00"),
    ("push my 3pm an hour later", "2026-11-24 16:00 | from 2026-11-24 15:00"),
    ("put my 4pm back 15 minutes", "2026-11-24 16:15 | from 2026-11-24 16:00"),
    ("bring my 3pm forward an hour", "2026-11-24 14:00 | from 2026-11-24 15:00"),
    ("the 9am with Hendricks tomorrow - make it 10", "2026-11-25 10:00"),
    ("order 5 chairs, actually make it 10", "-"),
]
COUNTED = [
    ("in 3 weeks and 2 days", "2026-12-17 .. 2026-12-18"),
    ("a year and 3 months ago", "2025-08-24 .. 2025-08-25"),
    ("2 weeks and 3 days from now", "2026-12-11 .. 2026-12-12"),
]
NIGHTS_AND_WEEKENDS = [
    ("dinner with Al tomorrow night", "2026-11-25 18:00 .. 2026-11-25 22:00"),
    ("a hotel in Lyon for 2 nights from Friday", "> 2026-11-27"),
    ("a hotel for 3 nights", "-"),
    ("away for the weekend", "2026-11-28 .. 2026-11-30"),
]
NO_DATES_OF_THEIRS = [
    ("the kids march in the parade", "-"),
    ("order decorations for a party with music from the 80s", "-"),
    ("I'm not in on friday", "2026-11-27 .. 2026-11-28"),
    ("no calls through this afternoon please", "2026-11-24 14:00 .. 2026-11-24 18:00"),
    ("see Anna on the 5th or 6th of January", "?"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    HOURS_BESIDE_THEIR_DAY + NO_DATES + HOURS_WITH_A_DOT + MOVES + COUNTED + NIGHTS_AND_WEEKENDS + NO_DATES_OF_THEIRS,
)
def test_english_of_people_at_work(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("dans 3 semaines et 2 jours", "2026-12-17 .. 2026-12-18"),
        ("il y a un an et demi", "2025-05-24 .. 2025-05-25"),
        ("absent jeudi 9-12h", "2026-11-26 09:00 .. 2026-11-26 12:00"),
        ("hôtel à Lyon pour 2 nuits", "-"),
    ],
)
def test_units_on_top_of_others_and_hours_in_french(text: str, expected: str) -> None:
    assert told(text, "fr") == expected
