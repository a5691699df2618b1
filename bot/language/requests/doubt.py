"""What to ask before acting, where a request is not clear enough."""

from __future__ import annotations

from bot.core.text import T, Text
from bot.language.requests.intents import Decision
from bot.language.time import When

PERHAPS = {
    "delegate_task": T("Shall I hand this to your assistant?"),
    "set_reminder": T("Shall I remind you of this?"),
    "cancel_task": T("Which request should I cancel?"),
    "book_meeting": T("Shall I book a meeting?"),
    "move_meeting": T("Which meeting should I move?"),
    "cancel_meeting": T("Which meeting should I cancel?"),
    "set_availability": T("Shall I note that you are away?"),
    "read_calls": T("Would you like to see your calls?"),
    "list_meetings": T("Would you like to see your meetings?"),
    "list_tasks": T("Would you like to know where your requests stand?"),
    "availability": T("Would you like to know when you are free?"),
}
"""The question for each intent, when its rule is not sure."""


def doubt(decision: Decision | None, subject: str | None, when: When | None, number: int | None) -> Text | None:
    """The question to ask, or None where nothing keeps from acting (or where nothing was understood)."""
    if decision is None:
        return None
    intent = decision.rule.intent
    if not decision.rule.sure:
        return PERHAPS.get(intent)
    if intent == "delegate_task" and " " not in (subject or ""):
        return T("What exactly is to be done?")
    if intent == "cancel_task" and not subject and number is None:
        return PERHAPS[intent]
    if intent != "set_reminder":
        return None
    if not subject:
        return T("What should I remind you of?")
    return None if when else T("When should I remind you?")
