"""Reading a call: arguments from query, form or JSON, and the token beside them."""

from __future__ import annotations

import json

from aiohttp import web

from tests.wire.slack.validation import ApiError, Json

NESTED = {
    "blocks": "invalid_blocks_format",
    "view": "invalid_arguments",
    "metadata": "invalid_metadata_format",
    "attachments": "invalid_attachments",
}
"""Arguments that are JSON even inside a form, and the error for those that cannot be read."""


async def arguments(request: web.BaseRequest) -> Json:
    """Query string, form and JSON merged. Raises ApiError for what cannot be read."""
    args: Json = dict(request.query)
    if request.content_type == "application/json" and request.can_read_body:
        try:
            args |= await request.json()
        except (ValueError, TypeError):
            raise ApiError("invalid_json") from None
    elif request.method == "POST":
        args |= dict(await request.post())
    for name in NESTED.keys() & args.keys():
        args[name] = unpacked(args[name], NESTED[name])
    return args


def unpacked(value: object, error: str) -> object:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise ApiError(error) from None


def bearer(request: web.BaseRequest, args: Json) -> str:
    """The token of a call, from its header or its arguments, where it does not stay."""
    given = str(args.pop("token", ""))
    return request.headers.get("Authorization", "").removeprefix("Bearer ") or given
