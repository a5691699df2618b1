"""The menu of commands that Telegram shows when somebody types a slash."""

from collections.abc import Awaitable, Callable, Collection
from functools import partial

import structlog
from telegram import Bot, BotCommand, BotCommandScope, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import BadRequest, Forbidden

from bot.core.menu import Menu
from bot.core.ports import Reader
from bot.locale import Speech

LANGUAGES = {"en": None, "fr": "fr"}
"""Telegram's language code for each of ours; English is shown to everybody else."""
ABOUT = 256
"""Characters of a command's description."""


def settings(bot: Bot, menu: tuple[Menu, ...], team_chat: int | None) -> list[Callable[[], Awaitable[None]]]:
    """One call for each menu to set: in private for everybody and clients, in the team's group for the team."""
    scopes: list[tuple[BotCommandScope, Collection[str]]] = [(BotCommandScopeAllPrivateChats(), {"anyone", "clients"})]
    if team_chat is not None:
        scopes.append((BotCommandScopeChat(team_chat), {"anyone", "team"}))
    return [
        partial(_set, bot, commands(menu, audience, language), scope, language)
        for scope, audience in scopes
        for language in LANGUAGES
    ]


def commands(menu: tuple[Menu, ...], audience: Collection[str], language: str) -> list[BotCommand]:
    """What these people can type, in their language."""
    speech = Speech(Reader(language, "UTC"))
    meant = [one for one in menu if one.audience in audience]
    return [BotCommand(one.names[language], speech.say(one.about)[:ABOUT]) for one in meant]


async def _set(bot: Bot, shown: list[BotCommand], scope: BotCommandScope, language: str) -> None:
    try:
        await bot.set_my_commands(shown, scope, LANGUAGES[language])
    except (BadRequest, Forbidden) as error:
        # The bot is not in the team's group yet, say: its menu is not worth keeping the rest from being set.
        log = structlog.get_logger()
        log.warning("menu not set", scope=scope.type, language=language, why=error.message)
