"""Office documents that are text: RTF ([MS-RTF]) and the flat XML of Word and Excel 2003."""

from __future__ import annotations

import re

from companion.perception.files import binary_office
from companion.perception.files.view import View, host_of

MAX_OBJECTS = 12
"""Most embedded objects looked into."""
MAX_HEX = 2 << 20
"""Most characters of one object's data."""

_OBJECT = re.compile(rb"\\objdata\b|\\object\b")
_CLASS = re.compile(rb"\\\*\s{0,20}\\objclass\s{1,20}([\w. ]{1,60})")
_WORD = re.compile(rb"\\\*|\\'[0-9a-f]{2}|\\[a-z]{1,40}-?\d{0,10} ?", re.I)
_TEMPLATE = re.compile(rb"\\\*\s{0,20}\\template\s{1,20}([^}]{1,600})", re.I)
_DDE_FIELD = re.compile(rb"\\fldinst[^}]{0,400}?\bDDE(?:AUTO)?\b|\bDDEAUTO\b", re.I)


def inspect(view: View) -> None:
    """Look into an RTF file."""
    data = view.window()
    view.budget.scan(len(data) * 3)
    if not _OBJECT.search(data) and b"\\obj" in data.lower():
        view.found("office.embedded")
    template = _TEMPLATE.search(data)
    if template:
        target = template[1].decode("latin-1").strip()
        if host_of(target):
            view.found("office.remote_template", host_of(target))
    if _DDE_FIELD.search(data):
        view.found("office.dde")
    classes = {found.strip().lower() for found in _CLASS.findall(data)[:50]}
    if any(name.startswith(b"equation") for name in classes) or b"equation.3" in data.lower():
        view.found("office.equation")
    if re.search(rb"\\objupdate\b", data):
        view.found("office.embedded", "updates")
    at = 0
    for _ in range(MAX_OBJECTS):
        at = data.find(b"\\objdata", at)
        if at < 0:
            break
        _object(view, data[at + 8 : at + 8 + MAX_HEX])
        at += 8
    if re.search(rb"\\object\b", data):
        view.found("office.embedded")


def _object(view: View, data: bytes) -> None:
    """Hexadecimal data of an object, with the control words taken out that are put between to hide it."""
    view.found("office.embedded")
    view.budget.scan(len(data) * 2)
    end = data.find(b"\\objdata")
    closing = re.search(rb"\}\s{0,20}\}", data[: end if end >= 0 else len(data)])
    raw = _WORD.sub(b"", data[: closing.start() if closing else 400_000])
    digits = re.sub(rb"[^0-9a-fA-F]", b"", raw)
    body = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    view.budget.unpacked(len(body))
    if b"equation" in body[:200].lower():
        view.found("office.equation")
    start = body.find(b"\xd0\xcf\x11\xe0")
    if start >= 0:
        binary_office.inspect_object(view, "object", body[start:])
    elif b"Package\x00" in body[:64]:
        # [MS-OLEDS] 2.2.5: class, topic and item as counted strings, then the native data with its length.
        at = body.find(b"Package\x00") + 8 + 8
        binary_office.inspect_native(view, body[at:])


_DDE_XML = re.compile(
    r"<(?:\w{1,20}:)?instrText\b[^<>]{0,200}>[^<]{0,400}?DDE|w:instr\s*=\s*\"\s*DDE|<(?:\w{1,20}:)?DDE(?:Link)?\b",
    re.I,
)


def inspect_flat(view: View) -> None:
    """Look into Word or Excel 2003 XML, or a document of that name that is text."""
    text = view.text()
    view.budget.scan(len(text) * 3)
    joined = "".join(re.findall(r"<(?:\w{1,20}:)?instrText\b[^<>]{0,200}>([^<]{0,2000})<", text)[:20_000])
    if view.label == "xml" and re.search(
        r"ss:Formula=\"[=+\-@][^\"]{0,80}?\|\s{0,5}['&][^\"]{0,300}?![A-Z]|<(?:\w{1,20}:)?Path>[^<|]{1,80}\|", text
    ):
        view.found("office.dde")
    if _DDE_XML.search(text) or re.search(r"\bDDE(?:AUTO)?\b", joined, re.I):
        view.found("office.dde")
    if (
        re.search(r"<(?:\w{1,20}:)?binData\b[^<>]{0,300}(?:editdata|oledata)\.mso", text, re.I)
        or "QWN0aXZlTWltZ" in text
    ):
        view.found("office.macro")
    if re.search(r"macrosPresent\s*=\s*\"yes\"", text):
        view.found("office.macro_auto")
    template = re.search(
        r"<(?:\w{1,20}:)?attachedTemplate\b[^<>]{0,200}val\s*=\s*\"((?:https?|file|\\\\)[^\"]{1,400})", text
    )
    if template:
        view.found("office.remote_template", host_of(template[1]))
