"""What comes with an answer: where it was read, what else it could be, and what is asked instead."""

from datetime import UTC

from bot.language.time import Reading, read
from tests.language.time.compact import PARIS, TUESDAY, when


def said(text: str, language: str = "fr") -> Reading:
    return read(text, TUESDAY, PARIS, language)


def test_every_expression_is_told_with_its_place_and_its_rule() -> None:
    reading = said("né le 4 juillet 1990, rdv lundi 9h, 45 min, puis tous les mardis")
    assert [found.words for found in reading.reads] == ["4 juillet 1990", "lundi 9h", "45 min", "tous les mardis"]
    assert [found.rule for found in reading.reads] == [
        "day_and_month",
        "weekday + figures_and_h",
        "counted_length",
        "every_weekday",
    ]
    assert reading.reads[1].span == (26, 34)


def test_places_count_characters_of_the_text_as_it_was_written() -> None:
    text = "🙏 e\u0301te\u0301 : rdv après‑demain\u202fà 14\u202fh"
    assert all(text[slice(*found.span)] == found.words for found in said(text).reads)
    assert when(said(text).when) == "2026-11-26 14:00"


def test_next_is_the_coming_one_in_french_and_that_of_next_week_in_english_with_the_other_beside() -> None:
    french, english = said("vendredi prochain").reads[0], said("next Friday", "en").reads[0]
    assert (when(french.when), [when(other) for other in french.others]) == (
        "2026-11-27 .. 2026-11-28",
        ["2026-12-04 .. 2026-12-05"],
    )
    assert (when(english.when), [when(other) for other in english.others]) == (
        "2026-12-04 .. 2026-12-05",
        ["2026-11-27 .. 2026-11-28"],
    )


def test_three_o_clock_could_be_at_night() -> None:
    found = said("rdv à 3h avec Paul").reads[0]
    assert (when(found.when), [when(other) for other in found.others]) == ("2026-11-24 15:00", ["2026-11-25 03:00"])


def test_a_day_that_does_not_exist_is_asked_with_its_neighbours() -> None:
    reading = said("jeudi 15 décembre 2026 à 14h")
    assert reading.when is None
    assert reading.ask is not None
    assert [when(choice) for choice in reading.choices] == ["2026-12-15 14:00", "2026-12-17 14:00"]


def test_two_words_for_two_days_are_asked() -> None:
    reading = said("demain mardi 10h")
    assert reading.when is None
    assert [when(choice) for choice in reading.choices] == ["2026-11-25 10:00", "2026-12-01 10:00"]


def test_a_choice_left_open_is_asked_and_each_one_completed() -> None:
    reading = said("mardi 10h ou 14h")
    assert reading.ask is not None
    assert [when(choice) for choice in reading.choices] == ["2026-12-01 10:00", "2026-12-01 14:00"]


def test_figures_in_english_are_asked_where_neither_order_is_at_home() -> None:
    assert when(said("5/6", "en").when) == "2027-06-05 .. 2027-06-06"
    from_nowhere = read("5/6", TUESDAY, UTC, "en")
    assert from_nowhere.when is None
    assert len(from_nowhere.choices) == 2


def test_nothing_is_asked_of_a_plain_date() -> None:
    reading = said("rdv jeudi 14h avec Paul")
    assert reading.ask is None
    assert not reading.choices
    assert not reading.notes


def test_a_message_without_time_is_read_as_nothing() -> None:
    assert said("merci beaucoup") == Reading()
    assert said("") == Reading()
