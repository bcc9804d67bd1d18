"""A reader for zip files that expects to be lied to.

The library's reader builds an object for every entry of a central directory before anything can be limited, and
believes one reading of an ambiguous file. This one walks the directory step by step on the budget and says what
does not add up (PKWARE APPNOTE 6.3.10; Fifield, "A better zip bomb", WOOT 2019).
"""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from companion.perception.files.budget import Budget

_END = b"PK\x05\x06"
_ENTRY = b"PK\x01\x02"
_LOCAL = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Member:
    """One entry of the central directory. Sizes are claims."""

    name: str
    method: int
    packed: int
    size: int
    offset: int
    """Where the local header is, from the start of the data."""
    encrypted: bool
    link: bool
    folder: bool


@dataclass(frozen=True, slots=True)
class Zip:
    """A zip file's outline."""

    data: bytes
    prefix: int
    """Bytes before the archive proper (a stub, a picture)."""
    suffix: int
    """Bytes after the end record and its comment."""
    ends: int
    """Number of end records seen in the last 128 KiB, at most 2."""
    directory: int
    """Where the central directory is."""

    def members(self, budget: Budget) -> Iterator[Member]:
        """The entries, until the directory or the budget ends."""
        data, at = self.data, self.directory
        while data[at : at + 4] == _ENTRY and len(data) - at >= 46:
            if not budget.entry():
                return
            flags = _u16(data, at + 8)
            method = _u16(data, at + 10)
            packed, size = _u32(data, at + 20), _u32(data, at + 24)
            names, extras, comments = _u16(data, at + 28), _u16(data, at + 30), _u16(data, at + 32)
            attributes, offset = _u32(data, at + 38), _u32(data, at + 42)
            raw = data[at + 46 : at + 46 + names]
            extra = data[at + 46 + names : at + 46 + names + extras]
            packed, size, offset = _zip64(extra, packed, size, offset)
            name = _text(raw, extra, bool(flags & 0x800))
            yield Member(
                name, _aes_method(extra) if method == 99 else method, packed, size, offset + self.prefix,
                bool(flags & 0x2041) or method == 99,
                (attributes >> 16) & 0xF000 == 0xA000,
                name.endswith("/"),
            )  # fmt: skip
            at += 46 + names + extras + comments

    def read(self, member: Member, budget: Budget, limit: int) -> tuple[bytes, bool]:
        """Unpacked bytes of a member, at most `limit`; and whether that is all of it. Empty where unreadable."""
        data, at = self.data, member.offset
        if member.encrypted or data[at : at + 4] != _LOCAL:
            return b"", False
        start = at + 30 + _u16(data, at + 26) + _u16(data, at + 28)
        room = budget.room(limit)
        # Packed bytes are paid for too: a thousand entries may all claim the same sixty megabytes.
        packed = data[start : start + min(member.packed, room + (1 << 16))]
        budget.scan(len(packed))
        out, whole = inflate(packed, member.method, room)
        budget.unpacked(len(out))
        return out, whole and len(packed) >= min(member.packed, len(data) - start)


def open_zip(data: bytes) -> Zip | None:
    """Find the archive in `data`, or None."""
    tail = max(0, len(data) - (1 << 17))
    end = data.rfind(_END, tail)
    if end < 0 or len(data) - end < 22:
        return None
    size, start = _u32(data, end + 12), _u32(data, end + 16)
    finish = end
    if start == 0xFFFFFFFF or size == 0xFFFFFFFF:
        locator = data.rfind(b"PK\x06\x07", tail, end)
        wide = data.rfind(b"PK\x06\x06", tail, end)
        if locator >= 0 and wide >= 0 and len(data) - wide >= 56:
            size = int.from_bytes(data[wide + 40 : wide + 48], "little")
            start = int.from_bytes(data[wide + 48 : wide + 56], "little")
            finish = wide
    directory = finish - size
    prefix = directory - start
    if directory < 0 or prefix < 0 or data[directory : directory + 4] not in (_ENTRY, _END, b"PK\x06\x06"):
        # Sizes lie or are missing: believe the offset if it points at an entry, else there is no directory.
        if data[start : start + 4] != _ENTRY:
            return None
        directory, prefix = start, 0
    comment = _u16(data, end + 20)
    earlier = data.rfind(_END, tail, end) >= 0
    return Zip(data, prefix, max(0, len(data) - end - 22 - comment), 2 if earlier else 1, directory)


def inflate(packed: bytes, method: int, limit: int) -> tuple[bytes, bool]:
    """Unpack with one of zip's methods (0 stored, 8 deflate, 12 bzip2, 14 LZMA), at most `limit` bytes."""
    if limit <= 0:
        return b"", False
    try:
        if method == 0:
            return packed[:limit], len(packed) <= limit
        if method == 8:
            engine = zlib.decompressobj(-15)
            out = engine.decompress(packed, limit)
            return out, engine.eof or not engine.unconsumed_tail
        if method == 12:
            unpack = bz2.BZ2Decompressor()
            out = unpack.decompress(packed, limit)
            return out, unpack.eof
        if method == 14 and len(packed) > 9:
            size = _u16(packed, 2)
            filters = [_lzma_properties(packed[4 : 4 + size])]
            raw = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=filters)
            return raw.decompress(packed[4 + size :], limit), raw.eof
    except (zlib.error, OSError, lzma.LZMAError, EOFError, ValueError, MemoryError):
        return b"", False
    return b"", False


def _lzma_properties(raw: bytes) -> dict[str, int]:
    if len(raw) < 5 or raw[0] >= 225:
        raise ValueError("not LZMA properties")
    first, size = raw[0], int.from_bytes(raw[1:5], "little")
    # A dictionary is memory taken before the first byte is out; what is in here never needs more than this.
    return {
        "id": lzma.FILTER_LZMA1,
        "dict_size": min(max(size, 4096), 16 << 20),
        "lc": first % 9,
        "lp": first // 9 % 5,
        "pb": first // 45,
    }


def _zip64(extra: bytes, packed: int, size: int, offset: int) -> tuple[int, int, int]:
    field = _extra(extra, 1)
    values = [int.from_bytes(field[i : i + 8], "little") for i in range(0, len(field) - 7, 8)]
    if size == 0xFFFFFFFF and values:
        size = values.pop(0)
    if packed == 0xFFFFFFFF and values:
        packed = values.pop(0)
    if offset == 0xFFFFFFFF and values:
        offset = values.pop(0)
    return packed, size, offset


def _extra(extra: bytes, wanted: int) -> bytes:
    at = 0
    while at + 4 <= len(extra):
        sort, size = _u16(extra, at), _u16(extra, at + 2)
        if sort == wanted:
            return extra[at + 4 : at + 4 + size]
        at += 4 + size
    return b""


def _aes_method(extra: bytes) -> int:
    field = _extra(extra, 0x9901)
    return _u16(field, 5) if len(field) >= 7 else 99


def _text(raw: bytes, extra: bytes, utf8: bool) -> str:
    path = _extra(extra, 0x7075)
    if len(path) > 5:
        raw, utf8 = path[5:], True
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("utf-8", "replace") if utf8 else raw.decode("cp437")


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "little")


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")
