"""Absences: « je suis en congé du 3 au 5 décembre »: no meeting is offered then, and the team knows."""

from bot.core.menu import Menu
from bot.core.text import T
from bot.feature import Feature, Rule
from bot.features.absences import commands, presence, service

FEATURE = Feature(
    name="absences",
    rules=(
        Rule(
            commands.NoteAbsence,
            service.note,
            intents=("set_availability",),
            read=commands.note,
            asks=True,
            several=commands.all_meant,
        ),
        Rule(commands.AwayUntil, service.away_until),
        Rule(commands.ComeBack, presence.come_back),
        Rule(commands.StayIn, presence.stay_in),
        Rule(commands.FillAbsence, service.fill),
        Rule(commands.OpenAbsence, service.open_absence),
        Rule(commands.RetimeAbsence, service.retime),
        Rule(commands.CancelAbsence, service.cancel),
        Rule(commands.ListAbsences, service.listing, slash=("absence", "absences"), read=commands.listing),
    ),
    retimed={"absence": commands.retime, "away": commands.retime},
    added={"absence": commands.note},
    menu=(Menu({"fr": "absence", "en": "absence"}, T("When you are away")),),
)
