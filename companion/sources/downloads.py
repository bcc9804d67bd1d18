"""Files as they arrive in the downloads folder.

**What is offered.** Every regular file directly in the folder that changed after the baseline (`days` before the
first run, by the time of last status change, which no archive and no server can set), once it is whole. The item
carries the path; the guard reads the file only if the key is new. Links are never followed, folders never entered,
empty files and the notes of operating systems passed over.

**When a file is whole.** Browsers write aside (`.crdownload`, `.part`, ...; a zero-byte placeholder under the final
name) and rename: a renamed or closed file is offered at once, one that grows after it has been still for `settle`
seconds, by size and time. One that grows again is offered again.

**Key**: size, time of change, file number and name; the same over restarts, another one for another content.

**Cursor**: the baseline, in seconds since the epoch, the same for all items: at each start everything newer is
offered, to be dropped by key. Time stamps as a cursor would lose files whenever a clock is set back.

**Nothing is missed**: events only say where to look at once. The folder's own time is compared every `poll` seconds,
and all of it listed again every ten minutes, which finds what an overflowing event queue lost.
"""

from __future__ import annotations

import logging
import os
import queue
import stat
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import platformdirs
from pydantic import BaseModel, ConfigDict, Field
from watchdog.events import (
    DirDeletedEvent,
    FileClosedEvent,
    FileCreatedEvent,
    FileModifiedEvent,
    FileMovedEvent,
    FileSystemEvent,
    FileSystemEventHandler,
)
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from companion.domain.observation import Kind, RawItem
from companion.domain.tools import Mark
from companion.sources.feed import Feed, ThreadedSource
from companion.sources.origins import ZONE, origin
from companion.sources.pasted import readable

DAY = 86_400.0
RELIST_EVERY = 600.0
LIST_SHARE = 20.0
"""A changed folder is listed again after that many times the time it took before: a large one only now and then,
since events tell of its files at once."""
CLOSED_SETTLE = 0.2
"""Seconds without a change after which a file that was closed or renamed counts as whole."""
PARTIAL = (
    *(".crdownload", ".part", ".partial", ".download", ".tmp"),
    *(".opdownload", ".filepart", ".aria2", ".!ut", ".!qb"),
)
"""Endings of files that a browser or a download program is still writing."""
PARTIAL_START = (".com.google.chrome.", ".org.chromium.", "unconfirmed ", ".~lock.")
NOTES = frozenset((".ds_store", "desktop.ini", "thumbs.db", ".directory", ".localized"))
"""Files that operating systems put into every folder."""


class DownloadsOptions(BaseModel):
    """The downloads folder."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    folder: str = ""
    """Empty for the system's own: `user-dirs.dirs` on Linux, the known folder on Windows and macOS."""
    days: int = Field(default=14, ge=0, le=36_500)
    """How far back the first run looks."""
    settle: float = Field(default=2.0, ge=0.05, le=60.0)
    """Seconds without a change after which a file that somebody writes in place counts as whole."""
    poll: float = Field(default=2.0, ge=0.05, le=600.0)
    """Seconds between looks at the folder itself, for what no event tells."""


def downloads_folder() -> Path:
    """The person's downloads folder."""
    folder, home = Path(platformdirs.user_downloads_path()), Path.home()
    # xdg-user-dirs says "there is none" by naming the home folder itself; that must not be watched.
    return home / "Downloads" if folder == home else folder


def is_partial(name: str) -> bool:
    """True for the name of a file that is still being downloaded."""
    name = name.lower()
    return name.endswith(PARTIAL) or name.startswith(PARTIAL_START)


@dataclass(slots=True)
class _Pending:
    """A file that is not whole yet, and since when (monotonic) it has been as it is."""

    print: tuple[int, int, int]
    since: float
    settle: float


class DownloadsSource(ThreadedSource):
    """Watches one folder."""

    def __init__(self, options: DownloadsOptions | None = None) -> None:
        super().__init__("downloads")
        self._options = options or DownloadsOptions()

    def _run(self, feed: Feed) -> None:
        folder = Path(self._options.folder).expanduser() if self._options.folder else downloads_folder()
        watch = _Watch(self.name, folder, self._options, feed)
        try:
            while not feed.stopped():
                watch.turn()
        finally:
            watch.close()


class _Watch:
    """One run over one folder; used by the source's thread only, but for `_Ears`, which put names into a queue."""

    def __init__(self, source: str, folder: Path, options: DownloadsOptions, feed: Feed) -> None:
        self._source = source
        self._folder = folder
        self._options = options
        self._feed = feed
        self._names: queue.SimpleQueue[tuple[str, bool] | None] = queue.SimpleQueue()
        self._observer: BaseObserver | None = None
        self._pending: dict[str, _Pending] = {}
        self._offered: set[int] = set()
        self._listed = float("-inf")
        self._cost = 0.0
        self._print: tuple[int, int, int] | None = None
        cursor = feed.cursors.get(source, "")
        known = cursor.isdigit() and len(cursor) < 16
        self._baseline = int(cursor) if known else int(time.time() - options.days * DAY)

    def turn(self) -> None:
        """Wait for an event or for `poll` seconds, and do what is to be done."""
        try:
            self._check_folder()
            self._hear()
            self._settle()
        except OSError as problem:
            self._lose(problem)
            self._feed.wait(self._options.poll)

    def close(self) -> None:
        """Give up the system's notifications."""
        observer, self._observer = self._observer, None
        if observer is not None:
            observer.stop()
            observer.join(1.0)

    def _check_folder(self) -> None:
        found = self._folder.stat()
        now = (found.st_dev, found.st_ino, max(found.st_mtime_ns, found.st_ctime_ns))
        if self._print is None or now[:2] != self._print[:2]:
            self._print = None
            self.close()
            self._listen()
        since = time.monotonic() - self._listed
        if self._print is not None and since < (RELIST_EVERY if now == self._print else LIST_SHARE * self._cost):
            return
        self._list()
        # The folder's time has the grain of the clock tick: changed just now, it may change again unseen.
        self._print = now if time.time() - now[2] / 1e9 > 2.0 else (*now[:2], 0)
        self._feed.ok()

    def _listen(self) -> None:
        observer = Observer()
        events: list[type[FileSystemEvent]] = [
            FileCreatedEvent, FileClosedEvent, FileModifiedEvent, FileMovedEvent, DirDeletedEvent,
        ]  # fmt: skip
        try:
            observer.schedule(_Ears(self._names.put), str(self._folder), recursive=False, event_filter=events)
            observer.start()
        except (OSError, RuntimeError) as problem:
            # Out of inotify watches, say: looking every few seconds does the same, only later.
            logging.getLogger(__name__).warning("no notifications for downloads: %s", type(problem).__name__)
            return
        self._observer = observer

    def _list(self) -> None:
        began = time.monotonic()
        found: list[tuple[float, str, os.stat_result]] = []
        with os.scandir(self._folder) as entries:
            for entry in entries:
                try:
                    status = entry.stat(follow_symlinks=False)
                except OSError:
                    continue
                if self._wanted(entry.name, status):
                    found.append((status.st_ctime, entry.name, status))
        self._listed = time.monotonic()
        self._cost = self._listed - began
        for _, name, status in sorted(found, key=lambda each: each[0]):
            self._consider(name, status, self._options.settle)
            if self._feed.stopped():
                return

    def _hear(self) -> None:
        wait = min((pending.settle for pending in self._pending.values()), default=self._options.poll)
        until = time.monotonic() + min(wait, self._options.poll)
        first = True
        while not self._feed.stopped():
            try:
                heard = (
                    self._names.get(timeout=max(0.0, min(0.5, until - time.monotonic())))
                    if first
                    else (self._names.get_nowait())
                )
            except queue.Empty:
                if first and time.monotonic() < until:
                    continue
                return
            first = False
            if heard is None:
                raise FileNotFoundError
            name, closed = heard
            try:
                status = (self._folder / name).lstat()
            except OSError:
                self._pending.pop(name, None)
                continue
            if self._wanted(name, status, event=True):
                self._consider(name, status, CLOSED_SETTLE if closed else self._options.settle)

    def _wanted(self, name: str, status: os.stat_result, event: bool = False) -> bool:
        if not stat.S_ISREG(status.st_mode) or status.st_size == 0:
            return False
        if name.lower() in NOTES or name.endswith(ZONE) or is_partial(name):
            return False
        # What an event tells of is new, whatever the clock said then or says now.
        return event or max(status.st_ctime, status.st_mtime) >= self._baseline

    def _consider(self, name: str, status: os.stat_result, settle: float) -> None:
        """Offer the file if it is whole, else remember to look again."""
        now = (status.st_size, status.st_mtime_ns, status.st_ino)
        if hash((name, now)) in self._offered:
            return
        pending = self._pending.get(name)
        if pending is None or pending.print != now:
            age = time.time() - max(status.st_mtime, status.st_ctime)
            if age < self._options.settle:
                self._pending[name] = _Pending(now, time.monotonic(), settle)
                return
        elif settle < pending.settle:
            pending.settle = settle
            return
        elif time.monotonic() - pending.since < pending.settle:
            return
        self._pending.pop(name, None)
        self._offer(name, status, now)

    def _settle(self) -> None:
        for name, pending in list(self._pending.items()):
            try:
                status = (self._folder / name).lstat()
            except OSError:
                del self._pending[name]
                continue
            if self._wanted(name, status, event=True):
                self._consider(name, status, pending.settle)
            else:
                del self._pending[name]

    def _offer(self, name: str, status: os.stat_result, now: tuple[int, int, int]) -> None:
        path = self._folder / name
        came = origin(path)
        item = RawItem(
            source=self._source,
            stream=self._source,
            key=Mark(*now).key(readable(name)),
            kind=Kind.FILE,
            at=min(status.st_ctime, time.time()),
            path=str(path),
            cursor=str(self._baseline),
            origin=came.url,
            referrer=came.referrer,
        )
        if self._feed.offer(item):
            self._offered.add(hash((name, now)))

    def _lose(self, problem: OSError) -> None:
        """The folder is not there for us. Everything is looked at anew once it is back."""
        self.close()
        self._print = None
        self._pending.clear()
        if isinstance(problem, PermissionError):
            self._feed.needs_person("folder.denied")
        elif isinstance(problem, (FileNotFoundError, NotADirectoryError)):
            self._feed.waiting("folder.missing")
        else:
            self._feed.waiting("folder.unreadable")


class _Ears(FileSystemEventHandler):
    """Passes on which file changed, and whether it was closed or renamed; None if the folder itself went."""

    def __init__(self, tell: Callable[[tuple[str, bool] | None], None]) -> None:
        self._tell = tell

    def on_any_event(self, event: FileSystemEvent) -> None:
        """Called on a thread of the library."""
        if isinstance(event, DirDeletedEvent):
            self._tell(None)
            return
        moved = isinstance(event, FileMovedEvent)
        path = os.fsdecode(event.dest_path if moved else event.src_path)
        if path:
            self._tell((os.path.basename(path), moved or isinstance(event, FileClosedEvent)))  # noqa: PTH119
