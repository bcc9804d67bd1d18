"""The process in which bytes from outside are parsed.

It loads all it will ever need (later no file can be opened), gives up its rights, says which are gone, and then
serves one item after another until its input ends. Nothing of an item leaves it but the reply: what libraries
print goes nowhere, and of an exception only the name of its type is told.
"""

from __future__ import annotations

import contextlib
import ctypes
import encodings.aliases
import gc
import importlib
import json
import os
import signal
import sys
from collections.abc import Callable
from io import BufferedReader, FileIO
from typing import NoReturn

from companion.domain.journal import Sight
from companion.domain.observation import RawItem
from companion.perception import frames
from companion.perception.confinement import confine

Look = Callable[[RawItem, bytes], Sight]


def serve(entry: str, layers: tuple[str, ...], memory: int, seconds: int) -> int:
    """Be the worker. `entry` is `module:function`; `memory` in bytes beyond what is loaded; `seconds` of
    processor time for one item, after which the kernel ends the process."""
    replies = os.dup(1)
    os.dup2(2, 1)  # what a library prints must not get between the replies
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the guard, which then ends this
    requests = BufferedReader(FileIO(0, closefd=False), 2**16)
    try:
        look = _load(entry)
        _tidy()
        hello = frames.Hello(confine(memory, layers, keep=replies))
    except Exception as fault:  # noqa: BLE001 - the boundary: only the name may leave
        _write(replies, frames.reply_frame(frames.Hello(error=_name(fault))))
        return 1
    _write(replies, frames.reply_frame(hello))
    while True:
        head = requests.read(frames.REQUEST_HEAD.size)
        if len(head) < frames.REQUEST_HEAD.size:
            return 0
        header, size = frames.REQUEST_HEAD.unpack(head)
        asking = frames.parse(frames.Asking, requests.read(header))
        data = requests.read(size)
        if len(data) < size:
            return 0
        _timer(seconds)
        reply = _reply(look, asking, data)
        _timer(0)
        _write(replies, reply)


def _load(entry: str) -> Look:
    """The function to call, with everything loaded that is otherwise loaded at first use."""
    name, _, function = entry.partition(":")
    module = importlib.import_module(name)
    # Mail names its charset, and Python loads each codec when it is first named.
    for codec in sorted(set(encodings.aliases.aliases.values())):
        with contextlib.suppress(ImportError):  # mbcs and oem exist on Windows only
            importlib.import_module(f"encodings.{codec}")
    preload: Callable[[], None] = getattr(module, "preload", _nothing)
    preload()
    look: Look = getattr(module, function)
    return look


def _nothing() -> None:
    pass


def _tidy() -> None:
    """Give back what only loading needed (some 10 MB of 120), and spare the rest the collector's visits."""
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        # glibc's own; other C libraries give back by themselves or not at all.
        getattr(ctypes.CDLL(None), "malloc_trim", _ignored)(0)


def _ignored(_: int) -> None:
    pass


def _reply(look: Look, asking: frames.Asking, data: bytes) -> bytes:
    nonce, stream, key = asking.nonce, asking.item.stream, asking.item.key
    try:
        sight = look(asking.item, data)
        evidence = tuple(frames.found(each) for each in sight.evidence)
        frame = frames.reply_frame(
            frames.Reply(
                nonce, stream, key, sight.observation, evidence, signatures=sight.signatures, pages=sight.pages
            )
        )
        if len(frame) <= frames.MAX_REPLY:
            return frame
        error = "Oversized"
    except Exception as fault:  # noqa: BLE001 - the boundary: one bad item must not stop the next
        error = _name(fault)
    return frames.reply_frame(frames.Reply(nonce, stream, key, error=error))


def _name(fault: BaseException) -> str:
    return type(fault).__name__[: frames.MAX_NAME]


def _timer(seconds: int) -> None:
    # Not caught: the default action ends the process, even inside a loop of C code. Processor time guards against
    # loops; wall time only against staying behind when the guard has died meanwhile.
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_PROF, seconds)
        signal.setitimer(signal.ITIMER_REAL, seconds * 4)


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def main(options: str) -> NoReturn:
    """Start from the command line: `options` is what `handle` wrote there, as JSON."""
    code = 1
    try:
        entry, layers, memory, seconds = json.loads(options)
        code = serve(entry, tuple(layers), memory, seconds)
    finally:
        # An orderly end of the interpreter wants to load a library, which is refused by now.
        os._exit(code)
