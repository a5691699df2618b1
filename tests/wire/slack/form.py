"""Filling the inputs of a view as a person does in Slack's window, which refuses what a person cannot enter."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from tests.wire.slack.validation import Json, options


class CannotEnter(AssertionError):
    """Slack's window would not let a person do this."""


def state_of(blocks: list[Json], answers: Mapping[str, object]) -> Json:
    """`state.values` for these answers by label, block id or action id; what is not answered keeps its initial value.

    Raises CannotEnter: an unknown label, a required input left empty, an option that is not offered, a wrong form.
    """
    asked = [block for block in blocks if block["type"] == "input"]
    known = {name for block in asked for name in names_of(block)}
    if unknown := answers.keys() - known:
        raise CannotEnter(f"no input for {sorted(unknown)}; there are {[names_of(block)[0] for block in asked]}")
    values: Json = {}
    for block in asked:
        element = block["element"]
        content = filled(element, given(block, answers))
        if empty(content) and not block.get("optional"):
            raise CannotEnter(f"« {block['label']['text']} » is required")
        values[block["block_id"]] = {element["action_id"]: {"type": element["type"], **content}}
    return values


def state_shown(blocks: list[Json], entered: Json) -> Json:
    """`state.values` as the window stands: initial values, and what was just entered over them."""
    asked = (block for block in blocks if block["type"] == "input")
    pairs = ((block["block_id"], block["element"]) for block in asked)
    initial = {name: {e["action_id"]: {"type": e["type"], **filled(e, None)}} for name, e in pairs}
    stateful = {block: value for block, value in entered.items() if all(e["type"] != "button" for e in value.values())}
    return {**initial, **stateful}


def names_of(block: Json) -> tuple[str, str, str]:
    return block["label"]["text"], block["block_id"], block["element"]["action_id"]


def given(block: Json, answers: Mapping[str, object]) -> Any:
    """This block's answer; None when there is none."""
    return next((answers[name] for name in names_of(block) if name in answers), None)


def empty(content: Json) -> bool:
    return not any(value not in (None, "", []) for value in content.values())


def filled(element: Json, answer: Any) -> Json:
    """The element's part of `state.values`. Raises CannotEnter."""
    kind = element["type"]
    key, initial, read = FIELDS[kind]
    content = element.get(initial) if answer is None else read(element, answer)
    return {key: content if content is not None else ([] if key.endswith("s") else None)}


def text(element: Json, answer: Any) -> str:
    entered = str(answer)
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if entered and not least <= len(entered) <= most:
        raise CannotEnter(f"{len(entered)} characters, not {least} to {most}")
    return entered


def shaped(pattern: str) -> Callable[[Json, Any], str]:
    def read(element: Json, answer: Any) -> str:
        if not re.fullmatch(pattern, str(answer)):
            raise CannotEnter(f"{answer!r} is no {element['type']}")
        return str(answer)

    return read


def instant(element: Json, answer: Any) -> int:
    return int(answer)


def chosen(element: Json, answer: Any) -> Json:
    """The offered option of this text or value."""
    for option in options(element):
        if answer in {option["text"]["text"], option.get("value")}:
            return option
    if element["type"].endswith("external_select") and isinstance(answer, dict):
        return answer
    raise CannotEnter(f"no option {answer!r} among {[option['text']['text'] for option in options(element)]}")


def several(element: Json, answer: Any) -> list[Json]:
    return [chosen(element, one) for one in answer]


def names(element: Json, answer: Any) -> list[str]:
    return [str(one) for one in answer]


def name(element: Json, answer: Any) -> str:
    return str(answer)


FIELDS: dict[str, tuple[str, str, Callable[[Json, Any], Any]]] = {
    "plain_text_input": ("value", "initial_value", text),
    "email_text_input": ("value", "initial_value", shaped(r"[^@\s]+@[^@\s]+\.[^@\s]+")),
    "url_text_input": ("value", "initial_value", shaped(r"\w+://\S+")),
    "number_input": ("value", "initial_value", shaped(r"-?\d+([.]\d+)?")),
    "datepicker": ("selected_date", "initial_date", shaped(r"\d{4}-\d\d-\d\d")),
    "timepicker": ("selected_time", "initial_time", shaped(r"([01]\d|2[0-3]):[0-5]\d")),
    "datetimepicker": ("selected_date_time", "initial_date_time", instant),
    "static_select": ("selected_option", "initial_option", chosen),
    "external_select": ("selected_option", "initial_option", chosen),
    "overflow": ("selected_option", "", chosen),
    "radio_buttons": ("selected_option", "initial_option", chosen),
    "checkboxes": ("selected_options", "initial_options", several),
    "multi_static_select": ("selected_options", "initial_options", several),
    "multi_external_select": ("selected_options", "initial_options", several),
    "users_select": ("selected_user", "initial_user", name),
    "conversations_select": ("selected_conversation", "initial_conversation", name),
    "channels_select": ("selected_channel", "initial_channel", name),
    "multi_users_select": ("selected_users", "initial_users", names),
    "multi_conversations_select": ("selected_conversations", "initial_conversations", names),
    "multi_channels_select": ("selected_channels", "initial_channels", names),
}
"""Element type → where its value goes, where its initial value is, how an answer is read."""
