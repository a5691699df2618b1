"""Whatever is typed, understanding answers, and answers the same way."""

from zoneinfo import ZoneInfo

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.language import INTENTS, as_json, guess_language
from bot.language.requests.spelling import one_slip
from bot.language.requests.words import words
from tests.language.requests.labelled import MONDAY, labelled, understood

FRAGMENTS = st.sampled_from([word for one in labelled() for word in one.text.split()])


@settings(max_examples=300, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_answered(text: str) -> None:
    assert understood(text).intent in {None, *INTENTS}


@settings(max_examples=300, deadline=None)
@given(st.lists(FRAGMENTS, max_size=30), st.sampled_from(["fr", "en"]))
def test_any_words_in_any_order_are_answered(fragments: list[str], language: str) -> None:
    heard = understood(" ".join(fragments), language)
    assert as_json(heard).keys() == {"intent", "when", "duration_min", "who", "subject", "repeat", "ask"}
    assert not heard.confident or heard.ask is None


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=100))
def test_words_stand_where_they_were_typed(text: str) -> None:
    found = words(text)
    assert all(0 <= word.start < word.end <= len(text) for word in found)
    assert [word.start for word in found] == sorted(word.start for word in found)


def test_case_and_accents_change_no_intent() -> None:
    text = "Peux-tu décaler le rendez-vous de Mme Lefèvre à jeudi 14h ?"
    heard = {understood(written).intent for written in (text, text.lower(), text.upper(), text.replace("é", "e"))}
    assert heard == {"move_meeting"}


def test_a_very_long_message_is_understood_by_its_beginning() -> None:
    heard = understood("Peux-tu préparer le devis Dupont ? " + "Et voici pourquoi. " * 2000)
    assert heard.intent == "delegate_task"


@given(st.text("abcdef", min_size=5, max_size=9), st.data())
def test_one_slip_is_seen_and_two_words_alike_are_none(meant: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(meant) - 1))
    assert one_slip(meant[:at] + meant[at + 1 :], meant)
    assert one_slip(meant[:at] + "z" + meant[at:], meant)
    assert one_slip(meant[:at] + "z" + meant[at + 1 :], meant)


def test_the_language_is_guessed_by_the_small_words() -> None:
    assert guess_language("peux-tu envoyer le devis avant jeudi", "en") == "fr"
    assert guess_language("please send the quote before Thursday", "fr") == "en"
    assert guess_language("devis Dupont", "en") == "en"


def test_the_zone_of_the_reader_is_that_of_the_answer() -> None:
    assert str(understood("rdv demain").at.tzinfo) == str(ZoneInfo("Europe/Paris"))
    assert understood("rdv demain").at == MONDAY
