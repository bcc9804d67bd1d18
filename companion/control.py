"""Commands from another process of the same person to the guard that is running: `companion status` and its kin.

A Unix socket (a named pipe on Windows) in the profile's own folder, never a TCP port and never a shared temporary
folder, so that no other account can reach it; a random key in a file readable by this account alone must be proved
on top (HMAC challenge of `multiprocessing.connection`). Only JSON of domain values crosses, decoded strictly.
Holding the listener is also what makes the running instance the only one.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import secrets
import sys
import threading
import time
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from typing import Any

from companion.domain import wire
from companion.domain.errors import CompanionError, Misconfigured, NeedsPerson, Rejected, Unavailable
from companion.domain.feedback import Feedback, Receipt, Request, Wish
from companion.domain.journal import CareItem, Entry, Summary
from companion.domain.judgement import Decision
from companion.domain.observation import RawItem
from companion.domain.packs import Offer, Taken
from companion.domain.ports import Desk
from companion.domain.sharing import SharingState
from companion.domain.tools import Held, Pages

ERRORS: Mapping[str, type[CompanionError]] = {
    kind.__name__: kind for kind in (Unavailable, NeedsPerson, Rejected, Misconfigured)
}
MAX_FRAME = 64 * 1024 * 1024
PATIENCE_S = 120.0
"""How long a command waits for the guard, which may be in the middle of a long item."""

# Method name to (argument types, result type): the whole protocol, readable in one place.
METHODS: Mapping[str, tuple[tuple[Any, ...], Any]] = {
    "answer": ((Feedback,), Receipt),
    "undo": ((str,), Receipt),
    "request": ((Request,), Decision),
    "override": ((str,), Receipt),
    "wish": ((Wish,), Receipt),
    "care": ((), tuple[CareItem, ...]),
    "journal": ((str, float | None, int), tuple[Entry, ...]),
    "entry": ((str,), Entry | None),
    "summary": ((), Summary),
    "use": ((str, str), Receipt),
    "pages": ((str,), Pages),
    "held": ((), tuple[Held, ...]),
    "forget": ((str, str, bool), int),
    "sharing": ((), SharingState),
    "agree": ((bool,), SharingState),
    "cancel_report": ((int,), SharingState),
    "offer_pack": ((str,), Offer),
    "take_pack": ((str, tuple[int, ...], str), Taken),
    "packs": ((), tuple[Taken, ...]),
    "undo_pack": ((str,), tuple[Taken, ...]),
    "export": ((str,), int),
}


class ControlServer:
    """Listens for commands and passes them to the desk, one connection at a time."""

    def __init__(self, folder: Path, desk: Desk, on_raise: Callable[[], None] = lambda: None) -> None:
        """`folder`: the profile's private data folder. `on_raise`: called when a second launch asks to be seen."""
        self._folder = folder
        self._desk = desk
        self._on_raise = on_raise
        self._key = _make_key(folder)
        address = _address(folder)
        if not sys.platform.startswith("win"):
            with contextlib.suppress(FileNotFoundError):
                Path(address).unlink()
        self._listener = Listener(address, authkey=self._key)
        self._stopping = False
        self._thread = threading.Thread(target=self._serve, name="control", daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while not self._stopping:
            try:
                connection = self._listener.accept()
            except (AuthenticationError, EOFError, OSError):
                # Whoever knocked went away in the middle, or has no key. Only `close` ends this loop.
                time.sleep(0.01)
                continue
            with connection:
                self._answer(connection)

    def _answer(self, connection: Connection[Any, Any]) -> None:
        with contextlib.suppress(EOFError, OSError, ValueError, TypeError, KeyError):
            call = json.loads(connection.recv_bytes(MAX_FRAME))
            method, arguments = str(call["method"]), list(call["arguments"])
            if method == "raise":
                self._on_raise()
                connection.send_bytes(b'{"result": null}')
                return
            types, _result = METHODS.get(method, ((), None))
            if method not in METHODS or len(types) != len(arguments):
                connection.send_bytes(b'{"error": "Rejected", "detail": "unknown command"}')
                return
            values = [wire.decode(kind, data) for kind, data in zip(types, arguments, strict=True)]
            try:
                result = getattr(self._desk, method)(*values).result(PATIENCE_S)
                reply = {"result": wire.encode(result)}
            except CompanionError as error:
                reply = {"error": type(error).__name__, "detail": str(error)}
            except TimeoutError:
                reply = {"error": "Unavailable", "detail": "the guard is busy"}
            connection.send_bytes(json.dumps(reply).encode())

    def close(self) -> None:
        """Stop listening."""
        self._stopping = True
        # A last knock wakes `accept`; closing the listener alone does not on every platform. On a thread of its own:
        # the loop may have ended already, and then nobody would answer.
        knock = threading.Thread(target=self._knock, name="control/knock", daemon=True)
        knock.start()
        self._thread.join(2.0)
        self._listener.close()
        knock.join(1.0)

    def _knock(self) -> None:
        with contextlib.suppress(OSError, EOFError, AuthenticationError):
            Client(_address(self._folder), authkey=self._key).close()


class RemoteDesk:
    """The desk of a guard that runs in another process. Calls wait for their answer: a command has nothing else
    to do; the future returned is resolved already."""

    def __init__(self, folder: Path) -> None:
        """Raises `Unavailable` if no instance is running on this profile."""
        self._folder = folder
        self._call("summary", check_only=True)

    def _call(self, method: str, *arguments: Any, check_only: bool = False) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            key = (self._folder / "control.key").read_bytes()
            with Client(_address(self._folder), authkey=key) as connection:
                if check_only:
                    # Hanging up after the handshake is enough to know that somebody is there.
                    return future
                connection.send_bytes(
                    json.dumps({"method": method, "arguments": [wire.encode(a) for a in arguments]}).encode()
                )
                reply = json.loads(connection.recv_bytes(MAX_FRAME))
        except (OSError, EOFError, AuthenticationError, ValueError) as error:
            raise Unavailable("no companion is running on this profile") from error
        if "error" in reply:
            future.set_exception(ERRORS.get(reply["error"], Unavailable)(reply.get("detail", "")))
        elif method == "raise":
            future.set_result(None)
        else:
            future.set_result(wire.decode(METHODS[method][1], reply["result"]))
        return future

    def raise_window(self) -> None:
        """Ask the running instance to show itself."""
        self._call("raise").result()

    def answer(self, feedback: Feedback) -> Future[Receipt]:
        """See `Desk.answer`."""
        return self._call("answer", feedback)

    def undo(self, feedback_id: str) -> Future[Receipt]:
        """See `Desk.undo`."""
        return self._call("undo", feedback_id)

    def request(self, request: Request) -> Future[Decision]:
        """See `Desk.request`."""
        return self._call("request", request)

    def override(self, decision_id: str) -> Future[Receipt]:
        """See `Desk.override`."""
        return self._call("override", decision_id)

    def wish(self, wish: Wish) -> Future[Receipt]:
        """See `Desk.wish`."""
        return self._call("wish", wish)

    def care(self) -> Future[tuple[CareItem, ...]]:
        """See `Desk.care`."""
        return self._call("care")

    def check(self, item: RawItem) -> Future[Entry]:
        """Not offered over the socket: `companion check` judges by itself."""
        raise Unavailable("use `companion check`")

    def journal(self, words: str = "", before: float | None = None, limit: int = 100) -> Future[tuple[Entry, ...]]:
        """See `Desk.journal`."""
        return self._call("journal", words, before, limit)

    def entry(self, entry_id: str) -> Future[Entry | None]:
        """See `Desk.entry`."""
        return self._call("entry", entry_id)

    def summary(self) -> Future[Summary]:
        """See `Desk.summary`."""
        return self._call("summary")

    def use(self, tool: str, entry_id: str) -> Future[Receipt]:
        """See `Desk.use`."""
        return self._call("use", tool, entry_id)

    def pages(self, entry_id: str) -> Future[Pages]:
        """See `Desk.pages`."""
        return self._call("pages", entry_id)

    def held(self) -> Future[tuple[Held, ...]]:
        """See `Desk.held`."""
        return self._call("held")

    def forget(self, sender: str = "", case: str = "", everything: bool = False) -> Future[int]:
        """See `Desk.forget`."""
        return self._call("forget", sender, case, everything)

    def sharing(self) -> Future[SharingState]:
        """See `Desk.sharing`."""
        return self._call("sharing")

    def agree(self, given: bool) -> Future[SharingState]:
        """See `Desk.agree`."""
        return self._call("agree", given)

    def cancel_report(self, number: int) -> Future[SharingState]:
        """See `Desk.cancel_report`."""
        return self._call("cancel_report", number)

    def offer_pack(self, data: str) -> Future[Offer]:
        """See `Desk.offer_pack`."""
        return self._call("offer_pack", data)

    def take_pack(self, data: str, ticked: tuple[int, ...], spoken: str = "") -> Future[Taken]:
        """See `Desk.take_pack`."""
        return self._call("take_pack", data, ticked, spoken)

    def packs(self) -> Future[tuple[Taken, ...]]:
        """See `Desk.packs`."""
        return self._call("packs")

    def undo_pack(self, name: str) -> Future[tuple[Taken, ...]]:
        """See `Desk.undo_pack`."""
        return self._call("undo_pack", name)

    def export(self, folder: str) -> Future[int]:
        """See `Desk.export`."""
        return self._call("export", folder)


def _address(folder: Path) -> str:
    if sys.platform.startswith("win"):
        return rf"\\.\pipe\companion-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}"
    path = str(folder / "control.sock")
    # sun_path holds 108 bytes on Linux and 104 on macOS; a deep profile folder would not fit.
    if len(path.encode()) < 100:
        return path
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    base = Path(runtime) if runtime else Path.home()
    return str(base / f"companion-{(folder / 'control.key').read_bytes()[:8].hex()}.sock")


def _make_key(folder: Path) -> bytes:
    path = folder / "control.key"
    key = secrets.token_bytes(32)
    draft = folder / "control.key.new"
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(key)
    # In one step: a command that looks meanwhile finds the old key or the new one, never half of it.
    draft.replace(path)
    return key
