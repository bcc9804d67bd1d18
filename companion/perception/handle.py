"""The guard's side of perception: hands items to confined workers and believes little of what comes back.

`Perception.look` never raises for anything an item can do. A worker that crashes, hangs, eats memory or answers
nonsense is killed, and its item is `Unreadable`; the next one is served by a fresh worker.
"""

from __future__ import annotations

import json
import os
import queue
import select
import signal
import stat
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

from companion.domain.feedback import Health, State
from companion.domain.journal import Sight
from companion.domain.judgement import Indicator
from companion.domain.observation import Kind, RawItem, Unreadable
from companion.domain.ports import Report
from companion.domain.wire import WireError
from companion.perception import frames
from companion.perception.confinement import LAYERS, Protections

MAX_MAIL = 25 * 2**20
"""Largest mail that is looked at, in bytes: what large providers accept."""
MAX_FILE = 64 * 2**20
"""Largest other item that is looked at, in bytes."""
PART = "perception"
"""Name of this part in `Health`."""

_HELLO_BY = 30.0  # seconds; a start takes under 1 on an idle machine, but many programs start after a login
_SLOW = 2.0  # seconds after which an item is likely to end badly, so a successor is started meanwhile
_PAUSE = 1.0  # seconds between attempts while workers do not start; doubles, at most a minute
_PIPE = 2**20  # bytes; the usual 64 KiB would cost a switch of process for each 64 KiB of a file
_F_SETPIPE_SZ = 1031  # fcntl(2), Linux


@dataclass(frozen=True, slots=True)
class Bounds:
    """What one item may take."""

    wall: float = 10.0
    """Seconds until the answer must have come."""
    processor: int = 8
    """Seconds of processor time."""
    memory: int = 2**30
    """Bytes of address space beyond what the worker needs when it starts."""
    items: int = 2_000
    """Items after which a worker is replaced, so that nothing builds up in it and a quiet takeover ends."""


class _Trouble(Exception):
    """The worker can no longer be used; the message is a reason of `Unreadable`."""


class Perception:
    """Looks at items through confined workers. Safe to share between threads; one `look` occupies one worker.

    `report` is told on change: `OK` once a worker is confined; `NEEDS_PERSON` with detail `unconfined` where the
    kernel refuses to take rights away, and nothing is parsed then unless `allow_unconfined`; `FAILED` with detail
    `no_start:NAME` where workers do not start. `entry` and `layers` are for tests.
    """

    def __init__(
        self,
        report: Report | None = None,
        *,
        workers: int = 1,
        allow_unconfined: bool = False,
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
            _Lane(_Plan(entry, layers, bounds or Bounds(), allow_unconfined), self._tell) for _ in range(workers)
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
        """End all workers. May be called twice; a later `look` starts a worker again."""
        for lane in self._lanes:
            lane.close()

    def _known(self) -> Mapping[str, Indicator]:
        if self._indicators is None:
            from companion.perception.detectors import DETECTORS

            self._indicators = {each.name: each for detector in DETECTORS for each in detector.indicators}
        return self._indicators

    def _tell(self, state: State, detail: str) -> None:
        with self._telling:
            last = self._health
            if last is not None and (last.state, last.detail) == (state, detail):
                return
            self._health = Health(PART, state, time.time(), detail)
            if self._report is not None:
                self._report(self._health)


@dataclass(frozen=True, slots=True)
class _Plan:
    """How to start a worker, and when to use it."""

    entry: str
    layers: tuple[str, ...]
    bounds: Bounds
    allow_unconfined: bool


class _Lane:
    """A place for one worker, and for its successor while there is one. Used by one thread at a time."""

    def __init__(self, plan: _Plan, tell: Callable[[State, str], None]) -> None:
        self._plan = plan
        self._tell = tell
        self._worker: _Worker | None = None
        self._successor: _Worker | None = None
        self._not_before = 0.0
        self._pause = _PAUSE
        self._last = "crashed"
        self.protections: Protections | None = None

    def start(self) -> None:
        """Have a worker on its way."""
        if self._worker is None and self._successor is None:
            self._successor = _Worker(self._plan)

    def look(self, item: RawItem, data: bytes, indicators: Mapping[str, Indicator]) -> Sight | str:
        """The sight, or a reason of `Unreadable`."""
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
            except _Trouble as trouble:
                self._retire()
                reason = str(trouble)
                if fresh or reason == "timeout":
                    return reason
                # An earlier item may have broken the worker: this one gets a fresh one, once.
                continue
            if slow or worker.served >= self._plan.bounds.items or outcome == "memory":
                self._retire()
            return outcome

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
            self._successor = _Worker(self._plan)

    def _ready(self) -> _Worker | str:
        """A worker that has said hello and may be used, or the reason why there is none."""
        if self._worker is not None:
            return self._worker
        if time.monotonic() < self._not_before:
            return self._last
        worker = self._successor or _Worker(self._plan)
        self._successor = None
        try:
            hello = worker.hello()
        except _Trouble as trouble:
            return self._unusable(worker, State.FAILED, f"no_start:{trouble}", "crashed")
        if hello.error:
            return self._unusable(worker, State.FAILED, f"no_start:{hello.error}", "crashed")
        self.protections = hello.protections
        if hello.protections.missing and not self._plan.allow_unconfined:
            return self._unusable(worker, State.NEEDS_PERSON, "unconfined", "unconfined")
        self._tell(State.OK, "unconfined" if hello.protections.missing else "confined")
        self._pause = _PAUSE
        self._worker = worker
        return worker

    def _unusable(self, worker: _Worker, state: State, detail: str, reason: str) -> str:
        worker.kill()
        self._not_before = time.monotonic() + self._pause
        self._pause = min(self._pause * 2, 60.0)
        self._last = reason
        self._tell(state, detail)
        return reason


class _Worker:
    """One worker process and the two pipes to it."""

    def __init__(self, plan: _Plan) -> None:
        self._bounds = plan.bounds
        self._process = subprocess.Popen(
            _command(plan),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            close_fds=True,
            cwd=os.path.sep,
            env=_environment(),
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._in = self._process.stdin.fileno()
        self._out = self._process.stdout.fileno()
        self.served = 0
        for descriptor in (self._in, self._out):
            os.set_blocking(descriptor, False)
        if sys.platform == "linux":
            import fcntl

            try:
                fcntl.fcntl(self._in, _F_SETPIPE_SZ, _PIPE)
            except OSError:  # the person's quota of pipe memory is used up: slower, not broken
                return

    def hello(self) -> frames.Hello:
        """Wait until the worker is ready."""
        body = self._exchange([b""], time.monotonic() + _HELLO_BY, lambda: None)
        try:
            return frames.parse(frames.Hello, body)
        except WireError:
            raise _Trouble("malformed") from None

    def ask(
        self, item: RawItem, data: bytes, indicators: Mapping[str, Indicator], slow: Callable[[], None]
    ) -> Sight | str:
        """Have one item looked at; `slow` is called once if that takes unusually long."""
        self.served += 1
        asking, header = frames.request_frame(item, data)
        body = self._exchange([header, data], time.monotonic() + self._bounds.wall, slow)
        try:
            outcome = frames.sight(body, asking, data, indicators)
        except WireError:
            raise _Trouble("malformed") from None
        if isinstance(outcome, str):
            return {"MemoryError": "memory", "Oversized": "too_large"}.get(outcome, "crashed")
        return outcome

    def kill(self) -> None:
        """End the process and close the pipes."""
        self._process.kill()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()
        self._process.wait()

    def _exchange(self, parts: list[bytes], deadline: float, slow: Callable[[], None]) -> bytes:
        """Send `parts` and receive one frame. Both at once: neither side may wait for the other for ever."""
        # In one piece where that is cheap: each write may wake the other side.
        unsent = deque(memoryview(part) for part in (parts if sum(map(len, parts)) > _PIPE else [b"".join(parts)]))
        self._send(unsent)
        poll = select.poll()
        poll.register(self._out, select.POLLIN)
        if unsent:
            poll.register(self._in, select.POLLOUT)
        received = bytearray()
        size = -1
        slow_at: float | None = time.monotonic() + _SLOW
        while True:
            now = time.monotonic()
            if now >= deadline:
                raise _Trouble("timeout")
            if slow_at is not None and now >= slow_at:
                slow_at = None
                slow()
            for descriptor, _ in poll.poll(1000 * (min(deadline, slow_at or deadline) - now) + 1):
                if descriptor == self._in:
                    self._send(unsent)
                    if not unsent:
                        poll.unregister(self._in)
                    continue
                chunk = os.read(self._out, 2**16)
                if not chunk:
                    raise _Trouble(self._ended())
                received += chunk
            if size < 0 and len(received) >= frames.REPLY_HEAD.size:
                (size,) = frames.REPLY_HEAD.unpack_from(received)
                size += frames.REPLY_HEAD.size
            if size > frames.MAX_REPLY or (0 <= size < len(received)) or (len(received) == size and unsent):
                # Too long, more than one reply, or a reply before the question was heard.
                raise _Trouble("malformed")
            if len(received) == size:
                return bytes(received[frames.REPLY_HEAD.size :])

    def _send(self, unsent: deque[memoryview]) -> None:
        while unsent:
            try:
                sent = os.write(self._in, unsent[0])
            except BlockingIOError:
                return
            except BrokenPipeError:
                raise _Trouble(self._ended()) from None
            unsent[0] = unsent[0][sent:]
            if not unsent[0]:
                unsent.popleft()

    def _ended(self) -> str:
        try:
            code = self._process.wait(0.5)
        except subprocess.TimeoutExpired:  # it closed its pipe and lives on
            return "malformed"
        if sys.platform != "win32" and -code in (signal.SIGPROF, signal.SIGALRM, signal.SIGXCPU):
            return "timeout"
        # The kernel kills this way when the machine is out of memory.
        return "memory" if code == -9 else "crashed"


def _command(plan: _Plan) -> list[str]:
    """How to start a worker: the one place that knows about interpreters and frozen builds."""
    options = json.dumps([plan.entry, plan.layers, plan.bounds.memory, plan.bounds.processor])
    if getattr(sys, "frozen", False):  # a PyInstaller build has no interpreter; `__main__` knows this word
        return [sys.executable, "perception-worker", options]
    root = Path(__file__).parents[2]
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); from companion.perception import worker;"
        "worker.main(sys.argv[2])"
    )
    # Isolated: neither variables, nor the person's own site-packages, nor the current folder name code to run.
    return [sys.executable, "-I", "-c", code, str(root), options]


def _environment() -> dict[str, str]:
    """No display, no bus, no tokens: nothing but what starts a process."""
    environment = {"LC_ALL": "C.UTF-8", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "PATH": os.defpath}
    if sys.platform == "win32":
        environment["SYSTEMROOT"] = os.environ.get("SYSTEMROOT", r"C:\Windows")
    return environment


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
    return data if len(data) <= limit else "too_large"


def _file(path: str, limit: int) -> bytes | str:
    try:
        # Without waiting: a named pipe in a downloads folder must not stop the guard.
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except PermissionError:
        return "denied"
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return "gone"
    with os.fdopen(descriptor, "rb") as file:
        try:
            facts = os.fstat(descriptor)
            if not stat.S_ISREG(facts.st_mode):
                return "malformed"
            return "too_large" if facts.st_size > limit else file.read(limit + 1)
        except OSError:  # the disk was pulled out
            return "gone"


def _unreadable(item: RawItem, reason: str) -> Unreadable:
    return Unreadable(item.source, item.stream, item.key, item.kind, item.at, reason)
