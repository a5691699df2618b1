"""French and English understood: requests, dates, durations and recurrences; pure functions, no I/O."""

from bot.language.requests.answer import as_json, explain
from bot.language.requests.guess import guess_language
from bot.language.requests.understanding import Understanding, understand

INTENTS = (
    "delegate_task", "book_meeting", "move_meeting", "cancel_meeting", "list_meetings", "availability", "list_tasks",
    "cancel_task", "read_calls", "set_reminder", "set_availability", "change_settings", "help", "thanks",
)  # fmt: skip

__all__ = ["INTENTS", "Understanding", "as_json", "explain", "guess_language", "understand"]
