"""Bytes between us and one mail server: TLS, deadlines, limits, and an end to every wait.

`select` waits for the server and for a waker at the same time; no call blocks, so a source can stop at once.
"""

from __future__ import annotations

import select
import socket
import ssl
import threading
import time
from typing import Any

from companion.domain.errors import NeedsPerson, Unavailable
from companion.sources.feed import AWAKE, slept_through

_CERTIFICATE = {
    9: "certificate.not_yet_valid",
    10: "certificate.expired",
    18: "certificate.self_signed",
    19: "certificate.unknown_issuer",
    20: "certificate.unknown_issuer",
    21: "certificate.unknown_issuer",
    62: "certificate.wrong_name",
    64: "certificate.wrong_name",
}
"""Verification results of OpenSSL (x509_vfy.h) that a person can do something about."""


class Wire:
    """Bytes to and from one server, with TLS, deadlines, and a waker that ends every wait at once."""

    def __init__(self, waker: socket.socket, timeout: float) -> None:
        self.timeout = timeout
        self._waker = waker
        self._socket: socket.socket | None = None
        self._buffer = bytearray()

    def connect(self, host: str, port: int) -> None:
        """Connect, trying each address of the host within one deadline."""
        deadline = time.monotonic() + self.timeout
        addresses = self._resolve(host, port, deadline)
        for number, (family, address) in enumerate(addresses):
            # Each address gets its share of the time left, so that a dead IPv6 route leaves some for IPv4.
            share = time.monotonic() + (deadline - time.monotonic()) / (len(addresses) - number)
            plain = socket.socket(family, socket.SOCK_STREAM)
            plain.setblocking(False)
            try:
                plain.connect_ex(address)
                self._socket = plain
                self._await(plain, share, write=True)
                if plain.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR) == 0:
                    plain.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
                    return
            except (OSError, Unavailable) as away:
                if str(away) == "stopped":
                    raise
            self.close()  # the next address may answer
        raise Unavailable("server.unreachable")

    def secure(self, context: ssl.SSLContext, host: str) -> None:
        """Go over to TLS. Bytes that came before it are an injection (RFC 9051, 11.1) and end the connection."""
        if self._buffer:
            raise NeedsPerson("starttls.injected")
        plain = self._open()
        deadline = time.monotonic() + self.timeout
        try:
            secured = context.wrap_socket(plain, server_hostname=host, do_handshake_on_connect=False)
        except (OSError, ValueError):
            raise Unavailable("server.tls_failed") from None
        self._socket = secured
        while True:
            try:
                secured.do_handshake()
                return
            except ssl.SSLWantReadError:
                self._await(secured, deadline)
            except ssl.SSLWantWriteError:
                self._await(secured, deadline, write=True)
            except ssl.SSLCertVerificationError as bad:
                raise NeedsPerson(_CERTIFICATE.get(bad.verify_code, "certificate.invalid")) from None
            except OSError:
                raise Unavailable("server.tls_failed") from None

    def send(self, data: bytes) -> None:
        """Send all of `data`."""
        deadline = time.monotonic() + self.timeout
        view = memoryview(data)
        while view:
            try:
                view = view[self._open().send(view) :]
            except (ssl.SSLWantReadError, ssl.SSLWantWriteError, BlockingIOError) as busy:
                self._await(self._open(), deadline, write=not isinstance(busy, ssl.SSLWantReadError))
            except OSError:
                raise Unavailable("server.gone") from None

    def line(self, limit: int, deadline: float) -> bytes:
        """One line without its end. A longer one than `limit` bytes ends the connection."""
        searched = 0
        while (end := self._buffer.find(b"\n", searched)) < 0:
            searched = len(self._buffer)
            if searched > limit:
                raise Unavailable("server.misbehaves")
            self._receive(deadline)
        if end > limit:
            raise Unavailable("server.misbehaves")
        return self._take(end + 1).rstrip(b"\r\n")

    def exactly(self, size: int, deadline: float) -> bytes:
        """The next `size` bytes; the caller has checked that so many may come."""
        while len(self._buffer) < size:
            self._receive(deadline)
        return self._take(size)

    def close(self) -> None:
        """Close the connection, if there is one."""
        if self._socket is not None:
            self._socket.close()
        self._socket = None
        self._buffer.clear()

    def _open(self) -> socket.socket:
        if self._socket is None:
            raise Unavailable("server.gone")
        return self._socket

    def _take(self, size: int) -> bytes:
        taken = bytes(memoryview(self._buffer)[:size])
        del self._buffer[:size]
        return taken

    def _receive(self, deadline: float) -> None:
        # The deadline is checked even while bytes flow: a server that drips must not hold us for ever.
        if time.monotonic() > deadline:
            raise Unavailable("server.silent")
        while True:
            link = self._open()
            try:
                data = link.recv(65536)
            except ssl.SSLWantWriteError:
                self._await(link, deadline, write=True)
            except (ssl.SSLWantReadError, BlockingIOError):
                self._await(link, deadline)
            except OSError:
                raise Unavailable("server.gone") from None
            else:
                if not data:
                    raise Unavailable("server.gone")
                self._buffer += data
                return

    def _await(self, link: socket.socket, deadline: float, write: bool = False) -> None:
        while (left := deadline - time.monotonic()) > 0:
            wall, mono = time.time(), time.monotonic()
            reading, writing = [self._waker, *([] if write else [link])], [link] if write else []
            # On Windows a failed connect is reported in the third set only.
            readable, writable, broken = select.select(reading, writing, [link], min(left, AWAKE))
            if self._waker in readable:
                raise Unavailable("stopped")
            if readable or writable or broken:
                return
            if slept_through(wall, mono):
                break
        raise Unavailable("server.silent")

    def _resolve(self, host: str, port: int, deadline: float) -> list[tuple[socket.AddressFamily, Any]]:
        # getaddrinfo cannot be interrupted: it gets a thread of its own, left behind if it does not answer.
        found: list[tuple[socket.AddressFamily, Any]] = []
        here, there = socket.socketpair()

        def look_up() -> None:
            with there:
                try:
                    for family, _, _, _, address in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
                        found.append((family, address))
                except (OSError, UnicodeError):
                    return

        threading.Thread(target=look_up, name="imap/resolve", daemon=True).start()
        with here:
            self._await(here, deadline)
        if not found:
            raise Unavailable("server.unreachable")
        return found[:8]
