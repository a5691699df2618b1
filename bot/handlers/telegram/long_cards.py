"""Cards that took several messages: the house knows such a card by its last one."""

from collections import OrderedDict

MOST = 500


class LongCards:
    """Which messages make up a card, for those said last by this process.

    Of a card that is forgotten, only the last message is edited; a press on an earlier one is answered anew.
    """

    def __init__(self) -> None:
        self._ids: OrderedDict[tuple[int, int], list[int]] = OrderedDict()

    def keep(self, chat: int, ids: list[int]) -> None:
        """Remember them, and forget the oldest."""
        if len(ids) > 1:
            self._ids[chat, ids[-1]] = ids
        while len(self._ids) > MOST:
            self._ids.popitem(last=False)

    def of(self, chat: int, last: int) -> list[int]:
        """Every message of the card, first to last."""
        return self._ids.get((chat, last), [last])

    def last(self, chat: int, message: int) -> int:
        """The message by which the house knows the card that this one is a part of."""
        known = (last for (place, last), ids in self._ids.items() if place == chat and message in ids)
        return next(known, message)
