"""A form as Slack's modal, and a submitted modal as its answers."""

import json
from dataclasses import asdict, dataclass
from typing import Any, get_args

from bot.core.codec import Codec
from bot.core.form import Field, Form, Kind
from bot.core.ports import Reader
from bot.core.text import T
from bot.handlers.slack.text import cut, plain_text
from bot.locale import Speech

Json = dict[str, Any]
ANSWER = "answer"
CODEC = Codec()
LONGEST = {"paragraph": 3000}
"""Characters of an answer; others have at most 300."""
KINDS: frozenset[str] = frozenset(get_args(Kind))


@dataclass(frozen=True)
class Origin:
    """Where a form was asked for, by which message, and for whom it is worded; it rides in `private_metadata`."""

    code: str
    place: str
    message: str
    language: str
    zone: str

    @property
    def reader(self) -> Reader:
        """For whom its faults are worded."""
        return Reader(self.language, self.zone)


def view(form: Form, reader: Reader, place: str, message: str) -> Json:
    """The modal; title and buttons are cut at 24 characters, as Slack demands."""
    speech = Speech(reader)
    origin = Origin(CODEC.short(form.command), place, message, reader.language, reader.zone)
    return {
        "type": "modal",
        "callback_id": "form",
        "private_metadata": json.dumps(asdict(origin)),
        "title": plain_text(speech.say(form.title), 24),
        "submit": plain_text(speech.say(form.submit), 24),
        "close": plain_text(speech.say(T("Close")), 24),
        "blocks": [_input(field, speech) for field in form.fields],
    }


def _input(field: Field, speech: Speech) -> Json:
    block = {
        "type": "input",
        "block_id": block_id(field.name, field.kind),
        "optional": not field.required,
        "label": plain_text(speech.say(field.label), 2000),
        "element": {"action_id": ANSWER, **_element(field, speech)},
    }
    return block | ({"hint": plain_text(speech.say(field.hint), 2000)} if field.hint else {})


def _element(field: Field, speech: Speech) -> Json:
    if field.kind == "choice" and field.choices:
        return _select(field, speech)
    most = LONGEST.get(field.kind, 300)
    kind = "email_text_input" if field.kind == "email" else "plain_text_input"
    bounds = {"max_length": most, "multiline": field.kind == "paragraph"} if kind == "plain_text_input" else {}
    return {"type": kind, **bounds, **({"initial_value": cut(field.initial, most)} if field.initial else {})}


def _select(field: Field, speech: Speech) -> Json:
    options = [{"text": plain_text(speech.say(one.label), 75), "value": one.value} for one in field.choices]
    initial = next((one for one in options if one["value"] == field.initial), None)
    return {"type": "static_select", "options": options, **({"initial_option": initial} if initial else {})}


def block_id(name: str, kind: str) -> str:
    """Names a field within its modal, and tells how its answer is read."""
    return f"{name}:{kind}"


@dataclass(frozen=True)
class Submitted:
    """A modal that came back: each field's kind and answer by name, "" where it was left empty."""

    origin: Origin
    answers: dict[str, tuple[Kind, str]]


def submitted(view: Json) -> Submitted:
    """Read a `view_submission`; raises KeyError, TypeError or ValueError for a modal that is not ours."""
    answers: dict[str, tuple[Kind, str]] = {}
    for block, state in view["state"]["values"].items():
        name, _, kind = block.partition(":")
        if kind not in KINDS:
            raise ValueError(f"not a field of ours: {block}")
        answers[name] = (kind, _answer(state[ANSWER]))
    return Submitted(Origin(**json.loads(view["private_metadata"])), answers)


def _answer(state: Json) -> str:
    if state["type"] == "static_select":
        return str((state.get("selected_option") or {}).get("value", ""))
    return state.get("value") or ""
