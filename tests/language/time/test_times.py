"""Times in French: clocks, parts of the day, ranges, lapses.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

CLOCK = [
    ("14h30", "2026-11-24 14:30"),
    ("14 h 30", "2026-11-24 14:30"),
    ("14H30", "2026-11-24 14:30"),
    ("14:30", "2026-11-24 14:30"),
    ("14h", "2026-11-24 14:00"),
    ("9h05", "2026-11-25 09:05"),
    ("à 8h", "2026-11-25 08:00"),
    ("vers 15h", "2026-11-24 15:00"),
    ("autour de 16h", "2026-11-24 16:00"),
    ("aux alentours de 11h", "2026-11-24 11:00"),
    ("sur le coup de 10h", "2026-11-25 10:00"),
    ("vers les 17h", "2026-11-24 17:00"),
    ("15h pile", "2026-11-24 15:00"),
    ("à 9h précises", "2026-11-25 09:00"),
    ("18 heures", "2026-11-24 18:00"),
    ("dix-huit heures", "2026-11-24 18:00"),
    ("quinze heures trente", "2026-11-24 15:30"),
    ("vingt heures quinze", "2026-11-24 20:15"),
    ("à neuf heures et demie", "2026-11-25 09:30"),
    ("11 heures et quart", "2026-11-24 11:15"),
    ("8h moins le quart", "2026-11-25 07:45"),
    ("15h moins dix", "2026-11-24 14:50"),
    ("midi", "2026-11-24 12:00"),
    ("midi et demi", "2026-11-24 12:30"),
    ("midi moins le quart", "2026-11-24 11:45"),
    ("midi dix", "2026-11-24 12:10"),
    ("minuit", "2026-11-25"),
    ("minuit et quart", "2026-11-25 00:15"),
    ("demain 14:30", "2026-11-25 14:30"),
    ("demain 00h00", "2026-11-25"),
    ("vendredi minuit", "2026-11-28"),
    ("8h du matin", "2026-11-25 08:00"),
    ("9h du soir", "2026-11-24 21:00"),
    ("3 heures de l'après-midi", "2026-11-24 15:00"),
    ("à trois heures", "2026-11-24 15:00"),
    ("demain à deux heures", "2026-11-25 14:00"),
    ("8h30", "2026-11-25 08:30"),
    ("2pm", "2026-11-24 14:00"),
]

PARTS = [
    ("ce matin", "2026-11-24 08:00 .. 2026-11-24 12:00"),
    ("cet après-midi", "2026-11-24 14:00 .. 2026-11-24 18:00"),
    ("cet aprem", "2026-11-24 14:00 .. 2026-11-24 18:00"),
    ("ce soir", "2026-11-24 18:00 .. 2026-11-24 22:00"),
    ("cette nuit", "2026-11-24 22:00 .. 2026-11-25 06:00"),
    ("demain matin", "2026-11-25 08:00 .. 2026-11-25 12:00"),
    ("demain aprem", "2026-11-25 14:00 .. 2026-11-25 18:00"),
    ("jeudi soir", "2026-11-26 18:00 .. 2026-11-26 22:00"),
    ("vendredi midi", "2026-11-27 12:00"),
    ("ce midi", "2026-11-24 12:00 .. 2026-11-24 14:00"),
    ("entre midi et deux", "2026-11-24 12:00 .. 2026-11-24 14:00"),
    ("demain entre midi et 2", "2026-11-25 12:00 .. 2026-11-25 14:00"),
    ("dans la matinée", "2026-11-24 08:00 .. 2026-11-24 12:00"),
    ("en soirée", "2026-11-24 18:00 .. 2026-11-24 22:00"),
    ("en fin de matinée", "2026-11-24 11:00 .. 2026-11-24 12:00"),
    ("mardi en début d'après-midi", "2026-12-01 14:00 .. 2026-12-01 15:00"),
    ("lundi en fin d'aprem", "2026-11-30 17:00 .. 2026-11-30 18:00"),
    ("en fin de journée", "2026-11-24 17:00 .. 2026-11-24 18:00"),
    ("demain en milieu de matinée", "2026-11-25 09:00 .. 2026-11-25 11:00"),
    ("demain à la première heure", "2026-11-25 08:00 .. 2026-11-25 12:00"),
    ("demain très tôt", "2026-11-25 08:00 .. 2026-11-25 09:00"),
    ("le matin du 3 décembre", "2026-12-03 08:00 .. 2026-12-03 12:00"),
    ("le 24 décembre au soir", "2026-12-24 18:00 .. 2026-12-24 22:00"),
    ("ce soir 20h", "2026-11-24 20:00"),
    ("demain matin 9h", "2026-11-25 09:00"),
    ("demain après-midi à 4h", "2026-11-25 16:00"),
    ("jeudi soir vers 19h30", "2026-11-26 19:30"),
]

RANGES = [
    ("de 14h à 16h", "2026-11-24 14:00 .. 2026-11-24 16:00"),
    ("entre 14h et 16h", "2026-11-24 14:00 .. 2026-11-24 16:00"),
    ("14h-16h", "2026-11-24 14:00 .. 2026-11-24 16:00"),
    ("14h - 15h30", "2026-11-24 14:00 .. 2026-11-24 15:30"),
    ("14h/15h", "2026-11-24 14:00 .. 2026-11-24 15:00"),
    ("de 9 à 11h", "2026-11-24 09:00 .. 2026-11-24 11:00"),
    ("de 9h à 12", "2026-11-24 09:00 .. 2026-11-24 12:00"),
    ("entre 10 et 11h demain", "2026-11-25 10:00 .. 2026-11-25 11:00"),
    ("demain de 9h à 12h30", "2026-11-25 09:00 .. 2026-11-25 12:30"),
    ("mardi de 9 à 11", "2026-12-01 09:00 .. 2026-12-01 11:00"),
    ("lundi matin entre 9h et 11h", "2026-11-30 09:00 .. 2026-11-30 11:00"),
    ("de 11h30 à 1h30", "2026-11-24 11:30 .. 2026-11-24 13:30"),
    ("entre midi et 14h", "2026-11-24 12:00 .. 2026-11-24 14:00"),
    ("après 14h mais avant 17h", "2026-11-24 14:00 .. 2026-11-24 17:00"),
    ("du lundi 14h au mercredi 12h", "2026-11-30 14:00 .. 2026-12-02 12:00"),
]

LAPSES = [
    ("dans 20 minutes", "2026-11-24 10:20"),
    ("dans 5 min", "2026-11-24 10:05"),
    ("dans une heure", "2026-11-24 11:00"),
    ("dans 2h", "2026-11-24 12:00"),
    ("dans 1h30", "2026-11-24 11:30"),
    ("dans une demi-heure", "2026-11-24 10:30"),
    ("dans un quart d'heure", "2026-11-24 10:15"),
    ("dans trois quarts d'heure", "2026-11-24 10:45"),
    ("dans une heure et demie", "2026-11-24 11:30"),
    ("dans 48h", "2026-11-26 10:00"),
    ("d'ici 2h", "< 2026-11-24 12:00"),
    ("sous 24h", "< 2026-11-25 10:00"),
    ("il y a deux heures", "2026-11-24 08:00"),
]

SOON = [
    ("dans l'heure", "< 2026-11-24 11:00"),
    ("dans la demi-heure", "< 2026-11-24 10:30"),
    ("d'ici une heure", "< 2026-11-24 11:00"),
    ("aujourd'hui dans une heure", "2026-11-24 11:00"),
]


@pytest.mark.parametrize(("text", "expected"), CLOCK)
def test_times_of_day(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), PARTS)
def test_parts_of_the_day(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), RANGES)
def test_from_one_time_to_another(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), LAPSES)
def test_so_long_from_now(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), SOON)
def test_within_the_hour(text: str, expected: str) -> None:
    assert told(text) == expected
