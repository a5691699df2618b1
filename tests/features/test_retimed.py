"""« Plutôt 15 h », right after something was noted: its time changes, and what was not said again stays."""

import pytest

from tests.chat import Chat, Message
from tests.features.office import MARTIN, Office


def said(chat: Chat, words: str, who: str = "Ana") -> Message:
    """What they are answered."""
    answer = chat.say(who, words)
    assert answer
    return answer


def test_a_reminder_keeps_the_day_or_the_hour_that_is_not_said_again(chat: Chat) -> None:
    said(chat, "rappelle-moi demain à 8h30 d'appeler Paul")
    assert "mardi 24 novembre 2026 à 9 h" in said(chat, "non 9h plutôt")
    assert "jeudi 26 novembre 2026 à 9 h" in said(chat, "finalement jeudi")
    assert "vendredi 27 novembre 2026 à 18 h" in said(chat, "pardon, vendredi à 18h")
    chat.slash("Ana", "/rappels")
    assert "1 rappel prévu" in chat.told("Ana")
    chat.until("2026-11-27 18:00")
    assert sum("Rappel :" in one for one in chat.all_told("Ana")) == 1


def test_a_reminder_that_has_come_is_put_off_in_words(chat: Chat) -> None:
    said(chat, "rappelle-moi à 10h d'appeler Paul")
    chat.until("2026-11-23 10:00")
    assert "lundi 23 novembre 2026 à 12 h" in said(chat, "dans 2h")


def test_what_comes_again_is_not_changed_by_a_word(chat: Chat) -> None:
    said(chat, "rappelle-moi tous les lundis à 8h d'envoyer la compta")
    assert "annulez-le" in said(chat, "plutôt 9h")
    assert "Rappel annulé" in said(chat, "annule")


def test_what_shall_come_again_from_now_on_is_told_whole(chat: Chat) -> None:
    said(chat, "rappelle-moi demain à 8h d'envoyer la compta")
    assert "se dit en une phrase" in said(chat, "tous les jours à 9h")
    chat.slash("Ana", "/rappels")
    assert "mardi 24 novembre 2026 à 8 h" in chat.told("Ana")


def test_a_deadline_is_told_anew_and_the_team_sees_it(chat: Chat) -> None:
    said(chat, "prépare le devis Dupont pour vendredi 17h")
    assert "jeudi 26 novembre 2026 à 17 h" in said(chat, "plutôt jeudi")
    assert "jeudi 26 novembre 2026 à 15 h" in said(chat, "15h")
    assert "jeudi 26 novembre 2026 à 15 h" in chat.card(1)


def test_a_deadline_of_a_day_stays_one(chat: Chat) -> None:
    said(chat, "prépare le devis Dupont pour vendredi")
    assert "Échéance : jeudi 26 novembre 2026" in said(chat, "jeudi en fait")
    assert "26 novembre 2026 à" not in chat.card(1)


def test_a_beginning_is_no_deadline(chat: Chat) -> None:
    said(chat, "prépare le devis Dupont pour vendredi")
    assert "Pour quand au plus tard" in said(chat, "à partir de lundi")


def test_a_slot_on_offer_is_asked_for_at_another_hour(office: Office) -> None:
    said(office, MARTIN)
    assert "jeudi 26 novembre 2026 de 15 h à 15 h 45" in said(office, "plutôt 15h")
    assert "vendredi 27 novembre 2026 de 15 h à 15 h 45" in said(office, "non vendredi")
    said(office, "ok")
    assert len(office.events) == 1


def test_a_meeting_just_booked_is_moved_once_they_say_yes(office: Office) -> None:
    office.booked()
    assert "de 16 h à 16 h 45" in said(office, "finalement 16h")
    said(office, "oui")
    assert [when for _, when in office.events] == ["26/11 16:00"]


def test_other_days_are_looked_for_in_the_place_of_a_choice(office: Office) -> None:
    said(office, "rdv avec M. Durand mercredi aprem, 1h")
    assert "lequel de ces créneaux" in said(office, "plutôt jeudi")
    assert "jeudi 26 novembre 2026 de 9 h à 10 h" in said(office, "le premier")


@pytest.mark.parametrize("words", ["jeudi", "jusqu'à jeudi", "jusque jeudi", "non, jusqu'à jeudi"])
def test_how_long_an_absence_lasts_is_told_in_words(chat: Chat, words: str) -> None:
    said(chat, "je suis malade")
    assert "jusqu'au jeudi 26 novembre 2026 inclus" in said(chat, words)
    assert "« je suis malade »" in chat.channel[-1]


def test_the_dates_of_an_absence_are_told_anew(chat: Chat) -> None:
    said(chat, "je suis en congé du 3 au 5 décembre")
    assert "du vendredi 4 décembre 2026 au lundi 7 décembre 2026" in said(chat, "non, du 4 au 7 décembre")
    assert "Avant : du jeudi 3" in chat.channel[-1]


def test_what_is_refused_leaves_what_was_said_before_it_to_be_mended(chat: Chat) -> None:
    said(chat, "rappelle-moi demain à 8h30 d'appeler Paul")
    assert "déjà passé" in said(chat, "hier")
    assert "mardi 24 novembre 2026 à 10 h" in said(chat, "10h")


def test_a_request_with_a_date_is_a_request(chat: Chat) -> None:
    said(chat, "prépare le devis Dupont pour vendredi")
    said(chat, "prépare le bail Morel pour jeudi")
    assert "vendredi 27" in chat.card(1)
    assert "jeudi 26" in chat.card(2)


def test_a_date_alone_after_nothing_is_asked_about(chat: Chat) -> None:
    assert "Que dois-je en faire" in said(chat, "jeudi 15h")


def test_a_colleague_s_words_change_only_what_they_were_told_of(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    said(chat, "prépare le devis Dupont pour vendredi")
    said(chat, "jeudi", "Zita")
    assert "vendredi 27" in chat.card(1)


def test_in_english(chat: Chat) -> None:
    chat.client("Bob", language="en")
    said(chat, "remind me tomorrow at 9 to call Paul", "Bob")
    assert "at 10:00 am" in said(chat, "sorry, 10 am", "Bob")
    assert "Thursday 26 November 2026 at 10:00 am" in said(chat, "make it Thursday instead", "Bob")


@pytest.mark.parametrize(
    ("words", "hour"), [("repousse d'une heure", "11 h"), ("avance de 30 min", "9 h 30"), ("décale à 14h", "14 h")]
)
def test_by_how_long_is_understood_as_well_as_until_when(chat: Chat, words: str, hour: str) -> None:
    said(chat, "rappelle-moi demain à 10h d'appeler Paul")
    assert f"mardi 24 novembre 2026 à {hour} (Paris)" in said(chat, words)


def test_another_length_is_offered_at_the_same_hour(office: Office) -> None:
    said(office, MARTIN)
    assert "de 14 h 30 à 15 h 30" in said(office, "et mets 1h")
    said(office, "rdv avec M. Durand mercredi aprem")
    assert "Durée : 1 h 30" in said(office, "1h30")


def test_one_more_day_of_absence_is_one_more_absence(chat: Chat) -> None:
    said(chat, "je suis absent demain")
    assert "vendredi 27 novembre 2026" in said(chat, "et vendredi")
    chat.slash("Ana", "/absence")
    assert "mardi 24 novembre 2026" in chat.told("Ana")
    assert "vendredi 27 novembre 2026" in chat.told("Ana")


def test_one_more_day_is_no_other_deadline(chat: Chat) -> None:
    said(chat, "prépare le devis Dupont pour vendredi")
    said(chat, "et jeudi")
    assert "vendredi 27" in chat.card(1)


def test_after_words_that_were_not_understood_the_card_before_can_still_be_mended(chat: Chat) -> None:
    said(chat, "prépare le devis Dupont pour vendredi 17h")
    assert "Que dois-je en faire" in said(chat, "gloubi")
    assert "jeudi 26 novembre 2026 à 17 h" in said(chat, "plutôt jeudi")
    said(chat, "gloubi")
    assert "n° 1 est annulée" in said(chat, "annule")


def test_a_day_that_is_only_denied_changes_nothing(chat: Chat) -> None:
    said(chat, "je suis absent vendredi")
    assert "Que dois-je en faire" in said(chat, "oups pas vendredi")
