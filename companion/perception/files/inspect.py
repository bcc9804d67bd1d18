"""The way through one file: name, true type, what is in it; and the same again for every file inside."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable

from companion.domain.observation import FileFacts, Finding
from companion.perception.files import (
    binary_office,
    kinds,
    messages,
    ooxml,
    pdf,
    pictures,
    programs,
    rtf,
    shortcuts,
    web,
)
from companion.perception.files.budget import MAX_DEPTH, MAX_MEMBER, Budget, Exhausted
from companion.perception.files.listings import list_names
from companion.perception.files.lists import words
from companion.perception.files.names import (
    DATA,
    IMAGES_OF_DISKS,
    PROGRAMS,
    QUERIES,
    SCRIPTS,
    SHORTCUTS,
    Name,
    read_name,
)
from companion.perception.files.streams import decompress, looks_like_tar, tar_items
from companion.perception.files.view import View
from companion.perception.files.zips import Member, Zip, open_zip

BOMB_RATIO = 200
"""Unpacked bytes per packed byte from which on a member is a bomb; text seldom passes 20, deflate ends at 1,032."""
BOMB_SIZE = 2 << 20
"""Below this many bytes nothing is a bomb."""

_RUNS = frozenset(("pebin", "elf", "macho", "dex", "javabytecode", "msi", "lnk", "apk", "jar", "chm", "appx"))
_OFFICE_NAMES = words(
    "doc docx docm dot dotx dotm xls xlsx xlsm xlsb xlt xltx xltm ppt pptx pptm pps ppsx rtf odt ods odp csv vsd vsdx"
    " pub msg eml"
)
_SIGNED_BY_MAGIC = words("pdf png jpg jpeg gif zip rar 7z gz docx xlsx pptx xlsm docm doc xls ppt rtf mp4 mp3")
_SAME = {
    "jpg": ("jpeg",), "gz": ("gzip",), "tgz": ("gzip",), "7z": ("sevenzip",), "mp3": ("mp3",), "zip": ("zip",),
    "mp4": ("mp4", "mov"), "png": ("png",), "jpeg": ("jpeg",), "gif": ("gif",), "pdf": ("pdf",), "rar": ("rar",),
}  # fmt: skip
_EICAR = b"EICAR-STANDARD-" + b"ANTIVIRUS-TEST-FILE"


def look(name: str, data: bytes, budget: Budget, depth: int, declared: str = "") -> FileFacts:
    """Facts of one file. Raises nothing: what goes wrong is in `unread`."""
    name = name if isinstance(name, str) else ""
    parts = read_name(name)
    view = View(name, parts.extension, data, budget, depth, look)
    view.findings.extend(parts.findings)
    score, digest = 0.0, ""
    try:
        if depth == 0 or len(data) <= budget.room():
            digest = hashlib.sha256(data).hexdigest()
        view.label, score = kinds.identify(data, budget)
        _by_name(view, parts)
        _by_content(view)
        _mismatch(view, parts)
    except Exhausted:
        view.cut("too_slow" if budget.late else "too_large")
        sort = _sort_by_name(parts.extension)
        if sort:  # what it would do goes by its name, and the name is known
            view.found(sort, parts.extension)
    except RecursionError:
        view.cut("too_deep")
    except Exception:  # noqa: BLE001  the fault boundary: hostile bytes must end in a fact, not in a lost item
        view.cut("broken")
    return FileFacts(
        parts.shown, len(data), digest, declared[:100], view.label, round(score, 3), tuple(view.findings),
        tuple(view.members), view.unread,
    )  # fmt: skip


def listed(name: str, size: int, unread: str) -> FileFacts:
    """Facts of a file of which only the name is known."""
    parts = read_name(name)
    found = list(parts.findings)
    sort = _sort_by_name(parts.extension)
    if sort:
        found.append(Finding(sort, parts.extension))
    return FileFacts(parts.shown, min(max(size, 0), 1 << 62), findings=tuple(found), unread=unread)


def _sort_by_name(extension: str) -> str:
    for sort, group in (
        ("program", PROGRAMS), ("script", SCRIPTS), ("shortcut", SHORTCUTS), ("disk_image", IMAGES_OF_DISKS),
        ("office.query", QUERIES),
    ):  # fmt: skip
        if extension in group:
            return sort
    return {
        "html": "html.page",
        "htm": "html.page",
        "xhtml": "html.page",
        "shtml": "html.page",
        "svg": "svg.page",
    }.get(extension, "")


def _by_name(view: View, parts: Name) -> None:
    """What the system would do with the file goes by its name, whatever is in it."""
    sort = _sort_by_name(parts.extension)
    if sort and sort not in ("html.page", "svg.page", "script"):
        view.found(sort, parts.extension)
    if parts.extension in SCRIPTS and view.label not in _RUNS and view.data[:2] != b"PK":
        web.inspect_script(view, parts.extension)


def _by_content(view: View) -> None:
    data, label, extension = view.data, view.label, view.extension
    if data[:100].lstrip().startswith(b"X5O!P%@AP") and _EICAR in data[:200]:
        view.found("known_test")
    inspector = _BY_LABEL.get(label)
    if inspector is None and extension in _BY_EXTENSION:
        inspector = _BY_EXTENSION[extension]
    if inspector is None:
        inspector = _by_text(data[:4096], extension)
    if inspector is not None:
        inspector(view)
    if label in ("png", "jpeg", "gif", "pdf", "mp3", "mp4", "rtf", "bmp", "webp", "html", "txt", "lnk"):
        _tail(view)


def _by_text(head: bytes, extension: str) -> Callable[[View], None] | None:
    """Inspector for text by its first words, where neither model nor name told."""
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower().replace(b"\x00", b"")
    if text.startswith((b"[internetshortcut]", b"[{000214a0")):
        return shortcuts.inspect_url
    if text.startswith(b"[desktop entry]"):
        return shortcuts.inspect_desktop
    if text.startswith((b"begin:vcalendar",)):
        return shortcuts.inspect_calendar
    if text.startswith(b"id;p"):
        return shortcuts.inspect_table
    if text.startswith((b"<!doctype html", b"<html", b"<script", b"<head", b"<body")) or b"<html" in text:
        return web.inspect_page
    if b"<svg" in text and extension in ("", "svg", "xml"):
        return _svg
    if b"full address:s:" in text:
        return shortcuts.inspect_rdp
    if b"mso-application" in text or b"schemas.microsoft.com/office/word/2003" in text:
        return rtf.inspect_flat
    return None


def _mismatch(view: View, parts: Name) -> None:
    label, extension = view.label, parts.extension
    if label in ("empty", "", "unknown") and extension not in _SIGNED_BY_MAGIC:
        return
    harmless = parts.sort in DATA or parts.sort == "container" or extension in _OFFICE_NAMES
    if label in _RUNS and harmless and not (label in ("jar", "apk", "appx") and parts.sort == "container"):
        view.found("type.program_as_document", extension)
    elif label in ("empty", ""):
        return
    elif extension in _SAME and label not in _SAME[extension]:
        zipped = extension == "zip" and (label in ooxml_labels() or view.has("polyglot.zip_tail"))
        if not zipped:
            view.found("type.mismatch", extension)
    elif extension in ("docx", "xlsx", "pptx") and label in ("html", "pdf", "rtf", "txt", "sevenzip", "rar"):
        view.found("type.mismatch", extension)


def ooxml_labels() -> frozenset[str]:
    """Labels of files that are zip files underneath."""
    return frozenset(
        (
            "docx",
            "xlsx",
            "pptx",
            "xlsb",
            "odt",
            "ods",
            "odp",
            "epub",
            "apk",
            "jar",
            "vsdx",
            "nupkg",
            "appx",
            "xpi",
            "npz",
        )
    )


def _tail(view: View) -> None:
    """A zip file behind (or in) a file of another sort: two programs see two files."""
    archive = open_zip(view.data)
    if archive is None:
        return
    members = list(archive.members(view.budget))
    if not members:
        return
    view.found("polyglot.zip_tail")
    _unpack(view, archive, members)


def _zip(view: View) -> None:
    archive = open_zip(view.data)
    if archive is None:
        view.cut("broken")
        return
    members = list(archive.members(view.budget))
    if view.budget.entries < 0:
        view.cut("too_large")
    label = ooxml.sort_of(frozenset(member.name.lower() for member in members))
    if (archive.prefix > 0 and archive.ends > 1) or archive.suffix > 512:
        view.found("archive.ambiguous")
    if label == "odt" or label == "zip":
        label = _open_document(view, archive, members) or label
    view.label = label
    if label in ("docx", "xlsx", "xlsb", "pptx", "vsdx", "odt", "ods", "odp"):
        ooxml.inspect(view, archive, members)
        # Files that have no place in a document hide in it all the same.
        members = [
            m for m in members if _sort_by_name(read_name(m.name).extension) in ("program", "script", "shortcut")
        ]
        _unpack(view, archive, members)
        return
    if label in ("apk", "jar", "appx"):
        view.found("program", view.extension or label)
        return
    if label in ("epub", "nupkg", "xpi", "npz"):
        return
    _unpack(view, archive, members)


def _open_document(view: View, archive: Zip, members: list[Member]) -> str:
    for member in members[:5]:
        if member.name == "mimetype":
            sort = archive.read(member, view.budget, 200)[0]
            return {b"text": "odt", b"spreadsheet": "ods", b"presentation": "odp"}.get(
                sort.removeprefix(b"application/vnd.oasis.opendocument.").split(b"-")[0].strip(), ""
            )
    return ""


def _unpack(view: View, archive: Zip, members: list[Member]) -> None:
    claimed = sum(member.size for member in members)
    offsets = [member.offset for member in members if not member.folder]
    if len(offsets) > 3 and len(set(offsets)) < len(offsets) // 2:
        view.found("archive.bomb")
    if claimed > BOMB_SIZE * 4 and claimed > BOMB_RATIO * len(view.data):
        view.found("archive.bomb")
    for member in members:
        _place(view, member.name, "link" if member.link else "")
        if member.folder:
            continue
        if member.encrypted:
            view.cut("encrypted")
            view.members.append(listed(member.name, member.size, "encrypted"))
            continue
        if member.size > BOMB_SIZE and member.size > BOMB_RATIO * max(member.packed, 1):
            view.found("archive.bomb")
        if not _may_open(view, member.name, member.size):
            continue
        data, whole = archive.read(member, view.budget, MAX_MEMBER)
        if not data and member.size:
            view.members.append(listed(member.name, member.size, "broken"))
            continue
        if len(data) > BOMB_SIZE and len(data) > BOMB_RATIO * max(member.packed, 1):
            view.found("archive.bomb")
        view.member(member.name, data, max(member.size, len(data)), whole)


def _may_open(view: View, name: str, size: int) -> bool:
    """Ask the budget to look into one more file; what may not be opened is listed by name."""
    if view.depth + 1 > MAX_DEPTH:
        view.cut("too_deep")
        view.members.append(listed(name, size, "too_deep"))
        return False
    if not view.budget.open() or view.budget.room() <= 0:
        view.cut("too_large")
        view.members.append(listed(name, size, "too_large"))
        return False
    return True


def _place(view: View, name: str, link: str) -> None:
    parts = name.replace("\\", "/").split("/")
    if link:
        view.found("archive.link")
    if ".." in parts or name.startswith(("/", "\\")) or re.match(r"^[A-Za-z]:", name):
        view.found("archive.traversal")


def _stream(view: View) -> None:
    """A single packed stream: what is in it is a file of the same name without the last extension."""
    room = view.budget.room(MAX_MEMBER)
    found = decompress(view.data, view.label, room) if room else None
    if found is None:
        view.cut("broken" if room else "too_large")
        return
    data, whole = found
    view.budget.unpacked(len(data))
    view.budget.scan(len(view.data))
    if len(data) > BOMB_SIZE and len(data) > BOMB_RATIO * len(view.data):
        view.found("archive.bomb")
    if looks_like_tar(data):
        _tar(view, data)
        if not whole:
            view.cut("too_large")
        return
    stem = view.name.rpartition(".")[0] if view.extension in ("gz", "bz2", "xz", "z") else view.name
    if not _may_open(view, stem, len(data)):
        return
    view.member(stem or "content", data, None, whole)


def _tar(view: View, data: bytes | None = None) -> None:
    for item in tar_items(view.data if data is None else data, view.budget):
        _place(view, item.name, item.link)
        if item.folder or item.link:
            continue
        if _may_open(view, item.name, item.size):
            room = view.budget.room()
            view.budget.unpacked(min(len(item.data), room))
            view.member(item.name, item.data[:room], item.size, len(item.data[:room]) == item.size)
    if view.budget.entries < 0:
        view.cut("too_large")


def _list(view: View) -> None:
    listing = list_names(view.data, view.label, view.budget)
    if listing is None:
        return
    if listing.locked:
        view.cut("encrypted")
        view.found("archive.names_locked")
    if listing.broken:
        view.cut("broken")
    for item in listing.items:
        _place(view, item.name, "")
        if item.encrypted:
            view.cut("encrypted")
        if item.data is not None and _may_open(view, item.name, item.size):
            view.member(item.name, item.data, item.size, len(item.data) == item.size)
        elif item.data is None:
            view.members.append(listed(item.name, item.size, "encrypted" if item.encrypted else "not_opened"))


def _disk(view: View) -> None:
    view.found("disk_image", view.extension or view.label)
    _list(view)


def _rare(view: View) -> None:
    if view.label == "ace" or view.extension in ("ace", "arj", "uue"):
        view.found("archive.rare", view.label)


def _runs(view: View) -> None:
    view.found("program", view.extension or view.label)


def _ole(view: View) -> None:
    binary_office.inspect(view)
    if view.label == "msi":
        view.found("program", view.extension or "msi")


def _svg(view: View) -> None:
    web.inspect_page(view, svg=True)


def _page(view: View) -> None:
    if b"<svg" in view.data[:2000].lower() and view.extension in ("svg", "svgz"):
        _svg(view)
    else:
        web.inspect_page(view)


def _message(view: View) -> None:
    if view.depth < MAX_DEPTH:
        messages.inspect(view)
    else:
        view.cut("too_deep")


def _archived_page(view: View) -> None:
    web.inspect_page(view)
    _message(view)


def _lnk(view: View) -> None:
    view.found("shortcut", "lnk")
    shortcuts.inspect_lnk(view)


def _onenote(view: View) -> None:
    """Files in a note ([MS-ONESTORE] 2.6.13): an identifier, a length, unused bytes, and the file as it is."""
    marker = bytes.fromhex("e716e3bd65261145a4c48d4d0b7a9eac")
    view.budget.scan(len(view.data))
    at = view.data.find(marker)
    for index in range(40):
        if at < 0:
            return
        size = int.from_bytes(view.data[at + 16 : at + 24], "little")
        body = view.data[at + 36 : at + 36 + min(size, MAX_MEMBER)]
        if _may_open(view, f"object {index + 1}", size):
            view.found("onenote.embedded")
            view.budget.unpacked(len(body))
            view.member(f"object {index + 1}", body)
        at = view.data.find(marker, at + 36)


_BY_LABEL: dict[str, Callable[[View], None]] = {
    "zip": _zip,
    "gzip": _stream,
    "bzip": _stream,
    "xz": _stream,
    "tar": _tar,
    "rar": _list,
    "sevenzip": _list,
    "cab": _list,
    "iso": _disk,
    "dmg": _disk,
    "vhd": _disk,
    "vhdx": _disk,
    "vmdk": _disk,
    "wim": _disk,
    "ace": _rare,
    "ole": _ole,
    "pdf": pdf.inspect,
    "rtf": rtf.inspect,
    "html": _page,
    "svg": _svg,
    "mht": _archived_page,
    "eml": _message,
    "png": pictures.inspect,
    "jpeg": pictures.inspect,
    "gif": pictures.inspect,
    "lnk": _lnk,
    "internetshortcut": shortcuts.inspect_url,
    "ics": shortcuts.inspect_calendar,
    "one": _onenote,
    "pebin": programs.inspect_portable,
    "elf": _runs,
    "macho": _runs,
    "dex": _runs,
    "javabytecode": _runs,
    "chm": _runs,
    "deb": _runs,
    "rpm": _runs,
}

_BY_EXTENSION: dict[str, Callable[[View], None]] = {
    "html": _page,
    "htm": _page,
    "xhtml": _page,
    "xht": _page,
    "shtml": _page,
    "mht": _archived_page,
    "eml": _message,
    "mhtml": _archived_page,
    "svg": _svg,
    "lnk": _lnk,
    "url": shortcuts.inspect_url,
    "website": shortcuts.inspect_url,
    "desktop": shortcuts.inspect_desktop,
    "iqy": shortcuts.inspect_query,
    "oqy": shortcuts.inspect_query,
    "rqy": shortcuts.inspect_query,
    "dqy": shortcuts.inspect_query,
    "slk": shortcuts.inspect_table,
    "csv": shortcuts.inspect_table,
    "tsv": shortcuts.inspect_table,
    "rdp": shortcuts.inspect_rdp,
    "ics": shortcuts.inspect_calendar,
    "rtf": rtf.inspect,
    "tar": _tar,
    "ace": _rare,
    "arj": _rare,
    "xml": rtf.inspect_flat,
    "doc": rtf.inspect_flat,
    "xls": rtf.inspect_flat,
}
