"""QR codes (ISO/IEC 18004) in pictures, as they come in mails: drawn by a program, at any size and turn, undistorted.

Photographs of codes at an angle are left to the person's own telephone. Model 2, versions 1 to 25, all levels of
correction; bytes, digits and letters. The tables of blocks are those of the standard (Table 9).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray

MAX_VERSION = 25
MAX_CENTRES = 12
"""Most finder patterns compared; a picture with more of them is a pattern."""
MAX_HITS = 60
"""Most places of one line that might be a finder pattern."""

_BLOCK = 1 << 18  # pixels searched at once: more would only take more memory

_BITS = NDArray[np.bool_]
# Correction words per block and number of blocks, by level (L, M, Q, H) and version.
_WORDS = (
    (7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26),
    (10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28),
    (13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30, 28, 30, 30, 30, 30),
    (17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28, 30, 24, 30, 30, 30),
)
_BLOCKS = (
    (1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12),
    (1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21),
    (1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20, 23, 23, 25, 27, 29),
    (1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25, 25, 34, 30, 32, 35),
)
_LEVELS = {1: 0, 0: 1, 3: 2, 2: 3}
_LETTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"


def read_codes(grey: NDArray[np.uint8], check: Callable[[], None] = lambda: None) -> list[str]:
    """Texts of the codes in a picture of grey values (height by width), at most four.

    `check` is called before each piece of work, and ends it all by raising.
    """
    if grey.ndim != 2 or min(grey.shape) < 21:
        return []
    low, high = int(grey.min()), int(grey.max())
    if high - low < 40:
        return []
    dark = grey < (low + high) // 2
    texts: list[str] = []
    for corner, right, down, module in _triples(_centres(dark, check)):
        check()
        text = _decode_at(dark, corner, right, down, module)
        if text and text not in texts:
            texts.append(text)
        if len(texts) >= 4:
            break
    return texts


_Point = tuple[float, float]


def _centres(dark: _BITS, check: Callable[[], None]) -> list[tuple[float, float, float]]:
    """Centres of finder patterns with their module size: runs in the ratio 1:1:3:1:1 along and across."""
    step = max(1, dark.shape[0] // 400)
    rows, xs, along = _ratios(dark[::step], check)
    rows *= step
    columns, of = np.unique(xs.astype(np.int64), return_inverse=True)
    lines, ys, across = _ratios(np.ascontiguousarray(dark[:, columns].T), check)
    # A column's patterns lie together, from top to bottom, so that those near a row are found by halving.
    tall = dark.shape[0] * 4.0
    places = lines * tall + ys
    first = np.searchsorted(places, of * tall + np.maximum(rows - 2 * along, 0.0), side="right")
    last = np.searchsorted(places, of * tall + np.minimum(rows + 2 * along, tall / 2), side="left")
    found: list[tuple[float, float, float, int]] = []
    for hit in np.flatnonzero(first < last):
        x, module = float(xs[hit]), float(along[hit])
        for at in range(first[hit], last[hit]):
            size = float(across[at])
            if 0.6 < size / module < 1.6:
                _gather(found, x, float(ys[at]), (module + size) / 2)
        if len(found) > 200:
            return []
        if hit % 64 == 0:
            check()
    found.sort(key=lambda item: -item[3])
    return [item[:3] for item in found[:MAX_CENTRES]]


def _gather(found: list[tuple[float, float, float, int]], x: float, y: float, module: float) -> None:
    for index, (other_x, other_y, other, count) in enumerate(found):
        if abs(other_x - x) < 2 * other and abs(other_y - y) < 2 * other:
            share = 1 / (count + 1)
            found[index] = (
                other_x + (x - other_x) * share, other_y + (y - other_y) * share, other + (module - other) * share,
                count + 1,
            )  # fmt: skip
            return
    found.append((x, y, module, 1))


def _ratios(
    lines: _BITS, check: Callable[[], None]
) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    """Line, centre and module size of every 1:1:3:1:1 in lines of pixels, in order; at most `MAX_HITS` of a line."""
    found = [(np.zeros(0, np.int64), np.zeros(0), np.zeros(0))]
    block = max(1, _BLOCK // max(lines.shape[1], 1))
    for start in range(0, len(lines), block):
        check()
        row, centre, module = _ratios_of(lines[start : start + block])
        found.append((row + start, centre, module))
    rows, centres, modules = zip(*found, strict=True)
    return np.concatenate(rows), np.concatenate(centres), np.concatenate(modules)


def _ratios_of(lines: _BITS) -> tuple[NDArray[np.int64], NDArray[np.float64], NDArray[np.float64]]:
    height, width = lines.shape
    edge = np.ones((height, width + 1), dtype=bool)
    edge[:, 1:-1] = lines[:, 1:] != lines[:, :-1]
    # Where runs begin; each line ends with one more edge, so that no five runs of one line reach into the next.
    at = np.flatnonzero(edge)
    lengths = np.diff(at)
    runs = lengths[: max(len(lengths) - 4, 0)]
    total = runs.copy()
    for offset in range(1, 5):
        total += lengths[offset : len(runs) + offset]
    module = total / 7.0
    good = module >= 1
    for offset, wanted in enumerate((1, 1, 3, 1, 1)):
        part = lengths[offset : len(runs) + offset]
        good &= np.abs(part - wanted * module) < wanted * 0.5 * module + 0.5
    hits = np.flatnonzero(good)
    row, x = np.divmod(at[hits], width + 1)
    keep = (x < width) & (at[hits + 5] // (width + 1) == row)
    keep[keep] = lines[row[keep], x[keep]]
    hits, row = hits[keep], row[keep]
    keep = np.arange(len(row)) - np.searchsorted(row, row) < MAX_HITS
    hits, row = hits[keep], row[keep]
    centre = (at[hits + 2] + at[hits + 3]) / 2 - row * (width + 1)
    return row, centre, module[hits]


def _triples(centres: list[tuple[float, float, float]]) -> Iterator[tuple[_Point, _Point, _Point, float]]:
    """Three finder patterns at the corners of a square: corner, the one to the right, the one below, module size."""
    for a, (ax, ay, size) in enumerate(centres):
        for b, (bx, by, size_b) in enumerate(centres):
            for c, (cx, cy, size_c) in enumerate(centres):
                if a in (b, c) or b == c or max(size, size_b, size_c) > 1.6 * min(size, size_b, size_c):
                    continue
                right, down = (bx - ax, by - ay), (cx - ax, cy - ay)
                long_r, long_d = math.hypot(*right), math.hypot(*down)
                if min(long_r, long_d) < 12 * size or abs(long_r - long_d) > 0.08 * long_r:
                    continue
                across = right[0] * down[1] - right[1] * down[0]
                if across > 0.97 * long_r * long_d:
                    yield (ax, ay), (bx, by), (cx, cy), (size + size_b + size_c) / 3


def _decode_at(dark: _BITS, corner: _Point, right: _Point, down: _Point, module: float) -> str:
    across = math.hypot(right[0] - corner[0], right[1] - corner[1])
    # A turned code is cut aslant by a row of the picture, so its modules seem longer than they are.
    turn = math.atan2(right[1] - corner[1], right[0] - corner[0])
    slant = max(abs(math.cos(turn)), abs(math.sin(turn)))
    guess = round((across / (module * slant) + 7 - 17) / 4)
    for version in (guess, guess - 1, guess + 1):
        if not 1 <= version <= MAX_VERSION:
            continue
        size = 17 + 4 * version
        along = (np.arange(size) + 0.5 - 3.5) / (size - 7)
        xs = corner[0] + np.add.outer(along * (down[0] - corner[0]), along * (right[0] - corner[0]))
        ys = corner[1] + np.add.outer(along * (down[1] - corner[1]), along * (right[1] - corner[1]))
        columns = np.clip(np.floor(xs).astype(int), 0, dark.shape[1] - 1)
        rows = np.clip(np.floor(ys).astype(int), 0, dark.shape[0] - 1)
        text = decode_modules(dark[rows, columns])
        if text:
            return text
    return ""


def decode_modules(modules: _BITS) -> str:
    """Text of a code given as its modules (True is dark), or the empty string."""
    size = len(modules)
    version = (size - 17) // 4
    form = _format(modules)
    if form is None:
        return ""
    level, mask = form
    words = _codewords(modules, version, mask)
    data = _corrected(words, version, level)
    return _text(data, version) if data else ""


def _format(modules: _BITS) -> tuple[int, int] | None:
    size = len(modules)
    cells = [(8, x) for x in (0, 1, 2, 3, 4, 5, 7, 8)] + [(y, 8) for y in (7, 5, 4, 3, 2, 1, 0)]
    again = [(y, 8) for y in range(size - 1, size - 8, -1)] + [(8, x) for x in range(size - 8, size)]
    for places in (cells, again):
        value = 0
        for row, column in places:
            value = value << 1 | int(modules[row, column])
        for number in range(32):
            if (_format_bits(number) ^ value).bit_count() <= 3:
                return _LEVELS[number >> 3], number & 7
    return None


@cache
def _format_bits(number: int) -> int:
    rest = number
    for _ in range(10):
        rest = (rest << 1) ^ ((rest >> 9) * 0x537)
    return (number << 10 | rest) ^ 0x5412


@cache
def _alignment(version: int) -> tuple[int, ...]:
    if version == 1:
        return ()
    count = version // 7 + 2
    step = (version * 8 + count * 3 + 5) // (count * 4 - 4) * 2
    return (6, *sorted(17 + 4 * version - 7 - step * i for i in range(count - 1)))


@cache
def _fixed(version: int) -> _BITS:
    """Modules that carry no data."""
    size = 17 + 4 * version
    fixed = np.zeros((size, size), dtype=bool)
    fixed[:9, :9] = fixed[:9, size - 8 :] = fixed[size - 8 :, :9] = True
    fixed[6, :] = fixed[:, 6] = True
    places = _alignment(version)
    for row in places:
        for column in places:
            if (row, column) not in ((6, 6), (6, places[-1]), (places[-1], 6)):
                fixed[row - 2 : row + 3, column - 2 : column + 3] = True
    if version >= 7:
        fixed[:6, size - 11 : size - 8] = fixed[size - 11 : size - 8, :6] = True
    return fixed


def _codewords(modules: _BITS, version: int, mask: int) -> bytes:
    size = len(modules)
    rows, columns = np.indices((size, size))
    masks = (
        (rows + columns) % 2, rows % 2, columns % 3, (rows + columns) % 3, (rows // 2 + columns // 3) % 2,
        rows * columns % 2 + rows * columns % 3, (rows * columns % 2 + rows * columns % 3) % 2,
        ((rows + columns) % 2 + rows * columns % 3) % 2,
    )  # fmt: skip
    plain = modules ^ (masks[mask] == 0)
    fixed = _fixed(version)
    bits: list[bool] = []
    upward = True
    for right in range(size - 1, 0, -2):
        column = right if right > 6 else right - 1
        for row in range(size - 1, -1, -1) if upward else range(size):
            bits += [bool(plain[row, x]) for x in (column, column - 1) if not fixed[row, x]]
        upward = not upward
    return np.packbits(np.array(bits[: len(bits) // 8 * 8], dtype=bool)).tobytes()


def _corrected(words: bytes, version: int, level: int) -> bytes:
    """Undo the interleaving and correct each block; empty where a block is beyond correction."""
    blocks, check = _BLOCKS[level][version - 1], _WORDS[level][version - 1]
    short = len(words) // blocks
    longer = len(words) % blocks
    lengths = [short - check + (1 if index >= blocks - longer else 0) for index in range(blocks)]
    parts = [bytearray() for _ in range(blocks)]
    at = 0
    for index in range(max(lengths)):
        for block in range(blocks):
            if index < lengths[block]:
                parts[block].append(words[at])
                at += 1
    for _ in range(check):
        for block in range(blocks):
            parts[block].append(words[at])
            at += 1
    out = bytearray()
    for block, part in enumerate(parts):
        if not _correct(part, check):
            return b""
        out += part[: lengths[block]]
    return bytes(out)


@cache
def _field() -> tuple[tuple[int, ...], tuple[int, ...]]:
    powers, logs, value = [0] * 512, [0] * 256, 1
    for exponent in range(255):
        powers[exponent] = powers[exponent + 255] = value
        logs[value] = exponent
        value = value << 1 ^ (0x11D if value & 0x80 else 0)
    return tuple(powers), tuple(logs)


def _times(a: int, b: int) -> int:
    powers, logs = _field()
    return powers[logs[a] + logs[b]] if a and b else 0


def _value(polynomial: list[int], x: int) -> int:
    """Value of a polynomial, lowest coefficient first."""
    total = 0
    for coefficient in reversed(polynomial):
        total = _times(total, x) ^ coefficient
    return total


def _correct(part: bytearray, check: int) -> bool:
    """Reed-Solomon over GF(256), in place: Berlekamp-Massey, Chien search, Forney. False where there are too many
    errors."""
    powers, logs = _field()
    reverse = list(reversed(part))
    syndromes = [_value(reverse, powers[i]) for i in range(check)]
    if not any(syndromes):
        return True
    locator, previous, shift, last = [1], [1], 1, 1
    length = 0
    for n in range(check):
        delta = syndromes[n]
        for i in range(1, min(length, len(locator) - 1) + 1):
            delta ^= _times(locator[i], syndromes[n - i])
        if delta == 0:
            shift += 1
            continue
        factor = _times(delta, powers[(255 - logs[last]) % 255])
        changed = locator + [0] * max(0, len(previous) + shift - len(locator))
        for i, coefficient in enumerate(previous):
            changed[i + shift] ^= _times(factor, coefficient)
        if 2 * length <= n:
            previous, last, length, shift = locator, delta, n + 1 - length, 1
        else:
            shift += 1
        locator = changed
    places = [i for i in range(len(part)) if _value(locator, powers[(255 - i) % 255]) == 0]
    if len(places) != length or length > check // 2:
        return False
    evaluator = [0] * check
    for i, a in enumerate(syndromes):
        for j, b in enumerate(locator):
            if i + j < check:
                evaluator[i + j] ^= _times(a, b)
    slope = [coefficient if i % 2 == 0 else 0 for i, coefficient in enumerate(locator[1:])]
    for place in places:
        inverse = powers[(255 - place) % 255]
        below = _value(slope, inverse)
        if below == 0:
            return False
        amount = _times(_value(evaluator, inverse), powers[(255 - logs[below]) % 255])
        part[len(part) - 1 - place] ^= _times(amount, powers[place % 255])
    reverse = list(reversed(part))
    return not any(_value(reverse, powers[i]) for i in range(check))


def _text(data: bytes, version: int) -> str:
    bits = "".join(f"{byte:08b}" for byte in data)
    at, out = 0, ""

    def take(count: int) -> int:
        nonlocal at
        piece = bits[at : at + count]
        at += count
        return int(piece, 2) if piece else 0

    wide = version >= 10
    while at + 4 <= len(bits):
        mode = take(4)
        if mode == 4:
            count = take(16 if wide else 8)
            raw = bytes(take(8) for _ in range(min(count, (len(bits) - at) // 8)))
            out += raw.decode("utf-8", "replace")
        elif mode == 2:
            count = take(11 if wide else 9)
            while count > 0 and at < len(bits):
                pair = take(11 if count > 1 else 6)
                out += _LETTERS[pair // 45 % 45] + _LETTERS[pair % 45] if count > 1 else _LETTERS[pair % 45]
                count -= 2
        elif mode == 1:
            count = take(12 if wide else 10)
            while count > 0 and at < len(bits):
                width = min(count, 3)
                out += str(take((0, 4, 7, 10)[width])).zfill(width)
                count -= width
        elif mode == 7:
            if take(8) & 0x80:
                take(8)
        else:
            break
    return out
