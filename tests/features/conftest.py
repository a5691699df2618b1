"""Fixtures of the stories with a calendar: Ana, whose own is linked, and Léa of the team."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.databases import KINDS, Databases
from tests.features.office import Office, opened


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """On SQLite, where the day's stories are told."""
    with opened(tmp_path) as told:
        yield told


@pytest.fixture(params=KINDS)
def any_office(tmp_path: Path, request: pytest.FixtureRequest, any_database: Databases) -> Iterator[Office]:
    """On both databases, for what they could do differently."""
    with opened(tmp_path, url=any_database.url(request.param, tmp_path)) as told:
        yield told


@pytest.fixture(params=[True, False], ids=["forms", "dialogue"])
def either(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Office]:
    """On a platform that shows forms and on one that asks question by question."""
    with opened(tmp_path, forms=request.param) as told:
        yield told
