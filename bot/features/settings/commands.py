"""What can be asked about settings, and how words become such a request."""

from dataclasses import dataclass

from bot.core.command import Command
from bot.feature import Asked


@dataclass(frozen=True)
class ShowSettings(Command):
    """What are my settings?"""


@dataclass(frozen=True)
class OpenSettings(Command):
    """Ask what shall change."""


@dataclass(frozen=True)
class ChangeSettings(Command):
    """Change those that are said, in words: the hour of the digest, the hours of meetings."""

    digest: str = ""
    meetings: str = ""


DIGEST = "says when the digest shall come"
"""The name of the rule of `bot.language` that hears it; the other one is about meetings."""


def show(_: Asked) -> Command:
    """/reglages."""
    return ShowSettings()


def change(asked: Asked) -> Command:
    """« envoyez-moi le récap à 19 h désormais »"""
    understood = asked.understood
    if understood is None or understood.when is None:
        return OpenSettings()
    told = " ".join(one.words for one in understood.reading.reads)
    return ChangeSettings(digest=told) if understood.rule == DIGEST else ChangeSettings(meetings=told)
