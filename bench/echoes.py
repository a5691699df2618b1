"""Bare echoes as in the tutorials of slack-bolt and python-telegram-bot: `python -m bench.echoes KIND URL`."""

import asyncio
import sys
from typing import Any

from slack_bolt.adapter.socket_mode.aiohttp import AsyncSocketModeHandler
from slack_bolt.async_app import AsyncApp
from slack_sdk.web.async_client import AsyncWebClient
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from tests.wire.slack.wire import APP_TOKEN, BOT_TOKEN
from tests.wire.telegram import TOKEN


async def slack(url: str) -> None:
    """docs.slack.dev/tools/bolt-python/concepts/async"""
    app = AsyncApp(token=BOT_TOKEN, client=AsyncWebClient(token=BOT_TOKEN, base_url=f"{url}/api/"))

    @app.event("message")
    async def echo(event: dict[str, Any], say: Any) -> None:
        await say(event["text"])

    handler: Any = AsyncSocketModeHandler(app, APP_TOKEN)
    await handler.start_async()


def telegram(url: str) -> None:
    """docs.python-telegram-bot.org, examples/echobot.py"""

    async def echo(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
        assert update.message
        await update.message.reply_text(update.message.text or "")

    application = Application.builder().token(TOKEN).base_url(f"{url}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, echo))
    application.run_polling()


if __name__ == "__main__":
    if sys.argv[1] == "slack":
        asyncio.run(slack(sys.argv[2]))
    else:
        telegram(sys.argv[2])
