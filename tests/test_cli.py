"""The command line, as a person types it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

CONFIG = """
agency: {name: Secrétariat Plume}
database: {url: "sqlite:///%s"}
telegram: {bot_token: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", api_url: "http://127.0.0.1:9"}
"""


class Shell:
    """Runs `permanence` in a folder that holds a config.yaml."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        (folder / "config.yaml").write_text(CONFIG % (folder / "p.sqlite3"), "utf-8")

    def run(self, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        kept = {key: value for key, value in os.environ.items() if not key.startswith("PERMANENCE_")}
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            cwd=self.folder,
            env={**kept, "PYTHONPATH": str(Path(__file__).parent.parent), "PYTHONUTF8": "1", "COLUMNS": "200"},
            input=given,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


def test_people_are_added_and_listed(shell: Shell) -> None:
    added = shell.run(
        "client", "add", "Maître Ribeiro", "--slack", "T1:U1", "--calendar", "ana@exemple.fr", "--digest", "19:30"
    )
    assert (added.returncode, added.stdout) == (0, "client 1: Maître Ribeiro\n")
    assert shell.run("assistant", "add", "Léa", "--slack", "T1:U2", "--lead").returncode == 0
    assert shell.run("client", "list").stdout == "1\tMaître Ribeiro\tEurope/Paris\t19:30\tslack:T1:U1\n"
    assert shell.run("assistant", "list").stdout == "2\tLéa\tlead\tslack:T1:U2\n"


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        (("client", "add", ""), "NAME: is empty"),
        (("client", "add", "Ana", "--slack", "U1"), "--slack: give TEAM:USER"),
        (("client", "add", "Ana", "--telegram", "@ana"), "--telegram: give the numeric id"),
        (("client", "add", "Ana", "--timezone", "Paris"), "--timezone: Paris is not an IANA"),
        (("client", "add", "Ana", "--language", "de"), "--language: de is neither"),
        (("client", "add", "Ana", "--digest", "25:00"), "--digest: 25:00 is not an hour"),
        (("assistant", "add", "Léa"), "--slack or --telegram"),
        (("client", "list", "--config", "nowhere.yaml"), "no such file"),
        (("understand", "--tz", "Mars/Phobos", "demain"), "tz: Mars/Phobos is not"),
        (("understand", "--at", "hier", "demain"), "at: hier is not ISO 8601"),
        (("understand", "--lang", "de", "morgen"), "lang: de is neither"),
    ],
)
def test_wrong_use_is_one_line_and_changes_nothing(shell: Shell, words: tuple[str, ...], fault: str) -> None:
    done = shell.run(*words)
    assert done.returncode == 2
    assert fault in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert shell.run("client", "list").stdout == ""


def test_an_account_belongs_to_one_person(shell: Shell) -> None:
    shell.run("client", "add", "Ana", "--telegram", "42")
    done = shell.run("client", "add", "Bruno", "--telegram", "42")
    assert done.returncode == 2
    assert "is already the account of Ana" in done.stderr
    assert "Bruno" not in shell.run("client", "list").stdout


def test_a_request_is_understood_as_one_json_line(shell: Shell) -> None:
    done = shell.run(
        "understand", "--at", "2026-11-23T09:00:00+01:00", "Peux-tu préparer le devis Dupont avant vendredi 17h ?"
    )
    answer = json.loads(done.stdout)
    assert done.stdout.count("\n") == 1
    assert answer["intent"] == "delegate_task"
    assert answer["when"]["end"] == "2026-11-27T17:00:00+01:00"
    assert set(answer) == {"intent", "when", "duration_min", "who", "subject", "repeat", "ask"}


def test_a_batch_is_answered_line_by_line(shell: Shell) -> None:
    lines = [
        {"id": n, "text": "demain 15h", "at": "2026-11-23T09:00:00+01:00", "tz": "Europe/Paris", "lang": "fr"}
        for n in (7, 8)
    ]
    done = shell.run("understand", "--batch", given="".join(json.dumps(one) + "\n" for one in lines))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [one["id"] for one in answers] == [7, 8]
    assert answers[0]["when"]["start"] == "2026-11-24T15:00:00+01:00"


def test_check_says_each_fault_with_its_mend(shell: Shell) -> None:
    done = shell.run("check")
    assert done.returncode == 1
    assert "database: ok" in done.stdout
    assert "telegram: " in done.stdout
    assert "A" * 30 not in done.stdout + done.stderr


def test_the_database_is_brought_up_to_date(shell: Shell) -> None:
    for _ in range(2):
        assert shell.run("db", "upgrade").returncode == 0
