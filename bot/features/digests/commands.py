"""What can be asked about digests, and how words become such a request."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.core.command import Command
from bot.core.text import Text
from bot.feature import Asked
from bot.language.telling import tell
from bot.language.time import When, read


@dataclass(frozen=True)
class ReadCalls(Command):
    """« J'ai eu des appels ? »: what is new, or the calls of a window, which `told` puts into words."""

    start: datetime | None = None
    end: datetime | None = None
    told: Text | None = None


@dataclass(frozen=True)
class SendDigest(Command):
    """The client's hour has come."""

    client: int


@dataclass(frozen=True)
class AcknowledgeLine(Command):
    """« Bien reçu » on a line of a digest: for every call of that line."""

    digest: int
    call: int


@dataclass(frozen=True)
class CallBackLine(Command):
    """« À rappeler » on a line of a digest."""

    digest: int
    call: int


def read_calls(asked: Asked) -> Command:
    """Words that ask for calls, of any time or of a certain one gone by."""
    understood = asked.understood
    if understood and understood.intent == "read_calls":
        when = understood.when
    else:
        zone = ZoneInfo(asked.person.timezone)
        when = read(asked.words, asked.heard.at, zone, asked.person.language, looking_back=True).when
    return _window(when) if when else ReadCalls()


def _window(when: When) -> ReadCalls:
    end = when.end or (when.start + timedelta(hours=1) if when.kind == "instant" and when.start else None)
    return ReadCalls(when.start, end, tell(when))
