"""How values that SQLModel has no column for are kept."""

from enum import StrEnum

from sqlalchemy import Enum


def choice(kind: type[StrEnum]) -> Enum:
    """A column of one of these words, kept as text: a type of the database's own would have to be migrated."""
    return Enum(kind, native_enum=False, length=20, values_callable=lambda found: [one.value for one in found])
