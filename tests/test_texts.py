"""Every text has its French, with the same values; none is left over, none breaks the house's words."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Message
from babel.messages.pofile import read_po

ROOT = Path(__file__).parent.parent
CATALOGUES = sorted((ROOT / "bot" / "locale" / "fr").glob("*.po"))


@cache
def said() -> dict[str, str | None]:
    """Each sentence given to T(…) in the code, and its plural."""
    return {one: many for path in sorted((ROOT / "bot").rglob("*.py")) for one, many in _in(path)}


def _in(path: Path) -> Iterator[tuple[str, str | None]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"T", "Text"}:
            words = [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
            if words:
                yield words[0], words[1] if len(words) > 1 else None


def entries() -> dict[str, Message]:
    found: dict[str, Message] = {}
    for path in CATALOGUES:
        with path.open(encoding="utf-8") as file:
            for message in read_po(file, locale="fr"):
                if message.id:
                    found[message.id if isinstance(message.id, str) else message.id[0]] = message
    return found


def values(sentence: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(sentence) if name}


def french(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def test_every_text_has_its_french() -> None:
    missing = sorted(set(said()) - set(entries()))
    assert not missing


def test_no_french_is_left_over() -> None:
    assert not sorted(set(entries()) - set(said()))


@pytest.mark.parametrize("path", CATALOGUES, ids=lambda path: path.stem)
def test_no_text_stands_in_two_catalogues(path: Path) -> None:
    others = [other for other in CATALOGUES if other != path]
    ids = {line for line in path.read_text("utf-8").splitlines() if line.startswith("msgid ") and line != 'msgid ""'}
    twice = {line for other in others for line in other.read_text("utf-8").splitlines() if line in ids}
    assert not twice


def test_french_and_english_hold_the_same_values() -> None:
    for one, message in entries().items():
        for sentence in french(message):
            assert sentence, f"{one} has no French"
            assert values(sentence) <= values(one) | values(said()[one] or ""), sentence


def test_the_french_is_typeset() -> None:
    """A narrow no-break space before a double mark and inside « », as the Imprimerie nationale has it."""
    for message in entries().values():
        for sentence in french(message):
            assert not re.search(r"(?<![\u202f\s/\w:]) ?[;?!»](?!\w)|[ \u00a0][:;?!»]|«[^\u202f]", sentence), sentence


def test_clients_never_read_of_tickets_or_agents() -> None:
    for message in entries().values():
        for sentence in (*french(message), str(message.id)):
            assert not re.search(r"\b(tickets?|agents?)\b", sentence, re.IGNORECASE), sentence
