"""Buttons that nobody made: they open nothing, tell nothing, and break nothing."""

import pytest

from bot.core.door import Pressed
from storage import people
from tests.chat import Chat, address


def said(chat: Chat) -> str:
    return str(chat.look(lambda session: session.connection().exec_driver_sql("select said_as from task").scalar()))


@pytest.mark.parametrize("about", ["task", "task:", "task:abc", "task:99999999999999", "task:-1", "nothing:1"])
def test_words_tied_to_what_does_not_exist(chat: Chat, about: str) -> None:
    chat.say("Ana", "prépare le devis Dupont")
    told = chat._hear("Ana", Pressed(f"Reply|1|{about}"))
    assert told
    assert "n'est plus valable" in told


def test_an_account_says_only_of_itself_that_it_is_out_of_reach(chat: Chat) -> None:
    chat.client("Bruno")
    chat._hear("Bruno", Pressed(f"NoteReach|{address('Ana')}|0"))
    ana = chat.people["Ana"].id
    assert chat.look(lambda session: people.elsewhere(session, ana, "")) == address("Ana")
    assert not [one for one in chat.platform.messages if "joignable" in one]


def test_the_message_of_another_client_tells_nothing(chat: Chat) -> None:
    chat.client("Bruno")
    chat.say("Ana", "prépare le devis Dupont")
    chat._hear("Bruno", Pressed(f"AskAboutDeleted|{address('Ana')}|{said(chat)}"))
    assert "Dupont" not in "".join(one.text for one in chat.platform.messages if one.place == address("Bruno"))


@pytest.mark.parametrize(
    "code", ["AmendTask|1|x", "RestoreTask|1", "ReopenTask|1|x", "SpeakOfTask|1|x", "OpenAnswer|1", "AcceptTask|1"]
)
def test_the_request_of_another_client_is_not_there(chat: Chat, code: str) -> None:
    chat.client("Bruno")
    chat.say("Ana", "prépare le devis Dupont")
    told = chat._hear("Bruno", Pressed(code))
    assert told
    assert "Il n'y a pas de demande n° 1 ici" in told
    assert not chat.thread(1)
