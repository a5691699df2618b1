"""Absences that several people have to do with: two at once, a colleague's, a meeting agreed to meanwhile."""

from datetime import timedelta

from sqlalchemy import update
from sqlmodel import Session

from storage import absences
from storage.absences import Absence
from tests.chat import Chat, Message


def told(chat: Chat, words: str, who: str = "Ana") -> Message:
    """What they are answered."""
    answer = chat.say(who, words)
    assert answer
    return answer


def listed(chat: Chat, who: str) -> Message:
    """The absences to come, as they are listed."""
    chat.slash(who, "/absence")
    return chat.told(who)


def test_of_two_changes_at_once_one_wins(chat: Chat) -> None:
    told(chat, "je suis en congé du 3 au 5 décembre")

    def second(session: Session) -> bool:
        absence = session.get(Absence, 1)
        assert absence
        first = {"end": absence.start + timedelta(days=1)}
        session.connection().execute(update(Absence).values(**first))
        return absences.change(session, absence, end=absence.start + timedelta(days=2))

    assert not chat.database.write_now(second)
    assert "jeudi 3 décembre 2026 —" in listed(chat, "Ana")


def test_cancelled_twice_at_the_same_moment_the_team_hears_of_it_once(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    told(chat, "je suis absent vendredi")
    chat.press_together(["Ana", "Zita"], "Annuler", listed(chat, "Ana"))
    assert sum("absence annulée" in one for one in chat.channel) == 1
    assert "aucune absence" in listed(chat, "Zita")
