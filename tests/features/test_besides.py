"""Two requests in one message: what is not done at once is offered, never lost."""

import pytest

from tests.chat import Chat
from tests.features.office import MARTIN, Office


@pytest.mark.parametrize(
    "words",
    [
        "prépare le devis Dupont et rappelle-moi demain à 9h d'appeler Paul",
        "Rappelle-moi demain à 9h d'appeler Paul. Prépare le devis Dupont.",
    ],
)
def test_work_asked_for_beside_a_reminder_is_offered_to_the_team(chat: Chat, words: str) -> None:
    chat.say("Ana", words)
    offer = chat.with_button("Ana", "Confier à l'équipe")
    assert "devis Dupont" in offer
    assert "Paul" not in offer
    chat.press("Ana", "Confier à l'équipe", offer)
    assert "devis Dupont" in chat.card(1)
    assert "Paul" not in chat.card(1)
    assert "Échéance" not in chat.card(1)


@pytest.mark.parametrize("words", ["rappelle-moi demain à 9h d'appeler Paul et Mme Durand", "j'ai eu des appels ?"])
def test_one_request_is_one(chat: Chat, words: str) -> None:
    chat.say("Ana", words)
    assert not [one for one in chat.all_told("Ana") if "Vous semblez aussi" in one]


def test_a_meeting_beside_a_reminder_is_offered_and_keeps_its_hour(chat: Chat) -> None:
    chat.say("Ana", "rdv avec Mme Martin demain 14h et rappelle-moi de prendre le dossier")
    assert "Quand dois-je vous le rappeler" in chat.all_told("Ana")[0]
    offer = chat.with_button("Ana", "Prendre un rendez-vous")
    assert "« rdv avec Mme Martin demain 14h »" in offer


@pytest.mark.parametrize(
    "words", ["oui et rappelle-moi mercredi d'appeler Paul", "Ok, rappelle-moi mercredi d'appeler Paul"]
)
def test_an_answer_counts_and_what_comes_after_it_is_offered(office: Office, words: str) -> None:
    office.say("Ana", MARTIN)
    office.say("Ana", words)
    assert len(office.events) == 1
    office.press("Ana", "Me le rappeler")
    assert "appeler Paul" in office.told("Ana")
    assert "mercredi 25 novembre 2026" in office.told("Ana")


def test_yes_to_nothing_is_no_answer(chat: Chat) -> None:
    chat.say("Ana", "oui et rappelle-moi mercredi d'appeler Paul")
    assert "mercredi 25 novembre 2026" in chat.told("Ana")


def test_a_plus_parts_two_requests(chat: Chat) -> None:
    chat.say("Ana", "il me faut le kbis de la société avant mercredi midi + rappelle-moi demain à 9h d'appeler Paul")
    told = " ".join(one.text for one in chat.all_told("Ana"))
    assert "kbis" in told
    assert "mardi 24 novembre 2026 à 9" in told or "« rappelle-moi demain à 9h d'appeler Paul »" in told
