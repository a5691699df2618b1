"""Calls, as clients hear of them and answer."""

from sqlmodel import Session

from bot.core.form import Form
from tests.chat import Chat, address
from tests.features.calling import fiche, note, noted

LATER = "Me le rappeler dans 1\u202fh"


def test_a_call_that_can_wait_waits_for_the_digest(chat: Chat) -> None:
    receipt = note(chat, urgent="no")
    assert "Noté pour Ana : appel de M. Dupont (SARL Martin)" in receipt
    assert "Il figurera dans le récapitulatif de 18 h." in receipt
    assert not chat.all_told("Ana")
    assert "pour le récapitulatif" in fiche(chat, 1)


def test_written_down_on_friday_evening_it_waits_for_monday(chat: Chat) -> None:
    chat.jump("2026-11-27 18:30")
    receipt = note(chat, urgent="no")
    assert "récapitulatif du lundi 30 novembre 2026, 18 h" in receipt


def test_an_urgent_call_reaches_the_client_now(chat: Chat) -> None:
    receipt = note(chat, urgent="yes", call_back="avant 17h")
    assert "C'est transmis à Ana à l'instant." in receipt
    told = chat.told("Ana")
    assert "Appel urgent : M. Dupont (SARL Martin)" in told
    assert "« le devis »" in told
    assert "Numéro : 06 12 34 56 78" in told
    assert "À rappeler : avant le lundi 23 novembre 2026 à 17 h (Paris)" in told
    assert "Pris par Léa à 9 h" in told
    assert list(told.buttons) == ["Bien reçu", "À rappeler"]


def test_well_received_is_shown_to_client_and_team(chat: Chat) -> None:
    note(chat, urgent="yes")
    chat.jump("2026-11-23 10:12")
    told = chat.told("Ana")
    chat.press("Ana", "Bien reçu")
    assert "bien reçu à 10 h 12" in told
    assert "bien reçu à 10 h 12" in fiche(chat, 1)
    assert len(chat.all_told("Ana")) == 1


def test_to_call_back_offers_what_comes_next(chat: Chat) -> None:
    note(chat, urgent="yes")
    card = chat.told("Ana")
    chat.press("Ana", "À rappeler")
    assert "à rappeler, noté à 9 h" in fiche(chat, 1)
    assert list(card.buttons) == ["C'est fait", LATER, "Confier à l'équipe"]
    chat.press("Ana", LATER)
    assert list(card.buttons) == ["C'est fait", "Confier à l'équipe"]
    chat.wait(hours=1)
    assert "Rappel : Rappeler M. Dupont (SARL Martin) · 06 12 34 56 78 · le devis" in chat.told("Ana")
    chat.press("Ana", "C'est fait", card)
    assert "rappelé à 10 h" in fiche(chat, 1)
    assert not card.buttons


def test_a_callback_handed_to_the_team_is_a_request(chat: Chat) -> None:
    note(chat, urgent="yes")
    card = chat.told("Ana")
    chat.press("Ana", "À rappeler")
    chat.press_together(["Ana", "Ana"], "Confier à l'équipe", card)
    assert "Rappeler M. Dupont (SARL Martin)" in chat.card(1)
    assert "confié à l'équipe : demande n° 1" in card
    assert sum("Noté" in one for one in chat.all_told("Ana")) == 1


def test_all_who_speak_for_the_client_hear_and_see_who_answered(chat: Chat) -> None:
    chat.contact("Anne", of="Ana")
    note(chat, urgent="yes")
    assert "Appel urgent" in chat.told("Anne")
    chat.press("Ana", "Bien reçu")
    assert "bien reçu à 9 h" in chat.told("Anne")
    assert list(chat.told("Anne").buttons) == ["À rappeler"]


def test_a_caller_who_insists_is_one_card_with_a_counter(chat: Chat) -> None:
    for _ in range(4):
        receipt = note(chat, urgent="yes", subject="Le  DEVIS")
        chat.wait(minutes=5)
    assert receipt
    assert "a déjà reçu cet appel" in receipt
    assert len(chat.all_told("Ana")) == 1
    assert "A rappelé 3 fois, la dernière à 9 h 15" in chat.told("Ana")
    assert "A rappelé 3 fois" in fiche(chat, 1)
    assert len(noted(chat)) == 4


def test_another_subject_or_a_later_hour_is_another_alarm(chat: Chat) -> None:
    note(chat, urgent="yes")
    note(chat, urgent="yes", subject="la facture")
    chat.wait(minutes=16)
    note(chat, urgent="yes")
    assert len(chat.all_told("Ana")) == 3


def test_two_people_on_one_number_stay_two(chat: Chat) -> None:
    note(chat, urgent="yes")
    note(chat, urgent="yes", caller="Mme Durand")
    assert len(chat.all_told("Ana")) == 2


def test_a_correction_is_shown_where_the_call_is(chat: Chat) -> None:
    note(chat, urgent="yes")
    told = chat.told("Ana")
    chat.jump("2026-11-23 10:12")
    chat.press("Léa", "Corriger", fiche(chat, 1))
    chat.fill("Léa", caller="M. Dupond")
    assert "M. Dupond" in told
    assert "Corrigé à 10 h 12" in told
    assert len(chat.all_told("Ana")) == 1
    assert "Corrigé à 10 h 12" in fiche(chat, 1)


def test_once_acknowledged_a_correction_is_said_anew(chat: Chat) -> None:
    note(chat, urgent="yes")
    chat.press("Ana", "Bien reçu")
    chat.press("Léa", "Corriger", fiche(chat, 1))
    chat.fill("Léa", number="06 12 34 56 79")
    assert "La note de cet appel a été corrigée" in chat.told("Ana")
    assert "06 12 34 56 79" in chat.told("Ana")


def test_corrected_to_urgent_it_reaches_the_client_now(chat: Chat) -> None:
    note(chat, urgent="no")
    chat.press("Léa", "Corriger", fiche(chat, 1))
    chat.fill("Léa", urgent="yes")
    assert "Appel urgent" in chat.told("Ana")


def test_only_who_took_it_or_a_lead_corrects(chat: Chat) -> None:
    note(chat, urgent="no")
    answer = chat.press("Tom", "Corriger", fiche(chat, 1))
    assert answer
    assert "C'est Léa qui a pris cet appel" in answer
    opened = chat.press("Zoé", "Corriger", fiche(chat, 1))
    assert opened
    assert isinstance(opened.content, Form)


def test_a_client_cannot_touch_the_call_of_another(chat: Chat) -> None:
    chat.client("Bruno")
    note(chat, urgent="yes")
    answer = chat.press("Bruno", "Bien reçu", chat.told("Ana"))
    assert answer
    assert "Cet appel n'est pas ici" in answer
    assert "bien reçu" not in fiche(chat, 1)


def test_a_client_cannot_write_calls_down(chat: Chat) -> None:
    answer = chat.slash("Ana", "/appel")
    assert answer
    assert "ne vous revient pas" in answer


def test_a_client_without_an_account_is_to_be_telephoned(chat: Chat) -> None:
    chat.client("Bruno")
    chat.database.write_now(lambda session: _forget_address(session, "Bruno"))
    receipt = note(chat, client="Bruno", urgent="yes")
    assert "Impossible de joindre Bruno par message pour l'instant : merci de téléphoner." in receipt


def test_words_in_answer_to_a_call_reach_the_team_beneath_it(chat: Chat) -> None:
    note(chat, urgent="yes")
    answer = chat.say("Ana", "dites-lui que je suis à l'audience jusqu'à 16h", to=chat.told("Ana"))
    assert answer
    assert "Transmis à l'équipe, au sujet de l'appel de M. Dupont (SARL Martin)" in answer
    beneath = [one for one in chat.platform.messages if one.under == fiche(chat, 1).id]
    assert "« dites-lui que je suis à l'audience jusqu'à 16h »" in beneath[-1]


def test_what_the_team_writes_beneath_a_call_stays_there(chat: Chat) -> None:
    note(chat, urgent="yes")
    before = len(chat.platform.messages)
    assert chat.say("Léa", "il était très énervé", to=fiche(chat, 1)) is None
    assert len(chat.platform.messages) == before


def _forget_address(session: Session, name: str) -> None:
    session.connection().exec_driver_sql(f"delete from address where address = '{address(name)}'")  # noqa: S608 - our own name


def test_who_insists_is_to_be_called_back_when_they_last_said(chat: Chat) -> None:
    note(chat, urgent="yes", call_back="demain matin")
    chat.wait(minutes=5)
    note(chat, urgent="yes", call_back="avant 17h")
    for card in (chat.told("Ana"), fiche(chat, 1)):
        assert "À rappeler : avant le lundi 23 novembre 2026 à 17 h" in card
    chat.wait(minutes=5)
    note(chat, urgent="yes", call_back="")
    assert "avant le lundi 23 novembre 2026 à 17 h" in chat.told("Ana")
