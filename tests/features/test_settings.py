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


def unchanged(chat: Chat, who: str = "Ana") -> Message:
    """Their settings are as they were on the first day."""
    chat.slash(who, "/reglages")
    card = chat.told(who)
    assert "18 h, les jours ouvrés" in card or "6:00 pm, on working days" in card
    assert "de 9 h à 18 h" in card or "from 9:00 am to 6:00 pm" in card
    return card


@pytest.mark.parametrize(
    "words",
    ["récap à 20h ce soir", "mon récap à 20h vendredi", "récap à 20h demain", "récap à 20h à partir de lundi"],
)
def test_what_may_be_meant_for_one_day_is_asked_and_changes_nothing(chat: Chat, words: str) -> None:
    asked = answered(chat.say("Ana", words))
    assert "je n'ai encore rien changé" in asked
    assert "à 20 h, les jours ouvrés" in asked
    assert "ai-je eu des appels" in asked
    unchanged(chat)
    assert "C'est modifié" in answered(chat.press("Ana", "Oui, désormais", asked))
    assert "à 20 h, les jours ouvrés" in chat.told("Ana")


def test_the_same_in_english(chat: Chat) -> None:
    chat.client("Bob", language="en")
    asked = answered(chat.say("Bob", "send me the digest at 8 pm tonight"))
    assert "at 8:00 pm, on working days" in asked
    unchanged(chat, "Bob")
    chat.press("Bob", "Yes, from now on", asked)
    assert "at 8:00 pm, on working days" in chat.told("Bob")


def test_the_form_asks_the_same_and_forgets_nothing_of_it(chat: Chat) -> None:
    asked = changed(chat, digest="20h ce soir", meetings="10h-16h30")
    unchanged(chat)
    card = answered(chat.press("Ana", "Oui, désormais", asked))
    assert "à 20 h, les jours ouvrés" in card
    assert "de 10 h à 16 h 30" in card


def test_hours_of_meetings_on_one_day_are_asked_about(chat: Chat) -> None:
    asked = answered(chat.say("Ana", "mes horaires de rendez-vous sont de 9h à 17h demain"))
    assert "dites-moi quand vous n'êtes pas là" in asked
    unchanged(chat)
    chat.press("Ana", "Oui, désormais", asked)
    assert "de 9 h à 17 h" in chat.told("Ana")


@pytest.mark.parametrize("words", ["récap à minuit", "récap à 24h", "mon récap à minuit désormais"])
def test_midnight_is_no_days_hour(chat: Chat, words: str) -> None:
    assert "À minuit, un jour finit" in answered(chat.say("Ana", words))
    unchanged(chat)


@pytest.mark.parametrize("words", ["récap entre 18h et 19h", "récap avant 18h"])
def test_a_span_is_no_hour_for_the_digest(chat: Chat, words: str) -> None:
    assert "Donnez une heure" in answered(chat.say("Ana", words))
    unchanged(chat)


@pytest.mark.parametrize(
    "words",
    [
        "9h-24h",
        "de 9h à minuit",
        "de 9h à 00h",
        "9 h à 24 heures",
        "de 9h à 0h00",
        "22h-2h",
        "9h-0h30",
        "de 9h à 00:30",
    ],
)
def test_meetings_end_before_midnight(chat: Chat, words: str) -> None:
    assert "avant minuit" in changed(chat, meetings=words)
    unchanged(chat)


def test_midnight_in_english(chat: Chat) -> None:
    chat.client("Bob", language="en")
    assert "one day ends" in answered(chat.say("Bob", "my digest at midnight"))
    assert "Give one hour" in answered(chat.say("Bob", "my digest between 6 and 7 pm"))
    chat.slash("Bob", "/settings")
    chat.press("Bob", "Change", chat.told("Bob"))
    assert "before midnight" in answered(chat.fill("Bob", meetings="from 9 am to midnight"))
    unchanged(chat, "Bob")


def test_english_words_of_one_who_reads_french_are_read_as_english(chat: Chat) -> None:
    assert "à 20 h, les jours ouvrés" in answered(chat.say("Ana", "my digest at 8 pm"))


def test_a_question_pressed_twice_or_late_says_the_same(chat: Chat) -> None:
    asked = answered(chat.say("Ana", "récap à 20h ce soir"))
    chat.wait(days=3)
    for _ in range(2):
        chat.press("Ana", "Oui, désormais", asked)
        assert "à 20 h, les jours ouvrés" in chat.told("Ana")


def test_a_colleague_hears_of_hours_that_are_theirs_too(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    chat.contact("Yves", of="Ana")
    changed(chat, meetings="10h-19h")
    for colleague in ("Zita", "Yves"):
        assert "Ana a modifié vos réglages" in chat.told(colleague)
        assert "de 10 h à 19 h" in chat.told(colleague)
    assert sum("a modifié" in one for one in chat.all_told("Ana")) == 0


def test_what_changes_nothing_is_told_to_nobody(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    changed(chat, meetings="9h-18h")
    assert chat.all_told("Zita") == []


def test_another_client_hears_nothing_of_it(chat: Chat) -> None:
    chat.client("Bob", language="en")
    changed(chat, meetings="10h-19h")
    assert chat.all_told("Bob") == []


def test_an_hour_gone_by_today_brings_the_digest_at_once_and_says_so(chat: Chat) -> None:
    chat.jump("2026-11-23 10:00")
    assert "arrive dans un instant" in changed(chat, digest="8h")
