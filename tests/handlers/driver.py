"""What a story of every platform needs of one: its people, and what they do and read there."""

from collections.abc import Sequence
from typing import Protocol

from tests.handlers.stage import Stage


class Driver(Protocol):
    """People on one platform, and the house behind it. What they read is plain words, as they see them.

    `can_be_asked`: whether the platform can tell if it accepted an earlier try.
    """

    @property
    def stage(self) -> Stage: ...

    @property
    def can_be_asked(self) -> bool: ...

    async def client(self, name: str) -> None:
        """Somebody whom the house knows as a client, in conversation with the bot."""
        ...

    async def assistant(self, name: str, *, lead: bool = False) -> None:
        """Somebody of the team, in the team's channel and in conversation with the bot."""
        ...

    async def stranger(self, name: str) -> None:
        """Somebody with an account there, whom the house does not know."""
        ...

    async def say(self, who: str, words: str) -> None:
        """Type words to the bot, in private."""
        ...

    async def say_in_thread(self, who: str, number: int, words: str) -> None:
        """Answer the card of a task in the team's channel."""
        ...

    async def again(self, times: int) -> None:
        """The platform brings the last words typed again, as when it heard no acknowledgement."""
        ...

    async def press(self, who: str, label: str) -> None:
        """Press the button of that label on the last message that shows it to them; waits until there is one."""
        ...

    async def press_together(self, who: Sequence[str], label: str) -> None:
        """All press the same button at the same moment."""
        ...

    async def fill(self, who: str, **answers: str) -> None:
        """Answer the form they are shown, by field name, in the order of its fields; waits until it is there."""
        ...

    def told(self, who: str) -> list[str]:
        """What the bot told them in private or for their eyes alone, oldest first, each as it reads now."""
        ...

    def channel(self) -> list[str]:
        """What the bot says in the team's channel, threads included, oldest first, each as it reads now."""
        ...

    async def down(self) -> None:
        """The platform answers nobody."""
        ...

    async def up(self) -> None:
        """It is back."""
        ...

    async def lose_reply(self) -> None:
        """The next message of the bot arrives, and the answer that says so is lost."""
        ...

    async def slow_down(self, seconds: int) -> None:
        """The next message of the bot is refused, with the order to wait."""
        ...

    async def restart(self) -> None:
        """Stop the house and start it again on the same database."""
        ...
