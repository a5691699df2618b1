"""The day before and the hour before, as people live it."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.chat import PARIS
from tests.features.office import Office, office


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Office]:
    """Ana, whose calendar is linked, and Léa of the team."""
    with office(tmp_path) as told:
        yield told


def test_the_day_before_a_confirmation_and_an_hour_before_a_reminder(chat: Office) -> None:
    chat.booked()
    chat.until("2026-11-25 09:59")
    assert not chat.reminded
    chat.until("2026-11-25 10:01")
    [asked] = chat.reminded
    assert list(asked.buttons) == ["Je confirme", "Déplacer", "Annuler"]
    chat.press("Ana", "Je confirme")
    assert "Vous avez confirmé" in asked
    chat.until("2026-11-26 13:29")
    assert chat.reminded == [asked]
    chat.until("2026-11-26 13:31")
    assert "Bientôt" in chat.reminded[-1]
    assert "jeudi 26 novembre 2026 de 14 h 30 à 15 h 15 (Paris)" in chat.reminded[-1]


def test_a_cancelled_meeting_reminds_no_more(chat: Office) -> None:
    card = chat.booked()
    chat.press("Ana", "Annuler", card)
    chat.until("2026-11-27 09:00")
    assert not chat.reminded


def test_cancelled_where_it_was_to_be_confirmed(chat: Office) -> None:
    chat.booked()
    chat.until("2026-11-25 10:01")
    [asked] = chat.reminded
    chat.press("Ana", "Annuler", asked)
    assert "Annulé" in asked
    assert not asked.buttons
    assert not chat.events


def test_a_moved_meeting_reminds_at_its_new_time_only(chat: Office) -> None:
    chat.booked()
    chat.say("Ana", "décale le rdv de Mme Martin à vendredi 14h30")
    chat.press("Ana", "Confirmer")
    chat.until("2026-11-26 09:59")
    assert not chat.reminded
    chat.until("2026-11-27 15:00")
    assert len(chat.reminded) == 2


def test_booked_for_tomorrow_after_the_hour_asks_no_confirmation(chat: Office) -> None:
    chat.until("2026-11-25 11:00")
    chat.booked()
    chat.until("2026-11-26 13:00")
    assert not chat.reminded


def test_deleted_in_the_calendar_itself_it_is_asked_about_and_not_reminded_of(chat: Office) -> None:
    chat.booked()
    chat.clear_outside()
    chat.jump("2026-11-25 10:00")
    assert not chat.reminded
    asked = chat.told("Ana")
    assert "Plus dans votre agenda, est-ce annulé ? Rendez-vous avec Mme Martin, jeudi 26 novembre 2026" in asked
    assert list(asked.buttons) == ["Oui, l'annuler", "Non, il tient"]
    chat.press("Ana", "Oui, l'annuler", asked)
    assert "Annulé" in asked
    chat.jump("2026-11-26 13:30")
    assert not chat.reminded


def test_deleted_after_it_was_confirmed_it_is_asked_about_on_a_card_of_its_own(chat: Office) -> None:
    chat.booked()
    chat.jump("2026-11-25 10:00")
    chat.press("Ana", "Je confirme")
    [confirmed] = chat.reminded
    chat.clear_outside()
    chat.jump("2026-11-26 13:30")
    asked = chat.told("Ana")
    assert "Plus dans votre agenda" in asked
    assert "Vous avez confirmé" in confirmed
    chat.press("Ana", "Non, il tient")
    assert "Vous avez confirmé" in asked


def test_moved_in_the_calendar_itself_the_new_hour_is_asked_about(chat: Office) -> None:
    card = chat.booked()
    chat.move_outside(timedelta(hours=2))
    chat.jump("2026-11-25 10:00")
    asked = chat.told("Ana")
    assert "Déplacé dans votre agenda, est-ce exact ?" in asked
    assert "jeudi 26 novembre 2026 de 16 h 30 à 17 h 15 (Paris)" in asked
    assert "de 16 h 30 à 17 h 15" in card
    chat.press("Ana", "Oui, c'est exact")
    chat.jump("2026-11-26 13:30")
    assert "Bientôt" not in chat.told("Ana")
    chat.jump("2026-11-26 15:30")
    assert "Bientôt" in chat.told("Ana")


def test_while_the_calendar_does_not_answer_it_is_reminded_of_as_planned(chat: Office) -> None:
    chat.booked()
    chat.calendar.away = True
    chat.jump("2026-11-25 10:00")
    chat.jump("2026-11-26 13:30")
    assert len(chat.reminded) == 2


def test_a_reminder_slept_through_is_not_given_after_the_beginning(chat: Office) -> None:
    chat.booked()
    chat.clock.move(datetime(2026, 11, 26, 15, tzinfo=PARIS))
    chat.settle()
    assert not chat.reminded


@pytest.mark.parametrize(
    ("zone", "now", "words", "asked_at"),
    [
        ("Europe/Paris", "2026-10-23 12:00", "rdv avec Mme Martin lundi 26 octobre à 10h", "2026-10-25T09:00Z"),
        ("Europe/Paris", "2027-03-26 12:00", "rdv avec Mme Martin lundi 29 mars à 10h", "2027-03-28T08:00Z"),
        ("America/Montreal", "2026-11-23 15:00", "rdv avec Mme Martin jeudi 10h", "2026-11-25T15:00Z"),
        ("Indian/Reunion", "2026-11-23 15:00", "rdv avec Mme Martin jeudi 10h", "2026-11-25T06:00Z"),
    ],
)
def test_the_confirmation_is_asked_at_ten_on_the_client_s_own_clock(
    tmp_path: Path, zone: str, now: str, words: str, asked_at: str
) -> None:
    with office(tmp_path, at=datetime.fromisoformat(now).replace(tzinfo=PARIS), zone=zone) as chat:
        chat.booked(words)
        due = "select at from due where key like '%presence'"
        planned = chat.look(lambda session: session.connection().exec_driver_sql(due).scalar())
    assert str(planned).startswith(asked_at.removesuffix("Z").replace("T", " "))
