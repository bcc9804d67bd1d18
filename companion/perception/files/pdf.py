"""PDF files, read by a scanner of our own; the library only to take the encryption of an open file away.

The scanner wants objects, not structure: what a document could do is in the dictionaries, wherever they lie, and a
file that lies about its structure still has to spell the name of the action it wants (ISO 32000-2).
"""

from __future__ import annotations

import io
import re
import zlib
from collections.abc import Iterator

from companion.domain.observation import FileFacts
from companion.perception.files.view import View, host_of

MAX_OBJECTS = 20_000
"""Most objects looked at."""
MAX_BODY = 200_000
"""Most bytes of one object outside its stream."""
MAX_TEXT = 6 << 20
"""Most bytes of all objects together, streams aside."""
MAX_STREAM = 2 << 20
"""Most bytes unpacked from one object stream."""
MAX_FILES = 20
"""Most embedded files looked into."""
MAX_DECRYPT = 4 << 20
"""Largest encrypted file given to the library."""
COVERS = 0.5
"""Share of the page from which on a link counts as the page itself."""

_OBJECT = re.compile(rb"(?<!\d)(\d{1,9})\s{1,6}\d{1,5}\s{1,6}\Z")
_HEX = re.compile(rb"#([0-9A-Fa-f]{2})")
_NAME = re.compile(rb"/[^\s/<>\[\](){}%]{1,60}")
_RECT = re.compile(rb"/Rect\s*\[\s*(-?[\d.]{1,12})\s+(-?[\d.]{1,12})\s+(-?[\d.]{1,12})\s+(-?[\d.]{1,12})\s*\]")
_BOX = re.compile(rb"/MediaBox\s*\[\s*(-?[\d.]{1,12})\s+(-?[\d.]{1,12})\s+(-?[\d.]{1,12})\s+(-?[\d.]{1,12})\s*\]")
_URI = re.compile(rb"/URI\s*(?:\(((?:[^()\\]|\\.){1,2000})\)|<([0-9A-Fa-f\s]{2,4000})>)", re.S)
_ACTION = re.compile(rb"/A\s+(\d{1,9})\s+\d{1,5}\s+R")
_FILE = re.compile(rb"/U?F\s*(?:\(((?:[^()\\]|\\.){1,400})\)|<([0-9A-Fa-f\s]{2,1600})>)", re.S)
_EMBEDDED = re.compile(rb"/EF\s*<<[^>]{0,200}?/U?F\s+(\d{1,9})\s+\d{1,5}\s+R")
_SCRIPT = re.compile(rb"/JavaScript\b|/JS\s*[(<\d]")
_STARTS = re.compile(rb"/OpenAction\s*<<|/OpenAction\s+\d{1,9}\s+\d{1,5}\s+R|/AA\s*(?:<<|\d)")


def inspect(view: View) -> None:
    """Look into a PDF file."""
    data = view.data
    view.budget.scan(len(data))
    if _encrypted(data):
        view.found("pdf.encrypted")
        plain = _decrypted(view)
        if plain is None:
            view.cut("encrypted")
        else:
            data = plain
            view.budget.scan(len(data))
    objects, places = _objects(view, data)
    text = b"\n".join(objects.values()) + b"\n" + _trailers(data)
    view.budget.scan(len(text) * 6)
    _actions(view, text)
    _links(view, objects, text)
    _files(view, data, objects, places)


def _decrypted(view: View) -> bytes | None:
    """The same document without encryption, where no password is needed to open it."""
    import pikepdf

    if len(view.data) > MAX_DECRYPT:
        return None
    view.budget.scan(len(view.data) * 4)
    out = io.BytesIO()
    try:
        with pikepdf.open(io.BytesIO(view.data)) as document:
            document.save(
                out, object_stream_mode=pikepdf.ObjectStreamMode.disable,
                stream_decode_level=pikepdf.StreamDecodeLevel.none, compress_streams=False,
            )  # fmt: skip
    except (pikepdf.PdfError, pikepdf.PasswordError, ValueError, RuntimeError, OverflowError, TypeError):
        return None
    plain = out.getvalue()
    return plain if len(plain) <= 4 * MAX_DECRYPT else None


def _objects(view: View, data: bytes) -> tuple[dict[int, bytes], dict[int, tuple[int, int]]]:
    """Dictionaries by object number, with names unescaped, and where each object's stream lies."""
    objects: dict[int, bytes] = {}
    places: dict[int, tuple[int, int]] = {}
    extra, kept = 0, 0
    starts: list[tuple[int, int, int]] = []
    for at in _places(data, b"obj", 2 * MAX_OBJECTS):
        found = _OBJECT.search(data, max(0, at - 24), at)
        if found and len(starts) < MAX_OBJECTS:
            starts.append((found.start(), at + 3, int(found[1])))
    if not starts:
        view.cut("broken")
    for index, (_, start, number) in enumerate(starts):
        end = starts[index + 1][0] if index + 1 < len(starts) else len(data)
        close = data.find(b"endobj", start, end)
        end = close if close >= 0 else end
        stream = data.find(b"stream", start, end)
        body = _unescape(view, data[start : min(stream if stream >= 0 else end, start + MAX_BODY)])
        kept += len(body)
        if kept > MAX_TEXT:
            view.cut("too_large")
            break
        # Two objects of one number: programs differ in which they take, so both are kept.
        objects[number if number not in objects else -1 - len(objects)] = body
        if stream < 0:
            continue
        start = stream + 6 + (2 if data[stream + 6 : stream + 8] == b"\r\n" else 1)
        close = data.find(b"endstream", start, end)
        places[number] = (start, close if close >= 0 else end)
        if b"/ObjStm" in body and b"/DCTDecode" not in body:
            unpacked = _inflate(view, data[start : places[number][1]])
            if unpacked:
                extra += 1
                objects[-1_000_000 - extra] = _unescape(view, unpacked)
                _split(body, unpacked, objects)
    return objects, places


def _split(head: bytes, unpacked: bytes, objects: dict[int, bytes]) -> None:
    """Objects of an object stream, by number, so that references to them can be followed."""
    found = re.search(rb"/First\s+(\d{1,9})", head)
    if not found:
        return
    first = int(found[1])
    numbers = [
        int(word) for word in unpacked[: min(first, 100_000)].split()[:8000] if word.isdigit() and len(word) < 10
    ]
    pairs = list(zip(numbers[::2], numbers[1::2], strict=False))
    for index, (number, offset) in enumerate(pairs):
        end = first + pairs[index + 1][1] if index + 1 < len(pairs) else len(unpacked)
        if number not in objects and len(objects) < MAX_OBJECTS and 0 <= end - first - offset < 200_000:
            objects[number] = unpacked[first + offset : end]


def _inflate(view: View, packed: bytes) -> bytes:
    room = view.budget.room(MAX_STREAM)
    try:
        out = zlib.decompressobj().decompress(packed, room) if room else b""
    except zlib.error:
        return b""
    view.budget.unpacked(len(out))
    return out


def _unescape(view: View, body: bytes) -> bytes:
    """Names with `#` escapes written out; who escapes a letter hides it."""
    if b"#" not in body:
        return body

    def plain(found: re.Match[bytes]) -> bytes:
        name = _HEX.sub(lambda m: bytes([int(m[1], 16)]), found[0])
        if name != found[0] and name[1:] in _WATCHED:
            view.found("pdf.hidden_names")
        return name

    return _NAME.sub(plain, body)


_WATCHED = frozenset(
    (
        b"JavaScript",
        b"JS",
        b"OpenAction",
        b"Launch",
        b"AA",
        b"EmbeddedFile",
        b"URI",
        b"SubmitForm",
        b"ObjStm",
        b"Action",
    )
)


def _encrypted(data: bytes) -> bool:
    return any(re.match(rb"/Encrypt\s{0,5}(?:<<|\d)", data[at : at + 20]) for at in _places(data, b"/Encrypt", 50))


def _trailers(data: bytes) -> bytes:
    return b"\n".join(data[at : at + 2000] for at in _places(data, b"trailer", 20))


def _places(data: bytes, word: bytes, most: int) -> Iterator[int]:
    """Where a word is. Searching for bytes is many times faster than a pattern, and a PDF may be large."""
    at = data.find(word)
    while at >= 0 and most > 0:
        yield at
        most -= 1
        at = data.find(word, at + len(word))


def _actions(view: View, text: bytes) -> None:
    script = _SCRIPT.search(text)
    starts = _STARTS.search(text)
    if script:
        view.found("pdf.javascript_auto" if starts and _script_starts(text) else "pdf.javascript")
    if re.search(rb"/S\s*/Launch\b|/Launch\s*<<", text):
        view.found("pdf.launch")
    if re.search(rb"/S\s*/(?:GoToR|GoToE)\b", text) and re.search(rb"/F\s*\((?:\\\\|//|https?:)", text):
        view.found("pdf.remote")
    if b"/RichMedia" in text or re.search(rb"/S\s*/Rendition\b", text):
        view.found("pdf.media")
    if b"/SubmitForm" in text:
        view.found("pdf.submit_form")
    if b"/AcroForm" in text or b"/XFA" in text:
        view.found("pdf.form")
    if re.search(rb"/Type\s*/Sig\b|/ByteRange\s*\[", text):
        view.found("pdf.signed")


def _script_starts(text: bytes) -> bool:
    """True if opening the document (or a page of it) may run the script, rather than a press on a button."""
    if re.search(rb"/(?:OpenAction|AA)\b", text) is None:
        return False
    return bool(re.search(rb"/OpenAction\b", text)) or bool(
        re.search(rb"/(?:WC|WS|DS|WP|DP|PV|PO|O)\s*(?:<<|\d)", text)
    )


def _links(view: View, objects: dict[int, bytes], text: bytes) -> None:
    box = _BOX.search(text)
    area = _area(box) if box else 0.0
    pages = len(re.findall(rb"/Type\s*/Page\b(?!s)", text))
    covering, annotations = "", 0
    for body in list(objects.values()):
        if b"/Link" not in body and b"/URI" not in body:
            continue
        target = _target(body, objects)
        if not target:
            continue
        view.link(target)
        lowered = target.lower()
        if lowered.startswith(("file:", "\\\\", "smb:")):
            view.found("pdf.file_link", host_of(target))
        elif lowered.startswith(("javascript:", "search-ms:", "ms-")):
            view.found("pdf.remote", "handler")
        if lowered.startswith("http") and re.search(
            r"\.(?:exe|msi|scr|js|vbs|hta|iso|img|apk|bat|ps1|lnk)(?:$|\?)", lowered
        ):
            view.found("pdf.link_to_program", host_of(target))
        rect = _RECT.search(body)
        if rect:
            annotations += 1
            if area and _area(rect) >= COVERS * area:
                covering = host_of(target) or "?"
    if covering and pages <= 3 and annotations <= 4:
        view.found("pdf.cover_link", covering)


def _target(body: bytes, objects: dict[int, bytes]) -> str:
    found = _URI.search(body)
    if not found:
        action = _ACTION.search(body)
        found = _URI.search(objects.get(int(action[1]), b"")) if action else None
    return _string(found[1], found[2]) if found else ""


def _files(view: View, data: bytes, objects: dict[int, bytes], places: dict[int, tuple[int, int]]) -> None:
    seen: set[int] = set()
    for body in list(objects.values()):
        found = _EMBEDDED.search(body) if b"/EF" in body else None
        if not found or int(found[1]) in seen or len(seen) >= MAX_FILES:
            continue
        seen.add(int(found[1]))
        view.found("pdf.embedded_file")
        named = _FILE.search(body)
        name = _string(named[1], named[2]) if named else "attachment"
        start, end = places.get(int(found[1]), (0, 0))
        raw = data[start:end]
        content = (
            _inflate(view, raw) if b"/FlateDecode" in objects.get(int(found[1]), b"") else raw[: view.budget.room()]
        )
        facts = view.member(name, content)
        if facts.true_type == "unknown" and view.has("pdf.encrypted"):
            # Attachments may be encrypted apart from the document.
            view.members[-1] = FileFacts(facts.name, facts.size, unread="encrypted")
            view.cut("encrypted")


def _string(plain: bytes | None, coded: bytes | None) -> str:
    if plain is not None:
        raw = re.sub(rb"\\([0-7]{1,3})", lambda m: bytes([int(m[1], 8) & 255]), plain)
        raw = re.sub(rb"\\(.)", rb"\1", raw, flags=re.S)
    else:
        digits = re.sub(rb"\s", b"", coded or b"")
        raw = bytes.fromhex((digits + b"0" * (len(digits) % 2)).decode("ascii"))
    return raw.decode("utf-16", "replace") if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else raw.decode("latin-1")


def _area(found: re.Match[bytes]) -> float:
    try:
        left, low, right, high = (float(value) for value in found.groups())
    except ValueError:
        return 0.0
    return abs(right - left) * abs(high - low)
