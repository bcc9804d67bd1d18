"""A reader for OLE2 compound files ([MS-CFB]) and the VBA source in them ([MS-OVBA] 2.4.1), bounded throughout."""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass

from companion.perception.files.budget import Budget

_FREE = 0xFFFFFFF0
MAX_STREAM = 4 << 20
"""Most bytes read from one stream."""
MAX_CODE = 1 << 20
"""Most bytes of VBA source unpacked from one stream."""


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream of a compound file, by its place in the directory."""

    path: str
    """Names of the storages above and its own, joined by `/`."""
    start: int
    size: int


@dataclass(slots=True)
class Compound:
    """A compound file, opened. Chains are followed for at most `MAX_STREAM` bytes and never in circles."""

    data: bytes
    sector: int
    fat: list[int]
    mini: list[int]
    pool: bytes
    cutoff: int
    streams: tuple[Stream, ...]
    classes: frozenset[bytes]
    """Class identifiers of the storages."""

    def names(self) -> frozenset[str]:
        """Lower-case paths of all streams."""
        return frozenset(stream.path.lower() for stream in self.streams)

    def read(self, stream: Stream, budget: Budget, limit: int = MAX_STREAM) -> bytes:
        """Bytes of a stream, at most `limit`."""
        limit = min(limit, stream.size)
        budget.scan(limit)
        if stream.size < self.cutoff:
            return _chain(self.pool, 64, 0, self.mini, stream.start, limit)
        return _chain(self.data, self.sector, 1, self.fat, stream.start, limit)


def open_compound(data: bytes, budget: Budget) -> Compound | None:
    """Open `data`, or None where it is no compound file or its tables make no sense."""
    if len(data) < 1536 or data[:8] != b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        return None
    shift = _u16(data, 30)
    if shift not in (9, 12):
        return None
    sector = 1 << shift
    fat = _fat(data, sector)
    directory = _chain(data, sector, 1, fat, _u32(data, 48), 1 << 20)
    if len(directory) < 128:
        return None
    mini_raw = _chain(data, sector, 1, fat, _u32(data, 60), 1 << 20)
    mini = [_u32(mini_raw, i) for i in range(0, len(mini_raw) - 3, 4)]
    pool = _chain(data, sector, 1, fat, _u32(directory, 116), MAX_STREAM)
    streams, classes = _directory(directory, budget)
    return Compound(data, sector, fat, mini, pool, _u32(data, 56) or 4096, streams, classes)


def _fat(data: bytes, sector: int) -> list[int]:
    # The file's own length bounds the table: a sector that is not there needs no entry.
    wanted = len(data) // sector + 1
    places = [_u32(data, 76 + 4 * i) for i in range(109)]
    following, seen = _u32(data, 68), 0
    while following < _FREE and len(places) * (sector // 4) < wanted and seen < 512:
        at = (following + 1) * sector
        block = data[at : at + sector]
        if len(block) < sector:
            break
        places.extend(_u32(block, i) for i in range(0, sector - 4, 4))
        following = _u32(block, sector - 4)
        seen += 1
    fat: list[int] = []
    for place in places:
        if place >= _FREE or len(fat) >= wanted:
            break
        at = (place + 1) * sector
        block = data[at : at + sector]
        fat.extend(struct.unpack(f"<{len(block) // 4}I", block[: len(block) // 4 * 4]))
    return fat


def _chain(data: bytes, sector: int, skipped: int, table: list[int], start: int, limit: int) -> bytes:
    out: list[bytes] = []
    left, at = limit, start
    while left > 0 and at < len(table):
        block = data[(at + skipped) * sector : (at + skipped + 1) * sector]
        if not block:
            break
        out.append(block[:left])
        left -= len(block)
        at = table[at]
    return b"".join(out)


def _directory(directory: bytes, budget: Budget) -> tuple[tuple[Stream, ...], frozenset[bytes]]:
    """Streams with their paths. The red-black tree is walked with a list, each entry at most once."""
    entries: list[tuple[str, int, int, int, int, int, int, bytes]] = []
    for at in range(0, len(directory) - 127, 128):
        raw = directory[at : at + 128]
        length = min(max(_u16(raw, 64) - 2, 0), 62)
        entries.append(
            (
                raw[:length].decode("utf-16-le", "replace"), raw[66], _u32(raw, 68), _u32(raw, 72), _u32(raw, 76),
                _u32(raw, 116), _u32(raw, 120), raw[80:96],
            )
        )  # fmt: skip
        if not budget.entry():
            break
    streams: list[Stream] = []
    classes: set[bytes] = {entry[7] for entry in entries if any(entry[7])}
    seen = {0}
    waiting = [(entries[0][4], "")] if entries else []
    while waiting:
        index, above = waiting.pop()
        if index in seen or index >= len(entries):
            continue
        seen.add(index)
        name, sort, left, right, child, start, size, _ = entries[index]
        waiting += [(left, above), (right, above)]
        path = (f"{above}/{name}" if above else name)[:500]
        if sort == 1:
            waiting.append((child, path))
        elif sort == 2:
            streams.append(Stream(path, start, size))
    # Entries that the tree does not reach are read by some programs all the same.
    for index, (name, sort, _, _, _, start, size, _) in enumerate(entries):
        if sort == 2 and index not in seen:
            streams.append(Stream(name, start, size))
    return tuple(streams), frozenset(classes)


_CODE = re.compile(rb"\x01.[\xb0-\xbf]\x00Attribut", re.S)


def vba_source(stream: bytes, budget: Budget) -> bytes:
    """VBA source in a module stream: the compressed container after the performance cache, found by its first words
    (a module's source begins with `Attribute`). Empty where there is none."""
    budget.scan(len(stream))
    found = _CODE.search(stream)
    return decompress_vba(stream[found.start() :]) if found else b""


def decompress_vba(data: bytes, limit: int = MAX_CODE) -> bytes:
    """[MS-OVBA] 2.4.1.3: chunks of at most 4,096 bytes, copy tokens within the chunk; as far as it makes sense."""
    if data[:1] != b"\x01":
        return b""
    out = bytearray()
    at = 1
    while at + 2 <= len(data) and len(out) < limit:
        header = _u16(data, at)
        end = min(at + (header & 0xFFF) + 3, len(data))
        if (header >> 12) & 7 != 3:
            break
        at += 2
        if not header & 0x8000:
            out += data[at : at + 4096]
            at += 4096
            continue
        base = len(out)
        while at < end:
            flags = data[at]
            at += 1
            for bit in range(8):
                if at >= end:
                    break
                if not flags >> bit & 1:
                    out.append(data[at])
                    at += 1
                    continue
                token = _u16(data, at)
                at += 2
                bits = max((len(out) - base - 1).bit_length(), 4)
                length = (token & (0xFFFF >> bits)) + 3
                offset = (token >> (16 - bits)) + 1
                source = len(out) - offset
                if source < base or bits > 12:
                    return bytes(out)
                for step in range(length):
                    out.append(out[source + step])
        at = end
    return bytes(out)


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "little")


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")
