"""A calendar of our own in one SQLite file: for `permanence try` and for stories, with no account anywhere."""

from bot.integrations.local_calendar.calendar import LocalCalendar

__all__ = ["LocalCalendar"]
