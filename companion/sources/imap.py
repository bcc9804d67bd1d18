"""Mail as it arrives, over IMAP: read-only, TLS only, resuming after every kind of interruption.

**What is read.** The folders of the options as incoming mail and the sent folder (found by its special use, RFC 6154)
as the person's own. `EXAMINE` and `BODY.PEEK` leave the mailbox untouched: no message becomes "read" by being
guarded. Of a message larger than `max_bytes` only the beginning is read, and the item says so (`cut`).

**Cursor**, one per folder: `uidvalidity:uid:arrived`, of the last message offered; `arrived` is its INTERNALDATE in
seconds since the epoch. While UIDVALIDITY is the same, reading resumes after the UID.

**Key**: a hash over the bytes of the message. After a change of UIDVALIDITY, UIDs mean nothing any more (RFC 3501,
2.3.1.1), so everything since the cursor's `arrived` (at least the last `days`) is offered again, and the keys let the
guard drop what it judged already. A key of Message-ID and size would be cheaper, but the sender of a message chooses
both, and could make a bad message pass for an old good one.

**First run**: only messages of the last `days` are offered.

**A message that cannot be had**: if the server breaks the connection over the same message three times, it is offered
with empty `data` and `cut`, so that it shows as "could not be read" and the ones behind it are not held up.
"""

from __future__ import annotations

import hashlib
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Literal, Protocol, TypeVar, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field

from companion.domain.errors import NeedsPerson, Unavailable
from companion.domain.observation import Kind, RawItem
from companion.sources.feed import Feed, ThreadedSource, jitter
from companion.sources.imap_client import Fetched, ImapClient, Listed, to_utf7
from companion.sources.imap_wire import Wire

C = TypeVar("C", bound=ImapClient)
DAY = 86_400.0
TRIES = 3
"""Connections lost over one message before it is offered as unreadable."""
SENT_NAMES = ("sent", "sent items", "sent messages", "sent mail", "gesendet", "gesendete objekte", "envoyés")
"""Names of the sent folder on servers that do not mark it."""
MEND_AFTER = 300.0
"""Seconds until a connection that needs the person is tried again: a hotel's portal breaks certificates for hours."""
REFUSED_AFTER = 1_800.0
"""The same after a refused password: providers lock accounts over repeated attempts."""
_REFUSED = ("password.refused", "sign_in.refused", "sign_in.revoked")


class ImapOptions(BaseModel):
    """One mail account. The password or token is not among the options; it lives in the vault."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    address: str = Field(min_length=1, max_length=254, pattern=r"^[^\x00-\x1f\x7f]+$")
    """The account's mail address, as the person knows it; names the source."""
    host: str = Field(min_length=1, max_length=253, pattern=r"^[^\s/\x00-\x1f]+$")
    port: int = Field(default=0, ge=0, le=65535)
    """0 stands for 993 with TLS and 143 with STARTTLS."""
    security: Literal["tls", "starttls"] = "tls"
    login: str = Field(default="", max_length=254)
    """Name to sign in with, if it is not the address."""
    oauth: Literal["", "google", "microsoft"] = ""
    """Whose sign-in page gave the access; empty where a password signs in."""
    folders: tuple[str, ...] = Field(default=("INBOX",), min_length=1, max_length=50)
    sent: str = "auto"
    """Name of the folder with the person's own mail; `auto` asks the server, empty reads none."""
    days: int = Field(default=14, ge=0, le=3650)
    """How far back the first run looks."""
    max_bytes: int = Field(default=25 * 1024 * 1024, ge=1024, le=25 * 1024 * 1024)
    ca_file: str = ""
    """PEM file with the certificate authority of a server of one's own, trusted for this account besides the
    system's authorities."""
    poll: float = Field(default=60.0, ge=0.1, le=3600.0)
    """Seconds between looks at folders that the server does not tell of by itself."""
    idle: float = Field(default=540.0, ge=0.1, le=1740.0)
    """Longest IDLE in seconds; the standard's limit is 29 minutes, many routers forget a connection after ten."""
    timeout: float = Field(default=30.0, ge=0.1, le=60.0)
    """Seconds that the server has for each answer."""


@runtime_checkable
class Renewing(Protocol):
    """A secret of which there is another one when the server refuses it: an access token."""

    def __call__(self) -> str:
        """The secret."""
        ...

    def renew(self, refused: str) -> str:
        """Another one than that which was refused. Raises `NeedsPerson` where there is none."""
        ...


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a folder stands."""

    validity: int
    uid: int
    arrived: float

    def __str__(self) -> str:
        return f"{self.validity}:{self.uid}:{int(self.arrived)}"

    @staticmethod
    def read(cursor: str | None) -> _Place | None:
        words = (cursor or "").split(":")
        if len(words) not in (2, 3) or not all(word.isdigit() and len(word) < 16 for word in words):
            return None
        return _Place(int(words[0]), int(words[1]), float(words[2]) if len(words) == 3 else 0.0)


@dataclass(frozen=True, slots=True)
class _Watched:
    wire: str
    stream: str
    outgoing: bool


class ImapSource(ThreadedSource):
    """One account. `password` is called for each connection; it may raise `NeedsPerson` or `Unavailable`. With the
    option `oauth` it gives access tokens, and may be `Renewing`."""

    def __init__(self, options: ImapOptions, password: Callable[[], str]) -> None:
        super().__init__(f"imap:{options.address}")
        self._options = options
        self._password = password
        self._lost: dict[tuple[str, int], int] = {}

    def _run(self, feed: Feed) -> None:
        attempt = 0
        while not feed.stopped():
            client_up = 0.0
            wire = Wire(feed.waker, self._options.timeout)
            try:
                client = self._connect(wire)
                client_up = time.monotonic()
                self._guard(feed, client)
            except NeedsPerson as problem:
                feed.needs_person(str(problem))
                feed.wait(REFUSED_AFTER if str(problem) in _REFUSED else MEND_AFTER)
                continue
            except Unavailable as problem:
                # A connection that stood and broke is tried once more before anyone hears of it: routers, servers
                # and laptops drop connections all day.
                lasted = client_up and time.monotonic() - client_up > 60
                attempt = 0 if lasted else attempt + 1
                if not (client_up and attempt <= 1):
                    feed.waiting(str(problem))
            finally:
                wire.close()
            feed.wait(jitter(attempt))

    def try_sign_in(self) -> None:
        """Sign in once and leave again. Raises what a run would report: `NeedsPerson` or `Unavailable`."""
        waker, other = socket.socketpair()
        wire = Wire(waker, self._options.timeout)
        try:
            self._connect(wire).logout()
        finally:
            wire.close()
            waker.close()
            other.close()

    def _connect(self, wire: Wire) -> ImapClient:
        return sign_in(self._options, self._password, ImapClient(wire))

    def _guard(self, feed: Feed, client: ImapClient) -> None:
        watched = self._watched(client)
        main = watched[0]
        while not feed.stopped():
            missing = [folder for folder in reversed(watched) if not self._read(feed, client, folder)]
            if main in missing:  # it was opened last, and would have stayed open for IDLE
                raise NeedsPerson("folder.missing")
            if missing:
                feed.needs_person("folder.missing")
            else:
                feed.ok()
            alone = len(watched) == 1
            until = time.monotonic() + (self._options.idle if alone else self._options.poll)
            while (left := until - time.monotonic()) > 0 and not feed.stopped():
                began = time.monotonic()
                if client.idles:
                    client.idle(left)
                else:
                    feed.wait(min(left, self._options.poll))
                found = self._news(feed, client, main)
                if not found and time.monotonic() - began < 1.0:
                    feed.wait(1.0)  # a server that tells of nothing over and over must not keep us busy
        client.logout()

    def _watched(self, client: ImapClient) -> list[_Watched]:
        options = self._options
        watched = [_Watched(to_utf7(name), f"{self.name}/{name}", outgoing=False) for name in options.folders]
        sent = options.sent
        if sent == "auto":
            found = _find_sent(client.folders())
            sent = found.name if found else ""
        if sent and sent not in options.folders:
            watched.append(_Watched(to_utf7(sent), f"{self.name}/{sent}", outgoing=True))
        return watched

    def _read(self, feed: Feed, client: ImapClient, folder: _Watched) -> bool:
        """Open a folder and offer what is new in it. False if it does not exist."""
        opened = client.examine(folder.wire)
        if opened is None:
            return False
        place = _Place.read(feed.cursors.get(folder.stream))
        if place is not None and place.validity == opened.validity:
            self._offer(feed, client, folder, place, client.after(place.uid), since=0.0)
            return True
        since = time.time() - self._options.days * DAY
        if place is not None and place.arrived:
            since = min(since, place.arrived - DAY)
        # The server counts SINCE in whole days of its own time zone; the exact time is compared here.
        day = (datetime.fromtimestamp(max(since, 0.0), UTC) - timedelta(days=1)).date() if since > DAY else None
        uids = client.since(day) if day else client.after(0)
        self._offer(feed, client, folder, _Place(opened.validity, 0, 0.0), uids, since)
        if not feed.stopped():
            # Known to this run only: nothing may have been offered, and then nothing is recorded.
            newest = max(opened.newest, uids[-1] if uids else 0)
            feed.cursors[folder.stream] = str(_Place(opened.validity, newest, time.time()))
        return True

    def _news(self, feed: Feed, client: ImapClient, folder: _Watched) -> bool:
        """Offer what is new in the folder that is open. True if there was something."""
        place = _Place.read(feed.cursors.get(folder.stream))
        assert place is not None, "a folder is read before its news are"
        uids = client.after(place.uid)
        self._offer(feed, client, folder, place, uids, since=0.0)
        return bool(uids)

    def _offer(
        self, feed: Feed, client: ImapClient, folder: _Watched, place: _Place, uids: list[int], since: float
    ) -> None:
        for uid in uids:
            message = self._fetch(client, folder, uid)
            if message is None:
                continue
            arrived = message.at or time.time()
            if arrived < since:
                continue
            key = hashlib.sha256(message.data).hexdigest()[:32] if message.data else f"{place.validity}:{uid}"
            place = _Place(place.validity, uid, max(arrived, 0.0))
            item = RawItem(
                source=self.name,
                stream=folder.stream,
                key=key,
                kind=Kind.EMAIL,
                at=arrived,
                data=message.data,
                cursor=str(place),
                outgoing=folder.outgoing,
                cut=message.cut,
            )
            if not feed.offer(item):
                return

    def _fetch(self, client: ImapClient, folder: _Watched, uid: int) -> Fetched | None:
        lost = (folder.stream, uid)
        if self._lost.get(lost, 0) >= TRIES:
            return Fetched(uid, 0.0, b"", cut=True)
        try:
            message = client.fetch(uid, self._options.max_bytes)
        except Unavailable as problem:
            if str(problem) != "stopped":
                self._lost[lost] = self._lost.get(lost, 0) + 1
            raise
        self._lost.pop(lost, None)
        return message


def sign_in(options: ImapOptions, password: Callable[[], str], client: C) -> C:
    """Connect, reach TLS and sign in. Raises `Unavailable` or `NeedsPerson`; returns the client."""
    context = ssl.create_default_context()
    if options.ca_file:
        try:
            context.load_verify_locations(options.ca_file)
        except (OSError, ssl.SSLError):
            raise NeedsPerson("certificate.authority_unreadable") from None
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    starttls = options.security == "starttls"
    word = password()
    client.connect(options.host, options.port or (143 if starttls else 993), context, starttls)
    name = options.login or options.address
    if not options.oauth:
        client.login(name, word)
        return client
    try:
        client.login_token(name, word)
    except NeedsPerson as refused:
        # The provider may have ended one token and still give another; only its own no is for the person.
        if str(refused) != "sign_in.refused" or not isinstance(password, Renewing):
            raise
        client.login_token(name, password.renew(word))
    return client


def _find_sent(folders: tuple[Listed, ...]) -> Listed | None:
    for folder in folders:
        if "\\sent" in folder.flags:
            return folder
    for folder in folders:
        leaf = folder.name.rpartition(folder.delimiter)[2] if len(folder.delimiter) == 1 else folder.name
        if leaf.casefold() in SENT_NAMES:
            return folder
    return None
