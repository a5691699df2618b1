"""Cards and forms as Block Kit: within Slack's limits, with nothing lost, and never as mrkdwn."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.card import Button, Card, Fact, Heading, Item, Line, Part, Quote
from bot.core.form import Choice, Field, Form
from bot.core.text import T, verbatim
from bot.handlers.slack import modal, render
from bot.handlers.slack.text import pieces
from bot.handlers.slack.words import plain
from bot.locale import Speech
from tests.handlers.slack_line import CARD, FORM, FRENCH, Take, long_card
from tests.wire.slack import check_message, check_view
from tests.wire.slack.validation import elements, texts

SPEECH = Speech(FRENCH)
WORDS = st.one_of(
    st.text(max_size=60), st.sampled_from(["*gras* _it_ ~b~ `c`", "<@U1> <!here> &amp;", "mot " * 900, "x" * 7000])
)
TEXTS = WORDS.map(verbatim)
BUTTONS = st.lists(st.builds(Button, TEXTS, st.builds(Take, st.integers(0, 99))), max_size=7).map(tuple)
PARTS: st.SearchStrategy[Part] = st.one_of(
    st.builds(Line, TEXTS),
    st.builds(Fact, TEXTS, WORDS),
    st.builds(Quote, WORDS, WORDS.map(lambda words: words[:40])),
    st.builds(Heading, TEXTS),
    st.builds(Item, TEXTS, st.none() | TEXTS, BUTTONS),
)
KEYS = st.sampled_from(["", "task:1"])
CARDS = st.builds(Card, TEXTS, st.lists(PARTS, max_size=70).map(tuple), BUTTONS, KEYS)


def shown(messages: list[render.Message]) -> str:
    written = [block for message in messages for block in message.blocks if block["type"] != "context"]
    return "".join(texts(written))


@settings(max_examples=60, deadline=None)
@given(CARDS)
def test_slack_takes_any_card(card: Card) -> None:
    messages = render.messages(card, SPEECH)
    for message in messages:
        check_message(message.text, message.blocks)
        assert "mrkdwn" not in json.dumps(message.blocks)
    rows = [one for message in messages for block in message.blocks for one in elements(block)]
    asked = [*card.buttons, *(one for part in card.parts if isinstance(part, Item) for one in part.buttons)]
    assert len([one for one in rows if one["type"] == "button"]) == len(asked)


@settings(max_examples=40, deadline=None)
@given(st.lists(WORDS, max_size=12))
def test_nothing_that_people_wrote_is_lost(wrote: list[str]) -> None:
    messages = render.messages(Card(T("Take"), tuple(Quote(words) for words in wrote)), SPEECH)
    for words in wrote:
        assert SPEECH.value(words) in shown(messages)


def test_words_are_shown_as_written() -> None:
    (message,) = render.messages(CARD, SPEECH)
    assert list(texts(message.blocks))[:2] == ["Devis *Dupont* & <fils>", "Échéance\u202f: "]
    assert "avant _vendredi_, merci" in shown([message])
    assert message.text == "Devis *Dupont* &amp; &lt;fils&gt;"


def test_a_fact_is_a_bold_label_and_its_value_in_one_paragraph_with_the_next() -> None:
    when = datetime(2026, 11, 27, 16, tzinfo=UTC)
    card = Card(T("Take"), (Fact(T("Deadline"), when), Line(T("Urgent")), Quote("merci", "Ana")))
    (message,) = render.messages(card, SPEECH)
    _, details = message.blocks
    paragraph, quote, by = details["elements"]
    assert [one["text"] for one in paragraph["elements"]] == [
        "Échéance\u202f: ",
        "vendredi 27 novembre 2026 à 17\u202fh (Paris)",
        "\n",
        "Urgent",
    ]
    assert paragraph["elements"][0]["style"] == {"bold": True}
    assert quote["type"] == "rich_text_quote"
    assert by["elements"][0]["text"] == "— Ana"


def test_a_web_address_can_be_followed() -> None:
    (message,) = render.messages(Card(T("Take"), (Line(verbatim("Voir (https://x.fr/a?b=1), merci")),)), SPEECH)
    before, link, after = message.blocks[1]["elements"][0]["elements"]
    assert (before["text"], link["url"], after["text"]) == ("Voir (", "https://x.fr/a?b=1", "), merci")


def test_an_items_only_button_stands_at_its_right_and_several_beneath_it() -> None:
    one, two = Button(T("Take"), Take(1)), Button(T("Cancel"), Take(2), "danger")
    card = Card(
        T("Take"), (Item(verbatim("Devis"), verbatim("vendredi"), (one,)), Item(verbatim("Bail"), None, (one, two)))
    )
    (message,) = render.messages(card, SPEECH)
    _, row, words, buttons = message.blocks
    assert row["text"]["text"] == "Devis\nvendredi"
    assert row["accessory"]["value"] == "Take|1"
    assert words["type"] == "rich_text"
    assert [(one["value"], one.get("style")) for one in buttons["elements"]] == [("Take|1", None), ("Take|2", "danger")]


def test_a_list_too_long_for_one_message_keeps_each_button_beside_its_item() -> None:
    two = tuple(Button(T("Take"), Take(number)) for number in range(2))
    card = Card(T("Take"), tuple(Item(verbatim(f"n° {number}"), None, two) for number in range(60)), CARD.buttons)
    messages = render.messages(card, SPEECH)
    assert len(messages) == 3
    for message in messages:
        kinds = [block["type"] for block in message.blocks]
        assert all(
            kinds[at - 1] == "rich_text" for at, kind in enumerate(kinds) if kind == "actions" and at < len(kinds) - 1
        )
    assert [len(message.blocks) <= 50 for message in messages] == [True] * 3
    assert [list(texts(message.blocks)).count(f"{n}/3") for n, message in enumerate(messages, 1)] == [1, 1, 1]
    assert messages[2].blocks[-1]["elements"][1]["value"] == "Take|8"


def test_the_buttons_of_a_living_card_stay_with_the_message_that_is_edited() -> None:
    first, *_, last = render.messages(long_card(20_000, key="task:1"), SPEECH)
    assert first.blocks[-1]["type"] == "actions"
    assert last.blocks[-1]["type"] == "context"
    first, *_, last = render.messages(long_card(20_000), SPEECH)
    assert first.blocks[-1]["type"] == "context"
    assert last.blocks[-1]["type"] == "actions"


@pytest.mark.parametrize(("tone", "cue"), [("plain", "D"), ("good", "✓"), ("warning", "⚠"), ("urgent", "🔴")])
def test_the_tone_is_a_discreet_cue(tone: Any, cue: str) -> None:
    (message,) = render.messages(Card(verbatim("Devis"), tone=tone), SPEECH)
    assert message.text.startswith(cue)


def test_a_question_is_asked_before_what_cannot_be_undone() -> None:
    button = Button(T("Cancel"), Take(1), "danger", confirm=verbatim("Annuler la demande ?"))
    (message,) = render.messages(Card(T("Take"), buttons=(button,)), SPEECH)
    asked = message.blocks[-1]["elements"][0]["confirm"]
    assert asked["text"]["text"] == "Annuler la demande ?"
    assert (asked["confirm"]["text"], asked["deny"]["text"], asked["style"]) == ("Annuler", "Revenir", "danger")


def test_a_form_is_a_modal_within_the_limits() -> None:
    view = check_view(modal.view(FORM, FRENCH, "slack:C1", "C1/1.2"), "modal")
    assert view["title"]["text"] == "Livrer la n° 12"
    assert [block["block_id"] for block in view["blocks"]] == [
        "note:paragraph", "until:when", "kind:choice", "email:email",
    ]  # fmt: skip
    assert [block["optional"] for block in view["blocks"]] == [True, False, False, True]
    assert view["blocks"][2]["element"]["initial_option"]["value"] == "b"


@settings(max_examples=40, deadline=None)
@given(WORDS, st.lists(WORDS.filter(bool), min_size=1, max_size=100, unique=True))
def test_slack_takes_any_form(words: str, labels: list[str]) -> None:
    choices = tuple(Choice(str(number), verbatim(label)) for number, label in enumerate(labels))
    text = verbatim(words)
    fields = (
        Field("a", text, initial=words, hint=text),
        Field("b", text, "paragraph", initial=words),
        Field("c", text, "choice", choices=choices, initial="0"),
    )
    check_view(modal.view(Form(text, fields, text, Take(1)), FRENCH, "slack:C1", ""), "modal")


@given(st.text(max_size=300), st.integers(2, 50))
def test_pieces_join_to_the_whole(words: str, most: int) -> None:
    parts = pieces(words, most)
    assert "".join(parts) == words
    assert all(0 < len(part) <= most for part in parts)


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Tom &amp; Cie &lt;devis&gt;", "Tom & Cie <devis>"),
        ("&amp;lt;", "&lt;"),
        ("voir <https://x.fr|x.fr> et <https://y.fr>", "voir x.fr et https://y.fr"),
        ("<mailto:a@x.fr|a@x.fr> <tel:0612|06 12>", "a@x.fr 06 12"),
        ("<#C1|equipe> <#C2|> <!here> <!subteam^S1|@compta>", "#equipe #C2 @here @compta"),
        ("<@U1> a < b > c", "<@U1> a < b > c"),
        ("<https://x.fr?a=1&amp;b=2>", "https://x.fr?a=1&b=2"),
    ],
)
def test_slacks_writing_becomes_plain_words(text: str, typed: str) -> None:
    assert plain(text) == typed
