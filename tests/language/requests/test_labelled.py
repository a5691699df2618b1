"""Several hundred requests of lawyers, doctors, plumbers, architects and restaurateurs, held to their labels."""

import pytest

from tests.language.requests.labelled import Labelled, labelled, named, understood

REQUESTS = [one for one in labelled() if one.intent is not None]
NOTHING_ASKED = [one for one in labelled() if one.intent is None]


def missed_intent(one: Labelled) -> bool:
    return understood(one.text, one.language).intent != one.intent


def missed_who(one: Labelled) -> bool:
    return one.who is not None and not named(one.who, understood(one.text, one.language).who)


def missed_subject(one: Labelled) -> bool:
    return one.subject is not None and not named(one.subject, understood(one.text, one.language).subject)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_intents_are_understood(language: str) -> None:
    asked = [one for one in REQUESTS if one.language == language]
    missed = [one.text for one in asked if missed_intent(one)]
    assert len(missed) <= len(asked) // 50, missed


def test_whom_a_request_is_about_is_understood() -> None:
    asked = [one for one in REQUESTS if one.who]
    missed = [one.text for one in asked if missed_who(one)]
    assert len(missed) <= len(asked) // 50, missed


def test_what_a_request_is_about_is_understood() -> None:
    asked = [one for one in REQUESTS if one.subject]
    missed = [one.text for one in asked if missed_subject(one)]
    assert len(missed) <= len(asked) // 50, missed


@pytest.mark.parametrize("one", NOTHING_ASKED, ids=lambda one: one.text)
def test_what_asks_nothing_is_not_acted_upon(one: Labelled) -> None:
    assert not understood(one.text, one.language).confident
