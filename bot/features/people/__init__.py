"""People: who is known, who is let in, who can be reached."""

from bot.core.door import Reachable
from bot.feature import Feature, Rule
from bot.features.people import commands, service

FEATURE = Feature(
    name="people",
    rules=(
        Rule(commands.Greet, service.greet, slash=("start",), read=commands.greet),
        Rule(commands.NoteReach, service.note_reach),
    ),
    events={Reachable: commands.reach},
    stranger=service.stranger,
)
