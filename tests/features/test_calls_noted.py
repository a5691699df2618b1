"""Calls, as the team writes them down."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat
from tests.features.calling import DUPONT, fiche, note, noted


@pytest.fixture
def dialogue(tmp_path: Path) -> Iterator[Chat]:
    """On a platform that shows no form."""
    told = Chat(tmp_path, forms=False)
    told.client("Ana")
    told.client("Bruno")
    told.assistant("Léa")
    yield told
    told.close()


def test_the_words_behind_the_command_fill_the_form(chat: Chat) -> None:
    chat.client("Cabinet Bernard")
    chat.slash("Léa", "/appel Dupont (SARL Martin) 06 12 34 56 78 pour Bernard, urgent : rappeler avant 17h")
    given = {one.name: one.initial for one in chat.form("Léa").fields}
    assert given == {
        "client": "2",
        "caller": "Dupont",
        "number": "06 12 34 56 78",
        "company": "SARL Martin",
        "subject": "rappeler avant 17h",
        "urgent": "yes",
        "call_back": "avant 17h",
    }
    chat.fill("Léa")
    assert "Cabinet Bernard" in fiche(chat, 1)


def test_the_client_may_come_first(chat: Chat) -> None:
    chat.client("Cabinet Bernard")
    chat.slash("Léa", "/appel pour Cabinet Bernard Mme Petit : sa facture")
    given = {one.name: one.initial for one in chat.form("Léa").fields}
    assert (given["client"], given["caller"], given["subject"]) == ("2", "Mme Petit", "sa facture")


def test_past_a_hundred_clients_the_client_is_named_and_asked_again_if_doubtful(chat: Chat) -> None:
    for number in range(101):
        chat.client(f"Étude {number:03}")
    chat.slash("Léa", "/appel")
    assert chat.form("Léa").fields[0].kind == "line"
    chat.slash("Léa", "/appel M. Dupont 06 12 34 56 78 pour etude 042 : le devis")
    assert chat.form("Léa").fields[0].initial == "Étude 042"
    chat.slash("Léa", "/appel")
    again = chat.fill("Léa", **(DUPONT | {"client": "etude 09", "urgent": "no"}))
    assert again
    assert len([label for label in again.buttons if label.startswith("Étude 09")]) == 10
    chat.press("Léa", "Étude 093")
    for kept in ("M. Dupont", "06 12 34 56 78", "SARL Martin", "le devis"):
        chat.press("Léa", f"Garder\u202f: {kept}")
    chat.press("Léa", "Non, au récapitulatif")
    chat.press("Léa", "Passer")
    assert "Étude 093" in fiche(chat, 1)


def test_an_unknown_client_is_refused_and_nothing_typed_is_lost(chat: Chat) -> None:
    answer = note(chat, client="Zorro", urgent="no")
    assert "Je ne connais pas de client nommé « Zorro »" in answer
    assert "Vérifiez le nom et refaites /appel" in answer
    assert "M. Dupont · 06 12 34 56 78 · SARL Martin · le devis" in answer
    assert not noted(chat)


def test_question_by_question_where_no_form_can_be_shown(dialogue: Chat) -> None:
    dialogue.slash("Léa", "/appel Dupont 06 12 34 56 78 pour Ana : le devis")
    dialogue.press("Léa", "Ana")
    dialogue.press("Léa", "Garder\u202f: Dupont")
    dialogue.press("Léa", "Garder\u202f: 06 12 34 56 78")
    dialogue.press("Léa", "Passer")
    dialogue.press("Léa", "Garder\u202f: le devis")
    dialogue.press("Léa", "Oui, prévenir maintenant")
    receipt = dialogue.press("Léa", "Passer")
    assert receipt
    assert "Noté pour Ana : appel de Dupont" in receipt
    assert "Appel urgent : Dupont" in dialogue.told("Ana")


def test_the_number_is_kept_as_said_and_in_e164(chat: Chat) -> None:
    note(chat, urgent="no", number="06.12.34.56.78")
    note(chat, urgent="no", number="0044 20 7946 0018")
    kept = [(one.said_number, one.number) for one in noted(chat)]
    assert kept == [("06.12.34.56.78", "+33612345678"), ("0044 20 7946 0018", "+442079460018")]
    assert "+44 20 7946 0018" in fiche(chat, 2)
