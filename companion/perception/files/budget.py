"""One allowance for one file and everything inside it.

Every way back into the inspector (a member of an archive, an object in a document, an attachment of a PDF) draws
on the same budget, so that no arrangement of containers in containers costs more than a single large file. The
files of one mail share one budget in the same way.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from companion.perception.files.gallery import Gallery

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
"""Most pictures looked at for codes (1 to 40 ms each, of hostile ones up to a second)."""


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
    answers: dict[bytes, tuple[str, float]] = field(default_factory=dict)
    """What the content-type model said, by what it was shown: thousands of members may be the same bytes."""
    late: bool = False
    """Set where processor time ran out, which depends on the machine and therefore has to be said."""
    gallery: Gallery = field(default_factory=Gallery)
    """Where what pictures show is gathered; one for all shares."""
    _began: float = field(default_factory=time.thread_time)

    def check(self) -> None:
        """Raise `Exhausted` where processor time has run out."""
        if time.thread_time() - self._began > self.seconds:
            self.late = True
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

    def share(self, files: int) -> Budget:
        """What the next of so many files may take of what is left: half, the last all of it; but always a little, so
        that no file in front can keep the ones behind it from being looked at."""
        part = 1 if files <= 1 else 2
        least = _LEAST
        return Budget(
            entries=max(self.entries // part, least.entries),
            opened=max(self.opened // part, least.opened),
            inflated=max(self.inflated // part, least.inflated),
            model_runs=max(self.model_runs // part, least.model_runs),
            scanned=max(self.scanned // part, least.scanned),
            pictures=max(self.pictures // part, least.pictures),
            seconds=max(self.seconds / part, least.seconds),
            answers=self.answers,
            gallery=self.gallery,
        )

    def settle(self, given: Budget, left: Budget) -> None:
        """Take off what was used of a share: `given` as it was, `left` as it is now."""
        self.entries -= given.entries - left.entries
        self.opened -= given.opened - left.opened
        self.inflated -= given.inflated - left.inflated
        self.model_runs -= given.model_runs - left.model_runs
        self.scanned -= given.scanned - left.scanned
        self.pictures -= given.pictures - left.pictures
        self.seconds -= time.thread_time() - left._began
        self.late |= left.late


_LEAST = Budget(entries=10, opened=5, inflated=256 << 10, model_runs=1, scanned=2 << 20, pictures=1, seconds=0.01)
"""What every one of several files may take, however little is left."""
