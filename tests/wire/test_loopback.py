"""The guard that keeps tests on this machine."""

import asyncio
import socket
from pathlib import Path

import pytest

from tests.wire.loopback import LeftLoopback, is_loopback, only_loopback


@pytest.mark.parametrize("host", ["api.telegram.org", "8.8.8.8", "2001:4860:4860::8888", b"slack.com"])
def test_names_and_addresses_elsewhere_are_refused(host: str | bytes) -> None:
    with only_loopback(), pytest.raises(LeftLoopback, match="slipped off the wire"):
        socket.getaddrinfo(host, 443)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", None, "bot.localhost", "0.0.0.0"])  # noqa: S104  # nothing is bound
def test_this_machine_stays_reachable(host: str | None) -> None:
    assert is_loopback(host)


async def test_connections_by_address_are_refused_too() -> None:
    with only_loopback(), socket.socket() as plain:
        with pytest.raises(LeftLoopback):
            plain.connect(("192.0.2.1", 80))
        with pytest.raises(LeftLoopback):
            await asyncio.open_connection("192.0.2.1", 80)
        with pytest.raises(LeftLoopback):
            await asyncio.open_connection("api.telegram.org", 443)


def test_unix_sockets_and_loopback_servers_go_on(tmp_path: Path) -> None:
    with only_loopback():
        with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
            server.bind(str(tmp_path / "s"))
            server.listen()
            client.connect(str(tmp_path / "s"))
        with socket.create_server(("127.0.0.1", 0)) as server:
            socket.create_connection(server.getsockname()).close()


def test_the_guard_leaves_everything_as_it_was() -> None:
    before = socket.socket, socket.getaddrinfo
    with only_loopback():
        assert (socket.socket, socket.getaddrinfo) != before
    assert (socket.socket, socket.getaddrinfo) == before
