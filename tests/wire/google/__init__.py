"""A Google on loopback for googleapiclient: OAuth tokens and Calendar v3; it refuses what Google refuses."""

from .calendar_api import Call
from .discovery import document
from .mails import Invitation
from .tokens import SERVICE_ACCOUNT, Grant
from .wire import CALENDAR_SCOPE, GoogleWire

__all__ = ["CALENDAR_SCOPE", "SERVICE_ACCOUNT", "Call", "GoogleWire", "Grant", "Invitation", "document"]
