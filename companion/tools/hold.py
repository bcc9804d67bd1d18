"""The holding place: files that the companion put where nothing can open them, and gives back byte for byte.

**Promise.** Whenever the machine stops, even in the middle of anything here, every file is afterwards either where it
was or held, whole, and never both and never neither: `recover` settles what was begun. Nothing is removed before its
other copy is on the disk, and nothing is overwritten.

**Holding.** The content is sealed into `ID.new` and synced; renamed to `ID.taking`, which is the record that the
original may be removed; the original is set aside under a name of ours in its own folder and must still be the very
file that was read; `ID.taking` becomes `ID.held`, and now the file counts as held; the original goes.

**Giving back.** The content is written beside its old place under a name of ours, with mode, times and extended
attributes, and synced; `ID.giving` records that file's number; it gets its old name, or the next free one
("name (1).pdf"), in one step that overwrites nothing; then `ID.held` and `ID.giving` go.

**Ways.** All names are reached through folders held open, from the root on and through no link (`folder`). A file
with a second name (hard link) is not held: it would stay openable there.

Errors: `Rejected` with `hold.gone`, `hold.changed`, `hold.linked`, `hold.not_a_file`, `hold.damaged`, `hold.unknown`
or `hold.folder_gone`; `NeedsPerson("hold.denied")`; `Unavailable` with `hold.disk_full`, `hold.cannot_read` or
`hold.stopped`. After any of them the file is where it was before the call.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
import secrets
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from companion.domain import wire
from companion.domain.errors import CompanionError, Rejected, Unavailable
from companion.domain.tools import Held, Mark
from companion.tools.folder import OpenFolder, plain_file, trouble
from companion.tools.sealing import PIECE, TAG, seal, unseal

MOST_NAMES = 1_000
"""How many names are tried for a file whose own is taken."""
MAX_ATTRIBUTE = 64 * 1024
"""Longest extended attribute that is kept, in bytes: as long as Linux allows any."""


@dataclass(frozen=True, slots=True)
class Label:
    """What is known of a held file, sealed with it. Names and attributes in base64: they need not be text."""

    folder: str = ""
    name: str = ""
    size: int = 0
    changed: int = 0
    used: int = 0
    """Times of last change and of last use, in nanoseconds since the epoch."""
    mode: int = 0o600
    device: int = 0
    number: int = 0
    at: float = 0.0
    decision: str = ""
    content: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """A file that was given back: where, and its new number, so that it can be known again."""

    folder: Path
    name: str
    mark: Mark


class HoldingPlace:
    """One profile's holding place. Belongs to one thread; call `recover` before anything else."""

    def __init__(self, place: Path, key: bytes, stopping: Callable[[], bool] = lambda: False) -> None:
        """`place`: a folder of our own inside the profile. `key`: 32 bytes. `stopping`: asked between pieces."""
        self._path = place
        self._key = key
        self._stopping = stopping

    def hold(
        self, folder: Path, name: str, at: float, decision: str = "", content: str = "", mark: Mark | None = None
    ) -> Held:
        """Put a file away. `folder` is absolute and without links; `mark` says which file it has to be; `decision`
        and `content` are ids that it can be found by."""
        identity = secrets.token_hex(8)
        ours = _aside(identity)
        with _meaning(), self._open() as place, OpenFolder(folder) as there:
            label = self._take_in(
                place, there, name, identity, mark, Label(at=at, decision=decision, content=content)
            )
            try:
                _set_aside(there, name, ours, label)
            except BaseException:
                self._undo_taking(place, there, identity, label)
                raise
            place.rename(f"{identity}.taking", f"{identity}.held")
            place.sync()
            # From here on the file is held. What is left of the original is removed now, or by `recover`.
            with suppress(OSError):
                there.remove(ours)
                there.sync()
        return _shown(identity, label)

    def release(self, identity: str) -> Given:
        """Give a file back to the folder where it was."""
        with _meaning(), self._open() as place, self._reading(place, f"{identity}.held") as (label, pieces):
            try:
                there = OpenFolder(Path(_path(label.folder)))
            except OSError as error:
                raise Rejected("hold.folder_gone") from error
            with there:
                return self._give_back(place, there, identity, label, pieces)

    def content(self, identity: str, limit: int) -> bytes:
        """The content of a held file, which stays held. Raises `Rejected("open.too_large")` beyond `limit` bytes."""
        with _meaning(), self._open() as place, self._reading(place, f"{identity}.held") as (label, pieces):
            if label.size > limit:
                raise Rejected("open.too_large")
            return b"".join(pieces)

    def destroy(self, identity: str) -> None:
        """Remove a held file for good."""
        with _meaning(), self._open() as place:
            if place.stat(f"{_checked(identity)}.held") is None:
                raise Rejected("hold.unknown")
            place.remove(f"{identity}.held")
            place.sync()

    def held(self) -> tuple[Held, ...]:
        """All held files, the newest first. What cannot be opened with our key is left out; see `damaged`."""
        with _meaning(), self._open() as place:
            found = [shown for _, shown in self._labels(place) if shown is not None]
        return tuple(sorted(found, key=lambda held: held.at, reverse=True))

    def damaged(self) -> int:
        """How many held files cannot be opened: damaged, or sealed with another key. They stay as they are."""
        with _meaning(), self._open() as place:
            return sum(shown is None for _, shown in self._labels(place))

    def recover(self) -> None:
        """Settle what was begun when the machine or the companion stopped. What cannot be settled now (a folder that
        is away) is left for the next time."""
        with _meaning(), self._open() as place:
            for entry in sorted(place.names()):
                identity, _, state = entry.rpartition(".")
                with suppress(OSError, CompanionError):
                    if state == "new":
                        place.remove(entry)
                    elif state == "taking":
                        self._settle_taking(place, identity)
                    elif state == "giving":
                        self._settle_giving(place, identity)
            for entry in sorted(place.names()):
                if entry.endswith(".held"):
                    with suppress(OSError, CompanionError):
                        self._clear_aside(place, entry.removesuffix(".held"))
            place.sync()

    # Holding

    def _take_in(
        self, place: OpenFolder, there: OpenFolder, name: str, identity: str, mark: Mark | None, label: Label
    ) -> Label:
        """Seal the file into `ID.taking`, on the disk."""
        source = there.open(name, os.O_RDONLY)
        try:
            before = os.fstat(source)
            if not plain_file(before):
                raise Rejected("hold.not_a_file")
            if before.st_nlink > 1:
                raise Rejected("hold.linked")
            if mark is not None and mark != Mark(before.st_size, before.st_mtime_ns, before.st_ino):
                raise Rejected("hold.changed")
            label = replace(
                label,
                folder=_packed(os.fsencode(there.path)),
                name=_packed(os.fsencode(name)),
                size=before.st_size,
                changed=before.st_mtime_ns,
                used=before.st_atime_ns,
                mode=stat.S_IMODE(before.st_mode),
                device=before.st_dev,
                number=before.st_ino,
                attributes=_attributes(source),
            )
            self._seal(place, identity, label, source)
            after = os.fstat(source)
        finally:
            os.close(source)
        if (after.st_size, after.st_mtime_ns, after.st_ctime_ns) != (
            before.st_size,
            before.st_mtime_ns,
            before.st_ctime_ns,
        ):
            place.remove(f"{identity}.new")
            raise Rejected("hold.changed")
        place.rename(f"{identity}.new", f"{identity}.taking")
        place.sync()
        return label

    def _seal(self, place: OpenFolder, identity: str, label: Label, source: int) -> None:
        draft = f"{identity}.new"
        text = json.dumps(wire.encode(label)).encode("ascii")
        target = place.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        try:
            try:
                total = seal(
                    self._key, text, lambda size: self._read(source, size), lambda data: _write(target, data)
                )
                os.fsync(target)
            finally:
                os.close(target)
            if total != label.size:
                raise Rejected("hold.changed")
        except BaseException:
            with suppress(OSError):
                place.remove(draft)
            raise

    def _undo_taking(self, place: OpenFolder, there: OpenFolder, identity: str, label: Label) -> None:
        # If even this fails, `ID.taking` stays, and `recover` tries again.
        with suppress(OSError, CompanionError):
            _put_back(there, identity, label)
            place.remove(f"{identity}.taking")
            place.sync()

    def _settle_taking(self, place: OpenFolder, identity: str) -> None:
        """The original was perhaps set aside. It goes back to its name; if it is nowhere, the sealed copy counts."""
        with self._reading(place, f"{identity}.taking") as (label, _):
            there = OpenFolder(Path(_path(label.folder)))
        with there:
            if _put_back(there, identity, label) or _same(there.stat(_name(label)), label):
                place.remove(f"{identity}.taking")
            else:
                # Somebody removed it meanwhile, or put another one in its place: a copy too many harms nobody.
                place.rename(f"{identity}.taking", f"{identity}.held")
        place.sync()

    def _clear_aside(self, place: OpenFolder, identity: str) -> None:
        """A file is held, and what was set aside of the original, or the draft of a release, was not removed."""
        with self._reading(place, f"{identity}.held") as (label, _):
            there = OpenFolder(Path(_path(label.folder)))
        with there:
            if there.stat(_aside(identity)) is not None:
                there.remove(_aside(identity))
                there.sync()

    # Giving back

    def _give_back(
        self, place: OpenFolder, there: OpenFolder, identity: str, label: Label, pieces: Iterator[bytes]
    ) -> Given:
        draft = _aside(identity)
        there.remove(draft)
        target = there.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL)
        name = ""
        try:
            try:
                total = 0
                for piece in pieces:
                    self._go_on()
                    _write(target, piece)
                    total += len(piece)
                if total != label.size:
                    raise Rejected("hold.damaged")
                _dress(target, label)
                os.fsync(target)
                status = os.fstat(target)
            finally:
                os.close(target)
            self._note(place, identity, status)
            name = _published(there, draft, _name(label))
            there.sync()
        except BaseException:
            if not name:  # else it has its name, and `recover` sees to the rest
                with suppress(OSError):
                    there.remove(draft)
                    place.remove(f"{identity}.giving")
            raise
        place.remove(f"{identity}.held")
        place.sync()
        place.remove(f"{identity}.giving")
        return Given(there.path, name, Mark(status.st_size, status.st_mtime_ns, status.st_ino))

    def _note(self, place: OpenFolder, identity: str, status: os.stat_result) -> None:
        """Record which file is about to get its name back. Numbers only."""
        text = json.dumps({"device": status.st_dev, "number": status.st_ino}).encode("ascii")
        target = place.open(f"{identity}.giving", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        try:
            _write(target, text)
            os.fsync(target)
        finally:
            os.close(target)
        place.sync()

    def _settle_giving(self, place: OpenFolder, identity: str) -> None:
        """If the recorded file has a name that is not ours, the giving back took place."""
        giving, sealed = f"{identity}.giving", f"{identity}.held"
        if place.stat(sealed) is not None:
            number = self._noted(place, giving)
            with self._reading(place, sealed) as (label, _):
                there = OpenFolder(Path(_path(label.folder)))
            with there:
                done = number is not None and _found(there, number, _name(label), _aside(identity))
                # First what is beside the person's files: without `ID.held` nobody would look for it any more.
                there.remove(_aside(identity))
                there.sync()
                if done:
                    place.remove(sealed)
                    place.sync()
        place.remove(giving)

    def _noted(self, place: OpenFolder, name: str) -> tuple[int, int] | None:
        source = place.open(name, os.O_RDONLY)
        try:
            noted = json.loads(self._read(source, 4096))
            return int(noted["device"]), int(noted["number"])
        except (ValueError, KeyError, TypeError):
            return None  # cut off: then the step after it was not reached
        finally:
            os.close(source)

    # Inside

    @contextmanager
    def _reading(self, place: OpenFolder, name: str) -> Iterator[tuple[Label, Iterator[bytes]]]:
        """The label and the content of a sealed file."""
        _checked(name.partition(".")[0])
        if place.stat(name) is None:
            raise Rejected("hold.unknown")
        source = place.open(name, os.O_RDONLY)
        try:
            text, pieces = unseal(self._key, lambda size: self._read(source, size))
            try:
                label = wire.decode(Label, json.loads(text))
            except ValueError:
                raise Rejected("hold.damaged") from None
            yield label, pieces
        finally:
            os.close(source)

    def _labels(self, place: OpenFolder) -> Iterator[tuple[str, Held | None]]:
        for entry in place.names():
            identity, _, state = entry.rpartition(".")
            if state == "held":
                try:
                    with self._reading(place, entry) as (label, _pieces):
                        yield identity, _shown(identity, label)
                except (Rejected, OSError):
                    yield identity, None

    def _open(self) -> OpenFolder:
        self._path.mkdir(mode=0o700, parents=True, exist_ok=True)
        # The profile may lie behind a link of the person's own; in it there are none.
        return OpenFolder(self._path.parent.resolve() / self._path.name)

    def _read(self, source: int, size: int) -> bytes:
        self._go_on()
        parts: list[bytes] = []
        while size > 0 and (data := os.read(source, min(size, PIECE + TAG))):
            parts.append(data)
            size -= len(data)
        return b"".join(parts)

    def _go_on(self) -> None:
        if self._stopping():
            raise Unavailable("hold.stopped")


def _aside(identity: str) -> str:
    """Name of ours beside the person's files; its ending makes every program take it for unfinished."""
    return f".companion-{identity}.part"


def _checked(identity: str) -> str:
    if not identity or not all(c in "0123456789abcdef" for c in identity):
        raise Rejected("hold.unknown")
    return identity


def _same(status: os.stat_result | None, label: Label) -> bool:
    """The very file that was read, as it was then."""
    return status is not None and (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns) == (
        label.device,
        label.number,
        label.size,
        label.changed,
    )


def _set_aside(there: OpenFolder, name: str, ours: str, label: Label) -> None:
    """Rename first and look then: what is removed later is what was looked at, whatever happens to the name."""
    there.rename(name, ours)
    there.sync()
    if not _same(there.stat(ours), label):
        raise Rejected("hold.changed")


def _put_back(there: OpenFolder, identity: str, label: Label) -> bool:
    """What was set aside gets its name again, or the next free one. False if nothing was."""
    ours = _aside(identity)
    if there.stat(ours) is None:
        return False
    _published(there, ours, _name(label))
    there.sync()
    return True


def _published(there: OpenFolder, draft: str, name: str) -> str:
    """Give the draft its name, or the next free one; returns it."""
    for candidate in _candidates(name):
        if there.publish(draft, candidate):
            return candidate
    raise Rejected("hold.name_taken")


def _candidates(name: str) -> Iterator[str]:
    yield name
    stem, dot, ending = name.rpartition(".")
    if not stem:
        stem, dot, ending = name, "", ""
    for number in range(1, MOST_NAMES):
        yield f"{stem} ({number}){dot}{ending}"


def _found(there: OpenFolder, number: tuple[int, int], name: str, ours: str) -> bool:
    for candidate in (name, *there.names()):
        status = there.stat(candidate) if candidate != ours else None
        if status is not None and (status.st_dev, status.st_ino) == number:
            return True
    return False


def _attributes(source: int) -> tuple[tuple[str, str], ...]:
    """Extended attributes: where a download came from, tags, access lists. Only Linux has calls for them."""
    found: list[tuple[str, str]] = []
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(source):
                with suppress(OSError):
                    value = os.getxattr(source, name)
                    if len(value) <= MAX_ATTRIBUTE:
                        found.append((_packed(os.fsencode(name)), _packed(value)))
    return tuple(found)


def _dress(target: int, label: Label) -> None:
    """Give a file the attributes, the mode and the times that it had; of these, what this system lets us."""
    if hasattr(os, "setxattr"):
        for name, value in label.attributes:
            with suppress(OSError):
                os.setxattr(target, os.fsdecode(_unpacked(name)), _unpacked(value))
    if hasattr(os, "fchmod"):
        os.fchmod(target, label.mode)
    if os.utime in os.supports_fd:
        os.utime(target, ns=(label.used, label.changed))


def _write(target: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(target, view) :]


def _packed(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _unpacked(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise Rejected("hold.damaged") from None


def _path(text: str) -> str:
    return os.fsdecode(_unpacked(text))


def _name(label: Label) -> str:
    return _path(label.name)


def _shown(identity: str, label: Label) -> Held:
    name, folder = _readable(label.name), _readable(label.folder)
    return Held(identity, name, folder, label.size, label.at, label.decision, label.content)


def _readable(text: str) -> str:
    shown = _unpacked(text).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "�" for c in shown)


@contextmanager
def _meaning() -> Iterator[None]:
    """Failed calls of the system as what they mean."""
    try:
        yield
    except OSError as error:
        raise trouble(error) from error
