"""`permanence try`: people and calendars made up, a clock that is moved, and nothing left behind."""

import asyncio
import os
import re
import signal
import socket
import sys
import tempfile
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from itertools import count
from pathlib import Path

import httpx
import pytest

from bot.trial import HOST, USUAL_PORT, Trial, TrialClock, opened
from tests.chat import MONDAY
from tests.handlers.web_page import Node, entries, read, said

PATIENCE_S = 15.0
ENDS_WITHIN_S = 5.0


class Visitor:
    """Somebody at the page, without a browser."""

    def __init__(self, trial: Trial) -> None:
        self.http = httpx.AsyncClient(base_url=trial.server.url, trust_env=False, timeout=60)
        self._acts = count(1)

    async def panes(self, **view: str) -> Node:
        return read((await self.http.get("/panes", params=view)).text)

    async def post(self, path: str, **act: str) -> None:
        body = {"id": f"act-{next(self._acts):06}", "page": "page", **act}
        answer = await self.http.post(path, json=body, headers={"origin": str(self.http.base_url).rstrip("/")})
        assert answer.status_code == 204, answer.text

    async def told(self, client: str = "ana") -> list[str]:
        return told(await self.panes(client=client))

    async def until(self, true: Callable[[Node], object], **view: str) -> Node:
        """The page once it is so; looks again at each change, as its script does."""
        async with asyncio.timeout(PATIENCE_S), self.http.stream("GET", "/live", timeout=None) as live:
            async for line in live.aiter_lines():
                if line.startswith("data:") and true(page := await self.panes(**view)):
                    return page
        raise AssertionError("the page was closed")


def told(page: Node) -> list[str]:
    """What the bot told the client who is shown."""
    pane = page.the("section", id="client")
    return [said(one).replace("\u202f", " ") for one in entries(pane) if "mine" not in one.classes]


@pytest.fixture
async def trial() -> AsyncIterator[Trial]:
    async with opened(0, "fr", MONDAY) as trial:
        yield trial


@pytest.fixture
async def visitor(trial: Trial) -> AsyncIterator[Visitor]:
    visitor = Visitor(trial)
    yield visitor
    await visitor.http.aclose()


async def test_everybody_is_there_and_nothing_is_said_yet(visitor: Visitor) -> None:
    page = await visitor.panes()
    names = [label.text.strip() for label in page.all("label", data_place="")]
    assert [re.sub(r"^[A-Z]{1,2}(?=[A-ZÉ])", "", name) for name in names] == [
        "Maître Ana Ribeiro", "Karim Haddad", "Léa", "Tom", "Zoé",
    ]  # fmt: skip
    assert entries(page) == []
    assert "lundi 23 novembre 2026 à 9 h (Paris)" in page.the("time").text.replace("\u202f", " ")


async def test_each_client_has_a_calendar_with_something_in_it(visitor: Visitor) -> None:
    for client, title in (("ana", "Signature, succession Lopes"), ("karim", "Pose d'un escalier")):
        agenda = (await visitor.panes(client=client)).the("section", id="agenda")
        assert title in [one.text.strip() for one in agenda.all("p") if "what" in one.classes]
        assert len(list(agenda.all("li"))) == 14


async def test_what_falls_due_while_time_is_moved_is_said_at_its_hour(visitor: Visitor) -> None:
    await visitor.post("/say", who="ana", place="web:ana", words="rappelle-moi à 15h d'appeler Paul")
    await visitor.until(told)
    await visitor.post("/time", to="tomorrow")
    assert any("appeler Paul" in words for words in (await visitor.told())[1:])
    page = await visitor.panes(client="ana")
    hours = [one.text.replace("\u202f", " ") for one in page.the("section", id="client").all("time")]
    assert hours[-1].startswith("15 h")
    assert "mardi 24 novembre 2026 à 9 h" in page.the("time").text.replace("\u202f", " ")


async def test_the_digest_comes_with_its_hour(visitor: Visitor) -> None:
    await visitor.post("/say", who="lea", place="web:lea", words="/appel")
    page = await visitor.until(lambda page: list(page.all("form", data_form="")), page="page")
    form = page.the("form", data_form="").attributes["data-form"]
    answers = {"client": "1", "caller": "Paul Morel", "subject": "le bail", "urgent": "no"}
    await visitor.post("/fill", form=form, answers=answers)  # type: ignore[arg-type]  # JSON holds an object here
    await visitor.post("/time", to="digest")
    assert any(
        words.startswith("Récapitulatif du lundi 23") and "Paul Morel" in words for words in await visitor.told()
    )


async def test_everything_changes_tongue_at_once(visitor: Visitor) -> None:
    await visitor.post("/say", who="ana", place="web:ana", words="prépare le devis Dupont avant vendredi 17h")
    await visitor.until(told)
    await visitor.post("/language", language="en")
    assert "Friday 27 November 2026 at 5:00 pm (Paris)" in (await visitor.told())[0]
    assert "Team channel" in (await visitor.panes()).the("section", id="team").text


async def test_what_the_trial_kept_is_gone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    async with opened(0, "fr"):
        assert left(tmp_path)
    assert left(tmp_path) == []


async def test_the_usual_port_gives_way_and_one_asked_for_does_not() -> None:
    with socket.socket() as taken, socket.socket() as asked:
        asked.bind((HOST, 0))
        asked.listen()
        if taken.connect_ex((HOST, USUAL_PORT)):
            taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            taken.bind((HOST, USUAL_PORT))
            taken.listen()
        async with opened(USUAL_PORT, "fr") as trial:
            assert int(trial.server.url.rpartition(":")[2]) > USUAL_PORT
        with pytest.raises(OSError, match=f"port {asked.getsockname()[1]} cannot be used"):
            async with opened(asked.getsockname()[1], "fr"):
                pass


async def test_ctrl_c_ends_it_and_leaves_nothing(tmp_path: Path) -> None:
    run = await start(tmp_path, "--port", "0")
    assert run.stdout
    line = (await asyncio.wait_for(run.stdout.readline(), PATIENCE_S)).decode()
    found = re.search(r"http://127\.0\.0\.1:\d+", line)
    assert found, line
    async with httpx.AsyncClient(trust_env=False) as http, http.stream("GET", f"{found[0]}/live", timeout=None) as live:
        assert live.status_code == 200
        run.send_signal(signal.SIGINT)
        _, errors = await asyncio.wait_for(run.communicate(), ENDS_WITHIN_S)
    assert run.returncode == 0, errors
    assert b"Traceback" not in errors
    assert left(tmp_path) == []


async def test_a_port_that_cannot_be_had_is_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind((HOST, 0))
        taken.listen()
        run = await start(tmp_path, "--port", str(taken.getsockname()[1]))
        _, errors = await asyncio.wait_for(run.communicate(), PATIENCE_S)
    assert run.returncode == 1
    assert errors.decode().count("\n") == 1
    assert "--port 0" in errors.decode()


def left(folder: Path) -> list[Path]:
    """What stands in the folder."""
    return list(folder.iterdir())


@pytest.mark.parametrize("wrong", [("--language", "de"), ("--port", "70000")])
async def test_wrong_use_is_one_line(tmp_path: Path, wrong: tuple[str, str]) -> None:
    run = await start(tmp_path, *wrong)
    _, errors = await asyncio.wait_for(run.communicate(), PATIENCE_S)
    assert run.returncode == 2
    assert errors.decode().count("\n") == 1
    assert wrong[0] in errors.decode()


async def start(folder: Path, *options: str) -> Process:
    """`permanence try`, with its temporary files in that folder."""
    command = (sys.executable, "-m", "bot", "try", *options)
    return await asyncio.create_subprocess_exec(
        *command, stdout=PIPE, stderr=PIPE, env={**os.environ, "TMPDIR": str(folder)}
    )


def test_the_clock_goes_on_from_where_it_was_moved() -> None:
    clock = TrialClock(MONDAY)
    assert 0 <= (clock.now() - MONDAY).total_seconds() < 5
    clock.move(MONDAY.replace(hour=18))
    assert 0 <= (clock.now() - MONDAY.replace(hour=18)).total_seconds() < 5
