"""What a failed call to Slack means for what was to be said, and how its cause is mended."""

from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError

from bot.core.errors import Gone, Rejected, TryLater, Uncertain, Unreachable

# Codes: the error tables of chat.postMessage, chat.postEphemeral, chat.update and views.open on docs.slack.dev.

UNREACHABLE = {
    "cannot_dm_bot",
    "channel_not_found",
    "is_archived",
    "not_in_channel",
    "user_disabled",
    "user_not_found",
    "user_not_in_channel",
    "user_not_visible",
}
GONE = {"cant_update_message", "edit_window_closed", "message_not_found"}
NO_THREAD = {"cannot_reply_to_message", "invalid_thread_ts", "thread_not_found"}
EXPIRED = {"expired_trigger_id", "invalid_trigger_id", "trigger_expired"}
OPENED = {"exchanged_trigger_id", "trigger_exchanged"}
"""The trigger was used: an earlier try, whose reply was lost, has opened the form."""
UNCERTAIN = {"fatal_error", "internal_error"}
"""« Some aspect of the operation may have succeeded before the error was raised. »"""
WEATHER = {"accesslimited", "ratelimited", "request_timeout", "service_unavailable", "team_added_to_org"}
MENDS = {
    "account_inactive": "the app was removed from the workspace: install it again",
    "channel_not_found": "the id is wrong, or the channel is private and the app is not in it: /invite it there",
    "invalid_auth": "the token is not valid: copy it again from the app's settings (OAuth & Permissions)",
    "is_archived": "the channel is archived: choose another as slack.team_channel",
    "link_disabled": "Socket Mode is off: switch it on in the app's settings",
    "messages_tab_disabled": "people cannot write to the app: allow messages in the app's settings (App Home)",
    "missing_scope": "a scope is missing: add it in OAuth & Permissions and install the app again",
    "not_allowed_token_type": "a token stands in the other's place: bot_token is xoxb-…, app_token is xapp-…",
    "not_authed": "there is no token: fill in slack.bot_token",
    "not_in_channel": "the app is not in the channel: /invite it there",
    "org_login_required": "the workspace is being moved: wait, then install the app again",
    "token_expired": "the token has expired: install the app again",
    "token_revoked": "the token was revoked: install the app again",
}
PLACES = {"channel_not_found", "is_archived", "messages_tab_disabled", "not_in_channel"}
AUTHORITY = MENDS.keys() - PLACES
"""Nothing is wrong with the message: it is kept until somebody mends the app, and given up after a day."""


class NoThread(Exception):
    """The message whose thread it was to go in is not there."""


class Expired(Exception):
    """The form came later than 3 seconds after it was asked for."""


class Opened(Exception):
    """The form is open already."""


MEANINGS: dict[str, type[Exception]] = {
    **dict.fromkeys(UNREACHABLE, Unreachable),
    **dict.fromkeys(GONE, Gone),
    **dict.fromkeys(NO_THREAD, NoThread),
    **dict.fromkeys(EXPIRED, Expired),
    **dict.fromkeys(OPENED, Opened),
    **dict.fromkeys(UNCERTAIN, Uncertain),
}


def meaning(error: Exception) -> Exception:
    """One of `bot.core.errors`, or of the three above; the error itself where it is a bug."""
    match error:
        case SlackApiError():
            return _answered(error)
        case aiohttp.ClientConnectorError():
            return TryLater("Slack is not to be reached")
        case aiohttp.ClientError() | TimeoutError():
            return Uncertain(f"Slack's answer was lost ({type(error).__name__})")
    return error


def code(error: SlackApiError) -> str:
    """Slack's word for it, "" where it answered in none."""
    data = getattr(error.response, "data", None)
    return str(data.get("error", "")) if isinstance(data, dict) else ""


def mended(error: SlackApiError) -> str:
    """What is wrong and how to mend it, in one line."""
    word = code(error) or f"status {_status(error)}"
    data = getattr(error.response, "data", None)
    needed = data.get("needed", "") if isinstance(data, dict) else ""
    named = f"{word} ({needed})" if needed else word
    return f"{named}: {MENDS[word]}" if word in MENDS else named


def _answered(error: SlackApiError) -> Exception:
    word, status = code(error), _status(error)
    if status == 429 or word in WEATHER:
        return TryLater(word or "ratelimited", _after(error))
    if word in AUTHORITY:
        return TryLater(mended(error), timedelta(minutes=1))
    if known := MEANINGS.get(word):
        return known(mended(error))
    if status >= 500 or not word:
        return Uncertain(f"Slack answered with status {status}")
    return Rejected(f"{mended(error)} {_details(error)}".strip())


def _status(error: SlackApiError) -> int:
    return int(getattr(error.response, "status_code", 0) or 0)


def _after(error: SlackApiError) -> timedelta | None:
    seconds = str(error.response.headers.get("Retry-After", ""))
    return timedelta(seconds=int(seconds)) if seconds.isdigit() else None


def _details(error: SlackApiError) -> str:
    data = error.response.data
    return " ".join((data.get("response_metadata") or {}).get("messages") or ()) if isinstance(data, dict) else ""
