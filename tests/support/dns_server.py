"""A name server on the loopback interface that answers from a table, counts what it is asked, and can misbehave."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator

import dns.flags
import dns.message
import dns.rcode
import dns.rrset


class NameServer:
    """UDP and TCP on one port. `records` maps (name, kind) to texts as in a zone file; all may change as it runs."""

    def __init__(self) -> None:
        self.records: dict[tuple[str, str], list[str]] = {}
        self.asked: list[tuple[str, str]] = []
        self.silent = False
        self.truncates = False
        self.garbage = b""
        self._udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._udp.bind(("127.0.0.1", 0))
        self.address = self._udp.getsockname()
        self._tcp = socket.create_server(self.address)
        self._threads = [threading.Thread(target=work, daemon=True) for work in (self._datagrams, self._streams)]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """End both."""
        for listener in (self._udp, self._tcp):
            with contextlib.suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()
        for thread in self._threads:
            thread.join(5.0)

    def _datagrams(self) -> None:
        while True:
            try:
                data, where = self._udp.recvfrom(4096)
            except OSError:
                return
            if not data:
                return
            reply = self._answer(data, self.truncates)
            if reply and not self.silent:
                with contextlib.suppress(OSError):
                    self._udp.sendto(reply, where)

    def _streams(self) -> None:
        while True:
            try:
                link, _ = self._tcp.accept()
            except OSError:
                return
            with link, contextlib.suppress(OSError):
                link.settimeout(5.0)
                size = int.from_bytes(link.recv(2), "big")
                reply = self._answer(link.recv(size), False)
                link.sendall(len(reply).to_bytes(2, "big") + reply)

    def _answer(self, data: bytes, cut: bool) -> bytes:
        question = dns.message.from_wire(data)
        asked = question.question[0]
        name, kind = asked.name.to_text().rstrip(".").lower(), dns.rdatatype.to_text(asked.rdtype)
        self.asked.append((name, kind))
        if self.garbage:
            return data[:2] + self.garbage
        reply = dns.message.make_response(question)
        found = self.records.get((name, kind))
        if cut:
            reply.flags |= dns.flags.TC
        elif found:
            reply.answer.append(dns.rrset.from_text(asked.name, 3600, "IN", kind, *found))
        elif not any(known == name for known, _ in self.records):
            reply.set_rcode(dns.rcode.NXDOMAIN)
        return reply.to_wire()


@contextlib.contextmanager
def name_server() -> Iterator[NameServer]:
    """One for the length of the block."""
    server = NameServer()
    try:
        yield server
    finally:
        server.close()
