"""Block Kit as Slack accepts it: which blocks, elements and lengths, as data.

Numbers: slack_sdk's model classes and docs.slack.dev/reference/block-kit. Kinds of blocks that are not listed here
(tables, videos, cards …) are refused; whoever needs one writes its shape first.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from tests.wire.slack.rules import Choice, Flag, Kinds, Many, Number, Rule, Shape, Text, Words

plain = partial(Text, kinds=("plain_text",))
Fields = Mapping[str, Rule]

ID = Words(255)
URL = Words(3000)
FLAG = Flag()
STYLE = Choice(("primary", "danger"))
CONFIRM = Shape({"title": plain(100), "text": Text(300), "confirm": plain(30), "deny": plain(30)}, {"style": STYLE})

OPTION = Shape({"text": plain(75), "value": Words(150)}, {"description": plain(75)})
RICH_OPTION = Shape({"text": Text(75), "value": Words(150)}, {"description": Text(75)})
LINK_OPTION = Shape({"text": plain(75), "value": Words(150)}, {"description": plain(75), "url": URL})
OPTIONS = Many(OPTION, 100)
GROUPS = Many(Shape({"label": plain(75), "options": OPTIONS}), 100)

PRESSED: Fields = {"action_id": ID, "confirm": CONFIRM}
CHOSEN: Fields = {**PRESSED, "focus_on_load": FLAG}
PICKED: Fields = {**CHOSEN, "placeholder": plain(150)}
TYPED: Fields = {
    "action_id": ID,
    "placeholder": plain(150),
    "focus_on_load": FLAG,
    "dispatch_action_config": Shape(
        {}, {"trigger_actions_on": Many(Choice(("on_enter_pressed", "on_character_entered")), 2)}
    ),
}
MANY: Fields = {**PICKED, "max_selected_items": Number(1)}
LENGTHS: Fields = {"min_length": Number(), "max_length": Number(1)}
CONVERSATIONS: Fields = {
    "default_to_current_conversation": FLAG,
    "response_url_enabled": FLAG,
    "filter": Shape(
        {}, {"include": Many(Words(20), 4), "exclude_bot_users": FLAG, "exclude_external_shared_channels": FLAG}
    ),
}

BUTTON = Shape(
    {"text": plain(75)},
    {**PRESSED, "value": Words(2000), "url": URL, "style": STYLE, "accessibility_label": Words(75)},
)
IMAGE: Fields = {"image_url": URL, "slack_file": Shape({}, {"id": ID, "url": URL}), "alt_text": Words(2000)}
PICTURE = Shape({"alt_text": Words(2000)}, IMAGE, either=("image_url", "slack_file"))

SELECTS: Fields = {
    "static_select": Shape(
        {},
        {**PICKED, "options": OPTIONS, "option_groups": GROUPS, "initial_option": OPTION},
        either=("options", "option_groups"),
    ),
    "external_select": Shape({}, {**PICKED, "min_query_length": Number(), "initial_option": OPTION}),
    "users_select": Shape({}, {**PICKED, "initial_user": ID}),
    "conversations_select": Shape({}, {**PICKED, **CONVERSATIONS, "initial_conversation": ID}),
    "channels_select": Shape({}, {**PICKED, "initial_channel": ID, "response_url_enabled": FLAG}),
}
MULTI_SELECTS: Fields = {
    "multi_static_select": Shape(
        {},
        {**MANY, "options": OPTIONS, "option_groups": GROUPS, "initial_options": OPTIONS},
        either=("options", "option_groups"),
    ),
    "multi_external_select": Shape({}, {**MANY, "min_query_length": Number(), "initial_options": OPTIONS}),
    "multi_users_select": Shape({}, {**MANY, "initial_users": Many(ID, 100)}),
    "multi_conversations_select": Shape({}, {**MANY, **CONVERSATIONS, "initial_conversations": Many(ID, 100)}),
    "multi_channels_select": Shape({}, {**MANY, "initial_channels": Many(ID, 100)}),
}
BOXES: Fields = {
    "checkboxes": Shape({"options": Many(RICH_OPTION, 10)}, {**CHOSEN, "initial_options": Many(RICH_OPTION, 10)}),
    "radio_buttons": Shape({"options": Many(RICH_OPTION, 10)}, {**CHOSEN, "initial_option": RICH_OPTION}),
}
PICKERS: Fields = {
    "datepicker": Shape({}, {**PICKED, "initial_date": Words(10, 10)}),
    "timepicker": Shape({}, {**PICKED, "initial_time": Words(5, 5), "timezone": Words(100)}),
}
INSTANT: Fields = {"datetimepicker": Shape({}, {**CHOSEN, "initial_date_time": Number(1_000_000_000)})}
BUTTONS: Fields = {"button": BUTTON, "overflow": Shape({"options": Many(LINK_OPTION, 5)}, PRESSED)}
INPUTS: Fields = {
    "plain_text_input": Shape({}, {**TYPED, **LENGTHS, "initial_value": Words(3000, 0), "multiline": FLAG}),
    "email_text_input": Shape({}, {**TYPED, "initial_value": Words(3000, 0)}),
    "url_text_input": Shape({}, {**TYPED, "initial_value": Words(3000, 0)}),
    "number_input": Shape(
        {"is_decimal_allowed": FLAG},
        {**TYPED, "initial_value": Words(100), "min_value": Words(100), "max_value": Words(100)},
    ),
}
FILES: Fields = {"file_input": Shape({}, {"action_id": ID, "filetypes": Many(Words(20), 100), "max_files": Number(1)})}

LOOK = Shape({}, dict.fromkeys(("bold", "italic", "strike", "code", "highlight", "client_highlight", "unlink"), FLAG))
STYLED: Fields = {"style": LOOK}
INLINE = Kinds(
    {
        "text": Shape({"text": Words(40_000)}, STYLED),
        "link": Shape({"url": URL}, {**STYLED, "text": Words(40_000), "unsafe": FLAG}),
        "user": Shape({"user_id": ID}, STYLED),
        "usergroup": Shape({"usergroup_id": ID}, STYLED),
        "channel": Shape({"channel_id": ID}, STYLED),
        "emoji": Shape({"name": ID}, {**STYLED, "unicode": Words(100), "skin_tone": Number(1)}),
        "broadcast": Shape({"range": Choice(("here", "channel", "everyone"))}, STYLED),
        "color": Shape({"value": Words(7)}, STYLED),
        "date": Shape({"timestamp": Number(), "format": ID}, {**STYLED, "url": URL, "fallback": Words(3000)}),
    }
)
LINE = Shape({"elements": Many(INLINE, 1000, least=0)})
FRAMED = Shape({"elements": Many(INLINE, 1000)}, {"border": Number(), "language": ID})
RICH_TEXT = Kinds(
    {
        "rich_text_section": LINE,
        "rich_text_preformatted": FRAMED,
        "rich_text_quote": FRAMED,
        "rich_text_list": Shape(
            {"elements": Many(Kinds({"rich_text_section": LINE}), 1000), "style": Choice(("bullet", "ordered"))},
            {"indent": Number(), "offset": Number(), "border": Number()},
        ),
    }
)
RICH: Fields = {
    "rich_text_input": Shape(
        {}, {**TYPED, "initial_value": Kinds({"rich_text": Shape({"elements": Many(RICH_TEXT, 100)})})}
    )
}

ACCESSORY = Kinds({**BUTTONS, **SELECTS, **MULTI_SELECTS, **BOXES, **PICKERS, "image": PICTURE})
ACTION = Kinds({**BUTTONS, **SELECTS, **BOXES, **PICKERS, **INSTANT})
ASKED: Fields = {**INPUTS, **RICH, **SELECTS, **MULTI_SELECTS, **BOXES, **PICKERS, **INSTANT}
ASIDE = Kinds(
    {"image": PICTURE, "plain_text": plain(3000), "mrkdwn": Text(3000, kinds=("mrkdwn",))},
)


def block(required: Fields, optional: Fields | None = None, either: tuple[str, ...] = ()) -> Shape:
    return Shape(required, {**(optional or {}), "block_id": ID}, either)


def asking(elements: Fields) -> Shape:
    return block(
        {"label": plain(2000), "element": Kinds(elements)},
        {"hint": plain(2000), "optional": FLAG, "dispatch_action": FLAG},
    )


EVERYWHERE: Fields = {
    "section": block(
        {},
        {"text": Text(3000), "fields": Many(Text(2000), 10), "accessory": ACCESSORY, "expand": FLAG},
        either=("text", "fields"),
    ),
    "divider": block({}),
    "image": block({"alt_text": Words(2000)}, {**IMAGE, "title": plain(2000)}, either=("image_url", "slack_file")),
    "actions": block({"elements": Many(ACTION, 25)}),
    "context": block({"elements": Many(ASIDE, 10)}),
    "header": block({"text": plain(150)}),
    "rich_text": block({"elements": Many(RICH_TEXT, 100)}),
    "input": asking(ASKED),
}
MESSAGE_BLOCKS = Many(Kinds({**EVERYWHERE, "markdown": block({"text": Words(12_000)})}), 50, least=0)

KEPT: Fields = {
    "private_metadata": Words(3000, 0),
    "callback_id": Words(255, 0),
    "external_id": Words(255, 0),
}
VIEW = Kinds(
    {
        "home": Shape({"blocks": Many(Kinds(EVERYWHERE), 100, least=0)}, KEPT),
        "modal": Shape(
            {
                "title": plain(24),
                "blocks": Many(Kinds({**EVERYWHERE, "input": asking({**ASKED, **FILES})}), 100, least=0),
            },
            {**KEPT, "submit": plain(24), "close": plain(24), "clear_on_close": FLAG, "notify_on_close": FLAG},
        ),
    }
)
