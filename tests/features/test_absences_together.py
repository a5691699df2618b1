"""Absences that several people have to do with: two at once, a colleague's, a meeting agreed to meanwhile."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from sqlalchemy import update
from sqlmodel import Session

from bot.core.door import Filled, Heard, Said
from storage import absences
from storage.absences import Absence
from tests.chat import Chat, Message
from tests.features.office import MARTIN, Office


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


def test_changed_while_a_colleague_cancels_it_all_read_the_same(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    receipt = told(chat, "je suis en congé du 3 au 5 décembre")
    shown = listed(chat, "Zita")
    chat.press("Ana", "Modifier", receipt)
    code = chat.house.codec.short(chat.form("Ana").command)
    change = chat.heard("Ana", Filled(code, {"since": "", "until": "mardi 8 décembre"}))
    cancel = chat.heard("Zita", *chat._pressed(shown, "Annuler"))

    async def at_once() -> None:
        await asyncio.gather(chat.house.dispatcher.hear(change), chat.house.dispatcher.hear(cancel))

    chat.runner.run(at_once())
    chat.settle()
    if "vient de modifier cette absence" in chat.told("Zita"):
        assert "du jeudi 3 décembre 2026 au mardi 8 décembre 2026" in chat.channel[-1]
        assert "du jeudi 3 décembre 2026 au mardi 8 décembre 2026" in listed(chat, "Ana")
    else:
        assert "absence annulée" in chat.channel[-1]
        assert any("Zita a annulé votre absence" in one for one in chat.all_told("Ana"))
        assert "aucune absence" in listed(chat, "Ana")


def on_its_way(office: Office, message: Message) -> None:
    """Ana confirms, and the calendar has not answered yet."""
    heard = office.heard("Ana", *office._pressed(message, "Confirmer"))
    office.runner.run(office.house.dispatcher.hear(heard))
    office.runner.run(office.house.dispatcher.settle())


def test_a_meeting_on_its_way_to_the_calendar_is_said_to_lie_in_it(any_office: Office) -> None:
    any_office.contact("Zita", of="Ana")
    on_its_way(any_office, told(any_office, MARTIN))
    receipt = told(any_office, "je suis absente jeudi", "Zita")
    assert "Un rendez-vous est prévu pendant ce temps" in receipt
    assert "jeudi 26 novembre 2026 à 14 h 30 (Paris) — Rendez-vous avec Mme Martin" in receipt


def test_a_meeting_on_its_way_elsewhere_is_where_it_will_be(office: Office) -> None:
    office.contact("Zita", of="Ana")
    office.booked()
    on_its_way(office, told(office, "déplace le rdv avec Mme Martin à vendredi 10h"))
    assert "Un rendez-vous est prévu" not in told(office, "je suis absente jeudi", "Zita")
    assert "vendredi 27 novembre 2026 à 10 h" in told(office, "je suis absente vendredi", "Zita")


def test_an_absence_and_a_meeting_agreed_to_at_once_do_not_miss_each_other(any_office: Office) -> None:
    any_office.contact("Zita", of="Ana")
    for week in range(8):
        day = f"{26 + week}/11/2026" if week < 5 else f"{week - 4}/12/2026"
        offer = told(any_office, f"rdv avec Mme Martin le {day} à 14h30")
        both = [
            any_office.heard("Zita", Said(f"je suis absente le {day}")),
            any_office.heard("Ana", *any_office._pressed(offer, "Confirmer")),
        ]
        hear_all(any_office, both[:: 1 if week % 2 else -1])
        warned = "rendez-vous est prévu" in any_office.told("Zita")
        refused = "Zita ne sera pas là" in any_office.told("Ana")
        assert warned != refused


def hear_all(office: Office, heard: Sequence[Heard]) -> None:
    """All of it at the same moment."""

    async def at_once() -> None:
        await asyncio.gather(*(office.house.dispatcher.hear(one) for one in heard))

    office.runner.run(at_once())
    office.settle()


def test_the_list_says_whose_an_absence_is(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    told(chat, "je suis absent vendredi")
    told(chat, "je suis absente mardi", "Zita")
    assert "Zita : absence mardi 24" in listed(chat, "Ana")
    assert "Ana : absence" not in listed(chat, "Ana")
    assert "Ana : absence vendredi 27" in listed(chat, "Zita")


def test_who_did_not_tell_of_it_hears_that_a_colleague_has_cancelled_it(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    told(chat, "je suis absent vendredi")
    chat.press("Zita", "Annuler", listed(chat, "Zita"))
    assert "Absence annulée" in chat.told("Zita")
    assert "Zita a annulé votre absence : vendredi 27 novembre 2026" in chat.told("Ana")


def test_who_did_not_tell_of_it_hears_that_a_colleague_has_changed_it(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    told(chat, "je suis absent vendredi")
    chat.press("Zita", "Modifier", listed(chat, "Zita"))
    chat.fill("Zita", until="lundi 30 novembre")
    heard = chat.told("Ana")
    assert "Zita a modifié votre absence : du vendredi 27 novembre 2026 au lundi 30 novembre 2026" in heard
    assert "Avant : vendredi 27 novembre 2026" in heard
    assert list(heard.buttons) == ["Modifier", "Annuler"]


def test_ones_own_change_is_not_told_twice(chat: Chat) -> None:
    told(chat, "je suis absent vendredi")
    chat.press("Ana", "Annuler")
    assert not any("a annulé" in one for one in chat.all_told("Ana"))


def test_who_will_be_there_after_all_leaves_the_absences_of_colleagues(chat: Chat) -> None:
    chat.contact("Zita", of="Ana")
    told(chat, "je suis absent vendredi")
    assert "aucune absence" in told(chat, "finalement je suis là vendredi", "Zita")
    assert "vendredi 27" in listed(chat, "Ana")


def test_nobody_is_told_that_they_said_what_a_colleague_said(office: Office) -> None:
    office.contact("Zita", of="Ana")
    told(office, "je suis absente jeudi", "Zita")
    assert "Zita ne sera pas là le jeudi 26 novembre 2026 à 14 h 30" in told(office, MARTIN)
    assert "Zita ne sera pas là à ce moment" in told(office, "rdv avec M. Roy jeudi")
    assert "Zita : absence jeudi 26 novembre 2026" in told(office, "mes rdv de jeudi ?")
