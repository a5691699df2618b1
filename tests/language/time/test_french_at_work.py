"""Dates as they come up at work in French: what has been, what is measured, hours of opening, limits.

It is Tuesday 24 November 2026, ten in the morning in Paris.
"""

import pytest

from tests.language.time.compact import told

BEFELL = [
    ("elle a rappelé vendredi, envoyez-lui son dossier", "-"),
    ("j'ai eu Maître Colin au téléphone mercredi, prévenez l'huissier", "-"),
    ("on a reçu les carreaux le 12, réglez le fournisseur avant vendredi", "< 2026-11-27"),
    ("la gardienne est passée lundi pour le badge", "-"),
    ("il a téléphoné pour un rdv jeudi", "2026-11-26 .. 2026-11-27"),
    ("j'ai laissé un créneau vendredi", "2026-11-27 .. 2026-11-28"),
]
"""What befell on a day needs no doing then; what was asked for may."""

MEASURED = [
    ("tension 15/8 pour Mme Colin, appelez-la", "-"),
    ("une tension à 13/7", "-"),
    ("l'interphone du 12 ne marche plus", "-"),
    ("linterphone du 12 ne marche plus", "-"),
    ("la voisine du 4e se plaint", "-"),
    ("rappelez la locataire du 1er avant jeudi", "< 2026-11-26"),
    ("dem à la mairie le formulaire", "-"),
    ("dem à 15h", "2026-11-25 15:00"),
    ("TVA du 3e trimestre à envoyer avant le 19 décembre", "< 2026-12-19"),
    ("rappeler M. Toussaint", "-"),
    ("un rappel pour la révision technique le 20", "2026-12-20 .. 2026-12-21"),
    ("AG de la copropriété le 12", "2026-12-12 .. 2026-12-13"),
    ("colis reçu le 12, rangez-le", "-"),
    ("écrire à l'assurance pour l'accident du 12", "-"),
    ("répondez que c'est ok pour mercredi", "2026-11-25 .. 2026-11-26"),
    ("que je n'oublie pas la visite de 16h, dis-le moi à 15h30", "2026-11-24 15:30"),
    ("le client de 11h n'est pas venu, appelez-le", "-"),
    ("consultation couple Janvier lundi 14h", "2026-11-30 14:00"),
]

HOURS = [
    ("samedi 9h-24h", "2026-11-28 09:00 .. 2026-11-29"),
    ("samedi de 10h à 00h", "2026-11-28 10:00 .. 2026-11-29"),
    ("samedi de 18h à 0h30", "2026-11-28 18:00 .. 2026-11-29 00:30"),
    (
        "ouvert du lundi au jeudi de 8h à 17h",
        "2026-11-25 08:00 .. 2026-11-25 17:00 | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
    ),
    (
        "absent du 7 au 9 décembre de 14h à 16h",
        "2026-12-07 14:00 .. 2026-12-07 16:00 | FREQ=DAILY;UNTIL=20261209T225959Z",
    ),
    ("un créneau du lundi au mercredi entre 9h et 11h", "2026-11-30 .. 2026-12-03"),
]

FEASTS = [
    ("le vendredi de l'Ascension", "2027-05-07 .. 2027-05-08"),
    ("le samedi de Pâques", "2027-03-27 .. 2027-03-28"),
    ("le week-end de Pâques", "2027-03-27 .. 2027-03-29"),
]

WRITTEN = [
    ("rdv 16.12 à 9h", "2026-12-16 09:00"),
    ("livraison le 22-12", "2026-12-22 .. 2026-12-23"),
    ("la version 3.11 du plan", "-"),
    ("rdv lundi 7 9h30", "2026-12-07 09:30"),
    ("du lundi 7 14h au mercredi 9 12h", "2026-12-07 14:00 .. 2026-12-09 12:00"),
    ("dans un délai de 8 jours", "< 2026-12-02"),
    ("jeudi 9h, euh 10h", "2026-11-26 10:00"),
    ("jeudi, pardon vendredi à 9h", "2026-11-27 09:00"),
    ("retrouve le courrier de lundi", "-"),
    ("renvoie la facture de lundi avant jeudi", "< 2026-11-26"),
    ("imprime les documents de jeudi", "2026-11-26 .. 2026-11-27"),
    ("les 4 premiers jours de février", "2027-02-01 .. 2027-02-05"),
    ("courant de la semaine prochaine", "2026-11-30 .. 2026-12-07"),
    ("deux jours avant l'audience du 15", "2026-12-13 .. 2026-12-14"),
]

LIMITS = [
    ("tous les jours avant 11h", "< 2026-11-24 11:00 | FREQ=DAILY"),
    ("le planning tous les lundis au plus tard à 9h", "< 2026-11-30 09:00 | FREQ=WEEKLY;BYDAY=MO"),
    ("un point à 19h tous les soirs", "2026-11-24 19:00 | FREQ=DAILY"),
    ("le colis n'arrive pas avant lundi", "> 2026-11-30"),
    ("ne la rappelez pas avant 14h", "> 2026-11-24 14:00"),
    ("ne me passez personne avant 14h", "< 2026-11-24 14:00"),
    ("demain à 10h, pas avant", "> 2026-11-25 10:00"),
]

ENDS = [
    ("absent à partir de lundi jusqu'à mercredi", "2026-11-30 .. 2026-12-03"),
    ("absent à partir de lundi et jusqu'à mercredi", "2026-11-30 .. 2026-12-03"),
    ("fermé à compter du 7 décembre jusqu'au 11 inclus", "2026-12-07 .. 2026-12-12"),
    ("occupé à partir de 14h jusqu'à 17h", "2026-11-24 14:00 .. 2026-11-24 17:00"),
    ("absent de lundi à mercredi midi", "2026-11-30 .. 2026-12-02 12:00"),
    ("de mi-janvier à fin février", "2027-01-11 .. 2027-03-01"),
    ("location du samedi au samedi", "2026-11-28 .. 2026-12-06"),
    ("on ne livre plus passé 19h", "> 2026-11-24 19:00"),
    ("dans trois jours et deux heures", "2026-11-27 12:00"),
    ("l'hiver dernier", "2025-12-21 .. 2026-03-20"),
    ("le dix mars deux mille vingt-huit", "2028-03-10 .. 2028-03-11"),
    ("depuis deux semaines", "> 2026-11-10"),
    ("ils viennent dormir pour Noël", "2026-12-25 .. 2026-12-26"),
    ("le plan sera prêt pour lundi", "< 2026-12-01"),
    ("elle veut me voir la semaine prochaine, donnez-lui un rdv mercredi à 9h", "2026-12-02 09:00"),
    ("il passe le mois prochain, notez le 8 à 10h", "2026-12-08 10:00"),
]

DAYS_TOGETHER = [
    ("absent aujourd'hui et demain", "2026-11-24 .. 2026-11-26"),
    ("trouve un créneau jeudi ou vendredi", "2026-11-26 .. 2026-11-28"),
    ("un rdv jeudi ou vendredi", "?"),
    ("dispo lundi ou mercredi ?", "?"),
    ("jeudi ou vendredi", "2026-11-26 .. 2026-11-28"),
    ("lundi je peux plus, mets M. Roy mardi", "2026-12-01 .. 2026-12-02"),
    ("jeudi 9h ça va pas, mettez 10h", "2026-11-26 10:00"),
    ("le rdv de 15h passe à 16h", "2026-11-24 16:00 | from 2026-11-24 15:00"),
    ("mets Léa à 11h au lieu de 9h demain", "2026-11-25 11:00"),
]


@pytest.mark.parametrize(("text", "expected"), [*BEFELL, *MEASURED])
def test_what_is_told_or_measured_is_not_when_to_act(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), [*HOURS, *ENDS, *FEASTS, *WRITTEN])
def test_hours_of_several_days_and_up_to_midnight(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), LIMITS)
def test_limits(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(("text", "expected"), DAYS_TOGETHER)
def test_days_named_together(text: str, expected: str) -> None:
    assert told(text) == expected
