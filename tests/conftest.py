"""Fixtures of every test; no test reaches beyond this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    """A house with a client, Ana, two assistants, Léa and Tom, and their lead, Zoé."""
    told = Chat(tmp_path)
    told.client("Ana")
    told.assistant("Léa")
    told.assistant("Tom")
    told.assistant("Zoé", lead=True)
    yield told
    told.close()
