"""The one object between the guard's thread and the screen.

The guard calls `Bridge.show`, `learnt` and `health` (the `Screen` port) on its own thread; the bridge hops to the
thread it lives on, which is Qt's. Futures of the `Desk` are resolved on the guard's thread too; `Bridge.later`
brings their results over. Only frozen values cross.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from functools import partial
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from companion.domain.errors import CompanionError
from companion.domain.feedback import Health, Receipt
from companion.domain.journal import Entry

T = TypeVar("T")

MAX_EARLY = 500
"""Values kept while nobody listens yet; beyond this the oldest go, since the journal has them all."""


class Bridge(QObject):
    """Implements `Screen`. Create it on the Qt thread, before the guard; call `open` once windows are connected."""

    entry_shown = Signal(object)
    """An `Entry` was recorded. Always emitted on the Qt thread."""
    receipt_given = Signal(object)
    """A `Receipt`: something was learnt, refused or undone."""
    health_changed = Signal(object)
    """A `Health`: a part changed state."""
    called = Signal()
    """A second launch asks the windows to come forward."""
    trouble = Signal(object)
    """A `CompanionError` that nobody else handled."""

    _hop = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._early: list[tuple[str, Any]] = []
        self._opened = False
        self._closed = False
        self._hop.connect(self._land, Qt.ConnectionType.QueuedConnection)

    # The Screen port: any thread.

    def show(self, entry: Entry) -> None:
        """Tell the windows of a new entry; kept for later if none is connected yet."""
        self._tell("entry", entry)

    def learnt(self, receipt: Receipt) -> None:
        """Tell the windows of a receipt."""
        self._tell("receipt", receipt)

    def health(self, health: Health) -> None:
        """Tell the windows that a part changed state."""
        self._tell("health", health)

    def call(self) -> None:
        """A second launch, seen by the control socket on a thread of its own, asks to be shown."""
        self._tell("call", None)

    # The Qt side.

    def open(self) -> None:
        """Windows are connected: deliver what came early, in order, and everything after it as it comes."""
        with self._lock:
            early, self._early = self._early, []
            self._opened = True
        for kind, value in early:
            self._post(partial(self._emit, kind, value))

    def close(self) -> None:
        """Deliver nothing any more. The guard may go on talking while the application shuts down."""
        with self._lock:
            self._closed = True

    def later(
        self,
        future: Future[T],
        done: Callable[[T], None],
        failed: Callable[[CompanionError], None] | None = None,
        owner: QObject | None = None,
    ) -> None:
        """Call `done` with the future's result on the Qt thread.

        A `CompanionError` goes to `failed`, or to the `trouble` signal where none is given. Other exceptions are
        defects and are raised on the Qt thread. Nothing is called once `owner` has been deleted.
        """

        def land() -> None:
            if owner is not None and not shiboken6.isValid(owner):
                return
            try:
                result = future.result(timeout=0)
            except CancelledError:
                return
            except CompanionError as error:
                (failed or self.trouble.emit)(error)
                return
            done(result)

        future.add_done_callback(lambda _: self._post(land))

    def _tell(self, kind: str, value: object) -> None:
        with self._lock:
            if self._closed:
                return
            if not self._opened:
                self._early.append((kind, value))
                del self._early[:-MAX_EARLY]
                return
        self._post(partial(self._emit, kind, value))

    def _post(self, call: Callable[[], None]) -> None:
        with self._lock:
            if self._closed:
                return
        # The application may delete the bridge between the check and the call; the guard must not fall over it.
        if shiboken6.isValid(self):
            self._hop.emit(call)

    def _emit(self, kind: str, value: object) -> None:
        if kind == "entry":
            self.entry_shown.emit(value)
        elif kind == "receipt":
            self.receipt_given.emit(value)
        elif kind == "call":
            self.called.emit()
        else:
            self.health_changed.emit(value)

    @Slot(object)
    def _land(self, call: Callable[[], None]) -> None:
        if not self._closed:
            call()
