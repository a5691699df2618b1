"""Booking, when the calendar cannot do it, or not now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.ports import Failed
from tests.chat import Chat
from tests.features.office import MARTIN, Office, office


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Office]:
    """Ana, whose calendar is linked, and Léa of the team."""
    with office(tmp_path) as told:
        yield told


def test_without_a_calendar_the_team_takes_it(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.client("Ana")
    chat.assistant("Léa")
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert "n'est pas encore relié" in answer
    assert "Mme Martin" in chat.card(1)
    chat.close()


def test_a_series_is_asked_about(chat: Office) -> None:
    asked = chat.say("Ana", "un rdv avec M. Petit chaque mardi à 9h30")
    assert asked
    assert "réguliers" in asked
    assert not chat.events
    chat.press("Ana", "Seulement le premier")
    chat.press("Ana", "Confirmer")
    assert chat.events == [("Rendez-vous avec M. Petit", "24/11 09:30")]


def test_a_series_is_handed_over(chat: Office) -> None:
    chat.say("Ana", "un rdv avec M. Petit chaque mardi à 9h30")
    chat.press("Ana", "Confier à l'équipe")
    assert "M. Petit" in chat.card(1)


def test_a_calendar_that_does_not_answer_is_asked_again(chat: Office) -> None:
    chat.calendar.away = True
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert "ne répond pas" in answer
    chat.wait(minutes=10)
    chat.calendar.away = False
    chat.wait(hours=1)
    assert chat.told("Ana") is not answer
    chat.press("Ana", "Confirmer")
    assert len(chat.events) == 1


def test_away_at_the_confirmation_it_is_written_later_and_told(chat: Office) -> None:
    offered = chat.say("Ana", MARTIN)
    chat.calendar.away = True
    chat.press("Ana", "Confirmer")
    assert offered
    assert "ne répond pas" in offered
    chat.wait(minutes=10)
    chat.calendar.away = False
    chat.wait(hours=1)
    assert len(chat.events) == 1
    assert "C'est confirmé" in chat.told("Ana")
    assert chat.told("Ana") is not offered


def test_a_calendar_away_for_days_leaves_it_to_the_team(chat: Office) -> None:
    chat.calendar.away = True
    chat.say("Ana", MARTIN)
    chat.wait(hours=30)
    assert "Mme Martin" in chat.card(1)
    assert "confié votre demande à l'équipe" in chat.told("Ana")


def test_an_event_that_is_refused_says_what_to_do(chat: Office) -> None:
    chat.calendar.refuses = Failed("forbidden", "access")
    told = chat.booked()
    assert "n'a pas pu être inscrit" in told
    chat.calendar.refuses = None
    assert "Autre date" in told.buttons
