"""Slack's own writing of a message as the plain words that a person typed."""

import re

_CONTROL = re.compile(r"<(?P<sign>[@#!]|(?=https?:|mailto:|tel:))(?P<target>[^<>|]+)(?:\|(?P<label>[^<>]*))?>")


def plain(text: str) -> str:
    """Links as their words, channels and groups by name, `&amp;` as `&`; a mention of a person stays as it is.

    See docs.slack.dev/messaging/formatting-message-text: only `&`, `<` and `>` are escaped.
    """
    shown = _CONTROL.sub(_shown, text)
    return shown.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _shown(control: re.Match[str]) -> str:
    sign, target, label = control["sign"], control["target"], control["label"]
    match sign:
        case "@":
            return control[0]
        case "#":
            return f"#{label or target}"
        case "!":
            return label or f"@{target.partition('^')[0]}"
    return label or target


def unmentioned(text: str, user: str) -> str:
    """The text without the mentions of this user."""
    return re.sub(rf"\s*<@{re.escape(user)}(?:\|[^<>]*)?>", "", text).strip() if user else text
