"""What the bot can do: one folder each; this list is the only place that names them all."""

from bot.feature import Feature
from bot.features import help as help_
from bot.features import meetings, people, reminders, tasks

FEATURES: tuple[Feature, ...] = (tasks.FEATURE, meetings.FEATURE, reminders.FEATURE, people.FEATURE, help_.FEATURE)
