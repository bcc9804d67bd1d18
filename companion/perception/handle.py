"""The guard's side of perception: hands items to confined workers and believes little of what comes back.

`Perception.look` never raises for anything an item can do. A worker that crashes, hangs, eats memory or answers
nonsense is killed, and its item is `Unreadable`; the next one is served by a fresh worker.
"""

from __future__ import annotations

import os
import queue
import stat
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import Self

from companion.domain.feedback import Health, State
from companion.domain.journal import Sight
from companion.domain.judgement import Indicator
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.domain.ports import Report
from companion.perception import frames
from companion.perception.confinement import LAYERS, Protections
from companion.perception.process import Bounds, Plan, Trouble, Worker

__all__ = ["Bounds", "Perception"]

MAX_MAIL = 25 * 2**20
"""Largest mail that is looked at, in bytes: what large providers accept."""
MAX_FILE = 64 * 2**20
"""Largest other item that is looked at, in bytes."""
PART = "perception"
"""Name of this part in `Health`."""

_PAUSE = 1.0  # seconds between attempts while workers do not start; doubles, at most a minute


class Perception:
    """Looks at items through confined workers. Safe to share between threads; one `look` occupies one worker.

    `report` is told on change: `OK` once a worker is confined; `NEEDS_PERSON` with detail `unconfined` where the
    kernel refuses to take rights away, and nothing is parsed then unless `allow_unconfined`; `FAILED` with detail
    `no_start:NAME` where workers do not start.

    With `spare`, each worker has a successor that waits ready: some 70 MB more, and after a crash the next item does
    not wait for a start (one second of processor time). `indicators` are those that evidence may name, as the guard
    wants them (with fitted weights, say); the detectors' own if None. `entry` and `layers` are for tests.
    """

    def __init__(
        self,
        report: Report | None = None,
        *,
        workers: int = 1,
        allow_unconfined: bool = False,
        spare: bool = False,
        bounds: Bounds | None = None,
        indicators: Mapping[str, Indicator] | None = None,
        entry: str = "companion.perception.looking:look",
        layers: tuple[str, ...] = LAYERS,
    ) -> None:
        self._report = report
        self._health: Health | None = None
        self._telling = threading.Lock()
        self._indicators = indicators
        self._lanes = [
            _Lane(Plan(entry, layers, bounds or Bounds(), allow_unconfined, spare), self._tell)
            for _ in range(workers)
        ]
        self._idle: queue.LifoQueue[_Lane] = queue.LifoQueue()
        for lane in reversed(self._lanes):
            self._idle.put(lane)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def health(self) -> Health | None:
        """What was last reported, or None before the first worker has started."""
        return self._health

    @property
    def protections(self) -> Protections | None:
        """What is refused to the worker that started last, or None before."""
        return next((lane.protections for lane in self._lanes if lane.protections is not None), None)

    def start(self) -> None:
        """Start all workers without waiting for them, so that the first item need not wait."""
        for lane in self._lanes:
            lane.start()

    def look(self, item: RawItem) -> Sight | Unreadable:
        """Read the item's bytes and have them looked at. Waits for a free worker, then for the bounds at most."""
        data = _bytes(item)
        if isinstance(data, str):
            return _unreadable(item, data)
        lane = self._idle.get()
        try:
            outcome = lane.look(item, data, self._known())
        finally:
            self._idle.put(lane)
        return _unreadable(item, outcome) if isinstance(outcome, str) else outcome

    def look_many(self, items: Iterable[RawItem | Unreadable]) -> Iterator[Sight | Unreadable]:
        """Look at each of many items on all workers; outcomes come in the order of `items`. What could not even be
        fetched passes through in its place.

        Reads ahead by four items for each worker and no more, so that an endless iterable is fine.
        """
        ahead = 4 * len(self._lanes)
        waiting: deque[Future[Sight | Unreadable]] = deque()
        pool = ThreadPoolExecutor(len(self._lanes), thread_name_prefix="looking")
        try:
            for item in items:
                waiting.append(pool.submit(self._pass_or_look, item))
                if len(waiting) >= ahead:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)

    def _pass_or_look(self, item: RawItem | Unreadable) -> Sight | Unreadable:
        return self.look(item) if isinstance(item, RawItem) else item

    def close(self) -> None:
        """End all workers. May be called twice, and from another thread: an item that is being looked at then comes
        out as `crashed`. A later `look` starts a worker again."""
        for lane in self._lanes:
            lane.stop()
        for lane in [self._idle.get() for _ in self._lanes]:
            lane.close()
            self._idle.put(lane)

    def _known(self) -> Mapping[str, Indicator]:
        if self._indicators is None:
            # Late: the detectors read their lists, which tests with an entry of their own do without.
            from companion.perception.detectors import DETECTORS
            from companion.perception.inspecting import FAULT

            every = (FAULT, *(each for detector in DETECTORS for each in detector.indicators))
            self._indicators = {each.name: each for each in every}
        return self._indicators

    def _tell(self, state: State, detail: str) -> None:
        with self._telling:
            last = self._health
            if last is not None and (last.state, last.detail) == (state, detail):
                return
            self._health = Health(PART, state, time.time(), detail)
            if self._report is not None:
                self._report(self._health)


class _Lane:
    """A place for one worker, and for its successor while there is one. Used by one thread at a time."""

    def __init__(self, plan: Plan, tell: Callable[[State, str], None]) -> None:
        self._plan = plan
        self._tell = tell
        self._worker: Worker | None = None
        self._successor: Worker | None = None
        self._stopping = False
        self._not_before = 0.0
        self._pause = _PAUSE
        self._last = "crashed"
        self.protections: Protections | None = None

    def start(self) -> None:
        """Have a worker on its way."""
        if self._worker is None and self._successor is None:
            self._successor = Worker(self._plan)

    def look(self, item: RawItem, data: bytes, indicators: Mapping[str, Indicator]) -> Sight | str:
        """The sight, or a reason of `Unreadable`."""
        self._stopping = False
        while True:
            worker = self._ready()
            if isinstance(worker, str):
                return worker
            fresh = worker.served == 0
            slow = False

            def prepare() -> None:
                nonlocal slow
                slow = True
                self._prepare()

            try:
                outcome = worker.ask(item, data, indicators, prepare)
            except Trouble as trouble:
                reason = str(trouble)
                if self._stopping:
                    return reason
                self._retire()
                if fresh or reason == "timeout":
                    return reason
                # An earlier item may have broken the worker: this one gets a fresh one, once.
                continue
            if slow or worker.served >= self._plan.bounds.items or outcome == "memory":
                self._retire()
            return outcome

    def stop(self) -> None:
        """End the worker under the thread that may be waiting for it. The only thing another thread may call."""
        self._stopping = True
        worker = self._worker or self._successor
        if worker is not None:
            worker.stop()

    def close(self) -> None:
        """End both processes."""
        for worker in (self._worker, self._successor):
            if worker is not None:
                worker.kill()
        self._worker = self._successor = None

    def _retire(self) -> None:
        if self._worker is not None:
            self._worker.kill()
            self._worker = None
        self._prepare()

    def _prepare(self) -> None:
        if self._successor is None:
            self._successor = Worker(self._plan)

    def _ready(self) -> Worker | str:
        """A worker that has said hello and may be used, or the reason why there is none."""
        if self._worker is not None:
            return self._worker
        if time.monotonic() < self._not_before:
            return self._last
        # Kept where `stop` finds it, however long the start takes.
        worker = self._successor = self._successor or Worker(self._plan)
        try:
            hello = worker.hello()
        except Trouble as trouble:
            hello = frames.Hello(error=str(trouble))
        self._successor = None
        if self._stopping:
            worker.kill()
            return "crashed"
        if hello.error:
            return self._unusable(worker, State.FAILED, f"no_start:{hello.error}", "crashed")
        self.protections = hello.protections
        if hello.protections.missing and not self._plan.allow_unconfined:
            return self._unusable(worker, State.NEEDS_PERSON, "unconfined", "unconfined")
        self._tell(State.OK, "unconfined" if hello.protections.missing else "confined")
        self._pause = _PAUSE
        self._worker = worker
        if self._plan.spare:
            self._prepare()
        return worker

    def _unusable(self, worker: Worker, state: State, detail: str, reason: str) -> str:
        worker.kill()
        self._not_before = time.monotonic() + self._pause
        self._pause = min(self._pause * 2, 60.0)
        self._last = reason
        self._tell(state, detail)
        return reason


def _bytes(item: RawItem) -> bytes | str:
    """The item's bytes, or a reason of `Unreadable`."""
    limit = MAX_MAIL if item.kind is Kind.EMAIL else MAX_FILE
    data = item.data
    if data is None:
        if item.path is None:
            return "malformed"
        outcome = _file(item.path, limit)
        if isinstance(outcome, str):
            return outcome
        data = outcome
    if item.cut and not data:  # the source could not get hold of it at all
        return "malformed"
    return data if len(data) <= limit else "too_large"


def _file(path: str, limit: int) -> bytes | str:
    try:
        # Without waiting: a named pipe in a downloads folder must not stop the guard.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except PermissionError:
        return "denied"
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return "gone"
    try:
        facts = os.fstat(descriptor)
        if not stat.S_ISREG(facts.st_mode):
            return "malformed"
        if facts.st_size > limit:
            return "too_large"
        with os.fdopen(descriptor, "rb", closefd=False) as file:
            return file.read(limit + 1)
    except OSError:  # the disk was pulled out
        return "gone"
    finally:
        os.close(descriptor)


def _unreadable(item: RawItem, reason: str) -> Unreadable:
    return Unreadable(item.source, item.stream, item.key, item.kind, item.at, reason)
