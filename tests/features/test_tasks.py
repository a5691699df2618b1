"""Delegation, as people tell it."""

from tests.chat import Chat, address

DEVIS = "Peux-tu préparer le devis Dupont avant vendredi 17h ?"


def test_a_request_becomes_an_open_task_at_once(chat: Chat) -> None:
    receipt = chat.say("Ana", DEVIS)
    assert receipt
    assert "devis Dupont" in receipt
    assert "vendredi 27 novembre 2026 à 17 h (Paris)" in receipt
    assert "n° 1" in receipt
    assert list(receipt.buttons) == ["Modifier", "Annuler"]
    assert "à prendre" in chat.card(1)
    assert list(chat.card(1).buttons) == ["Prendre"]


def test_two_assistants_press_at_once_and_one_wins(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press_together(["Léa", "Tom"], "Prendre", chat.card(1))
    winner, loser = ("Léa", "Tom") if "Prise par : Léa" in chat.card(1) else ("Tom", "Léa")
    (refusal,) = [one for one in chat.platform.messages if one.only_for]
    assert refusal.only_for == address(loser)
    assert f"{winner} l'a déjà prise à 9 h" in refusal
    assert chat.card(1).edited == 1
    assert f"{winner} s'occupe de votre demande n° 1" in chat.told("Ana")


def test_fifty_claims_at_once_have_one_owner_and_one_edit(chat: Chat) -> None:
    crowd = [f"Assistante {number}" for number in range(50)]
    for name in crowd:
        chat.assistant(name)
    chat.say("Ana", DEVIS)
    chat.press_together(crowd, "Prendre", chat.card(1))
    refused = [one for one in chat.platform.messages if one.only_for]
    assert len(refused) == 49
    assert chat.card(1).edited == 1


def test_the_winner_who_presses_again_is_not_scolded(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    card = chat.card(1)
    chat.press_together(["Léa", "Léa"], "Prendre", card)
    assert not [one for one in chat.platform.messages if one.only_for]


def test_delivered_with_a_note_then_accepted(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="Le devis est dans votre boîte mail.")
    told = chat.told("Ana")
    assert "Léa a terminé votre demande n° 1" in told
    assert "« Le devis est dans votre boîte mail. »" in told
    chat.press("Ana", "Accepter")
    assert "clôturée" in chat.card(1)
    assert "clôturée" in told
    assert "Ana a accepté la livraison" in chat.thread(1)[-1]


def test_reopened_goes_back_to_who_had_it(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="Fait.")
    chat.press("Ana", "Rouvrir")
    chat.fill("Ana", why="Il manque la TVA")
    assert "Il manque la TVA" in chat.told("Léa")
    assert "prise en charge" in chat.card(1)


def test_words_in_the_thread_stay_internal_until_sent_on_purpose(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    before = len(chat.all_told("Ana"))
    chat.say("Léa", "elle veut du HT ou du TTC ?", to=chat.card(1))
    assert len(chat.all_told("Ana")) == before
    chat.press("Léa", "Répondre au client")
    assert chat.form("Léa").fields[0].initial == "elle veut du HT ou du TTC ?"
    chat.fill("Léa", words="Voulez-vous des prix HT ou TTC ?")
    assert "« Voulez-vous des prix HT ou TTC ? »" in chat.told("Ana")
    chat.say("Ana", "TTC, comme d'habitude")
    assert "« TTC, comme d'habitude »" in chat.thread(1)[-1]
    assert "Transmis à Léa" in chat.told("Ana")


def test_an_answer_in_the_thread_of_the_question_reaches_the_team(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Répondre au client")
    question = chat.fill("Léa", words="HT ou TTC ?") or chat.told("Ana")
    chat.say("Ana", "un dossier TTC", to=chat.told("Ana"))
    assert "« un dossier TTC »" in chat.thread(1)[-1]
    assert question


def test_a_new_request_while_an_answer_is_awaited_is_asked_about(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Répondre au client")
    chat.fill("Léa", words="HT ou TTC ?")
    asked = chat.say("Ana", "prépare le dossier Martin")
    assert asked
    assert "nouvelle demande" in asked
    chat.press("Ana", "Une nouvelle demande")
    assert "dossier Martin" in chat.card(2)


def test_cancelled_by_its_button(chat: Chat) -> None:
    receipt = chat.say("Ana", DEVIS)
    assert receipt
    chat.press("Ana", "Annuler")
    assert "annulée" in receipt
    assert "annulée" in chat.card(1)
    assert not chat.card(1).buttons


def test_a_stale_button_says_how_things_stand(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    card = chat.card(1)
    stale = dict(card.buttons)
    chat.press("Ana", "Annuler")
    card.buttons.update(stale)
    answer = chat.press("Léa", "Prendre", card)
    assert answer
    assert "la demande n° 1 est annulée" in answer


def test_the_holder_hears_before_the_deadline_and_the_channel_when_late(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.until("2026-11-27 14:59")
    assert not [one for one in chat.all_told("Léa") if "échéance" in one]
    chat.until("2026-11-27 15:01")
    assert "La demande n° 1 arrive à échéance" in chat.told("Léa")
    chat.until("2026-11-27 17:01")
    assert "La demande n° 1 est en retard" in chat.channel[-1]


def test_a_delivered_task_warns_no_more(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="Fait.")
    chat.until("2026-11-28 09:00")
    assert not [one for one in chat.channel if "retard" in one]


def test_the_same_event_heard_three_times_makes_one_task(chat: Chat) -> None:
    for _ in range(3):
        chat.say("Ana", DEVIS, event="the-same")
    assert len(chat.channel) == 1
    assert len(chat.all_told("Ana")) == 1


def test_a_client_cannot_see_or_cancel_the_task_of_another(chat: Chat) -> None:
    chat.client("Bruno")
    mine = chat.say("Ana", DEVIS)
    answer = chat.press("Bruno", "Annuler", mine)
    assert answer
    assert "à prendre" in chat.card(1)
    assert "Dupont" not in "".join(one.text for one in chat.all_told("Bruno"))


def test_an_edited_message_changes_its_task(chat: Chat) -> None:
    chat.say("Ana", DEVIS)
    said = chat.look(lambda session: session.connection().exec_driver_sql("select said_as from task").scalar())
    chat.edit("Ana", str(said), "Peux-tu préparer le devis Durand avant vendredi 17h ?")
    assert "devis Durand" in chat.card(1)
    assert "devis Durand" in chat.told("Ana")
