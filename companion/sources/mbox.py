"""Reading mbox files (RFC 4155 and its relatives) as a stream: constant memory, linear time, any size.

The four dialects differ in how a line that begins with "From " is kept out of a body: mboxo and mboxrd quote it with
">", mboxcl counts bytes, and some quote nothing. A boundary is a line that begins with "From " and either has a date
and time in it, as every delivery agent writes it, or has the short form of Thunderbird and follows an empty line.
Splitting once too often shows a message in two pieces; splitting too rarely would hide one message in another.
"""

from __future__ import annotations

import email.utils
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

WINDOW = 1024 * 1024
FROM_LINE = 1024
"""Longest line that is taken for a boundary, in bytes."""
HEADER = 64 * 1024
"""Bytes from the beginning of a message in which its own headers are looked for."""

_DATED = re.compile(
    rb"From (?:.{0,900}? )?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2}) "
    rb"+(?:\d{4} +)?\d{1,2}:\d\d"
)
_SHORT = re.compile(rb"From (?:-\s*|\S+@\S+\s*)?\r?$")
_QUOTED = re.compile(rb"^>(>*From )", re.MULTILINE)
_STATUS = re.compile(
    rb"^(?:X-Mozilla-(?:Status2?|Keys)|Status|X-Status|X-Keywords|X-UID|X-IMAP|X-IMAPbase|Content-Length|Lines):"
    rb"[^\n]*\n(?:[ \t][^\n]*\n)*",
    re.MULTILINE | re.IGNORECASE,
)
_BLANK = re.compile(rb"\r?\n\r?\n")
_RECEIVED = re.compile(rb"^Received:[^\n]*(?:\n[ \t][^\n]*)*", re.MULTILINE | re.IGNORECASE)
_DATE = re.compile(rb"^Date:([^\n]{0,200})", re.MULTILINE | re.IGNORECASE)
_MOZILLA = re.compile(rb"\AX-Mozilla-Status: ([0-9a-fA-F]{4})\r?\n")
_EXPUNGED = 0x0008


@dataclass(frozen=True, slots=True)
class Message:
    """One message of an mbox. `start` and `end` are offsets of its From_ line and of the next one."""

    start: int
    end: int
    data: bytes
    """The message itself: without its From_ line, unquoted."""
    envelope: bytes
    """The From_ line."""
    cut: bool
    """It is larger than the limit, and `data` only its beginning."""
    last: bool = False
    """Nothing follows it: it may still be in the middle of being written."""

    @property
    def key(self) -> str:
        """Hash over the message without the headers in which mail programs keep its state (read, starred)."""
        return state_free_hash(self.data)

    @property
    def expunged(self) -> bool:
        """Thunderbird has deleted it and will remove it when it compacts the folder."""
        match = _MOZILLA.match(self.data)
        return match is not None and bool(int(match[1], 16) & _EXPUNGED)

    @property
    def at(self) -> float | None:
        """When it arrived, as far as From_ line, topmost Received and Date tell: the latest of them, or None.

        The sender chooses Date; the other two are made on arrival. The latest, so that a forged old Date cannot make
        a new message pass for one from before the first run.
        """
        head = self.data[:HEADER]
        blank = _BLANK.search(head)
        head = head[: blank.start() + 1] if blank else head
        words = self.envelope.split()
        texts = [b" ".join(words[2:])] if len(words) > 2 else []
        if received := _RECEIVED.search(head):
            texts.append(received[0].rpartition(b";")[2])
        if date := _DATE.search(head):
            texts.append(date[1])
        times = [at for at in map(_time, texts) if at is not None]
        return max(times, default=None)


def is_mbox(beginning: bytes) -> bool:
    """True if a file that begins so is an mbox."""
    line = beginning[:FROM_LINE].partition(b"\n")[0]
    return _DATED.match(line) is not None or _SHORT.match(line) is not None


def messages(file: BinaryIO, start: int, limit: int) -> Iterator[Message]:
    """The messages from offset `start` (that of a From_ line) to the end, each with at most `limit` bytes."""
    previous: int | None = None
    for offset in _boundaries(file, start):
        if previous is not None:
            yield read_message(file, previous, offset, limit)
        previous = offset
    file.seek(0, 2)
    end = file.tell()
    if previous is not None and end > previous:
        yield read_message(file, previous, end, limit, last=True)


def read_message(file: BinaryIO, start: int, end: int, limit: int, last: bool = False) -> Message:
    """The message between two offsets."""
    file.seek(start)
    raw = file.read(min(end - start, limit + FROM_LINE))
    envelope, _, body = raw.partition(b"\n")
    size = end - start - len(envelope) - 1
    body = body[:limit]
    cut = size > len(body)
    if not cut:  # the empty line before the next From_ line belongs to the mbox, not to the message
        for blank in (b"\r\n\r\n", b"\n\n"):
            if body.endswith(blank):
                body = body[: -len(blank) // 2]
                break
    if b">From " in body:
        body = _QUOTED.sub(rb"\1", body)
    return Message(start, end, body, envelope.rstrip(b"\r"), cut, last)


def begins_message(file: BinaryIO, offset: int) -> bool:
    """True if the file ends at `offset`, or a message (or nothing but white space) follows there."""
    file.seek(offset)
    following = file.read(FROM_LINE).lstrip(b"\r\n")
    return not following or is_mbox(following)


def state_free_hash(message: bytes) -> str:
    """32 hex digits of SHA-256 over a message without the headers in which mail programs keep its state."""
    digest = hashlib.sha256()
    blank = _BLANK.search(message, 0, HEADER)
    split = blank.end() if blank else min(len(message), HEADER)
    digest.update(_STATUS.sub(b"", message[:split]))
    digest.update(memoryview(message)[split:])
    return digest.hexdigest()[:32]


def _boundaries(file: BinaryIO, start: int) -> Iterator[int]:
    """Offsets of From_ lines from `start` on. The file may be read elsewhere between two of them."""
    # The byte before the window stands for the line end before a From_ line at the very beginning.
    position, window, searched = start, b"\n", 0
    more = True
    while more:
        file.seek(position)
        chunk = file.read(WINDOW)
        more = len(chunk) == WINDOW
        position += len(chunk)
        window += chunk
        base = position - len(window)
        # A line that may go on beyond the window is left to the next one.
        certain = len(window) - (FROM_LINE if more else 0)
        while 0 <= (found := window.find(b"\nFrom ", searched)) < certain:
            searched = found + 1
            line = window[searched : searched + FROM_LINE].partition(b"\n")[0]
            blank = found == 0 or window[found - 1 : found] == b"\n" or window[max(0, found - 2) : found] == b"\n\r"
            if _DATED.match(line) or (blank and _SHORT.match(line)):
                yield base + searched
        keep = max(0, certain - 4)
        window, searched = window[keep:], max(0, max(searched, certain) - keep)


def _time(text: bytes) -> float | None:
    words = text.decode("ascii", "replace").split()
    # The From_ line's form is asctime: "Tue Nov 24 10:11:12 2026", sometimes with a zone before the year.
    if len(words) >= 5 and re.fullmatch(r"\d{1,2}:\d\d(:\d\d)?", words[3]):
        zone = words[5] if len(words) > 5 and re.fullmatch(r"[+-]\d{4}", words[5]) else "+0000"
        words = [words[2], words[1], words[4], words[3], zone]
    try:
        parsed = email.utils.parsedate_tz(" ".join(words))
        return float(email.utils.mktime_tz(parsed)) if parsed else None
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
