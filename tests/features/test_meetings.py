"""Booking, as people tell it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.features.office import ANA, MARTIN, Office, office, slot_buttons


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Office]:
    """Ana, whose calendar is linked, and Léa of the team."""
    with office(tmp_path) as told:
        yield told


@pytest.fixture(params=[True, False], ids=["forms", "dialogue"])
def either(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """The same, on a platform that shows forms and on one that asks question by question."""
    with office(tmp_path, forms=request.param) as told:
        yield told


def test_a_free_slot_is_offered_confirmed_and_written(chat: Office) -> None:
    offered = chat.say("Ana", MARTIN)
    assert offered
    assert "Rendez-vous avec Mme Martin" in offered
    assert "jeudi 26 novembre 2026 de 14 h 30 à 15 h 15 (Paris)" in offered
    assert list(offered.buttons) == ["Confirmer", "Autre créneau", "Annuler"]
    assert not chat.events
    chat.press("Ana", "Confirmer")
    assert chat.events == [("Rendez-vous avec Mme Martin", "26/11 14:30")]
    assert chat.calendar.invited == [("martin@exemple.fr",)]
    assert "C'est confirmé" in offered
    assert "https://meet.jit.si/" in offered
    assert list(offered.buttons) == ["Déplacer", "Annuler"]


def test_a_busy_slot_answers_with_the_three_nearest(chat: Office) -> None:
    chat.busy("2026-11-26T14:00", "2026-11-26T15:00")
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert "Vous n'êtes pas libre" in answer
    assert slot_buttons(answer) == [
        f"jeudi 26 novembre 2026 à {hour} (Paris)" for hour in ("15 h", "15 h 15", "15 h 30")
    ]
    chat.press("Ana", next(iter(answer.buttons)))
    chat.press("Ana", "Confirmer")
    assert ("Rendez-vous avec Mme Martin", "26/11 15:00") in chat.events


def test_a_window_gives_three_spread_choices_inside_it(chat: Office) -> None:
    answer = chat.say("Ana", "rdv avec Mme Martin jeudi après-midi")
    assert slot_buttons(answer) == [f"jeudi 26 novembre 2026 à {hour} (Paris)" for hour in ("14 h", "16 h", "17 h 30")]


def test_no_time_at_all_gives_three_choices_in_the_days_ahead(chat: Office) -> None:
    assert len(slot_buttons(chat.say("Ana", "rdv avec Mme Martin"))) == 3


def test_another_slot_does_not_overlap_the_one_refused(chat: Office) -> None:
    chat.say("Ana", MARTIN)
    answer = chat.press("Ana", "Autre créneau") or chat.told("Ana")
    assert slot_buttons(answer) == [
        f"jeudi 26 novembre 2026 à {hour} (Paris)" for hour in ("15 h 15", "16 h", "16 h 45")
    ]


def test_nobody_named_and_no_time_asks(either: Office) -> None:
    either.slash("Ana", "/rdv")
    if either.forms:
        either.fill("Ana", with_whom="Mme Martin", when="jeudi 14h30", duration="1h")
    else:
        for words in ("Mme Martin", "jeudi 14h30", "1h"):
            either.say("Ana", words)
        either.press("Ana", "Passer")
    assert "jeudi 26 novembre 2026 de 14 h 30 à 15 h 30 (Paris)" in either.told("Ana")


def test_the_command_takes_words(chat: Office) -> None:
    answer = chat.slash("Ana", "/rdv Mme Martin jeudi 14h30")
    assert answer
    assert "Rendez-vous avec Mme Martin" in answer
    assert "de 14 h 30 à 15 h (Paris)" in answer


@pytest.mark.parametrize(
    ("words", "aloud"),
    [
        ("rdv avec Mme Martin samedi 10h", "week-end"),
        ("rdv avec Mme Martin jeudi 20h", "en dehors des heures habituelles"),
        ("rdv avec Mme Martin le 25 décembre à 10h", "férié (Noël)"),
    ],
)
def test_an_unusual_hour_asked_for_is_allowed_and_said_aloud(chat: Office, words: str, aloud: str) -> None:
    answer = chat.say("Ana", words)
    assert answer
    assert aloud in answer
    assert "Confirmer" in answer.buttons


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("rdv avec Mme Martin hier à 10h", "déjà passé"),
        ("rdv aujourd'hui à 8h avec Paul", "déjà passé"),
        ("rdv avec Mme Martin jeudi de 15h à 14h", "finirait avant de commencer"),
    ],
)
def test_what_cannot_be_is_answered_and_changes_nothing(chat: Office, words: str, answer: str) -> None:
    told = chat.say("Ana", words)
    assert told
    assert answer in told
    assert not chat.look(lambda session: session.connection().exec_driver_sql("select id from meeting").all())


def test_confirmed_twice_is_confirmed_once(chat: Office) -> None:
    offered = chat.say("Ana", MARTIN)
    assert offered
    chat.press_together(["Ana", "Ana"], "Confirmer", offered)
    assert len(chat.events) == 1
    assert "C'est confirmé" in chat.told("Ana")


def test_two_confirmations_for_one_slot_have_one_winner(chat: Office) -> None:
    chat.client("Bruno", calendar=ANA)
    first = chat.say("Ana", MARTIN)
    chat.wait(minutes=31)
    second = chat.say("Bruno", "rdv avec M. Petit jeudi 14h30")
    chat.wait(minutes=31)
    assert first
    assert second
    chat.run_together(("Ana", first), ("Bruno", second))
    assert len(chat.events) == 1
    lost = first if "Petit" in chat.events[0][0] else second
    assert "vient d'être pris" in lost
    assert len(slot_buttons(lost)) == 3


def test_a_slot_on_offer_is_kept_from_others_for_half_an_hour(chat: Office) -> None:
    chat.client("Bruno", calendar=ANA)
    chat.say("Ana", MARTIN)
    assert "Confirmer" not in getattr(chat.say("Bruno", "rdv avec M. Petit jeudi 14h30"), "buttons", {})
    chat.wait(minutes=31)
    assert "Confirmer" in getattr(chat.say("Bruno", "rdv avec M. Petit jeudi 14h30"), "buttons", {})


def test_what_filled_the_calendar_meanwhile_is_seen_at_the_confirmation(chat: Office) -> None:
    offered = chat.say("Ana", MARTIN)
    chat.busy("2026-11-26T14:00", "2026-11-26T15:00")
    chat.press("Ana", "Confirmer", offered)
    assert offered
    assert "vient d'être pris" in offered
    assert len(chat.events) == 1


def test_another_client_cannot_confirm_or_cancel(chat: Office) -> None:
    chat.client("Bruno")
    offered = chat.say("Ana", MARTIN)
    answer = chat.press("Bruno", "Confirmer", offered)
    assert answer
    assert "Martin" not in answer
    assert not chat.events


def test_left_without_booking(chat: Office) -> None:
    offered = chat.say("Ana", MARTIN)
    assert offered
    stale = dict(offered.buttons)
    chat.press("Ana", "Annuler")
    assert "Rien n'a été réservé" in offered
    offered.buttons.update(stale)
    answer = chat.press("Ana", "Confirmer", offered)
    assert answer
    assert "Ce n'est plus d'actualité" in answer
    assert not chat.events


def test_a_slot_that_has_gone_by_is_no_longer_confirmed(chat: Office) -> None:
    offered = chat.say("Ana", "rdv avec Mme Martin aujourd'hui à 11h")
    chat.wait(hours=3)
    answer = chat.press("Ana", "Confirmer", offered)
    assert answer
    assert "déjà passé" in answer
    assert not chat.events


def test_a_forged_button_does_nothing(chat: Office) -> None:
    chat.client("Bruno")
    chat.booked()
    for code in (
        "ChooseSlot|1|1|6A0F0000",
        "CancelMeeting|1",
        "OpenMove|999",
        "NoteMeetingSaved|1|0",
        "ConfirmMeeting|x",
    ):
        chat.send_code("Bruno", code)
    assert chat.events == [("Rendez-vous avec Mme Martin", "26/11 14:30")]


def test_a_day_that_does_not_exist_is_asked_about(chat: Office) -> None:
    answer = chat.slash("Ana", "/rdv Mme Martin le 31 février à 10h")
    assert answer
    assert "Ce jour n'existe pas" in answer
    assert not chat.look(lambda session: session.connection().exec_driver_sql("select id from meeting").all())


def test_a_doubtful_date_is_asked_before_anything_is_offered(either: Office) -> None:
    asked = either.say("Ana", "rdv avec Mme Martin le 31 février")
    assert asked
    assert "Confirmer" not in asked.buttons
    assert not either.look(lambda session: session.connection().exec_driver_sql("select id from meeting").all())
    either.press("Ana", next(iter(asked.buttons)))
    assert "Rendez-vous avec Mme Martin" in either.told("Ana")


def test_one_of_two_times_is_asked_about(either: Office) -> None:
    asked = either.say("Ana", "rdv avec Mme Martin mardi 10h ou jeudi 14h")
    assert asked
    either.press("Ana", list(asked.buttons)[1])
    assert "jeudi 26 novembre 2026 de 14 h" in either.told("Ana")
