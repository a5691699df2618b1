"""Longer periods, nights, papers and stories, in both languages; it is Tuesday 24 November 2026, ten in the morning."""

from zoneinfo import ZoneInfo

import pytest

from bot.language.time import read
from tests.language.time.compact import PARIS, TUESDAY, compact, told

FRENCH = [
    ("travaux prévus en 2029", "2029-01-01 .. 2030-01-01"),
    ("de 2027 à 2029", "2027-01-01 .. 2030-01-01"),
    ("au second semestre 2027", "2027-07-01 .. 2028-01-01"),
    ("T2 2027", "2027-04-01 .. 2027-07-01"),
    ("visite du T2 rue Hoche", "-"),
    ("automne 2027", "2027-09-23 .. 2027-12-21"),
    ("au début de l'année 2028", "2028-01-01 .. 2028-03-01"),
    ("dans un mois et demi", "2027-01-09 .. 2027-01-10"),
    ("les prochaines 48 heures", "2026-11-24 11:00 .. 2026-11-26 11:00"),
    ("dans la nuit du 5 au 6 décembre", "2026-12-05 22:00 .. 2026-12-06 06:00"),
    ("de 21h à 5h", "2026-11-24 21:00 .. 2026-11-25 05:00"),
    ("au prochain trimestre", "2027-01-01 .. 2027-04-01"),
    ("dépôt le 4 décembre à 12h, prévenez-moi la veille à 17h", "2026-12-03 17:00"),
    ("appelez-le dans la journée de demain", "2026-11-25 .. 2026-11-26"),
    ("le mercredi après le 14 juillet", "2027-07-21 .. 2027-07-22"),
    ("à J+4", "2026-11-28 .. 2026-11-29"),
    ("dans une petite semaine", "2026-12-01 .. 2026-12-02"),
    ("la veille du 18", "2026-12-17 .. 2026-12-18"),
    ("depuis 2018", "> 2018-01-01"),
    ("je n'exerce pas du 7 au 11 juin", "2027-06-07 .. 2027-06-12"),
]
ENGLISH = [
    ("the week after next", "2026-12-07 .. 2026-12-14"),
    ("the month before last", "2026-09-01 .. 2026-10-01"),
    ("the second half of June", "2027-06-16 .. 2027-07-01"),
    ("Q1 2028", "2028-01-01 .. 2028-04-01"),
    ("the 8th to the 11th", "2026-12-08 .. 2026-12-12"),
    ("2027-02-03T16:45", "2027-02-03 16:45"),
    ("finish it before my 3 o'clock", "< 2026-11-24 15:00"),
    ("15 minutes before my 3pm", "2026-11-24 14:45"),
    ("compare Monday.com and Trello", "-"),
    ("the week of the 14th", "2026-12-14 .. 2026-12-21"),
    ("Monday 5ish", "2026-11-30 17:00"),
    ("May to July 2028", "2028-05-01 .. 2028-08-01"),
    ("9/12/2028 - 9/15/2028", "2028-09-12 .. 2028-09-16"),
    ("fit in 20 min with Teddy tomorrow, 9:40am", "2026-11-25 09:40 | 20 min"),
    ("move my 5.30 with Omar to 4.45", "2026-11-24 16:45 | from 2026-11-24 17:30"),
    ("Morning! could you ring Bob", "-"),
    ("the 3rd is out, they agreed Tuesday instead", "2026-12-01 .. 2026-12-02 | from 2026-12-03 .. 2026-12-04"),
    ("send June Carter the forms", "-"),
]
PAPERS = [
    ("envoyez le contrat signé le 4 mars au notaire", "-"),
    ("envoyer l'état des lieux du 12 avril à la SCI", "-"),
    ("faire la déclaration de décembre d'ici le 19", "< 2026-12-20"),
    ("référence 2027/AV/88", "-"),
    ("séances prescrites le 22 avril", "-"),
    ("livraison prévue le 4", "2026-12-04 .. 2026-12-05"),
    ("relancer l'impayé depuis le 2 février", "-"),
]


@pytest.mark.parametrize(("words", "meant"), FRENCH)
def test_longer_periods_in_french(words: str, meant: str) -> None:
    assert told(words) == meant


@pytest.mark.parametrize(("words", "meant"), ENGLISH)
def test_longer_periods_in_english(words: str, meant: str) -> None:
    assert told(words, "en") == meant


@pytest.mark.parametrize(("words", "meant"), PAPERS)
def test_dates_of_papers_are_not_when_to_act(words: str, meant: str) -> None:
    assert told(words) == meant


@pytest.mark.parametrize(
    ("words", "language", "meant"),
    [
        ("La livreuse est passée lundi matin.", "fr", "2026-11-23 08:00 .. 2026-11-23 12:00"),
        ("Le magasin a ouvert en 2019", "fr", "2019-01-01 .. 2020-01-01"),
        ("Le colis est parti le 3 à 6h", "fr", "2026-11-03 06:00"),
        ("She resigned on Thursday", "en", "2026-11-19 .. 2026-11-20"),
        ("le marché ouvre lundi", "fr", "2026-11-30 .. 2026-12-01"),
        ("né le 3 mars 1980", "fr", "-"),
        ("on a recruté quelqu'un, il commence lundi", "fr", "2026-11-30 .. 2026-12-01"),
        ("l'audience est renvoyée au 8", "fr", "2026-12-08 .. 2026-12-09"),
    ],
)
def test_a_story_in_the_past_looks_back(words: str, language: str, meant: str) -> None:
    assert compact(read(words, TUESDAY, PARIS, language, story=True)) == meant


def test_figures_are_read_as_where_the_writer_lives_reads_them() -> None:
    assert told("call Bob on 1/3", "en", zone=ZoneInfo("America/Chicago")).startswith("2027-01-03")
    assert told("call Bob on 1/3", "en").startswith("2027-03-01")
    assert told("away 12/24 thru 1/3", "en") == "2026-12-24 .. 2027-01-04"


def test_a_weekend_looked_back_on_is_the_last_one() -> None:
    assert told("ce week-end", back=True) == "2026-11-21 .. 2026-11-23"
    assert told("ce week-end") == "2026-11-28 .. 2026-11-30"


@pytest.mark.parametrize(
    ("words", "language", "meant"),
    [
        ("absent tout le mois de décembre", "fr", "2026-12-01 .. 2027-01-01"),
        ("toute la semaine du 14", "fr", "2026-12-14 .. 2026-12-21"),
        ("toute l'année 2027", "fr", "2027-01-01 .. 2028-01-01"),
        ("fermé tout le week-end de Pâques", "fr", "2027-03-27 .. 2027-03-29"),
        ("away the whole of March", "en", "2027-03-01 .. 2027-04-01"),
        ("busy Monday all morning", "en", "2026-11-30 08:00 .. 2026-11-30 12:00"),
    ],
)
def test_the_whole_of_a_period_is_that_period(words: str, language: str, meant: str) -> None:
    assert told(words, language) == meant


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ("demande les relevés d'octobre à la banque", "fr"),
        ("paye les salaires de novembre", "fr"),
        ("ask whether October's statements are in", "en"),
    ],
)
def test_a_month_says_which_papers_not_when(words: str, language: str) -> None:
    assert told(words, language) == "-"


def test_a_month_of_what_fills_a_diary_is_when() -> None:
    assert told("mes rdv de décembre") == "2026-12-01 .. 2027-01-01"
    assert told("mes congés d'août") == "2027-08-01 .. 2027-09-01"
