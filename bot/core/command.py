"""A request to the bot: imperative, and small enough to ride in a button."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """What somebody, the clock or the outside wants done; each feature names its own.

    Fields are int, str, bool, datetime, None or, where the command never rides in a button, any value the codec knows.
    """


@dataclass(frozen=True)
class Interpret(Command):
    """Read the words heard under inbox row `heard` again.

    They are taken as `intent`, with the reading number `choice`, or with the date that `words` tell; of a message that
    asks for several things, only the part of that number.
    """

    heard: int
    intent: str = ""
    choice: int = -1
    words: str = ""
    part: int = -1


@dataclass(frozen=True)
class Reply(Command):
    """The words heard under inbox row `heard` answer the card about `about`."""

    heard: int
    about: str
