"""Files in a stored message (.eml) or web archive (.mht): parts cut at their boundaries, and unwrapped.

This is no mail reader, that is `perception.mime`. It only has to see what somebody would find by opening a message
that lies in an archive, at a price known beforehand (RFC 2045, 2046).
"""

from __future__ import annotations

import base64
import binascii
import quopri
import re

from companion.perception.files.budget import MAX_MEMBER
from companion.perception.files.view import View

MAX_PARTS = 40
"""Most parts looked at, over all boundaries."""
MAX_HEADER = 8_000
"""Most bytes of a part's header."""

_BOUNDARY = re.compile(rb"boundary\s{0,3}=\s{0,3}\"?([^\"\r\n;]{1,100})", re.I)
_NAME = re.compile(rb"\b(?:file)?name\*?(?:0\*?)?\s{0,3}=\s{0,3}(?:\"([^\"\r\n]{1,300})\"|([^\s;\"]{1,300}))", re.I)
_PLACE = re.compile(rb"^content-location:[^\r\n]{0,1000}/([^/\r\n?#]{1,200})", re.I | re.M)
_ENCODING = re.compile(rb"^content-transfer-encoding:\s{0,5}([a-z0-9\-]{1,20})", re.I | re.M)
_TYPE = re.compile(rb"^content-type:\s{0,5}([a-z]{1,20}/[a-z0-9.+\-]{1,80})", re.I | re.M)
_TEXT_NAMES = {"text/html": "page.html", "image/svg+xml": "picture.svg", "text/calendar": "invite.ics"}


def inspect(view: View) -> None:
    """Look into the parts of a message or web archive."""
    data = view.data
    view.budget.scan(len(data) * 2)
    boundaries = {found[1].strip() for found in _BOUNDARY.finditer(data[:2_000_000])}
    if not boundaries:
        _part(view, data)
        return
    marks: list[int] = []
    for boundary in sorted(boundaries)[:MAX_PARTS]:
        at = data.find(b"--" + boundary)
        while at >= 0 and len(marks) < 4 * MAX_PARTS:
            marks.append(at)
            at = data.find(b"--" + boundary, at + len(boundary))
    marks.sort()
    for index, (start, end) in enumerate(zip(marks, [*marks[1:], len(data)], strict=True)):
        if index >= MAX_PARTS:
            view.cut("too_large")
            return
        _part(view, data[data.find(b"\n", start) + 1 : end])


def _part(view: View, part: bytes) -> None:
    gap = re.search(rb"\r?\n\r?\n", part[:MAX_HEADER])
    if not gap:
        return
    header, body = part[: gap.start() + 1], part[gap.end() :]
    header = re.sub(rb"\r?\n[ \t]{1,80}", b" ", header)
    sort = _TYPE.search(header)
    media = sort[1].decode("ascii").lower() if sort else ""
    if media.startswith("multipart/"):
        return
    found = _NAME.search(header) or (_PLACE.search(header) if view.label == "mht" else None)
    name = next((group for group in found.groups() if group), b"").decode("utf-8", "replace") if found else ""
    name = name or _TEXT_NAMES.get(media, "")
    if not name:
        return
    wrapped = _ENCODING.search(header)
    content = _unwrap(body, wrapped[1].lower() if wrapped else b"", view.budget.room(MAX_MEMBER))
    if content and view.budget.open():
        view.budget.unpacked(len(content))
        view.budget.scan(len(body))
        view.member(name, content)


def _unwrap(body: bytes, encoding: bytes, room: int) -> bytes:
    if encoding == b"base64":
        plain = re.sub(rb"[^A-Za-z0-9+/]", b"", body[: room * 3 // 2])
        try:
            return base64.b64decode(plain + b"=" * (-len(plain) % 4))[:room]
        except (binascii.Error, ValueError):
            return b""
    if encoding == b"quoted-printable":
        return quopri.decodestring(body[:room])
    return body[:room]
