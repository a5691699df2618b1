"""What takes place, named without a verb, is to be booked; and what only looks like it is not."""

import pytest

from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("Expertise judiciaire villa Moreau mardi 9h30, durée 3h", 180),
        ("Arrosage du parc avec Bernard jeudi 7h", None),
        ("Anniversaire de Zoé samedi 15h", None),
        ("Restitution des clés Mme Lopez le 30 à 11h, 45 min", 45),
    ],
)
def test_an_event_with_its_hour_and_a_person_or_a_length_is_booked(text: str, minutes: int | None) -> None:
    heard = understood(text)
    assert (heard.intent, heard.confident, heard.duration_min) == ("book_meeting", True, minutes)


@pytest.mark.parametrize(
    "text",
    [
        "Train Paris-Lyon mardi 7h42",
        "Arrosage du parc jeudi 7h",
        "Retard de Paul, 10h30",
        "Paul veut dormir demain 14h",
    ],
)
def test_what_is_no_event_of_somebody_is_not_booked_at_once(text: str) -> None:
    assert not understood(text).confident


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("prévenez l'équipe : pas de réunion demain", "delegate_task"),
        ("qui ma appeler hier", "read_calls"),
        ("la mère de Zoé a rappelé mardi ou pas ?", "read_calls"),
        ("des nouvelles du notaire depuis lundi ?", "read_calls"),
        ("les dispos de Marc pour un appel jeudi ?", "availability"),
        ("liste des choses que je vous ai confiées", "list_tasks"),
        ("jdémarre à 9h30 demain", "set_availability"),
        ("séminaire à Nantes lundi et mardi, Claire me remplace", "set_availability"),
        ("le rdv de Mme Petit finalement pas jeudi, mettez vendredi 15h", "move_meeting"),
        ("rajoute M. Colin demain 18h30", "book_meeting"),
        ("récap des appels à 19h tous les soirs", "change_settings"),
        ("barrez mon cours de yoga de jeudi", "cancel_meeting"),
        ("M. Petit doit signer, fixez-lui un créneau lundi matin", "book_meeting"),
        ("dites-moi si le Dr Colin est là jeudi", "availability"),
        ("pensez à me redire demain d'arroser", "set_reminder"),
        ("fermez mon planning jeudi et vendredi", "set_availability"),
        ("une cliente a besoin d'un rdv : mettez-la demain à 15h", "book_meeting"),
        ("merci de vérifier si M. Roy a réglé ses deux consultations", "delegate_task"),
    ],
)
def test_turns_of_phrase_of_the_telephone(text: str, intent: str) -> None:
    assert understood(text).intent == intent


@pytest.mark.parametrize(
    ("text", "subject"),
    [("où en est la commande de parquet ?", "commande de parquet"), ("le devis Roux est parti ?", "devis Roux")],
)
def test_a_question_is_about_the_work_it_names(text: str, subject: str) -> None:
    assert understood(text).subject == subject


def test_a_meeting_from_one_hour_to_another_lasts_so_long() -> None:
    assert understood("réunion avec Paul jeudi de 9h à 11h").duration_min == 120
    assert understood("rdv avec Paul jeudi entre 9h et 11h").duration_min is None


def test_a_master_in_capitals_is_somebody() -> None:
    assert understood("RDV AVEC ME COLIN JEUDI 9H").who == "ME COLIN"
