"""Digests: each client's calls, work and meetings in one message a day, and on demand."""

from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import ANYONE, CLIENTS, NOBODY, Feature, Rule
from bot.features.digests import commands, service

FEATURE = Feature(
    name="digests",
    rules=(
        Rule(commands.ReadCalls, service.read_calls, ANYONE, ("read_calls",), ("messages",), commands.read_calls),
        Rule(commands.SendDigest, service.send, NOBODY),
        Rule(commands.AcknowledgeLine, service.acknowledge, CLIENTS),
        Rule(commands.CallBackLine, service.call_back, CLIENTS),
    ),
    menu=(Menu({"fr": "messages", "en": "messages"}, T("Your calls and messages")),),
    ticks=(service.plan, service.refresh),
)
