"""Keeps tests on this machine: any name or address that is not loopback is refused before a packet leaves."""

import ipaddress
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_LOCAL_NAMES = {"", "localhost", "localhost.localdomain", "ip6-localhost"}


class LeftLoopback(AssertionError):
    """Something under test tried to reach a machine other than this one."""


class _Loopback(socket.socket):
    """A socket that connects and sends to loopback and to unix sockets only."""

    __slots__ = ()

    def connect(self, address: Any) -> None:
        _refuse_elsewhere(self.family, address)
        super().connect(address)

    def connect_ex(self, address: Any) -> int:
        _refuse_elsewhere(self.family, address)
        return super().connect_ex(address)

    def sendto(self, *message: Any) -> int:
        _refuse_elsewhere(self.family, message[-1])
        return super().sendto(*message)


@contextmanager
def only_loopback() -> Iterator[None]:
    """Refuse every non-loopback host in `getaddrinfo` and in connections made meanwhile.

    Raises `LeftLoopback` where the slip happens, in whichever thread. Not seen: libraries that open
    sockets in C (libpq), which are given unix sockets or loopback by their own fixtures.
    """
    resolve, plain = socket.getaddrinfo, socket.socket

    def local_only(host: Any, *rest: Any, **named: Any) -> Any:
        _refuse_name(host)
        return resolve(host, *rest, **named)

    socket.getaddrinfo, socket.socket = local_only, _Loopback  # type: ignore[misc]  # the guard's purpose
    try:
        yield
    finally:
        socket.getaddrinfo, socket.socket = resolve, plain  # type: ignore[misc]  # as it was found


def is_loopback(host: object) -> bool:
    """Whether a host as given to `getaddrinfo` (None means this machine) stays on this machine."""
    if host is None:
        return True
    name = host.decode() if isinstance(host, bytes) else str(host)
    if name in _LOCAL_NAMES or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse_name(host: object) -> None:
    if not is_loopback(host):
        raise LeftLoopback(f"{host!r} is not on loopback: a client under test slipped off the wire")


def _refuse_elsewhere(family: int, address: Any) -> None:
    if family in {socket.AF_INET, socket.AF_INET6}:
        _refuse_name(address[0])
