"""Requests that change under the team's hands: edited, deleted, cancelled, restored, asked for by several."""

import pytest

from bot.core.door import Deleted
from tests.chat import Chat, Message, address

DEVIS = "Peux-tu préparer le devis Dupont avant vendredi 17h ?"


def said(chat: Chat) -> str:
    return str(chat.look(lambda session: session.connection().exec_driver_sql("select said_as from task").scalar()))


def delivered(chat: Chat) -> Message:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="Fait.")
    return chat.told("Ana")


def test_an_edit_without_a_date_keeps_the_deadline(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.edit("Ana", said(chat), "Peux-tu préparer le devis Durand ?")
    assert "devis Durand" in chat.card(1)
    assert "vendredi 27 novembre 2026 à 17 h" in chat.card(1)


@pytest.mark.parametrize("words", ["", "annule la demande"])
def test_an_edit_that_takes_the_request_back_asks_first(chat: Chat, words: str) -> None:
    chat.say("Ana", DEVIS)
    asked = chat.edit("Ana", said(chat), words)
    assert asked
    assert "Annuler la demande n° 1" in asked
    assert "devis Dupont" in chat.card(1)
    chat.press("Ana", "Oui, l'annuler")
    assert "annulée" in chat.card(1)


def test_an_edit_into_something_else_changes_nothing(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    told = chat.edit("Ana", said(chat), "j'ai eu des appels ?")
    assert told
    assert "reste telle quelle" in told
    assert list(told.buttons) == ["Modifier", "Annuler"]


def test_an_edit_after_delivery_is_asked_about(chat: Chat) -> None:
    delivered(chat)
    told = chat.edit("Ana", said(chat), "Peux-tu préparer le devis Durand ?")
    assert told
    assert list(told.buttons) == ["Rouvrir", "Une nouvelle demande"]
    chat.press("Ana", "Une nouvelle demande")
    assert "devis Durand" in chat.card(2)


def test_a_deleted_message_asks_whether_to_cancel(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    asked = chat._hear("Ana", Deleted(), message=said(chat))
    assert asked
    assert "Annuler la demande n° 1" in asked
    assert "à prendre" in chat.card(1)


def test_other_edits_and_deletions_are_met_with_silence(chat: Chat) -> None:
    assert chat.edit("Léa", "m99", "bonjour") is None
    assert chat._hear("Ana", Deleted(), message="m99") is None


def test_who_works_on_it_hears_that_it_is_cancelled(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Ana", "Annuler")
    assert "Ana a annulé la demande n° 1" in chat.told("Léa")


def test_a_slip_of_the_finger_is_undone(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Ana", "Annuler")
    chat.press("Ana", "Rétablir")
    assert "prise en charge" in chat.card(1)
    assert "Ana souhaite finalement la demande n° 1" in chat.told("Léa")
    chat.until("2026-11-27 15:01")
    assert "arrive à échéance" in chat.told("Léa")


def test_a_colleague_cancels_and_who_asked_hears_of_it(chat: Chat) -> None:
    chat.contact("Bob", of="Ana")
    receipt = chat.say("Ana", DEVIS)
    chat.say("Bob", "annule la demande 1")
    assert receipt
    assert "annulée" in receipt
    assert "Bob a annulé votre demande n° 1" in chat.told("Ana")


def test_a_colleague_accepts_and_the_delivery_shows_it(chat: Chat) -> None:
    delivery = delivered(chat)
    chat.contact("Bob", of="Ana")
    chat.slash("Bob", "/taches")
    chat.press("Bob", "Accepter la n° 1")
    assert "clôturée" in delivery


def test_words_after_delivery_offer_to_reopen(chat: Chat) -> None:
    told = chat.say("Ana", "il manque la TVA", to=delivered(chat))
    assert told
    assert "Transmis à Léa" in told
    assert list(told.buttons) == ["Rouvrir"]


def test_what_is_over_is_refused_before_anything_is_written(chat: Chat) -> None:
    receipt = chat.say("Ana", DEVIS)
    assert receipt
    change = dict(receipt.buttons)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="Fait.")
    receipt.buttons.update(change)
    told = chat.press("Ana", "Modifier", receipt)
    assert told
    assert "déjà livrée" in told
    assert "« Rouvrir »" in told
    assert told.place == address("Ana")
