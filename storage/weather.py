"""The database's weather: what may succeed when it is tried again, told apart from bugs."""

import sqlite3

from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout

SQLITE = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_NOMEM,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_INTERRUPT,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_FULL,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
    }
)
POSTGRESQL = frozenset({"08", "40", "53", "55", "57", "58"})
"""Classes of SQLSTATE: connection, rollback (deadlock), resources, locks, operator, system (PostgreSQL, appendix A)."""


def away(error: BaseException) -> bool:
    """Whether it is the weather: the database is away, busy or full, and the same work may succeed later.

    sqlite3 and psycopg raise OperationalError for bugs as well (a missing table, a statement too long).
    """
    if isinstance(error, PoolTimeout):
        return True
    if not isinstance(error, DBAPIError):
        return False
    if isinstance(error.orig, sqlite3.Error):
        return getattr(error.orig, "sqlite_errorcode", 0) & 0xFF in SQLITE
    if error.connection_invalidated:
        return True
    state = getattr(error.orig, "sqlstate", None)
    return isinstance(error, OperationalError | InterfaceError) and (state is None or state[:2] in POSTGRESQL)
