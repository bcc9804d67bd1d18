"""Mail that lies on this machine: files, mbox, Maildir, and the profile of a Thunderbird, all read-only.

**Looking** is by polling sizes and times every few seconds: it costs a `stat` per folder, needs no kernel resource,
and works on network drives. A file is read when it changed, and its newest part only when it has been still for
`settle` seconds, because another program may be in the middle of writing it.

**mbox.** Cursor `start:end:key:baseline` of the last message read. Before reading on, that message is read again: if
it is not the one with this key, the file was rewritten (compacted), and everything since `baseline` is offered again,
to be dropped by key; if it has grown, it is offered again whole. The key leaves out the headers in which mail
programs keep their state, which Thunderbird overwrites in place.

**Maildir.** Key: the file's name without its flags, which a move from `new` to `cur` does not change. Cursor
`baseline:changed`; files changed up to a day before it are offered again, to be dropped by key.

**Files `.eml` and `.msg`.** Key: hash of the content. Cursor `baseline:changed` in the same way.

`baseline` is the time before which mail is not offered, `days` before the first run; times are in whole seconds.
"""

from __future__ import annotations

import hashlib
import io
import json
import os
import stat
import time
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from pydantic import BaseModel, ConfigDict, Field

from companion.domain.observation import Kind, RawItem, Unreadable
from companion.sources import mbox
from companion.sources.feed import Feed, ThreadedSource
from companion.sources.origins import origin
from companion.sources.pasted import SAVED, is_saved_mail, pasted, readable, text_of
from companion.sources.stores import MAX_DEPTH, Found, find_stores, is_maildir

DAY = 86_400.0
WALK_EVERY = 60.0
"""Seconds between looks for folders that came or went."""
MAX_CHECKED = 25 * 1024 * 1024
"""Bytes of a mail that `read_paths` reads."""
MAX_MESSAGE = 1024 * 1024
"""Bytes of a message that `read_paths` reads."""


class MailboxOptions(BaseModel):
    """One place with mail on this machine."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    path: str = Field(min_length=1)
    """A file `.eml`, an mbox, a Maildir, a folder of such, a Thunderbird profile, or `thunderbird` for all profiles
    in their usual places."""
    name: str = ""
    """How the person calls it; the path if empty."""
    outgoing: bool = False
    """All of it was written by the person. Sent folders inside a larger store are recognised by themselves."""
    days: int = Field(default=14, ge=0, le=36_500)
    """How far back the first run looks."""
    max_bytes: int = Field(default=25 * 1024 * 1024, ge=1024, le=25 * 1024 * 1024)
    poll: float = Field(default=3.0, ge=0.05, le=3600.0)
    """Seconds between looks."""
    settle: float = Field(default=2.0, ge=0.0, le=60.0)
    """Seconds without a change after which the newest message of a file counts as whole."""


class MailboxSource(ThreadedSource):
    """Watches one place with mail on this machine."""

    def __init__(self, options: MailboxOptions) -> None:
        super().__init__(f"mailbox:{readable(options.name or options.path)}")
        self._options = options

    def _run(self, feed: Feed) -> None:
        stores: dict[Path, _Store] = {}
        walked = float("-inf")
        while not feed.stopped():
            trouble = ""
            if time.monotonic() - walked >= WALK_EVERY or not stores:
                walked = time.monotonic()
                try:
                    found = find_stores(self._options.path)
                except OSError as problem:
                    found, trouble = (), _trouble(problem)
                stores = {each.path: stores.get(each.path) or self._store(each) for each in found}
            for store in list(stores.values()):
                try:
                    store.look(feed)
                except FileNotFoundError:
                    del stores[store.path]
                except OSError as problem:
                    trouble = _trouble(problem)
                if feed.stopped():
                    return
            if trouble == "folder.denied":
                feed.needs_person(trouble)
            elif trouble:
                feed.waiting(trouble)
            else:
                feed.ok()
            feed.wait(self._options.poll)

    def _store(self, found: Found) -> _Store:
        stream = f"{self.name}/{found.name}" if found.name else self.name
        outgoing = found.outgoing or self._options.outgoing
        kinds: dict[str, type[_Store]] = {"mbox": _Mbox, "maildir": _Maildir, "files": _Files}
        return kinds[found.kind](found.path, self.name, stream, outgoing, self._options)


class _Store(ABC):
    """One ordered place with mail. `look` offers what is new; it raises `OSError` if it cannot."""

    def __init__(self, path: Path, source: str, stream: str, outgoing: bool, options: MailboxOptions) -> None:
        self.path = path
        self._source = source
        self._stream = stream
        self._outgoing = outgoing
        self._options = options
        self._baseline = int(time.time() - options.days * DAY)

    @abstractmethod
    def look(self, feed: Feed) -> None: ...

    def _item(self, key: str, at: float, data: bytes, cursor: str, cut: bool) -> RawItem:
        return RawItem(
            self._source,
            self._stream,
            key,
            Kind.EMAIL,
            at,
            data=data,
            cursor=cursor,
            outgoing=self._outgoing,
            cut=cut,
        )


class _Mbox(_Store):
    """A file with many messages, appended to, now and then rewritten."""

    def __init__(self, path: Path, source: str, stream: str, outgoing: bool, options: MailboxOptions) -> None:
        super().__init__(path, source, stream, outgoing, options)
        self._offered: set[bytes] = set()
        self._print: tuple[int, int, int] | None = None
        self._since = 0.0
        self._read: tuple[int, int, int] | None = None

    def look(self, feed: Feed) -> None:
        found = self.path.stat()
        now = (found.st_size, found.st_mtime_ns, found.st_ino)
        if now == self._read:
            return
        if self._stream not in feed.cursors and found.st_mtime < self._baseline:
            # Untouched since before the baseline: nothing in it is newer. Gigabytes of archives are left unread so.
            self._read = now
            return
        if now != self._print:
            self._print, self._since = now, time.monotonic()
        # A file that was still before we first looked need not prove it again.
        still = min(time.monotonic() - self._since, self._options.settle) >= self._options.settle
        still = still or self._options.settle <= time.time() - found.st_mtime
        with self.path.open("rb") as file:
            start = self._resume(file, feed.cursors.get(self._stream))
            for message in mbox.messages(file, start, self._options.max_bytes):
                if message.last and not still:
                    return
                if not self._take(feed, message, found.st_mtime):
                    return
        self._read = now if still else None

    def _take(self, feed: Feed, message: mbox.Message, changed: float) -> bool:
        key = message.key
        cursor = f"{message.start}:{message.end}:{key}:{self._baseline}"
        at = message.at
        old = at is not None and at < self._baseline
        if old or message.expunged or bytes.fromhex(key) in self._offered:
            feed.cursors[self._stream] = cursor
            return not feed.stopped()
        self._offered.add(bytes.fromhex(key))
        at = min(changed if at is None else at, time.time())
        return feed.offer(self._item(key, at, message.data, cursor, message.cut))

    def _resume(self, file: BinaryIO, cursor: str | None) -> int:
        words = (cursor or "").split(":")
        if len(words) != 4 or not all(word.isdigit() for word in (words[0], words[1], words[3])):
            return 0
        start, end, key, baseline = int(words[0]), int(words[1]), words[2], int(words[3])
        self._baseline = baseline
        if end > os.fstat(file.fileno()).st_size:
            return 0
        if mbox.read_message(file, start, end, self._options.max_bytes).key != key:
            return 0
        return end if mbox.begins_message(file, end) else start


class _Folder(_Store):
    """A folder with one message per file."""

    def __init__(self, path: Path, source: str, stream: str, outgoing: bool, options: MailboxOptions) -> None:
        super().__init__(path, source, stream, outgoing, options)
        self._seen: set[str] = set()
        self._times: tuple[int, ...] = ()
        self._from = 0
        self._begun = False

    def look(self, feed: Feed) -> None:
        self.path.stat()  # raises if the place is gone
        if not self._begun:
            self._begin(feed.cursors.get(self._stream))
        times = tuple(folder.stat().st_mtime_ns for folder in self._folders())
        # The time of a folder has the grain of the clock tick; one that changed just now may change again unseen.
        if times == self._times:
            return
        new, unsettled = self._list()
        for changed, path, name, found in new:
            try:
                with path.open("rb") as file:
                    data = file.read(self._options.max_bytes + 1)
            except FileNotFoundError:
                unsettled = True  # moved between listing and reading: the next look finds it again
                continue
            cut = len(data) > self._options.max_bytes
            data = data[: self._options.max_bytes]
            cursor = f"{self._baseline}:{int(changed)}"
            item = self._item(self._key(name, data), min(found.st_mtime, time.time()), data, cursor, cut)
            if not feed.offer(item):
                return
            self._seen.add(name)
        recent = max(times, default=0) > (time.time() - 2.0) * 1e9
        self._times = () if unsettled or recent else times

    def _begin(self, cursor: str | None) -> None:
        words = (cursor or "").split(":")
        if len(words) == 2 and all(word.isdigit() and len(word) < 16 for word in words):
            self._baseline = int(words[0])
            changed = int(words[1])
            # With the clock set back since, times prove nothing: then everything is offered, and dropped by key.
            self._from = changed - int(DAY) if changed <= time.time() else 0
        self._begun = True

    def _list(self) -> tuple[list[tuple[float, Path, str, os.stat_result]], bool]:
        """What is new, oldest change first, and whether something is not ready yet."""
        new, unsettled = [], False
        for folder in self._folders():
            with os.scandir(folder) as entries:
                for entry in entries:
                    try:
                        found = entry.stat(follow_symlinks=False)
                    except FileNotFoundError:
                        unsettled = True
                        continue
                    name = self._name(entry.name, found)
                    if name is None or name in self._seen or not stat.S_ISREG(found.st_mode):
                        continue
                    changed = max(found.st_ctime, found.st_mtime)
                    if changed < max(self._from, self._baseline) or self._old(found):
                        self._seen.add(name)
                    elif self._settling(changed):
                        unsettled = True
                    else:
                        new.append((changed, Path(entry.path), name, found))
        return sorted(new, key=lambda each: each[0]), unsettled

    @abstractmethod
    def _folders(self) -> list[Path]: ...

    @abstractmethod
    def _name(self, name: str, found: os.stat_result) -> str | None:
        """Identity of a file in this run, or None if it is no message."""

    @abstractmethod
    def _key(self, name: str, data: bytes) -> str: ...

    def _old(self, found: os.stat_result) -> bool:
        return False

    def _settling(self, changed: float) -> bool:
        return False


class _Maildir(_Folder):
    """A Maildir: delivery renames complete files into it, so there is nothing to wait for."""

    def _folders(self) -> list[Path]:
        return [folder for name in ("new", "cur") if (folder := self.path / name).is_dir()]

    def _name(self, name: str, found: os.stat_result) -> str | None:
        if name.startswith("."):
            return None
        for separator in (":2,", ";2,", "!2,"):  # the latter two on Windows
            name = name.partition(separator)[0]
        return readable(name)

    def _key(self, name: str, data: bytes) -> str:
        return name

    def _old(self, found: os.stat_result) -> bool:
        # Copying or synchronising a Maildir renews the time of change, yet keeps that of delivery.
        return found.st_mtime < self._baseline


class _Files(_Folder):
    """A folder with files `.eml` or `.msg`, or one such file."""

    def _folders(self) -> list[Path]:
        return [self.path if self.path.is_dir() else self.path.parent]

    def _name(self, name: str, found: os.stat_result) -> str | None:
        if not name.lower().endswith(SAVED) or (not self.path.is_dir() and name != self.path.name):
            return None
        return f"{found.st_size}-{found.st_mtime_ns}-{readable(name)}"

    def _key(self, name: str, data: bytes) -> str:
        return hashlib.sha256(data).hexdigest()[:32]

    def _settling(self, changed: float) -> bool:
        return 0 <= time.time() - changed < self._options.settle


def _trouble(problem: OSError) -> str:
    if isinstance(problem, PermissionError):
        return "folder.denied"
    return "folder.missing" if isinstance(problem, FileNotFoundError) else "folder.unreadable"


def read_paths(paths: Iterable[str | Path | bytes], kind: Kind | None = None) -> Iterator[RawItem | Unreadable]:
    """The items at some paths, in order, one at a time, for `companion check`.

    Bytes stand for what came on standard input. Recognised are `.eml`, `.msg`, mbox, Maildir, folders of such,
    `.jsonl` with one message a line, and `.txt` with the words of one; any other file is a download. With `kind`
    every file is taken as that. What is missing or cannot be read becomes an `Unreadable`, and reading goes on. Keys
    are paths, with `#` and a number (from 1) for one of several items in a file.
    """
    for path in paths:
        if isinstance(path, bytes):
            yield from _read_input(path, kind)
        else:
            yield from _read_path(Path(path), kind, 0)


def _read_input(data: bytes, kind: Kind | None) -> Iterator[RawItem | Unreadable]:
    if kind is Kind.MESSAGE:
        yield from _read_lines(io.BytesIO(data), "-", time.time())
    else:
        yield _checked("-", kind or Kind.EMAIL, time.time(), data[:MAX_CHECKED], cut=len(data) > MAX_CHECKED)


def _read_path(path: Path, kind: Kind | None, depth: int) -> Iterator[RawItem | Unreadable]:
    name = readable(str(path))
    try:
        found = path.stat() if depth == 0 else path.lstat()
        if stat.S_ISDIR(found.st_mode) and depth <= MAX_DEPTH:
            yield from _read_folder(path, kind, depth)
        elif stat.S_ISREG(found.st_mode):
            yield from _read_file(path, name, kind, found.st_mtime)
        elif depth == 0:
            yield _unreadable(name, kind, "malformed")
    except PermissionError:
        yield _unreadable(name, kind, "denied")
    except (OSError, ValueError):  # ValueError: a name with a zero byte
        yield _unreadable(name, kind, "gone")


def _read_folder(path: Path, kind: Kind | None, depth: int) -> Iterator[RawItem | Unreadable]:
    mail = is_maildir(path)
    for below in sorted(path.iterdir()):
        if mail and below.name in ("cur", "new"):
            for message in sorted(below.iterdir()):
                if not message.name.startswith("."):
                    yield from _read_path(message, Kind.EMAIL, depth + 2)
        elif not (mail and (below.name == "tmp" or below.is_file())):
            yield from _read_path(below, kind, depth + 1)


def _read_file(path: Path, name: str, kind: Kind | None, changed: float) -> Iterator[RawItem | Unreadable]:
    with path.open("rb") as file:
        beginning = file.read(mbox.FROM_LINE)
        file.seek(0)
        if kind in (None, Kind.EMAIL) and mbox.is_mbox(beginning):
            for number, message in enumerate(mbox.messages(file, 0, MAX_CHECKED), 1):
                at = changed if message.at is None else message.at
                yield _checked(f"{name}#{number}", Kind.EMAIL, at, message.data, message.cut)
        elif kind is Kind.MESSAGE or (kind is None and path.name.lower().endswith(".jsonl")):
            yield from _read_lines(file, name, changed)
        elif kind is Kind.EMAIL or (kind is None and is_saved_mail(path.name, beginning)):
            data = file.read(MAX_CHECKED + 1)
            yield _checked(name, Kind.EMAIL, changed, data[:MAX_CHECKED], cut=len(data) > MAX_CHECKED)
        elif kind is None and (text := _words(path.name, file)) is not None:
            yield replace(pasted(text, changed), source="check", stream="check", key=name)
        else:
            where, came = path.absolute(), origin(path)
            yield RawItem(
                "check", "check", name, Kind.FILE, changed, path=str(where), origin=came.url, referrer=came.referrer
            )


def _words(name: str, file: BinaryIO) -> str | None:
    """What a text file says; None for another file, and for one so long that it is no message."""
    data = file.read(MAX_MESSAGE + 1) if name.lower().endswith(".txt") else b""
    return text_of(name, data) if data and len(data) <= MAX_MESSAGE else None


def _read_lines(file: BinaryIO, name: str, changed: float) -> Iterator[RawItem | Unreadable]:
    """One message per line; a file whose first line is no JSON object is the text of one message."""
    line = file.readline(MAX_MESSAGE + 1)
    if not line.lstrip().startswith(b"{"):
        text = line + file.read(MAX_MESSAGE)
        yield _checked(name, Kind.MESSAGE, changed, text[:MAX_MESSAGE], cut=len(text) > MAX_MESSAGE)
        return
    number = 0
    while line:
        number += 1
        whole = len(line) <= MAX_MESSAGE
        rest = line
        while not rest.endswith(b"\n") and (rest := file.readline(MAX_MESSAGE)):
            whole = False
        if line.strip():
            key = f"{name}#{number}"
            sound = whole and _is_message(line)
            yield (
                _checked(key, Kind.MESSAGE, changed, line.strip())
                if sound
                else _unreadable(key, Kind.MESSAGE, "malformed" if whole else "too_large")
            )
        line = file.readline(MAX_MESSAGE + 1)


def _is_message(line: bytes) -> bool:
    try:
        content = json.loads(line)
    except (ValueError, RecursionError):
        return False
    return isinstance(content, dict) and isinstance(content.get("text"), str)


def _checked(key: str, kind: Kind, at: float, data: bytes, cut: bool = False) -> RawItem:
    return RawItem("check", "check", key, kind, at, data=data, cut=cut)


def _unreadable(key: str, kind: Kind | None, reason: str) -> Unreadable:
    return Unreadable("check", "check", key, kind or Kind.FILE, time.time(), reason)
