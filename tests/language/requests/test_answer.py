"""What the command line prints of an understanding."""

import json

from bot.language import as_json, explain
from tests.language.requests.labelled import understood


def test_a_request_is_printed_with_its_fields() -> None:
    assert as_json(understood("rdv avec Mme Martin jeudi 14h30 45 min")) == {
        "intent": "book_meeting",
        "when": {
            "kind": "instant", "start": "2026-11-26T14:30:00+01:00", "end": None, "grain": "minute", "daypart": None,
        },
        "duration_min": 45,
        "who": "Mme Martin",
        "subject": None,
        "repeat": None,
        "ask": None,
    }  # fmt: skip


def test_a_question_is_in_the_language_of_the_person() -> None:
    assert (
        as_json(understood("dossier de Mme Simon au bureau", "fr"))["ask"]
        != as_json(understood("Mrs Simon's file at the office", "en"))["ask"]
    )


def test_the_reasons_are_told_and_can_be_printed() -> None:
    reasons = explain(understood("annule le rdv de jeudi 14h avec Paul"))
    assert reasons["rule"] == "cancels a meeting"
    assert reasons["read"]
    assert json.loads(json.dumps(reasons))["intent"] == "cancel_meeting"


def test_hours_that_offices_and_others_set_differently_are_asked_where_nothing_else_is_said() -> None:
    alone, meant = understood("en fin de journée"), understood("rdv avec Paul en fin de journée")
    assert alone.when is None
    assert [(one.start.hour, one.end.hour) for one in alone.choices if one.start and one.end] == [(17, 18), (17, 21)]
    assert meant.when == alone.choices[0]


def test_where_nothing_is_asked_a_date_gone_by_is_what_is_told() -> None:
    told = understood("Le tribunal a tranché vendredi dernier.").when
    assert told
    assert told.start
    assert told.start.day == 20


def test_in_a_request_a_date_gone_by_is_an_aside() -> None:
    assert understood("relancez Mme Martin, elle a appelé vendredi dernier").when is None


def test_weekends_are_no_hours_of_offices() -> None:
    assert understood("le week-end prochain").when
