"""What comes again, and how long, in French.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

WEEKLY = [
    ("tous les lundis", "2026-11-30 .. 2026-12-01 | FREQ=WEEKLY;BYDAY=MO"),
    ("tous les lundis à 9h", "2026-11-30 09:00 | FREQ=WEEKLY;BYDAY=MO"),
    ("chaque mardi à 14h30", "2026-11-24 14:30 | FREQ=WEEKLY;BYDAY=TU"),
    ("tous les mardis et jeudis à 18h", "2026-11-24 18:00 | FREQ=WEEKLY;BYDAY=TU,TH"),
    ("chaque semaine le vendredi à 16h", "2026-11-27 16:00 | FREQ=WEEKLY;BYDAY=FR"),
    ("les mardis à 10h", "2026-12-01 10:00 | FREQ=WEEKLY;BYDAY=TU"),
    ("un mardi sur deux", "2026-12-01 .. 2026-12-02 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("un samedi sur trois", "2026-11-28 .. 2026-11-29 | FREQ=WEEKLY;INTERVAL=3;BYDAY=SA"),
    ("une semaine sur deux le jeudi à 10h", "2026-11-26 10:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TH"),
    ("tous les 15 jours le mardi", "2026-12-01 .. 2026-12-02 | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU"),
    ("toutes les deux semaines le lundi à 8h", "2026-11-30 08:00 | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO"),
    ("réunion hebdo le lundi 9h", "2026-11-30 09:00 | FREQ=WEEKLY;BYDAY=MO"),
    ("le mardi à 10h chaque semaine", "2026-12-01 10:00 | FREQ=WEEKLY;BYDAY=TU"),
    ("tous les lundis à partir du 15 décembre", "2026-12-21 .. 2026-12-22 | FREQ=WEEKLY;BYDAY=MO"),
    ("chaque jour ouvré à 9h", "2026-11-25 09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("du lundi au vendredi à 8h30 tous les jours", "2026-11-25 08:30 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    ("toutes les semaines", "- | FREQ=WEEKLY"),
]

ENDED = [
    ("tous les jeudis à 8h jusqu'au 15 janvier", "2026-11-26 08:00 | FREQ=WEEKLY;BYDAY=TH;UNTIL=20270115T225959Z"),
    ("jusqu'au 15 janvier, tous les jeudis à 8h", "2026-11-26 08:00 | FREQ=WEEKLY;BYDAY=TH;UNTIL=20270115T225959Z"),
    ("tous les jeudis 8h jusqu'en juin", "2026-11-26 08:00 | FREQ=WEEKLY;BYDAY=TH;UNTIL=20270630T215959Z"),
    ("tous les lundis à 9h jusqu'à fin janvier", "2026-11-30 09:00 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20270131T225959Z"),
    (
        "tous les lundis du 1er décembre au 15 janvier à 9h",
        "2026-12-07 09:00 | FREQ=WEEKLY;BYDAY=MO;UNTIL=20270115T225959Z",
    ),
    (
        "à partir de lundi tous les jours à 8h jusqu'au 20 décembre",
        "2026-11-30 08:00 | FREQ=DAILY;UNTIL=20261220T225959Z",
    ),
    ("tous les jours à partir du 3 décembre", "2026-12-03 .. 2026-12-04 | FREQ=DAILY"),
    ("tous les jours à partir du 3 décembre à 9h", "2026-12-03 09:00 | FREQ=DAILY"),
]

SPARED = [
    ("tous les jours sauf le dimanche", "2026-11-25 .. 2026-11-26 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    ("tous les jours sauf le mercredi à 18h", "2026-11-24 18:00 | FREQ=WEEKLY;BYDAY=MO,TU,TH,FR,SA,SU"),
    ("tous les jours à 9h sauf le dimanche", "2026-11-25 09:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA"),
    (
        "tous les jours sauf le samedi et le dimanche à 8h",
        "2026-11-25 08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR",
    ),
    ("tous les jours hors week-end à 8h", "2026-11-25 08:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
    (
        "tous les matins sauf le lundi",
        "2026-11-25 08:00 .. 2026-11-25 12:00 | FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU",
    ),
]

SAID_TWICE = [
    ("visio hebdo tous les mardis de 9h à 9h30", "2026-12-01 09:00 .. 2026-12-01 09:30 | FREQ=WEEKLY;BYDAY=TU"),
    ("tous les mardis et les jeudis à 17h", "2026-11-24 17:00 | FREQ=WEEKLY;BYDAY=TU,TH"),
    ("chaque mardi et chaque jeudi 17h", "2026-11-24 17:00 | FREQ=WEEKLY;BYDAY=TU,TH"),
    ("tous les lundis et tous les vendredis à 9h", "2026-11-27 09:00 | FREQ=WEEKLY;BYDAY=MO,FR"),
    ("kiné deux fois par semaine, le mardi et le vendredi", "2026-11-27 .. 2026-11-28 | FREQ=WEEKLY;BYDAY=TU,FR"),
    ("relancer les impayés deux fois par semaine", "?"),
    ("une visite trois fois par mois", "?"),
]

WORKING_DAYS = [
    (text, f"{day} | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS={place}")
    for text, day, place in (
        ("chaque dernier jour ouvré du mois", "2026-11-30 .. 2026-12-01", -1),
        ("le dernier jour ouvré de chaque mois", "2026-11-30 .. 2026-12-01", -1),
        ("le premier jour ouvré de chaque mois à 9h", "2026-12-01 09:00", 1),
    )
]

DAILY = [
    ("tous les jours à 18h", "2026-11-24 18:00 | FREQ=DAILY"),
    ("tous les jours à 8h", "2026-11-25 08:00 | FREQ=DAILY"),
    ("tous les matins", "2026-11-25 08:00 .. 2026-11-25 12:00 | FREQ=DAILY"),
    ("tous les soirs à 19h", "2026-11-24 19:00 | FREQ=DAILY"),
    ("chaque matin à 7h45", "2026-11-25 07:45 | FREQ=DAILY"),
    ("un jour sur deux à 9h", "2026-11-25 09:00 | FREQ=DAILY;INTERVAL=2"),
    ("tous les 3 jours à 10h", "2026-11-25 10:00 | FREQ=DAILY;INTERVAL=3"),
]

MONTHLY = [
    ("le premier jeudi du mois", "2026-12-03 .. 2026-12-04 | FREQ=MONTHLY;BYDAY=1TH"),
    ("le premier jeudi du mois à 14h", "2026-12-03 14:00 | FREQ=MONTHLY;BYDAY=1TH"),
    ("le dernier vendredi de chaque mois", "2026-11-27 .. 2026-11-28 | FREQ=MONTHLY;BYDAY=-1FR"),
    ("chaque 1er lundi du mois à 10h", "2026-12-07 10:00 | FREQ=MONTHLY;BYDAY=1MO"),
    ("tous les premiers mardis du mois", "2026-12-01 .. 2026-12-02 | FREQ=MONTHLY;BYDAY=1TU"),
    ("tous les 1er du mois", "2026-12-01 .. 2026-12-02 | FREQ=MONTHLY;BYMONTHDAY=1"),
    ("tous les 15 du mois", "2026-12-15 .. 2026-12-16 | FREQ=MONTHLY;BYMONTHDAY=15"),
    ("le 15 de chaque mois", "2026-12-15 .. 2026-12-16 | FREQ=MONTHLY;BYMONTHDAY=15"),
    ("chaque fin de mois", "2026-11-30 .. 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("tous les mois le 5", "2026-12-05 .. 2026-12-06 | FREQ=MONTHLY;BYMONTHDAY=5"),
    ("le dernier jour du mois", "2026-11-30 .. 2026-12-01 | FREQ=MONTHLY;BYMONTHDAY=-1"),
    ("tous les trois mois", "- | FREQ=MONTHLY;INTERVAL=3"),
    ("tous les ans le 3 mars", "2027-03-03 .. 2027-03-04 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3"),
    ("tous les 3 mars", "2027-03-03 .. 2027-03-04 | FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=3"),
]

LENGTHS = [
    ("45 min", "- | 45 min"),
    ("une demi-heure", "- | 30 min"),
    ("un quart d'heure", "- | 15 min"),
    ("trois quarts d'heure", "- | 45 min"),
    ("1h30", "- | 90 min"),
    ("1 h 30", "- | 90 min"),
    ("une heure et demie", "- | 90 min"),
    ("1h", "- | 60 min"),
    ("90 minutes", "- | 90 min"),
    ("2 heures", "- | 120 min"),
    ("une bonne heure avec le notaire", "- | 60 min"),
    ("rdv d'une heure jeudi", "2026-11-26 .. 2026-11-27 | 60 min"),
    ("visio de 20 min demain 11h", "2026-11-25 11:00 | 20 min"),
    ("lundi 14h30 45 min", "2026-11-30 14:30 | 45 min"),
    ("lundi 14h 1h30", "2026-11-30 14:00 | 90 min"),
    ("mardi 10h (1h)", "2026-12-01 10:00 | 60 min"),
    ("mardi 10h durée 1h30", "2026-12-01 10:00 | 90 min"),
    ("compter 1h15", "- | 75 min"),
    ("prévoir 2h jeudi", "2026-11-26 .. 2026-11-27 | 120 min"),
    ("bloque 2h demain matin", "2026-11-25 08:00 .. 2026-11-25 12:00 | 120 min"),
    ("réunion 2h lundi à 14h", "2026-11-30 14:00 | 120 min"),
    ("30min avec Paul à 9h", "2026-11-25 09:00 | 30 min"),
    ("il me faut deux heures demain", "2026-11-25 .. 2026-11-26 | 120 min"),
]


@pytest.mark.parametrize(("text", "expected"), [*WEEKLY, *ENDED, *SPARED, *SAID_TWICE, *WORKING_DAYS])
def test_what_comes_every_week(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DAILY)
def test_what_comes_every_day(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), MONTHLY)
def test_what_comes_every_month_or_year(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), LENGTHS)
def test_how_long(text: str, expected: str) -> None:
    assert told(text) == expected
