"""Reminders, as people tell them."""

from datetime import datetime

from tests.chat import PARIS, Chat

LATER, TOMORROW = "Plus tard (1\u202fh)", "Demain 9\u202fh"
PAUL = "rappelle-moi demain à 9h d'appeler Paul"


def reminded(chat: Chat, who: str) -> list[str]:
    return [one.text for one in chat.all_told(who) if one.text.startswith("Rappel\u202f:")]


def test_the_receipt_says_the_full_date_and_the_zone(chat: Chat) -> None:
    receipt = chat.say("Ana", PAUL)
    assert receipt
    assert "je vous le rappellerai : appeler Paul" in receipt
    assert "mardi 24 novembre 2026 à 9 h (Paris)" in receipt
    assert list(receipt.buttons) == ["Annuler"]


def test_it_fires_at_its_hour_and_once(chat: Chat) -> None:
    chat.say("Ana", PAUL)
    chat.jump("2026-11-24 08:59")
    assert not reminded(chat, "Ana")
    chat.wait(minutes=1)
    chat.jump("2026-11-25 18:00")
    assert len(reminded(chat, "Ana")) == 1
    told = next(one for one in chat.all_told("Ana") if "Rappel : appeler Paul" in one)
    assert list(told.buttons) == ["Fait", LATER, TOMORROW]
    assert "prévu" not in told


def test_done_edits_the_reminder_in_place(chat: Chat) -> None:
    chat.say("Ana", PAUL)
    chat.jump("2026-11-24 09:03")
    card = chat.told("Ana")
    chat.press("Ana", "Fait")
    assert "Fait à 9 h 03 : appeler Paul" in card
    assert not card.buttons


def test_later_comes_back_in_an_hour_and_tomorrow_at_nine(chat: Chat) -> None:
    chat.say("Ana", PAUL)
    chat.jump("2026-11-24 09:00")
    first = chat.told("Ana")
    chat.press("Ana", LATER)
    assert "mardi 24 novembre 2026 à 10 h (Paris)" in first
    chat.jump("2026-11-24 10:00")
    second = chat.told("Ana")
    assert second.id != first.id
    chat.press("Ana", TOMORROW)
    chat.jump("2026-11-25 08:59")
    assert len(reminded(chat, "Ana")) == 0
    chat.jump("2026-11-25 09:00")
    assert len(reminded(chat, "Ana")) == 1


def test_put_off_then_cancelled_is_silent(chat: Chat) -> None:
    chat.say("Ana", PAUL)
    chat.jump("2026-11-24 09:00")
    card = chat.told("Ana")
    chat.press("Ana", LATER)
    chat.press("Ana", "Annuler", card)
    assert "Rappel annulé" in card
    chat.jump("2026-11-25 12:00")
    assert not reminded(chat, "Ana")


def test_pressing_later_twice_plans_one(chat: Chat) -> None:
    chat.say("Ana", PAUL)
    chat.jump("2026-11-24 09:00")
    card = chat.told("Ana")
    chat.press_together(["Ana", "Ana"], LATER, card)
    assert "déjà répondu à ce rappel" in chat.told("Ana")
    chat.jump("2026-11-24 12:00")
    assert len(reminded(chat, "Ana")) == 1


def test_cancelled_by_its_button(chat: Chat) -> None:
    receipt = chat.say("Ana", PAUL)
    assert receipt
    chat.press("Ana", "Annuler")
    assert "Rappel annulé : appeler Paul" in receipt
    chat.jump("2026-11-25 09:00")
    assert not reminded(chat, "Ana")


def test_another_cannot_cancel_it(chat: Chat) -> None:
    chat.client("Bruno")
    receipt = chat.say("Ana", PAUL)
    answer = chat.press("Bruno", "Annuler", receipt)
    assert answer
    assert "n'est pas des vôtres" in answer
    chat.jump("2026-11-24 09:00")
    assert len(reminded(chat, "Ana")) == 1


def test_without_a_date_it_is_asked(chat: Chat) -> None:
    asked = chat.say("Ana", "rappelle-moi d'appeler Paul")
    assert asked
    assert "Quand dois-je vous le rappeler ?" in asked
    receipt = chat.say("Ana", "demain à 9h")
    assert receipt
    assert "appeler Paul" in receipt
    assert "mardi 24 novembre 2026 à 9 h (Paris)" in receipt


def test_without_a_subject_it_is_asked(chat: Chat) -> None:
    asked = chat.slash("Ana", "/rappel")
    assert asked
    receipt = chat.fill("Ana", subject="appeler Paul", when="demain à 9h")
    assert receipt
    assert "appeler Paul" in receipt
    assert "mardi 24 novembre 2026 à 9 h (Paris)" in receipt


def test_without_a_subject_the_date_that_was_told_stays(chat: Chat) -> None:
    chat.say("Ana", "rappelle-moi demain à 9h")
    chat.say("Ana", "appeler Paul")
    receipt = chat.press("Ana", "Garder\u202f: demain à 9h")
    assert receipt
    assert "appeler Paul" in receipt
    assert "mardi 24 novembre 2026 à 9 h (Paris)" in receipt


def test_by_command_with_the_words_behind_it(chat: Chat) -> None:
    receipt = chat.slash("Ana", "/rappel demain à 9h d'appeler Paul")
    assert receipt
    assert "je vous le rappellerai : appeler Paul" in receipt
    assert "mardi 24 novembre 2026 à 9 h (Paris)" in receipt


def test_the_past_is_refused_with_a_way_on(chat: Chat) -> None:
    answer = chat.say("Ana", "rappelle-moi hier à 9h d'appeler Paul")
    assert answer
    assert "C'est déjà passé. Essayez par exemple : rappelle-moi dans 20 minutes" in answer
    chat.jump("2026-11-26 09:00")
    assert not reminded(chat, "Ana")


def test_each_monday_until_cancelled_in_the_list(chat: Chat) -> None:
    receipt = chat.say("Ana", "rappelle-moi tous les lundis à 9h de faire le point")
    assert receipt
    assert "Répété tous les lundis, la prochaine fois le lundi 30 novembre 2026 à 9 h (Paris)" in receipt
    for day in ("2026-11-30", "2026-12-07"):
        chat.jump(f"{day} 08:59")
        before = len(reminded(chat, "Ana"))
        chat.wait(minutes=1)
        assert len(reminded(chat, "Ana")) == before + 1
    listed = chat.slash("Ana", "/rappels")
    assert listed
    assert "1 rappel prévu" in listed
    assert "lundi 14 décembre 2026 à 9 h (Paris)" in listed
    chat.press("Ana", "Annuler le rappel n° 1")
    chat.jump("2026-12-21 12:00")
    assert len(reminded(chat, "Ana")) == 2


def test_started_late_it_fires_late_once_and_says_so(chat: Chat) -> None:
    chat.say("Ana", PAUL)
    chat.runner.run(chat.house.dispatcher.stop())
    chat.database.close()
    chat.clock.move(datetime(2026, 11, 24, 11, tzinfo=PARIS))
    chat.open()
    chat.settle()
    chat.jump("2026-11-24 14:00")
    assert len(reminded(chat, "Ana")) == 1
    assert "(prévu à 9 h)" in chat.told("Ana")


def test_a_series_missed_for_days_fires_once_then_goes_on(chat: Chat) -> None:
    chat.say("Ana", "rappelle-moi tous les jours à 8h30 de prendre mes cachets")
    chat.clock.move(datetime(2026, 11, 27, 11, tzinfo=PARIS))
    chat.settle()
    assert len(reminded(chat, "Ana")) == 1
    assert "(prévu le mardi 24 novembre 2026 à 8 h 30 (Paris))" in chat.told("Ana")
    chat.until("2026-11-28 09:00")
    assert len(reminded(chat, "Ana")) == 2


def test_an_assistant_is_reminded_too(chat: Chat) -> None:
    chat.say("Léa", "rappelle-moi dans 20 minutes de rappeler M. Durand")
    chat.wait(minutes=20)
    assert len(reminded(chat, "Léa")) == 1
