"""What cannot be acted on gets a short, clear answer, or silence where an answer would be noise."""

import pytest

from bot.core.door import Received
from tests.chat import Chat


def test_help_says_what_can_be_done(chat: Chat) -> None:
    for words in ("/aide", "/help"):
        told = chat.slash("Ana", words)
        assert told
        assert "Prendre un rendez-vous" in told
    told = chat.slash("Léa", "/aide")
    assert told
    assert "/appel" in told


def test_an_unknown_command_says_where_help_is(chat: Chat) -> None:
    told = chat.slash("Ana", "/facture 12")
    assert told
    assert "Je ne connais pas la commande /facture" in told
    assert "/aide" in told


@pytest.mark.parametrize("words", ["", "   ", "\n"])
def test_an_empty_message_is_answered(chat: Chat, words: str) -> None:
    told = chat.say("Ana", words)
    assert told
    assert "vide" in told


def test_what_is_not_understood_is_asked_and_can_be_handed_over(chat: Chat) -> None:
    told = chat.say("Ana", "brzl kfft truc 12")
    assert told
    assert "Que dois-je en faire" in told
    chat.press("Ana", "Confier à l'équipe")
    assert "brzl kfft truc 12" in chat.card(1)


def test_a_doubtful_request_is_offered_first_as_what_it_is_most_like(chat: Chat) -> None:
    told = chat.say("Ana", "brzl congrès jeudi et vendredi, kfft remplacée")  # words that no rule will learn
    assert told
    assert list(told.buttons) == [
        "Noter mon absence", "Confier à l'équipe", "Prendre un rendez-vous", "Me le rappeler",
    ]  # fmt: skip
    noted = chat.press("Ana", "Noter mon absence")
    assert noted
    assert "jeudi 26" in noted
    assert "vendredi 27" in noted


def test_a_doubtful_question_offers_what_would_answer_it(chat: Chat) -> None:
    told = chat.say("Ana", "kfft des trucs que je t'ai confiés et qui traînent")
    assert told
    assert next(iter(told.buttons)) == "Voir mes demandes"


def test_a_message_of_40_000_characters_is_answered_and_kept(chat: Chat) -> None:
    told = chat.say("Ana", "Peux-tu relire ce contrat ? " + "lorem ipsum " * 3300)
    assert told
    assert len(told.text) < 3000


@pytest.mark.parametrize(("kind", "words"), [("voice", "vocaux"), ("photo", "fichiers"), ("location", "que les mots")])
def test_what_is_not_words_is_answered(chat: Chat, kind: str, words: str) -> None:
    told = chat.send("Ana", Received(kind))  # type: ignore[arg-type]  # parametrised from the literal's own words
    assert told
    assert words in told


def test_a_sticker_is_answered_by_silence(chat: Chat) -> None:
    assert chat.send("Ana", Received("sticker")) is None


def test_thanks_get_a_short_word_and_open_nothing(chat: Chat) -> None:
    told = chat.say("Ana", "merci beaucoup !")
    assert told
    assert "Avec plaisir" in told
    assert not chat.channel


def test_the_teams_own_talk_is_left_alone(chat: Chat) -> None:
    assert chat.say("Léa", "qui a vu le dossier Dupont ?", place="chat:team") is None
    assert not chat.platform.messages


def test_words_left_over_can_be_added_to_the_request_under_way(chat: Chat) -> None:
    chat.say("Ana", "prépare le devis Dupont")
    told = chat.say("Ana", "vous êtes nuls")
    assert told
    chat.press("Ana", "C'est pour la n° 1")
    assert "« vous êtes nuls »" in chat.thread(1)[-1]


def test_handing_over_twice_makes_one_request(chat: Chat) -> None:
    chat.say("Ana", "brzl kfft truc 12")
    for _ in range(2):
        told = chat.press("Ana", "Confier à l'équipe")
        assert told
        assert "n° 1" in told
    assert len(chat.channel) == 1
