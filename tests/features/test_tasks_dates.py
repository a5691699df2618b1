"""Until when, as clients tell it by command and by word: doubtful, impossible, repeated, or alone."""

import pytest

from tests.chat import Chat


@pytest.mark.parametrize("words", ["/tache", "/tache   ", "/tache demain", "/tache vendredi 17h !"])
def test_a_command_that_says_nothing_to_do_asks_what(chat: Chat, words: str) -> None:
    told = chat.slash("Ana", words)
    assert told
    assert "Que faut-il faire" in told
    assert not chat.channel


@pytest.mark.parametrize("slash", [True, False])
def test_a_day_that_does_not_exist_is_asked(chat: Chat, slash: bool) -> None:
    words = "préparer le devis mardi 25 novembre"
    asked = chat.slash("Ana", f"/tache {words}") if slash else chat.say("Ana", words)
    assert asked
    assert "Ce jour n'existe pas" in asked
    assert not chat.channel
    chat.press("Ana", "mercredi 25 novembre 2026")
    assert "Échéance : mercredi 25 novembre 2026" in chat.card(1)


def test_an_hour_that_the_clocks_skip_is_said_aloud(chat: Chat) -> None:
    receipt = chat.say("Ana", "prépare le devis pour le 28 mars 2027 à 2h30 du matin")
    assert receipt
    assert "dimanche 28 mars 2027 à 3 h (Paris)" in receipt
    assert len(receipt.text.splitlines()) == 4


def test_a_request_to_be_repeated_is_said_to_be_noted_once(chat: Chat) -> None:
    receipt = chat.say("Ana", "prépare le relevé tous les lundis")
    assert receipt
    assert "notée une seule fois" in receipt


@pytest.mark.parametrize("words", ["il me faut le devis", "il me faut le devis avant 17h"])
def test_a_request_in_a_word_is_a_request(chat: Chat, words: str) -> None:
    receipt = chat.say("Ana", words)
    assert receipt
    assert "C'est noté : devis" in receipt
    assert "à prendre" in chat.card(1)
