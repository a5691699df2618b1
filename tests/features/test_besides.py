"""Two requests in one message: what is not done at once is offered, never lost."""

import pytest

from tests.chat import Chat


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
