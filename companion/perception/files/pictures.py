"""Pictures, looked at for QR codes: the way past every check of links, because the telephone opens them.

Pixels come from Pillow, which is there with pikepdf. Its three readers are called by themselves: the general entry
tries every format it knows and loads them from disk.
"""

from __future__ import annotations

import io
import re
import struct
from typing import Any

import numpy as np

from companion.perception.files import qr
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
    """Look for QR codes in a PNG, JPEG or GIF file, and note what they lead to."""
    view.budget.pictures -= 1
    if view.budget.pictures < 0:
        return
    grey = _grey(view)
    if grey is None:
        return
    view.budget.scan(grey.size * 8)
    for text in qr.read_codes(grey, view.budget.check):
        _note(view, text.strip())


def _note(view: View, text: str) -> None:
    if _MONEY.search(text) or _WALLET.search(text):
        view.found("qr.payment", text.split(":")[0][:20].lower() if ":" in text else "")
    elif text[:5].lower() in ("http:", "https"):
        view.found("qr.link")
        view.link(text)
    elif re.match(r"[a-z0-9\-]{1,60}(?:\.[a-z0-9\-]{1,60}){1,4}/", text, re.I):
        view.found("qr.link")
        view.link("https://" + text)
    else:
        view.found("qr.text", text.split(":")[0][:12].upper() if ":" in text[:12] else "")


def _grey(view: View) -> np.ndarray[Any, np.dtype[np.uint8]] | None:
    from PIL import Image
    from PIL.GifImagePlugin import GifImageFile
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    readers: dict[str, Any] = {"png": PngImageFile, "jpeg": JpegImageFile, "gif": GifImageFile}
    try:
        picture = readers[view.label](io.BytesIO(view.data))
        width, height = picture.size
        most = MAX_PIXELS * (4 if view.label == "jpeg" else 1)
        if not min(width, height) >= 21 or width * height > most:
            return None
        if view.label == "jpeg":
            half = max(1, int((width * height / ENOUGH) ** 0.5))
            picture.draft("L", (width // half, height // half))
        if "A" in picture.mode or "transparency" in picture.info:
            # What is transparent is seen on white.
            picture = picture.convert("RGBA")
            white = Image.new("RGBA", picture.size, "white")
            picture = Image.alpha_composite(white, picture)
        picture = picture.convert("L")
        factor = int((picture.size[0] * picture.size[1] / ENOUGH) ** 0.5)
        if factor > 1:
            picture = picture.reduce(factor)
        return np.asarray(picture)
    except (SyntaxError, OSError, ValueError, EOFError, struct.error, IndexError, KeyError, OverflowError, TypeError):
        # A broken picture shows nothing that could be photographed either.
        return None
