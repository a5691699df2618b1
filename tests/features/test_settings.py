"""Settings, as clients tell them: the hour of the digest, the hours of meetings."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat, Message
from tests.features.office import Office, opened, slot_buttons


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    with opened(tmp_path) as told:
        yield told


def answered(message: Message | None) -> Message:
    assert message
    return message


def changed(chat: Chat, **answers: str) -> Message:
    """Ana opens her settings and fills the form."""
    chat.slash("Ana", "/reglages")
    chat.press("Ana", "Modifier", chat.told("Ana"))
    return answered(chat.fill("Ana", **answers))


def test_the_settings_are_shown(chat: Chat) -> None:
    chat.slash("Ana", "/reglages")
    card = chat.told("Ana")
    assert "Récapitulatif : à 18 h, les jours ouvrés" in card
    assert "Rendez-vous : de 9 h à 18 h" in card
    assert "Paris" in card


def test_the_digest_comes_at_the_hour_that_was_said(chat: Chat) -> None:
    card = answered(chat.say("Ana", "envoyez-moi le récap à 19h30 désormais"))
    assert "à 19 h 30, les jours ouvrés" in card
    assert "lundi 23 novembre 2026 à 19 h 30" in card


def test_the_hour_may_be_told_in_many_ways(chat: Chat) -> None:
    for words in ("mon récapitulatif plutôt à 17h", "je préfère recevoir le récap à 17h", "recap à 17h tous les jours"):
        chat.say("Ana", words)
        assert "à 17 h, les jours ouvrés" in chat.told("Ana"), words
        changed(chat, digest="18h")


def test_the_form_takes_hours_as_people_write_them(chat: Chat) -> None:
    card = changed(chat, digest="8h30 du soir", meetings="de 10h à 16h30")
    assert "à 20 h 30, les jours ouvrés" in card
    assert "de 10 h à 16 h 30" in card


def test_left_empty_it_stays_as_it_is(chat: Chat) -> None:
    changed(chat, digest="19h")
    card = changed(chat, meetings="10h-17h")
    assert "à 19 h, les jours ouvrés" in card
    assert "de 10 h à 17 h" in card


def test_what_is_no_hour_is_refused_and_changes_nothing(chat: Chat) -> None:
    assert "Donnez une heure" in changed(chat, digest="vendredi")
    assert "de quelle heure à quelle heure" in changed(chat, meetings="15h").text.lower()
    chat.slash("Ana", "/reglages")
    assert "à 18 h, les jours ouvrés" in chat.told("Ana")


def test_meetings_are_offered_in_the_hours_that_were_said(office: Office) -> None:
    changed(office, meetings="de 16h à 18h")
    offer = office.say("Ana", "rdv avec Mme Martin jeudi")
    assert slot_buttons(offer)
    assert [label.split(" à ")[1] for label in slot_buttons(offer)] == [
        "16 h (Paris)",
        "17 h (Paris)",
        "17 h 30 (Paris)",
    ]


def test_the_team_has_no_such_settings(chat: Chat) -> None:
    chat.slash("Léa", "/reglages")
    assert "Récapitulatif" not in chat.told("Léa")


def test_the_next_digest_is_told_as_it_will_come(chat: Chat) -> None:
    chat.jump("2026-11-23 18:05")
    card = answered(chat.say("Ana", "envoyez-moi le récap à 19h désormais"))
    assert "mardi 24 novembre 2026 à 19 h" in card


def test_hours_within_lunch_are_offered(office: Office) -> None:
    changed(office, meetings="de 12h à 14h")
    offer = office.say("Ana", "rdv avec Mme Martin jeudi")
    assert slot_buttons(offer)[0].startswith("jeudi 26 novembre 2026 à 12 h")


def test_an_hour_for_one_day_is_no_setting(chat: Chat) -> None:
    chat.say("Ana", "mon récap à 20h vendredi")
    chat.slash("Ana", "/reglages")
    assert "à 18 h, les jours ouvrés" in chat.told("Ana")


def test_hours_too_short_are_refused(chat: Chat) -> None:
    assert "au moins une heure" in changed(chat, meetings="9h-9h15")
