"""What every source runs on: one thread of its own, a hand-over that may block, and health that speaks on change.

A source subclasses `ThreadedSource` and writes `_run(feed)`: a loop that looks, offers and waits. Everything a
source may do while it runs goes through its `Feed`, so that the promises of the port hold in one place:

- `start` returns at once and never raises; a defect in `_run` becomes `failed` health and another try
- `stop` ends within two seconds, also while the guard's inbox is full: items go over a small hand-over thread of
  their own, and what was not handed over yet is read again from the recorded cursor after a restart
- a full inbox makes the source wait and say so (`inbox_full`)
- health is reported on change only
"""

from __future__ import annotations

import contextlib
import queue
import secrets
import socket
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Mapping

from companion.domain.feedback import Health, State
from companion.domain.observation import RawItem
from companion.domain.ports import Report, Submit

STOP_WITHIN = 1.5
"""Seconds that `stop` waits for the threads; they are daemons and hand over nothing afterwards."""
AHEAD = 64
"""Items read ahead of the guard at most: enough not to change threads for each of 100,000 files."""
AHEAD_BYTES = 16 * 1024 * 1024
"""Bytes of content read ahead at most, apart from one item of any size."""
FULL_AFTER = 5.0
"""Seconds of waiting for the guard's inbox after which the source says so."""
AWAKE = 30.0
"""Longest sleep in one piece, and the jump of the wall clock that counts as waking from suspend, in seconds."""


def jitter(attempt: int, first: float = 1.0, most: float = 300.0) -> float:
    """Seconds to wait before try number `attempt` (from 0): doubling, capped, randomised by half either way."""
    delay = min(most, first * 2.0 ** min(attempt, 20))
    return delay * (0.5 + secrets.randbelow(1001) / 1000)


class Feed:
    """One run of a source, from `start` to `stop`. Used by the source's own thread only, but for `end`."""

    def __init__(self, name: str, submit: Submit, report: Report, cursors: Mapping[str, str]) -> None:
        self.name = name
        self.cursors: dict[str, str] = dict(cursors)
        """Where each stream stands: as recorded by the guard, then as offered in this run."""
        self.waker, self._woken = socket.socketpair()
        """Readable end of the pair becomes readable when the run ends, for loops that wait in `select`."""
        self._submit = submit
        self._report = report
        self._stopped = threading.Event()
        self._queue: queue.Queue[RawItem | None] = queue.Queue(maxsize=AHEAD)
        self._said: tuple[State, str] | None = None
        self._held = 0
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []

    def stopped(self) -> bool:
        """True once the run is to end."""
        return self._stopped.is_set()

    def offer(self, item: RawItem) -> bool:
        """Hand one item over, waiting for room. False if the run ended first: then the item does not count."""
        began = time.monotonic()
        before: tuple[State, str] | None = None
        waited = False
        while not self.stopped():
            if not self._put(item):
                if not waited and time.monotonic() - began > FULL_AFTER:
                    before, waited = self._said, True
                    self.waiting("inbox_full")
                continue
            if waited:
                self._health(*(before or (State.OK, "")))
            if item.cursor is not None:
                self.cursors[item.stream] = item.cursor
            return True
        return False

    def wait(self, seconds: float) -> bool:
        """Sleep. Returns early when the run ends (then False) or the computer wakes from suspend."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            wall, mono = time.time(), time.monotonic()
            if self._stopped.wait(min(left, AWAKE)):
                return False
            if slept_through(wall, mono):
                break
        return not self.stopped()

    def ok(self) -> None:
        """The source does what it is for."""
        self._health(State.OK, "")

    def waiting(self, detail: str) -> None:
        """Not now, but unaided later. `detail` is an id of `DETAILS`."""
        self._health(State.WAITING, detail)

    def needs_person(self, detail: str) -> None:
        """Only the person can mend it."""
        self._health(State.NEEDS_PERSON, detail)

    def failed(self, detail: str) -> None:
        """A defect of ours."""
        self._health(State.FAILED, detail)

    def _put(self, item: RawItem) -> bool:
        size = len(item.data or b"")
        if self._held and self._held + size > AHEAD_BYTES:
            self._stopped.wait(0.05)
            return False
        try:
            self._queue.put(item, timeout=0.1)
        except queue.Full:
            return False
        with self._lock:
            self._held += size
        return True

    def run(self, source: ThreadedSource) -> None:
        """Start the two threads: one reads, one hands over."""
        for target, label in ((self._hand_over, "hand"), (lambda: self._read(source), "read")):
            thread = threading.Thread(target=target, name=f"{self.name}/{label}", daemon=True)
            self._threads.append(thread)
            thread.start()

    def end(self) -> None:
        """Stop both threads, waiting `STOP_WITHIN` seconds at most. May be called twice, from any thread."""
        self._stopped.set()
        with contextlib.suppress(OSError):  # closed by the reading thread when it ended
            self._woken.send(b"!")
        with contextlib.suppress(queue.Full):  # then the handing thread has something to wake up for
            self._queue.put_nowait(None)
        until = time.monotonic() + STOP_WITHIN
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join(max(0.0, until - time.monotonic()))

    def _health(self, state: State, detail: str) -> None:
        if self.stopped() or self._said == (state, detail):
            return
        self._said = (state, detail)
        self._report(Health(self.name, state, time.time(), detail))

    def _hand_over(self) -> None:
        while not self.stopped():
            item = self._queue.get()
            if item is not None and not self.stopped():
                self._submit(item)
                with self._lock:
                    self._held -= len(item.data or b"")

    def _read(self, source: ThreadedSource) -> None:
        attempt = 0
        while not self.stopped():
            began = time.monotonic()
            try:
                source._run(self)
            except Exception as defect:  # noqa: BLE001 - the fault boundary of the source's thread: one source
                # that fails must not take the others down, and a thread that dies in silence looks like quiet mail.
                self.failed(f"fault.{type(defect).__name__}")
            attempt = 0 if time.monotonic() - began > 600 else attempt + 1
            self.wait(jitter(attempt, first=2.0))
        self.waker.close()
        self._woken.close()


class ThreadedSource(ABC):
    """A source on one thread. Implements the port `Source`; subclasses write `_run` and set `name`."""

    name: str

    def __init__(self, name: str) -> None:
        self.name = name
        self._feed: Feed | None = None

    def start(self, submit: Submit, report: Report, cursors: Mapping[str, str]) -> None:
        """Begin, resuming each stream after its cursor. Returns at once. A running source goes on as it is."""
        if self._feed is not None and not self._feed.stopped():
            return
        self._feed = Feed(self.name, submit, report, cursors)
        self._feed.run(self)

    def stop(self) -> None:
        """End all threads within two seconds. May be called twice, and before `start`."""
        if self._feed is not None:
            self._feed.end()

    @abstractmethod
    def _run(self, feed: Feed) -> None:
        """Look, offer and wait until `feed.stopped()`. May raise: the run is then tried again after a while."""


class FleetingSource(ThreadedSource):
    """A source of things that nothing keeps: heard once, held in memory until the guard has taken them.

    What was heard and not taken when the run ends is offered again when the same source goes on. At most `room`
    items are held.
    """

    def __init__(self, name: str, room: int) -> None:
        super().__init__(name)
        self._room = room
        self._lock = threading.Lock()
        self._held: dict[str, RawItem] = {}
        self._heard = threading.Event()

    def start(self, submit: Submit, report: Report, cursors: Mapping[str, str]) -> None:
        """See `Source.start`."""

        def take(item: RawItem) -> None:
            submit(item)
            with self._lock:
                self._held.pop(item.key, None)

        super().start(take, report, cursors)

    def hold(self, item: RawItem) -> bool:
        """Keep one item until it is taken. False if there is no room. From any thread."""
        with self._lock:
            if item.key not in self._held and len(self._held) >= self._room:
                return False
            self._held.setdefault(item.key, item)
        self._heard.set()
        return True

    def held(self) -> tuple[RawItem, ...]:
        """What was heard and not taken yet, oldest first."""
        with self._lock:
            return tuple(self._held.values())

    def _offer_held(self, feed: Feed, offered: set[str], seconds: float) -> None:
        """Offer what was heard and is not in `offered` yet; wait for more, `seconds` at most."""
        self._heard.clear()
        waiting = [item for item in self.held() if item.key not in offered]
        offered.intersection_update(item.key for item in self.held())
        for item in waiting:
            if feed.offer(item):
                offered.add(item.key)
        if not waiting:
            self._heard.wait(seconds)


def slept_through(wall: float, mono: float) -> bool:
    """True if, since both clocks showed these values, the wall clock ran ahead by more than `AWAKE` seconds.

    The monotonic clock of Linux and macOS stands still during suspend: a wait of nine minutes would otherwise go on
    for nine minutes after the lid is opened, with a dead connection.
    """
    return (time.time() - wall) - (time.monotonic() - mono) > AWAKE
