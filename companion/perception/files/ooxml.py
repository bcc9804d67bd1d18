"""Office documents that are zip files: Office Open XML (ECMA-376) and OpenDocument."""

from __future__ import annotations

import html
import re

from companion.perception.files import binary_office
from companion.perception.files.view import View, as_text, host_of
from companion.perception.files.zips import Member, Zip

MAX_PART = 2 << 20
"""Most bytes read of one XML part."""
MAX_PARTS = 120
"""Most parts read."""

_RELATION = re.compile(r"<(?:\w{1,20}:)?Relationship\b([^<>]{0,4000})>")
_ATTRIBUTE = re.compile(r"(\w+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_FIELD = re.compile(r"<w:instrText\b[^<>]{0,200}>([^<]{0,2000})<|w:instr\s*=\s*\"([^\"]{0,2000})\"")
_DDE = re.compile(r"\bDDE(?:AUTO)?\b", re.I)
_DDE_LINK = re.compile(r"<(?:\w{1,20}:)?ddeLink\b[^<>]{0,400}?ddeService\s*=\s*[\"']([^\"']{0,80})", re.I)
_AUTO_NAME = re.compile(
    r"<(?:\w{1,20}:)?definedName\b[^<>]{0,300}name\s*=\s*[\"'](?:_xlnm\.)?Auto_?(?:Open|Close)", re.I
)
_REMOTE = ("http:", "https:", "ftp:", "file:", "mhtml:", "ms-", "\\\\", "//")
_DANGEROUS = re.compile(r"^\s*(?:mhtml|ms-[a-z\-]+|search-ms|javascript|vbscript|script|its|mk):|!x-usc:", re.I)


def sort_of(names: frozenset[str]) -> str:
    """Label of a zip file by the names of its members (lower case), or `zip`."""
    if "[content_types].xml" in names or any(name.endswith("[content_types].xml") for name in names):
        for part, label in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"), ("visio/", "vsdx")):
            if any(name.lstrip("/\\").replace("\\", "/").startswith(part) for name in names):
                return "xlsb" if label == "xlsx" and "xl/workbook.bin" in names else label
        if "appxmanifest.xml" in names or any(name.startswith("appxmetadata/") for name in names):
            return "appx"
        return "nupkg" if any(name.endswith(".nuspec") for name in names) else "zip"
    if "androidmanifest.xml" in names or "classes.dex" in names:
        return "apk"
    if "mimetype" in names and "meta-inf/container.xml" in names:
        return "epub"
    if "content.xml" in names and "mimetype" in names:
        return "odt"
    if "meta-inf/manifest.mf" in names and any(name.endswith(".class") for name in names):
        return "jar"
    if "manifest.json" in names and "meta-inf/mozilla.rsa" in names:
        return "xpi"
    return "zip"


def inspect(view: View, archive: Zip, members: list[Member]) -> None:
    """Look into the parts of a document that can do something."""
    read = 0
    for member in members:
        name = member.name.lower().replace("\\", "/").lstrip("/")
        wanted = _wanted(name)
        if not wanted or member.folder:
            continue
        read += 1
        if read > MAX_PARTS:
            view.cut("too_large")
            return
        data, whole = archive.read(member, view.budget, MAX_PART)
        if not data:
            view.cut("encrypted" if member.encrypted else "broken")
            continue
        if not whole:
            view.cut("too_large")
        _part(view, wanted, name, member, data)


def _wanted(name: str) -> str:
    if name.endswith(".rels"):
        return "relations"
    if "macrosheets/" in name or "intlmacrosheet" in name:
        return "macrosheet"
    if name.endswith("vbaproject.bin"):
        return "vba"
    if "/externallinks/" in "/" + name:
        return "external"
    if "/embeddings/" in name or ("/activex/" in name and name.endswith(".bin")) or name.startswith("object "):
        return "embedded"
    if name.endswith(("xl/workbook.xml", "xl/workbook.bin")):
        return "workbook"
    if re.search(r"word/(?:document|header|footer|footnotes|endnotes|comments)\d*\.xml$", name):
        return "story"
    if name.startswith("basic/") and name.endswith(".xml") and "script-l" not in name:
        return "basic"
    if name == "content.xml":
        return "open_document"
    if re.search(r"(?:afchunk|altchunk)", name):
        return "embedded"
    return ""


def _part(view: View, wanted: str, name: str, member: Member, data: bytes) -> None:
    budget = view.budget
    budget.scan(len(data) * 2)
    if wanted == "vba":
        binary_office.inspect_vba(view, data)
    elif wanted == "embedded":
        _embedded(view, name, member, data)
    elif wanted == "macrosheet":
        view.found("office.xlm")
    elif wanted == "external" and name.endswith(".bin"):
        # BrtBeginSupBook (record 360): kind 1 is a DDE link, kind 2 an OLE link ([MS-XLSB] 2.4.198).
        if (data[:2] == b"\xe8\x02" and data[3:5] == b"\x01\x00") or b"\x00c\x00m\x00d\x00\x0b" in data[:64]:
            view.found("office.dde", "")
        elif data[:2] == b"\xe8\x02" and b"c\x00m\x00d\x00" in data[:40].lower():
            view.found("office.dde", "cmd")
    else:
        _text_part(view, wanted, as_text(data))


def _text_part(view: View, wanted: str, text: str) -> None:
    if wanted == "relations":
        _relations(view, text)
    elif wanted == "external":
        for service in _DDE_LINK.findall(text)[:10]:
            view.found("office.dde", html.unescape(service))
    elif wanted == "workbook":
        if _AUTO_NAME.search(text):
            view.found("office.macro_auto", "xlm")
    elif wanted == "story":
        fields = "".join(a or b for a, b in _FIELD.findall(text)[:20_000])
        if _DDE.search(html.unescape(fields)):
            view.found("office.dde")
    elif wanted == "basic":
        view.found("office.macro")
    elif wanted == "open_document":
        if re.search(r"script:event-name\s*=\s*[\"'](?:dom:load|office:load|on-load)", text[:MAX_PART]):
            view.found("office.macro_auto")
        if re.search(r"<text:dde-connection|office:dde-source", text):
            view.found("office.dde")
        for target in re.findall(r"xlink:href\s*=\s*[\"']((?:https?|file|ftp):[^\"']{1,1000})", text)[:50]:
            view.link(html.unescape(target))


def _relations(view: View, text: str) -> None:
    for raw in _RELATION.findall(text)[:2000]:
        fields = {key.lower(): html.unescape(a or b) for key, a, b in _ATTRIBUTE.findall(raw)}
        target = fields.get("target", "").strip()
        sort = fields.get("type", "").rsplit("/", 1)[-1].lower()
        outside = fields.get("targetmode", "").lower() == "external"
        if _DANGEROUS.search(target):
            view.found("office.remote", "handler")
        if not outside:
            continue
        if sort == "hyperlink":
            view.link(target)
            if target.lower().startswith(("file:", "\\\\")) and host_of(target):
                view.found("office.remote_share", host_of(target))
        elif target.lower().startswith(_REMOTE) and host_of(target):
            if sort == "attachedtemplate":
                view.found("office.remote_template", host_of(target))
            elif sort in ("oleobject", "frame", "subdocument", "externallinkpath", "control", "package", "afchunk"):
                view.found("office.remote", host_of(target))
            elif sort in ("image", "video", "audio", "media") or sort not in ("xlpathmissing", "externallink"):
                view.found("office.remote_picture", host_of(target))


def _embedded(view: View, name: str, member: Member, data: bytes) -> None:
    last = name.rsplit("/", 1)[-1]
    if data.startswith(b"\xd0\xcf\x11\xe0") or not name.endswith(
        (".docx", ".xlsx", ".pptx", ".xlsm", ".docm", ".bin")
    ):
        view.found("office.embedded")
    binary_office.inspect_object(view, last, data)
