"""Where a living thing is to be read: on the cards that were posted, and on those that still wait to be."""

from typing import Any

from sqlalchemy import ColumnElement
from sqlmodel import Session, col, select

from storage.outbox import OPEN, Outbox
from storage.posted import Posted


def keys(session: Session, place: str, thing: str) -> list[str]:
    """The keys of its living cards at that place: `thing` itself, and those that continue it after a colon."""
    posted = select(Posted.about).where(Posted.place == place, col(Posted.living), _of(Posted.about, thing))
    waiting = (Outbox.place == place, col(Outbox.state).in_(OPEN), _of(Outbox.living, thing))
    return sorted({*session.exec(posted), *session.exec(select(Outbox.living).where(*waiting))})


def _of(key: Any, thing: str) -> ColumnElement[bool]:
    return (col(key) == thing) | col(key).startswith(f"{thing}:", autoescape=True)
