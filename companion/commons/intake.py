"""Taking reports in: unseal, check against the vocabulary, check the stamp, count, and only then say so.

Everything that can be refused is refused before it costs anything but microseconds, the stamp's memory-hard check
last. What passes is committed in groups: one sync to the disk for as many reports as came in during the last one.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from contextlib import suppress

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from companion.commons.counting import Counted, Counts
from companion.domain.errors import CompanionError, Rejected, Unavailable
from companion.sharing.report import decode, week_of
from companion.sharing.seal import unseal
from companion.sharing.stamp import EFFORT, read
from companion.sharing.vocabulary import could_be_drawn

WEEKS_BACK, WEEKS_AHEAD = 2, 1
"""Reports of so many weeks before and after the present one are taken: machines are off, clocks are wrong."""
HOURLY = 200_000
"""Most reports counted in one hour; a flood beyond has to come again later, and cannot fill a week unseen."""
GROUP = 512
WAITING = 8_192
"""Reports that may wait for the disk."""


class Intake:
    """Checks on any thread, counts on one of its own."""

    def __init__(
        self,
        open_counts: Callable[[], Counts],
        keys: Mapping[int, X25519PrivateKey],
        clock: Callable[[], float],
        *,
        effort: int = EFFORT,
        hourly: int = HOURLY,
    ) -> None:
        """`keys` open what clients sealed, by number; `open_counts` is called on the counting thread."""
        self._open = open_counts
        self._keys = keys
        self._audiences = {number: key.public_key().public_bytes_raw() for number, key in keys.items()}
        self._clock = clock
        self._effort = effort
        self._hourly = hourly
        self._hour, self._taken = 0, 0
        self._queue: queue.Queue[tuple[Counted, Future[bool]] | None] = queue.Queue(WAITING)
        self._thread = threading.Thread(target=self._count, name="counting", daemon=True)

    def start(self) -> None:
        """Begin counting."""
        self._thread.start()

    def stop(self) -> None:
        """Count what waits, then end."""
        self._queue.put(None)
        if self._thread.is_alive():
            self._thread.join(30.0)

    def check(self, sealed: bytes) -> Counted:
        """What a sealed report says. Raises `Rejected` with `report.sealed`, `report.vocabulary`, `report.week`,
        `report.question` or `report.stamp`. Takes some milliseconds; other threads run meanwhile."""
        plain, number = unseal(sealed, self._keys)
        report, nonce = decode(plain)
        now = week_of(self._clock())
        if not now - WEEKS_BACK <= report.week <= now + WEEKS_AHEAD:
            raise Rejected("report.week")
        stamp = read(nonce, report.week, self._audiences[number], self._effort)
        if stamp is None:
            raise Rejected("report.stamp")
        if not could_be_drawn(report.question, stamp.lot):
            raise Rejected("report.question")
        return Counted(report.week, report.question, report.answer, stamp.token)

    def enqueue(self, report: Counted) -> Future[bool]:
        """Have it counted; the future says, once it is on the disk, whether it was new.

        Raises `Unavailable("commons.busy")` when too many wait or the hour is full.
        """
        hour = int(self._clock() // 3600.0)
        if hour != self._hour:
            self._hour, self._taken = hour, 0
        if self._taken >= self._hourly:
            raise Unavailable("commons.busy")
        future: Future[bool] = Future()
        try:
            self._queue.put_nowait((report, future))
        except queue.Full:
            raise Unavailable("commons.busy") from None
        return future

    def _count(self) -> None:
        counts: Counts | None = None
        ended = False
        while not ended:
            group = [self._queue.get()]
            with suppress(queue.Empty):
                while len(group) < GROUP:
                    group.append(self._queue.get_nowait())
            work = [item for item in group if item is not None]
            ended = len(work) < len(group)
            if not work:
                continue
            try:
                if counts is None:
                    counts = self._open()
                new = counts.add([report for report, _ in work])
            except CompanionError as trouble:
                # Begin anew with a connection of its own; nobody was told that anything was counted.
                if counts is not None:
                    counts.close()
                    counts = None
                for _, future in work:
                    future.set_exception(trouble)
                continue
            self._taken += sum(new)
            for (_, future), fresh in zip(work, new, strict=True):
                future.set_result(fresh)
        if counts is not None:
            counts.close()
