"""Values as JSON for the tables, and commands as short codes for buttons."""

import json
from collections.abc import Iterable
from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_type_hints
from urllib.parse import quote, unquote

from bot.core import agency, calendar, card, door, form, ports, text
from bot.core.command import Command
from bot.core.door import legible

TELEGRAM_BUTTON_BYTES = 64
"""callback_data, Telegram Bot API; Slack's value allows 2,000."""


LARGEST = 2**31 - 1
"""PostgreSQL's integer (section 8.1): a larger number in a button is a forgery."""
LATEST = 2**32
"""In Unix seconds, the year 2106; before 1970 and after it no button of ours points."""


class Unreadable(ValueError):
    """What was to be read is not something that this house has written, or no longer."""


@cache
def _hints(kind: type[Any]) -> dict[str, Any]:
    return get_type_hints(kind)


class Codec:
    """Writes and reads the records of `bot.core` and those that it is given; a class is known by its name."""

    def __init__(self, kinds: Iterable[type] = ()) -> None:
        modules = (agency, calendar, card, door, form, ports, text)
        own = (kind for module in modules for kind in vars(module).values() if _is_record(kind))
        self._kinds: dict[str, type] = {kind.__name__: kind for kind in (*own, *kinds) if isinstance(kind, type)}

    def dumps(self, value: object) -> str:
        """Any value made of known records, tuples, str-keyed dicts and plain values, as JSON."""
        return json.dumps(self._plain(value), ensure_ascii=False, separators=(",", ":"))

    def loads(self, words: str) -> Any:
        """Read what `dumps` wrote; raises Unreadable."""
        try:
            return self._rich(json.loads(words))
        except (KeyError, TypeError, ValueError, RecursionError) as error:
            raise Unreadable(str(error)) from error

    def _plain(self, value: Any) -> Any:
        match value:
            case None | bool() | int() | float() | str():
                return value
            case datetime():
                return {"$at": value.astimezone(UTC).isoformat()}
            case date():
                return {"$day": value.isoformat()}
            case time():
                return {"$time": value.isoformat()}
            case timedelta():
                return {"$seconds": value.total_seconds()}
            case tuple() | list() if not _is_record(value):
                return [self._plain(one) for one in value]
            case dict():
                return {"$map": {key: self._plain(one) for key, one in value.items()}}
        return self._record(value)

    def _record(self, value: Any) -> dict[str, Any]:
        kind: Any = type(value)
        name = kind.__name__
        if self._kinds.get(name) is not kind:
            raise TypeError(f"the codec does not know {kind.__qualname__}")
        told = {key: getattr(value, key) for key, default in _parts(kind) if getattr(value, key) != default}
        return {"$": name, **{key: self._plain(one) for key, one in told.items()}}

    def _rich(self, value: Any) -> Any:
        if isinstance(value, list):
            return tuple(self._rich(one) for one in value)
        if not isinstance(value, dict):
            return value
        match next(iter(value.items()), None):
            case ("$at", str(at)):
                return datetime.fromisoformat(at)
            case ("$day", str(day)):
                return date.fromisoformat(day)
            case ("$time", str(at)):
                return time.fromisoformat(at)
            case ("$seconds", float(seconds)):
                return timedelta(seconds=seconds)
            case ("$map", dict(items)):
                return {key: self._rich(one) for key, one in items.items()}
            case ("$", str(name)):
                return self._kinds[name](**{key: self._rich(one) for key, one in value.items() if key != "$"})
        raise Unreadable(f"{list(value)[:3]}")

    def short(self, command: Command) -> str:
        """The command as the code of a button, at most 64 bytes; raises ValueError where it does not fit."""
        values = [(getattr(command, f.name), f.default) for f in fields(command)]
        while values and values[-1][0] == values[-1][1]:
            values.pop()
        code = "|".join([type(command).__name__, *(_spell(value) for value, _ in values)])
        if len(code.encode()) > TELEGRAM_BUTTON_BYTES:
            raise ValueError(f"too long for a button: {code}")
        return code

    def long(self, code: str) -> Command:
        """Read what `short` wrote; raises Unreadable for a forged or outdated code."""
        name, *spelled = code.split("|")
        kind: Any = self._kinds.get(name)
        if kind is None or not issubclass(kind, Command) or len(spelled) > len(fields(kind)):
            raise Unreadable(code)
        given = {f.name: _unspell(word, _hints(kind)[f.name]) for f, word in zip(fields(kind), spelled, strict=False)}
        if any(f.default is MISSING and f.name not in given for f in fields(kind)):
            raise Unreadable(code)
        command: Command = kind(**given)
        return legible(command)


def _is_record(value: object) -> bool:
    """Whether it is a dataclass or a named tuple, or one of their values."""
    return is_dataclass(value) or hasattr(value, "_field_defaults")


@cache
def _parts(kind: Any) -> tuple[tuple[str, object], ...]:
    """The names of a record's parts, with their defaults or else MISSING."""
    if is_dataclass(kind):
        return tuple((f.name, f.default) for f in fields(kind))
    return tuple((name, kind._field_defaults.get(name, MISSING)) for name in kind._fields)


def _spell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return str(int(value))
        case int():
            return str(value)
        case datetime():
            return format(int(value.timestamp()), "x")
        case str():
            return quote(value, safe="/:@, +-.")
    raise ValueError(f"{value!r} cannot ride in a button")


def _unspell(word: str, hint: Any) -> Any:
    kinds = get_args(hint) if isinstance(hint, UnionType) else (hint,)
    if word == "" and NoneType in kinds:
        return None
    kind = next(one for one in kinds if one is not NoneType)
    try:
        match kind.__name__:
            case "bool":
                return bool(int(word))
            case "int":
                return _within(int(word), -LARGEST, LARGEST)
            case "datetime":
                return datetime.fromtimestamp(_within(int(word, 16), 0, LATEST), UTC)
            case "str":
                return unquote(word)
    except ValueError as error:
        raise Unreadable(word) from error
    raise Unreadable(word)


def _within(number: int, least: int, most: int) -> int:
    if not least <= number <= most:
        raise ValueError(number)
    return number
