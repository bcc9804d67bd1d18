"""Things the person hands over themselves: pasted text, a pasted mail, a dropped file.

These are no source of their own: the screen and `companion check` build the item here and ask the guard to judge it.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from dataclasses import replace
from pathlib import Path

from companion.domain.observation import Kind, RawItem
from companion.sources.origins import origin

SOURCE = "pasted"
SAVED = (".eml", ".msg")
"""Endings of mails that were saved as files; `.msg` is Outlook's."""
_OUTLOOK = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What an OLE2 file begins with."""
MAX_TEXT = 1024 * 1024
"""Characters of pasted text that are looked at."""

_HEADER = re.compile(r"(?:[!-9;-~]+:[^\n]*|[ \t][^\n]*)\n")
_MAIL_HEADERS = frozenset(
    (
        *("from", "to", "subject", "date", "reply-to", "message-id", "mime-version", "content-type"),
        *("received", "return-path", "delivered-to", "authentication-results", "dkim-signature", "x-mozilla-status"),
    )
)


def pasted(text: str, at: float | None = None) -> RawItem:
    """The item for pasted text: a mail if it reads like a mail's source (its headers first), else a message."""
    return mail(text.encode("utf-8", "replace"), at) if looks_like_mail(text) else message(text, at=at)


def message(text: str, sender: str = "", at: float | None = None) -> RawItem:
    """The item for the text of one message, from a chat or a text message."""
    content = {"sender": sender, "text": text[:MAX_TEXT]} if sender else {"text": text[:MAX_TEXT]}
    # Unpaired surrogates, which a clipboard may hold, have no UTF-8; they go as escapes.
    data = json.dumps(content, ensure_ascii=True).encode("ascii")
    return _item(Kind.MESSAGE, data, at, cut=len(text) > MAX_TEXT)


def mail(source: bytes, at: float | None = None) -> RawItem:
    """The item for a mail's source (RFC 5322), or for one that Outlook saved."""
    return _item(Kind.EMAIL, source.lstrip(b"\r\n\t ") if source[:1].isspace() else source, at)


def picture(data: bytes, at: float | None = None) -> RawItem:
    """The item for a pasted picture, such as a screenshot, given as a PNG file."""
    made = _item(Kind.FILE, data, at)
    return replace(made, key=f"{made.key}/picture.png")


def file(path: Path, at: float | None = None) -> RawItem:
    """The item for a dropped file. It is read only when it is judged."""
    where = path.absolute()
    came = origin(where)
    return RawItem(
        source=SOURCE,
        stream=SOURCE,
        key=f"{_identity(where)}/{readable(where.name)}",
        kind=Kind.FILE,
        at=time.time() if at is None else at,
        path=str(where),
        origin=came.url,
        referrer=came.referrer,
    )


def text_of(name: str, data: bytes) -> str | None:
    """What a plain-text file (`.txt`) says: somebody who hands one over asks about its words, not about the file.

    None for every other file, whatever it is called: one that is no text must be judged as the file it is.
    """
    if not name.lower().endswith(".txt") or b"\0" in data:
        return None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def is_saved_mail(name: str, beginning: bytes) -> bool:
    """Whether a file is a saved mail, by its name and its first eight bytes. What only calls itself `.msg` is judged
    as the file it is."""
    ending = name.lower()
    return ending.endswith(".eml") or (ending.endswith(".msg") and beginning.startswith(_OUTLOOK))


def looks_like_mail(text: str) -> bool:
    """True if the text begins with at least two of a mail's headers, and a block of headers."""
    position, names = 0, set()
    head = text.replace("\r\n", "\n").lstrip()[:20_000] + "\n"
    while (line := _HEADER.match(head, position)) and line.end() > position:
        names.add(line[0].partition(":")[0].lower())
        position = line.end()
    # Chats are copied as "From: Ann" too; what follows the block must be its end.
    return len(names & _MAIL_HEADERS) >= 2 and head[position : position + 1] in ("\n", "")


def readable(name: str) -> str:
    """A file's name as valid text: bytes that are no UTF-8 become escapes (names on Linux are just bytes)."""
    return name.encode("utf-8", "backslashreplace").decode("utf-8")


def _item(kind: Kind, data: bytes, at: float | None, cut: bool = False) -> RawItem:
    key = hashlib.sha256(data).hexdigest()[:32]
    return RawItem(SOURCE, SOURCE, key, kind, time.time() if at is None else at, data=data, cut=cut)


def _identity(path: Path) -> str:
    try:
        found = path.stat()
    except (OSError, ValueError):  # ValueError: a name with a zero byte
        return "gone"
    return f"{found.st_size}-{found.st_mtime_ns}-{found.st_ino}"
