"""What the bot can do: one folder each; this list is the only place that names them all."""

from bot.feature import Feature
from bot.features import absences, calls, digests, meetings, people, reminders, settings, tasks
from bot.features import help as help_

FEATURES: tuple[Feature, ...] = (
    tasks.FEATURE,
    meetings.FEATURE,
    calls.FEATURE,
    digests.FEATURE,
    reminders.FEATURE,
    absences.FEATURE,
    settings.FEATURE,
    people.FEATURE,
    help_.FEATURE,
)
