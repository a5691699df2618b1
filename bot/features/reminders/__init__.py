"""Reminders: « rappelle-moi demain à 9 h d'appeler Paul », for clients and for the team."""

from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import ANYONE, NOBODY, Feature, Rule
from bot.features.reminders import commands, service

FEATURE = Feature(
    name="reminders",
    rules=(
        Rule(
            commands.SetReminder,
            service.set_reminder,
            ANYONE,
            ("set_reminder",),
            ("rappel", "reminder", "remind"),
            commands.set_reminder,
            asks=True,
        ),
        Rule(commands.FillReminder, service.fill),
        Rule(commands.ListReminders, service.listing, slash=("rappels", "reminders"), read=commands.listing),
        Rule(commands.CancelReminder, service.cancel),
        Rule(commands.FinishReminder, service.finish),
        Rule(commands.PostponeReminder, service.postpone),
        Rule(commands.RetimeReminder, service.retime),
        Rule(commands.MoveToTomorrow, service.move_to_tomorrow),
        Rule(commands.FireReminder, service.fire, NOBODY),
    ),
    retimed={"reminder": commands.retime},
    menu=(
        Menu({"fr": "rappel", "en": "reminder"}, T("Be reminded of something")),
        Menu({"fr": "rappels", "en": "reminders"}, T("What I will remind you of")),
    ),
)
