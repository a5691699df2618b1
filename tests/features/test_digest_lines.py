"""What digests say, and what can be done with their lines."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session

from storage.calls import Call
from storage.meetings import Meeting, Status
from tests.chat import PARIS, Chat
from tests.features.calling import call, digests, lines, press_line, said_lines


def test_one_line_a_caller_the_urgent_first_with_buttons(chat: Chat) -> None:
    call(chat, "Mme Petit", "sa facture")
    chat.jump("2026-11-23 11:30")
    for _ in range(3):
        call(chat, "M. Dupont", "le devis", company="SARL Martin", number="06 12 34 56 78")
        chat.wait(minutes=20)
    call(chat, "Me Roche", "l'audience", urgent="yes", call_back="avant demain midi")
    chat.jump("2026-11-23 17:59")
    assert not digests(chat)
    chat.jump("2026-11-23 18:00")
    (digest,) = digests(chat)
    assert "Récapitulatif du lundi 23 novembre 2026 : 5 appels" in digest
    first, second, third = said_lines(digest)
    assert first.startswith(
        "Urgent : Me Roche, à 12 h 30 — l'audience · à rappeler avant le mardi 24 novembre 2026 à 12 h"
    )
    assert second == "Mme Petit, à 9 h — sa facture"
    assert third == "M. Dupont (SARL Martin) a appelé 3 fois, la dernière à 12 h 10 — le devis · 06 12 34 56 78"
    assert all(len(item.buttons) == 2 for item in lines(digest))


def test_well_received_on_a_line_edits_the_digest_in_place(chat: Chat) -> None:
    for _ in range(2):
        call(chat, "M. Dupont", "le devis")
    call(chat, "Mme Petit", "sa facture")
    chat.jump("2026-11-23 18:05")
    (digest,) = digests(chat)
    press_line(chat, "Ana", digest, "Dupont", "Bien reçu")
    assert "M. Dupont a appelé 2 fois, la dernière à 9 h — le devis · bien reçu à 18 h 05" in digest
    assert [len(item.buttons) for item in lines(digest)] == [1, 2]
    assert len(chat.all_told("Ana")) == 1
    assert sum("bien reçu à 18 h 05" in one for one in chat.channel) == 2


def test_to_call_back_on_a_line_offers_what_comes_next(chat: Chat) -> None:
    call(chat, "M. Dupont", "le devis")
    chat.jump("2026-11-23 18:05")
    (digest,) = digests(chat)
    press_line(chat, "Ana", digest, "Dupont", "À rappeler")
    assert "à rappeler, noté à 18 h 05" in digest
    card = chat.told("Ana")
    assert list(card.buttons) == ["C'est fait", "Me le rappeler dans 1\u202fh", "Confier à l'équipe"]
    chat.wait(minutes=10)
    chat.press("Ana", "C'est fait", card)
    chat.wait(minutes=1)
    assert "rappelé à 18 h 15" in digest


def test_a_correction_shows_in_the_digest(chat: Chat) -> None:
    call(chat, "M. Dupont", "le devis")
    chat.jump("2026-11-23 18:00")
    chat.jump("2026-11-23 18:30")
    chat.press("Léa", "Corriger")
    chat.fill("Léa", subject="le devis n° 12")
    chat.wait(minutes=1)
    (digest,) = digests(chat)
    assert "le devis n° 12 · corrigé à 18 h 30" in digest
    assert "La note de cet appel a été corrigée" in chat.told("Ana")


def test_all_who_speak_for_the_client_get_it_once(chat: Chat) -> None:
    chat.contact("Anne", of="Ana")
    call(chat, "M. Dupont")
    chat.jump("2026-11-23 18:00")
    assert len(digests(chat)) == len(digests(chat, "Anne")) == 1
    press_line(chat, "Ana", digests(chat)[0], "Dupont", "Bien reçu")
    assert "bien reçu" in digests(chat, "Anne")[0]


def test_another_client_cannot_touch_a_line(chat: Chat) -> None:
    chat.client("Bruno")
    call(chat, "M. Dupont")
    chat.jump("2026-11-23 18:00")
    (digest,) = digests(chat)
    press_line(chat, "Bruno", digest, "Dupont", "Bien reçu")
    assert "bien reçu" not in digest


def test_work_and_meetings_are_told_too(chat: Chat) -> None:
    chat.wait(minutes=1)
    chat.say("Ana", "Peux-tu préparer le devis Dupont avant vendredi 17h ?")
    chat.press("Léa", "Prendre")
    chat.press("Léa", "Livrer")
    chat.fill("Léa", note="Fait.")
    chat.say("Ana", "Peux-tu préparer le dossier Martin avant vendredi 17h ?")
    meet(chat, datetime(2026, 11, 24, 14, 30, tzinfo=PARIS), "Mme Martin")
    chat.jump("2026-11-23 18:00")
    (digest,) = digests(chat)
    assert "aucun appel" in digest
    assert "Demandes livrées\nN° 1" in digest
    assert "Vos rendez-vous de demain\nRendez-vous avec Mme Martin — de 14 h 30 à 15 h 15" in digest
    assert "1 demande en cours" in digest


def test_on_friday_the_meetings_until_monday_are_told(chat: Chat) -> None:
    for day, who in ((28, "M. Samedi"), (30, "Mme Lundi")):
        meet(chat, datetime(2026, 11, day, 10, tzinfo=PARIS), who)
    chat.jump(datetime(2026, 11, 27, 18, tzinfo=PARIS))
    digest = digests(chat)[-1]
    assert "Vos rendez-vous jusqu'au lundi 30 novembre 2026" in digest
    assert "M. Samedi — samedi 28 novembre 2026 de 10 h à 10 h 45 (Paris)" in digest
    assert "Mme Lundi" in digest


def test_asked_for_it_is_given_now_and_the_evening_still_counts(chat: Chat) -> None:
    call(chat, "M. Dupont", "le devis")
    answer = chat.say("Ana", "j'ai eu des appels ?")
    assert answer
    assert "1 appel depuis votre dernier récapitulatif" in answer
    assert "M. Dupont, à 9 h — le devis" in answer
    assert "Votre prochain récapitulatif : lundi 23 novembre 2026 à 18 h (Paris)" in answer
    assert list(answer.buttons) == ["Bien reçu", "À rappeler"]
    call(chat, "Mme Petit")
    chat.jump("2026-11-23 18:00")
    (digest,) = [one for one in digests(chat) if one.text.startswith("Récapitulatif")]
    assert "2 appels" in digest
    assert "Mme Petit, à 9 h" in digest
    assert "Déjà vus : M. Dupont" in digest


def test_what_one_of_two_has_seen_is_told_to_both(chat: Chat) -> None:
    chat.contact("Anne", of="Ana")
    call(chat, "M. Dupont", "le devis")
    chat.slash("Ana", "/messages")
    chat.jump("2026-11-23 18:00")
    assert "M. Dupont, à 9 h — le devis" in digests(chat, "Anne")[0]


def test_what_is_still_to_call_back_keeps_its_line(chat: Chat) -> None:
    call(chat, "M. Dupont", "le devis")
    chat.slash("Ana", "/messages")
    chat.press("Ana", "À rappeler")
    chat.jump("2026-11-23 18:00")
    assert "M. Dupont, à 9 h — le devis · à rappeler, noté à 9 h" in digests(chat)[-1]


@pytest.mark.parametrize(
    ("words", "found", "missing"),
    [
        ("des appels ce matin ?", "Petit", "Dupont"),
        ("qui a appelé cet après-midi ?", "Dupont", "Petit"),
        ("des appels hier ?", "Aucun appel", "Petit"),
    ],
)
def test_the_calls_of_a_certain_time(chat: Chat, words: str, found: str, missing: str) -> None:
    call(chat, "Mme Petit")
    chat.jump("2026-11-23 15:00")
    call(chat, "M. Dupont")
    chat.wait(minutes=30)
    answer = chat.say("Ana", words)
    assert answer
    assert found in answer
    assert missing not in answer


def test_nothing_new_says_when_the_next_one_comes(chat: Chat) -> None:
    answer = chat.slash("Ana", "/messages")
    assert answer
    assert "Rien de nouveau pour l'instant." in answer
    assert "lundi 23 novembre 2026 à 18 h (Paris)" in answer


def test_the_team_asks_for_the_calls_of_all(chat: Chat) -> None:
    chat.client("Bruno")
    call(chat, "M. Dupont")
    call(chat, "Mme Petit", client="Bruno")
    answer = chat.slash("Léa", "/messages")
    assert answer
    assert "2 appels : aujourd'hui" in answer
    assert "Pour Bruno : Mme Petit, à 9 h" in answer


def test_a_long_day_is_cut_and_counted(chat: Chat) -> None:
    chat.database.write_now(lambda session: ring(session, 45, chat.clock.now()))
    chat.jump("2026-11-23 18:00")
    (digest,) = digests(chat)
    assert "45 appels" in digest
    assert len(lines(digest)) == 40
    assert "et 5 de plus" in digest


def ring(session: Session, count: int, at: datetime) -> None:
    """As many calls for Ana, noted by Léa, each of another caller."""
    for number in range(count):
        session.add(Call(client_id=1, taken_by=2, caller=f"Appelant {number:02}", created_at=at, changed_at=at))


def meet(chat: Chat, start: datetime, who: str) -> None:
    def add(session: Session) -> None:
        session.add(
            Meeting(
                client_id=1,
                asked_by=1,
                calendar="ana@exemple.fr",
                who=who,
                minutes=45,
                status=Status.BOOKED,
                start=start.astimezone(UTC),
                end=start.astimezone(UTC) + timedelta(minutes=45),
                event_id=f"{start:%Y%m%d%H%M}",
                created_at=chat.clock.now(),
            )
        )

    chat.database.write_now(add)
