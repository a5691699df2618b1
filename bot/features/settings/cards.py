"""What is said of settings."""

from collections.abc import Mapping
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.core.card import Button, Card, Fact, Line, Part, Tone
from bot.core.form import Field, Form
from bot.core.text import Clock, T, Text
from bot.features.settings.commands import ChangeSettings, OpenSettings
from storage.people import Client

ANY_DAY = date(2026, 1, 5)
"""A day on which no clock changes, to tell an hour of."""


def lasting(client: Client, told: Mapping[str, time], command: ChangeSettings) -> Card:
    """Whether the hours that were told, by the names of their columns, shall hold from now on."""
    hours = {name: _hour(client, at) for name, at in told.items()}
    lines: list[Part] = []
    if "digest_at" in hours:
        lines.append(Fact(T("Digest"), T("at {hour}, on working days", hour=hours["digest_at"])))
        lines.append(Line(T("To hear of your calls at any other time, ask me: did I have any calls?")))
    if "opens" in hours:
        opens, closes = hours["opens"], hours["closes"]
        lines.append(Fact(T("Meetings"), T("from {opens} to {closes}", opens=opens, closes=closes)))
        lines.append(Line(T("To keep free on one day, tell me when you are away.")))
    title = T("I have one setting for all days, and have changed nothing yet. Shall this hold from now on?")
    return Card(title, tuple(lines), (Button(T("Yes, from now on"), command, "primary"),))


def shown(
    client: Client, hours: tuple[time, time], following: datetime, title: Text, now: datetime, tone: Tone = "plain"
) -> Card:
    """All of them, and when the next digest comes."""
    opens, closes = (_hour(client, at) for at in hours)
    facts = (
        Fact(T("Digest"), T("at {hour}, on working days", hour=_hour(client, client.digest_at))),
        Fact(T("Meetings"), T("from {opens} to {closes}", opens=opens, closes=closes)),
        Fact(T("Time zone"), client.timezone.rpartition("/")[2].replace("_", " ")),
        Line(_next(following, now)),
    )
    return Card(title, facts, (Button(T("Change"), OpenSettings()),), "settings:" + str(client.id), tone=tone)


def _next(following: datetime, now: datetime) -> Text:
    if following <= now:
        return T("Today's digest comes in a moment.")
    return T("Your next digest: {when}.", when=following)


def _hour(client: Client, at: time) -> Clock:
    return Clock(datetime.combine(ANY_DAY, at, ZoneInfo(client.timezone)))


def form() -> Form:
    """What shall change."""
    keep = T("Leave empty to keep it as it is.")
    fields = (
        Field("digest", T("Digest of your calls at (for instance 6 pm)"), "when", required=False, hint=keep),
        Field("meetings", T("Meetings from when to when (9 am to 6 pm)"), "when", required=False, hint=keep),
    )
    return Form(T("Your settings"), fields, T("Change"), ChangeSettings())
