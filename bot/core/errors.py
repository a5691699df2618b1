"""What can go otherwise: an answer to a person, the weather outside, or what a platform says of a place."""

from datetime import timedelta

from bot.core.text import Text


class Refused(Exception):
    """An answer to a person that says what to do next; nothing was changed."""

    def __init__(self, text: Text) -> None:
        super().__init__(text.message)
        self.text = text


class TryLater(Exception):
    """The other side does not answer, or asks to wait; nothing was done."""

    def __init__(self, reason: str, after: timedelta | None = None) -> None:
        super().__init__(reason)
        self.after = after


class Uncertain(Exception):
    """The other side may have done it: its answer was lost."""


class CannotAsk(Exception):
    """The platform has no way to tell whether it accepted an earlier try."""


class Unreachable(Exception):
    """Nothing can be said at this place: blocked, left, never started, archived."""


class Moved(Exception):
    """The place has another address now."""

    def __init__(self, place: str) -> None:
        super().__init__(place)
        self.place = place


class Gone(Exception):
    """The message to edit is no longer there."""


class Rejected(Exception):
    """The platform will never take this: a bug of ours, or a setting of theirs."""


class WrongUse(ValueError):
    """What was asked on the command line cannot be done; one line that says the mend."""


class WrongConfiguration(WrongUse):
    """A setting cannot be used; one line that names its key and says the mend."""
