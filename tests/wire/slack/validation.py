"""What Slack answers to a message or a view: nothing when it is well formed, otherwise what is wrong and where."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.wire.slack.blocks import GROUPS, MESSAGE_BLOCKS, OPTION, VIEW
from tests.wire.slack.rules import Fault, Many

Json = dict[str, Any]

LONGEST_TEXT = 40_000
LONGEST_VIEW = 250_000
"""Bytes (`view_too_large`)."""
LONGEST_METADATA = 16_000
"""Bytes; Slack publishes no number for `metadata_too_large`."""
LONGEST_BLOCKS = 10_000
"""Characters in all blocks of one message: measured 9,597 accepted and 11,341 refused (slackapi/bolt-js #2867)."""
LONGEST_MARKDOWN = 12_000
"""Characters in all `markdown` blocks of one message, counted apart (docs.slack.dev, markdown block)."""


class ApiError(Exception):
    """Slack's refusal: HTTP 200 with `ok: false` and this code."""

    def __init__(self, code: str, messages: tuple[str, ...] = (), **more: object) -> None:
        super().__init__(code, *messages)
        self.code = code
        self.messages = messages
        self.more = more

    def answer(self) -> Json:
        body: Json = {"ok": False, "error": self.code, **self.more}
        if self.messages:
            body["errors"] = list(self.messages)
            body["response_metadata"] = {"messages": [f"[ERROR] {words}" for words in self.messages]}
        return body


def check_message(text: str, blocks: Any, attachments: object = None) -> None:
    """Raise what chat.postMessage answers to this text and these blocks.

    Raises ApiError: `no_text`, `msg_too_long`, `invalid_blocks`, `msg_blocks_too_long`.
    """
    if not text and not blocks and not attachments:
        raise ApiError("no_text")
    if len(text) > LONGEST_TEXT:
        raise ApiError("msg_too_long")
    if blocks is None:
        return
    found = list(MESSAGE_BLOCKS.faults(blocks, "/blocks")) or list(incoherent(blocks, "/blocks"))
    if found:
        raise ApiError("invalid_blocks", tuple(map(str, found)))
    written = [block for block in blocks if block["type"] == "markdown"]
    others = [block for block in blocks if block["type"] != "markdown"]
    if length(written) > LONGEST_MARKDOWN or length(others) > LONGEST_BLOCKS:
        raise ApiError("msg_blocks_too_long")


def check_view(view: object, kind: str) -> Json:
    """The view, if Slack would show it as a `modal` or a `home`.

    Raises ApiError: `invalid_arguments` with the places, `view_too_large`.
    """
    if not isinstance(view, dict):
        raise ApiError("invalid_arguments", ("must provide an object [json-pointer:/view]",))
    if len(json.dumps(view).encode()) > LONGEST_VIEW:
        raise ApiError("view_too_large")
    found = list(VIEW.faults(view, "/view")) or [*incoherent(view["blocks"], "/view/blocks"), *unsendable(view)]
    if view.get("type") != kind:
        found.append(Fault(f"unsupported type: {view.get('type')}", "/view/type"))
    if found:
        whole = Fault("failed to match all allowed schemas", "/view")
        raise ApiError("invalid_arguments", tuple(map(str, [whole, *found])))
    return view


def check_options(answer: object) -> list[Json]:
    """The options an app offers for an `external_select`. Raises ApiError: `invalid_arguments`."""
    offered = answer if isinstance(answer, dict) else {}
    rule, name = (GROUPS, "option_groups") if "option_groups" in offered else (Many(OPTION, 100, least=0), "options")
    if found := list(rule.faults(offered.get(name), f"/{name}")):
        raise ApiError("invalid_arguments", tuple(map(str, found)))
    return options(offered)


def unsendable(view: Json) -> Iterator[Fault]:
    asks = any(block["type"] == "input" for block in view["blocks"])
    if view["type"] == "modal" and asks and "submit" not in view:
        yield Fault("missing required field: submit", "/view")


def incoherent(blocks: Any, at: str) -> Iterator[Fault]:
    """Faults of well-formed blocks that only show when they are read together: ids used twice, choices not offered."""
    named = Counter(block["block_id"] for block in blocks if "block_id" in block)
    for block_id in (name for name, count in named.items() if count > 1):
        yield Fault(f"block_id already exists: {block_id}", at)
    focused = 0
    for place, block in enumerate(blocks):
        inside = elements(block)
        focused += sum(bool(element.get("focus_on_load")) for element in inside)
        yield from twice(inside, f"{at}/{place}")
        for element in inside:
            yield from impossible(element, f"{at}/{place}")
    if focused > 1:
        yield Fault("only one element can have focus_on_load", at)


def twice(inside: list[Json], at: str) -> Iterator[Fault]:
    named = Counter(element["action_id"] for element in inside if "action_id" in element)
    for action_id in (name for name, count in named.items() if count > 1):
        yield Fault(f"action_id already exists: {action_id}", at)


def impossible(element: Json, at: str) -> Iterator[Fault]:
    initial = [element["initial_option"]] if "initial_option" in element else element.get("initial_options", [])
    offered = options(element)
    for choice in initial if offered else ():
        if choice not in offered:
            yield Fault("initial option must be one of the options", at)


def elements(block: Json) -> list[Json]:
    """What can be pressed or filled in a block, in order."""
    if block["type"] == "rich_text":
        return []
    inside = [*block.get("elements", ()), block.get("accessory"), block.get("element")]
    return [element for element in inside if element]


def options(element: Json) -> list[Json]:
    """The choices an element offers, grouped or not."""
    grouped = [option for group in element.get("option_groups", ()) for option in group["options"]]
    return [*element.get("options", ()), *grouped]


def length(blocks: list[Json]) -> int:
    return sum(map(len, texts(blocks)))


def texts(content: object) -> Iterator[str]:
    """Every text a person would read in a piece of Block Kit, in order."""
    if isinstance(content, list):
        for item in content:
            yield from texts(item)
    elif isinstance(content, dict):
        for name, value in content.items():
            if name in {"text", "alt_text"} and isinstance(value, str):
                yield value
            elif name != "confirm":
                yield from texts(value)
