"""Periods in French, and their bounds.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

WEEKS = [
    ("cette semaine", "2026-11-23 .. 2026-11-30"),
    ("la semaine prochaine", "2026-11-30 .. 2026-12-07"),
    ("la semaine pro", "2026-11-30 .. 2026-12-07"),
    ("la semaine dernière", "2026-11-16 .. 2026-11-23"),
    ("la semaine du 7 décembre", "2026-12-07 .. 2026-12-14"),
    ("semaine 50", "2026-12-07 .. 2026-12-14"),
    ("toute la semaine", "2026-11-23 .. 2026-11-30"),
    ("dans la semaine", "2026-11-23 .. 2026-11-30"),
    ("le reste de la semaine", "2026-11-24 .. 2026-11-30"),
    ("ce mois-ci", "2026-11-01 .. 2026-12-01"),
    ("le mois prochain", "2026-12-01 .. 2027-01-01"),
    ("le mois dernier", "2026-10-01 .. 2026-11-01"),
    ("l'année prochaine", "2027-01-01 .. 2028-01-01"),
    ("le trimestre prochain", "2027-01-01 .. 2027-04-01"),
    ("le premier trimestre 2027", "2027-01-01 .. 2027-04-01"),
    ("ce week-end", "2026-11-28 .. 2026-11-30"),
    ("le week-end du 12 décembre", "2026-12-12 .. 2026-12-14"),
    ("cet été", "2027-06-21 .. 2027-09-23"),
    ("au printemps", "2027-03-20 .. 2027-06-21"),
    ("les 3 prochains jours", "2026-11-25 .. 2026-11-28"),
    ("les deux semaines à venir", "2026-11-30 .. 2026-12-14"),
    ("la première semaine de janvier", "2027-01-04 .. 2027-01-11"),
]

PORTIONS = [
    ("début décembre", "2026-12-01 .. 2026-12-11"),
    ("début du mois prochain", "2026-12-01 .. 2026-12-11"),
    ("mi-janvier", "2027-01-11 .. 2027-01-21"),
    ("à la mi-mars", "2027-03-11 .. 2027-03-21"),
    ("fin janvier", "2027-01-25 .. 2027-02-01"),
    ("fin du mois", "2026-11-24 .. 2026-12-01"),
    ("en fin de mois", "2026-11-24 .. 2026-12-01"),
    ("fin du mois de mars", "2027-03-25 .. 2027-04-01"),
    ("en début de semaine", "2026-11-23 .. 2026-11-25"),
    ("début de semaine prochaine", "2026-11-30 .. 2026-12-02"),
    ("milieu de semaine", "2026-11-25 .. 2026-11-27"),
    ("en fin de semaine", "2026-11-26 .. 2026-11-28"),
    ("fin de la semaine prochaine", "2026-12-03 .. 2026-12-05"),
    ("fin d'année", "2026-11-01 .. 2027-01-01"),
    ("début 2027", "2027-01-01 .. 2027-03-01"),
    ("la première quinzaine de janvier", "2027-01-01 .. 2027-01-16"),
    ("la deuxième quinzaine de mars", "2027-03-16 .. 2027-04-01"),
]

DAY_RANGES = [
    ("du 3 au 5 décembre", "2026-12-03 .. 2026-12-06"),
    ("du 3 au 5 décembre inclus", "2026-12-03 .. 2026-12-06"),
    ("du 28 décembre au 4 janvier", "2026-12-28 .. 2027-01-05"),
    ("du 21/12 au 03/01", "2026-12-21 .. 2027-01-04"),
    ("du 21/12/2026 au 03/01/2027", "2026-12-21 .. 2027-01-04"),
    ("du lundi 7 au vendredi 11 décembre", "2026-12-07 .. 2026-12-12"),
    ("du lundi au vendredi", "2026-11-30 .. 2026-12-05"),
    ("de lundi à mercredi", "2026-11-30 .. 2026-12-03"),
    ("entre lundi et jeudi", "2026-11-30 .. 2026-12-04"),
    ("entre Noël et le jour de l'an", "2026-12-25 .. 2027-01-02"),
    ("13-15 juillet", "2027-07-13 .. 2027-07-16"),
    ("du 14 au 18", "2026-12-14 .. 2026-12-19"),
    ("les 7 et 8 décembre", "2026-12-07 .. 2026-12-09"),
    ("les 10, 11 et 12 décembre", "2026-12-10 .. 2026-12-13"),
    ("lundi, mardi et mercredi", "2026-11-30 .. 2026-12-03"),
    ("dix jours à partir du 3 janvier", "2027-01-03 .. 2027-01-13"),
    ("pendant 3 jours à partir de lundi", "2026-11-30 .. 2026-12-03"),
]

BOUNDS = [
    ("avant vendredi", "< 2026-11-27"),
    ("avant vendredi 17h", "< 2026-11-27 17:00"),
    ("avant demain midi", "< 2026-11-25 12:00"),
    ("avant ce soir", "< 2026-11-24 18:00"),
    ("avant le 28", "< 2026-11-28"),
    ("avant Noël", "< 2026-12-25"),
    ("avant la fin du mois", "< 2026-12-01"),
    ("avant fin janvier", "< 2027-02-01"),
    ("d'ici vendredi", "< 2026-11-28"),
    ("d'ici lundi midi", "< 2026-11-30 12:00"),
    ("d'ici 18h", "< 2026-11-24 18:00"),
    ("d'ici la fin de la semaine", "< 2026-11-28"),
    ("d'ici 2 jours", "< 2026-11-27"),
    ("pour mardi", "< 2026-12-02"),
    ("pour le 15 janvier", "< 2027-01-16"),
    ("pour demain midi", "< 2026-11-25 12:00"),
    ("pour la semaine prochaine", "< 2026-12-07"),
    ("jusqu'à 15h", "< 2026-11-24 15:00"),
    ("jusqu'à vendredi inclus", "< 2026-11-28"),
    ("jusqu'au 5 janvier", "< 2027-01-06"),
    ("lundi au plus tard", "< 2026-12-01"),
    ("au plus tard le 15", "< 2026-12-16"),
    ("mardi 12h dernier délai", "< 2026-12-01 12:00"),
    ("à partir de mardi", "> 2026-12-01"),
    ("à partir du 8", "> 2026-12-08"),
    ("à partir de 9h30 jeudi", "> 2026-11-26 09:30"),
    ("dès lundi 8h", "> 2026-11-30 08:00"),
    ("dès demain matin", "2026-11-25 08:00 .. 2026-11-25 12:00"),
    ("à compter du 12", "> 2026-12-12"),
    ("après 18h", "> 2026-11-24 18:00"),
    ("jeudi après 17h", "> 2026-11-26 17:00"),
    ("après le 15 août", "> 2027-08-16"),
    ("depuis lundi", "> 2026-11-23"),
    ("mardi avant 10h", "< 2026-12-01 10:00"),
    ("vendredi à partir de midi", "> 2026-11-27 12:00"),
    ("demain jusqu'à 16h", "2026-11-25 .. 2026-11-25 16:00"),
    ("pas avant mardi", "> 2026-12-01"),
]


@pytest.mark.parametrize(("text", "expected"), WEEKS)
def test_weeks_months_years(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), PORTIONS)
def test_beginnings_middles_and_ends(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DAY_RANGES)
def test_from_one_day_to_another(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), BOUNDS)
def test_before_and_after(text: str, expected: str) -> None:
    assert told(text) == expected
