"""Dates among other words in French: which one is meant, which ones are not.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

REQUESTS = [
    ("rendez-vous chez le dentiste jeudi prochain à 17h15", "2026-11-26 17:15"),
    ("je passe au cabinet demain vers 18h, préparez le dossier", "2026-11-25 18:00"),
    ("demain il faudrait appeler Paul à 9h", "2026-11-25 09:00"),
    ("à 14h, si possible demain, avec le notaire", "2026-11-25 14:00"),
    ("réserver une table pour 4 vendredi 20h30", "2026-11-27 20:30"),
    ("prends rdv pour mardi", "2026-12-01 .. 2026-12-02"),
    ("prépare le dossier pour mardi 14h", "< 2026-12-01 14:00"),
    ("suis-je libre le 8 à 15h ?", "2026-12-08 15:00"),
    ("mon planning de jeudi", "2026-11-26 .. 2026-11-27"),
    ("mes rendez-vous de la semaine", "2026-11-23 .. 2026-11-30"),
    ("annuler mes rdv du 14 au 18", "2026-12-14 .. 2026-12-19"),
    ("absent le matin du 8", "2026-12-08 08:00 .. 2026-12-08 12:00"),
    ("absent lundi, mardi et mercredi", "2026-11-30 .. 2026-12-03"),
    ("fermé entre le 24 décembre et le 2 janvier", "2026-12-24 .. 2027-01-03"),
    ("je suis joignable après 18h", "> 2026-11-24 18:00"),
    ("ne pas déranger avant 11h demain", "< 2026-11-25 11:00"),
    ("chantier : on commence lundi 7h30", "2026-11-30 07:30"),
    ("train de 7h42 demain", "2026-11-25 07:42"),
    ("audience le 12 janvier 2027 à 9h00, salle 4.12", "2027-01-12 09:00"),
    ("la semaine prochaine sauf mercredi", "2026-11-30 .. 2026-12-07"),
    ("rappelle-moi à 3h d'appeler ma sœur", "2026-11-24 15:00"),
]

CORRECTIONS = [
    ("pas lundi, plutôt mardi 10h", "2026-12-01 10:00"),
    ("non mercredi", "2026-11-25 .. 2026-11-26"),
    ("lundi 10h, non mardi", "2026-12-01 10:00"),
    ("lundi 10h, plutôt 11h", "2026-11-30 11:00"),
    ("finalement vendredi 9h", "2026-11-27 09:00"),
    ("pas le 12 mais le 13 à 9h", "2026-12-13 09:00"),
    ("c'est pas lundi c'est mardi", "2026-12-01 .. 2026-12-02"),
    ("rdv à 14h au lieu de 15h", "2026-11-24 14:00"),
    ("non pas jeudi, vendredi", "2026-11-27 .. 2026-11-28"),
]

MOVES = [
    ("réunion de mardi décalée à vendredi", "2026-11-27 .. 2026-11-28 | from 2026-12-01 .. 2026-12-02"),
    ("décale mon rdv de demain 14h à vendredi 10h", "2026-11-27 10:00 | from 2026-11-25 14:00"),
    ("déplace le point de 14h à 16h", "2026-11-24 16:00 | from 2026-11-24 14:00"),
    ("reporte la réunion du 3 au 5 décembre", "2026-12-05 .. 2026-12-06 | from 2026-12-03 .. 2026-12-04"),
    ("décale le rdv de lundi à mardi", "2026-12-01 .. 2026-12-02 | from 2026-11-30 .. 2026-12-01"),
    ("bascule mon 11h à 14h", "2026-11-24 14:00 | from 2026-11-24 11:00"),
    ("avance le rdv de M. Roy de 11h à 10h", "2026-11-24 10:00 | from 2026-11-24 11:00"),
    ("remets le déjeuner de mardi à mercredi midi", "2026-11-25 12:00 | from 2026-12-01 .. 2026-12-02"),
    ("le rdv de Mme Leroy passe de 9h à 10h30", "2026-11-25 10:30 | from 2026-11-25 09:00"),
    ("décaler de 30 minutes le rdv de 15h", "2026-11-24 15:30 | from 2026-11-24 15:00"),
    ("avance le rdv de 16h d'une demi-heure", "2026-11-24 15:30 | from 2026-11-24 16:00"),
    ("repousse le call de vendredi à la semaine prochaine", "2026-11-30 .. 2026-12-07 | from 2026-11-27 .. 2026-11-28"),
    ("décale à demain", "2026-11-25 .. 2026-11-26"),
]

CHOICES = [
    ("mardi ou jeudi", "?"),
    ("mardi 10h ou 14h", "?"),
    ("dispo le 2, le 3 ou le 4 ?", "?"),
    ("mardi et jeudi après 17h", "?"),
    ("le 3 et le 10 décembre", "?"),
]

ASIDES = [
    ("né le 12/03/1988", "-"),
    ("né le 4 juillet 1990, rdv lundi 9h", "2026-11-30 09:00"),
    ("facture du 3 mars à relancer", "-"),
    ("devis du 12/11 à renvoyer avant vendredi", "< 2026-11-27"),
    ("24 rue du 11 novembre", "-"),
    ("place du 14 juillet 1789", "-"),
    ("loi du 6 juillet 1989", "-"),
    ("les comptes de mars", "-"),
    ("facture du mois dernier", "-"),
    ("suite à notre appel de ce matin, envoie le devis", "-"),
    ("j'ai vu Paul hier", "-"),
    ("merci, à demain !", "-"),
    ("bonne soirée", "-"),
    ("Mme Avril a appelé", "-"),
    ("M. Mars attend son devis", "-"),
    ("Noël Martin a rappelé", "-"),
]

FIGURES = [
    ("appelle le 06 12 34 56 78", "-"),
    ("appelle le 0612345678", "-"),
    ("dossier 2026-451", "-"),
    ("RG 23/00587", "-"),
    ("SIRET 812 345 678 00012", "-"),
    ("FR76 3000 4000 0312 3456 7890 143", "-"),
    ("la version 3.12 du document", "-"),
    ("page 14", "-"),
    ("chambre 12", "-"),
    ("commande 40 chaises et 6 tables", "-"),
    ("un T3 de 65 m2 à 820 euros", "-"),
    ("remise de 10 %", "-"),
    ("1/2 page", "-"),
    ("3/4 des dossiers", "-"),
    ("entre 3 et 5 devis", "-"),
    ("de 10 à 12 personnes", "-"),
    ("il y a 12 personnes", "-"),
    ("24h/24 7j/7", "-"),
    ("dans 2 cartons", "-"),
    ("à 14 km", "-"),
    ("code 4512", "-"),
    ("T2 au 3e étage", "-"),
    ("article 3-2", "-"),
    ("réf. 12-05-889", "-"),
    ("le 3 pièces rue Pasteur", "-"),
]

TALK = [
    ("on peut faire ça jeudi ? disons 14h", "2026-11-26 14:00"),
    ("je ne serai pas là mercredi", "2026-11-25 .. 2026-11-26"),
    ("je ne suis pas dispo lundi", "2026-11-30 .. 2026-12-01"),
    ("pas lundi", "-"),
    ("mardi à la place de lundi", "2026-12-01 .. 2026-12-02"),
    ("plutôt mardi que lundi", "2026-12-01 .. 2026-12-02"),
    ("bloque mon vendredi après-midi", "2026-11-27 14:00 .. 2026-11-27 18:00"),
    ("bloque la journée du 15", "2026-12-15 .. 2026-12-16"),
    ("rdv reporté au 12 décembre à 9h", "2026-12-12 09:00"),
    ("annule tout ce que j'ai demain à partir de 15h", "> 2026-11-25 15:00"),
    ("préviens-moi 30 min avant mon rdv de 15h", "2026-11-24 14:30"),
    ("rappelez-moi après le déjeuner", "2026-11-24 14:00 .. 2026-11-24 18:00"),
    ("rappelez-le dès demain", "> 2026-11-25"),
    ("mon rdv de 14h est confirmé ?", "2026-11-24 14:00"),
    ("avant le week-end", "< 2026-11-28"),
    ("d'ici l'été", "< 2027-06-21"),
    ("la facture est due au 31/12", "2026-12-31 .. 2027-01-01"),
    ("point d'équipe tous les lundis matin à 9h30, 1h", "2026-11-30 09:30 | 60 min | FREQ=WEEKLY;BYDAY=MO"),
    ("kiné les mardis et vendredis de 17h à 17h45", "2026-11-24 17:00 .. 2026-11-24 17:45 | FREQ=WEEKLY;BYDAY=TU,FR"),
    ("un rappel le 5 de chaque mois pour la TVA", "2026-12-05 .. 2026-12-06 | FREQ=MONTHLY;BYMONTHDAY=5"),
    ("paiement à 30 jours", "-"),
    ("contrat de 12 mois", "-"),
    ("demain 14h heure de Montréal", "2026-11-25 20:00"),
    ("demain 9h (GMT+1)", "2026-11-25 09:00"),
]

PHONE = [
    ("bjr jaimerai un rdv lundi matin svp", "2026-11-30 08:00 .. 2026-11-30 12:00"),
    ("slt tu peu me caler un rdv av dr martin mer pro 14h", "2026-11-25 14:00"),
    ("rdv vend aprem stp", "2026-11-27 14:00 .. 2026-11-27 18:00"),
    ("jeud 15h", "2026-11-26 15:00"),
    ("rdv ds 2 jours", "2026-11-26 .. 2026-11-27"),
    ("c possible demain 10h30 ?", "2026-11-25 10:30"),
    ("dispo jeu ou ven ?", "2026-11-26 .. 2026-11-28"),
    ("rdv lundi 9 heure 30", "2026-11-30 09:30"),
    ("1 decembre 14h", "2026-12-01 14:00"),
    ("rdv mardi a 14h30svp", "2026-12-01 14:30"),
    ("demain soir 19h resto", "2026-11-25 19:00"),
    ("rdv a 9h30 lundi", "2026-11-30 09:30"),
]


@pytest.mark.parametrize(("text", "expected"), REQUESTS)
def test_the_time_asked_for_among_other_words(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), CORRECTIONS)
def test_a_correction_wins(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), MOVES)
def test_a_move_has_an_origin_and_a_target(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), CHOICES)
def test_what_is_left_open_is_asked(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), ASIDES)
def test_dates_that_only_describe(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_figures_that_are_no_dates(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), TALK)
def test_what_people_say_around_a_date(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), PHONE)
def test_as_typed_on_a_phone(text: str, expected: str) -> None:
    assert told(text) == expected
