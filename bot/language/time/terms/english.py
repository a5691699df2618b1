"""English words of the calendar and the clock: by kind of sense and by value, the folded phrases that carry it."""

from __future__ import annotations

from typing import Any

from bot.language.time.terms.english_talk import TALK

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip


def _numbers() -> dict[int, str]:
    numbers = dict(enumerate(_UNITS))
    for ten, word in _TENS.items():
        numbers[ten] = word
        numbers |= {ten + one: f"{word} {_UNITS[one]}" for one in range(1, 10)}
    return numbers


def _ordinals() -> dict[int, str]:
    ordinals = {n + 1: word for n, word in enumerate(_ORDINALS)}
    ordinals |= {20 + n: f"twenty {_ORDINALS[n - 1]}" for n in range(1, 10)}
    return ordinals | {30: "thirtieth", 31: "thirty first", -1: "last", -2: "second last, last but one"}


_CALENDAR: dict[str, dict[Any, str]] = {
    "number": _numbers(),
    "one": {
        1: "a, an, 1",
        2: "couple, a couple, a couple of, couple of, a pair of",
        3: "few, a few",
    },
    "ordinal": _ordinals(),
    "ordinal end": {True: "st, nd, rd, th"},
    "weekday": {
        0: "monday, mondays, monday s, mnday",
        1: "tuesday, tuesdays, tues, tuesday s",
        2: "wednesday, wednesdays, wensday, wednsday, wendsday, weds, wednesday s",
        3: "thursday, thursdays, thurs, thur, thursday s, thu, thirsday",
        4: "friday, fridays, fri, friday s",
        5: "saturday, saturdays, saturday s",
        6: "sunday, sundays, sunday s",
    },
    "weekday?": {
        0: "mon",
        1: "tue",
        2: "wed",
        5: "sat",
        6: "sun",
    },
    "month": {
        1: "january",
        2: "february, feb",
        4: "april, apr",
        6: "june",
        7: "july, jul",
        8: "august, aug",
        9: "september, sept",
        10: "october, oct",
        11: "november, nov",
        12: "december, dec",
    },
    "month?": {
        1: "jan",
        3: "mar, march",
        5: "may",
        6: "jun",
        9: "sep",
    },
    "day": {
        0: "today, today s, 2day, tday, tdy",
        1: (
            "tomorrow, tomorrows, tomorrow s, tmrw, tmw, tmr, tomo, 2moro, 2morrow, tommorow, tommorrow, "
            "tomorow, tmoro, tomorro, the next day, 2mrw"
        ),
        2: "day after tomorrow, the day after tomorrow, overmorrow, day after tmrw",
        -1: "yesterday, yesterdays, yesterday s, yday",
        -2: "day before yesterday, the day before yesterday",
    },
    "unit": {
        "second": "second, seconds, sec, secs",
        "minute": "minute, minutes, min, mins, m",
        "hour": "hour, hours, hr, hrs, h",
        "day": "day, days, d, working day, working days, business day, business days",
        "week": "week, weeks, wk, wks",
        "weekend": "weekend, weekends, week end, week ends, wkend, wknd",
        "month": "month, months, mo",
        "quarter": "quarter, quarters",
        "year": "year, years, yr, yrs",
    },
    "h": {True: "h"},
    "prime": {"minute": "min, mins, minute, minutes"},
    "oclock": {True: "o clock, oclock, o'clock, oclk"},
    "noon": {
        12: "noon, midday, mid day, noontime",
        0: "midnight",
    },
    "meridiem": {
        "am": "am, a m, a.m., a.m, in the am, a",
        "pm": "pm, p m, p.m., p.m, in the pm, p",
    },
    "part": {
        "morning": "morning, mornings, morn, mornin",
        "noon": "lunchtime, lunch time, lunch hour, at lunch, over lunch, during lunch",
        "afternoon": "afternoon, afternoons, arvo, after lunch, aft, afternoonish, pm",
        "evening": "evening, evenings, after work, eve",
        "night": "night, nights",
        "day": "day",
    },
    "part?": {"noon": "lunch"},
    "part early": {True: "first thing, first thing in the morning, bright and early"},
    "early": {True: "early, first thing"},
    "tonight": {True: "tonight, tonite, 2nite, tonight s, 2night"},
    "last night": {True: "last night"},
    "week hence": {
        1: "week",
        2: "fortnight",
    },
    "fortnight": {14: "fortnight, fortnights"},
    "span": {
        30: "half an hour, half hour, a half hour, half a hour, 1/2 hour, 1/2 h, 1/2h, 30 ish minutes",
        15: "quarter of an hour, a quarter of an hour, quarter hour, 1/4 hour, 1/4 h, 1/4h",
        45: "three quarters of an hour, three quarter hour, 3/4 hour, 3/4 h, 3/4h",
        90: (
            "an hour and a half, hour and a half, one and a half hours, one hour and a half, 1 hour and a "
            "half, hour and half, 1 and a half hours"
        ),
        150: "two and a half hours, 2 and a half hours, 2 and an half hours, two hours and a half",
        240: "half a day, half day, a half day",
    },
    "half": {True: "half"},
    "quarter of year": {1: "q1", 2: "q2", 3: "q3", 4: "q4"},
    "half past": {True: "half past, half"},
    "quarter": {
        15: "quarter, a quarter",
        45: "three quarters",
    },
    "feast": {
        "new year": "new year s day, new years day, new year day, new year",
        "new year's eve": "new year s eve, new years eve, nye",
        "epiphany": "epiphany, twelfth night",
        "valentine": "valentine s day, valentines day, st valentine s day, valentine s",
        "saint patrick": "st patrick s day, saint patrick s day, st paddy s day, st patricks day",
        "shrove tuesday": "shrove tuesday, pancake day, mardi gras, fat tuesday",
        "ash wednesday": "ash wednesday",
        "good friday": "good friday",
        "easter": "easter sunday, easter, easter day",
        "easter monday": "easter monday",
        "april fools": "april fool s day, april fools day, april fools",
        "may day": "may day",
        "ascension": "ascension day, ascension thursday",
        "pentecost": "pentecost, whit sunday, whitsun",
        "pentecost monday": "whit monday",
        "memorial": "memorial day",
        "juneteenth": "juneteenth",
        "independence": "independence day",
        "bastille": "bastille day",
        "labor": "labor day",
        "halloween": "halloween, hallowe en",
        "guy fawkes": "guy fawkes night, bonfire night, guy fawkes day",
        "armistice": "armistice day, remembrance day, veterans day, veteran s day",
        "thanksgiving": "thanksgiving, thanksgiving day",
        "black friday": "black friday",
        "christmas eve": "christmas eve, xmas eve",
        "christmas": "christmas, christmas day, xmas, xmas day",
        "boxing": "boxing day",
        "mlk": "mlk day, martin luther king s day, martin luther king jr day",
        "presidents": "presidents day, president s day",
        "columbus": "columbus day",
        "fathers": "father s day, fathers day",
        "mothers": "mother s day, mothers day",
        "groundhog": "groundhog day",
        "earth": "earth day",
        "early may bank": "early may bank holiday",
        "spring bank": "spring bank holiday",
        "summer bank": "august bank holiday, summer bank holiday",
    },
    "season": {
        "spring": "spring",
        "summer": "summer",
        "autumn": "autumn, fall",
        "winter": "winter",
    },
    "zone": {
        "UTC": "gmt, utc",
        1: "cet, bst, utc+1, gmt+1",
        2: "cest, utc+2, gmt+2",
        4: "utc+4, gmt+4",
        5.5: "ist",
        -4: "edt, ast",
        -5: "est, cdt",
        -6: "cst, mdt",
        -7: "pdt, mst",
        -8: "pst",
        "Europe/Paris": "paris time, french time",
        "Europe/London": "london time, uk time",
        "America/New_York": "new york time, eastern time",
        "America/Montreal": "montreal time",
    },
    "portion": {
        "early": (
            "early, beginning of, the beginning of, start of, the start of, at the beginning of, at the start "
            "of, early in, first thing in, beginning, start, early hours of"
        ),
        "mid": "mid, middle of, the middle of, in the middle of",
        "late": "late, end of, the end of, at the end of, towards the end of, late in, end",
    },
    "acronym": {
        ("late", "day"): "eod, eob, cob, close of business, end of play, end of business, close of play",
        ("late", "week"): "eow",
        ("late", "month"): "eom",
        ("late", "year"): "eoy",
        ("early", "year"): "boy",
    },
    "workday": {
        True: "weekday, weekdays, working day, working days, business day, business days, workday, workdays",
    },
    "iso week": {True: "week, wk, calendar week, cw"},
    "nowadays": {True: "now, right now, just now, at the moment, atm"},
}

WORDS = {**_CALENDAR, **TALK}

# Words whose misspellings are read as theirs, where one letter is wrong, missing, doubled or swapped.
CORRECTED = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april august "
    "september october november december tomorrow yesterday afternoon morning evening tonight"
)

# Common words one letter away from those: they mean themselves.
SPELLED_RIGHT = "evenings fridays marsh match morning mourning moving sunday sundry warning"
