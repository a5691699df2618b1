"""Whether an absence begins or ends with the date that is told."""

import pytest

from tests.language.requests.labelled import understood


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on rouvre mardi", "fr"),
        ("je suis de nouveau joignable", "fr"),
        ("vous pouvez me repasser les appels", "fr"),
        ("de retour à 15h", "fr"),
        ("we reopen on the 2nd", "en"),
        ("returning to work on the 4th", "en"),
        ("back on Monday", "en"),
    ],
)
def test_who_is_back_returns(text: str, language: str) -> None:
    heard = understood(text, language)
    assert heard.intent == "set_availability"
    assert heard.turn == "returns"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("je ne reviens pas avant lundi", "fr"),
        ("absent, retour lundi", "fr"),
        ("pas de retour avant le 15", "fr"),
        ("fermé jusqu'au 15", "fr"),
        ("not back before Monday", "en"),
        ("off sick, back Monday", "en"),
        ("away until Monday", "en"),
    ],
)
def test_who_is_still_away_does_not_return(text: str, language: str) -> None:
    heard = understood(text, language)
    assert heard.intent == "set_availability"
    assert heard.turn is None


@pytest.mark.parametrize("text", ["je pars en vacances vendredi", "je pars en congés le 12"])
def test_who_goes_on_holiday_leaves(text: str) -> None:
    assert understood(text).turn == "leaves"


@pytest.mark.parametrize("text", ["je pars à 17h", "je pars en congés du 12 au 20"])
def test_who_leaves_for_a_known_time_only_is_away(text: str) -> None:
    assert understood(text).turn is None
