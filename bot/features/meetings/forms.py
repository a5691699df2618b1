"""What is asked back about meetings."""

from bot.core.form import Field, Form
from bot.core.text import T, Text
from bot.features.meetings.commands import BookByForm, MoveByForm
from storage.meetings import Meeting, Status


def _when(label: Text) -> Field:
    return Field("when", label, "when", hint=T("For instance: Thursday 2:30 pm, or Thursday afternoon."))


def booking() -> Form:
    """With whom, when, how long."""
    fields = (
        Field("with_whom", T("With whom?")),
        _when(T("When?")),
        Field("duration", T("How long?"), "duration", required=False, hint=T("Half an hour if left empty.")),
        Field("guest", T("Guest's e-mail address"), "email", required=False, hint=T("For the invitation.")),
    )
    return Form(T("Book a meeting"), fields, T("Look for a slot"), BookByForm())


def date(meeting: Meeting) -> Form:
    """Another date."""
    fields = (
        _when(T("When instead?")),
        Field("duration", T("How long?"), "duration", required=False, hint=T("As before if left empty.")),
    )
    heading = T("Move the meeting") if meeting.status is Status.BOOKED else T("Another date")
    return Form(heading, fields, T("Look for a slot"), MoveByForm(meeting.id))
