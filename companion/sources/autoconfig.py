"""Mail settings that a provider publishes: the file `config-v1.1.xml` that Thunderbird and others read.

Format: https://wiki.mozilla.org/Thunderbird:Autoconfiguration:ConfigFileFormat, of which only the incoming IMAP
servers are read. The file comes from a stranger, so as little as possible of it is read: no document type (and with
it no entity), at most 64 KiB, 1,000 elements, ten levels; a server without encryption is passed over.

`ask` goes to the provider's own domain only, over TLS, and only because the person said so: the provider learns that
somebody here reads mail there, not who. Mozilla's own collection (ISPDB) is not asked: that third party would learn
where the person has mail, and plain HTTP, which the convention also allows, could be answered by anybody on the way.
"""

from __future__ import annotations

import http.client
import re
import ssl
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import cast
from xml.parsers import expat

from companion.domain.errors import Rejected, Unavailable
from companion.sources.mail_providers import MailServer, Security, domain_of

MAX_BYTES = 64 * 1024
MAX_ELEMENTS = 1_000
MAX_DEPTH = 10
MAX_TEXT = 300
"""Longest text of one element that is kept, in characters."""
PATIENCE_S = 10.0
"""How long each place may take to answer, in seconds."""
_ROOT = ("clientConfig", "emailProvider")
_SECURITY = {"SSL": "tls", "STARTTLS": "starttls"}
_HOST = re.compile(r"(?=.{1,253}$)[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\.)+[A-Za-z0-9-]{2,63}")

Open = Callable[[str], http.client.HTTPConnection]
"""Makes a connection to a host, not opened yet."""


def read(data: bytes, address: str) -> MailServer:
    """The first encrypted IMAP server that the file names, with the gaps for the address filled.

    Raises `Rejected`: `autoconfig.unsound` for what is no such file, `autoconfig.no_server` where it names none.
    """
    if len(data) > MAX_BYTES:
        raise Rejected("autoconfig.unsound")
    reader = _Reader()
    try:
        reader.parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:
        raise Rejected("autoconfig.unsound") from error
    if not reader.rooted:
        raise Rejected("autoconfig.unsound")
    for server in reader.servers:
        found = _usable(server, address)
        if found is not None:
            return found
    raise Rejected("autoconfig.no_server")


def ask(address: str, connect: Open | None = None) -> MailServer:
    """Ask the address's own domain for its settings. Call it only when the person said so.

    Raises `Unavailable("autoconfig.none")` where neither place has them, or `Rejected` as `read` does.
    """
    domain = domain_of(address)
    if not domain:
        raise Rejected("autoconfig.unsound")
    data: bytes | None = None
    for host, path in places(domain):
        data = _fetch((connect or _tls)(host), path)
        if data is not None:
            return read(data, address)
    raise Unavailable("autoconfig.none")


def places(domain: str) -> tuple[tuple[str, str], ...]:
    """Where a domain publishes its mail settings: host and path. The address itself is not sent along."""
    return (
        (f"autoconfig.{domain}", "/mail/config-v1.1.xml"),
        (domain, "/.well-known/autoconfig/mail/config-v1.1.xml"),
    )


def _tls(host: str) -> http.client.HTTPConnection:
    return http.client.HTTPSConnection(host, timeout=PATIENCE_S, context=ssl.create_default_context())


def _fetch(connection: http.client.HTTPConnection, path: str) -> bytes | None:
    """The file, or None. Redirections are not followed: they lead to hosts that nobody agreed to."""
    try:
        connection.putrequest("GET", path, skip_accept_encoding=True)
        connection.endheaders()
        with connection.getresponse() as response:
            data = response.read(MAX_BYTES + 1)
    except (OSError, http.client.HTTPException):
        return None
    finally:
        connection.close()
    return data if response.status == 200 else None


def _usable(server: dict[str, str], address: str) -> MailServer | None:
    host, port = server.get("hostname", ""), server.get("port", "")
    security = _SECURITY.get(server.get("socketType", "").upper())
    local, _, domain = address.strip().rpartition("@")
    gaps = {"%EMAILADDRESS%": address.strip(), "%EMAILLOCALPART%": local, "%EMAILDOMAIN%": domain}
    login = server.get("username", "%EMAILADDRESS%")
    for gap, filled in gaps.items():
        host, login = host.replace(gap, filled), login.replace(gap, filled)
    if security is None or not _HOST.fullmatch(host) or not re.fullmatch(r"\d{1,5}", port):
        return None
    number = int(port)
    if not 0 < number < 65_536 or not login or len(login) > 254 or not login.isprintable():
        return None
    named = "" if login == address.strip() else login
    return MailServer(domain, host.lower(), number, cast("Security", security), named)


@dataclass(slots=True)
class _Reader:
    """Keeps the children of `incomingServer` elements of type IMAP, and nothing else of the file."""

    parser: expat.XMLParserType = field(default_factory=expat.ParserCreate)
    servers: list[dict[str, str]] = field(default_factory=list)
    rooted: bool = False
    _path: list[str] = field(default_factory=list)
    _inside: bool = False
    _text: str = ""
    _count: int = 0

    def __post_init__(self) -> None:
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _doctype(self, *_: object) -> None:
        # No settings file has one, and every trick with entities needs one.
        raise ValueError("document type")

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS or len(self._path) >= MAX_DEPTH:
            raise ValueError("too large")
        self._path.append(name)
        self._text = ""
        self.rooted = self.rooted or tuple(self._path) == _ROOT
        if tuple(self._path) == (*_ROOT, "incomingServer"):
            self._inside = attributes.get("type", "").lower() == "imap"
            if self._inside:
                self.servers.append({})

    def _end(self, name: str) -> None:
        if self._inside and tuple(self._path[:-1]) == (*_ROOT, "incomingServer"):
            self.servers[-1].setdefault(name, self._text.strip())
        self._path.pop()
        self._inside = self._inside and len(self._path) > 2
        self._text = ""

    def _characters(self, text: str) -> None:
        if self._inside:
            self._text = (self._text + text)[:MAX_TEXT]
