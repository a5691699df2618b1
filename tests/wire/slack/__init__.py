"""A Slack on loopback: HTTP and WebSocket for the real slack-bolt and slack_sdk, with Slack's own refusals."""

from tests.wire.slack.delivery import Ack, NotAcknowledged
from tests.wire.slack.form import CannotEnter
from tests.wire.slack.validation import ApiError, check_message, check_view
from tests.wire.slack.wire import SlackWire
from tests.wire.slack.workspace import Channel, Message, User, View

__all__ = [
    "Ack",
    "ApiError",
    "CannotEnter",
    "Channel",
    "Message",
    "NotAcknowledged",
    "SlackWire",
    "User",
    "View",
    "check_message",
    "check_view",
]
