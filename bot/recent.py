"""What was said last in a conversation: what short words answer, or speak of."""

from collections.abc import Container
from datetime import timedelta
from itertools import groupby

from bot.core.card import Card, Item
from storage import outbox
from storage.transaction import Transaction

ASIDE = "aside:0"
"""What a card is about that only asks what was meant: words after it may still be for what was said before."""
LAPSES = timedelta(days=1)
"""Words said later are hardly an answer."""
AT_ONCE = timedelta(minutes=2)
"""What the clock brings within this time is read together."""


def turns(tx: Transaction, place: str, awaited: str) -> list[list[Card]]:
    """The cards said there last of all, the newest turn first; those of what is `awaited` (a card's key) left out.

    What leaves nothing to do is passed over. What was said before the last turn counts where that only asked what was
    meant, or where the clock has brought both at once.
    """
    found: list[list[Card]] = []
    goes_on = False
    rows = outbox.said_last(tx.session, place, tx.now - LAPSES)
    for cause, together in groupby(rows, key=lambda row: row.key.rpartition(":")[0]):
        said = list(together)
        if found and not goes_on and rows[0].created_at - said[0].created_at > AT_ONCE:
            break
        cards = [one for one in (tx.codec.loads(row.body) for row in reversed(said)) if isinstance(one, Card)]
        kept = [card for card in cards if _leaves_something_to_do(card)]
        if not kept:
            continue
        found.append([card for card in kept if not (awaited and (card.key or card.about).startswith(awaited))])
        goes_on = any(card.about == ASIDE for card in kept)
        if not goes_on and cause.startswith("inbox:"):
            break
    return found


def spoken_of(tx: Transaction, place: str, kinds: Container[str], awaited: str) -> str:
    """The key of one of these kinds that was spoken of there last; "" for none."""
    cards = (card for turn in turns(tx, place, awaited) for card in reversed(turn))
    return next((key for card in cards if (key := card.key or card.about).partition(":")[0] in kinds), "")


def _leaves_something_to_do(card: Card) -> bool:
    beside = any(part.buttons for part in card.parts if isinstance(part, Item))
    return bool(card.about or card.buttons or beside)
