"""One allowance for one file and everything inside it.

Every way back into the inspector (a member of an archive, an object in a document, an attachment of a PDF) draws
on the same budget, so that no arrangement of containers in containers costs more than a single large file.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

MAX_DEPTH = 6
"""Deepest container in a container that is opened. The wire format nests two levels per container."""
MAX_ENTRIES = 1_000
"""Most members listed by name, over all containers."""
MAX_OPENED = 400
"""Most members unpacked and looked into, over all containers."""
MAX_INFLATED = 32 << 20
"""Most bytes unpacked, over all containers."""
MAX_MEMBER = 8 << 20
"""Most bytes unpacked from one member; the rest is not seen and the member is marked `too_large`."""
MAX_MODEL_RUNS = 12
"""Most questions to the content-type model (about 10 ms each); signatures answer for the rest."""
MAX_SCANNED = 192 << 20
"""Most bytes that pattern searches may pass over, counted once per search."""
MAX_SECONDS = 1.6
"""Processor time after which nothing new is begun. A net below the counted limits, which come first."""


class Exhausted(Exception):
    """The budget is spent. Caught inside this package; callers see `FileFacts.unread`."""


MAX_PICTURES = 8
"""Most pictures looked at for codes (some 30 ms each)."""


@dataclass(slots=True)
class Budget:
    """What is left. Not frozen: it is spent, by one inspection, on one thread."""

    entries: int = MAX_ENTRIES
    opened: int = MAX_OPENED
    inflated: int = MAX_INFLATED
    model_runs: int = MAX_MODEL_RUNS
    scanned: int = MAX_SCANNED
    pictures: int = MAX_PICTURES
    seconds: float = MAX_SECONDS
    _began: float = field(default_factory=time.thread_time)

    def check(self) -> None:
        """Raise `Exhausted` where processor time has run out."""
        if time.thread_time() - self._began > self.seconds:
            raise Exhausted

    def entry(self) -> bool:
        """Ask for one more listed member."""
        self.check()
        self.entries -= 1
        return self.entries >= 0

    def open(self) -> bool:
        """Ask to look into one more member."""
        self.check()
        self.opened -= 1
        return self.opened >= 0

    def room(self, limit: int = MAX_MEMBER) -> int:
        """How many bytes may be unpacked now, at most `limit`."""
        self.check()
        return max(0, min(limit, self.inflated))

    def unpacked(self, size: int) -> None:
        """Account for bytes that were unpacked."""
        self.inflated -= size

    def ask_model(self) -> bool:
        """Ask for one run of the content-type model."""
        self.model_runs -= 1
        return self.model_runs >= 0

    def scan(self, size: int) -> None:
        """Account for one search over `size` bytes; raises `Exhausted` where too much was searched."""
        self.scanned -= size
        if self.scanned < 0:
            raise Exhausted
        self.check()
