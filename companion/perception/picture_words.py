"""The words that stand in pictures, read with models that are there only where somebody installed them (`make ocr`).

The models are those of PP-OCRv6 small (PaddleOCR, Apache-2.0) as the package `rapidocr` carries them: one finds
lines, one reads them; Latin letters with all their marks, Chinese and Japanese, but no Cyrillic. Nothing of that
package runs here: boxes and letters take some arithmetic, and no OpenCV stands before bytes from outside.

Both models are mapped into memory before the worker is confined and opened for each item that needs them (0.2 s of
processor), so that they weigh nothing while no picture asks for them. What could not be read is counted, never
passed over.
"""

from __future__ import annotations

import ctypes
import importlib.util
import mmap
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from companion.perception.charsets import clean
from companion.perception.files.gallery import Picture
from companion.perception.files.pictures import BROKEN, open_picture
from companion.perception.sessions import session

PACKAGE = "rapidocr"
_FINDER, _READER = "PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx"

MAX_SECONDS = 3.0
"""Processor time for the pictures of one item, after which no further line is begun."""
MAX_READ = 3
"""Most pictures of one item that are read, the largest first."""
MAX_TEXT = 8_000
"""Most characters of one item."""
MAX_LINES = 80
"""Most lines of one picture; those at its top come first."""
ENOUGH = 700_000
"""Pixels in which lines are looked for; about 0.5 s of processor and 250 MB for a moment."""
_SMALL = 180_000
"""Pictures of fewer pixels are looked at in double size."""
_INK, _LINE = 0.3, 0.55
"""Share of certainty from which a pixel belongs to a line, and a line is one (PP-OCR uses 0.3 and 0.6)."""
_SURE = 0.72
"""Mean certainty of its letters from which a line counts as read. Letters that the model does not know come out as
others, with less of it."""
_FULL = 0.4
"""Fewest letters of a line by its width in heights. Latin letters are some 2, Chinese ones 1; of Cyrillic ones the
model, which has none, tells next to nothing, and is sure of it."""
_HEIGHT, _WIDEST = 48, 1_600
_MAX_RUNS = 40_000

Grid = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Words:
    """What was read of the pictures of one item."""

    text: str = ""
    """Lines in reading order, pictures apart by an empty line."""
    unread: int = 0
    """Pictures that hold words, or may hold some, of which no more than half was read."""


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float


def available() -> bool:
    """True if the models are installed."""
    return _files() is not None


def preload() -> None:
    """Map the models, so that they can be had when files can no longer be opened."""
    if _files() is not None:
        give_back()


def read_words(pictures: Sequence[Picture], seconds: float = MAX_SECONDS) -> Words:
    """Read the largest of the pictures. Without models every picture is unread. Never raises on any picture."""
    files = _files()
    if not pictures or files is None:
        return Words("", len(pictures))
    until = time.thread_time() + seconds
    try:
        finder, reader = _open(files)
    except Exception:  # noqa: BLE001 - onnxruntime's own types: models of another version are no models
        return Words("", len(pictures))
    chosen = sorted(range(len(pictures)), key=lambda n: -pictures[n].width * pictures[n].height)[:MAX_READ]
    texts: list[str] = []
    unread = len(pictures) - len(chosen)
    for number in sorted(chosen):
        if time.thread_time() > until:
            unread += 1
            continue
        try:
            opened = open_picture(pictures[number].label, pictures[number].data, ENOUGH)
        except BROKEN:
            continue
        if opened is None:
            continue
        lines, lost = _lines(opened, finder, reader, until)
        texts.append("\n".join(lines))
        unread += lost >= max(1, len(lines))
    del finder, reader
    give_back()
    return Words(clean("\n\n".join(text for text in texts if text))[:MAX_TEXT], unread)


@cache
def _files() -> tuple[mmap.mmap, mmap.mmap] | None:
    try:
        spec = importlib.util.find_spec(PACKAGE)
        if spec is None or spec.origin is None:
            return None
        folder = Path(spec.origin).parent / "models"
        return _mapped(folder / _FINDER), _mapped(folder / _READER)
    except (ImportError, OSError, ValueError):  # another version of the package, or half of one
        return None


def give_back() -> None:
    """Return what the models needed to the system: some 150 MB that glibc would keep."""
    if sys.platform == "linux":
        getattr(_library(), "malloc_trim", abs)(0)


@cache
def _library() -> ctypes.CDLL:
    return ctypes.CDLL(None)


def _mapped(path: Path) -> mmap.mmap:
    with path.open("rb") as file:
        return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)


def _open(files: tuple[mmap.mmap, mmap.mmap]) -> tuple[Any, Any]:
    finder, reader = files
    return session(finder[:]), session(reader[:])


def _lines(picture: Any, finder: Any, reader: Any, until: float) -> tuple[list[str], int]:
    """The lines of one picture in reading order, and how many could not be read."""
    width, height = picture.size
    boxes = list(_boxes(picture, finder))
    rows = _rows(boxes)
    letters = _letters(reader)
    lines: list[str] = []
    lost = max(0, sum(len(row) for row in rows) - MAX_LINES)
    begun = 0
    for row in rows:
        pieces = []
        for box in row:
            begun += 1
            if begun > MAX_LINES:
                break
            if time.thread_time() > until:
                lost += 1
                continue
            left, top = max(0, int(box.left)), max(0, int(box.top))
            piece = picture.crop((left, top, min(width, int(box.right) + 1), min(height, int(box.bottom) + 1)))
            text, certainty = _read(piece, reader, letters)
            if certainty >= _SURE and len(text) >= _FULL * piece.size[0] / piece.size[1]:
                pieces.append(text)
            elif piece.size[0] > 2 * piece.size[1]:
                lost += 1
        if pieces:
            lines.append(" ".join(pieces))
    return lines, lost


def _boxes(picture: Any, finder: Any) -> Iterator[_Box]:
    """Where lines stand, in pixels of the picture."""
    width, height = picture.size
    scale = min(1.0, (ENOUGH / (width * height)) ** 0.5)
    if width * height < _SMALL:
        scale = 2.0
    across, down = (max(32, round(side * scale / 32) * 32) for side in (width, height))
    seen = _numbers(picture.resize((across, down)))
    (ink,) = finder.run(None, {"x": seen[None]})
    chances: Grid = ink[0, 0]
    to_right, to_bottom = width / across, height / down
    for left, top, right, bottom in _patches(chances > _INK):
        patch = chances[top:bottom, left:right]
        inside = patch[patch > _INK]
        if right - left < 4 or bottom - top < 4 or float(inside.mean()) < _LINE:
            continue
        # The model marks the core of a line; its letters reach further by this much (Liao et al. 2020, DB).
        wide, high = right - left, bottom - top
        margin = wide * high * 1.6 / (2 * (wide + high))
        yield _Box(
            (left - margin) * to_right, (top - margin) * to_bottom,
            (right + margin) * to_right, (bottom + margin) * to_bottom,
        )  # fmt: skip


def _numbers(picture: Any) -> Grid:
    """A picture as the models want it: blue, green, red; from -1 to 1; colours first."""
    pixels = np.asarray(picture, dtype=np.float32)[:, :, ::-1]
    return np.ascontiguousarray((pixels / 127.5 - 1.0).transpose(2, 0, 1))


def _patches(marked: NDArray[np.bool_]) -> list[tuple[int, int, int, int]]:
    """Left, top, right and bottom of each connected patch: runs of each row, joined with those they touch above."""
    edges = np.diff(np.pad(marked, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    stops = np.nonzero(edges == -1)[1]
    if len(rows) > _MAX_RUNS:
        return []
    parent = list(range(len(rows)))

    def root(run: int) -> int:
        while parent[run] != run:
            parent[run] = parent[parent[run]]
            run = parent[run]
        return run

    first = np.searchsorted(rows, np.arange(marked.shape[0] + 1)).tolist()
    begin, end = starts.tolist(), stops.tolist()
    for row in range(1, marked.shape[0]):
        above, here = first[row - 1], first[row]
        while above < first[row] and here < first[row + 1]:
            if begin[here] < end[above] and begin[above] < end[here]:
                parent[root(here)] = root(above)
            if end[above] < end[here]:
                above += 1
            else:
                here += 1
    found: dict[int, list[int]] = {}
    for run, row in enumerate(rows.tolist()):
        box = found.setdefault(root(run), [begin[run], row, end[run], row + 1])
        box[0], box[1] = min(box[0], begin[run]), min(box[1], row)
        box[2], box[3] = max(box[2], end[run]), max(box[3], row + 1)
    return [(box[0], box[1], box[2], box[3]) for box in found.values()]


def _rows(boxes: list[_Box]) -> list[list[_Box]]:
    """Boxes that stand beside each other, from top to bottom and left to right."""
    rows: list[list[_Box]] = []
    for box in sorted(boxes, key=lambda one: one.top + one.bottom):
        last = rows[-1][0] if rows else None
        if last and (box.top + box.bottom) / 2 < last.bottom - 0.3 * (last.bottom - last.top):
            rows[-1].append(box)
        else:
            rows.append([box])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _read(piece: Any, reader: Any, letters: Sequence[str]) -> tuple[str, float]:
    """The words of one line, and the mean certainty of its letters."""
    width, height = piece.size
    if height > 1.6 * width and height > 40:
        piece = piece.transpose(2)  # written upwards
        width, height = height, width
    if min(width, height) < 4:
        return "", 0.0
    wide = min(_WIDEST, max(32, round(width * _HEIGHT / height)))
    (answer,) = reader.run(None, {"x": _numbers(piece.resize((wide, _HEIGHT)))[None]})
    best = answer[0].argmax(axis=1)
    certain = answer[0].max(axis=1)
    kept = (best > 0) & (np.diff(best, prepend=-1) != 0)
    text = "".join(letters[number] for number in best[kept].tolist() if number < len(letters))
    return text.strip(), float(certain[kept].mean()) if kept.any() else 0.0


def _letters(reader: Any) -> list[str]:
    """What the reader's answers stand for: nothing, the letters it was trained with, and the blank."""
    known = reader.get_modelmeta().custom_metadata_map.get("character", "")
    return ["", *known.splitlines(), " "]
