"""Holding what was downloaded: the tool that finds the file an entry is about, and puts it away or gives it back."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from companion.domain.errors import Rejected
from companion.domain.feedback import Receipt
from companion.domain.journal import Entry
from companion.domain.observation import Kind
from companion.domain.tools import Held, Mark, Outcome, ToolName
from companion.tools.folder import OpenFolder, plain_file, trouble
from companion.tools.hold import HoldingPlace

SOURCE = "downloads"
"""Name and stream of the source whose files can be held; nothing outside its folder is ever touched."""


class HoldDownloads:
    """The tool `hold`. Implements the `Tool` port."""

    name = ToolName.HOLD

    def __init__(
        self, place: Path, key: bytes, folder: Callable[[], Path], clock: Callable[[], float] = time.time
    ) -> None:
        """`place` and `key`: see `HoldingPlace`. `folder`: where downloads are, asked anew each time."""
        self._stopping = threading.Event()
        self._place = HoldingPlace(place, key, self._stopping.is_set)
        self._folder = folder
        self._clock = clock

    def fits(self, entry: Entry) -> bool:
        """A download, by the key that its source gave it."""
        seen = entry.observation
        return (
            seen is not None and seen.kind is Kind.FILE and seen.source == SOURCE and Mark.read(seen.key) is not None
        )

    def start(self) -> str:
        """Settle what a crash left; say if something held cannot be opened."""
        self._place.recover()
        return "hold.damaged" if self._place.damaged() else ""

    def use(self, entry: Entry) -> Outcome:
        """Put the very file away that was judged, whatever it is called by now."""
        seen = entry.observation
        known = Mark.read(seen.key) if seen is not None else None
        if seen is None or known is None:
            raise Rejected("tool.does_not_fit")
        folder = self._folder().resolve()
        name = _find(folder, *known)
        held = self._place.hold(folder, name, self._clock(), entry.id, seen.id, known[0])
        return Outcome(self.name, "held", (("held", held.id),))

    def undo(self, entry: Entry, receipt: Receipt) -> Outcome:
        """Give the file back."""
        identity = dict(receipt.changes).get("held", "")
        return self._back(identity)

    def content(self, entry: Entry, limit: int) -> bytes:
        """See `HoldTool.content`. It has to be the very file that was judged."""
        seen = entry.observation
        known = Mark.read(seen.key) if seen is not None else None
        if seen is None or known is None:
            raise Rejected("tool.does_not_fit")
        for held in self._place.held():
            if held.decision == entry.id or (held.observation and held.observation == seen.id):
                return self._place.content(held.id, limit)
        folder = self._folder().resolve()
        name = _find(folder, *known)
        try:
            with OpenFolder(folder) as there:
                return _whole(there.open(name, os.O_RDONLY), known[0], limit)
        except OSError as error:
            raise trouble(error) from error

    def give_back(self, subject: str, entry: Entry | None) -> Outcome | None:
        """Give back what is held for an entry or under an id; None if nothing is."""
        content = entry.observation.id if entry is not None and entry.observation is not None else ""
        for held in self._place.held():
            of_entry = entry is not None and held.decision == entry.id
            if subject in (held.id, held.decision) or of_entry or (content and held.observation == content):
                return self._back(held.id)
        return None

    def held(self) -> tuple[Held, ...]:
        """What is held, newest first."""
        return self._place.held()

    def stop(self) -> None:
        """Break off what is in hand; the file is then where it was."""
        self._stopping.set()

    def _back(self, identity: str) -> Outcome:
        given = self._place.release(identity)
        # The source will find it as something new; the person has decided about it, and it is not asked about again.
        shown = given.name.encode("utf-8", "backslashreplace").decode("utf-8")
        return Outcome(self.name, "released", (("held", identity),), (SOURCE, given.mark.key(shown)))


def _whole(source: int, mark: Mark, limit: int) -> bytes:
    with os.fdopen(source, "rb") as file:
        status = os.fstat(source)
        if Mark(status.st_size, status.st_mtime_ns, status.st_ino) != mark or not plain_file(status):
            raise Rejected("hold.changed")
        if status.st_size > limit:
            raise Rejected("open.too_large")
        return file.read(limit)


def _find(folder: Path, mark: Mark, shown: str) -> str:
    """The present name of a file in the folder. Raises `Rejected("hold.gone")`."""
    try:
        with OpenFolder(folder) as there:
            for name in (shown, *there.names()):
                status = there.stat(name)
                found = status is not None and Mark(status.st_size, status.st_mtime_ns, status.st_ino) == mark
                if status is not None and found and plain_file(status):
                    return name
    except OSError as error:
        raise trouble(error) from error
    raise Rejected("hold.gone")
