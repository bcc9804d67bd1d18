"""Flagging a mail that was warned of, in the mailbox itself, so that other mail programs and telephones show it too.

Either a keyword of the register (`$Phishing`; RFC 5788, IANA registry of IMAP keywords; `$Junk` on servers that keep
only known ones), or the mail goes into a folder of its own. It is the only write to a mailbox. It takes place on
a connection of its own, for this deed alone, after the message was compared (by a hash over its bytes) with the one
that was judged: of two mails with the same Message-ID, which any sender can choose, the right one is flagged.

Errors: `Rejected` with `flag.gone` (it is not where it was), `flag.no_keywords`, `flag.no_move` or `flag.no_folder`,
besides those of the connection.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Protocol

from companion.domain.errors import NeedsPerson, Rejected
from companion.domain.feedback import Receipt
from companion.domain.journal import Entry
from companion.domain.observation import Kind, Observation
from companion.domain.tools import Outcome, ToolName

FOLDER = "Guard Dog"
"""Name of the folder for mail that was warned of."""
KEYWORDS = ("$Phishing", "$Junk")
"""Keywords, the preferred one first."""


class Message(Protocol):
    """One message as fetched."""

    @property
    def data(self) -> bytes:
        """Its bytes, or the beginning of them."""
        ...


class Mailbox(Protocol):
    """A connection to one account that may write; `sources.imap_marking` in the product. Folders by their names."""

    def select(self, folder: str) -> object | None:
        """Open a folder for writing; None if there is none."""
        ...

    def keeps(self, keyword: str) -> bool:
        """Whether the open folder can keep a keyword."""
        ...

    def find(self, message_id: str, at: float) -> list[int]:
        """Messages that may be the one meant."""
        ...

    def fetch(self, uid: int, limit: int) -> Message | None:
        """One message, at most `limit` bytes."""
        ...

    def mark(self, uid: int, keyword: str, on: bool = True) -> None:
        """Put a keyword on, or take it off."""
        ...

    def move(self, uid: int, folder: str) -> None:
        """Move one message."""
        ...

    def ensure(self, name: str) -> str:
        """The folder of that name, made if there is none."""
        ...


Connect = Callable[[str], AbstractContextManager[Mailbox]]
"""Opens a connection to the account of a source (`imap:june@example.org`), signed in."""


class FlagMail:
    """The tool `flag`. Implements the `Tool` port."""

    name = ToolName.FLAG

    def __init__(self, connect: Connect, moves: Callable[[], bool], max_bytes: int, stop: Callable[[], None]) -> None:
        """`moves`: whether mail goes into the folder rather than get a keyword, asked anew each time. `max_bytes`:
        how much of a mail its source reads, for the hash is over that. `stop` ends all waiting for a server."""
        self._connect = connect
        self._moves = moves
        self._max_bytes = max_bytes
        self._stop = stop

    def fits(self, entry: Entry) -> bool:
        """A mail out of a mailbox that is watched over IMAP."""
        seen = entry.observation
        return seen is not None and seen.kind is Kind.EMAIL and seen.source.startswith("imap:")

    def start(self) -> str:
        """Nothing is ever left half done: a keyword is on or not, and a move is one step of the server."""
        return ""

    def use(self, entry: Entry) -> Outcome:
        """Flag the very mail that was judged."""
        seen = _mail(entry)
        folder = seen.stream.removeprefix(f"{seen.source}/")
        with self._connect(seen.source) as mailbox:
            target = mailbox.ensure(FOLDER) if self._moves() else ""
            uid = self._open(mailbox, seen, folder)
            if target:
                mailbox.move(uid, target)
                return Outcome(self.name, "moved", (("from", folder), ("to", target)))
            keyword = next((each for each in KEYWORDS if mailbox.keeps(each)), None)
            if keyword is None:
                raise Rejected("flag.no_keywords")
            mailbox.mark(uid, keyword)
            return Outcome(self.name, "flagged", (("keyword", keyword), ("from", folder)))

    def undo(self, entry: Entry, receipt: Receipt) -> Outcome:
        """Take the keyword off, or move the mail back."""
        seen, done = _mail(entry), dict(receipt.changes)
        with self._connect(seen.source) as mailbox:
            uid = self._open(mailbox, seen, done.get("to") or done["from"])
            if "to" in done:
                mailbox.move(uid, done["from"])
            else:
                mailbox.mark(uid, done["keyword"], on=False)
        return Outcome(self.name, "unflagged", receipt.changes)

    def stop(self) -> None:
        """Break off."""
        self._stop()

    def _open(self, mailbox: Mailbox, seen: Observation, folder: str) -> int:
        """Open the folder and find the mail in it. Raises `Rejected("flag.gone")`."""
        if mailbox.select(folder) is None:
            raise NeedsPerson("folder.missing")
        for uid in mailbox.find(seen.message_id, seen.at):
            message = mailbox.fetch(uid, self._max_bytes)
            if message is not None and hashlib.sha256(message.data).hexdigest()[:32] == seen.key:
                return uid
        raise Rejected("flag.gone")


def _mail(entry: Entry) -> Observation:
    if entry.observation is None:
        raise Rejected("tool.does_not_fit")
    return entry.observation
