"""When a domain was registered, asked of its registry by RDAP (RFC 9082, 9083), and of nobody else.

Which registry that is stands in IANA's list (RFC 9224), fetched once a month. Whoever is asked learns that somebody
asks about a domain, from this network address; no more is sent, no account, cookie or name of a program goes along.
So it is off until allowed, and every answer is remembered.

Only encrypted connections to named hosts, redirections included; every answer has a limit of time and size, is read
as JSON and gives one date. Errors: `Unavailable` with `registry.away` or `registry.misbehaves`.
"""

from __future__ import annotations

import http.client
import json
import ssl
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin, urlsplit

from companion.domain.errors import Unavailable

LIST = "https://data.iana.org/rdap/dns.json"
"""IANA's list of registries."""
TIMEOUT_S = 8.0
MAX_LIST = 1024 * 1024
MAX_ANSWER = 256 * 1024
MOST_STEPS = 3
"""Redirections followed: a registry may pass on to the registrar's own server."""
LIST_KEPT_S = 30 * 86_400.0
KEPT_S = 86_400.0
MOST_KEPT = 1_000


class Registry:
    """Asks and remembers. Any thread; one question at a time."""

    def __init__(
        self,
        listed: str = LIST,
        context: ssl.SSLContext | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`listed` and `context` are for tests."""
        self._listed = listed
        self._context = context or ssl.create_default_context()
        self._clock = clock
        self._lock = threading.Lock()
        self._servers: tuple[float, dict[str, str]] = (float("-inf"), {})
        self._kept: OrderedDict[str, tuple[float, float | None]] = OrderedDict()

    def registered(self, domain: str) -> float | None:
        """When a registered domain (`example.com`) was registered, in seconds since the epoch; None if its registry
        has no date, or offers no RDAP."""
        try:
            name = domain.encode("idna").decode("ascii").lower()
        except UnicodeError:
            return None
        if not all(label and label.replace("-", "").isalnum() for label in name.split(".")):
            return None
        with self._lock:
            known = self._kept.get(name)
            if known is not None and known[0] > self._clock():
                return known[1]
            server = self._server(name.rpartition(".")[2])
            born = self._ask(urljoin(server, f"domain/{name}")) if server else None
            self._kept[name] = (self._clock() + KEPT_S, born)
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
            return born

    def _server(self, ending: str) -> str:
        """Base address of the registry of a top-level domain, or the empty string."""
        fetched, servers = self._servers
        if not servers or self._clock() - fetched > LIST_KEPT_S:
            status, data = self._get(self._listed, MAX_LIST)
            servers = _servers(data) if status == 200 else {}
            if not servers:
                raise Unavailable("registry.misbehaves")
            self._servers = (self._clock(), servers)
        return servers.get(ending, "")

    def _ask(self, address: str) -> float | None:
        status, data = self._get(address, MAX_ANSWER)
        if status == 404:
            return None
        if status != 200:
            raise Unavailable("registry.away")
        return _born(data)

    def _get(self, address: str, limit: int) -> tuple[int, bytes]:
        for _ in range(MOST_STEPS + 1):
            parts = urlsplit(address)
            if parts.scheme != "https" or not parts.hostname or parts.username is not None:
                raise Unavailable("registry.misbehaves")
            connection = http.client.HTTPSConnection(
                parts.hostname, parts.port or 443, timeout=TIMEOUT_S, context=self._context
            )
            try:
                path = parts.path + (f"?{parts.query}" if parts.query else "")
                connection.request("GET", path or "/", headers={"Accept": "application/rdap+json, application/json"})
                answer = connection.getresponse()
                if answer.status in (301, 302, 303, 307, 308):
                    address = urljoin(address, answer.getheader("Location") or "")
                    continue
                data = self._read(answer, limit)
                return answer.status, data
            except (OSError, http.client.HTTPException, ValueError) as error:
                raise Unavailable("registry.away") from error
            finally:
                connection.close()
        raise Unavailable("registry.misbehaves")

    @staticmethod
    def _read(answer: http.client.HTTPResponse, limit: int) -> bytes:
        data, deadline = bytearray(), time.monotonic() + TIMEOUT_S
        while piece := answer.read1(65_536):
            data += piece
            # A deadline over all of it: a server that drips must not hold us for ever.
            if len(data) > limit or time.monotonic() > deadline:
                raise Unavailable("registry.misbehaves")
        return bytes(data)


def _json(data: bytes) -> Any:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        raise Unavailable("registry.misbehaves") from None


def _servers(data: bytes) -> dict[str, str]:
    """Top-level domains and the addresses of their registries (RFC 9224, 4)."""
    found: dict[str, str] = {}
    answer = _json(data)
    services = answer.get("services") if isinstance(answer, dict) else None
    for service in services if isinstance(services, list) else []:
        if isinstance(service, list) and len(service) == 2 and all(isinstance(part, list) for part in service):
            secure = [url for url in service[1] if isinstance(url, str) and url.startswith("https://")]
            for ending in service[0] if secure else []:
                found[str(ending).lower()] = secure[0] if secure[0].endswith("/") else f"{secure[0]}/"
    return found


def _born(data: bytes) -> float | None:
    """The date of registration in an answer about a domain (RFC 9083, 4.5 and 10.2.3)."""
    answer = _json(data)
    events = answer.get("events", []) if isinstance(answer, dict) else []
    for event in events if isinstance(events, list) else []:
        if isinstance(event, dict) and event.get("eventAction") == "registration":
            try:
                born = datetime.fromisoformat(str(event.get("eventDate")).replace("Z", "+00:00"))
                return (born if born.tzinfo else born.replace(tzinfo=UTC)).timestamp()
            except (ValueError, OverflowError):
                return None
    return None
