"""Booking, as people tell it."""

import pytest

from tests.features.office import ANA, MARTIN, Office, slot_buttons


def test_a_free_slot_is_offered_confirmed_and_written(any_office: Office) -> None:
    offered = any_office.say("Ana", MARTIN)
    assert offered
    assert "Rendez-vous avec Mme Martin" in offered
    assert "jeudi 26 novembre 2026 de 14 h 30 à 15 h 15 (Paris)" in offered
    assert list(offered.buttons) == ["Confirmer", "Autre créneau", "Annuler"]
    assert not any_office.events
    any_office.press("Ana", "Confirmer")
    assert any_office.events == [("Rendez-vous avec Mme Martin", "26/11 14:30")]
    assert any_office.calendar.invited == [("martin@exemple.fr",)]
    assert "C'est confirmé" in offered
    assert "https://meet.jit.si/" in offered
    assert list(offered.buttons) == ["Déplacer", "Annuler"]


def test_a_busy_slot_answers_with_the_three_nearest(office: Office) -> None:
    office.busy("2026-11-26T14:00", "2026-11-26T15:00")
    answer = office.say("Ana", MARTIN)
    assert answer
    assert "Vous n'êtes pas libre" in answer
    assert slot_buttons(answer) == [
        f"jeudi 26 novembre 2026 à {hour} (Paris)" for hour in ("15 h", "15 h 15", "15 h 30")
    ]
    office.press("Ana", next(iter(answer.buttons)))
    office.press("Ana", "Confirmer")
    assert ("Rendez-vous avec Mme Martin", "26/11 15:00") in office.events


def test_a_window_gives_three_spread_choices_inside_it(office: Office) -> None:
    answer = office.say("Ana", "rdv avec Mme Martin jeudi après-midi")
    assert slot_buttons(answer) == [f"jeudi 26 novembre 2026 à {hour} (Paris)" for hour in ("14 h", "16 h", "17 h 30")]


def test_no_time_at_all_gives_three_choices_in_the_days_ahead(office: Office) -> None:
    assert len(slot_buttons(office.say("Ana", "rdv avec Mme Martin"))) == 3


def test_another_slot_does_not_overlap_the_one_refused(office: Office) -> None:
    office.say("Ana", MARTIN)
    answer = office.press("Ana", "Autre créneau") or office.told("Ana")
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


def test_the_command_takes_words(office: Office) -> None:
    answer = office.slash("Ana", "/rdv Mme Martin jeudi 14h30")
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
def test_an_unusual_hour_asked_for_is_allowed_and_said_aloud(office: Office, words: str, aloud: str) -> None:
    answer = office.say("Ana", words)
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
def test_what_cannot_be_is_answered_and_changes_nothing(office: Office, words: str, answer: str) -> None:
    told = office.say("Ana", words)
    assert told
    assert answer in told
    assert not office.look(lambda session: session.connection().exec_driver_sql("select id from meeting").all())


def test_confirmed_twice_is_confirmed_once(any_office: Office) -> None:
    offered = any_office.say("Ana", MARTIN)
    assert offered
    any_office.press_together(["Ana", "Ana"], "Confirmer", offered)
    assert len(any_office.events) == 1
    assert "C'est confirmé" in any_office.told("Ana")


def test_two_confirmations_for_one_slot_have_one_winner(any_office: Office) -> None:
    any_office.client("Bruno", calendar=ANA)
    first = any_office.say("Ana", MARTIN)
    any_office.wait(minutes=31)
    second = any_office.say("Bruno", "rdv avec M. Petit jeudi 14h30")
    any_office.wait(minutes=31)
    assert first
    assert second
    any_office.run_together(("Ana", first), ("Bruno", second))
    assert len(any_office.events) == 1
    lost = first if "Petit" in any_office.events[0][0] else second
    assert "vient d'être pris" in lost
    assert len(slot_buttons(lost)) == 3


def test_a_slot_on_offer_is_kept_from_others_for_half_an_hour(any_office: Office) -> None:
    any_office.client("Bruno", calendar=ANA)
    any_office.say("Ana", MARTIN)
    assert "Confirmer" not in getattr(any_office.say("Bruno", "rdv avec M. Petit jeudi 14h30"), "buttons", {})
    any_office.wait(minutes=31)
    assert "Confirmer" in getattr(any_office.say("Bruno", "rdv avec M. Petit jeudi 14h30"), "buttons", {})


def test_what_filled_the_calendar_meanwhile_is_seen_at_the_confirmation(office: Office) -> None:
    offered = office.say("Ana", MARTIN)
    office.busy("2026-11-26T14:00", "2026-11-26T15:00")
    office.press("Ana", "Confirmer", offered)
    assert offered
    assert "vient d'être pris" in offered
    assert len(office.events) == 1


def test_another_client_cannot_confirm_or_cancel(office: Office) -> None:
    office.client("Bruno")
    offered = office.say("Ana", MARTIN)
    answer = office.press("Bruno", "Confirmer", offered)
    assert answer
    assert "Martin" not in answer
    assert not office.events


def test_left_without_booking(office: Office) -> None:
    offered = office.say("Ana", MARTIN)
    assert offered
    stale = dict(offered.buttons)
    office.press("Ana", "Annuler")
    assert "Rien n'a été réservé" in offered
    offered.buttons.update(stale)
    answer = office.press("Ana", "Confirmer", offered)
    assert answer
    assert "Ce n'est plus d'actualité" in answer
    assert not office.events


def test_a_slot_that_has_gone_by_is_no_longer_confirmed(office: Office) -> None:
    offered = office.say("Ana", "rdv avec Mme Martin aujourd'hui à 11h")
    office.wait(hours=3)
    answer = office.press("Ana", "Confirmer", offered)
    assert answer
    assert "déjà passé" in answer
    assert not office.events


def test_a_forged_button_does_nothing(office: Office) -> None:
    office.client("Bruno")
    office.booked()
    for code in (
        "ChooseSlot|1|1|6A0F0000",
        "CancelMeeting|1",
        "OpenMove|999",
        "NoteMeetingSaved|1|0",
        "ConfirmMeeting|x",
    ):
        office.send_code("Bruno", code)
    assert office.events == [("Rendez-vous avec Mme Martin", "26/11 14:30")]


def test_a_day_that_does_not_exist_is_asked_about(office: Office) -> None:
    answer = office.slash("Ana", "/rdv Mme Martin le 31 février à 10h")
    assert answer
    assert "Ce jour n'existe pas" in answer
    assert not office.look(lambda session: session.connection().exec_driver_sql("select id from meeting").all())


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
