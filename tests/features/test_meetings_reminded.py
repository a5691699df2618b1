"""The day before and the hour before, as people live it."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.chat import PARIS
from tests.features.office import Office, opened

ASKED, SOON = "2026-11-25 10:00", "2026-11-26 13:30"
"""When the meeting of Thursday at half past two is asked about, and reminded of."""


def test_the_day_before_a_confirmation_and_an_hour_before_a_reminder(any_office: Office) -> None:
    any_office.booked()
    any_office.jump("2026-11-25 09:59")
    assert not any_office.reminded
    any_office.jump(ASKED)
    [asked] = any_office.reminded
    assert list(asked.buttons) == ["Je confirme", "Déplacer", "Annuler"]
    any_office.press("Ana", "Je confirme")
    assert "Vous avez confirmé" in asked
    any_office.jump("2026-11-26 13:29")
    assert any_office.reminded == [asked]
    any_office.jump(SOON)
    assert "Bientôt" in any_office.reminded[-1]
    assert "jeudi 26 novembre 2026 de 14 h 30 à 15 h 15 (Paris)" in any_office.reminded[-1]


def test_a_cancelled_meeting_reminds_no_more(office: Office) -> None:
    card = office.booked()
    office.press("Ana", "Annuler", card)
    for hour in (ASKED, SOON):
        office.jump(hour)
        assert not office.reminded


def test_cancelled_where_it_was_to_be_confirmed(office: Office) -> None:
    office.booked()
    office.jump(ASKED)
    [asked] = office.reminded
    office.press("Ana", "Annuler", asked)
    assert "Annulé" in asked
    assert not asked.buttons
    assert not office.events


def test_a_moved_meeting_reminds_at_its_new_time_only(office: Office) -> None:
    office.booked()
    office.say("Ana", "décale le rdv de Mme Martin à vendredi 14h30")
    office.press("Ana", "Confirmer")
    office.jump(ASKED)
    assert not office.reminded
    for hour in ("2026-11-26 10:00", SOON, "2026-11-27 13:30"):
        office.jump(hour)
    assert len(office.reminded) == 2


def test_booked_for_tomorrow_after_the_hour_asks_no_confirmation(office: Office) -> None:
    office.jump("2026-11-25 11:00")
    office.booked()
    office.jump("2026-11-26 13:29")
    assert not office.reminded


def test_deleted_in_the_calendar_itself_it_is_asked_about_and_not_reminded_of(any_office: Office) -> None:
    any_office.booked()
    any_office.clear_outside()
    any_office.jump(ASKED)
    assert not any_office.reminded
    asked = any_office.told("Ana")
    assert "Plus dans votre agenda, est-ce annulé ? Rendez-vous avec Mme Martin, jeudi 26 novembre 2026" in asked
    assert list(asked.buttons) == ["Oui, l'annuler", "Non, il tient"]
    any_office.press("Ana", "Oui, l'annuler", asked)
    assert "Annulé" in asked
    any_office.jump(SOON)
    assert not any_office.reminded


def test_deleted_after_it_was_confirmed_it_is_asked_about_on_a_card_of_its_own(office: Office) -> None:
    office.booked()
    office.jump(ASKED)
    office.press("Ana", "Je confirme")
    [confirmed] = office.reminded
    office.clear_outside()
    office.jump(SOON)
    asked = office.told("Ana")
    assert "Plus dans votre agenda" in asked
    assert "Vous avez confirmé" in confirmed
    office.press("Ana", "Non, il tient")
    assert "Vous avez confirmé" in asked


def test_moved_in_the_calendar_itself_the_new_hour_is_asked_about(office: Office) -> None:
    card = office.booked()
    office.move_outside(timedelta(hours=2))
    office.jump(ASKED)
    asked = office.told("Ana")
    assert "Déplacé dans votre agenda, est-ce exact ?" in asked
    assert "jeudi 26 novembre 2026 de 16 h 30 à 17 h 15 (Paris)" in asked
    assert "de 16 h 30 à 17 h 15" in card
    office.press("Ana", "Oui, c'est exact")
    office.jump(SOON)
    assert "Bientôt" not in office.told("Ana")
    office.jump("2026-11-26 15:30")
    assert "Bientôt" in office.told("Ana")


def test_while_the_calendar_does_not_answer_it_is_reminded_of_as_planned(office: Office) -> None:
    office.booked()
    office.calendar.away = True
    office.jump(ASKED)
    office.jump(SOON)
    assert len(office.reminded) == 2


def test_a_reminder_slept_through_is_not_given_after_the_beginning(office: Office) -> None:
    office.booked()
    office.clock.move(datetime(2026, 11, 26, 15, tzinfo=PARIS))
    office.settle()
    assert not office.reminded


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
    with opened(tmp_path, at=datetime.fromisoformat(now).replace(tzinfo=PARIS), zone=zone) as office:
        office.booked(words)
        due = "select at from due where key like '%presence'"
        planned = office.look(lambda session: session.connection().exec_driver_sql(due).scalar())
    assert str(planned).startswith(asked_at.removesuffix("Z").replace("T", " "))
