"""English words of time: data only. Each kind of sense lists, by value, the folded phrases that carry it."""

from __future__ import annotations

from typing import Any

_UNITS = (
    "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
    "sixteen, seventeen, eighteen, nineteen"
).split(", ")
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
_ORDINALS = (
    "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, "
    "fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth"
).split(", ")


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


WORDS: dict[str, dict[Any, str]] = {
    "number": _numbers(),
    "one": {1: "a, an, 1", 2: "couple, a couple, a couple of, couple of, a pair of", 3: "few, a few"},
    "ordinal": _ordinals(),
    "ordinal end": {True: "st, nd, rd, th"},
    "weekday": {
        0: "monday, mondays, monday s, mnday",
        1: "tuesday, tuesdays, tues, tuesday s",
        2: "wednesday, wednesdays, weds, wednesday s",
        3: "thursday, thursdays, thurs, thur, thursday s, thu, thirsday",
        4: "friday, fridays, fri, friday s",
        5: "saturday, saturdays, saturday s",
        6: "sunday, sundays, sunday s",
    },
    "weekday?": {0: "mon", 1: "tue", 2: "wed", 5: "sat", 6: "sun"},
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
    "month?": {1: "jan", 3: "mar, march", 5: "may", 6: "jun", 9: "sep"},
    "day": {
        0: "today, today s, 2day, tday, tdy",
        1: "tomorrow, tomorrows, tomorrow s, tmrw, tmw, tmr, tomo, 2moro, 2morrow, tommorow, tommorrow, tomorow, tmoro, "
        "tomorro, the next day, 2mrw",
        2: "day after tomorrow, the day after tomorrow, overmorrow, day after tmrw",
        -1: "yesterday, yesterdays, yesterday s, yday",
        -2: "day before yesterday, the day before yesterday",
    },
    "next": {True: "next, following, coming, upcoming, nxt"},
    "coming": {True: "next, nxt"},
    "following": {True: "following, coming, upcoming"},
    "last": {True: "last, past, previous"},
    "this": {True: "this, current, the current, dis"},
    "the": {True: "the"},
    "of": {True: "of, in, the, of the"},
    "from": {"from": "from", "between": "between, in between, from between"},
    "to": {True: "to, until, till, til, untill, through, thru, and, to the, until the, and the, through the"},
    "and": {True: "and, or"},
    "at": {True: "at, around, about, approximately, circa, approx, at about, at around"},
    "at sure": {True: "at, around, at about, at around, approximately, approx"},
    "join": {
        True: "at, on, in, for, the, of, around, about, approximately, but, say, rather, from, during, at about, "
        "approx, preferably, ideally, at around, sharp, maybe, perhaps, sometime"
    },
    "exactly": {True: "sharp, ish, approximately, approx, exactly, on the dot, max, tops"},
    "in": {True: "in, within, in about, in around, in the next"},
    "in time": {True: "in, in about, in around, in just"},
    "within": {True: "within, within the next, in the next, inside, in under"},
    "ago": {True: "ago, back"},
    "hence": {True: "from now, hence, from today, from right now, s time"},
    "closest": {True: "closest, nearest"},
    "since": {True: "since"},
    "later": {True: "later, after, from"},
    "sooner": {True: "before, earlier"},
    "until": {True: "until, till, til, untill, up to, through"},
    "bound": {
        "before": "before, prior to, earlier than",
        "by": "by, no later than, not later than, due, due on, due by, deadline, before or on, at the latest by",
        "until": "until, till, til, untill, up to, through, up until",
        "after": "after, later than",
        "since": "since",
        "from": "from, starting, starting from, as of, starting on, not before, as from, onwards from, no earlier than",
    },
    "limit": {
        "by": "at the latest, latest, at latest, or before, or earlier, or sooner, tops, deadline, max",
        "from": "onwards, onward, at the earliest, earliest, or later, or after, and after",
        "until": "inclusive, included",
    },
    "included": {True: "inclusive, included"},
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
    "noon": {12: "noon, midday, mid day, noontime", 0: "midnight"},
    "half": {True: "half"},
    "quarter": {15: "quarter, a quarter", 45: "three quarters"},
    "to hour": {True: "to, til, till, before"},
    "past hour": {True: "past, after, from"},
    "half past": {True: "half past, half"},
    "meridiem": {
        "am": "am, a m, a.m., a.m, in the am, a",
        "pm": "pm, p m, p.m., p.m, in the pm, p",
    },
    "portion": {
        "early": "early, beginning of, the beginning of, start of, the start of, at the beginning of, at the start of, "
        "early in, first thing in, beginning, start, early hours of",
        "mid": "mid, middle of, the middle of, in the middle of",
        "late": "late, end of, the end of, at the end of, towards the end of, late in, end",
    },
    "early": {True: "early, first thing"},
    "acronym": {
        ("late", "day"): "eod, eob, cob, close of business, end of play, end of business, close of play",
        ("late", "week"): "eow",
        ("late", "month"): "eom",
        ("late", "year"): "eoy",
        ("early", "year"): "boy",
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
    "tonight": {True: "tonight, tonite, 2nite, tonight s, 2night"},
    "last night": {True: "last night"},
    "fortnight": {14: "fortnight, fortnights"},
    "week hence": {1: "week", 2: "fortnight"},
    "nowadays": {True: "now, right now, just now, at the moment, atm"},
    "soon": {},
    "every": {True: "every, each, evry, all"},
    "every other": {2: "every other, every second, each second, every alternate, alternate"},
    "often": {
        "FREQ=DAILY": "every day, everyday, each day",
        "FREQ=YEARLY": "annually, once a year",
        "FREQ=WEEKLY": "once a week",
        "FREQ=MONTHLY": "once a month",
    },
    "often?": {
        "FREQ=DAILY": "daily",
        "FREQ=WEEKLY": "weekly",
        "FREQ=WEEKLY;INTERVAL=2": "fortnightly, biweekly, bi weekly",
        "FREQ=MONTHLY": "monthly",
        "FREQ=YEARLY": "yearly",
        "FREQ=MONTHLY;INTERVAL=3": "quarterly",
    },
    "workday": {True: "weekday, weekdays, working day, working days, business day, business days, workday, workdays"},
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
    "season": {"spring": "spring", "summer": "summer", "autumn": "autumn, fall", "winter": "winter"},
    "eve": {-1: "day before, the day before, eve of, the eve of", 1: "day after, the day after, the morrow of"},
    "during": {True: "for"},
    "lasting": {
        True: "for, lasting, allow, about, duration, takes, take, need, approx, around, allowing, of, lasts, should take, "
        "book, block"
    },
    "lasted": {True: "long, tops, max, maximum, is enough, should do, will do, should be enough, is plenty, at most, slot, "
               "meeting, call, session, free, appointment, chat"},
    "span": {
        30: "half an hour, half hour, a half hour, half a hour, 1/2 hour, 1/2 h, 1/2h, 30 ish minutes",
        15: "quarter of an hour, a quarter of an hour, quarter hour, 1/4 hour, 1/4 h, 1/4h",
        45: "three quarters of an hour, three quarter hour, 3/4 hour, 3/4 h, 3/4h",
        90: "an hour and a half, hour and a half, one and a half hours, one hour and a half, 1 hour and a half, "
        "hour and half, 1 and a half hours",
        150: "two and a half hours, 2 and a half hours, 2 and an half hours, two hours and a half",
        240: "half a day, half day, a half day",
    },
    "not": {True: "not, no, except, excluding, isn t, apart from, but not"},
    "rather": {True: "rather, actually, instead, i mean, make that, make it, sorry"},
    "instead": {True: "instead of, rather than, in place of, not"},
    "move": {
        True: "move, moved, moving, push, pushed, shift, shifted, reschedule, rescheduled, postpone, postponed, change, "
        "changed, bring forward, bring, brought, delay, delayed, swap, slide, rebook, bump, resched, put back, put off, switch"
    },
    "earlier": {True: "bring forward, brought forward, earlier"},
    "early riser": {True: "taxi, cab, flight, train, airport, alarm, wake"},
    "occasion": {True: "meeting, meetings, call, sync, standup, stand, catch, reminder, appointment, appointments, session, lunch, review, checkin, class"},
    "pronoun": {True: "me, us, him, her, them"},
    "paper": {
        True: "invoice, invoices, letter, letters, email, emails, contract, report, minutes, statement, payslip, quote, "
        "receipt, receipts, bill, bills, notes, numbers, figures, accounts, rent, payroll, newsletter, issue, edition, "
        "results, judgment, order, memo, transcript, vat"
    },
    "street": {
        True: "street, road, avenue, page, pages, room, version, chapter, section, flat, unit, suite, floor, bus, gate, "
        "platform, line, file, ref, reference, no, number, invoice, order, box, plate, item, apartment, apt, building, "
        "case, extension, ext, phone, tel, fax, code, postcode, zip"
    },
    "born": {True: "born, dob, date of birth, dated, signed, d o b, birthdate"},
    "currency": {True: "euro, euros, eur, pound, pounds, gbp, dollars, usd, k, quid, pence, cents"},
    "measure": {True: "kg, g, m, cm, mm, km, litres, people, persons, guests, copies, pages, items, times, percent"},
    "same hour": {True: "same time, at the same time"},
    "all day": {True: "all day, the whole day, whole day"},
    "asap": {True: "asap, as soon as possible, immediately, right away, straight away"},
    "iso week": {True: "week, wk, calendar week, cw"},
    "title": {True: "mr, mrs, ms, miss, dr, prof, professor, sir"},
    "past talk": {True: "following, further to, as discussed, as agreed, after our"},
    "wish": {True: "good, nice, great, lovely, happy, merry, wonderful"},
    "thanks": {True: "thanks, thank you, cheers, bye, ok, great, ta, thx"},
    "whole": {True: "all, the whole"},
    "rest": {True: "rest of the, remainder of the, rest of, remainder of"},
}

CORRECTED = (
    "monday tuesday wednesday thursday friday saturday sunday january february march april august september october "
    "november december tomorrow yesterday afternoon morning evening tonight"
).split()

SPELLED_RIGHT = frozenset(["sundry", "warning", "mourning", "match", "marsh", "morning", "sunday", "moving", "fridays", "evenings"])
