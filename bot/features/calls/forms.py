"""What is asked back about calls."""

from collections.abc import Sequence

from bot.core.form import Choice, Field, Form
from bot.core.text import T, verbatim
from bot.features.calls.commands import NoteCall
from storage.calls import Call
from storage.people import Client

MOST_CHOICES = 100
"""Options of a Slack select."""
LABEL = 75
"""Characters of an option's label in Slack."""


def call(clients: Sequence[Client], given: NoteCall) -> Form:
    """The call to write down; the client is chosen, or where there are too many, named."""
    fields = (_client(clients, given.client), *_who(given), *_what(given))
    return Form(T("Write a call down"), fields, T("Write down"), NoteCall())


def correction(noted: Call) -> Form:
    """The same of a call that was written down; its client stays."""
    given = NoteCall(
        caller=noted.caller,
        number=noted.said_number,
        company=noted.company,
        subject=noted.subject,
        urgent="yes" if noted.urgent else "no",
        call_back=noted.call_back_words,
    )
    return Form(T("Correct the call"), (*_who(given), *_what(given)), T("Correct"), NoteCall(noted.id))


def _client(clients: Sequence[Client], given: str) -> Field:
    if len(clients) > MOST_CHOICES:
        name = next((one.name for one in clients if str(one.id) == given), given)
        return Field("client", T("For which client?"), initial=name, hint=T("The client's name, or its beginning."))
    choices = tuple(Choice(str(one.id), verbatim(one.name[:LABEL])) for one in clients)
    known = given if any(one.value == given for one in choices) else ""
    return Field("client", T("For which client?"), "choice", initial=known, choices=choices)


def _who(given: NoteCall) -> tuple[Field, ...]:
    return (
        Field("caller", T("Who called?"), initial=given.caller),
        Field("number", T("Their number"), "phone", required=False, initial=given.number),
        Field("company", T("Their company"), required=False, initial=given.company),
    )


def _what(given: NoteCall) -> tuple[Field, ...]:
    urgent = (Choice("no", T("No: in the digest")), Choice("yes", T("Yes: tell the client now")))
    hint = T("For instance: before 5 pm, or tomorrow morning.")
    return (
        Field("subject", T("What about?"), "paragraph", required=False, initial=given.subject),
        Field("urgent", T("Is it urgent?"), "choice", initial=given.urgent, choices=urgent),
        Field("call_back", T("Call back when?"), "when", required=False, initial=given.call_back, hint=hint),
    )
