"""A call written down for the wrong client."""

import pytest

from bot.core.card import Card
from tests.chat import Chat, Message
from tests.features.calling import digests, fiche, note, said_lines


def read_by(chat: Chat, who: str) -> str:
    """All that stands in this person's own conversation now."""
    return "\n".join(one.text for one in chat.all_told(who)).replace("\u202f", " ")


def withdraw(chat: Chat, who: str = "Léa") -> Message | None:
    return chat.press(who, "Retirer", fiche(chat, 1))


def test_the_clients_card_keeps_nothing_of_it(chat: Chat) -> None:
    note(chat, urgent="yes")
    told = chat.told("Ana")
    withdraw(chat)
    assert told.text == "Message retiré"
    assert not told.buttons
    assert "Dupont" not in read_by(chat, "Ana")
    assert "retiré par Léa à 9 h" in fiche(chat, 1)
    assert not fiche(chat, 1).buttons


def test_a_question_comes_first(chat: Chat) -> None:
    note(chat, urgent="yes")
    card = fiche(chat, 1).content
    assert isinstance(card, Card)
    assert card.buttons[-1].confirm


def test_acknowledged_corrected_and_to_be_called_back_it_goes_all_the_same(chat: Chat) -> None:
    chat.contact("Anne", of="Ana")
    note(chat, urgent="yes")
    chat.press("Ana", "À rappeler")
    chat.press("Ana", "Me le rappeler dans 1\u202fh")
    chat.press("Léa", "Corriger", fiche(chat, 1))
    chat.fill("Léa", number="06 12 34 56 79")
    chat.wait(minutes=60)
    assert "Rappel : Rappeler M. Dupont" in read_by(chat, "Ana")
    withdraw(chat, "Zoé")
    for who in ("Ana", "Anne"):
        assert "Dupont" not in read_by(chat, who)
        assert "06 12" not in read_by(chat, who)


def test_its_reminder_dies_with_it(chat: Chat) -> None:
    note(chat, urgent="yes")
    chat.press("Ana", "À rappeler")
    chat.press("Ana", "Me le rappeler dans 1\u202fh")
    withdraw(chat)
    chat.wait(hours=2)
    assert "Dupont" not in read_by(chat, "Ana")
    listed = chat.slash("Ana", "/rappels")
    assert listed
    assert "Aucun rappel" in listed


def test_it_leaves_the_next_digest(chat: Chat) -> None:
    note(chat, urgent="no")
    note(chat, urgent="no", caller="Mme Durand")
    withdraw(chat)
    chat.jump("2026-11-23 18:00")
    [digest] = digests(chat)
    assert [line for line in said_lines(digest) if "Dupont" in line] == []
    assert "Mme Durand" in digest


def test_it_leaves_the_digest_that_told_of_it(chat: Chat) -> None:
    note(chat, urgent="no")
    chat.jump("2026-11-23 18:00")
    [digest] = digests(chat)
    stale = dict(digest.buttons)
    assert "Dupont" in digest
    chat.wait(minutes=1)
    withdraw(chat)
    chat.wait(minutes=1)
    assert "Dupont" not in digest
    digest.buttons.update(stale)
    answer = chat.press("Ana", "Bien reçu", digest)
    assert answer
    assert "Cet appel n'est pas ici" in answer


def test_before_it_could_be_sent_it_is_never_read(chat: Chat) -> None:
    chat.house.deliverer.stop()
    note(chat, urgent="yes")
    withdraw(chat)
    assert "Dupont" not in read_by(chat, "Ana")


def test_a_caller_who_insisted_is_withdrawn_whole_and_begins_anew(chat: Chat) -> None:
    note(chat, urgent="yes")
    note(chat, urgent="yes")
    withdraw(chat)
    assert "Dupont" not in read_by(chat, "Ana")
    note(chat, urgent="yes")
    assert "Appel urgent : M. Dupont" in chat.told("Ana")
    chat.jump("2026-11-23 18:00")
    assert "1 appel" in digests(chat)[-1]


@pytest.mark.parametrize(("who", "words"), [("Tom", "C'est Léa qui a pris cet appel"), ("Ana", "ne vous revient pas")])
def test_only_who_took_it_or_a_lead_withdraws(chat: Chat, who: str, words: str) -> None:
    note(chat, urgent="yes")
    answer = withdraw(chat, who)
    assert answer
    assert words in answer
    assert "Dupont" in chat.told("Ana")


def test_withdrawn_it_is_neither_corrected_nor_answered(chat: Chat) -> None:
    note(chat, urgent="yes")
    before = {who: dict(one.buttons) for who, one in (("Léa", fiche(chat, 1)), ("Ana", chat.told("Ana")))}
    withdraw(chat)
    fiche(chat, 1).buttons.update(before["Léa"])
    again = chat.press("Léa", "Retirer", fiche(chat, 1))
    corrected = chat.press("Léa", "Corriger", fiche(chat, 1))
    chat.told("Ana").buttons.update(before["Ana"])
    answered = chat.press("Ana", "Bien reçu", chat.told("Ana"))
    assert again
    assert "Retiré : appel de M. Dupont" in again
    assert corrected
    assert "Cet appel est retiré" in corrected
    assert answered
    assert "Cet appel n'est pas ici" in answered


def test_a_request_that_came_of_it_is_named(chat: Chat) -> None:
    note(chat, urgent="yes")
    chat.press("Ana", "À rappeler")
    chat.press("Ana", "Confier à l'équipe")
    answer = withdraw(chat)
    assert answer
    assert "La demande n° 1 en est née et tient toujours." in answer
