"""A small IMAP4rev1 client (RFC 3501) that only reads, and that no server can hang, flood or talk out of TLS.

Why not a library: imaplib and what wraps it read a literal of any announced size in one call, have no limit on the
length of an answer as a whole, and block in system calls that a stopping program cannot leave. Reading mail needs
eleven commands; here each has a deadline and a byte budget, and waiting is done in `select` together with a waker.

Failures are the exceptions of `errors` with a stable id of `sources.DETAILS` as their only text: `Unavailable` (try
again) and `NeedsPerson` (certificate, encryption, password). No text from the server gets into them.
"""

from __future__ import annotations

import base64
import re
import ssl
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime

from companion.domain.errors import NeedsPerson, Unavailable
from companion.sources.imap_wire import Wire

CHUNK = 256 * 1024
"""Bytes of a message asked for at once; with a deadline of 30 s this demands 9 KiB/s at least."""
MAX_LINE = 64 * 1024
MAX_SEARCH = 8 * 1024 * 1024
"""Longest answer to a search, about a million numbers, in bytes."""
MAX_ANSWER = 1024 * 1024
"""Most bytes of one answer apart from the literal asked for."""
MAX_RESPONSES = 20_000
"""Most lines of one answer."""

Part = bytes
"""Even positions of a response hold its lines, odd ones its literals."""

_NOT_NOW = (b"UNAVAILABLE", b"INUSE", b"SERVERBUG", b"LIMIT")
"""Response codes (RFC 5530) of a refusal that says nothing about the name, the password or the token."""
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Possessive throughout: what does not match fails at once, and hostile lines cost linear time.
_TOKEN = re.compile(rb'\s*+(?:"((?:[^"\\]|\\.)*+)"|([()])|((?:[^\s()"\[\]]|\[[^\]]*+\])++)|$)', re.DOTALL)
_LITERAL = re.compile(rb"\{(\d{1,20})\+?\}$")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder opened for reading."""

    validity: int
    """UIDVALIDITY: while it is the same, a UID means the same message. 0 if the server gave none."""
    newest: int
    """Highest UID that any message in it can have (UIDNEXT - 1), 0 if the server did not say."""


@dataclass(frozen=True, slots=True)
class Listed:
    """A folder as listed: `wire` is the name for commands, `name` the one for people."""

    wire: str
    name: str
    flags: tuple[str, ...]
    delimiter: str


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message. `cut` is True if it is larger than asked for and `data` only its beginning."""

    uid: int
    at: float
    data: bytes
    cut: bool


class ImapClient:
    """One connection to one account. Every method may raise `Unavailable` or `NeedsPerson`."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._tag = 0
        self._capabilities: frozenset[bytes] = frozenset()
        self._news = False

    @property
    def idles(self) -> bool:
        """The server can tell of new mail by itself (RFC 2177)."""
        return b"IDLE" in self._capabilities

    def connect(self, host: str, port: int, context: ssl.SSLContext, starttls: bool) -> None:
        """Connect and reach TLS, or refuse. Nothing secret is sent before, and nothing learnt before is kept."""
        self._wire.connect(host, port)
        if starttls:
            self._greeting(secure=False)
            if not self._command(b"STARTTLS", bare=True):
                raise NeedsPerson("starttls.missing")
            self._wire.secure(context, host)
        else:
            self._wire.secure(context, host)
            self._greeting(secure=True)
        self._capability()

    def login(self, name: str, password: str) -> None:
        """Sign in by AUTHENTICATE PLAIN (RFC 4616) if offered, else by LOGIN."""
        if any(c in "\r\n\0" for c in name + password):
            raise NeedsPerson("password.unusable")
        if b"AUTH=PLAIN" in self._capabilities:
            secret = base64.b64encode(f"\0{name}\0{password}".encode())
            steps = [b"AUTHENTICATE PLAIN", secret]
        elif b"LOGINDISABLED" in self._capabilities:
            raise NeedsPerson("password.not_accepted")
        else:
            user, word = name.encode(), password.encode()
            steps = [b"LOGIN {%d}" % len(user), user + b" {%d}" % len(word), word]
        code = self._dialogue(steps)
        if code is not None:
            if code in _NOT_NOW:
                raise Unavailable("server.busy")
            raise NeedsPerson("password.refused")
        self._capability()

    def login_token(self, name: str, token: str) -> None:
        """Sign in with an access token, by AUTHENTICATE XOAUTH2 (Google's and Microsoft's SASL mechanism)."""
        if any(not " " <= c <= "~" for c in token) or any(c in "\r\n\0\x01" for c in name):
            raise NeedsPerson("password.unusable")
        if b"AUTH=XOAUTH2" not in self._capabilities:
            raise NeedsPerson("sign_in.not_accepted")
        secret = base64.b64encode(f"user={name}\x01auth=Bearer {token}\x01\x01".encode())
        # A refusal comes as one more question, to be answered with an empty line before the server says no.
        code = self._dialogue([b"AUTHENTICATE XOAUTH2", secret, b""])
        if code is not None:
            if code in _NOT_NOW:
                raise Unavailable("server.busy")
            raise NeedsPerson("sign_in.refused")
        self._capability()

    def folders(self) -> tuple[Listed, ...]:
        """All folders of the account."""
        found = []
        for parts in self._ask(b'LIST "" "*"', b"LIST"):
            words = [word.decode("ascii", "replace") for word, _ in _words(parts)]
            close = words.index(")") if ")" in words else len(words)
            if len(words) >= close + 3:
                wire = words[close + 2]
                flags = tuple(flag.lower() for flag in words[3:close])
                found.append(Listed(wire, from_utf7(wire), flags, words[close + 1]))
        return tuple(found)

    def examine(self, folder: str) -> Folder | None:
        """Open a folder read-only; `folder` is its wire name. None if there is no such folder."""
        validity = following = 0
        answers = self._try(b"EXAMINE " + _quoted(folder), MAX_ANSWER)
        if answers is None:
            return None
        for parts in answers:
            if match := re.match(rb"\* OK \[UIDVALIDITY (\d{1,10})\]", parts[0], re.IGNORECASE):
                validity = int(match[1])
            elif match := re.match(rb"\* OK \[UIDNEXT (\d{1,10})\]", parts[0], re.IGNORECASE):
                following = int(match[1])
        self._news = False
        return Folder(validity, max(following - 1, 0))

    def since(self, day: date) -> list[int]:
        """UIDs of messages that arrived on `day` or later, ascending."""
        return self._search(b"SINCE %d-%s-%d" % (day.day, _MONTHS[day.month - 1].encode(), day.year))

    def after(self, uid: int) -> list[int]:
        """UIDs above `uid`, ascending."""
        # "n:*" always names the last message, also when its UID is below n (RFC 3501, 6.4.8).
        return [found for found in self._search(b"UID %d:*" % (uid + 1)) if found > uid]

    def fetch(self, uid: int, limit: int) -> Fetched | None:
        """One message, at most `limit` bytes of it, without marking it as read. None if it is gone."""
        data, at = bytearray(), 0.0
        while True:
            want = min(CHUNK, limit + 1 - len(data))
            got = self._fetch(uid, len(data), want)
            if got is None:
                return Fetched(uid, at, bytes(data), cut=True) if data else None
            piece, at = got[0], got[1] or at
            if len(piece) > want:
                raise Unavailable("server.misbehaves")
            data += piece
            if len(data) > limit:
                return Fetched(uid, at, bytes(data[:limit]), cut=True)
            if len(piece) < want:
                return Fetched(uid, at, bytes(data), cut=False)

    def idle(self, seconds: float) -> bool:
        """Wait until the server tells of new mail, or for `seconds`. True if it told."""
        if self._news:
            self._news = False
            return True
        tag, told = self._send(b"IDLE"), False
        for parts in self._responses(tag, MAX_ANSWER, 0):
            told = self._notice(parts) or told
            if parts[0].startswith(b"+"):
                break
        else:  # refused after all: this connection is polled from now on
            self._capabilities -= {b"IDLE"}
            return told
        deadline = time.monotonic() + (0.0 if told else seconds)
        ended = False
        try:
            for _ in range(MAX_RESPONSES):
                parts = self._response(MAX_LINE, 0, deadline)
                ended = parts[0].startswith(tag + b" ")
                told = self._notice(parts) or told
                if told or ended:
                    break
            else:
                raise Unavailable("server.misbehaves")
        except Unavailable as end:
            if str(end) != "server.silent":
                raise
        if not ended:
            self._wire.send(b"DONE\r\n")
            for parts in self._responses(tag, MAX_ANSWER, 0):
                told = self._notice(parts) or told
        self._news = False
        return told

    def logout(self) -> None:
        """Say goodbye without waiting for an answer."""
        self._send(b"LOGOUT")

    def _greeting(self, secure: bool) -> None:
        line = self._wire.line(MAX_LINE, time.monotonic() + self._wire.timeout).upper()
        if line.startswith(b"* PREAUTH") and not secure:
            # Signed in before TLS: STARTTLS is then not allowed, so this strips it (CVE-2020-12398 and kin).
            raise NeedsPerson("starttls.missing")
        if line.startswith(b"* BYE"):
            raise Unavailable("server.busy")
        if not line.startswith((b"* OK", b"* PREAUTH")):
            raise Unavailable("server.misbehaves")

    def _capability(self) -> None:
        words: set[bytes] = set()
        for parts in self._ask(b"CAPABILITY", b"CAPABILITY"):
            words.update(parts[0].upper().split()[2:])
        self._capabilities = frozenset(words)

    def _search(self, criteria: bytes) -> list[int]:
        uids: set[int] = set()
        for parts in self._ask(b"UID SEARCH " + criteria, b"SEARCH", MAX_SEARCH):
            uids.update(int(word) for word in parts[0].split()[2:] if word.isdigit() and len(word) <= 10)
        return sorted(uids)

    def _fetch(self, uid: int, start: int, size: int) -> tuple[bytes, float] | None:
        tag = self._send(b"UID FETCH %d (UID INTERNALDATE BODY.PEEK[]<%d.%d>)" % (uid, start, size))
        found: tuple[bytes, float] | None = None
        for parts in self._responses(tag, MAX_ANSWER, size):
            self._notice(parts)
            if not re.match(rb"\* \d{1,10} FETCH ", parts[0], re.IGNORECASE):
                continue
            values = _pairs(parts)
            body = next((value for name, value in values.items() if name.startswith(b"BODY[]")), None)
            if values.get(b"UID") == b"%d" % uid and body is not None:
                found = body, internal_date(values.get(b"INTERNALDATE", b""))
        return found

    def _ask(self, command: bytes, kind: bytes, limit: int = MAX_ANSWER) -> list[list[Part]]:
        answers = self._try(command, limit)
        if answers is None:
            raise Unavailable("server.refuses")
        return [p for p in answers if p[0].upper().split()[1:2] == [kind]] if kind else []

    def _try(self, command: bytes, limit: int) -> list[list[Part]] | None:
        tag, answers, last = self._send(command), [], b""
        for parts in self._responses(tag, limit, MAX_LINE):
            self._notice(parts)
            answers.append(parts)
            last = parts[0]
        return answers[:-1] if _status(last) == b"OK" else None

    def _command(self, command: bytes, bare: bool) -> bool:
        tag, last = self._send(command), b""
        for parts in self._responses(tag, MAX_LINE, 0 if bare else MAX_LINE):
            last = parts[0]
        return _status(last) == b"OK"

    def _dialogue(self, steps: list[bytes]) -> bytes | None:
        """Send the steps, each after the server asked for it. None if it agreed, else its response code."""
        tag, waiting = self._send(steps[0]), steps[1:]
        last = b""
        for parts in self._responses(tag, MAX_ANSWER, 0):
            last = parts[0]
            if last.startswith(b"+"):
                if not waiting:
                    raise Unavailable("server.misbehaves")
                self._wire.send(waiting.pop(0) + b"\r\n")
        if _status(last) == b"OK":
            return None
        code = re.match(rb"\S+ \S+ \[([A-Za-z]+)", last)
        return code[1].upper() if code else b""

    def _send(self, command: bytes) -> bytes:
        self._tag += 1
        tag = b"c%d" % self._tag
        self._wire.send(tag + b" " + command + b"\r\n")
        return tag

    def _responses(self, tag: bytes, limit: int, literal: int) -> Iterator[list[Part]]:
        """Responses up to and including the tagged one, within one deadline and one budget of bytes."""
        deadline = time.monotonic() + self._wire.timeout
        left = limit
        for _ in range(MAX_RESPONSES):
            parts = self._response(left, literal, deadline)
            left -= sum(len(part) + 2 for part in parts[::2])
            yield parts
            if parts[0].startswith(tag + b" "):
                return
            if left <= 0:
                break
        raise Unavailable("server.misbehaves")

    def _response(self, limit: int, literal: int, deadline: float) -> list[Part]:
        parts = [self._wire.line(limit, deadline)]
        total = 0
        while match := _LITERAL.search(parts[-1]):
            size = int(match[1])
            total += size
            # The announced size is believed only up to what was asked for, before a byte of it is kept.
            if total > literal or len(parts) > 64:
                raise Unavailable("server.misbehaves")
            parts.append(self._wire.exactly(size, deadline))
            parts.append(self._wire.line(min(limit, MAX_LINE), deadline))
        if parts[0][:5].upper() == b"* BYE":
            raise Unavailable("server.gone")
        return parts

    def _notice(self, parts: list[Part]) -> bool:
        told = re.match(rb"\* \d{1,10} (EXISTS|RECENT)", parts[0], re.IGNORECASE) is not None
        self._news = self._news or told
        return told


def internal_date(text: bytes) -> float:
    """Seconds since the epoch of an INTERNALDATE (RFC 3501, 9), 0.0 if it is none."""
    match = re.fullmatch(rb" ?(\d\d?)-([A-Za-z]{3})-(\d{4}) (\d\d):(\d\d):(\d\d) ([+-])(\d\d)(\d\d)", text.strip())
    if match is None or match[2].decode().title() not in _MONTHS:
        return 0.0
    day, year, hour, minute, second = (int(match[i]) for i in (1, 3, 4, 5, 6))
    offset = (int(match[8]) * 3600 + int(match[9]) * 60) * (1 if match[7] == b"+" else -1)
    try:
        month = _MONTHS.index(match[2].decode().title()) + 1
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC).timestamp() - offset
    except (ValueError, OverflowError):
        return 0.0


def to_utf7(name: str) -> str:
    """A folder's name in IMAP's modified UTF-7 (RFC 3501, 5.1.3)."""

    def encode(run: re.Match[str]) -> str:
        if run[0] == "&":
            return "&-"
        packed = base64.b64encode(run[0].encode("utf-16-be", "surrogatepass")).decode().rstrip("=")
        return "&" + packed.replace("/", ",") + "-"

    return re.sub(r"&|[^\x20-\x7e]+", encode, name)


def from_utf7(wire: str) -> str:
    """The folder's name for people; what is not valid modified UTF-7 stays as it is."""

    def decode(run: re.Match[str]) -> str:
        if not run[1]:
            return "&"
        try:
            padded = run[1].replace(",", "/") + "=" * (-len(run[1]) % 4)
            return base64.b64decode(padded, validate=True).decode("utf-16-be")
        except ValueError:
            return run[0]

    return re.sub(r"&([A-Za-z0-9+,]*)-", decode, wire)


def _status(line: bytes) -> bytes:
    words = line.split(None, 2)
    return words[1].upper() if len(words) > 1 else b""


def _quoted(text: str) -> bytes:
    if any(not " " <= c <= "~" for c in text):
        raise Unavailable("server.misbehaves")
    return b'"' + text.replace("\\", "\\\\").replace('"', '\\"').encode("ascii") + b'"'


def _words(parts: list[Part]) -> Iterator[tuple[bytes, bool]]:
    """Words of a response: atoms, quoted strings unquoted, literals whole; True marks a parenthesis of the list."""
    for number, part in enumerate(parts):
        if number % 2:
            yield part, False
            continue
        line, position = _LITERAL.sub(b"", part), 0
        while position < len(line):
            match = _TOKEN.match(line, position)
            if match is None:
                raise Unavailable("server.misbehaves")
            position = match.end()
            if match.lastindex is None:
                break
            if match[1] is not None:
                yield re.sub(rb"\\(.)", rb"\1", match[1]), False
            else:
                yield match[2] or match[3], match[2] is not None


def _pairs(parts: list[Part]) -> dict[bytes, bytes]:
    """Name and value of the items of a FETCH response; values that are lists are left out."""
    values: dict[bytes, bytes] = {}
    depth, name = 0, b""
    for word, parenthesis in _words(parts):
        if parenthesis:
            depth += 1 if word == b"(" else -1
            name = b""
        elif depth == 1 and name:
            values.setdefault(name, word)
            name = b""
        elif depth == 1:
            name = word.upper()
    return values
