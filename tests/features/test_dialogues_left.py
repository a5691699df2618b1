"""A dialogue must not trap: it can be left by words, lapses, gives way, and never sends what was not meant for it."""

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


@pytest.mark.parametrize("word", ["annuler", "Stop", " abandonner "])
def test_a_word_alone_leaves(talk: Chat, word: str) -> None:
    before = talk.card(1).text
    talk.press("Ana", "Modifier")
    told = talk.say("Ana", word)
    assert told
    assert "rien n'a été envoyé" in told
    assert talk.card(1).text == before


def test_an_hour_later_words_to_nobody_do_not_go_to_the_client(talk: Chat) -> None:
    talk.press("Léa", "Livrer")
    talk.wait(minutes=61)
    talk.say("Léa", "zut alors")
    assert "« Livrer la n° 1 » attendait depuis plus d'une heure" in "".join(
        one.text.replace("\u202f", " ") for one in talk.all_told("Léa")
    )
    assert "zut" not in "".join(one.text for one in talk.all_told("Ana"))
    assert "prise en charge" in talk.card(1)


def test_an_hour_later_a_request_is_a_request(talk: Chat) -> None:
    talk.press("Ana", "Modifier")
    talk.wait(minutes=61)
    talk.say("Ana", "prépare le dossier Martin")
    assert "dossier Martin" in talk.card(2)
    assert "devis Dupont" in talk.card(1)


def test_what_cannot_be_read_is_asked_again_with_a_way_out(talk: Chat) -> None:
    talk.press("Ana", "Modifier")
    talk.say("Ana", "devis Durand")
    again = talk.say("Ana", "un de ces quatre")
    assert again
    assert "Nouvelle échéance" in again
    assert list(again.buttons) == ["Passer", "Abandonner"]


def test_a_second_dialogue_says_that_the_first_is_left(talk: Chat) -> None:
    talk.press("Léa", "Répondre au client")
    talk.press("Léa", "Livrer")
    asked = talk.told("Léa")
    assert "« Répondre au client » est abandonné" in asked
    assert "Note pour le client" in asked
    talk.say("Léa", "Le devis est fait")
    assert "« Le devis est fait »" in talk.told("Ana")
    assert "livrée" in talk.card(1)


def test_an_answer_to_a_card_is_no_answer_to_the_dialogue(talk: Chat) -> None:
    talk.press("Léa", "Répondre au client")
    talk.say("Léa", "HT ou TTC ?")
    question = talk.told("Ana")
    talk.press("Ana", "Modifier")
    talk.say("Ana", "TTC", to=question)
    assert "« TTC »" in talk.thread(1)[-1]
    assert "devis Dupont" in talk.card(1)


def test_asking_for_the_list_is_no_answer_to_the_assistant(talk: Chat) -> None:
    talk.press("Léa", "Répondre au client")
    talk.say("Léa", "HT ou TTC ?")
    told = talk.say("Ana", "où en sont mes demandes ?")
    assert told
    assert "1 demande en cours" in told


@pytest.mark.parametrize("line", ["/annuler", "/cancel", "/stop"])
def test_a_command_that_leaves_is_understood_in_a_dialogue(talk: Chat, line: str) -> None:
    talk.press("Ana", "Modifier")
    told = talk.slash("Ana", line)
    assert told
    assert "rien n'a été envoyé" in told
    talk.say("Ana", "prépare le dossier Martin")
    assert "dossier Martin" in talk.card(2)
