"""The real SDK, python-telegram-bot, pointed at the wire."""

from telegram import Bot
from telegram.ext import Application

from .wire import TelegramWire


def sdk_bot(telegram: TelegramWire, token: str | None = None) -> Bot:
    """A bot that is used as `async with`; with another token than the wire's it is refused."""
    root = telegram.api_url
    builder = Application.builder().token(token or telegram.token).updater(None)
    bot: Bot = builder.base_url(f"{root}/bot").base_file_url(f"{root}/file/bot").build().bot
    return bot
