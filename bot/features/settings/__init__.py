"""Settings: at what hour the digest comes, in which hours meetings are taken."""

from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import CLIENTS, Feature, Rule
from bot.features.settings import commands, service

FEATURE = Feature(
    name="settings",
    rules=(
        Rule(commands.ShowSettings, service.show, CLIENTS, slash=("reglages", "settings"), read=commands.show),
        Rule(commands.OpenSettings, service.open_settings, CLIENTS),
        Rule(
            commands.ChangeSettings,
            service.change,
            CLIENTS,
            intents=("change_settings",),
            read=commands.change,
            asks=True,
        ),
    ),
    menu=(Menu({"fr": "reglages", "en": "settings"}, T("Your settings"), "clients"),),
)
