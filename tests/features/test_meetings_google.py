"""Meetings in a Google calendar: the real client, and a Google on loopback."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from bot.integrations.google_calendar import GoogleCalendar
from tests.chat import MONDAY, PARIS, Chat, Message
from tests.features.office import ANA, MARTIN
from tests.wire.google import GoogleWire

THURSDAY = datetime(2026, 11, 26, 14, 30, tzinfo=PARIS)


@pytest.fixture
def google() -> Iterator[GoogleWire]:
    with GoogleWire(now=lambda: MONDAY) as wire:
        wire.calendar(ANA)
        yield wire


@pytest.fixture
def chat(google: GoogleWire, tmp_path: Path) -> Iterator[Chat]:
    """Ana, whose calendar is at Google."""
    path = google.credentials_file(tmp_path, "service_account")
    told = Chat(tmp_path, integrations=(GoogleCalendar(credentials_file=path, api_url=google.api_url),))
    told.client("Ana", calendar=ANA)
    told.assistant("Léa")
    yield told
    told.close()


def booked(chat: Chat) -> Message:
    chat.say("Ana", MARTIN)
    chat.press("Ana", "Confirmer")
    return chat.told("Ana")


def test_the_guest_is_invited_and_the_link_shown(chat: Chat, google: GoogleWire) -> None:
    card = booked(chat)
    (event,) = google.events(ANA)
    assert event["summary"] == "Rendez-vous avec Mme Martin"
    assert [one.guest for one in google.invitations] == ["martin@exemple.fr"]
    assert "C'est confirmé" in card
    assert event["hangoutLink"] in card


def test_a_busy_slot_gives_the_three_nearest(chat: Chat, google: GoogleWire) -> None:
    google.busy(ANA, THURSDAY, THURSDAY + timedelta(hours=1))
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert len([label for label in answer.buttons if "(Paris)" in label]) == 3


def test_an_answer_of_the_guest_does_not_stand_in_the_way_of_a_move(chat: Chat, google: GoogleWire) -> None:
    booked(chat)
    (event,) = google.events(ANA)
    google.answers(ANA, event["id"], "martin@exemple.fr", "accepted")
    chat.say("Ana", "décale le rdv de Mme Martin à jeudi 15h")
    chat.press("Ana", "Confirmer")
    (moved,) = google.events(ANA)
    assert moved["id"] == event["id"]
    assert datetime.fromisoformat(moved["start"]["dateTime"]) == THURSDAY + timedelta(minutes=30)


def test_cancelled_it_leaves_the_calendar(chat: Chat, google: GoogleWire) -> None:
    chat.press("Ana", "Annuler", booked(chat))
    assert not google.events(ANA)


def test_a_lost_answer_makes_one_event(chat: Chat, google: GoogleWire) -> None:
    google.lose_reply("events.insert")
    assert "C'est confirmé" in booked(chat)
    assert len(google.events(ANA)) == 1
    assert len(google.invitations) == 1


def test_a_google_that_is_down_is_asked_again(chat: Chat, google: GoogleWire) -> None:
    google.down()
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert "ne répond pas" in answer
    google.up()
    chat.wait(minutes=5)
    chat.press("Ana", "Confirmer")
    assert len(google.events(ANA)) == 1


def test_an_access_that_was_revoked_leaves_it_to_the_team(chat: Chat, google: GoogleWire) -> None:
    google.revoke()
    answer = chat.say("Ana", MARTIN)
    assert answer
    assert "injoignable" in answer
    assert "Mme Martin" in chat.card(1)
