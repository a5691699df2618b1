"""Who is let in, who is refused politely, who can no longer be reached."""

from datetime import timedelta

from bot.core.door import Reachable
from bot.features.people.service import invite
from tests.chat import Chat, address


def test_somebody_unknown_is_refused_politely_and_the_lead_hears_once(chat: Chat) -> None:
    for _ in range(3):
        answer = chat.say("Inconnu", "prépare le devis Dupont")
        assert answer
        assert "je ne vous connais pas encore" in answer
        assert "invitation à Secrétariat Plume" in answer
    assert [one for one in chat.all_told("Zoé") if "Une personne inconnue a écrit : Inconnu" in one] == [
        chat.told("Zoé")
    ]
    assert not chat.channel


def test_a_stranger_in_the_teams_channel_is_not_answered_aloud(chat: Chat) -> None:
    chat.say("Inconnu", "bonjour", place="chat:team")
    assert not chat.platform.messages[1:]


def test_an_invitation_lets_its_client_in_once(chat: Chat) -> None:
    ana = chat.people["Ana"]
    code = chat.database.write_now(lambda session: invite(session, ana.id, chat.clock.now()))
    welcome = chat.slash("Ana mobile", f"/start {code}")
    assert welcome
    assert "Bonjour Ana" in welcome
    receipt = chat.say("Ana mobile", "prépare le devis Dupont pour vendredi")
    assert receipt
    assert "devis Dupont" in receipt
    again = chat.slash("Un autre", f"/start {code}")
    assert again
    assert "n'est plus valable" in again
    assert "je ne vous connais pas" in (chat.say("Un autre", "bonjour") or again)


def test_an_invitation_expires_after_a_week(chat: Chat) -> None:
    ana = chat.people["Ana"]
    code = chat.database.write_now(lambda session: invite(session, ana.id, chat.clock.now()))
    chat.clock.move(chat.clock.now() + timedelta(days=7))
    late = chat.slash("Ana mobile", f"/start {code}")
    assert late
    assert "n'est plus valable" in late


def test_what_is_told_follows_the_person_to_where_they_last_wrote(chat: Chat) -> None:
    ana = chat.people["Ana"]
    code = chat.database.write_now(lambda session: invite(session, ana.id, chat.clock.now()))
    chat.say("Ana", "prépare le devis Dupont")
    chat.wait(minutes=1)
    chat.slash("Ana mobile", f"/start {code}")
    chat.press("Léa", "Prendre")
    assert "Léa s'occupe" in chat.told("Ana mobile")


def test_the_lead_hears_that_a_client_can_no_longer_be_reached(chat: Chat) -> None:
    chat.say("Ana", "prépare le devis Dupont")
    chat._hear("Ana", Reachable(yes=False))
    assert "Ana n'est plus joignable" in chat.told("Zoé")


def test_a_forged_button_of_the_team_does_nothing_for_a_client(chat: Chat) -> None:
    chat.say("Ana", "prépare le devis Dupont")
    answer = chat.press("Ana", "Prendre", chat.card(1))
    assert answer
    assert "ne vous revient pas" in answer
    assert "à prendre" in chat.card(1)
    assert answer.only_for == address("Ana")
