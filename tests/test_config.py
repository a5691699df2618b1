"""Settings: the example says them all, the environment wins, and each fault names its key."""

from pathlib import Path

import pytest
import yaml
from pydantic import BaseModel

from bot.config import Settings, load
from bot.core.errors import WrongConfiguration
from bot.log import Redactor

EXAMPLE = Path(__file__).parent.parent / "config.example.yaml"
WORKING = """
agency: {name: Plume}
telegram: {bot_token: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}
"""


def test_the_example_is_whole_and_loads() -> None:
    load(EXAMPLE)
    shown = yaml.safe_load(EXAMPLE.read_text("utf-8"))
    for name, field in Settings.model_fields.items():
        kinds = [
            kind for kind in (field.annotation, *getattr(field.annotation, "__args__", ())) if isinstance(kind, type)
        ]
        section = next(kind for kind in kinds if issubclass(kind, BaseModel))
        assert set(shown[name]) | {"public_url"} >= set(section.model_fields), name


def test_the_environment_wins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(WORKING)
    monkeypatch.setenv("PERMANENCE_AGENCY__NAME", "Autre")
    assert load(path).agency.name == "Autre"


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("{}", "agency: is missing"),
        ("agency: {}", "agency.name: is missing"),
        ("agency: {name: A}", "slack, telegram: neither is configured"),
        ("agency: {name: A, timezone: Paris}\ntelegram: {bot_token: '1:a'}", "agency.timezone: is not an IANA"),
        ("agency: {name: A, colour: red}", "agency.colour: is not a setting"),
        ("agency: {name: A}\ntelegram: {bot_token: oops}", "telegram.bot_token: does not look like"),
        ("agency: {name: A}\ndatabase: {url: nowhere}", "database.url: is not a database URL"),
        ("agency: {name: A}\ndatabase: {url: 'mysql://x/y'}", "database.url: must begin with"),
        ("agency: {name: A}\nslack: {bot_token: xoxb-1, team_channel: C1}", "slack: app_token: is needed"),
        ("agency: {name: A}\nserver: {port: 99999}", "server.port: "),
        ("agency: [", "not readable as YAML"),
        ("- a\n- b", "not readable as YAML"),
    ],
)
def test_each_fault_names_its_key_and_the_mend(tmp_path: Path, words: str, fault: str) -> None:
    path = tmp_path / "config.yaml"
    path.write_text(words)
    with pytest.raises(WrongConfiguration) as caught:
        load(path)
    assert fault in str(caught.value)
    assert "\n" not in str(caught.value)


def test_no_such_file(tmp_path: Path) -> None:
    with pytest.raises(WrongConfiguration, match="no such file"):
        load(tmp_path / "nowhere.yaml")


def test_no_secret_stays_in_a_line_of_the_log() -> None:
    clean = Redactor(["s3cret"]).clean
    token = "123456789:" + "A" * 35
    line = f"POST https://api.telegram.org/bot{token}/getMe xoxb-12-ab xapp-1-A s3cret"
    assert clean(line) == "POST https://api.telegram.org/bot[hidden]/getMe [hidden] [hidden] [hidden]"
