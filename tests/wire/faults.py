"""Faults that a test orders for the calls to come, each spent once."""

from collections import Counter, defaultdict, deque


class Faults:
    """What goes wrong next, by method name."""

    def __init__(self) -> None:
        self._refusals: defaultdict[str, deque[Exception]] = defaultdict(deque)
        self._losses: Counter[str] = Counter()

    def fail(self, method: str, refusal: Exception) -> None:
        """The next call does nothing and is answered with this refusal."""
        self._refusals[method].append(refusal)

    def lose_reply(self, method: str) -> None:
        """The next call is carried out, and its answer never arrives."""
        self._losses[method] += 1

    def strike(self, method: str) -> None:
        """Raise the refusal ordered for this call, if one is."""
        if self._refusals[method]:
            raise self._refusals[method].popleft()

    def swallows(self, method: str) -> bool:
        """Whether this call's answer is to be lost."""
        if not self._losses[method]:
            return False
        self._losses[method] -= 1
        return True
