"""Reads a method's arguments from a query, a form or a JSON body, whichever the client chose."""

import json
from collections.abc import Mapping
from typing import Any

from aiohttp import web

from .refusals import bad_request
from .values import JSON


class Parameters(Mapping[str, Any]):
    """Arguments as sent: form values are strings, with JSON inside where the Bot API nests.

    `files` holds (name, bytes) of each file field of a multipart form.
    """

    def __init__(self, sent: Mapping[str, Any], files: Mapping[str, tuple[str, bytes]]) -> None:
        self.files = files
        self._sent = sent

    def __getitem__(self, name: str) -> Any:
        return self._sent[name]

    def __iter__(self) -> Any:
        return iter(self._sent)

    def __len__(self) -> int:
        return len(self._sent)

    def text(self, name: str) -> str:
        return str(self._sent.get(name, ""))

    def number(self, name: str, default: int = 0) -> int:
        """An integer; raises the refusal a word would get."""
        try:
            return int(self._sent.get(name, default))
        except ValueError:
            raise bad_request(f'Field "{name}" must be of type Number') from None

    def flag(self, name: str) -> bool:
        return str(self._sent.get(name, "")).lower() in {"true", "1", "yes"}

    def nested(self, name: str) -> JSON:
        found = self._parsed(name)
        return found if isinstance(found, dict) else {}

    def listed(self, name: str) -> list[Any] | None:
        """A list, or None when it was not sent."""
        found = self._parsed(name)
        return found if isinstance(found, list) else None

    def _parsed(self, name: str) -> Any:
        value = self._sent.get(name)
        if not isinstance(value, str) or not value:
            return value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None


async def read_parameters(request: web.BaseRequest) -> Parameters:
    """Query and body merged, as the Bot API accepts them; `files` are (name, bytes) by field."""
    sent: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        return Parameters(sent | await request.json(), {})
    form = await request.post() if request.can_read_body else {}
    files = {name: _read(part) for name, part in form.items() if isinstance(part, web.FileField)}
    sent |= {name: value for name, value in form.items() if isinstance(value, str)}
    return Parameters(sent, files)


def _read(part: web.FileField) -> tuple[str, bytes]:
    with part.file as file:
        return part.filename, file.read()
