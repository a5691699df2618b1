"""The small language in which rules say what words they look for."""

import pytest

from bot.language.requests.intents import decide
from bot.language.requests.patterns import compiled
from bot.language.requests.request import request
from bot.language.requests.words import HOUR, Mark, words
from bot.language.time import Reading


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("rendez-vous", "mon rendez-vous"),
        ("n'oublie pas", "n’oublie pas"),
        ("@cancel .. @meeting", "annulez donc mon rdv"),
        ("a|b c", "b c"),
        ("a ?b c", "a c"),
        ("a+ b", "a a a b"),
        ("a !b", "a c"),
        ("a =b", "a b"),
        ("a ... z", "a. b c d e f g h i z"),
        ("merci $", "merci !"),
    ],
)
def test_a_pattern_finds_what_it_says(pattern: str, text: str) -> None:
    found = words(text)
    assert any(compiled(pattern).ends(found, at) >= 0 for at in range(len(found)))


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("ab .. z", "ab. z"),
        ("a .. z", "a b c d e f g h z"),
        ("a !b", "a b"),
        ("a =b", "a c"),
        ("merci $", "merci de relancer"),
        ("@meeting", "un roman"),
    ],
)
def test_a_pattern_finds_nothing_else(pattern: str, text: str) -> None:
    found = words(text)
    assert all(compiled(pattern).ends(found, at) < 0 for at in range(len(found)))


def test_a_date_stands_as_one_word() -> None:
    found = words("rdv jeudi 14h avec Paul", [Mark(4, 13, HOUR)])
    assert [word.key for word in found] == ["rdv", HOUR, "avec", "paul"]


def test_no_words_decide_nothing() -> None:
    assert decide(request("", (), Reading())) is None
