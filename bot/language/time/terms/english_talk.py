"""English words around dates: what joins and bounds them, what they are dates of, and what is no date."""

from __future__ import annotations

from typing import Any

TALK: dict[str, dict[Any, str]] = {
    "next": {True: "next, following, coming, upcoming, nxt"},
    "coming": {True: "next, nxt"},
    "following": {True: "following, coming, upcoming"},
    "last": {True: "last, past, previous"},
    "this": {True: "this, current, the current, dis"},
    "the": {True: "the"},
    "of": {True: "of, in, the, of the"},
    "from": {
        "from": "from",
        "between": "between, in between, from between",
    },
    "to": {True: "to, until, till, til, untill, through, thru, and"},
    "and": {True: "and, or"},
    "at": {True: "at, around, about, approximately, circa, approx, at about, at around"},
    "at sure": {True: "at, around, at about, at around, approximately, approx"},
    "join": {
        True: (
            "at, on, in, for, the, of, around, about, approximately, but, say, rather, from, during, at "
            "about, approx, preferably, ideally, at around, sharp, maybe, perhaps, sometime"
        ),
    },
    "exactly": {True: "sharp, ish, approximately, approx, exactly, on the dot, max, tops"},
    "in": {True: "in, within, in about, in around, in the next, within the next, within the coming"},
    "in time": {True: "in, in about, in around, in just"},
    "within": {True: "within, within the next, within the coming, in the next, inside, in under"},
    "ago": {True: "ago, back"},
    "hence": {True: "from now, hence, from today, from right now, s time"},
    "closest": {True: "closest, nearest"},
    "later": {True: "later, after, from"},
    "sooner": {True: "before, earlier"},
    "bound": {
        "before": "before, prior to, earlier than",
        "by": ("by, no later than, not later than, due, due on, due by, deadline, before or on, at the latest by"),
        "until": "until, till, til, untill, up to, through, up until",
        "after": "after, later than",
        "since": "since",
        "from": (
            "from, starting, starting from, as of, starting on, not before, but not before, as from, onwards from, "
            "no earlier than"
        ),
    },
    "limit": {
        "by": "at the latest, latest, at latest, or before, or earlier, or sooner, tops, deadline, max",
        "from": "onwards, onward, at the earliest, earliest, or later, or after, and after",
        "until": "inclusive, included",
    },
    "included": {True: "inclusive, included"},
    "to hour": {True: "to, til, till, before"},
    "past hour": {True: "past, after, from"},
    "every": {True: "every, each, evry, all"},
    "every other": {2: "every other, every second, each second, every alternate, alternate"},
    "often": {
        "FREQ=DAILY": "every day, everyday, each day",
        "FREQ=YEARLY": "annually, once a year",
        "FREQ=WEEKLY": "once a week",
        "FREQ=WEEKLY;INTERVAL=2": "once a fortnight, once every two weeks, every fortnight",
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
    "twice": {2: "twice, two times", 3: "three times, thrice"},
    "over weekend": {
        0: "over the weekend, at the weekend, on the weekend, during the weekend, for the weekend, from the weekend"
    },
    "week from": {True: "week commencing, week beginning, week starting, w/c, wc"},
    "times": {True: "times"},
    "per": {True: "a, per, each, every"},
    "eve": {
        -1: "day before, the day before, eve of, the eve of",
        1: "day after, the day after, the morrow of",
    },
    "during": {True: "for"},
    "lasting": {
        True: (
            "for, lasting, allow, about, duration, takes, take, need, approx, around, allowing, of, lasts, "
            "should take, book, block"
        ),
    },
    "lasted": {
        True: (
            "long, tops, max, maximum, is enough, should do, will do, should be enough, is plenty, at most, "
            "slot, meeting, call, session, free, appointment, chat"
        ),
    },
    "not": {True: "not, no, except, excluding, isn t, apart from, but not"},
    "rather": {True: "rather, actually, instead, i mean, make that, make it, sorry"},
    "instead": {True: "instead of, rather than, in place of, not"},
    "move": {
        True: (
            "adjourned, rearrange, rearranged, move, moved, moving, push, pushed, shift, shifted, reschedule, "
            "rescheduled, postpone, postponed, change, changed, bring forward, brought forward, bring, brought, delay, "
            "delayed, swap, slide, rebook, bump, resched, put back, put off, switch"
        ),
    },
    "earlier": {True: "bring forward, brought forward, earlier"},
    "delayed": {True: "late"},
    "put through": {
        True: (
            "call through, calls through, callers through, people through, anyone through, anybody through, "
            "him through, her through, them through"
        ),
    },
    "same time": {True: "same time, at the same time, the same time, same hour"},
    "waking": {True: "wake, waking, alarm, wake up"},
    "early riser": {True: "taxi, cab, flight, train, airport, alarm, wake, wake up"},
    "night out": {True: "table, dinner, drinks, restaurant, cinema, concert, theatre, show, party, gig, supper"},
    "occasion": {
        True: (
            "meeting, meetings, call, sync, standup, stand, catch, reminder, appointment, appointments, "
            "session, lunch, review, checkin, class"
        ),
    },
    "pronoun": {True: "me, us, him, her, them"},
    "paper": {
        True: (
            "invoice, invoices, letter, letters, email, emails, contract, report, minutes, statement, "
            "payslip, quote, receipt, receipts, bill, bills, notes, numbers, figures, accounts, rent, "
            "payroll, newsletter, issue, edition, results, judgment, order, memo, transcript, vat"
        ),
    },
    "street": {
        True: (
            "street, road, avenue, page, pages, room, version, chapter, section, flat, unit, suite, floor, "
            "bus, gate, platform, line, file, ref, reference, no, number, invoice, order, box, plate, item, "
            "apartment, apt, building, case, extension, ext, phone, tel, fax, code, postcode, zip"
        ),
    },
    "born": {True: "born, dob, date of birth, dated, signed, d o b, birthdate"},
    "currency": {True: "euro, euros, eur, pound, pounds, gbp, dollars, usd, k, quid, pence, cents"},
    "measure": {
        True: "kg, g, m, cm, mm, km, litres, people, persons, guests, copies, pages, items, times, percent",
    },
    "title": {True: "mr, mrs, ms, miss, dr, prof, professor, sir"},
    "past talk": {True: "following, further to, as discussed, as agreed, after our"},
    "wish": {True: "good, nice, great, lovely, happy, merry, wonderful"},
    "thanks": {True: "thanks, thank you, cheers, bye, ok, great, ta, thx"},
    "whole": {True: "all, the whole"},
    "rest": {
        True: (
            "rest of the, remainder of the, rest of, remainder of, rest of my, rest of our, rest of this, "
            "remainder of my, remainder of this, left of the, left of my, left of this"
        ),
    },
    "fixed lapse": {86400: "this time tomorrow", 604800: "this time next week"},
    "from now on": {
        True: "from now on, from now onwards, from now onward, from here on, as of now, from this moment on"
    },
}
