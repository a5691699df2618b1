"""What is asked back about tasks."""

from bot.core.form import Field, Form
from bot.core.text import T
from bot.features.tasks.commands import AmendTask, DeliverTask, ReopenTask, ReplyToClient, SpeakOfTask
from storage.tasks import Task


def amendment(task: Task) -> Form:
    """What shall change."""
    fields = (
        Field("subject", T("What is to be done"), initial=task.subject),
        Field("deadline", T("New deadline"), "when", required=False, hint=T("Leave empty to keep it as it is.")),
    )
    return Form(T("Change request {number}", number=task.id), fields, T("Change"), AmendTask(task.id))


def delivery(task: Task) -> Form:
    """The note that the client reads."""
    note = Field(
        "note", T("Note to the client"), "paragraph", required=False, hint=T("What was done, and where it is.")
    )
    return Form(T("Deliver no. {number}", number=task.id), (note,), T("Deliver"), DeliverTask(task.id))


def reopening(task: Task) -> Form:
    """What is missing."""
    why = Field("why", T("What is missing?"), "paragraph")
    return Form(T("Reopen no. {number}", number=task.id), (why,), T("Reopen"), ReopenTask(task.id))


def reply(task: Task, words: str) -> Form:
    """The assistant's words to the client."""
    field = Field("words", T("Your message to the client"), "paragraph", initial=words)
    return Form(T("Reply to the client"), (field,), T("Send"), ReplyToClient(task.id))


def answer(task: Task) -> Form:
    """The client's words to the team."""
    field = Field("words", T("Your answer"), "paragraph")
    return Form(T("Answer no. {number}", number=task.id), (field,), T("Send"), SpeakOfTask(task.id))
