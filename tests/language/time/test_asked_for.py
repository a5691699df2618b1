"""Requests as people type them, where the words around a date decide what it is.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from bot.language.time import read
from tests.language.time.compact import PARIS, TUESDAY, told

FRENCH = [
    ("envoyez le devis entre lundi et mercredi", "2026-11-30 .. 2026-12-03"),
    ("rappelez le notaire mais pas avant lundi", "> 2026-11-30"),
    ("le dossier pour 17h", "< 2026-11-24 17:00"),
    ("le dossier pour 8h", "< 2026-11-25 08:00"),
    ("le dossier pour 5h", "?"),
    ("un taxi pour 5h", "2026-11-25 05:00"),
    ("une salle de réunion pour 5h", "- | 300 min"),
    ("mercredi 14h30 chez le dentiste", "2026-11-25 14:30"),
    ("un créneau la semaine prochaine, 1h", "2026-11-30 .. 2026-12-07 | 60 min"),
    ("la semaine prochaine à 10h", "2026-11-30 10:00"),
    ("pendant 20 minutes", "- | 20 min"),
    ("pendant 13 heures", "- | 780 min"),
    ("la réu de vendredi, mettez-la lundi", "2026-11-30 .. 2026-12-01 | from 2026-11-27 .. 2026-11-28"),
    ("formation les 3 et 4 décembre, prévenez l'équipe", "2026-12-03 .. 2026-12-05"),
    ("un point avec Karim demain à la mi-journée", "2026-11-25 12:00 .. 2026-11-25 14:00"),
    ("envoyer la convocation dans le courant de la semaine", "2026-11-23 .. 2026-11-30"),
    ("décaler le kiné de demain 9h à jeudi même heure", "2026-11-26 09:00 | from 2026-11-25 09:00"),
    (
        "déplacer l'expertise du 2 au 9 décembre",
        "2026-12-09 .. 2026-12-10 | from 2026-12-02 .. 2026-12-03",
    ),
    ("finalement pas demain mais jeudi à 11h", "2026-11-26 11:00"),
    ("dans 1 heure et demie rappelle moi de sortir le four", "2026-11-24 11:30"),
]

ENGLISH = [
    ("ring Mr Patel but not before Monday", "> 2026-11-30"),
    ("hearing a fortnight on Tuesday at 10am", "2026-12-08 10:00"),
    ("I'm away the week commencing 7 Dec", "2026-12-07 .. 2026-12-14"),
    ("over the weekend please leave my phone off", "2026-11-28 .. 2026-11-30"),
    ("dinner Saturday 7.30 for four", "2026-11-28 19:30"),
    ("court on Monday 30th, 9.45 sharp", "2026-11-30 09:45"),
    ("push the 4pm to Friday same time", "2026-11-27 16:00 | from 2026-11-24 16:00"),
    ("chase them twice a week", "?"),
]


@pytest.mark.parametrize(("text", "expected"), FRENCH)
def test_french_requests(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_requests(text: str, expected: str) -> None:
    assert told(text, "en") == expected


@pytest.mark.parametrize("text", ["mettez-la vendredi", "mettez la vendredi"])
def test_a_pronoun_is_no_part_of_the_date(text: str) -> None:
    assert [found.words for found in read(text, TUESDAY, PARIS, "fr").reads] == ["vendredi"]
