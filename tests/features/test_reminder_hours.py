"""At what hour a reminder fires: on whose clock, and across its changes."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.features.repeats import following
from tests.chat import PARIS, Chat
from tests.features.test_reminders import PAUL, reminded


@pytest.mark.parametrize(
    ("words", "hour"),
    [
        ("rappelle-moi jeudi de payer l'Urssaf", "jeudi 26 novembre 2026 à 9 h"),
        ("rappelle-moi demain matin de payer l'Urssaf", "mardi 24 novembre 2026 à 9 h"),
        ("rappelle-moi demain après-midi de payer l'Urssaf", "mardi 24 novembre 2026 à 14 h"),
        ("rappelle-moi ce soir de payer l'Urssaf", "lundi 23 novembre 2026 à 18 h"),
        ("rappelle-moi avant vendredi de payer l'Urssaf", "jeudi 26 novembre 2026 à 9 h"),
        ("rappelle-moi ce matin de payer l'Urssaf", "lundi 23 novembre 2026 à 10 h"),
    ],
)
def test_a_sensible_hour_is_chosen_and_said(chat: Chat, words: str, hour: str) -> None:
    receipt = chat.say("Ana", words)
    assert receipt
    assert hour in receipt
    assert "j'ai choisi" in receipt


def test_each_morning_keeps_its_hour_on_the_wall_across_both_changes_of_clocks(tmp_path: Path) -> None:
    for day, changed in ((23, "2026-10-25"), (26, "2027-03-28")):
        begun = datetime.fromisoformat(changed).replace(day=day, hour=12, tzinfo=PARIS)
        folder = tmp_path / changed
        folder.mkdir()
        chat = Chat(folder, at=begun)
        chat.client("Ana")
        chat.say("Ana", "rappelle-moi tous les jours à 8h30 de prendre mes cachets")
        for later in range(1, 5):
            morning = begun.replace(day=day + later, hour=8, minute=29)
            chat.jump(morning)
            assert len(reminded(chat, "Ana")) == later - 1
            chat.jump(morning.replace(minute=30))
            assert len(reminded(chat, "Ana")) == later
        chat.close()


def test_an_hour_that_does_not_exist_is_moved_and_said(chat: Chat) -> None:
    receipt = chat.say("Ana", "rappelle-moi le 28 mars 2027 à 2h30 de changer l'heure")
    assert receipt
    assert "dimanche 28 mars 2027 à 3 h (Paris)" in receipt


def test_a_daily_hour_that_a_change_of_clocks_leaves_out_gives_way_to_the_next_one() -> None:
    first = datetime(2027, 3, 20, 2, 30, tzinfo=PARIS)
    found = following(first, "FREQ=DAILY", "Europe/Paris", datetime(2027, 3, 27, 12, tzinfo=PARIS))
    assert found == datetime(2027, 3, 28, 3, tzinfo=PARIS)


def test_a_daily_hour_that_comes_twice_is_taken_the_first_time_and_once() -> None:
    first = datetime(2026, 10, 20, 2, 30, tzinfo=PARIS)
    found = following(first, "FREQ=DAILY", "Europe/Paris", datetime(2026, 10, 24, 12, tzinfo=PARIS))
    assert found == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    after = following(first, "FREQ=DAILY", "Europe/Paris", found)
    assert after == datetime(2026, 10, 26, 2, 30, tzinfo=PARIS)


def test_each_in_their_own_zone(chat: Chat) -> None:
    chat.client("Louis", zone="America/Montreal")
    receipt = chat.say("Louis", PAUL)
    assert receipt
    assert "à 9 h (Montreal)" in receipt
    chat.jump("2026-11-24 14:59")
    assert not reminded(chat, "Louis")
    chat.jump("2026-11-24 15:00")
    assert len(reminded(chat, "Louis")) == 1
