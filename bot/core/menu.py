"""A slash command as menus show it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from bot.core.text import Text


@dataclass(frozen=True)
class Menu:
    """Its name in each language ("fr", "en"; at most 32 of a-z and _, Telegram's rule), what it does, and for whom."""

    names: Mapping[str, str]
    about: Text
    audience: Literal["anyone", "clients", "team"] = "anyone"
