"""What is said of settings."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from bot.core.card import Button, Card, Fact, Line, Tone
from bot.core.form import Field, Form
from bot.core.text import Clock, T, Text
from bot.features.settings.commands import ChangeSettings, OpenSettings
from storage.people import Client

ANY_DAY = date(2026, 1, 5)
"""A day on which no clock changes, to tell an hour of."""


def shown(client: Client, hours: tuple[time, time], following: datetime, title: Text, tone: Tone = "plain") -> Card:
    """All of them, and when the next digest comes."""
    opens, closes = (_hour(client, at) for at in hours)
    facts = (
        Fact(T("Digest"), T("at {hour}, on working days", hour=_hour(client, client.digest_at))),
        Fact(T("Meetings"), T("from {opens} to {closes}", opens=opens, closes=closes)),
        Fact(T("Time zone"), client.timezone.rpartition("/")[2].replace("_", " ")),
        Line(T("Your next digest: {when}.", when=following)),
    )
    return Card(title, facts, (Button(T("Change"), OpenSettings()),), "settings:" + str(client.id), tone=tone)


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
