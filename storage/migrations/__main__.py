"""Write the next migration: `python -m storage.migrations "Keep what is new"`; read it before committing it."""

import sys
from tempfile import TemporaryDirectory

from alembic import command
from sqlalchemy import create_engine

from storage.migrations import configuration, head, upgrade


def main(message: str) -> None:
    """Compare the tables with a database at the present head."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/present.sqlite3"
        upgrade(url)
        engine = create_engine(url)
        with engine.connect() as connection:
            command.revision(configuration(connection), message, autogenerate=True, rev_id=f"{int(head()) + 1:04}")
        engine.dispose()


if __name__ == "__main__":
    main(sys.argv[1])
