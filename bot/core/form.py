"""What the bot asks back: a modal in Slack, question by question in Telegram, a form on the web."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from bot.core.command import Command
from bot.core.text import Text

Kind: TypeAlias = Literal["line", "paragraph", "choice", "when", "phone", "email", "duration"]


@dataclass(frozen=True)
class Choice:
    """One of the answers offered; `value` is what the command receives."""

    value: str
    label: Text


@dataclass(frozen=True)
class Field:
    """One thing asked. `name` is the field of the form's command that takes the answer, always as a str.

    A choice has at most 100 `choices` (Slack's limit for a static select). An answer of kind "when", "phone",
    "email" or "duration" that cannot be read is refused before the form is accepted.
    """

    name: str
    label: Text
    kind: Kind = "line"
    required: bool = True
    initial: str = ""
    choices: tuple[Choice, ...] = ()
    hint: Text | None = None


@dataclass(frozen=True)
class Form:
    """Filled in, its answers replace the fields of `command` that bear their names, and the command is sent.

    `title` and `submit` are cut at 24 characters by Slack: keep them short in both languages.
    """

    title: Text
    fields: tuple[Field, ...]
    submit: Text
    command: Command
