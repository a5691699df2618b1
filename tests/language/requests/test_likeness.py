"""What no rule knows is asked about as the examples that are most like it."""

import pytest

from bot.language import examples
from bot.language.requests.intents import Decision
from bot.language.requests.likeness import guess
from bot.language.requests.request import Request, request
from bot.language.requests.rules import Rule
from bot.language.requests.weighing import STRONG, weighed
from bot.language.time import read
from tests.language.requests.labelled import MONDAY, PARIS, understood


def asked(text: str, language: str) -> Request:
    return request(text, (), read(text, MONDAY, PARIS, language))


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("Rajoutez Mme Benhamou ce soir 19h10, elle tousse depuis 3 semaines", "fr", "book_meeting"),
        ("liste des trucs que je t'ai confiés et qui traînent", "fr", "list_tasks"),
        ("jeudi et vendredi congrès à Lyon, le Dr Imbert me remplace", "fr", "set_availability"),
        ("how many jobs are still outstanding", "en", "list_tasks"),
    ],
)
def test_a_message_that_no_rule_knows_is_taken_for_what_it_is_like(text: str, language: str, intent: str) -> None:
    found = weighed(asked(text, language), None)
    assert found
    assert (found.rule.intent, found.rule.sure) == (intent, False)
    assert found.rule.name.startswith("like the examples with ")


def test_what_is_only_guessed_is_asked_about() -> None:
    found = understood("brzl congrès jeudi et vendredi, kfft remplacée")  # words that no rule will learn
    assert (found.intent, found.confident) == ("set_availability", False)
    assert found.ask


def test_a_rule_that_the_words_speak_strongly_against_is_in_doubt() -> None:
    work = Decision(Rule("asks for work", "delegate_task", (), sure=True, asked=False), "", 0, 1, ())
    found = weighed(asked("Get me in front of the zoning officer, 20 minutes is plenty", "en"), work)
    assert found
    assert (found.rule.intent, found.rule.sure) == ("book_meeting", False)
    assert found.others == ("delegate_task",)


def test_a_rule_that_the_words_bear_out_stands() -> None:
    booking = Decision(Rule("asks to book", "book_meeting", (), sure=True, asked=False), "", 0, 1, ())
    assert weighed(asked("cale un rdv avec Mme Martin jeudi 14h30", "fr"), booking) is booking


def test_words_that_no_example_has_are_like_nothing() -> None:
    assert guess("zzgrmbl wqqx") is None


def test_small_talk_is_like_nothing_asked() -> None:
    found = guess("il fait beau aujourd'hui, non ?")
    assert found is None or found.intent is None or found.lead < STRONG


def test_each_example_is_guessed_from_all_the_others() -> None:
    asked = [row for row in examples.every() if row["intent"]]
    right = sum((found := guess(row["text"])) is not None and found.intent == row["intent"] for row in asked)
    assert right >= 0.88 * len(asked)
