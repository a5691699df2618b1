"""The schema and its history; applied at start, and by `permanence db upgrade`."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, create_engine, inspect, text

from storage import absences, calls, digests, drafts, due, inbox, meetings, outbox, people, reminders, tasks  # noqa: F401 - their tables

if TYPE_CHECKING:
    from alembic.config import Config

HERE = Path(__file__).parent


def head() -> str:
    """The latest revision: versions are files that begin with their number."""
    return max(path.name for path in (HERE / "versions").glob("[0-9]*.py")).partition("_")[0]


def upgrade(url: str) -> None:
    """Bring the database to the present schema, creating it where there is none."""
    engine = create_engine(url)
    with engine.connect() as connection:
        if _current(connection) != head():
            _climb(connection)
    engine.dispose()


def _current(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def _climb(connection: Connection) -> None:
    from alembic import command  # noqa: PLC0415 - 150 ms that a start at the present schema need not pay

    command.upgrade(configuration(connection), "head")
    connection.commit()


def configuration(connection: Connection) -> "Config":
    """Alembic's, over this connection."""
    from alembic.config import Config  # noqa: PLC0415

    found = Config()
    found.set_main_option("script_location", str(HERE))
    found.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    found.attributes["connection"] = connection
    return found
