"""A writer of QR codes for the tests: version 3, level L, mask 0, bytes (ISO/IEC 18004), as a PNG file."""

from __future__ import annotations

import struct
import zlib

import numpy as np
from numpy.typing import NDArray

_SIZE, _DATA, _CHECK = 29, 55, 15


def qr_modules(text: str) -> NDArray[np.bool_]:
    """The modules of a code, True for dark. At most 53 bytes of text."""
    raw = text.encode()
    assert len(raw) <= 53
    bits = f"0100{len(raw):08b}" + "".join(f"{byte:08b}" for byte in raw) + "0000"
    words = [int(bits[i : i + 8].ljust(8, "0"), 2) for i in range(0, len(bits), 8)]
    words += [(0xEC, 0x11)[i % 2] for i in range(_DATA - len(words))]
    stream = "".join(f"{word:08b}" for word in words + _check(words)) + "0" * 7
    modules = np.zeros((_SIZE, _SIZE), dtype=bool)
    taken = np.zeros((_SIZE, _SIZE), dtype=bool)
    taken[:9, :9] = taken[:9, -8:] = taken[-8:, :9] = True
    for top, left in ((0, 0), (0, _SIZE - 7), (_SIZE - 7, 0)):
        modules[top : top + 7, left : left + 7] = True
        modules[top + 1 : top + 6, left + 1 : left + 6] = False
        modules[top + 2 : top + 5, left + 2 : left + 5] = True
    taken[6, :] = taken[:, 6] = True
    modules[6, 8:-8:2] = modules[8:-8:2, 6] = True
    taken[20:25, 20:25] = modules[20:25, 20:25] = True
    modules[21:24, 21:24] = False
    modules[22, 22] = modules[-8, 8] = True
    # Level L with mask 0, protected and masked as in the standard's table of format information.
    form = [bit == "1" for bit in "111011111000100"]
    first = [(8, x) for x in (0, 1, 2, 3, 4, 5, 7, 8)] + [(y, 8) for y in (7, 5, 4, 3, 2, 1, 0)]
    second = [(y, 8) for y in range(_SIZE - 1, _SIZE - 8, -1)] + [(8, x) for x in range(_SIZE - 8, _SIZE)]
    for places in (first, second):
        for (row, column), bit in zip(places, form, strict=True):
            modules[row, column] = bit
    waiting = iter(stream)
    upward = True
    for right in (28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 5, 3, 1):
        for row in range(_SIZE - 1, -1, -1) if upward else range(_SIZE):
            for column in (right, right - 1):
                if not taken[row, column]:
                    modules[row, column] = (next(waiting) == "1") ^ ((row + column) % 2 == 0)
        upward = not upward
    assert next(waiting, None) is None
    return modules


def _check(words: list[int]) -> list[int]:
    """Reed-Solomon words by long division."""

    def times(a: int, b: int) -> int:
        out = 0
        for bit in range(8):
            if b >> bit & 1:
                out ^= a << bit
        for bit in range(14, 7, -1):
            if out >> bit & 1:
                out ^= 0x11D << (bit - 8)
        return out

    generator, root = [1], 1
    for _ in range(_CHECK):
        longer = [*generator, 0]
        for i, coefficient in enumerate(generator):
            longer[i + 1] ^= times(coefficient, root)
        generator, root = longer, times(root, 2)
    rest = words + [0] * _CHECK
    for i in range(len(words)):
        factor = rest[i]
        for j, coefficient in enumerate(generator):
            rest[i + j] ^= times(coefficient, factor)
    return rest[-_CHECK:]


def picture(modules: NDArray[np.bool_], scale: int = 5, border: int = 4) -> NDArray[np.uint8]:
    """The code as grey values."""
    framed = np.pad(modules, border)
    return np.where(np.kron(framed, np.ones((scale, scale), dtype=bool)), 0, 255).astype(np.uint8)


def png(grey: NDArray[np.uint8]) -> bytes:
    """A grey PNG file."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    height, width = grey.shape
    lines = b"".join(b"\0" + line.tobytes() for line in grey)
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(lines)) + chunk(b"IEND", b"")


def qr_png(text: str) -> bytes:
    """A PNG file that shows a QR code of the text."""
    return png(picture(qr_modules(text)))
