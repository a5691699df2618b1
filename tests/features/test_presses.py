"""Answers in words: who is asked says « oui », « le deuxième », « celui de 15 h », and need not press."""

import pytest

from tests.chat import TEAM, Chat, Message
from tests.features.office import MARTIN, Office

AFTERNOON = "rdv avec M. Durand mercredi aprem, 1h"


def said(chat: Chat, words: str, who: str = "Ana") -> Message:
    """What they are answered."""
    answer = chat.say(who, words)
    assert answer
    return answer


@pytest.mark.parametrize("words", ["oui", "Ok !", "oui merci", "d'accord", "c'est bon pour moi", "Parfait, confirme"])
def test_yes_books_what_is_offered(office: Office, words: str) -> None:
    said(office, MARTIN)
    assert "C'est confirmé" in said(office, words)


@pytest.mark.parametrize("words", ["non", "non merci", "laisse tomber", "Annuler"])
def test_no_books_nothing(office: Office, words: str) -> None:
    said(office, MARTIN)
    assert "Rien n'a été réservé" in said(office, words)
    assert office.events == []


@pytest.mark.parametrize("words", ["le deuxième", "2", "celui de 15h30", "plutôt 15:30", "15 h 30 svp", "la 2eme"])
def test_one_of_several_is_chosen_by_its_place_or_its_hour(office: Office, words: str) -> None:
    said(office, AFTERNOON)
    assert "de 15 h 30 à 16 h 30" in said(office, words)


def test_the_last_one(office: Office) -> None:
    said(office, AFTERNOON)
    assert "de 17 h à 18 h" in said(office, "le dernier")


def test_yes_to_several_slots_chooses_none(office: Office) -> None:
    said(office, AFTERNOON)
    assert "Je réserve" not in said(office, "oui")


def test_what_fits_several_chooses_none(office: Office) -> None:
    said(office, AFTERNOON)
    assert "Je réserve" not in said(office, "mercredi")


def test_a_place_that_nobody_offered_chooses_none(office: Office) -> None:
    said(office, AFTERNOON)
    assert "Je réserve" not in said(office, "le cinquième")


def test_in_english(office: Office) -> None:
    office.client("Bob", language="en")
    said(office, "meeting with Mrs Martin Wednesday afternoon", "Bob")
    assert "from 4:00 pm" in said(office, "the one at 4 pm", "Bob")
    assert "Confirmed" in said(office, "yes please", "Bob")


def test_a_question_of_how_long_is_answered_in_words(chat: Chat) -> None:
    said(chat, "je suis malade")
    assert "jusqu'au mardi 24 novembre 2026 inclus" in said(chat, "jusqu'à demain soir")


def test_a_receipt_is_undone_by_the_word_on_its_button(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    assert "annulée" in said(chat, "annule")
    assert "C'est noté" in said(chat, "rétablir")


@pytest.mark.parametrize("words", ["fait", "c'est fait", "Fait !"])
def test_a_reminder_is_done_in_words(chat: Chat, words: str) -> None:
    said(chat, "rappelle-moi à 10h d'appeler Paul")
    chat.until("2026-11-23 10:00")
    said(chat, words)
    assert "Fait à 10 h" in chat.told("Ana")


def test_a_reminder_is_put_off_in_words(chat: Chat) -> None:
    said(chat, "rappelle-moi à 10h d'appeler Paul")
    chat.until("2026-11-23 10:00")
    said(chat, "plus tard")
    assert "à 11 h" in chat.told("Ana")


def test_thanks_leave_what_was_said_before_them_to_be_answered(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="C'est fait.")
    assert "Avec plaisir" in said(chat, "merci")
    said(chat, "accepte")
    assert "clôturée" in chat.card(1)


def test_yes_to_a_receipt_does_nothing(chat: Chat) -> None:
    said(chat, "prépare le bail Morel ?")
    said(chat, "oui")
    assert "annulée" not in chat.card(1)


def test_which_of_them_is_told_by_its_name(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    said(chat, "prépare le devis Dupont")
    said(chat, "annule ma demande")
    assert "n° 2 est annulée" in said(chat, "celle du devis Dupont")


def test_no_where_a_question_has_no_such_button_leaves_all_as_it_is(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    said(chat, "annule ma demande")
    assert "j'en reste là" in said(chat, "non")
    assert "annulée" not in chat.card(1)


def test_what_the_assistant_asks_is_answered_by_the_words_themselves(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Répondre au client")
    chat.fill("Léa", words="Faut-il l'envoyer aussi à Mme Roy ?")
    assert "Transmis à Léa" in said(chat, "oui")


def test_a_question_of_yesterday_is_not_answered_today(office: Office) -> None:
    said(office, MARTIN)
    office.jump("2026-11-24 10:00")
    assert "C'est confirmé" not in said(office, "oui")


def test_a_slot_lost_meanwhile_is_not_booked_by_a_word(office: Office) -> None:
    said(office, MARTIN)
    office.busy("2026-11-26T14:00", "2026-11-26T16:00")
    assert "C'est confirmé" not in said(office, "oui")


def test_words_in_the_team_s_channel_press_nothing(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    chat.say("Léa", "prendre", place=TEAM)
    assert "à prendre" in chat.card(1)


def test_what_wants_to_be_sure_is_asked_first(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    said(chat, "je suis absent vendredi")
    chat.slash("Zita", "/absence")
    assert "Annuler l'absence de Ana ?" in said(chat, "annuler", "Zita")
    chat.slash("Ana", "/absence")
    assert "vendredi 27" in chat.told("Ana")
    assert "Absence annulée" in said(chat, "oui", "Zita")


def test_a_booked_meeting_is_called_off_in_two_words(office: Office) -> None:
    office.booked()
    said(office, "en fait annule")
    assert len(office.events) == 1
    said(office, "oui")
    assert office.events == []


@pytest.mark.parametrize("words", ["non", "en fait non", "non laisse tomber"])
def test_no_to_a_receipt_is_asked_about(chat: Chat, words: str) -> None:
    said(chat, "je suis absent vendredi")
    asked = said(chat, words)
    assert "Faut-il l'annuler ?" in asked
    assert list(asked.buttons) == ["Oui", "Modifier"]
    assert "Absence annulée" in said(chat, "oui")


def test_no_twice_leaves_it_and_it_can_still_be_changed(chat: Chat) -> None:
    said(chat, "je suis absent vendredi")
    said(chat, "non")
    assert "j'en reste là" in said(chat, "non")
    assert "lundi 30 novembre 2026" in said(chat, "décale à lundi")


@pytest.mark.parametrize("words", ["annule le rappel", "supprime", "efface le rappel", "annule ça"])
def test_what_is_called_by_its_kind_is_undone(chat: Chat, words: str) -> None:
    said(chat, "rappelle-moi demain à 10h d'appeler Paul")
    assert "Rappel annulé" in said(chat, words)


def test_what_is_called_by_another_kind_is_left_alone(chat: Chat) -> None:
    said(chat, "prépare le bail Morel")
    said(chat, "annule le rdv")
    assert "annulée" not in chat.card(1)


def test_yes_to_words_that_were_not_understood_books_nothing(office: Office) -> None:
    said(office, MARTIN)
    assert "Que dois-je en faire" in said(office, "gloubi")
    said(office, "oui")
    assert office.events == []


def test_a_question_above_a_digest_without_calls_is_answered(office: Office) -> None:
    office.booked("rdv avec Mme Martin demain 10h, martin@exemple.fr")
    office.until("2026-11-23 18:00")
    assert "Récapitulatif" in office.told("Ana")
    assert "Vous avez confirmé" in said(office, "oui")


def test_rows_of_a_list_are_told_by_their_place_or_their_name(chat: Chat) -> None:
    said(chat, "rappelle-moi demain à 9h d'appeler Paul")
    said(chat, "rappelle-moi demain à 10h d'appeler Zoé")
    chat.slash("Ana", "/rappels")
    assert "Rappel annulé : appeler Zoé" in said(chat, "annule celui de Zoé")
    chat.slash("Ana", "/rappels")
    assert "Rappel annulé : appeler Paul" in said(chat, "annule le premier")


def test_which_of_several_is_asked(chat: Chat) -> None:
    said(chat, "absent le 3 décembre et du 10 au 12 décembre")
    assert "De quoi s'agit-il ?" in said(chat, "annule")
    assert "jeudi 3 décembre 2026" in said(chat, "celle du 3 décembre")
    chat.slash("Ana", "/absence")
    assert "jeudi 3 décembre" not in chat.told("Ana")
    assert "du jeudi 10 décembre 2026" in chat.told("Ana")


def test_a_meeting_in_the_agenda_is_told_by_its_day(office: Office) -> None:
    office.booked()
    office.slash("Ana", "/agenda")
    said(office, "annule celui de jeudi")
    said(office, "oui")
    assert office.events == []
