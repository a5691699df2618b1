"""A Telegram on loopback for python-telegram-bot; it refuses what Telegram refuses."""

from .limits import Limits
from .values import Answer, Button, Call, Flood, Message
from .wire import TOKEN, TelegramWire

__all__ = ["TOKEN", "Answer", "Button", "Call", "Flood", "Limits", "Message", "TelegramWire"]
