"""Pictures, looked at for square codes: the way past every check of links, because the telephone opens them.

Pixels come from Pillow, which is there with pikepdf. Its three readers are called by themselves: the general entry
tries every format it knows and loads them from disk.
"""

from __future__ import annotations

import io
import re
import struct
from typing import Any

import numpy as np

from companion.perception.files.codes import read_codes
from companion.perception.files.gallery import Picture
from companion.perception.files.view import View

MAX_PIXELS = 6_000_000
"""Largest picture read; of a JPEG file four times as much, because it can be read at half the size."""
ENOUGH = 700_000
"""Pixels to which larger pictures are reduced; a code on them is then still drawn with several pixels a module."""

_MONEY = re.compile(r"^(?:bitcoin|ethereum|litecoin|monero|dogecoin|solana|tron|bitcoincash|lightning):", re.I)
_WALLET = re.compile(r"^(?:bc1[a-z0-9]{25,60}|[13][a-km-zA-HJ-NP-Z1-9]{25,34}|0x[0-9a-fA-F]{40})$")


def preload() -> None:
    """Load the readers."""
    from PIL import GifImagePlugin, Image, JpegImagePlugin, PngImagePlugin

    assert GifImagePlugin, "loaded"
    assert JpegImagePlugin, "loaded"
    assert PngImagePlugin, "loaded"
    Image.preinit()


def inspect(view: View) -> None:
    """Look for square codes in a PNG, JPEG or GIF file, and note what they lead to."""
    _hang(view)
    view.budget.pictures -= 1
    if view.budget.pictures < 0:
        return
    grey = _grey(view)
    if grey is None:
        return
    view.budget.scan(grey.size * 8)
    for text in read_codes(grey):
        _note(view, text)


def _note(view: View, text: str) -> None:
    if _MONEY.search(text) or _WALLET.search(text):
        view.found("qr.payment", text.split(":")[0][:20].lower() if ":" in text else "")
    elif text[:5].lower() in ("http:", "https"):
        _lead(view, text)
    elif re.match(r"[a-z0-9\-]{1,60}(?:\.[a-z0-9\-]{1,60}){1,4}/", text, re.I):
        _lead(view, "https://" + text)
    else:
        view.found("qr.text", text.split(":")[0][:12].upper() if ":" in text[:12] else "")


def _lead(view: View, address: str) -> None:
    view.found("qr.link")
    view.link(address)
    view.budget.gallery.code(address)


BROKEN = (SyntaxError, OSError, ValueError, EOFError, struct.error, IndexError, KeyError, OverflowError, TypeError)
"""What the readers raise on damaged pictures."""


def open_picture(label: str, data: bytes, enough: int) -> Any:
    """The picture, opaque, of some `enough` to four times as many pixels, or None if it is too large or too small.

    `label` is `png`, `jpeg` or `gif`. Raises one of `BROKEN`.
    """
    from PIL import Image

    picture = _opened(label, data)
    width, height = picture.size
    if min(width, height) < 8 or is_too_large(label, width, height):
        return None
    if label == "jpeg":
        half = max(1, int((width * height / enough) ** 0.5))
        picture.draft("RGB", (width // half, height // half))
    if "A" in picture.mode or "transparency" in picture.info:
        # What is transparent is seen on white.
        picture = picture.convert("RGBA")
        white = Image.new("RGBA", picture.size, "white")
        picture = Image.alpha_composite(white, picture)
    picture = picture.convert("RGB")
    factor = int((picture.size[0] * picture.size[1] / enough) ** 0.5)
    return picture.reduce(factor) if factor > 1 else picture


def is_too_large(label: str, width: int, height: int) -> bool:
    """True if unpacking it would take too much memory and time."""
    return width * height > MAX_PIXELS * (4 if label == "jpeg" else 1)


def _grey(view: View) -> np.ndarray[Any, np.dtype[np.uint8]] | None:
    try:
        picture = open_picture(view.label, view.data, ENOUGH)
        if picture is None:
            return None
        return np.asarray(picture.convert("L"))
    except BROKEN:
        # A broken picture shows nothing that could be photographed either.
        return None


def _hang(view: View) -> None:
    """Remember a picture that is a file of the item itself for being read."""
    size = _size(view.label, view.data)
    if view.depth > 0 or size is None:
        return
    if is_too_large(view.label, *size):
        view.budget.gallery.too_large += 1
    else:
        view.budget.gallery.hang(Picture(view.label, view.data, *size))


def _size(label: str, data: bytes) -> tuple[int, int] | None:
    try:
        width, height = _opened(label, data).size
    except BROKEN:
        return None
    return int(width), int(height)


def _opened(label: str, data: bytes) -> Any:
    """The picture with its size known and no pixel unpacked. Raises one of `BROKEN`."""
    from PIL.GifImagePlugin import GifImageFile
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    readers: dict[str, Any] = {"png": PngImageFile, "jpeg": JpegImageFile, "gif": GifImageFile}
    return readers[label](io.BytesIO(data))
