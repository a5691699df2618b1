"""The limits of the loopback Slack are those that slack_sdk itself knows, to the character."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from slack_sdk.models import blocks as sdk
from slack_sdk.models.blocks.basic_components import ConfirmObject, Option
from slack_sdk.models.blocks.block_elements import InputInteractiveElement, InteractiveElement
from slack_sdk.models.views import View

from tests.wire.slack import ApiError, check_message, check_view
from tests.wire.slack.samples import Json, asked, button, modal, section

Build = Callable[[int], Json]


def plain(length: int) -> Json:
    return {"type": "plain_text", "text": "x" * length}


def actions(*elements: Json) -> Json:
    return {"type": "actions", "elements": list(elements)}


def option(text: int = 1, value: int = 1) -> Json:
    return {"text": plain(text), "value": "v" * value}


def select(*options: Json, **more: Any) -> Json:
    return actions({"type": "static_select", "options": list(options), **more})


def sure(**more: Any) -> Json:
    confirm = {"title": plain(1), "text": plain(1), "confirm": plain(1), "deny": plain(1), **more}
    return actions(button("x", "a") | {"confirm": confirm})


def picture(address: int, words: int) -> Json:
    return {"type": "image", "image_url": "u" * address, "alt_text": "x" * words}


BLOCKS: list[tuple[str, int, Build]] = [
    ("section", sdk.SectionBlock.text_max_length, lambda n: section("x" * n)),
    ("fields", sdk.SectionBlock.fields_max_length, lambda n: {"type": "section", "fields": [plain(1)] * n}),
    ("header", sdk.HeaderBlock.text_max_length, lambda n: {"type": "header", "text": plain(n)}),
    ("actions", sdk.ActionsBlock.elements_max_length, lambda n: actions(*(button("x", str(i)) for i in range(n)))),
    ("context", sdk.ContextBlock.elements_max_length, lambda n: {"type": "context", "elements": [plain(1)] * n}),
    ("markdown", sdk.MarkdownBlock.text_max_length, lambda n: {"type": "markdown", "text": "x" * n}),
    ("block id", sdk.Block.block_id_max_length, lambda n: {"type": "divider", "block_id": "b" * n}),
    ("action id", InteractiveElement.action_id_max_length, lambda n: actions(button("x", "a" * n))),
    ("button", sdk.ButtonElement.text_max_length, lambda n: actions(button("x" * n, "a"))),
    ("button value", sdk.ButtonElement.value_max_length, lambda n: actions(button("x", "a", "v" * n))),
    ("button url", sdk.ButtonElement.url_max_length, lambda n: actions(button("x", "a") | {"url": "u" * n})),
    ("options", sdk.StaticSelectElement.options_max_length, lambda n: select(*[option()] * n)),
    ("option", Option.label_max_length, lambda n: select(option(text=n))),
    ("option value", Option.value_max_length, lambda n: select(option(value=n))),
    ("placeholder", InputInteractiveElement.placeholder_max_length, lambda n: select(option(), placeholder=plain(n))),
    (
        "overflow",
        sdk.OverflowMenuElement.options_max_length,
        lambda n: actions({"type": "overflow", "options": [option()] * n}),
    ),
    ("confirm title", ConfirmObject.title_max_length, lambda n: sure(title=plain(n))),
    ("confirm text", ConfirmObject.text_max_length, lambda n: sure(text=plain(n))),
    ("confirm yes", ConfirmObject.confirm_max_length, lambda n: sure(confirm=plain(n))),
    ("confirm no", ConfirmObject.deny_max_length, lambda n: sure(deny=plain(n))),
    ("label", sdk.InputBlock.label_max_length, lambda n: asked("x" * n, {"type": "plain_text_input"})),
    ("hint", sdk.InputBlock.hint_max_length, lambda n: asked("x", {"type": "plain_text_input"}, hint=plain(n))),
    ("image url", sdk.ImageBlock.image_url_max_length, lambda n: picture(n, 1)),
    ("alt text", sdk.ImageBlock.alt_text_max_length, lambda n: picture(1, n)),
]
VIEWS: list[tuple[str, int, Build]] = [
    ("title", View.title_max_length, lambda n: modal(section("x"), title="x" * n)),
    ("submit", View.submit_max_length, lambda n: modal(section("x"), submit=plain(n))),
    ("close", View.close_max_length, lambda n: modal(section("x"), close=plain(n))),
    ("blocks", View.blocks_max_length, lambda n: modal(*[section("x")] * n)),
    ("metadata", View.private_metadata_max_length, lambda n: modal(section("x"), private_metadata="x" * n)),
]


@pytest.mark.parametrize(("name", "most", "build"), BLOCKS, ids=[name for name, *_ in BLOCKS])
def test_a_block_takes_the_most_and_not_one_more(name: str, most: int, build: Build) -> None:
    check_message("x", [build(most)])
    with pytest.raises(ApiError, match="invalid_blocks"):
        check_message("x", [build(most + 1)])


@pytest.mark.parametrize(("name", "most", "build"), VIEWS, ids=[name for name, *_ in VIEWS])
def test_a_view_takes_the_most_and_not_one_more(name: str, most: int, build: Build) -> None:
    check_view(build(most), "modal")
    with pytest.raises(ApiError, match="invalid_arguments"):
        check_view(build(most + 1), "modal")


def test_a_message_takes_fifty_blocks_and_a_limited_sum() -> None:
    check_message("x", [{"type": "divider"}] * 50)
    check_message("x", [section("x" * 2500)] * 4)
    for blocks, code in (
        ([{"type": "divider"}] * 51, "invalid_blocks"),
        ([section("x" * 2501)] * 4, "msg_blocks_too_long"),
    ):
        with pytest.raises(ApiError, match=code):
            check_message("x", blocks)
