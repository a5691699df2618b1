"""French and English understood: requests, dates, durations and recurrences; pure functions of what they are given."""

from datetime import UTC, datetime

from bot.language.requests.answer import as_json, explain
from bot.language.requests.guess import guess_language
from bot.language.requests.understanding import Understanding, understand

INTENTS = (
    "delegate_task", "book_meeting", "move_meeting", "cancel_meeting", "list_meetings", "availability", "list_tasks",
    "cancel_task", "read_calls", "set_reminder", "set_availability", "change_settings", "help", "thanks",
)  # fmt: skip


def prepare() -> None:
    """Make ready what the first message would wait for: a third of a second's work, in both languages."""
    now = datetime.now(UTC)
    for language, words in (("fr", "rendez-vous demain à 10 h"), ("en", "meeting tomorrow at 10")):
        understand(words, now, UTC, language)


__all__ = ["INTENTS", "Understanding", "as_json", "explain", "guess_language", "prepare", "understand"]
