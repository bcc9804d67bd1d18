"""Tar files and single compressed streams, unpacked in memory, bounded."""

from __future__ import annotations

import bz2
import lzma
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from companion.perception.files.budget import Budget

LZMA_MEMORY = 96 << 20
"""Most memory an xz stream may ask for, bytes; the format allows it to claim 4 GiB."""


@dataclass(frozen=True, slots=True)
class Item:
    """One member of a tar file."""

    name: str
    data: bytes
    size: int
    link: str
    """Where a symbolic or hard link leads, or the empty string."""
    folder: bool


def decompress(data: bytes, label: str, limit: int) -> tuple[bytes, bool] | None:
    """Unpack a gzip, bzip2 or xz stream to at most `limit` bytes. Returns them and whether that is all; None where
    the stream is broken from the start or of another sort."""
    try:
        if label == "gzip":
            engine = zlib.decompressobj(31)
            out = engine.decompress(data, limit)
            return out, engine.eof
        if label == "bzip":
            unpack = bz2.BZ2Decompressor()
            out = unpack.decompress(data, limit)
            return out, unpack.eof
        if label == "xz":
            lzma_engine = lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=LZMA_MEMORY)
            out = lzma_engine.decompress(data, limit)
            return out, lzma_engine.eof
    except (zlib.error, OSError, lzma.LZMAError, EOFError, ValueError, MemoryError):
        return None
    return None


def tar_items(data: bytes, budget: Budget) -> Iterator[Item]:
    """The members of a tar file (POSIX.1-2001 ustar and pax, GNU long names), until data or budget ends."""
    at, long_name, long_link = 0, "", ""
    while at + 512 <= len(data):
        header = data[at : at + 512]
        if header[:1] == b"\x00":
            return
        size = _number(header[124:136])
        if size is None or not budget.entry():
            return
        body = data[at + 512 : at + 512 + size]
        sort = header[156:157]
        at += 512 + (size + 511) // 512 * 512
        if sort == b"L":
            long_name = _text(body[:4096])
        elif sort == b"K":
            long_link = _text(body[:4096])
        elif sort in (b"x", b"g"):
            fields = _pax(body[:65536])
            if sort == b"x":
                long_name = fields.get("path", long_name)
                long_link = fields.get("linkpath", long_link)
        else:
            prefix = _text(header[345:500]) if header[257:263] == b"ustar\x00" else ""
            name = long_name or "/".join(part for part in (prefix, _text(header[:100])) if part)
            link = (long_link or _text(header[157:257]) or "?") if sort in (b"1", b"2") else ""
            long_name = long_link = ""
            yield Item(name, body, size, link, sort == b"5" or name.endswith("/"))


def looks_like_tar(data: bytes) -> bool:
    """True for a first header whose checksum holds."""
    if len(data) < 512:
        return False
    claimed = _number(data[148:156])
    header = data[:148] + b" " * 8 + data[156:512]
    return claimed is not None and claimed > 256 and sum(header) == claimed


def _number(field: bytes) -> int | None:
    if field[:1] in (b"\x80", b"\xff"):
        return int.from_bytes(field[1:], "big") if field[0] == 0x80 else None
    digits = field.split(b"\x00")[0].strip()
    try:
        return int(digits or b"0", 8)
    except ValueError:
        return None


def _text(raw: bytes) -> str:
    return raw.split(b"\x00")[0].decode("utf-8", "replace")


def _pax(body: bytes) -> dict[str, str]:
    fields: dict[str, str] = {}
    at = 0
    while at < len(body) and len(fields) < 64:
        space = body.find(b" ", at, at + 20)
        if space < 0 or not body[at:space].isdigit():
            break
        length = int(body[at:space])
        if length <= space - at:
            break
        key, _, value = body[space + 1 : at + length - 1].partition(b"=")
        fields[key.decode("utf-8", "replace")] = value[:4096].decode("utf-8", "replace")
        at += length
    return fields
