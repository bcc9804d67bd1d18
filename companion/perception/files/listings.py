"""Names inside RAR, 7z, CAB and ISO files, read from their headers. Nothing is unpacked but a 7z header.

Sources: RAR 5.0 archive format (rarlab), RAR 4 technote; 7zFormat.txt (7-Zip 23); [MS-CAB]; ECMA-119.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from dataclasses import dataclass

from companion.perception.files.budget import Budget

MAX_HEADER = 1 << 20
"""Most bytes of a 7z header unpacked."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One name in a listing. `data` is there only where the format keeps it unpacked (ISO)."""

    name: str
    size: int = 0
    encrypted: bool = False
    data: bytes | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """What the headers say."""

    items: tuple[Listed, ...]
    locked: bool = False
    """The names themselves are encrypted."""
    broken: bool = False


def list_names(data: bytes, label: str, budget: Budget) -> Listing | None:
    """The listing of `data`, or None where this sort of archive is not listed."""
    readers = {"rar": _rar, "sevenzip": _sevenzip, "cab": _cab, "iso": _iso}
    return readers[label](data, budget) if label in readers else None


def _rar(data: bytes, budget: Budget) -> Listing:
    return _rar5(data, budget) if data[6:8] == b"\x01\x00" else _rar4(data, budget)


def _rar4(data: bytes, budget: Budget) -> Listing:
    items: list[Listed] = []
    at = 7
    while at + 7 <= len(data):
        sort, flags, size = data[at + 2], _u16(data, at + 3), _u16(data, at + 5)
        if size < 7 or not budget.entry():
            return Listing(tuple(items), broken=size < 7)
        if sort == 0x73 and flags & 0x80:
            return Listing(tuple(items), locked=True)
        body = 0
        if sort in (0x74, 0x7A):
            body = _u32(data, at + 7)
            names = _u16(data, at + 26)
            start = at + 32 + (8 if flags & 0x100 else 0)
            raw = data[start : start + min(names, 2048)].split(b"\x00")[0]
            if sort == 0x74 and flags & 0xE0 != 0xE0:
                items.append(Listed(raw.decode("utf-8", "replace"), _u32(data, at + 11), bool(flags & 4)))
        elif flags & 0x8000:
            body = _u32(data, at + 7)
        if sort == 0x7B:
            break
        at += size + body
    return Listing(tuple(items))


def _rar5(data: bytes, budget: Budget) -> Listing:
    items: list[Listed] = []
    at = 8
    while at + 7 <= len(data):
        size, start = _vint(data, at + 4)
        sort, body = _vint(data, start)
        flags, body = _vint(data, body)
        if size == 0 or not budget.entry():
            return Listing(tuple(items), broken=size == 0)
        if sort == 4:
            return Listing(tuple(items), locked=True)
        extras, packed = 0, 0
        if flags & 1:
            extras, body = _vint(data, body)
        if flags & 2:
            packed, body = _vint(data, body)
        end = start + size
        if sort == 2:
            items.append(_rar5_file(data, body, end, extras))
        if sort == 5:
            break
        at = end + packed
    return Listing(tuple(items))


def _rar5_file(data: bytes, at: int, end: int, extras: int) -> Listed:
    flags, at = _vint(data, at)
    size, at = _vint(data, at)
    _, at = _vint(data, at)
    at += (4 if flags & 2 else 0) + (4 if flags & 4 else 0)
    _, at = _vint(data, at)
    _, at = _vint(data, at)
    length, at = _vint(data, at)
    name = data[at : at + min(length, 2048)].decode("utf-8", "replace")
    record = max(at, end - extras)
    encrypted = False
    for _ in range(8):
        if record >= end:
            break
        record_size, inner = _vint(data, record)
        sort, _ = _vint(data, inner)
        encrypted = encrypted or sort == 1
        record = inner + record_size
    return Listed(name, size, encrypted)


def _sevenzip(data: bytes, budget: Budget) -> Listing:
    offset, size = _u64(data, 12), _u64(data, 20)
    header = data[32 + offset : 32 + offset + min(size, MAX_HEADER)]
    if not header:
        return Listing((), broken=len(data) < 32 or size > 0)
    for _ in range(3):
        if header[:1] != b"\x17":
            break
        unpacked = _sevenzip_header(data, header, budget)
        if unpacked is None:
            return Listing((), locked=True) if b"\x06\xf1\x07\x01" in header else Listing((), broken=True)
        header = unpacked
    if header[:1] != b"\x01":
        return Listing((), broken=True)
    encrypted = b"\x06\xf1\x07\x01" in header
    return Listing(tuple(Listed(name, 0, encrypted) for name in _sevenzip_names(header, budget)))


def _sevenzip_header(data: bytes, header: bytes, budget: Budget) -> bytes | None:
    """Unpack an encoded header with a single LZMA or LZMA2 coder; None where it is coded otherwise."""
    at = 1
    if header[at : at + 1] != b"\x06":
        return None
    position, at = _number7(header, at + 1)
    _, at = _number7(header, at)
    if header[at : at + 1] != b"\x09":
        return None
    packed, _ = _number7(header, at + 1)
    lzma1 = header.find(b"\x23\x03\x01\x01\x05")
    lzma2 = header.find(b"\x21\x21\x01")
    if lzma1 >= 0:
        properties = header[lzma1 + 5 : lzma1 + 10]
        first = properties[0] if len(properties) == 5 else 225
        if first >= 225:
            return None
        filters = {
            "id": lzma.FILTER_LZMA1,
            "dict_size": min(max(_u32(properties, 1), 4096), 16 << 20),
            "lc": first % 9,
            "lp": first // 9 % 5,
            "pb": first // 45,
        }
    elif lzma2 >= 0:
        filters = {"id": lzma.FILTER_LZMA2, "dict_size": 16 << 20}
    else:
        return None
    if b"\x06\xf1\x07\x01" in header:
        return None
    body = data[32 + position : 32 + position + min(packed, MAX_HEADER)]
    try:
        engine = lzma.LZMADecompressor(lzma.FORMAT_RAW, filters=[filters])
        out = engine.decompress(body, budget.room(MAX_HEADER))
    except (lzma.LZMAError, EOFError, ValueError, MemoryError):
        return None
    budget.unpacked(len(out))
    return out


def _sevenzip_names(header: bytes, budget: Budget) -> Iterator[str]:
    """Names are UTF-16, one after another, in a property 0x11: size, external flag 0, names each ended by NUL."""
    at = header.find(b"\x11", header.find(b"\x05", 1))
    for _ in range(1000):
        if at < 0:
            return
        size, start = _number7(header, at + 1)
        if header[start : start + 1] == b"\x00" and 2 < size <= len(header) - start and size % 2:
            for name in header[start + 1 : start + size].decode("utf-16-le", "replace").split("\x00"):
                if not name:
                    continue
                if not budget.entry():
                    return
                yield name[:2000]
            return
        at = header.find(b"\x11", at + 1)


def _cab(data: bytes, budget: Budget) -> Listing:
    at, count = _u32(data, 16), _u16(data, 28)
    items: list[Listed] = []
    for _ in range(count):
        end = data.find(b"\x00", at + 16, at + 16 + 1024)
        if at + 16 > len(data) or end < 0 or not budget.entry():
            return Listing(tuple(items), broken=True)
        items.append(Listed(data[at + 16 : end].decode("utf-8", "replace"), _u32(data, at)))
        at = end + 1
    return Listing(tuple(items))


def _iso(data: bytes, budget: Budget) -> Listing:
    """Files of an ECMA-119 volume (Joliet names where present). They lie unpacked, so their bytes come along."""
    root, wide = b"", False
    for sector in range(16, 32):
        descriptor = data[sector * 2048 : sector * 2048 + 2048]
        if descriptor[1:6] != b"CD001" or descriptor[0] == 255:
            break
        if descriptor[0] == 1 and not root:
            root = descriptor[156:190]
        elif descriptor[0] == 2 and descriptor[88:90] == b"%/":
            root, wide = descriptor[156:190], True
    items: list[Listed] = []
    seen: set[int] = set()
    folders = [(_u32(root, 2), _u32(root, 10))] if root else []
    while folders:
        block, length = folders.pop()
        if block in seen:
            continue
        seen.add(block)
        at, end = block * 2048, min(block * 2048 + min(length, 1 << 20), len(data))
        while at + 33 < end:
            size = data[at]
            if size < 34:
                at = (at // 2048 + 1) * 2048
                continue
            if not budget.entry():
                return Listing(tuple(items))
            raw = data[at + 33 : at + 33 + data[at + 32]]
            start, bytes_long = _u32(data, at + 2), _u32(data, at + 10)
            if raw not in (b"\x00", b"\x01"):
                name = raw.decode("utf-16-be" if wide else "utf-8", "replace").split(";")[0].rstrip(".")
                if data[at + 25] & 2:
                    folders.append((start, bytes_long))
                else:
                    content = data[start * 2048 : start * 2048 + min(bytes_long, budget.room())]
                    budget.unpacked(len(content))
                    items.append(Listed(name, bytes_long, data=content))
            at += size
    return Listing(tuple(items))


def _vint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for index in range(10):
        if at + index >= len(data):
            return value, len(data)
        byte = data[at + index]
        value |= (byte & 0x7F) << (7 * index)
        if not byte & 0x80:
            return value, at + index + 1
    return value, at + 10


def _number7(data: bytes, at: int) -> tuple[int, int]:
    """7z's number: the leading ones of the first byte tell how many bytes follow, low byte first."""
    if at >= len(data):
        return 0, len(data)
    first, value, mask = data[at], 0, 0x80
    for index in range(8):
        if not first & mask:
            return value | ((first & (mask - 1)) << (8 * index)), at + 1 + index
        value |= (data[at + 1 + index] if at + 1 + index < len(data) else 0) << (8 * index)
        mask >>= 1
    return value, at + 9


def _u16(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 2], "little")


def _u32(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 4], "little")


def _u64(data: bytes, at: int) -> int:
    return int.from_bytes(data[at : at + 8], "little")
