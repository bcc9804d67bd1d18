"""Which alert is open: one at a time, one per case, the most serious first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer

from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.ui.alert import AlertWindow
from companion.ui.context import Context


class Alerts:
    """Decides when an alert window opens: one at a time, one per case, the most serious first."""

    def __init__(
        self,
        context: Callable[[], Context],
        notify: Callable[[Entry], bool],
        refresh: Callable[[str], object],
    ) -> None:
        self._context = context
        self._notify = notify
        self._refresh = refresh
        self._waiting: list[Entry] = []
        self._seen: set[str] = set()
        self.window: AlertWindow | None = None

    def offer(self, entry: Entry) -> None:
        """An entry came in. Quiet ones are passed over; a decision seen before is not shown twice."""
        decision = entry.decision
        if decision is None or decision.act is Act.SILENT or entry.feedback or decision.id in self._seen:
            return
        self._seen.add(decision.id)
        if decision.act is Act.ASK and self._notify(entry):
            return
        self._replace_same_case(decision.case)
        self._waiting.append(entry)
        self._waiting.sort(key=lambda e: (_rank(e), -e.at))
        self._next()

    def open(self, entry: Entry) -> None:
        """Show this entry now, because the person asked for it."""
        if entry.decision is None:
            return
        self._seen.add(entry.decision.id)
        if self.window is not None:
            self.window.close()
        self._show(entry)

    def restyle(self) -> None:
        """The looks changed: rebuild the open alert."""
        if self.window is not None:
            entry = self.window.entry
            self.window.close()
            self._show(entry)

    def close(self) -> None:
        """Close whatever is open and forget what waits."""
        self._waiting.clear()
        if self.window is not None:
            self.window.close()

    @property
    def waiting(self) -> int:
        """Alerts that wait behind the one that is open."""
        return len(self._waiting)

    def _replace_same_case(self, case: str) -> None:
        if not case:
            return
        self._waiting = [e for e in self._waiting if e.decision is None or e.decision.case != case]
        if self.window is not None and self.window.decision.case == case:
            self.window.close()

    def _next(self) -> None:
        if self.window is None and self._waiting:
            self._show(self._waiting.pop(0))

    def _show(self, entry: Entry) -> None:
        window = AlertWindow(self._context(), entry)
        window.closed.connect(lambda _: self._closed(window))
        window.answered.connect(self._refresh)
        self.window = window
        window.show()

    def _closed(self, window: AlertWindow) -> None:
        window.deleteLater()
        if self.window is window:
            self.window = None
            self._refresh(window.entry.id)
            # A breath between two alerts, so that one click never lands on the next.
            QTimer.singleShot(1_000, self._next)


def _rank(entry: Entry) -> int:
    order = {Act.WARN: 0, Act.DECLINE: 1, Act.ASK: 2, Act.SILENT: 3}
    return order[entry.decision.act] if entry.decision is not None else 4
