"""The only commands of ours that change a mailbox: a keyword on one message, or moving one message (RFC 3501, 6851).

Apart from what the source reads with: a source can never be talked into them, for its client does not have them. A
connection of this kind is opened for one deed, with SELECT, and closed again.
"""

from __future__ import annotations

import re
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from companion.domain.errors import Rejected, Unavailable
from companion.sources.imap import ImapOptions, sign_in
from companion.sources.imap_client import MAX_ANSWER, Folder, ImapClient, Listed, _quoted, to_utf7
from companion.sources.imap_wire import Wire

MOST_CANDIDATES = 200
"""How many messages are looked at for the one that is meant."""
_KEYWORD = re.compile(r"\$[A-Za-z]{1,40}")


class MarkingClient(ImapClient):
    """One connection that may write. Every method may raise `Unavailable`, `NeedsPerson` or `Rejected`."""

    def __init__(self, wire: Wire) -> None:
        super().__init__(wire)
        self._permanent: frozenset[bytes] = frozenset()

    def select(self, folder: str) -> Folder | None:
        """Open a folder for writing; `folder` is its name for people. None if there is none, or it cannot be written
        to."""
        answers = self._try(b"SELECT " + _quoted(to_utf7(folder)), MAX_ANSWER)
        if answers is None:
            return None
        validity = 0
        self._permanent = frozenset()
        for parts in answers:
            if match := re.match(rb"\* OK \[UIDVALIDITY (\d{1,10})\]", parts[0], re.IGNORECASE):
                validity = int(match[1])
            elif match := re.match(rb"\* OK \[PERMANENTFLAGS \(([^)]*)\)\]", parts[0], re.IGNORECASE):
                self._permanent = frozenset(match[1].lower().split())
        return Folder(validity, 0)

    def keeps(self, keyword: str) -> bool:
        """Whether the folder that is open can keep this keyword."""
        return b"\\*" in self._permanent or keyword.lower().encode("ascii") in self._permanent

    def find(self, message_id: str, at: float) -> list[int]:
        """UIDs of messages that may be the one meant, the likeliest first: those with its Message-ID, and if there is
        none with it, those that arrived within a day of `at`. Neither is proof: whoever sends chooses the first."""
        try:
            if message_id:
                found = self._search(b"HEADER Message-ID " + _quoted(message_id))
                if found:
                    return found[-MOST_CANDIDATES:]
        except Unavailable as problem:
            # An id that cannot be asked for (no ASCII), or a server that will not search for it.
            if str(problem) not in ("server.misbehaves", "server.refuses"):
                raise
        day = datetime.fromtimestamp(max(at, 86_400.0 * 3), UTC)
        before, after = day - timedelta(days=2), day + timedelta(days=2)
        return self._search(b"SINCE %s BEFORE %s" % (_date(before), _date(after)))[-MOST_CANDIDATES:]

    def mark(self, uid: int, keyword: str, on: bool = True) -> None:
        """Put a keyword on a message, or take it off."""
        assert _KEYWORD.fullmatch(keyword), "keywords are ours, never the server's or the sender's"
        sign = b"+" if on else b"-"
        self._ask(b"UID STORE %d %sFLAGS.SILENT (%s)" % (uid, sign, keyword.encode("ascii")), b"")

    def move(self, uid: int, folder: str) -> None:
        """Move one message. Raises `Rejected("flag.no_move")` where the server has no way to move only this one."""
        target = _quoted(to_utf7(folder))
        if b"MOVE" in self._capabilities:
            self._ask(b"UID MOVE %d %s" % (uid, target), b"")
            return
        # EXPUNGE alone would remove whatever else is marked as deleted; only UIDPLUS (RFC 4315) can name one message.
        if b"UIDPLUS" not in self._capabilities:
            raise Rejected("flag.no_move")
        self._ask(b"UID COPY %d %s" % (uid, target), b"")
        self._ask(b"UID STORE %d +FLAGS.SILENT (\\Deleted)" % uid, b"")
        self._ask(b"UID EXPUNGE %d" % uid, b"")

    def ensure(self, name: str) -> str:
        """The folder of that name, made now if there is none; on servers that keep all folders under the inbox,
        there. Raises `Rejected("flag.no_folder")`."""
        listed = self.folders()
        there = _named(listed, name)
        if there:
            return there
        mark = next((each.delimiter for each in listed if each.name.upper() == "INBOX"), "")
        wishes = [name, f"INBOX{mark}{name}"] if len(mark) == 1 else [name]
        for wish in wishes:
            if self._try(b"CREATE " + _quoted(to_utf7(wish)), MAX_ANSWER) is not None:
                self._try(b"SUBSCRIBE " + _quoted(to_utf7(wish)), MAX_ANSWER)
                return wish
        raise Rejected("flag.no_folder")


class MarkingAccounts:
    """Opens connections that may write, one at a time, and can end all waiting for the server."""

    def __init__(self, account: Callable[[str], tuple[ImapOptions, Callable[[], str]]]) -> None:
        """`account` finds the options and the password of a source; it may raise `NeedsPerson`."""
        self._account = account
        self._lock = threading.Lock()
        self._waking: socket.socket | None = None
        self._stopped = False

    @contextmanager
    def open(self, source: str) -> Iterator[MarkingClient]:
        """A connection to the account of a source (`imap:june@example.org`), signed in; closed after the block."""
        options, password = self._account(source)
        waker, other = socket.socketpair()
        with waker, other:
            with self._lock:
                if self._stopped:
                    raise Unavailable("stopped")
                self._waking = other
            wire = Wire(waker, options.timeout)
            try:
                client = sign_in(options, password, MarkingClient(wire))
                yield client
                client.logout()
            finally:
                wire.close()
                with self._lock:
                    self._waking = None

    def stop(self) -> None:
        """End every wait, now and from now on; on any thread."""
        with self._lock:
            self._stopped = True
            if self._waking is not None:
                self._waking.send(b"x")


def _named(listed: tuple[Listed, ...], name: str) -> str:
    """The whole name of a folder that is called so, wherever it is; the empty string if there is none."""
    for each in listed:
        leaf = each.name.rpartition(each.delimiter)[2] if len(each.delimiter) == 1 else each.name
        if leaf == name and "\\noselect" not in each.flags:
            return each.name
    return ""


def _date(day: datetime) -> bytes:
    months = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    return f"{day.day}-{months[day.month - 1]}-{day.year}".encode("ascii")
