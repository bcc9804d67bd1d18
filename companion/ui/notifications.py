"""Desktop notifications for the windows: `bus.Sender`, with its news brought to the Qt thread.

Qt's own message bubbles carry no action, so the bus is spoken to directly. Where there is no bus or no server with
actions, `available` stays False and the windows do the talking.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal

from companion.ui.bus import Sender


class Notifications(QObject):
    """Sends notifications and tells which action was chosen."""

    chosen = Signal(str, str)
    """(the entry's id, the action's id), on the Qt thread."""
    ready = Signal()
    """A server answered; `available` is True from now on."""
    missed = Signal(str)
    """(the entry's id): the server went away before it could show it; from now on the windows speak."""

    _chosen = Signal(str, str)
    _ready = Signal()
    _missed = Signal(str)

    def __init__(self, app_name: str = "Companion") -> None:
        super().__init__()
        queued = Qt.ConnectionType.QueuedConnection
        for inner, outer in ((self._chosen, self.chosen), (self._ready, self.ready), (self._missed, self.missed)):
            inner.connect(outer, queued)
        self._sender = Sender(
            app_name,
            chosen=self._chosen.emit,
            ready=self._ready.emit,
            missed=self._missed.emit,
            needs_actions=True,
        )

    @property
    def available(self) -> bool:
        """Whether a server showed the last notification, or answered since."""
        return self._sender.available

    def start(self) -> None:
        """Look for a server in the background."""
        self._sender.start()

    def stop(self) -> None:
        """Leave the bus."""
        self._sender.stop()

    def send(
        self, entry_id: str, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool = False
    ) -> bool:
        """Show a notification; an earlier one about the same entry is replaced. False if there is no server."""
        if not self.available:
            # The desktop's server may have come up, or come back, for the next one.
            self._sender.look()
            return False
        return self._sender.send(entry_id, title, body, actions, urgent)

    def withdraw(self, entry_id: str) -> None:
        """Take a notification away, because its entry was answered elsewhere."""
        self._sender.withdraw(entry_id)
