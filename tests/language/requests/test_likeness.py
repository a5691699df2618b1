"""What no rule knows is asked about as the examples that are most like it."""

import pytest

from bot.language import examples
from bot.language.requests import understanding
from bot.language.requests.intents import Decision
from bot.language.requests.likeness import guess
from bot.language.requests.rules import Rule
from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [
        ("Rajoutez Mme Benhamou ce soir 19h10, elle tousse depuis 3 semaines", "fr", "book_meeting"),
        ("liste des trucs que je t'ai confiés et qui traînent", "fr", "list_tasks"),
        ("jeudi et vendredi congrès à Lyon, le Dr Imbert me remplace", "fr", "set_availability"),
        ("how many jobs are still outstanding", "en", "list_tasks"),
    ],
)
def test_a_message_that_no_rule_knows_is_asked_about_as_what_it_is_like(
    text: str, language: str, intent: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _without_rules(monkeypatch)
    found = understood(text, language)
    assert found.intent == intent
    assert found.ask
    assert not found.confident


def test_the_words_that_told_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    _without_rules(monkeypatch)
    found = understood("Rajoutez Mme Benhamou ce soir 19h10, elle tousse depuis 3 semaines")
    assert found.rule.startswith("like the examples with ")


def _without_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rules learn new words; what is guessed where they know none must hold without them."""
    monkeypatch.setattr(understanding, "decide", lambda _: None)
    monkeypatch.setattr(understanding, "takes_place", lambda *_: None)


def test_a_rule_that_the_words_speak_strongly_against_is_asked_about(monkeypatch: pytest.MonkeyPatch) -> None:
    work = Rule("asks for something to be done", "delegate_task", (), sure=True, asked=False)
    monkeypatch.setattr(understanding, "decide", lambda _: Decision(work, "", 0, 1, ()))
    found = understood("Get me in front of the zoning officer, 20 minutes is plenty", "en")
    assert (found.intent, found.sure) == ("book_meeting", False)
    assert "delegate_task" in found.others


def test_words_that_no_example_has_are_like_nothing() -> None:
    assert guess("zzgrmbl wqqx") is None


def test_small_talk_is_like_nothing_asked() -> None:
    found = guess("il fait beau aujourd'hui, non ?")
    assert found is None or found.intent is None or found.lead < 5


def test_each_example_is_guessed_from_all_the_others() -> None:
    asked = [row for row in examples.every() if row["intent"]]
    right = sum((found := guess(row["text"])) is not None and found.intent == row["intent"] for row in asked)
    assert right >= 0.88 * len(asked)
