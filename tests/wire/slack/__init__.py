"""A Slack on loopback: HTTP and WebSocket for the real slack-bolt and slack_sdk, with Slack's own refusals.

async with SlackWire() as slack:
    slack.user("U1", "Ana"), slack.user("U2", "Léa"), slack.channel("C1", "equipe", members=["U2"])
    …                                       # the app connects to slack.api_url, or slack.deliver_to(its url)
    await slack.says("U1", "le devis Dupont avant vendredi 17h")
    card = await slack.until(lambda: slack.told("C1")[-1])
    await slack.presses("U2", card, label="Prendre")
    assert slack.refused == []
"""

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
