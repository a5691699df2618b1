"""Work in the team's hands: from private conversations, by a lead, by number, and at deadlines in every zone."""

from pathlib import Path

from tests.chat import Chat

DEVIS = "Peux-tu préparer le devis Dupont avant vendredi 17h ?"


def test_a_request_taken_in_private_comes_with_its_buttons(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    told = chat.slash("Léa", "/prendre 1")
    assert told
    assert "entre vos mains" in told
    assert list(told.buttons) == ["Livrer", "Répondre au client", "Relâcher"]
    assert "Léa s'occupe de votre demande" in chat.told("Ana")
    again = chat.slash("Léa", "/prendre 1")
    assert again
    assert "entre vos mains" in again


def test_taking_nothing_asks_which(chat: Chat) -> None:
    for words in ("/prendre", "/prendre celle de Mme Dupont"):
        told = chat.slash("Léa", words)
        assert told
        assert "Quelle demande" in told


def test_a_lead_puts_back_what_somebody_absent_has(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Zoé", "Relâcher")
    assert "à prendre" in chat.card(1)
    assert "Zoé a relâché la demande n° 1" in chat.told("Léa")


def test_another_assistant_cannot_put_it_back(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    told = chat.press("Tom", "Relâcher")
    assert told
    assert "entre les mains de Léa" in told


def test_what_is_taken_days_ago_says_which_day(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    assert "Léa, depuis le lundi 23 novembre 2026 à 9 h (Paris)" in chat.card(1)
    chat.jump("2026-11-25 10:00")
    told = chat.slash("Tom", "/prendre 1")
    assert told
    assert "Léa l'a déjà prise le lundi 23 novembre" in told


def test_the_team_sees_whose_request_it_is_and_can_take_it(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    told = chat.slash("Léa", "/taches")
    assert told
    assert "Ana : préparer le devis Dupont" in told
    chat.press("Léa", "Prendre la n° 1")
    assert "Prise par : Léa" in chat.card(1)


def test_a_note_written_in_private_is_said_not_to_have_reached_the_client(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    task = chat.slash("Léa", "/prendre 1")
    before = len(chat.all_told("Ana"))
    told = chat.say("Léa", "HT ou TTC ?", to=task)
    assert told
    assert "le client ne l'a pas reçu" in told
    assert len(chat.all_told("Ana")) == before
    chat.press("Léa", "Répondre au client", told)
    assert chat.form("Léa").fields[0].initial == "HT ou TTC ?"


def test_delivered_in_private_says_that_the_client_knows(tmp_path: Path) -> None:
    chat = Chat(tmp_path, forms=False)
    chat.client("Ana")
    chat.assistant("Léa")
    chat.say("Ana", DEVIS)
    chat.slash("Léa", "/prendre 1")
    chat.press("Léa", "Livrer")
    told = chat.say("Léa", "Dans votre boîte mail")
    assert told
    assert "le client est prévenu" in told
    chat.close()


def test_a_word_before_the_deadline_comes_with_what_can_be_done(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.until("2026-11-27 15:01")
    assert list(chat.thread(1)[-1].buttons) == ["Prendre"]
    chat.until("2026-11-27 17:01")
    assert "Personne ne l'a prise" in chat.channel[-1]
    assert list(chat.channel[-1].buttons) == ["Prendre"]


def test_a_day_told_in_montreal_is_that_day(chat: Chat) -> None:
    chat.client("Élodie", zone="America/Montreal")
    receipt = chat.say("Élodie", "prépare le devis Dupont pour vendredi")
    assert receipt
    assert "Échéance : vendredi 27 novembre 2026" in receipt
    assert "samedi 28 novembre 2026 à 0 h (Paris)" in chat.card(1)


def test_today_after_hours_is_still_today(chat: Chat) -> None:
    chat.jump("2026-11-23 19:00")
    receipt = chat.say("Ana", "prépare le devis Dupont pour aujourd'hui")
    assert receipt
    assert "Échéance : lundi 23 novembre 2026" in receipt
    chat.until("2026-11-24 00:01")
    assert "en retard" in chat.channel[-1]


def test_a_deadline_gone_by_is_said_and_the_request_kept(chat: Chat) -> None:
    receipt = chat.say("Ana", "prépare le devis Dupont pour hier")
    assert receipt
    assert "déjà passée" in receipt
    assert "« Modifier »" in receipt
    assert "à prendre" in chat.card(1)
    assert "Échéance" not in chat.card(1)
