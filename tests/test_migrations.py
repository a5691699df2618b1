"""The schema's history ends where the tables stand, on both databases."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, text
from sqlmodel import SQLModel

from storage.migrations import head, upgrade
from tests.databases import KINDS, Databases


@pytest.mark.parametrize("kind", KINDS)
def test_the_history_leads_to_the_tables(kind: str, tmp_path: Path, any_database: Databases) -> None:
    engine = create_engine(any_database.url(kind, tmp_path))
    with engine.connect() as connection:
        context = MigrationContext.configure(connection)
        assert compare_metadata(context, SQLModel.metadata) == []
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar() == head()
    engine.dispose()


def test_upgrading_again_changes_nothing(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'p.sqlite3'}"
    upgrade(url)
    before = (tmp_path / "p.sqlite3").read_bytes()
    upgrade(url)
    assert (tmp_path / "p.sqlite3").read_bytes() == before


def test_a_row_that_is_deleted_never_lends_its_number_again(tmp_path: Path, any_database: Databases) -> None:
    """A number used twice would make a key used twice, and silence the second message of that key."""
    engine = create_engine(any_database.url("sqlite", tmp_path))
    with engine.connect() as connection:
        counted = text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")
        assert {"inbox", "outbox", "due", "posted"} <= set(connection.execute(counted).scalars())
    engine.dispose()
