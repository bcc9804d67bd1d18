"""Where a file came from, as the program that saved it noted: three systems have three ways.

- Linux: extended attributes `user.xdg.origin.url` and `user.xdg.referrer.url` (freedesktop.org, "Common extended
  attributes"; written by wget, curl and some browsers)
- Windows: the alternate data stream `Zone.Identifier` ("mark of the web"); where such a file was copied to a file
  system without streams, a file of its own beside it, named `NAME:Zone.Identifier`
- macOS: the property list in the attribute `com.apple.metadata:kMDItemWhereFroms`

All of it was written by whoever could write the file: it is a hint, never a proof.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import plistlib
import sys
from pathlib import Path
from typing import NamedTuple
from xml.parsers.expat import ExpatError

ZONE = ":Zone.Identifier"
MAX_NOTE = 64 * 1024
"""Bytes of a note that are looked at."""
MAX_URL = 2_000

_PLIST_ERRORS = (
    plistlib.InvalidFileException,
    ExpatError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    OverflowError,
    RecursionError,
    MemoryError,
)
"""What plistlib lets through on malformed input; it checks little itself."""


class Origin(NamedTuple):
    """Address of the file, and of the page that offered it, each None if unknown."""

    url: str | None = None
    referrer: str | None = None


def origin(path: Path) -> Origin:
    """What is noted about a file. Never raises; a file without a note has the empty origin."""
    for noted in (_from_attributes(path), _from_zone(path), _from_spotlight(path)):
        if noted.url or noted.referrer:
            return noted
    return Origin()


def parse_zone(note: bytes) -> Origin:
    """Read a `Zone.Identifier` stream: an INI file with `HostUrl` and `ReferrerUrl`."""
    encoding = "utf-16" if note[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    values: dict[str, str] = {}
    for line in note[:MAX_NOTE].decode(encoding, "replace").splitlines():
        name, equals, value = line.partition("=")
        if equals:
            values.setdefault(name.strip().lower(), value)
    return Origin(_url(values.get("hosturl")), _url(values.get("referrerurl")))


def parse_where_froms(note: bytes) -> Origin:
    """Read a `kMDItemWhereFroms` property list: address and page, in this order."""
    try:
        froms = plistlib.loads(note[:MAX_NOTE])
    except _PLIST_ERRORS:
        return Origin()
    texts = [_url(text) if isinstance(text, str) else None for text in froms[:2]] if isinstance(froms, list) else []
    return Origin(*texts)


def _from_attributes(path: Path) -> Origin:
    return Origin(_url(_attribute(path, "user.xdg.origin.url")), _url(_attribute(path, "user.xdg.referrer.url")))


def _from_zone(path: Path) -> Origin:
    if note := _attribute(path, "user.Zone.Identifier"):  # ntfs-3g shows streams so
        return parse_zone(note)
    try:
        with open(f"{path}{ZONE}", "rb") as stream:  # noqa: PTH123 - a stream's name is no path
            return parse_zone(stream.read(MAX_NOTE))
    except (OSError, ValueError):
        return Origin()


def _from_spotlight(path: Path) -> Origin:
    note = _attribute(path, "com.apple.metadata:kMDItemWhereFroms")
    return parse_where_froms(note) if note else Origin()


def _url(text: str | bytes | None) -> str | None:
    """The address as inert text: one line, printable, of bounded length; None if nothing is left."""
    if isinstance(text, bytes):
        text = text[:MAX_NOTE].decode("utf-8", "replace")
    text = (text or "").strip().strip("\0")
    if not text or len(text) > MAX_URL or not text.isprintable() or text == "about:internet":
        return None
    return text


def _attribute(path: Path, name: str) -> bytes | None:
    value: bytes | None = None
    if sys.platform == "linux":
        with contextlib.suppress(OSError, ValueError):
            value = os.getxattr(path, name, follow_symlinks=False)
    elif sys.platform == "darwin":
        # Python has no call for them there: getxattr(path, name, value, size, position, options) -> ssize_t
        getxattr = ctypes.CDLL(None).getxattr
        getxattr.restype = ctypes.c_ssize_t
        text, number = ctypes.c_char_p, ctypes.c_uint32
        getxattr.argtypes = [text, text, ctypes.c_void_p, ctypes.c_size_t, number, ctypes.c_int]
        note = ctypes.create_string_buffer(MAX_NOTE)
        size = getxattr(os.fsencode(path), name.encode(), note, MAX_NOTE, 0, 1)
        value = note.raw[:size] if size > 0 else None
    return value
