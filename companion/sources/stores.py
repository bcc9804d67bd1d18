"""Finding the places with mail below a path: mbox files, Maildirs, folders of `.eml`, Thunderbird's profiles.

No symbolic link below the path is followed, and the walk is bounded in depth and number.
"""

from __future__ import annotations

import configparser
import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from companion.sources.mbox import FROM_LINE, is_mbox
from companion.sources.pasted import readable

MAX_DEPTH = 8
MAX_STORES = 2_000
MAX_PREFS = 4 * 1024 * 1024

OUTGOING = frozenset(("sent", "sent items", "sent messages", "sent mail", "sent-mail", "gesendet", "envoyés"))
SKIPPED = frozenset(
    (
        *("trash", "deleted items", "deleted messages", "papierkorb", "corbeille"),
        *("junk", "spam", "bulk mail", "junk e-mail"),
        *("drafts", "templates", "unsent messages", "outbox", "entwürfe", "brouillons"),
        *("all mail", "important", "starred"),
    )
)
"""Folders that are not judged: thrown away, sorted out or not written yet, or views that show other folders' mail."""

_SERVER = re.compile(
    r'^user_pref\("mail\.server\.(server\d+)\.(directory|type)", ("(?:[^"\\]|\\.)*")\);', re.MULTILINE
)
_NO_MAIL = (".msf", ".dat", ".html", ".ini", ".json", ".sqlite", ".js", ".log", ".lock", ".wdseml", ".mozmsgs")


@dataclass(frozen=True, slots=True)
class Found:
    """One place with mail. `name` is its path below the start, for people; empty for the start itself."""

    kind: Literal["mbox", "maildir", "files"]
    path: Path
    name: str
    outgoing: bool = False


def find_stores(path: str) -> tuple[Found, ...]:
    """All places with mail at a path, or in Thunderbird's usual places for the word `thunderbird`.

    Raises `OSError` if the path itself is missing or cannot be read; what lies below it is passed over silently.
    """
    if path == "thunderbird":
        roots = [root for root in thunderbird_homes() if (root / "profiles.ini").is_file()]
        if not roots:
            raise FileNotFoundError
        return tuple(found for root in roots for found in _profiles(root))[:MAX_STORES]
    start = Path(path).expanduser()
    start.stat()
    if not start.is_dir():
        kind: Literal["mbox", "files"] = "files" if start.name.lower().endswith(".eml") else "mbox"
        with start.open("rb"):
            return (Found(kind, start, ""),)
    if (start / "profiles.ini").is_file():
        return tuple(_profiles(start))[:MAX_STORES]
    if is_profile(start):
        return tuple(_profile(start, ""))[:MAX_STORES]
    with os.scandir(start):
        return tuple(_walk(start, (), 0))[:MAX_STORES]


def is_maildir(path: Path) -> bool:
    """True for a folder laid out as a Maildir. Thunderbird's have no `new`."""
    return (path / "cur").is_dir() and ((path / "new").is_dir() or (path / "tmp").is_dir())


def is_profile(path: Path) -> bool:
    """True for the folder of one Thunderbird profile."""
    return (path / "prefs.js").is_file() and ((path / "Mail").is_dir() or (path / "ImapMail").is_dir())


def thunderbird_homes() -> tuple[Path, ...]:
    """The folders in which a Thunderbird of this system keeps `profiles.ini`."""
    home = Path.home()
    if sys.platform == "win32":
        homes: tuple[Path, ...] = (Path(os.environ.get("APPDATA", home / "AppData/Roaming")) / "Thunderbird",)
    elif sys.platform == "darwin":
        homes = (home / "Library/Thunderbird",)
    else:
        homes = (
            home / ".thunderbird",
            home / "snap/thunderbird/common/.thunderbird",
            home / ".var/app/org.mozilla.Thunderbird/.thunderbird",
        )
    return homes


def _profiles(root: Path) -> Iterator[Found]:
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    try:
        parser.read_string((root / "profiles.ini").read_text("utf-8", "replace"))
    except (OSError, configparser.Error):
        return
    for section in parser.sections():
        if section.startswith("Profile") and (where := parser.get(section, "Path", fallback="")):
            profile = root / where if parser.get(section, "IsRelative", fallback="1") == "1" else Path(where)
            yield from _profile(profile, f"{readable(profile.name)}/")


def _profile(profile: Path, label: str) -> Iterator[Found]:
    servers = _servers(profile)
    no_mail = {
        Path(each["directory"]) for each in servers if each.get("type") in ("rss", "nntp") and "directory" in each
    }
    folders = [each for kind in ("Mail", "ImapMail") for each in _subfolders(profile / kind)]
    elsewhere = (Path(each["directory"]) for each in servers)
    folders += [each for each in elsewhere if each.is_dir() and each not in folders]
    for folder in folders:
        if folder not in no_mail:
            for found in _walk(folder, (), 0):
                yield Found(found.kind, found.path, f"{label}{readable(folder.name)}/{found.name}", found.outgoing)


def _servers(profile: Path) -> list[dict[str, str]]:
    """Type and folder of the accounts, from the lines of prefs.js that say so."""
    try:
        with (profile / "prefs.js").open("rb") as file:
            text = file.read(MAX_PREFS).decode("utf-8", "replace")
    except OSError:
        return []
    servers: dict[str, dict[str, str]] = {}
    for server, name, value in _SERVER.findall(text):
        try:
            servers.setdefault(server, {})[name] = json.loads(value)
        except ValueError:
            continue
    return list(servers.values())


def _subfolders(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            return sorted(Path(entry.path) for entry in entries if entry.is_dir(follow_symlinks=False))
    except OSError:
        return []


def _walk(folder: Path, names: tuple[str, ...], depth: int) -> Iterator[Found]:
    roles = [name.casefold() for name in names]
    if depth > MAX_DEPTH or any(role in SKIPPED for role in roles):
        return
    outgoing = any(role in OUTGOING for role in roles)
    if is_maildir(folder):
        yield Found("maildir", folder, "/".join(names), outgoing)
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError:
        return
    files = False
    for entry in entries:
        name = readable(entry.name)
        if entry.is_dir(follow_symlinks=False):
            if is_maildir(folder) and entry.name in ("cur", "new", "tmp"):
                continue
            # Subfolders: "Name.sbd" in Thunderbird, ".Name.Below" in Maildir++.
            parts = tuple(name[1:].split(".")) if name.startswith(".") else (name.removesuffix(".sbd"),)
            yield from _walk(Path(entry.path), names + parts, depth + 1)
        elif entry.is_file(follow_symlinks=False):
            files = files or name.lower().endswith(".eml")
            if name.casefold() not in SKIPPED and _may_be_mbox(Path(entry.path)):
                yield Found(
                    "mbox", Path(entry.path), "/".join((*names, name)), outgoing or name.casefold() in OUTGOING
                )
    if files:
        yield Found("files", folder, "/".join(names), outgoing)


def _may_be_mbox(path: Path) -> bool:
    if path.name.lower().endswith((*_NO_MAIL, ".eml")):
        return False
    try:
        with path.open("rb") as file:
            beginning = file.read(FROM_LINE)
    except OSError:
        return False
    # Thunderbird makes the index of a folder before its first message.
    return is_mbox(beginning) if beginning else path.with_name(f"{path.name}.msf").is_file()
