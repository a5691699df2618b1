"""Booking, when the calendar cannot do it, or not now."""

from pathlib import Path

from bot.core.ports import Failed
from tests.chat import Chat
from tests.features.office import MARTIN, Office


def test_without_a_calendar_the_team_takes_it(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.client("Ana")
    chat.assistant("Léa")
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert "n'est pas encore relié" in answer
    assert "Mme Martin" in chat.card(1)
    chat.close()


def test_a_series_is_asked_about(office: Office) -> None:
    asked = office.say("Ana", "un rdv avec M. Petit chaque mardi à 9h30")
    assert asked
    assert "réguliers" in asked
    assert not office.events
    office.press("Ana", "Seulement le premier")
    office.press("Ana", "Confirmer")
    assert office.events == [("Rendez-vous avec M. Petit", "24/11 09:30")]


def test_a_series_is_handed_over(office: Office) -> None:
    office.say("Ana", "un rdv avec M. Petit chaque mardi à 9h30")
    office.press("Ana", "Confier à l'équipe")
    assert "M. Petit" in office.card(1)


def test_a_calendar_that_does_not_answer_is_asked_again(office: Office) -> None:
    office.calendar.away = True
    answer = office.say("Ana", MARTIN)
    assert answer
    assert "ne répond pas" in answer
    office.wait(minutes=10)
    office.calendar.away = False
    office.wait(hours=1)
    assert office.told("Ana") is not answer
    office.press("Ana", "Confirmer")
    assert len(office.events) == 1


def test_away_at_the_confirmation_it_is_written_later_and_told(any_office: Office) -> None:
    offered = any_office.say("Ana", MARTIN)
    any_office.calendar.away = True
    any_office.press("Ana", "Confirmer")
    assert offered
    assert "ne répond pas" in offered
    any_office.wait(minutes=10)
    any_office.calendar.away = False
    any_office.wait(hours=1)
    assert len(any_office.events) == 1
    assert "C'est confirmé" in any_office.told("Ana")
    assert any_office.told("Ana") is not offered


def test_a_calendar_away_for_days_leaves_it_to_the_team(office: Office) -> None:
    office.calendar.away = True
    office.say("Ana", MARTIN)
    office.wait(hours=30)
    assert "Mme Martin" in office.card(1)
    assert "confié votre demande à l'équipe" in office.told("Ana")


def test_an_event_that_is_refused_says_what_to_do(office: Office) -> None:
    office.calendar.refuses = Failed("forbidden", "access")
    told = office.booked()
    assert "n'a pas pu être inscrit" in told
    office.calendar.refuses = None
    assert "Autre date" in told.buttons
