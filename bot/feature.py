"""What a feature is: rules that tie words to commands, and commands to services."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from bot.core.card import Card
from bot.core.command import Command
from bot.core.door import Heard, What
from bot.core.form import Form
from bot.core.menu import Menu
from bot.language import Understanding
from storage.people import Person, Role
from storage.transaction import Transaction

Service: TypeAlias = Callable[[Transaction, Person, Any], Card | Form | None]
"""(tx, person, command) -> the answer to who asked, if any; a plain def that neither awaits nor commits."""

ANYONE = frozenset(Role)
CLIENTS = frozenset({Role.CONTACT})
ON_TEAM = frozenset({Role.ASSISTANT, Role.LEAD})
NOBODY: frozenset[Role] = frozenset()
"""For commands that only the clock or the outside sends."""


@dataclass(frozen=True)
class Asked:
    """Words on their way to becoming a command.

    `about` is the key of the card that they answer ("task:12"), "" for none; `understood` is None where the words
    were not read as a request (those of such an answer, and those behind a slash command of the team).
    """

    words: str
    person: Person
    heard: Heard
    understood: Understanding | None = None
    about: str = ""


@dataclass(frozen=True)
class Rule:
    """Who may send a command, what it is recognised by, and what carries it out.

    `intents` are those of `bot.language`, `slash` the names of commands such as /tache; `read` makes the command of
    the words, and is needed where either is given. Only `roles` may send it, by whatever way. `asks` where the
    service itself asks for what a plain request leaves out. `several` says of words that name several times that all
    of them are meant, so that nobody is asked which.
    """

    command: type[Command]
    service: Service
    roles: frozenset[Role] = ANYONE
    intents: tuple[str, ...] = ()
    slash: tuple[str, ...] = ()
    read: Callable[[Asked], Command] | None = None
    asks: bool = False
    several: Callable[[Asked], bool] | None = None


@dataclass(frozen=True)
class Feature:
    """One thing the bot can do.

    `answers` makes a command of words that answer a card, by the kind of thing that the card's key names ("task");
    `retimed` makes one of words that only tell another time, said right after a card of that kind,
    and `added` of one more time.
    `awaits` tells which key, if any, a person's next words probably answer. `events` makes a command of what is
    heard otherwise: a voice note, an edited message, words that nobody understood (Said), an unknown Slash.
    `stranger` answers somebody unknown. `ticks` run every minute.
    """

    name: str
    rules: tuple[Rule, ...]
    menu: tuple[Menu, ...] = ()
    answers: Mapping[str, Callable[[Asked], Command]] = field(default_factory=dict)
    retimed: Mapping[str, Callable[[Asked], Command]] = field(default_factory=dict)
    added: Mapping[str, Callable[[Asked], Command]] = field(default_factory=dict)
    awaits: Callable[[Transaction, Person], str] | None = None
    events: Mapping[type[What], Callable[[Asked], Command]] = field(default_factory=dict)
    stranger: Callable[[Transaction, Heard], Card | None] | None = None
    ticks: tuple[Callable[[Transaction], None], ...] = ()
