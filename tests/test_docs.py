"""What the README says is so."""

import re
from pathlib import Path

from typer.testing import CliRunner

from bot.__main__ import app

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")


def test_every_path_that_it_names_is_there() -> None:
    named = re.findall(r"`((?:bot|storage|tests|dev|docs|bench)/[\w./-]*)`|\]\(([\w./-]+)\)", README)
    missing = sorted(one for pair in named for one in pair if one and not (ROOT / one).exists())
    assert named
    assert not missing


def test_every_command_that_it_names_is_there() -> None:
    shown = CliRunner().invoke(app, ["--help"]).stdout
    for command in set(re.findall(r"permanence (\w+)", README)) - {"_maybe_repeated_total"}:
        assert command in shown, command


def test_the_words_of_the_picture_are_in_the_table() -> None:
    words = re.findall(r"^\| (\w+) \| [a-z]", README, re.MULTILINE)
    assert words == ["Command", "Card", "Form", "Text", "Feature", "Door", "Port", "Outbox"]
