"""What cannot be delivered: one row, one platform or one address that fails never stops the others."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlmodel import Session

from bot.core.card import Card
from bot.core.errors import Gone, Moved, Unreachable
from bot.core.text import verbatim
from storage import outbox, people, posted
from storage.outbox import Outbox, State
from storage.people import Address
from storage.posted import Posted
from tests.chat import Chat, address

ANA = address("Ana")
ELSEWHERE = "chat:elsewhere"


def tell(chat: Chat, words: str, to: str = "Ana") -> None:
    """Queue it for that person, and deliver what can be."""
    said, cause = Card(verbatim(words)), f"test:{words}"
    person = chat.people[to]
    chat.database.write_now(lambda session: chat.house.dispatcher.transaction(session, cause).tell(person, said))
    chat.settle()


def move_in(chat: Chat, there: str) -> None:
    """Ana has this address as well, and wrote from it last."""
    row = Address(address=there, person_id=chat.people["Ana"].id)
    chat.database.write_now(lambda session: session.add(row))


def put(chat: Chat, **values: str) -> None:
    now = chat.clock.now()
    row = Outbox(lane="chat:x", place="chat:x", created_at=now, due_at=now, **values)  # type: ignore[arg-type]  # all texts
    chat.database.write_now(lambda session: outbox.put(session, row))


def unsent(chat: Chat) -> int:
    return chat.database.read_now(outbox.unsent)


@pytest.mark.parametrize("place", ["chat:x", "nowhere:1"])
def test_a_row_that_cannot_be_read_and_a_platform_turned_off_stop_nobody(place: str, chat: Chat) -> None:
    put(chat, key="old", body='{"$":"Forgotten"}')
    now = chat.clock.now()
    row = Outbox(key="off", lane=place, place=place, body="null", created_at=now, due_at=now)
    chat.database.write_now(lambda session: outbox.put(session, row))
    tell(chat, "Bonjour")
    assert "Bonjour" in chat.told("Ana")
    assert "Forgotten" in chat.told("Zoé") or "turned off" in chat.told("Zoé"), "a lead hears of it"
    assert unsent(chat) == 0


def test_nobody_is_written_to_for_ever_at_two_places_that_are_both_closed(chat: Chat) -> None:
    move_in(chat, ELSEWHERE)
    chat.platform.faults = [Unreachable("blocked") for _ in range(2)]
    tell(chat, "Bonjour")
    assert chat.platform.faults == []
    assert unsent(chat) == 0
    assert "blocked" in chat.told("Zoé")


def test_a_living_card_is_said_anew_at_another_address_not_edited_by_a_strangers_id(chat: Chat) -> None:
    move_in(chat, ELSEWHERE)
    now = chat.clock.now()
    card = Posted(place=ANA, remote="their-own-id", about="task:1", living=True, at=now)
    chat.database.write_now(lambda session: posted.note(session, card))
    chat.platform.faults = [Unreachable("blocked")]
    tell(chat, "Bonjour")
    assert [one.text for one in chat.platform.messages if one.place == ELSEWHERE] == ["Bonjour"]
    assert chat.database.read_now(lambda session: posted.living(session, ANA, "task:1")) == "their-own-id"
    assert chat.database.read_now(lambda session: posted.living(session, ELSEWHERE, "task:1")) == ""


def test_a_place_that_moves_onto_an_address_known_already_is_followed(chat: Chat) -> None:
    move_in(chat, ELSEWHERE)
    chat.platform.faults = [Moved(ELSEWHERE)]
    tell(chat, "Bonjour")
    assert [one.place for one in chat.platform.messages] == [ELSEWHERE]
    assert [one.address for one in chat.database.read_now(_addresses(chat))] == [ELSEWHERE]


def test_what_is_gone_though_nothing_was_edited_is_given_up(chat: Chat) -> None:
    chat.platform.faults = [Gone()]
    tell(chat, "Bonjour")
    assert unsent(chat) == 0
    assert "Bonjour" not in [one.text for one in chat.all_told("Ana")]


def test_a_platform_that_breaks_holds_up_its_own_lane_only(chat: Chat) -> None:
    chat.platform.faults = [ZeroDivisionError()]
    tell(chat, "Premier")
    tell(chat, "Autre", to="Léa")
    assert "Autre" in chat.told("Léa")
    chat.wait(minutes=1)
    assert "Premier" in chat.told("Ana")


@pytest.mark.parametrize("chat", ["postgresql"], indirect=True)  # SQLite has one writer at a time
def test_what_another_transaction_queues_meanwhile_is_not_hidden(chat: Chat) -> None:
    """A message is queued while another one of its lane is marked as sent, in a transaction that ends later."""
    put(chat, key="first", body="null")
    now = chat.clock.now()
    first = chat.database.write_now(lambda session: outbox.claim(session, now))
    assert first
    second = Outbox(key="second", lane="chat:x", place="chat:x", body="null", created_at=now, due_at=now)
    end = outbox.End(State.DONE, now)
    with Session(chat.database.engine) as later:
        outbox.put(later, second)
        with ThreadPoolExecutor(1) as worker:
            marking = worker.submit(chat.database.write_now, lambda session: outbox.mark(session, first, now, end))
            with pytest.raises(TimeoutError):
                marking.result(0.2)
            later.commit()
            assert marking.result(5)
    assert chat.database.read_now(lambda session: outbox.next_at(session, now)) == now


def _addresses(chat: Chat) -> Callable[[Session], Sequence[Address]]:
    return lambda session: people.addresses(session, chat.people["Ana"].id)
