"""A small vocabulary for saying what Slack accepts, and the words Slack refuses the rest with."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Fault:
    """One thing Slack found wrong, worded as in `response_metadata.messages`."""

    words: str
    at: str

    def __str__(self) -> str:
        return f"{self.words} [json-pointer:{self.at}]"


class Rule(Protocol):
    def faults(self, value: object, at: str) -> Iterator[Fault]: ...


@dataclass(frozen=True)
class Words:
    """A string of `least` to `most` characters."""

    most: int
    least: int = 1

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, str):
            yield Fault("must provide a string", at)
        elif len(value) > self.most:
            yield Fault(f"must be less than {self.most + 1} characters", at)
        elif len(value) < self.least:
            yield Fault(f"must be more than {self.least - 1} characters", at)


@dataclass(frozen=True)
class Flag:
    """True or false."""

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, bool):
            yield Fault("must provide a boolean", at)


@dataclass(frozen=True)
class Number:
    """An integer, `least` or more."""

    least: int = 0

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if isinstance(value, bool) or not isinstance(value, int):
            yield Fault("must provide an integer", at)
        elif value < self.least:
            yield Fault(f"must be greater than {self.least - 1}", at)


@dataclass(frozen=True)
class Choice:
    """One of a few words."""

    among: tuple[str, ...]

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if value not in self.among:
            yield Fault(f"must be a valid enum value: {', '.join(self.among)}", at)


@dataclass(frozen=True)
class Many:
    """A list of `least` to `most` things of one rule."""

    of: Rule
    most: int
    least: int = 1

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, list):
            yield Fault("must provide an array", at)
            return
        if len(value) > self.most:
            yield Fault(f"no more than {self.most} items allowed", at)
        if len(value) < self.least:
            yield Fault(f"no less than {self.least} items allowed", at)
        for place, item in enumerate(value):
            yield from self.of.faults(item, f"{at}/{place}")


@dataclass(frozen=True)
class Shape:
    """An object: its required and optional fields, and the fields of which at least one must be there."""

    required: Mapping[str, Rule] = field(default_factory=dict)
    optional: Mapping[str, Rule] = field(default_factory=dict)
    either: tuple[str, ...] = ()

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault("must provide an object", at)
            return
        fields = {**self.optional, **self.required}
        for name in self.required.keys() - value.keys():
            yield Fault(f"missing required field: {name}", at)
        if self.either and not value.keys() & set(self.either):
            yield Fault(f"missing required field: {self.either[0]}", at)
        for name, content in value.items():
            if name in fields:
                yield from fields[name].faults(content, f"{at}/{name}")
            elif name != "type":
                yield Fault(f"invalid additional property: {name}", at)


@dataclass(frozen=True)
class Kinds:
    """An object whose `type` says which rule it must keep."""

    rules: Mapping[str, Rule]

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        if not isinstance(value, dict):
            yield Fault("must provide an object", at)
            return
        kind = value.get("type")
        if kind is None:
            yield Fault("missing required field: type", at)
        elif kind not in self.rules:
            yield Fault(f"unsupported type: {kind}", f"{at}/type")
        else:
            yield from self.rules[kind].faults(value, at)


@dataclass(frozen=True)
class Text:
    """A text object, `plain_text` or `mrkdwn` (or only one of them)."""

    most: int
    kinds: tuple[str, ...] = ("plain_text", "mrkdwn")

    def faults(self, value: object, at: str) -> Iterator[Fault]:
        found = list(spoken(self.most, self.kinds).faults(value, at))
        if found:
            yield Fault("failed to match all allowed schemas", at)
        yield from found


@functools.cache
def spoken(most: int, kinds: tuple[str, ...]) -> Kinds:
    extras = {"plain_text": "emoji", "mrkdwn": "verbatim"}
    return Kinds({kind: Shape({"text": Words(most)}, {extras[kind]: Flag()}) for kind in kinds})
