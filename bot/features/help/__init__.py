"""Help: what the bot can do, and a way on from what it did not understand."""

from bot.core.door import Received, Said, Slash
from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import ANYONE, Feature, Rule
from bot.features.help import commands, service

FEATURE = Feature(
    name="help",
    rules=(
        Rule(commands.Help, service.explain, ANYONE, ("help",), ("aide", "help"), commands.ask),
        Rule(commands.Thank, service.welcome_thanks, ANYONE, ("thanks",), read=commands.thank),
        Rule(commands.Puzzle, service.puzzle),
        Rule(commands.UnknownSlash, service.unknown),
        Rule(commands.TakeNote, service.take_note),
    ),
    menu=(Menu({"fr": "aide", "en": "help"}, T("What I can do for you")),),
    events={Said: commands.puzzle, Slash: commands.unknown, Received: commands.received},
)
