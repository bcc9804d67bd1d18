"""The courier: the only part of sharing that touches the network, and only while consent is given.

It carries 65 bytes to the commons and fetches the signed publication, no more than once a day. No cookie, no name of
the program, no language, no identifier: the request line, `Host`, and for a report its length. Redirections are not
followed. The work of stamps is done here too, off the guard's thread.
"""

from __future__ import annotations

import http.client
import ssl
import threading
from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from functools import partial
from typing import TypeVar
from urllib.parse import urlsplit

from companion.domain.errors import CompanionError, Misconfigured, Unavailable
from companion.domain.feedback import Health, State
from companion.sharing.bundle import Bundle
from companion.sharing.outbox import Outbox
from companion.sharing.signed import MAX_BYTES
from companion.sharing.stamp import mint

T = TypeVar("T")
PATIENCE_S = 20.0
"""How long the commons may take to answer."""
ROUND_S = 30.0
"""How often the courier looks whether something is to be done."""
_LOCAL = ("127.0.0.1", "::1", "localhost")


class Outcome(StrEnum):
    """What became of a delivery."""

    TAKEN = "taken"
    REFUSED = "refused"
    LATER = "later"


def connect(address: str) -> http.client.HTTPConnection:
    """A connection to the commons, not opened yet. TLS, but on this very machine.

    Raises `Misconfigured("sharing.address")` for an address that is none, or has no TLS.
    """
    try:
        parts = urlsplit(address)
        host, port = parts.hostname or "", parts.port
    except ValueError as error:
        raise Misconfigured("sharing.address") from error
    if not host or parts.path not in ("", "/") or parts.query or parts.username:
        raise Misconfigured("sharing.address")
    if parts.scheme == "https":
        context = ssl.create_default_context()
        return http.client.HTTPSConnection(host, port, timeout=PATIENCE_S, context=context)
    if parts.scheme == "http" and host in _LOCAL:
        return http.client.HTTPConnection(host, port, timeout=PATIENCE_S)
    raise Misconfigured("sharing.address")


def deliver(address: str, sealed: bytes) -> Outcome:
    """Hand one sealed report over. Never raises for anything the network does."""
    connection = connect(address)
    try:
        connection.putrequest("POST", "/v1/report", skip_accept_encoding=True)
        connection.putheader("Content-Length", str(len(sealed)))
        connection.endheaders(sealed)
        status = connection.getresponse().status
    except (OSError, http.client.HTTPException):
        return Outcome.LATER
    finally:
        connection.close()
    if status == 204:
        return Outcome.TAKEN
    return Outcome.REFUSED if status == 400 else Outcome.LATER


def fetch(address: str) -> bytes:
    """The publication of the commons. Raises `Unavailable("commons.unreachable")`."""
    connection = connect(address)
    try:
        connection.putrequest("GET", "/v1/publication", skip_accept_encoding=True)
        connection.endheaders()
        response = connection.getresponse()
        data = response.read(2 * MAX_BYTES + 1)
    except (OSError, http.client.HTTPException) as error:
        raise Unavailable("commons.unreachable") from error
    finally:
        connection.close()
    if response.status != 200:
        raise Unavailable("commons.unreachable")
    return data


class Courier:
    """A thread that makes, carries and fetches what is due. It talks to the outbox through the guard's thread."""

    def __init__(
        self,
        ask: Callable[[Callable[[Outbox], object]], Future[object]],
        clock: Callable[[], float],
        report: Callable[[Health], None] = lambda health: None,
        received: Callable[[Bundle], object] = lambda bundle: None,
    ) -> None:
        """`ask` runs a function on the outbox's own thread; `received` is told of each new bundle."""
        self._ask = ask
        self._clock = clock
        self._report = report
        self._received = received
        self._wake = threading.Event()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="courier", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """End within the network's patience. May be called twice."""
        self._stopping.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(2.0)

    def nudge(self) -> None:
        """Something may be due: look now."""
        self._wake.set()

    def round(self) -> bool:
        """Do all that is due; whether there is consent to. Raises the errors of the house."""
        now = self._clock()
        commons = self._on_guard(lambda box: box.commons if box.consents else None)
        if commons is None:
            return False
        if self._on_guard(partial(Outbox.wants_publication, now=now)):
            data = fetch(commons.address)
            bundle = self._on_guard(lambda box: box.receive(data, now))
            if bundle is not None:
                self._received(bundle)
        for number, week, held in self._on_guard(lambda box: box.drafts(now)):
            stamp = mint(week, held.key.public, held.effort)
            self._on_guard(partial(Outbox.seal, number=number, week=week, stamp=stamp))
        while not self._stopping.is_set():
            row = self._on_guard(lambda box: box.take(self._clock()))
            if row is None:
                break
            outcome = deliver(commons.address, bytes.fromhex(row.sealed))
            if outcome is Outcome.TAKEN:
                self._on_guard(partial(Outbox.arrived, number=row.id, now=self._clock()))
            elif outcome is Outcome.REFUSED:
                self._on_guard(partial(Outbox.refused, number=row.id))
            else:
                raise Unavailable("commons.unreachable")
        return True

    def _on_guard(self, work: Callable[[Outbox], T]) -> T:
        result: T = self._ask(work).result(120.0)  # type: ignore[assignment]
        return result

    def _run(self) -> None:
        troubled = False
        while not self._stopping.is_set():
            self._wake.wait(ROUND_S)
            self._wake.clear()
            if self._stopping.is_set():
                return
            try:
                if self.round() or troubled:
                    self._report(Health("sharing", State.OK, self._clock()))
                troubled = False
            except (CompanionError, TimeoutError) as trouble:
                # Never more than "waiting": whoever meddles with the line must not be able to make the mind believe
                # that one of its senses is missing.
                troubled = True
                self._report(Health("sharing", State.WAITING, self._clock(), str(trouble) or "guard.busy"))
