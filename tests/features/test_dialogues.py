"""A form asked question by question, where it cannot be shown whole."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat


@pytest.fixture
def talk(tmp_path: Path) -> Iterator[Chat]:
    told = Chat(tmp_path, forms=False)
    told.client("Ana")
    told.assistant("Léa")
    told.say("Ana", "prépare le devis Dupont")
    told.press("Léa", "Prendre")
    yield told
    told.close()


def test_one_question_then_done(talk: Chat) -> None:
    talk.press("Léa", "Livrer")
    asked = talk.told("Léa")
    assert "Note pour le client" in asked
    assert list(asked.buttons) == ["Passer", "Abandonner"]
    talk.say("Léa", "Le devis est dans votre boîte mail")
    assert "« Le devis est dans votre boîte mail »" in talk.told("Ana")


def test_what_begins_in_the_teams_group_goes_on_in_private(talk: Chat) -> None:
    """Words to colleagues are never taken for the answer to a question, and so never leak to a client."""
    talk.press("Léa", "Livrer")
    (notice,) = [one for one in talk.seen("Léa") if one.only_for]
    assert "en message privé" in notice
    talk.say("Léa", "qui mange où à midi ?", place="chat:team")
    assert "Note pour le client" in talk.told("Léa")
    assert "à midi" not in "".join(one.text for one in talk.all_told("Ana"))


def test_what_is_half_answered_survives_a_restart(talk: Chat) -> None:
    asked = talk.press("Ana", "Modifier")
    assert asked
    assert [label.split()[0] for label in asked.buttons] == ["Garder", "Abandonner"]
    following = talk.say("Ana", "devis Durand")
    assert following
    assert "Nouvelle échéance" in following
    talk.runner.run(talk.house.dispatcher.stop())
    talk.database.close()
    talk.open()
    talk.say("Ana", "vendredi 17h")
    assert "devis Durand" in talk.card(1)
    assert "vendredi 27 novembre 2026 à 17 h" in talk.card(1)


def test_an_answer_that_cannot_be_read_is_asked_again(talk: Chat) -> None:
    talk.press("Ana", "Modifier")
    talk.say("Ana", "devis Durand")
    told = talk.say("Ana", "un de ces quatre")
    assert told
    assert "Je n'arrive pas à lire cette date" in told
    talk.say("Ana", "demain 15h")
    assert "mardi 24 novembre 2026 à 15 h" in talk.card(1)


def test_leaving_sends_nothing(talk: Chat) -> None:
    before = talk.card(1).text
    talk.press("Ana", "Modifier")
    talk.say("Ana", "devis Durand")
    talk.press("Ana", "Abandonner")
    assert talk.card(1).text == before
    receipt = talk.say("Ana", "prépare le dossier Martin")
    assert receipt
    assert "dossier Martin" in receipt


def test_a_button_of_a_question_already_answered_does_nothing(talk: Chat) -> None:
    first = talk.press("Ana", "Modifier")
    assert first
    talk.say("Ana", "devis Durand")
    keep = next(label for label in first.buttons if label.startswith("Garder"))
    told = talk.press("Ana", keep, first)
    assert told
    assert "déjà répondu" in told


def test_a_command_in_the_middle_is_obeyed(talk: Chat) -> None:
    talk.press("Ana", "Modifier")
    told = talk.slash("Ana", "/aide")
    assert told
    assert "Ce que je peux faire" in told


@pytest.mark.parametrize("keep", ["garder", "Garde", "passer", "idem"])
@pytest.mark.parametrize("skip", ["passer", "Passe !", "non", "rien"])
def test_the_buttons_beneath_a_question_are_words_as_well(talk: Chat, keep: str, skip: str) -> None:
    talk.press("Ana", "Modifier")
    assert "Nouvelle échéance" in (talk.say("Ana", keep) or "")
    talk.say("Ana", skip)
    assert "devis Dupont" in talk.card(1)


def test_what_must_be_said_is_not_passed_over(talk: Chat) -> None:
    talk.slash("Ana", "/rdv")
    assert "Quand" in (talk.say("Ana", "passer") or "")
    assert "Je n'arrive pas à lire cette date" in (talk.say("Ana", "passer") or "")


@pytest.mark.parametrize("words", ["oui", "Oui, prévenir maintenant", "yes"])
def test_a_choice_is_made_in_the_reader_s_own_words(talk: Chat, words: str) -> None:
    talk.slash("Léa", "/appel")
    for answer in ("Ana", "M. Dupont", "passer", "passer", "le devis", words, "passer"):
        talk.say("Léa", answer)
    assert "Appel urgent" in talk.told("Ana")
