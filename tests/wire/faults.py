"""Faults that a test orders for the calls to come, each spent once."""

from collections import defaultdict, deque
from typing import Literal

Loss = Literal["closed", "reset"]


class Faults:
    """What goes wrong next, by method name."""

    def __init__(self) -> None:
        self._refusals: defaultdict[str, deque[Exception]] = defaultdict(deque)
        self._losses: defaultdict[str, deque[Loss]] = defaultdict(deque)

    def fail(self, method: str, refusal: Exception) -> None:
        """The next call does nothing and is answered with this refusal."""
        self._refusals[method].append(refusal)

    def lose_reply(self, method: str, how: Loss = "closed") -> None:
        """The next call is carried out and its answer never arrives: the connection is closed, or reset."""
        self._losses[method].append(how)

    def strike(self, method: str) -> None:
        """Raise the refusal ordered for this call, if one is."""
        if self._refusals[method]:
            raise self._refusals[method].popleft()

    def loss(self, method: str) -> Loss | None:
        """How this call's answer is to be lost, if it is."""
        return self._losses[method].popleft() if self._losses[method] else None
