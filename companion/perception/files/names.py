"""What a file's name alone gives away: disguises, and what opening it would do."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from companion.domain.observation import Finding
from companion.perception.files.lists import extension_classes, words
from companion.perception.remote_tools import remote_tool

PROGRAMS = words("exe com scr pif cpl msi msp msix appx appinstaller dll ocx sys drv xll app pkg apk aab jar")
SCRIPTS = words(
    "bat cmd ps1 psm1 vbs vbe js jse wsf wsh wsc sct hta reg inf scf msc sh bash command tool ksh chm hlp py pyw"
    " settingcontent-ms search-ms library-ms searchconnector-ms appref-ms application jnlp gadget diagcab"
)
SHORTCUTS = words("lnk url desktop website")
IMAGES_OF_DISKS = words("iso img vhd vhdx vmdk udf dmg wim")
QUERIES = words("iqy oqy rqy dqy slk")
DATA = frozenset(("document", "low"))
_RIGHT_TO_LEFT = frozenset("\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u200f\u061c")
_DOTS = str.maketrans(dict.fromkeys("\uff0e\u3002\u2024\u0701\u06d4\ufe52\uff61\ua4f8\u2e31", "."))
_BLANK = re.compile(r"[\s\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200d\u2060\u2800\u3164\ufeff\uffa0_]{8,}")
_LOOKS_LIKE = words(
    "pdf doc docx xls xlsx ppt pptx jpg jpeg png gif txt zip rar mp3 mp4 mov avi heic rtf csv odt htm html svg eml"
)


@dataclass(frozen=True, slots=True)
class Name:
    """A file name taken apart."""

    extension: str
    """Last extension, lower case, without dot, as the system would see it; empty if there is none."""
    sort: str
    """Class of the extension in the shipped list, or the empty string."""
    findings: tuple[Finding, ...]
    shown: str
    """The name as facts carry it: one line, at most 255 characters, control characters removed."""


def read_name(name: str) -> Name:
    """Take a name (without folders, or with them) apart."""
    raw = name[:2000].replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    found: list[Finding] = []
    if any(character in _RIGHT_TO_LEFT for character in raw):
        found.append(Finding("name.direction_override"))
    dotted = raw.translate(_DOTS)
    if dotted != raw:
        found.append(Finding("name.false_dot"))
    # Windows drops trailing dots and blanks when it opens a file; invisible characters are kept but not seen.
    plain = "".join(c for c in dotted if unicodedata.category(c) not in ("Cf", "Cc")).rstrip(". ")
    extension = _extension(plain)
    sort = extension_classes().get(extension, "")
    active = sort in ("high", "macro", "web") or extension in PROGRAMS | SCRIPTS | SHORTCUTS
    stem = plain[: -len(extension) - 1] if extension else plain
    padded = _BLANK.search(stem)
    if padded and active:
        found.append(Finding("name.padded", extension))
    inner = _extension(_BLANK.sub("", stem).strip())
    if sort == "high" and extension not in IMAGES_OF_DISKS and inner in _LOOKS_LIKE:
        found.append(Finding("name.double_extension", f"{inner}.{extension}"))
    if sort == "high" and len(plain) > 150:
        found.append(Finding("name.very_long", extension))
    tool = remote_tool(plain)
    if tool:
        found.append(Finding("remote_control", tool))
    return Name(extension, sort, tuple(found), shown(name))


def shown(name: str) -> str:
    """A name safe to carry and show: one line, no control characters, at most 255 characters, last folder part."""
    last = name[:2000].replace("\\", "/").rstrip("/").rsplit("/", 1)[-1]
    kept = "".join(c if c.isprintable() else "\ufffd" for c in _BLANK.sub(" \u2026 ", last))
    if len(kept) > 255:
        kept = kept[:120] + "\u2026" + kept[-120:]
    return kept


def _extension(name: str) -> str:
    _, dot, extension = name.rpartition(".")
    extension = extension.strip().lower()
    if not dot or not extension or len(extension) > 20 or not extension.isascii():
        return ""
    return extension if re.fullmatch(r"[a-z0-9_\-]+", extension) else ""
