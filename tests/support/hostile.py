"""Payloads that run inside a worker in place of perception, and the parts to start it with.

The bytes of the item name the payload and its argument: `b"open /etc/hostname"`. A payload that comes back tells
what it could do in the observation's text: `done` or `refused NAME`.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import mmap
import os
import queue
import re
import signal
import socket
import struct
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from companion.domain.journal import Sight
from companion.domain.judgement import Evidence, Fact, Indicator, Span, Threat
from companion.domain.observation import Address, Kind, Link, Observation, RawItem
from companion.perception import frames

ENTRY = "tests.support.hostile:look"
HINT = Indicator("test.hint", "test", (Threat.PHISHING,), "A hint.", "Only in tests.", 0.5)
INDICATORS = {HINT.name: HINT}
STOLEN = "stolen-nonce"


def item(payload: str, kind: Kind = Kind.FILE, key: str = "k") -> RawItem:
    """An item that makes the hostile worker run `payload`."""
    return RawItem("downloads", "downloads", key, kind, 1_700_000_000.0, data=payload.encode())


def look(item: RawItem, data: bytes) -> Sight:
    """Stands in for `companion.perception.looking.look`."""
    name, _, argument = data[: 2**20].decode("utf-8", "replace").partition(" ")
    _RAW[0] = data
    payload = PAYLOADS.get(name, _plain)
    try:
        text = payload(argument) or "done"
    except OSError as error:
        text = f"refused {error.errno}"
    return _sight(item, text)


def _sight(item: RawItem, text: str) -> Sight:
    observation = Observation(
        id="0" * 32,
        source=item.source,
        stream=item.stream,
        key=item.key,
        kind=item.kind,
        at=item.at,
        sender=Address("A", "a@example.org"),
        text=text,
        links=tuple(Link(f"https://www.example.org/{n}", host="www.example.org") for n in range(20)),
    )
    return Sight(observation, (Evidence(HINT, 0.5, (Fact(text[:4], Span(0, len(text[:4]))),)),))


def _plain(argument: str) -> str:
    return argument[:20_000] or "nothing"


def _raise(argument: str) -> str:
    raise LookupError(argument)


def _segfault(argument: str) -> str:
    return str(ctypes.string_at(8))


def _abort(argument: str) -> str:
    os.abort()


def _quit(argument: str) -> str:
    sys.exit(0)


def _spin(argument: str) -> str:
    while True:
        pass


def _spin_in_c(argument: str) -> str:
    return str(re.match(r"(?:a+)+$", "a" * 60 + "b"))


def _sleep(argument: str) -> str:
    time.sleep(float(argument or 3600))
    return "awake"


def _deafen(argument: str) -> str:
    """Ignore every signal that can be ignored, then loop."""
    for number in (signal.SIGPROF, signal.SIGALRM, signal.SIGTERM, signal.SIGINT, signal.SIGXCPU):
        signal.signal(number, signal.SIG_IGN)
    return _spin(argument)


def _allocate(argument: str) -> str:
    """All at once."""
    return str(len(bytes(int(float(argument) * 2**30))))


def _swell(argument: str) -> str:
    """Little by little, touching every page, down to pieces too small for a large allocation to fail alone."""
    hoard = []
    size = 2**24
    while size > 1000:
        try:
            hoard.append(b"x" * size)
        except MemoryError:
            size //= 2
        if len(hoard) * 2**24 > float(argument) * 2**30:
            return "took it"
    raise MemoryError


def _fork(argument: str) -> str:
    """A fork bomb with a counter: without confinement it goes off `argument` times."""
    for _ in range(int(argument)):
        child = os.fork()
        if child == 0:
            os._exit(0)
        os.waitpid(child, 0)
    return "done"


def _thread(argument: str) -> str:
    started = threading.Event()
    try:
        threading.Thread(target=started.set, daemon=True).start()
    except RuntimeError as error:
        raise PermissionError(1, "thread") from error
    return "done" if started.wait(2) else "nothing"


def _open(argument: str) -> str:
    os.close(os.open(argument, os.O_RDONLY))
    return "done"


def _create(argument: str) -> str:
    os.close(os.open(argument, os.O_WRONLY | os.O_CREAT, 0o600))
    return "done"


def _list(argument: str) -> str:
    return str(len(list(Path(argument).iterdir())))


def _connect(family: int, kind: int, address: tuple[str, int] | str) -> str:
    with contextlib.closing(socket.socket(family, kind)) as connection:
        connection.settimeout(3)
        connection.connect(address)
        connection.send(b"knock")
    return "done"


def _tcp(argument: str) -> str:
    return _connect(socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", int(argument)))


def _udp(argument: str) -> str:
    return _connect(socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", int(argument)))


def _unix(argument: str) -> str:
    return _connect(socket.AF_UNIX, socket.SOCK_STREAM, argument)


def _call(name: str, *arguments: object) -> int:
    libc = ctypes.CDLL(None, use_errno=True)
    result: int = getattr(libc, name)(*arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), name)
    return result


def _exec(argument: str) -> str:
    """Replaces the worker where it is allowed; `argument` is a file that the new program creates."""
    os.execv("/bin/sh", ["sh", "-c", 'echo > "$0"', argument])


def _trace(argument: str) -> str:
    """Attach to another process, and let it go."""
    pid = int(argument)
    _call("ptrace", 16, pid, None, None)
    os.waitpid(pid, 0)
    _call("ptrace", 17, pid, None, None)
    return "done"


def _peek(argument: str) -> str:
    """Ask for the memory of another process."""
    buffer = ctypes.create_string_buffer(1)

    class Piece(ctypes.Structure):
        _fields_ = (("base", ctypes.c_void_p), ("size", ctypes.c_size_t))

    here = Piece(ctypes.addressof(buffer), 1)
    there = Piece(id(HINT), 1)
    try:
        _call("process_vm_readv", int(argument), ctypes.byref(here), 1, ctypes.byref(there), 1, 0)
    except OSError as error:
        if error.errno == 14:  # allowed to ask; there is nothing at that address over there
            return "done"
        raise
    return "done"


def _kill(argument: str) -> str:
    os.kill(int(argument), 0)
    return "done"


def _code_written_later(argument: str) -> str:
    """Make memory executable after writing to it."""
    memory = mmap.mmap(-1, 4096)
    address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    _call("mprotect", ctypes.c_void_p(address), ctypes.c_size_t(4096), 5)
    return "done"


def _code(argument: str) -> str:
    """Make memory executable."""
    mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC).close()
    return "done"


def _environment(argument: str) -> str:
    return " ".join(sorted(os.environ))


def _descriptors(argument: str) -> str:
    """Descriptors that are open."""
    still = []
    for descriptor in range(256):
        try:
            os.lseek(descriptor, 0, os.SEEK_CUR)
        except OSError as error:
            if error.errno == 9:  # not open
                continue
        still.append(str(descriptor))
    return " ".join(still)


def _print(argument: str) -> str:
    print("noise", flush=True)
    os.write(1, b"noise")
    os.write(2, b"noise")
    return "done"


def _wire() -> int:
    """The descriptor that replies are written to."""
    return 3


def _found() -> frames.Asking:
    """What a worker that has been taken over knows: everything in its memory."""
    frame = sys._getframe()
    while frame is not None:
        asking = frame.f_locals.get("asking")
        if isinstance(asking, frames.Asking):
            return asking
        frame = frame.f_back
    raise LookupError


def _garbage(argument: str) -> str:
    os.write(_wire(), os.urandom(64))
    return "done"


def _oversized(argument: str) -> str:
    os.write(_wire(), struct.pack(">I", 2**31) + b"[" * 1000)
    time.sleep(30)
    return "done"


def _flood(argument: str) -> str:
    """Never stop writing."""
    while True:
        os.write(_wire(), b"\x00\x00\x10\x00" + b"a" * 4096)


def _truncated(argument: str) -> str:
    os.write(_wire(), struct.pack(">I", 100) + b"{")
    os._exit(0)


def _stalled(argument: str) -> str:
    os.write(_wire(), struct.pack(">I", 100) + b"{")
    time.sleep(3600)
    return "done"


def _hang_up(argument: str) -> str:
    os.close(_wire())
    time.sleep(3600)
    return "done"


def _json(argument: str) -> str:
    """Reply with `argument`, in which NONCE stands for the right nonce."""
    body = argument.replace("NONCE", _found().nonce).encode()
    os.write(_wire(), struct.pack(">I", len(body)) + body)
    time.sleep(3600)
    return "done"


def _twice(argument: str) -> str:
    """A good reply too early: it is in the pipe when the real one, or the next question, comes.

    Whether the guard sees it alone is a matter of microseconds, so each case is made on purpose: by default it is
    read before the real one follows; `together`, both arrive in one piece.
    """
    asking = _found()
    reply = frames.Reply(asking.nonce, asking.item.stream, asking.item.key, _sight(asking.item, "early").observation)
    early = frames.reply_frame(reply)
    if argument == "together":
        os.write(_wire(), early + early)
        time.sleep(3600)
    os.write(_wire(), early)
    time.sleep(0.3)
    return "late"


def _other(argument: str) -> str:
    """Answer for another item."""
    asking = _found()
    observation = _sight(asking.item, "fine").observation
    os.write(_wire(), frames.reply_frame(frames.Reply(asking.nonce, asking.item.stream, argument, observation)))
    time.sleep(3600)
    return "done"


def _replay(argument: str) -> str:
    """Answer with the nonce of an earlier item."""
    asking = _found()
    if argument == "keep":
        globals()["STOLEN"] = asking.nonce
        return "kept"
    observation = _sight(asking.item, "fine").observation
    os.write(_wire(), frames.reply_frame(frames.Reply(STOLEN, asking.item.stream, asking.item.key, observation)))
    time.sleep(3600)
    return "done"


def _poison(argument: str) -> str:
    """Be good now; break at the next item, whatever it is."""
    PAYLOADS.update(dict.fromkeys(PAYLOADS, _segfault))
    return "done"


def _long(argument: str) -> str:
    return "x" * int(argument)


def _digest(argument: str) -> str:
    """Of the bytes behind the name, which `look` keeps."""
    return hashlib.sha256(_RAW[0][len(b"digest ") :]).hexdigest()


_RAW = [b""]


def _half(argument: str) -> str:
    return "\ud800 half a character"


def _spawned(argument: str) -> str:
    return str(os.getpid())


_ERRANDS: queue.SimpleQueue[tuple[str, queue.SimpleQueue[str]]] = queue.SimpleQueue()


def _errands() -> None:
    while True:
        argument, answer = _ERRANDS.get()
        try:
            answer.put(_open(argument))
        except OSError as error:
            answer.put(f"refused {error.errno}")


def _elder(argument: str) -> str:
    """Open a file in a thread that was started before rights were given up."""
    answer: queue.SimpleQueue[str] = queue.SimpleQueue()
    _ERRANDS.put((argument, answer))
    return answer.get(timeout=3)


if "pytest" not in sys.modules:  # in a worker
    threading.Thread(target=_errands, daemon=True).start()

PAYLOADS: dict[str, Callable[[str], str]] = {
    name.removeprefix("_"): value
    for name, value in list(globals().items())
    if name.startswith("_")
    and callable(value)
    and name not in ("_sight", "_call", "_connect", "_wire", "_found", "_errands", "_ERRANDS", "_RAW")
}
