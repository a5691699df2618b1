"""Health, readiness and metrics."""

import asyncio
from collections.abc import Awaitable, Callable

import aiohttp

from bot.server import Server


async def _ok() -> str | None:
    return None


async def _broken() -> str | None:
    return "does not answer: start it"


def ask(checks: dict[str, Callable[[], Awaitable[str | None]]], path: str) -> tuple[int, str]:
    async def asked() -> tuple[int, str]:
        server = Server("127.0.0.1", 0, checks)
        await server.start()
        async with aiohttp.ClientSession() as session, session.get(f"{server.url}{path}") as answer:
            found = answer.status, await answer.text()
        await server.stop()
        return found

    return asyncio.run(asked())


def test_the_process_is_alive_whatever_the_outside_does() -> None:
    assert ask({"slack": _broken}, "/healthz") == (200, "ok")


def test_ready_when_all_answer() -> None:
    assert ask({"database": _ok, "slack": _ok}, "/readyz") == (200, '{"database":"ok","slack":"ok"}')


def test_not_ready_says_what_and_the_mend() -> None:
    status, words = ask({"database": _ok, "slack": _broken}, "/readyz")
    assert status == 503
    assert "start it" in words


def test_metrics_are_prometheus() -> None:
    status, words = ask({}, "/metrics")
    assert status == 200
    assert "permanence_unsent" in words
