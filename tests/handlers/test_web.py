"""The trial's page over HTTP: who may ask, what is shown, and what a form says of its answers."""

import asyncio
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.core.card import Card
from bot.core.text import T
from bot.handlers.web import TEAM, jumps
from bot.handlers.web.board import MOST_MESSAGES, Board, Message
from tests.chat import MONDAY
from tests.handlers.contract import DEVIS, among, card, cast, in_hand
from tests.handlers.web_driver import WebDriver
from tests.handlers.web_page import entries, said

PARIS = ZoneInfo("Europe/Paris")
MARKUP = 'prépare <script>alert(1)</script> "><img src=x onerror=alert(2)> {{ 7*7 }} &amp; <b>gras</b>'


@pytest.fixture
async def driver(tmp_path: Path) -> AsyncIterator[WebDriver]:
    async with WebDriver(tmp_path) as driver:
        yield driver


async def status(driver: WebDriver, method: str, path: str, **headers: str) -> int:
    return (await driver.http.request(method, path, headers=headers, content=b"{}")).status_code


async def test_another_site_cannot_reach_in(driver: WebDriver) -> None:
    host = driver.url.removeprefix("http://")
    assert await status(driver, "GET", "/panes", host="evil.example") == 403
    assert await status(driver, "GET", "/", host=f"evil.example:{host.partition(':')[2]}") == 403
    assert await status(driver, "POST", "/say") == 403
    assert await status(driver, "POST", "/say", origin="http://evil.example") == 403
    assert await status(driver, "POST", "/say", origin="null") == 403
    assert await status(driver, "POST", "/say", origin=driver.url) == 400
    assert await status(driver, "GET", "/panes", host=host.replace("127.0.0.1", "localhost")) == 200


async def test_the_page_runs_only_what_we_serve(driver: WebDriver) -> None:
    answer = await driver.http.get("/")
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    assert " style=" not in answer.text
    for name in ("page.js", "morph.js", "menu.js", "follow.js", "page.css", "inter/inter-latin.woff2", "inter/LICENSE"):
        assert (await driver.http.get(f"/static/{name}")).status_code == 200
    assert (await driver.http.get("/static/../__init__.py")).status_code == 404


async def test_markup_is_shown_as_it_was_typed(driver: WebDriver) -> None:
    await cast(driver)
    await driver.say("Ana", MARKUP)
    await driver.stage.until(lambda: card(driver, 1) and driver.told("Ana"))
    page = await driver.panes(client="ana", team="lea")
    shown = [said(one) for one in entries(page)]
    assert MARKUP in shown
    assert MARKUP in card(driver, 1)
    assert "<script>alert(1)</script>" in driver.told("Ana")[0]
    assert not [*page.all("script"), *page.all("img"), *page.all("b", src="")]


async def test_a_form_opens_only_at_the_page_that_asked_for_it(driver: WebDriver) -> None:
    await in_hand(driver)
    await driver.press("Léa", "Livrer")
    await driver.stage.until(lambda: driver.form("Léa"))
    elsewhere = await driver.panes(team="lea", page="another")
    assert not list(elsewhere.all("dialog"))


async def test_what_is_wrong_is_said_of_each_field(driver: WebDriver) -> None:
    await cast(driver)
    await driver.post("/say", who="lea", place=TEAM, words="/appel", page="lea")
    await driver.stage.until(lambda: driver.form("Léa"))
    form = driver.form("Léa").attributes["data-form"]
    answers = {"caller": "", "client": "999", "number": "douze", "urgent": "no", "call_back": "hier"}
    answer = await driver.post("/fill", form=form, answers=answers)
    assert answer.status_code == 422
    assert set(answer.json()) == {"caller", "client", "number", "call_back"}
    assert answer.json()["caller"] == "Cette réponse est nécessaire."
    assert "téléphone" in answer.json()["number"]
    assert driver.form("Léa")


async def test_a_form_is_sent_or_left_once(driver: WebDriver) -> None:
    await in_hand(driver)
    await driver.press("Léa", "Livrer")
    await driver.stage.until(lambda: driver.form("Léa"))
    form = driver.form("Léa").attributes["data-form"]
    assert (await driver.post("/close", form=form)).status_code == 204
    assert (await driver.post("/fill", form=form, answers={"note": "fait"})).status_code == 410
    await driver.stage.settle()
    assert not list((await driver.panes(team="lea", page="Léa")).all("dialog"))
    assert "prise en charge" in card(driver, 1)


async def test_nobody_speaks_where_they_are_not(driver: WebDriver) -> None:
    await cast(driver)
    for who, place in (("ana", TEAM), ("ana", "web:inconnu"), ("lea", "web:ana"), ("lea", "web:nowhere")):
        assert (await driver.post("/say", who=who, place=place, words="bonjour")).status_code == 403
    assert (await driver.post("/say", who="nobody", place=TEAM, words="bonjour")).status_code == 400
    assert (await driver.post("/press", who="ana", message="m0", code="GiveUp")).status_code == 410
    assert (await driver.post("/time", to="1999")).status_code == 400
    assert (await driver.post("/language", language="de")).status_code == 400


async def test_a_forged_button_is_answered_and_changes_nothing(driver: WebDriver) -> None:
    await in_hand(driver)
    pane = (await driver.panes(client="ana")).the("section", id="client")
    message = entries(pane)[-1].attributes["id"]
    await driver.post("/press", who="ana", message=message, code="ClaimTask|1")
    await driver.stage.until(lambda: among("ne vous revient pas", driver.told("Ana")))
    await driver.post("/press", who="ana", message=message, code="Forged|💥")
    await driver.stage.until(lambda: among("n'est plus valable", driver.told("Ana")))
    assert "Léa" in card(driver, 1)


async def test_commands_are_known_with_their_accents(driver: WebDriver) -> None:
    await cast(driver)
    await driver.say("Ana", "/tâche préparer le bail")
    await driver.stage.until(lambda: "préparer le bail" in card(driver, 1))


async def test_a_notice_is_for_one_pair_of_eyes(driver: WebDriver) -> None:
    await in_hand(driver)
    await driver.press("Tom", "Livrer")
    await driver.stage.until(lambda: among("entre les mains de Léa", driver.told("Tom")))
    assert not among("entre les mains de Léa", driver.told("Léa"))
    both = await driver.panes(team="lea+tom", page="page")
    assert among("entre les mains de Léa", [said(one) for one in entries(both)])


async def test_what_was_typed_is_shown_once_however_often_it_arrives(driver: WebDriver) -> None:
    await cast(driver)
    await driver.say("Ana", DEVIS)
    await driver.again(2)
    await driver.stage.settle()
    typed = [one for one in entries(await driver.panes(client="ana")) if "mine" in one.classes]
    assert [said(one) for one in typed] == [DEVIS]


async def test_the_page_is_told_of_each_change() -> None:
    board = Board()
    waiting = asyncio.create_task(board.changed(board.version))
    board.touch()
    await asyncio.wait_for(waiting, 5)


def test_the_board_keeps_the_newest() -> None:
    board = Board()
    for number in range(MOST_MESSAGES + 5):
        board.put(Message(f"m{number}", f"k{number}", TEAM, Card(T("{n} requests under way", n=number)), "UTC", MONDAY))
    kept = board.at(TEAM)
    assert (len(kept), kept[0].id) == (MOST_MESSAGES, "m5")
    assert board.keyed("k4") is None
    assert board.keyed("k5") == "m5"


@pytest.mark.parametrize(
    ("name", "now", "to"),
    [
        ("quarter", "2026-11-23T09:00", "2026-11-23T09:15"),
        ("hour", "2026-10-25T02:30", "2026-10-25T02:30"),  # the hour that comes twice
        ("tomorrow", "2026-11-23T23:50", "2026-11-24T09:00"),
        ("tomorrow", "2027-03-27T12:00", "2027-03-28T09:00"),
        ("digest", "2026-11-23T09:00", "2026-11-23T18:00"),
        ("digest", "2026-11-23T18:00", "2026-11-24T18:00"),
        ("digest", "2026-11-27T19:00", "2026-11-30T18:00"),
        ("digest", "2026-11-28T09:00", "2026-11-30T18:00"),
    ],
)
def test_time_is_moved_to(name: str, now: str, to: str) -> None:
    begun = datetime.fromisoformat(now).replace(tzinfo=PARIS)
    found = jumps.target(name, begun, PARIS)
    assert f"{found.astimezone(PARIS):%Y-%m-%dT%H:%M}" == to
    assert found.timestamp() > begun.timestamp()
