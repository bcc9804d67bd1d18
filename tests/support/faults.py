"""A disk that fails, loses and tears, below the cipher.

`FaultyDisk` is registered as an SQLite VFS on top of the operating system's; the cipher's VFS then sits on top of it
(`multipleciphers-NAME`), so that everything seen here is what would be on the disk: encrypted pages. (A VFS above
the cipher would see, and write, the log in clear.)
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import apsw

SECTOR = 512


@dataclass
class Tape:
    """What was asked of the disk, in order: `(what, file name, offset or size, bytes)`; `mark` adds a note."""

    ops: list[tuple[str, str, int, bytes]] = field(default_factory=list)

    def mark(self, note: str) -> None:
        """Note that something was acknowledged here."""
        self.ops.append(("mark", note, 0, b""))


class FaultyDisk(apsw.VFS):
    """Counts operations that change the disk; can fail the n-th of them, once or from then on; keeps a tape."""

    def __init__(self, name: str) -> None:
        self.count = 0
        self.fail_at = 0
        """Number of the operation that fails, counted from 1; 0 for none."""
        self.sticky = False
        self.full = False
        """Fail as a full disk does, instead of an input/output error."""
        self.tape: Tape | None = None
        self.below_cipher = f"multipleciphers-{name}"
        """The VFS name under which to open an encrypted database on this disk."""
        super().__init__(name, "")

    def xOpen(self, name: apsw.URIFilename | str | None, flags: list[int]) -> _FaultyFile:
        return _FaultyFile(self, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        self.change("delete", filename, 0, b"")
        super().xDelete(filename, syncdir)

    def change(self, what: str, path: str, place: int, data: bytes) -> None:
        """Count an operation, fail it if it is its turn, else write it on the tape."""
        self._turn()
        if self.tape is not None and not path.endswith("-shm"):
            self.tape.ops.append((what, Path(path).name, place, data))

    def _turn(self) -> None:
        self.count += 1
        if self.fail_at and (self.count == self.fail_at or (self.sticky and self.count > self.fail_at)):
            if self.full:
                raise apsw.FullError("planned")
            raise apsw.IOError("planned")


class _FaultyFile(apsw.VFSFile):
    def __init__(self, disk: FaultyDisk, name: apsw.URIFilename | str | None, flags: list[int]) -> None:
        self._disk = disk
        self._path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        super().__init__("", name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        self._disk.change("write", self._path, offset, bytes(data))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        self._disk.change("truncate", self._path, newsize, b"")
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        # Counted and written on the tape only: these tests never cut the real power, and syncing takes its time.
        self._disk.change("sync", self._path, 0, b"")


_numbers = itertools.count(1)


@contextmanager
def faulty_disk() -> Iterator[FaultyDisk]:
    """A faulty disk, registered while the block runs."""
    disk = FaultyDisk(f"faulty{next(_numbers)}")
    try:
        yield disk
    finally:
        disk.unregister()


def crash(tape: Tape, upto: int, dice: random.Random, into: Path) -> set[str]:
    """Write into a folder what a disk may hold after the power went at operation `upto`; returns the marks before it.

    What was synced is there. Of each write that was not, either all is there, nothing, or a first part in whole
    sectors; each on its own, so that writes also reach the disk in another order than they were given.
    """
    marks: set[str] = set()
    durable: dict[str, bytearray] = {}
    pending: dict[str, list[tuple[str, int, bytes]]] = {}
    for what, name, place, data in tape.ops[:upto]:
        if what == "mark":
            marks.add(name)
        elif what == "delete":
            durable.pop(name, None)
            pending.pop(name, None)
        elif what == "sync":
            for waiting in pending.pop(name, []):
                _apply(durable.setdefault(name, bytearray()), *waiting)
        else:
            pending.setdefault(name, []).append((what, place, data))
    for name, waiting in pending.items():
        file = durable.setdefault(name, bytearray())
        for what, place, data in waiting:
            fate = dice.random()
            if fate < 0.4:
                _apply(file, what, place, data)
            elif fate < 0.6 and what == "write":
                _apply(file, what, place, data[: SECTOR * dice.randint(0, len(data) // SECTOR)])
    into.mkdir()
    for name, content in durable.items():
        (into / name).write_bytes(content)
    return marks


def _apply(file: bytearray, what: str, place: int, data: bytes) -> None:
    if what == "truncate":
        del file[place:]
        return
    if len(file) < place + len(data):
        file.extend(bytes(place + len(data) - len(file)))
    file[place : place + len(data)] = data
