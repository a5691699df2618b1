"""Several absences in one message: all of them are noted, each with its own undo."""

import pytest

from tests.chat import Chat, Message
from tests.features.office import MARTIN, Office


def told(chat: Chat, words: str, who: str = "Ana") -> Message:
    """What they are answered."""
    answer = chat.say(who, words)
    assert answer
    return answer


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("absent le 3 décembre et du 10 au 12 décembre", "jeudi 3 décembre 2026", "du jeudi 10 décembre 2026 au"),
        ("je suis absent lundi et mercredi", "mercredi 25 novembre 2026", "lundi 30 novembre 2026"),
        (
            "absent demain matin et jeudi aprem",
            "mardi 24 novembre 2026 de 8 h à 12 h",
            "jeudi 26 novembre 2026 de 14 h",
        ),
        ("absent le 15 decembre puis du 20 au 22", "mardi 15 décembre 2026", "du dimanche 20 décembre 2026 au"),
        ("absent tous les lundis et le 3 décembre", "tous les lundis", "jeudi 3 décembre 2026"),
    ],
)
def test_both_are_noted_and_told_to_the_team(chat: Chat, words: str, first: str, last: str) -> None:
    receipt = told(chat, words)
    assert "vos 2 absences sont enregistrées" in receipt
    assert first in receipt
    assert last in receipt
    assert sum("Ana : absence" in one for one in chat.channel) == 2
    chat.slash("Ana", "/absence")
    assert first in chat.told("Ana")
    assert last in chat.told("Ana")


def test_three_days(chat: Chat) -> None:
    assert "vos 3 absences" in told(chat, "je serai pas là le 3, le 7 et le 9 décembre")


def test_days_that_follow_one_another_are_one_absence(chat: Chat) -> None:
    receipt = told(chat, "chui pas là lundi et mardi prochain")
    assert "votre absence est enregistrée" in receipt
    assert "du lundi 30 novembre 2026 au mardi 1er décembre 2026" in receipt


def test_one_or_the_other_is_asked(chat: Chat) -> None:
    assert "De quel moment" in told(chat, "absent lundi ou mercredi")
    assert "lundi 30 novembre 2026" in told(chat, "lundi")
    assert sum("Ana : absence" in one for one in chat.channel) == 1


def test_what_is_gone_by_is_left_out(chat: Chat) -> None:
    assert "votre absence est enregistrée" in told(chat, "absent hier et demain")


def test_told_twice_they_are_noted_once(chat: Chat) -> None:
    for _ in range(2):
        told(chat, "je suis absent lundi et mercredi")
    chat.slash("Ana", "/absence")
    assert len([one for one in chat.told("Ana").text.splitlines() if "novembre" in one]) == 2


def test_a_date_that_is_told_of_something_else_is_no_absence(chat: Chat) -> None:
    receipt = told(chat, "je suis en congé du 24/12 au 2/1, je vous appelle lundi")
    assert "votre absence est enregistrée" in receipt


def test_meetings_that_lie_in_any_of_them_are_shown(office: Office) -> None:
    office.booked()
    assert "Un rendez-vous est prévu" in told(office, "je suis absent jeudi et vendredi")
    assert "ne pas être là" in told(office, MARTIN)


def test_an_assistant_and_an_english_client(chat: Chat) -> None:
    chat.say("Léa", "je suis absente le 3 et le 7 décembre")
    assert "vos 2 absences" in chat.told("Léa")
    chat.client("Bob", language="en")
    assert "I have noted your 2 absences" in told(chat, "off on Monday and Wednesday", "Bob")


def test_a_day_that_is_excepted_is_no_absence(chat: Chat) -> None:
    told = chat.say("Ana", "je ne suis pas là la semaine prochaine sauf mercredi")
    assert told
    assert "lundi 30 novembre 2026" in told
    assert "mardi 1er décembre 2026" in told
    assert "jeudi 3 décembre 2026" in told
    assert "mercredi" not in told
