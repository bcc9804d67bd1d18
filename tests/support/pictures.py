"""Makers of pictures with words in them."""

from __future__ import annotations

import io
import struct
import zlib

from PIL import Image, ImageDraw, ImageFont


def words_picture(
    text: str, size: int = 20, colours: tuple[str, str] = ("black", "white"), width: int = 900, sort: str = "PNG"
) -> bytes:
    """A picture file with one line of words under the other, letters `size` pixels high."""
    font = ImageFont.truetype("DejaVuSans.ttf", size)
    lines = text.split("\n")
    picture = Image.new("RGB", (width, max(60, (len(lines) + 1) * size * 2)), colours[1])
    draw = ImageDraw.Draw(picture)
    for number, line in enumerate(lines):
        draw.text((size, size + number * size * 2), line, font=font, fill=colours[0])
    out = io.BytesIO()
    picture.save(out, sort)
    return out.getvalue()


def blank_picture(width: int = 600, height: int = 400) -> bytes:
    """A picture file that shows nothing."""
    out = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(out, "PNG")
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A small PNG file that says it is this large."""
    data = bytearray(blank_picture(64, 64))
    data[16:24] = struct.pack(">II", width, height)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    return bytes(data)
