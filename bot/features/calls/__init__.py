"""Calls: an assistant writes them down; the urgent ones reach the client now, the others with the digest."""

from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import CLIENTS, ON_TEAM, Feature, Rule
from bot.features.calls import callbacks, commands, service, withdrawing

FEATURE = Feature(
    name="calls",
    rules=(
        Rule(commands.OpenCall, service.open_call, ON_TEAM, slash=("appel", "phone", "call"), read=commands.open_call),
        Rule(commands.NoteCall, service.note, ON_TEAM),
        Rule(commands.OpenCorrection, service.open_correction, ON_TEAM),
        Rule(commands.WithdrawCall, withdrawing.withdraw, ON_TEAM),
        Rule(commands.AcknowledgeCall, callbacks.acknowledge, CLIENTS),
        Rule(commands.MarkCallback, callbacks.mark, CLIENTS),
        Rule(commands.FinishCallback, callbacks.finish, CLIENTS),
        Rule(commands.RemindOfCallback, callbacks.remind, CLIENTS),
        Rule(commands.DelegateCallback, callbacks.delegate, CLIENTS),
        Rule(commands.SpeakOfCall, callbacks.speak),
    ),
    menu=(Menu({"fr": "appel", "en": "phone"}, T("Write a call down"), "team"),),
    answers={"call": commands.speak},
)
