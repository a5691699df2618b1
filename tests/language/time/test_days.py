"""Days in French: near, far, named, in figures.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

RELATIVE = [
    ("demain", "2026-11-25 .. 2026-11-26"),
    ("après-demain", "2026-11-26 .. 2026-11-27"),
    ("apres demain", "2026-11-26 .. 2026-11-27"),
    ("avant-hier", "2026-11-22 .. 2026-11-23"),
    ("demain matin", "2026-11-25 08:00 .. 2026-11-25 12:00"),
    ("dem 14h", "2026-11-25 14:00"),
    ("apres dem 9h", "2026-11-26 09:00"),
    ("2m1 15h", "2026-11-25 15:00"),
    ("ajd 16h", "2026-11-24 16:00"),
    ("auj à 17h", "2026-11-24 17:00"),
    ("demin 9h", "2026-11-25 09:00"),
    ("d2m1 8h", "2026-11-25 08:00"),
    ("dans trois jours", "2026-11-27 .. 2026-11-28"),
    ("dans 10 jours", "2026-12-04 .. 2026-12-05"),
    ("dans huit jours", "2026-12-01 .. 2026-12-02"),
    ("dans quinze jours", "2026-12-08 .. 2026-12-09"),
    ("dans une semaine", "2026-12-01 .. 2026-12-02"),
    ("dans deux semaines", "2026-12-08 .. 2026-12-09"),
    ("dans un mois", "2026-12-24 .. 2026-12-25"),
    ("dans 6 mois", "2027-05-24 .. 2027-05-25"),
    ("sous huitaine", "< 2026-12-02"),
    ("sous 3 jours", "< 2026-11-28"),
    ("dans une dizaine de jours", "2026-12-04 .. 2026-12-05"),
    ("il y a deux jours", "2026-11-22 .. 2026-11-23"),
    ("d'aujourd'hui en huit", "2026-12-01 .. 2026-12-02"),
    ("demain en quinze", "2026-12-09 .. 2026-12-10"),
    ("le surlendemain", "2026-11-26 .. 2026-11-27"),
]

WEEKDAYS = [
    ("lundi", "2026-11-30 .. 2026-12-01"),
    ("mardi", "2026-12-01 .. 2026-12-02"),
    ("mercredi", "2026-11-25 .. 2026-11-26"),
    ("ce jeudi", "2026-11-26 .. 2026-11-27"),
    ("jeudi prochain", "2026-11-26 .. 2026-11-27"),
    ("mardi prochain", "2026-12-01 .. 2026-12-02"),
    ("lundi suivant", "2026-11-30 .. 2026-12-01"),
    ("lundi dernier", "2026-11-23 .. 2026-11-24"),
    ("mardi en huit", "2026-12-01 .. 2026-12-02"),
    ("mercredi en huit", "2026-12-02 .. 2026-12-03"),
    ("lundi en quinze", "2026-12-14 .. 2026-12-15"),
    ("jeudi en 15", "2026-12-10 .. 2026-12-11"),
    ("vendredi de la semaine prochaine", "2026-12-04 .. 2026-12-05"),
    ("vendredi la semaine pro", "2026-12-04 .. 2026-12-05"),
    ("lundi de cette semaine", "2026-11-23 .. 2026-11-24"),
    ("mercredi de la semaine dernière", "2026-11-18 .. 2026-11-19"),
    ("jeudi de la semaine du 14 décembre", "2026-12-17 .. 2026-12-18"),
    ("mardi de la semaine 50", "2026-12-08 .. 2026-12-09"),
    ("dans deux lundis", "2026-12-07 .. 2026-12-08"),
    ("lun pro 10h", "2026-11-30 10:00"),
    ("mer. 14h", "2026-11-25 14:00"),
    ("vdi 14h", "2026-11-27 14:00"),
    ("jeu 9h", "2026-11-26 09:00"),
    ("mecredi 14h", "2026-11-25 14:00"),
    ("mercerdi 14h", "2026-11-25 14:00"),
    ("vendrdi 10h", "2026-11-27 10:00"),
    ("samdei 11h", "2026-11-28 11:00"),
    ("dimnche 11h", "2026-11-29 11:00"),
    ("lundi8h", "2026-11-30 08:00"),
]

DATES = [
    ("le 3", "2026-12-03 .. 2026-12-04"),
    ("le 24", "2026-11-24 .. 2026-11-25"),
    ("le 1er", "2026-12-01 .. 2026-12-02"),
    ("le 31", "2026-12-31 .. 2027-01-01"),
    ("3 décembre", "2026-12-03 .. 2026-12-04"),
    ("le 3 décembre", "2026-12-03 .. 2026-12-04"),
    ("le 3 dec", "2026-12-03 .. 2026-12-04"),
    ("3 déc.", "2026-12-03 .. 2026-12-04"),
    ("1er mars", "2027-03-01 .. 2027-03-02"),
    ("le premier mars", "2027-03-01 .. 2027-03-02"),
    ("trois mars 2027", "2027-03-03 .. 2027-03-04"),
    ("le 3 mars 2028", "2028-03-03 .. 2028-03-04"),
    ("jeudi 3 décembre", "2026-12-03 .. 2026-12-04"),
    ("jeu. 3 déc. 2026", "2026-12-03 .. 2026-12-04"),
    ("le mardi 15 décembre prochain", "2026-12-15 .. 2026-12-16"),
    ("lundi 7", "2026-12-07 .. 2026-12-08"),
    ("mardi 1er", "2026-12-01 .. 2026-12-02"),
    ("vendredi 4 à 10h", "2026-12-04 10:00"),
    ("le 29 février", "2028-02-29 .. 2028-03-01"),
    ("le 3 du mois prochain", "2026-12-03 .. 2026-12-04"),
    ("le 20 de ce mois", "2026-11-20 .. 2026-11-21"),
    ("janvier", "2027-01-01 .. 2027-02-01"),
    ("en janvier", "2027-01-01 .. 2027-02-01"),
    ("au mois de mars", "2027-03-01 .. 2027-04-01"),
    ("décembre 2027", "2027-12-01 .. 2028-01-01"),
    ("en 2027", "2027-01-01 .. 2028-01-01"),
    ("le premier lundi de janvier", "2027-01-04 .. 2027-01-05"),
    ("dernier vendredi de janvier", "2027-01-29 .. 2027-01-30"),
    ("le 2e mardi de mars 2027", "2027-03-09 .. 2027-03-10"),
    ("3eme jour d'avril", "2027-04-03 .. 2027-04-04"),
    ("le dernier jour de février 2028", "2028-02-29 .. 2028-03-01"),
]

FIGURES = [
    ("3/12", "2026-12-03 .. 2026-12-04"),
    ("03/12", "2026-12-03 .. 2026-12-04"),
    ("le 03/12", "2026-12-03 .. 2026-12-04"),
    ("le 3/12/2026", "2026-12-03 .. 2026-12-04"),
    ("03/12/26", "2026-12-03 .. 2026-12-04"),
    ("3.12.2026", "2026-12-03 .. 2026-12-04"),
    ("03-12-2026", "2026-12-03 .. 2026-12-04"),
    ("2026-12-03", "2026-12-03 .. 2026-12-04"),
    ("le 17 02", "2027-02-17 .. 2027-02-18"),
    ("31/12", "2026-12-31 .. 2027-01-01"),
    ("29/02", "2028-02-29 .. 2028-03-01"),
    ("le 15/01 a 9h", "2027-01-15 09:00"),
    ("03/12/26 14h30", "2026-12-03 14:30"),
    ("2026-12-03 14:00", "2026-12-03 14:00"),
    ("2026-12-03T14:00", "2026-12-03 14:00"),
]

FEASTS = [
    ("à Noël", "2026-12-25 .. 2026-12-26"),
    ("le jour de Noël", "2026-12-25 .. 2026-12-26"),
    ("la veille de Noël", "2026-12-24 .. 2026-12-25"),
    ("le lendemain de Noël", "2026-12-26 .. 2026-12-27"),
    ("le jour de l'an", "2027-01-01 .. 2027-01-02"),
    ("le 14 juillet", "2027-07-14 .. 2027-07-15"),
    ("lundi de Pâques", "2027-03-29 .. 2027-03-30"),
    ("le lundi de Pâques 2028", "2028-04-17 .. 2028-04-18"),
    ("le vendredi saint", "2027-03-26 .. 2027-03-27"),
    ("jeudi de l'Ascension", "2027-05-06 .. 2027-05-07"),
    ("le vendredi après l'Ascension", "2027-05-07 .. 2027-05-08"),
    ("le lundi de Pentecôte", "2027-05-17 .. 2027-05-18"),
    ("à la Toussaint", "2027-11-01 .. 2027-11-02"),
    ("le 15 août", "2027-08-15 .. 2027-08-16"),
    ("à la saint-valentin", "2027-02-14 .. 2027-02-15"),
    ("la fête des mères", "2027-05-30 .. 2027-05-31"),
    ("pour la Saint-Sylvestre", "< 2027-01-01"),
]

DOUBTFUL = [
    ("le 31 novembre", "?"),
    ("le 30 février 2027", "?"),
    ("jeudi 15 décembre 2026", "?"),
    ("lundi 1er janvier 2027", "?"),
    ("vendredi 13", "?"),
    ("le 32", "-"),
]

UNUSUAL = [
    ("3-déc-2026", "2026-12-03 .. 2026-12-04"),
    ("3/déc/2026 14h", "2026-12-03 14:00"),
    ("2026.12.03", "2026-12-03 .. 2026-12-04"),
    ("2026/12/03", "2026-12-03 .. 2026-12-04"),
    ("20 12 2026", "2026-12-20 .. 2026-12-21"),
    ("Mardi 1er décembre 2026 - 14h00", "2026-12-01 14:00"),
    ("VENDREDI 27 NOVEMBRE 9H", "2026-11-27 09:00"),
    ("ven 27 nov 9h", "2026-11-27 09:00"),
    ("jeudi 26/11 à 10h", "2026-11-26 10:00"),
    ("dans 3 jours ouvrés", "2026-11-27 .. 2026-11-28"),
]

EVENTS = [
    ("la veille de mon rdv du 12", "2026-12-11 .. 2026-12-12"),
    ("le lendemain de l'audience du 3", "2026-12-04 .. 2026-12-05"),
    ("3 jours avant Noël", "2026-12-22 .. 2026-12-23"),
    ("deux jours après le 5 décembre", "2026-12-07 .. 2026-12-08"),
]

APART = [
    ("mardi dans 2 semaines", "2026-12-08 .. 2026-12-09"),
    ("lundi dans 15 jours", "2026-12-07 .. 2026-12-08"),
    ("mardi 25", "?"),
    ("jeudi 26", "2026-11-26 .. 2026-11-27"),
]


@pytest.mark.parametrize(("text", "expected"), RELATIVE)
def test_days_counted_from_today(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), WEEKDAYS)
def test_weekdays_near_and_far(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates_in_words(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_dates_in_figures(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), FEASTS)
def test_days_known_by_name(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DOUBTFUL)
def test_days_that_do_not_exist_are_asked_about(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), UNUSUAL)
def test_other_ways_to_write_a_date(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), EVENTS)
def test_days_told_by_events(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), APART)
def test_a_weekday_and_how_far_it_is(text: str, expected: str) -> None:
    assert told(text) == expected
