"""One worker process: how it is started, spoken to, and ended.

Nothing here waits without a limit, whatever the process does with its ends of the pipes.
"""

from __future__ import annotations

import contextlib
import json
import os
import queue
import select
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from companion.domain.journal import Sight
from companion.domain.judgement import Indicator
from companion.domain.observation import RawItem
from companion.domain.wire import WireError
from companion.perception import frames

_HELLO_BY = 30.0  # seconds; a start takes under 1 on an idle machine, but many programs start after a login
_SLOW = 2.0  # seconds after which an item is likely to end badly, so a successor is started meanwhile
_PIPE = 2**20  # bytes; the usual 64 KiB would cost a switch of process for each 64 KiB of a file
_CHUNK = 2**16  # bytes read at once
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


class Trouble(Exception):
    """The worker can no longer be used; the message is a reason of `Unreadable`."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to start a worker, and when to use it."""

    entry: str
    layers: tuple[str, ...]
    bounds: Bounds
    allow_unconfined: bool
    spare: bool = False
    """Keep a successor ready all the time."""


class Worker:
    """One worker process and the two pipes to it."""

    def __init__(self, plan: Plan) -> None:
        self._bounds = plan.bounds
        self._process = subprocess.Popen(
            command(plan),
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
        transport = _Polled if hasattr(select, "poll") else _Pumped
        self._pipes: _Pipes = transport(self._process.stdin.fileno(), self._process.stdout.fileno())
        self.served = 0

    def hello(self) -> frames.Hello:
        """Wait until the worker is ready."""
        body = self._exchange([], time.monotonic() + _HELLO_BY, lambda: None)
        try:
            return frames.parse(frames.Hello, body)
        except WireError:
            raise Trouble("malformed") from None

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
            raise Trouble("malformed") from None
        if isinstance(outcome, str):
            return {"MemoryError": "memory", "Oversized": "too_large"}.get(outcome, "crashed")
        return outcome

    def stop(self) -> None:
        """End the process; whoever waits for its answer sees that it has ended."""
        self._process.kill()

    def kill(self) -> None:
        """End the process and close the pipes."""
        self._process.kill()
        self._process.wait()
        self._pipes.close()
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                pipe.close()

    def _exchange(self, parts: list[bytes], deadline: float, slow: Callable[[], None]) -> bytes:
        """Send `parts` and receive one frame. Both at once: neither side may wait for the other for ever."""
        self._pipes.send(parts)
        received = bytearray()
        size = -1
        slow_at: float | None = time.monotonic() + _SLOW
        while True:
            now = time.monotonic()
            if now >= deadline:
                raise Trouble("timeout")
            if slow_at is not None and now >= slow_at:
                slow_at = None
                slow()
            chunk = self._pipes.receive(min(deadline, slow_at or deadline) - now)
            if chunk is None:
                continue
            if not chunk:
                raise Trouble(self._ended())
            received += chunk
            if size < 0 and len(received) >= frames.REPLY_HEAD.size:
                (size,) = frames.REPLY_HEAD.unpack_from(received)
                size += frames.REPLY_HEAD.size
            if size > frames.MAX_REPLY or 0 <= size < len(received):  # too long, or more than one reply
                raise Trouble("malformed")
            if len(received) == size:
                if self._pipes.sending:  # an answer before the question was heard
                    raise Trouble("malformed")
                return bytes(received[frames.REPLY_HEAD.size :])

    def _ended(self) -> str:
        try:
            code = self._process.wait(0.5)
        except subprocess.TimeoutExpired:  # it closed its pipe and lives on
            return "malformed"
        if -code in _OUT_OF_TIME:
            return "timeout"
        # The kernel kills this way when the machine is out of memory.
        return "memory" if code == -9 else "crashed"


_OUT_OF_TIME = tuple(getattr(signal, name) for name in ("SIGPROF", "SIGALRM", "SIGXCPU") if hasattr(signal, name))


class _Pipes(Protocol):
    """Both pipes to a worker."""

    @property
    def sending(self) -> bool:
        """True while part of what was to be sent has not left."""
        ...

    def send(self, parts: list[bytes]) -> None:
        """Begin to send. Never waits, never fails: a broken pipe shows in `receive`."""
        ...

    def receive(self, timeout: float) -> bytes | None:
        """The next bytes, none (`b""`) at the end, or None after `timeout` seconds or earlier."""
        ...

    def close(self) -> None:
        """After the process has ended."""
        ...


class _Polled:
    """Where the system can wait for several pipes at once (poll(2)): no thread, no switch too many."""

    def __init__(self, to: int, out: int) -> None:
        self._to, self._out = to, out
        self._unsent: deque[memoryview] = deque()
        self._poll = select.poll()
        self._poll.register(out, select.POLLIN)
        for descriptor in (to, out):
            os.set_blocking(descriptor, False)
        if sys.platform == "linux":
            import fcntl

            with contextlib.suppress(OSError):  # the person's quota of pipe memory is used up: slower, not broken
                fcntl.fcntl(to, _F_SETPIPE_SZ, _PIPE)

    @property
    def sending(self) -> bool:
        return bool(self._unsent)

    def send(self, parts: list[bytes]) -> None:
        # In one piece where that is cheap: each write may wake the other side.
        whole = parts if sum(map(len, parts)) > _PIPE else [b"".join(parts)]
        self._unsent = deque(memoryview(part) for part in whole if part)
        self._write()
        if self._unsent:
            self._poll.register(self._to, select.POLLOUT)

    def receive(self, timeout: float) -> bytes | None:
        ready = [descriptor for descriptor, _ in self._poll.poll(1000 * timeout + 1)]
        if self._to in ready:
            self._write()
            if not self._unsent:
                self._poll.unregister(self._to)
        return os.read(self._out, _CHUNK) if self._out in ready else None

    def close(self) -> None:
        self._unsent.clear()

    def _write(self) -> None:
        while self._unsent:
            try:
                sent = os.write(self._to, self._unsent[0])
            except BlockingIOError:
                return
            except BrokenPipeError:
                self._unsent.clear()
                return
            self._unsent[0] = self._unsent[0][sent:]
            if not self._unsent[0]:
                self._unsent.popleft()


class _Pumped:
    """Where it cannot (Windows): one thread reads, and one writes while there is something to write."""

    def __init__(self, to: int, out: int) -> None:
        self._to, self._out = to, out
        # Short: a worker that never stops writing must be stopped by its full pipe.
        self._chunks: queue.Queue[bytes] = queue.Queue(4)
        self._reader = threading.Thread(target=self._read, daemon=True, name="perception-reader")
        self._reader.start()
        self._writer: threading.Thread | None = None

    @property
    def sending(self) -> bool:
        if self._writer is None:
            return False
        # A worker may answer in the moment between the last write and the end of the thread.
        self._writer.join(0.1)
        return self._writer.is_alive()

    def send(self, parts: list[bytes]) -> None:
        self._writer = threading.Thread(target=self._write, args=(parts,), daemon=True, name="perception-writer")
        self._writer.start()

    def receive(self, timeout: float) -> bytes | None:
        try:
            return self._chunks.get(timeout=max(timeout, 0.001))
        except queue.Empty:
            return None

    def close(self) -> None:
        while self._reader.is_alive():
            with contextlib.suppress(queue.Empty):
                self._chunks.get(timeout=0.01)
        if self._writer is not None:
            self._writer.join()

    def _read(self) -> None:
        chunk = b"-"
        while chunk:
            try:
                chunk = os.read(self._out, _CHUNK)
            except OSError:
                chunk = b""
            self._chunks.put(chunk)

    def _write(self, parts: list[bytes]) -> None:
        with contextlib.suppress(OSError):  # the worker has ended, which `receive` tells
            for part in parts:
                view = memoryview(part)
                while view:
                    view = view[os.write(self._to, view) :]


def command(plan: Plan) -> list[str]:
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
