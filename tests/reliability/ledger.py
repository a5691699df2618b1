"""A platform whose ledger is a file: it outlives the process that writes to it, and can be asked."""

import json
import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.core.ports import Outgoing, Pace
from bot.locale import Speech
from tests.chat import read

Entry = dict[str, Any]


class Ledger:
    """Fills `Platform`; each message said is one line. `step` is called before and after one is written."""

    name = "chat"
    forms = True
    answers = False

    def __init__(self, path: Path, step: Callable[[], None] = lambda: None) -> None:
        self._path, self._step = path, step

    def pace(self, place: str) -> Pace:
        return Pace(timedelta(0))

    async def send(self, outgoing: Outgoing) -> str:
        self._step()
        text = read(outgoing.content, Speech(outgoing.reader))[0] if outgoing.content else ""
        number = outgoing.edits or f"m{len(entries(self._path)) + 1}"
        note(self._path, id=number, key=outgoing.key, place=outgoing.place, edits=outgoing.edits, text=text)
        self._step()
        return number

    async def find(self, outgoing: Outgoing) -> str | None:
        return next((one["id"] for one in entries(self._path) if one["key"] == outgoing.key), None)


def note(path: Path, **entry: str) -> None:
    """Append one line in one write: killed or not, it is there as a whole or not at all."""
    line = json.dumps(entry).encode() + b"\n"
    handle = os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    try:
        os.write(handle, line)
    finally:
        os.close(handle)


def entries(path: Path) -> list[Entry]:
    """All that was said, oldest first."""
    return [json.loads(line) for line in path.read_bytes().splitlines()] if path.exists() else []


def texts(path: Path, place: str, words: str) -> list[Entry]:
    """New messages at that place which say so, with ordinary spaces."""
    said = [one for one in entries(path) if one["place"] == place and not one["edits"]]
    return [one for one in said if words in one["text"].replace("\u202f", " ").replace("\xa0", " ")]
