"""Refuses the keyboards Telegram refuses (limits: `telegram.constants.InlineKeyboardMarkupLimit` and kin)."""

from .refusals import bad_request
from .values import JSON

_MOST_BUTTONS = 100
_WIDEST_ROW = 8
_LONGEST_DATA = 64  # bytes
_STYLES = {"primary", "success", "danger"}
_ACTIONS = {
    "callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "pay", "callback_game",
}  # fmt: skip


def check_markup(markup: JSON) -> None:
    """Raise the refusal this `reply_markup` would get; other kinds than inline pass as they are."""
    rows = markup.get("inline_keyboard", [])
    buttons = [button for row in rows for button in row]
    if len(buttons) > _MOST_BUTTONS or any(len(row) > _WIDEST_ROW for row in rows):
        raise bad_request("reply markup is too long")
    for button in buttons:
        _check_button(button)


def _check_button(button: JSON) -> None:
    if not str(button.get("text", "")).strip():
        raise bad_request('can\'t parse inline keyboard button: Field "text" must be non-empty')
    if len(_ACTIONS & button.keys()) != 1:
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(data.encode()) <= _LONGEST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if button.get("style", "primary") not in _STYLES:
        raise bad_request("can't parse inline keyboard button: Invalid button style specified")
    url = button.get("url")
    if url is not None and not url.startswith(("http://", "https://", "tg://")):
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
