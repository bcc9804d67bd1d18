"""One folder, held open: every name in it is reached through the folder itself, and no link is followed.

A path is looked up anew at each use, and whoever can write to one of its folders can put a link there in between
(CWE-367). So the folder is opened once, step by step from the root, refusing links at every step; after that all work
is done by single names relative to its descriptor. Where the system has no such calls (Windows), the same steps are
done by path and what was opened is compared with what the folder lists.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path
from types import TracebackType

from companion.domain.errors import CompanionError, NeedsPerson, Rejected, Unavailable

BY_DESCRIPTOR = os.open in os.supports_dir_fd and os.link in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
"""Whether this system reaches names through an open folder."""
_PLAIN = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_NO_LINKS_HERE = frozenset({errno.EPERM, errno.EOPNOTSUPP, errno.ENOSYS, errno.EMLINK, errno.EACCES})
"""What file systems without hard links (FAT, many network ones) say to the wish for one."""


class OpenFolder:
    """A folder that is open. Raises the exceptions of `trouble`; a context manager, to be closed in any case."""

    def __init__(self, path: Path) -> None:
        """`path` is absolute and holds no link; resolve it once, when the person chooses it."""
        self.path = path
        self._descriptor = _open_steps(path) if BY_DESCRIPTOR else -1
        if not BY_DESCRIPTOR and (not path.is_dir() or path.is_symlink()):
            raise FileNotFoundError(errno.ENOENT, "no such folder")

    def __enter__(self) -> OpenFolder:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the folder. May be called twice."""
        descriptor, self._descriptor = self._descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)

    def open(self, name: str, flags: int) -> int:
        """A descriptor of the file itself, never of what a link points to; new files are the person's alone."""
        flags |= _PLAIN | getattr(os, "O_NONBLOCK", 0)
        if BY_DESCRIPTOR:
            return os.open(single(name), flags, 0o600, dir_fd=self._descriptor)
        descriptor = os.open(self._at(name), flags, 0o600)
        listed = self.stat(name)
        if listed is None or not os.path.samestat(listed, os.fstat(descriptor)):
            os.close(descriptor)
            raise OSError(errno.ELOOP, "a link")
        return descriptor

    def stat(self, name: str) -> os.stat_result | None:
        """What stands under the name, the link itself if it is one; None if nothing does."""
        try:
            if BY_DESCRIPTOR:
                return os.stat(single(name), dir_fd=self._descriptor, follow_symlinks=False)
            return self._at(name).lstat()
        except FileNotFoundError:
            return None

    def names(self) -> list[str]:
        """All names in it."""
        with os.scandir(self._descriptor if BY_DESCRIPTOR else self.path) as found:
            return [entry.name for entry in found]

    def rename(self, old: str, new: str) -> None:
        """Rename in one step; what stood under `new` is gone."""
        if BY_DESCRIPTOR:
            os.rename(single(old), single(new), src_dir_fd=self._descriptor, dst_dir_fd=self._descriptor)
        else:
            self._at(old).replace(self._at(new))

    def publish(self, old: str, new: str) -> bool:
        """Rename only if `new` is free. False, and nothing changed, if it is not."""
        try:
            if BY_DESCRIPTOR:
                os.link(single(old), single(new), src_dir_fd=self._descriptor, dst_dir_fd=self._descriptor,
                        follow_symlinks=False)  # fmt: skip
            else:
                self._at(new).hardlink_to(self._at(old))
        except FileExistsError:
            standing, ours = self.stat(new), self.stat(old)
            if standing is None or ours is None or not os.path.samestat(standing, ours):
                return False
            # Ours already: the machine stopped between the two names last time.
        except OSError as error:
            if error.errno not in _NO_LINKS_HERE or self.stat(old) is None:
                raise
            # No way there to do it in one step; the moment in between is short, and both files are of one person.
            if self.stat(new) is not None:
                return False
            self.rename(old, new)
            return True
        self.remove(old)
        return True

    def remove(self, name: str) -> None:
        """Remove the name; no error if there is none."""
        try:
            if BY_DESCRIPTOR:
                os.unlink(single(name), dir_fd=self._descriptor)
            else:
                self._at(name).unlink()
        except FileNotFoundError:
            return

    def sync(self) -> None:
        """Bring the names themselves to the disk; not possible, nor needed, on Windows."""
        if BY_DESCRIPTOR:
            os.fsync(self._descriptor)

    def _at(self, name: str) -> Path:
        return self.path / single(name)


def single(name: str) -> str:
    """The name itself if it names one thing in a folder and is no path. Raises `Rejected("hold.not_a_file")`."""
    if name in ("", ".", "..") or "/" in name or "\0" in name or (os.altsep and "\\" in name):
        raise Rejected("hold.not_a_file")
    return name


def _open_steps(path: Path) -> int:
    """Open a folder from the root on, one step at a time, through no link."""
    flags = os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
    # On the way one need only pass: folders above may be closed to reading (`/home` with mode 711).
    passing = flags | getattr(os, "O_PATH", os.O_RDONLY)
    steps = path.parts[1:]
    here = os.open(path.anchor, passing if steps else flags | os.O_RDONLY)
    for number, step in enumerate(steps, 1):
        try:
            there = os.open(single(step), passing if number < len(steps) else flags | os.O_RDONLY, dir_fd=here)
        finally:
            os.close(here)
        here = there
    return here


def plain_file(status: os.stat_result) -> bool:
    """True for a regular file, no link, device, pipe or folder."""
    return stat.S_ISREG(status.st_mode)


def trouble(error: OSError) -> CompanionError:
    """What a failed call means to the person; quotes no name."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return Unavailable("hold.disk_full")
    if error.errno in (errno.ELOOP, errno.ENOTDIR, errno.EISDIR, errno.ENXIO):
        return Rejected("hold.not_a_file")
    if error.errno == errno.ENOENT:
        return Rejected("hold.gone")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return NeedsPerson("hold.denied")
    return Unavailable("hold.cannot_read")
