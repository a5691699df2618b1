"""Cards as HTML and keyboards: whatever people wrote, Telegram takes it and nothing is lost."""

from datetime import UTC, datetime
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.card import Button, Card, Fact, Heading, Item, Line, Part, Quote, Tone
from bot.core.ports import Reader
from bot.core.text import T, verbatim
from bot.handlers.telegram.cutting import Piece, cut, units
from bot.handlers.telegram.render import alert, pieces
from tests.handlers.telegram_line import FRENCH, Take
from tests.wire.telegram.keyboard import check_markup
from tests.wire.telegram.markup import read_text

ENGLISH = Reader("en", "America/Montreal")
FRIDAY = datetime(2026, 11, 27, 16, tzinfo=UTC)


def shown(piece: Piece) -> str:
    """The message as it is read, once Telegram's own checks have let it through."""
    check_markup(
        {"inline_keyboard": [[{"text": key.label, "callback_data": key.code} for key in row] for row in piece.rows]}
    )
    return read_text(piece.html, "HTML")[0]


def button(label: str, number: int = 1) -> Button:
    return Button(verbatim(label), Take(number))


def labels(piece: Piece) -> list[list[str]]:
    return [[key.label for key in row] for row in piece.rows]


def test_each_part_in_the_readers_language_and_zone() -> None:
    card = Card(
        T("No. {number}: {subject}", number=3, subject="devis"),
        (
            Fact(T("Deadline"), FRIDAY),
            Line(T("Urgent")),
            Heading(T("Request")),
            Item(verbatim("Paul"), verbatim("à 9 h")),
        ),
        tone="urgent",
    )
    (french,), (english,) = pieces(card, FRENCH), pieces(card, ENGLISH)
    assert french.html.replace("\u202f", " ") == (
        "🔴 <b>N° 3 : devis</b>\n<b>Échéance</b> : vendredi 27 novembre 2026 à 17 h (Paris)\nUrgent\n"
        "\n<b>Demande</b>\n• Paul\n<i>à 9 h</i>"
    )
    assert "<b>Deadline</b>: Friday 27 November 2026 at 11:00 am (Montreal)" in english.html


def test_long_quotations_are_folded() -> None:
    (piece,) = pieces(Card(verbatim("Dit"), (Quote("mot " * 200, "Ana"),)), FRENCH)
    assert "<blockquote expandable>" in piece.html
    assert piece.html.endswith("— Ana</blockquote>")


class TestKeyboards:
    def test_short_labels_share_a_row_and_long_ones_do_not(self) -> None:
        offered = ("Livrer", "Répondre au client", "Remettre", "jeudi 3 décembre 2026 à 14 h 30 (Paris)")
        (piece,) = pieces(Card(verbatim("n° 1"), buttons=tuple(map(button, offered))), FRENCH)
        assert labels(piece) == [[*offered[:2]], [offered[2]], [offered[3]]]

    def test_buttons_alike_are_numbered_as_their_items(self) -> None:
        items = tuple(Item(verbatim(name), buttons=(button("Rappelé"), button("Classer"))) for name in ("Paul", "Zoé"))
        (piece,) = pieces(Card(verbatim("Appels"), items, (button("Tout classer"),)), FRENCH)
        assert piece.html.splitlines()[1:] == ["1. Paul", "2. Zoé"]
        assert labels(piece) == [["1 · Rappelé", "1 · Classer"], ["2 · Rappelé", "2 · Classer"], ["Tout classer"]]

    def test_buttons_that_say_their_item_are_left_alone(self) -> None:
        items = tuple(Item(verbatim(f"n° {n}"), buttons=(button(f"Annuler n° {n}"),)) for n in (1, 2))
        (piece,) = pieces(Card(verbatim("Laquelle ?"), items), FRENCH)
        assert labels(piece) == [["Annuler n° 1"], ["Annuler n° 2"]]

    def test_more_than_a_hundred_go_on_in_another_message(self) -> None:
        many = tuple(button(f"Client {n}", n) for n in range(102))
        found = pieces(Card(verbatim("Pour qui ?"), buttons=many), FRENCH)
        assert [shown(piece).splitlines()[-1] for piece in found] == ["(1/2)", "(2/2)"]
        assert [label for piece in found for row in labels(piece) for label in row] == [
            f"Client {n}" for n in range(102)
        ]


class TestCutting:
    def test_between_parts_with_their_buttons(self) -> None:
        items = tuple(Item(verbatim(f"{n} " + "mot " * 100), buttons=(button(f"Voir {n}", n),)) for n in range(30))
        found = pieces(Card(verbatim("Messages"), items), FRENCH)
        assert len(found) == 3
        for piece in found:
            listed = [line.split()[1] for line in shown(piece).splitlines() if line.startswith("• ")]
            assert [label.removeprefix("Voir ") for row in labels(piece) for label in row] == listed

    def test_a_heading_stays_with_what_it_opens(self) -> None:
        parts: tuple[Part, ...] = (Line(verbatim("x" * 4000)), Heading(verbatim("Appels")), Line(verbatim("y" * 300)))
        first, second = pieces(Card(verbatim("Bilan"), parts), FRENCH)
        assert "Appels" not in first.html
        assert second.html.startswith("<b>Appels</b>")

    def test_one_part_alone_is_cut_between_words(self) -> None:
        words = " ".join(f"mot{n}" for n in range(2000))
        found = pieces(Card(verbatim(words)), FRENCH)
        read = [line for piece in found for line in shown(piece).splitlines() if not line.startswith("(")]
        assert " ".join(read).split() == words.split()

    @pytest.mark.parametrize(("text", "room"), [("🎉" * 10, 5), ("a b", 1), ("mot " * 50, 100), ("é" * 10, 4)])
    def test_a_cut_is_never_inside_a_character(self, text: str, room: int) -> None:
        head, rest = cut(text, room)
        assert 0 < units(head) <= room
        assert (head + rest).replace(" ", "") == text.replace(" ", "")


def test_an_alert_is_plain_and_short() -> None:
    card = Card(verbatim("Déjà <prise>"), (Quote("mot " * 100),), tone="warning")
    words = alert(card, FRENCH)
    assert words.startswith("⚠️ Déjà <prise>\nmot")
    assert units(words) <= 200
    assert words.endswith("mot…")


TEXTS = st.text(max_size=60) | st.sampled_from(["<b>", "&amp;", "</blockquote>", "🎉" * 3000, "x" * 9000, "\u202e\x00"])
BUTTONS = st.lists(st.builds(button, TEXTS, st.integers()), max_size=12)
PARTS = st.one_of(
    st.builds(Line, TEXTS.map(verbatim)),
    st.builds(Fact, TEXTS.map(verbatim), TEXTS),
    st.builds(Quote, TEXTS, TEXTS),
    st.builds(Heading, TEXTS.map(verbatim)),
    st.builds(Item, TEXTS.map(verbatim), st.none() | TEXTS.map(verbatim), BUTTONS.map(tuple)),
)
TONES: tuple[Tone, ...] = ("plain", "good", "warning", "urgent")
CARDS = st.builds(
    Card, TEXTS.map(verbatim), st.lists(PARTS, max_size=12).map(tuple), BUTTONS.map(tuple), tone=st.sampled_from(TONES)
)


@given(CARDS)
def test_telegram_takes_any_card_and_no_button_is_lost(card: Card) -> None:
    found = pieces(card, FRENCH)
    assert all(shown(piece) for piece in found)
    own = [part.buttons for part in card.parts if isinstance(part, Item)]
    given_keys = list(chain.from_iterable([*own, card.buttons]))
    assert sum(len(row) for piece in found for row in piece.rows) == len(given_keys)
    assert units(alert(card, FRENCH)) <= 200
