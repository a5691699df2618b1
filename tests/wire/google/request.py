"""One call of the Calendar API as the wire's methods see it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .refusals import invalid
from .tokens import Grant


@dataclass(frozen=True)
class Request:
    """`query` holds each parameter's values in order; `if_match` is the header, "" when absent."""

    grant: Grant
    path: Mapping[str, str]
    query: Mapping[str, list[str]]
    body: Any = None
    if_match: str = ""

    def asked(self, name: str, default: str = "") -> str:
        """The last value of a query parameter."""
        return self.query.get(name, [default])[-1]

    def flag(self, name: str) -> bool:
        return self.asked(name) == "true"

    def number(self, name: str, default: int, most: int) -> int:
        asked = self.asked(name, str(default))
        if not asked.isdecimal() or int(asked) < 1:
            raise invalid(f"Invalid value for: {name}")
        return min(int(asked), most)
