"""Keeps other sites out of the page: only this machine's names are answered, and only the page itself may act."""

from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OURS = frozenset({"127.0.0.1", "localhost"})
"""Another name that resolves to this machine is a page elsewhere reaching in (DNS rebinding)."""
SAFE = frozenset({"GET", "HEAD"})
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-origin",
}


class Guard:
    """Refuses what does not come from the page, and sends every answer with headers that confine it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        fault = refusal(scope["method"], Headers(scope=scope))
        app = PlainTextResponse(fault, 403) if fault else self._app
        await app(scope, receive, _confined(send))


def refusal(method: str, headers: Headers) -> str:
    """Why the request is not answered; "" where it is."""
    host = headers.get("host", "")
    if urlsplit(f"//{host}").hostname not in OURS:
        return "this page answers at 127.0.0.1 and localhost only"
    if method not in SAFE and headers.get("origin") != f"http://{host}":
        return "only the page itself may ask this"
    return ""


def _confined(send: Send) -> Send:
    async def confined(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message).update(HEADERS)
        await send(message)

    return confined
