"""Office documents that are OLE2 files: Word, Excel and PowerPoint 97 to 2003, Outlook messages, installers.

Sources: [MS-DOC], [MS-XLS], [MS-PPT], [MS-OFFCRYPTO], [MS-OXMSG], [MS-OLEDS]; the list of macro names that run by
themselves follows oletools (BSD-2-Clause).
"""

from __future__ import annotations

import io
import re
import zlib

from companion.perception.files.compound import Compound, open_compound, vba_source
from companion.perception.files.view import View
from companion.perception.remote_tools import remote_tool

_AUTO = re.compile(
    rb"\b(?:auto_?(?:open|exec|exit|close|new)|document_?(?:open|new|close|beforeclose|change)|"
    rb"documentopen|workbook_?(?:open|activate|close|beforeclose|deactivate)|presentation_?open|app_documentopen|"
    rb"slideshow\w{0,20}|on(?:slideshow|presentation)\w{0,20}|\w{1,30}_(?:layout|painted|painting|mousehover|mousemove|"
    rb"gotfocus|resize|onconnecting|onloadcomplete|documentcomplete|downloadcomplete|beforenavigate2))\b",
    re.I,
)
_RUNS = re.compile(
    rb"\b(?:shell(?:execute)?|createobject|getobject|wscript|powershell|cmd\.exe|urldownloadtofile|xmlhttp|winhttp|"
    rb"adodb\.stream|callbyname|virtualalloc|createthread|rtlmovememory|mshta|rundll32|regsvr32|savetofile|"
    rb"declare\s+(?:ptrsafe\s+)?(?:function|sub)|executeexcel4macro|environ)\b",
    re.I,
)
_DDE = re.compile(rb"\x13[^\x13\x14\x15]{0,200}?D\x00?D\x00?E\x00?(?:A\x00?U\x00?T\x00?O)?[\x00 ]", re.I)
_EQUATION = bytes.fromhex("02ce020000000000c000000000000046")
_INSTALLER = bytes.fromhex("84100c0000000000c000000000000046")
_NATIVE = "\x01ole10native"
MAX_OBJECTS = 30
"""Most embedded objects or attachments looked into."""
MAX_SPIN = 200_000
"""Most rounds of key derivation; Office writes 100,000, a hostile file could ask for two thousand million."""


def inspect(view: View) -> None:
    """Look into an OLE2 file."""
    budget = view.budget
    compound = open_compound(view.data, budget)
    if compound is None:
        view.cut("broken")
        return
    names = compound.names()
    view.label = sort_of(compound, names)
    if "encryptedpackage" in names:
        _encrypted_package(view)
        return
    if view.label == "msi":
        _installer(view, compound)
        return
    if view.label == "outlook":
        _attachments(view, compound)
        return
    _macros(view, compound)
    _objects(view, compound)
    for stream in compound.streams:
        last = stream.path.rsplit("/", 1)[-1].lower()
        if "/" in stream.path:
            continue
        if last in ("workbook", "book"):
            _workbook(view, compound.read(stream, budget))
        elif last == "powerpoint document":
            _presentation(view, compound.read(stream, budget))
        elif last == "worddocument":
            body = compound.read(stream, budget)
            if len(body) > 12 and body[11] & 1:
                view.cut("encrypted")
            budget.scan(len(body))
            if _DDE.search(body):
                view.found("office.dde")


def sort_of(compound: Compound, names: frozenset[str]) -> str:
    """Label of a compound file by what is in it."""
    if _INSTALLER in compound.classes:
        return "msi"
    for name, label in (
        ("worddocument", "doc"), ("workbook", "xls"), ("book", "xls"), ("powerpoint document", "ppt"),
        ("encryptedpackage", "encrypted_office"), ("__properties_version1.0", "outlook"),
        ("visiodocument", "vsd"), ("quill/quillsub/contents", "pub"),
    ):  # fmt: skip
        if name in names:
            return label
    return "ole"


def inspect_vba(view: View, data: bytes) -> None:
    """Look into a VBA project that is a compound file of its own."""
    compound = open_compound(data, view.budget)
    if compound is None:
        view.found("office.macro")
        view.cut("broken")
        return
    _macros(view, compound)


def inspect_object(view: View, name: str, data: bytes) -> None:
    """Look into an embedded object: an OLE2 file with or without a package in it, or any other file."""
    compound = open_compound(data, view.budget)
    if compound is None:
        view.member(name, data)
        return
    before = len(view.members)
    _macros(view, compound)
    _objects(view, compound)
    if len(view.members) == before and sort_of(compound, compound.names()) != "ole":
        view.member(name, data)


def _macros(view: View, compound: Compound) -> None:
    there, code = False, b""
    for stream in compound.streams:
        path = stream.path.lower()
        last = path.rsplit("/", 1)[-1]
        there = there or last == "_vba_project" or path.endswith("vba/dir")
        if ("vba/" in path or "/" not in path) and last not in ("_vba_project", "dir") and len(code) < 4 << 20:
            if "vba/" not in path and last in ("worddocument", "workbook", "powerpoint document"):
                continue
            source = vba_source(compound.read(stream, view.budget), view.budget)
            # A class module without a line of code is in every document that once had a macro window open.
            body = b"\n".join(line for line in source.splitlines() if not line.startswith(b"Attribute "))
            there = there or bool(source)
            code += body
    if not there:
        return
    view.found("office.macro")
    view.budget.scan(len(code) * 2)
    auto, runs = _AUTO.search(code), _RUNS.search(code)
    if auto:
        view.found("office.macro_auto", auto[0].decode("latin-1").lower())
    if runs:
        view.found("office.macro_runs", re.sub(r"\s+", " ", runs[0].decode("latin-1").lower()))
    if not code.strip() and not auto:
        view.found("office.macro_empty")


def _objects(view: View, compound: Compound) -> None:
    if _EQUATION in compound.classes or "equation native" in {n.rsplit("/", 1)[-1] for n in compound.names()}:
        view.found("office.equation")
    for stream in compound.streams[:500]:
        if len(view.members) >= MAX_OBJECTS:
            return
        if stream.path.lower().endswith(_NATIVE):
            inspect_native(view, compound.read(stream, view.budget))


def inspect_native(view: View, data: bytes) -> None:
    """[MS-OLEDS] OLE1 native data: a label, a file name, a temporary path, and the file itself."""
    parts: list[str] = []
    at = 6
    for index in range(3):
        if index == 2:
            # Two words and a length stand between the second name and the third.
            at += 8
        end = data.find(b"\x00", at, at + 1024)
        if end < 0:
            view.found("office.embedded")
            return
        parts.append(data[at:end].decode("latin-1"))
        at = end + 1
    size = int.from_bytes(data[at : at + 4], "little")
    body = data[at + 4 : at + 4 + size]
    view.found("office.embedded", "package")
    names = [name for name in (parts[1], parts[0], parts[2]) if name.strip()]
    view.member(names[0] if names else "object", body)


def _encrypted_package(view: View) -> None:
    """Excel opens what is encrypted with its built-in word without asking; so that is tried, and nothing else."""
    import msoffcrypto
    from msoffcrypto.exceptions import DecryptionError, FileFormatError, InvalidKeyError, ParseError

    view.cut("encrypted")
    if len(view.data) > 4 << 20 or not _cheap_to_try(view):
        return
    view.budget.scan(len(view.data) * 4)
    try:
        # Its parser of the agile header is the library's DOM; `_cheap_to_try` has seen that it has no entities.
        document = msoffcrypto.OfficeFile(io.BytesIO(view.data))
        document.load_key(password="VelvetSweatshop")  # noqa: S106  the word every copy of Excel knows
        plain = io.BytesIO()
        document.decrypt(plain)
    except (DecryptionError, FileFormatError, InvalidKeyError, ParseError):
        return
    view.unread = ""
    view.found("office.default_password")
    inner = view.member(view.name, plain.getvalue())
    for finding in inner.findings:
        view.found(finding.name, finding.detail)


def _cheap_to_try(view: View) -> bool:
    compound = open_compound(view.data, view.budget)
    streams = {s.path.lower(): s for s in compound.streams} if compound else {}
    if compound is None or "encryptioninfo" not in streams:
        return False
    info = compound.read(streams["encryptioninfo"], view.budget, 1 << 16)
    version = info[:4]
    if version == b"\x04\x00\x04\x00":
        spins = re.findall(rb"spinCount\s*=\s*[\"'](\d{1,12})[\"']", info)
        plain_xml = info[8:].lstrip().startswith(b"<?xml") and b"<!" not in info and b"utf-8" in info[:80].lower()
        return bool(spins) and plain_xml and all(int(spin) <= MAX_SPIN for spin in spins)
    return version[2:] in (b"\x02\x00",) and version[:1] in (b"\x02", b"\x03", b"\x04")


def _workbook(view: View, body: bytes) -> None:
    """BIFF records ([MS-XLS] 2.1.4): macro sheets, names that run by themselves, DDE links, encryption."""
    at, macro_sheet, auto = 0, False, False
    for _ in range(200_000):
        if at + 4 > len(body):
            break
        sort, size = int.from_bytes(body[at : at + 2], "little"), int.from_bytes(body[at + 2 : at + 4], "little")
        record = body[at + 4 : at + 4 + size]
        if sort == 0x2F:
            view.cut("encrypted")
            return
        if sort == 0x85 and len(record) > 6 and record[5] == 1:
            macro_sheet = True
        elif sort == 0x18 and len(record) > 15:
            flags = int.from_bytes(record[:2], "little")
            # A built-in name is one number: 1 is Auto_Open, 2 is Auto_Close.
            auto = auto or (flags & 0x20 and record[15] in (1, 2)) or b"auto_open" in record[14:60].lower()
        elif sort == 0x1AE and size > 4 and record[:2] == b"\x00\x00" and b"\x03" in record[4:]:
            view.found("office.dde")
        at += 4 + size
    if macro_sheet:
        view.found("office.xlm")
        if auto:
            view.found("office.macro_auto", "xlm")


def _presentation(view: View, body: bytes) -> None:
    """[MS-PPT] 2.10.34: a VBA project or object is an atom 0x1011, packed with zlib where its instance is 1."""
    at, tried = 0, 0
    while tried < MAX_OBJECTS:
        at = body.find(b"\x11\x10", at)
        if at < 2:
            if at < 0:
                return
            at += 2
            continue
        head, size = int.from_bytes(body[at - 2 : at], "little"), int.from_bytes(body[at + 2 : at + 6], "little")
        at += 2
        if head not in (0x0000, 0x0010) or not 8 < size <= len(body):
            continue
        tried += 1
        data = body[at + 4 : at + 4 + size]
        if head == 0x0010:
            try:
                data = zlib.decompressobj().decompress(data[4:], view.budget.room(4 << 20))
            except zlib.error:
                continue
            view.budget.unpacked(len(data))
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            inspect_object(view, "object", data)


def _attachments(view: View, compound: Compound) -> None:
    """[MS-OXMSG]: an attachment is a storage with a name (3707, else 3704) and its bytes (3701)."""
    names: dict[str, str] = {}
    bodies = []
    for stream in compound.streams:
        above, _, last = stream.path.rpartition("/")
        if "__attach_version1.0" not in above:
            continue
        if last.lower() in ("__substg1.0_3707001f", "__substg1.0_3704001f"):
            if last[-8:-4] == "3707" or above not in names:
                names[above] = compound.read(stream, view.budget, 1024).decode("utf-16-le", "replace")
        elif last.lower() == "__substg1.0_37010102":
            bodies.append((above, stream))
    for above, stream in bodies[:MAX_OBJECTS]:
        view.member(names.get(above, "attachment"), compound.read(stream, view.budget), stream.size)


def _installer(view: View, compound: Compound) -> None:
    """An installer's title and subject name the product in plain bytes."""
    for stream in compound.streams:
        if stream.path.lower() != "\x05summaryinformation":
            continue
        for text in re.findall(rb"[\x20-\x7e]{4,120}", compound.read(stream, view.budget, 1 << 16))[:40]:
            tool = remote_tool(text.decode("ascii"))
            if tool:
                view.found("remote_control", tool)
