"""When digests come: once a day, at the client's own hour, whatever happens."""

import asyncio
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlmodel import func, select

from storage import people
from storage.digests import DigestRun
from tests.chat import PARIS, Chat, address
from tests.features.calling import call, digests


def restart(chat: Chat, at: datetime | None = None) -> None:
    """Stop the house, let time pass, start it again."""
    chat.runner.run(chat.house.dispatcher.stop())
    chat.database.close()
    chat.clock.move(at or chat.clock.now())
    chat.open()
    chat.settle()


def test_exactly_one_a_day_whatever_restarts(chat: Chat) -> None:
    call(chat, "Mme Petit")
    chat.jump("2026-11-23 18:00")
    for _ in range(3):
        restart(chat, chat.clock.now() + timedelta(minutes=1))
    chat.jump("2026-11-23 23:59")
    assert len(digests(chat)) == 1
    runs = chat.look(lambda session: session.exec(select(func.count()).select_from(DigestRun)).one())
    assert runs == 1


def test_planned_and_sent_from_two_sides_at_once_it_is_one(chat: Chat) -> None:
    call(chat, "Mme Petit")
    chat.clock.move(datetime(2026, 11, 23, 18, tzinfo=PARIS))
    door = chat.house.dispatcher

    async def together() -> None:
        await asyncio.gather(door.tick(), door.due(), door.tick(), door.due(), door.tick(), door.due())

    chat.runner.run(together())
    chat.settle()
    assert len(digests(chat)) == 1


def test_a_late_start_sends_once_that_day(chat: Chat) -> None:
    call(chat, "Mme Petit")
    restart(chat, datetime(2026, 11, 23, 21, 40, tzinfo=PARIS))
    assert len(digests(chat)) == 1
    restart(chat, datetime(2026, 11, 23, 22, tzinfo=PARIS))
    assert len(digests(chat)) == 1


def test_a_start_after_midnight_keeps_the_calls_for_the_next_evening(chat: Chat) -> None:
    call(chat, "Mme Petit")
    restart(chat, datetime(2026, 11, 24, 0, 5, tzinfo=PARIS))
    assert not digests(chat)
    chat.jump("2026-11-24 18:00")
    (digest,) = digests(chat)
    assert "Mme Petit, hier à 9 h" in digest


def test_no_call_falls_between_two_digests(chat: Chat) -> None:
    for hour in ("17:59", "18:00", "18:01"):
        chat.jump(f"2026-11-23 {hour}")
        call(chat, f"Appelant {hour}")
    chat.jump("2026-11-24 18:00")
    everything = "".join(one.text for one in digests(chat))
    assert len(digests(chat)) == 2
    assert [everything.count(f"Appelant {hour}") for hour in ("17:59", "18:00", "18:01")] == [1, 1, 1]


def test_weekends_and_public_holidays_are_skipped_and_nothing_is_lost(chat: Chat) -> None:
    chat.jump(datetime(2026, 12, 24, 19, tzinfo=PARIS))
    before = len(digests(chat))
    call(chat, "Mme Petit")
    for day in (25, 26, 27, 28):
        chat.jump(datetime(2026, 12, day, 17, 59, tzinfo=PARIS))
        assert len(digests(chat)) == before
        chat.wait(minutes=1)
    assert "Mme Petit, le jeudi 24 décembre 2026 à 19 h" in digests(chat)[-1]


def test_an_empty_week_is_one_line_on_its_last_open_day(chat: Chat) -> None:
    for day in (23, 24, 25, 26):
        chat.jump(datetime(2026, 11, day, 18, tzinfo=PARIS))
        assert not digests(chat)
    for day in (27, 28, 29):
        chat.jump(datetime(2026, 11, day, 18, tzinfo=PARIS))
        (line,) = digests(chat)
    assert line.text == "Aucun appel aujourd'hui."


def test_who_cannot_be_reached_gets_it_all_once_they_are_back(chat: Chat) -> None:
    call(chat, "M. Dupont")
    chat.database.write_now(lambda session: people.reach(session, address("Ana"), reachable=False))
    chat.jump("2026-11-23 18:00")
    assert not digests(chat)
    chat.jump("2026-11-24 09:00")
    chat.say("Ana", "merci")
    chat.jump("2026-11-24 18:00")
    assert "M. Dupont, hier à 9 h" in digests(chat)[0]


@pytest.mark.parametrize("zone", ["Europe/Paris", "America/Montreal", "Indian/Reunion"])
@pytest.mark.parametrize(
    "days",
    [
        ["2026-10-22", "2026-10-23", "2026-10-26", "2026-10-27"],  # Europe's clocks go back on the 25th
        ["2026-10-29", "2026-10-30", "2026-11-02", "2026-11-03"],  # America's do on the 1st
        ["2027-03-11", "2027-03-12", "2027-03-15", "2027-03-16"],  # America's go forward on the 14th
        ["2027-03-25", "2027-03-26", "2027-03-30"],  # Europe's do on the 28th; the 29th is Easter Monday
    ],
)
def test_each_open_day_at_the_clients_own_hour_across_changes_of_clocks(
    tmp_path: Path, zone: str, days: list[str]
) -> None:
    here = ZoneInfo(zone)
    chat = Chat(tmp_path, at=datetime.fromisoformat(f"{days[0]}T06:00").replace(tzinfo=here))
    chat.assistant("Léa")
    chat.client("Louis", zone=zone, digest=time(18))
    heard: list[str] = []
    for day in range(6):
        call(chat, "M. Dupont", client="Louis")
        for hour in (time(8), time(16, 59), time(17, 59), time(18), time(19)):
            now = datetime.combine(chat.at.date() + timedelta(days=day), hour, here)
            chat.jump(now)
            if len(digests(chat, "Louis")) > len(heard):
                heard.append(f"{now:%Y-%m-%d %H:%M}")
    chat.close()
    assert heard == [f"{day} 18:00" for day in days]
