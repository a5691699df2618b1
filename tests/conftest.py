"""Fixtures of every test; no test reaches beyond this machine."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.chat import Chat
from tests.databases import KINDS, Databases, databases
from tests.wire.loopback import only_loopback


@pytest.fixture(autouse=True, scope="session")
def _only_this_machine() -> Iterator[None]:
    with only_loopback():
        yield


@pytest.fixture(scope="session")
def any_database() -> Iterator[Databases]:
    """Fresh databases of both kinds."""
    with databases() as found:
        yield found


@pytest.fixture(params=KINDS)
def chat(request: pytest.FixtureRequest, tmp_path: Path, any_database: Databases) -> Iterator[Chat]:
    """A house with a client, Ana, two assistants, Léa and Tom, and their lead, Zoé; on both databases."""
    told = Chat(tmp_path, any_database.url(request.param, tmp_path))
    told.client("Ana")
    told.assistant("Léa")
    told.assistant("Tom")
    told.assistant("Zoé", lead=True)
    yield told
    told.close()
