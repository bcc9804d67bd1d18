"""One companion per profile: a second launch raises the first one's window.

A local socket in a folder that only the person can enter; never a network port, never a folder all can write to.
"""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 1_000
"""How long a second launch waits for the first to answer."""
GREETING = b"raise\n"


def runtime_folder() -> Path:
    """The person's own runtime folder, made if need be, closed to others."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.RuntimeLocation)
    if not place:
        place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    folder = Path(place) / "companion"
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if sys.platform != "win32":
        folder.chmod(0o700)
    return folder


class Instance(QObject):
    """Claims a profile."""

    raised = Signal()
    """Another launch asked this one to come forward."""

    def __init__(self, profile: str, folder: Path | None = None) -> None:
        super().__init__()
        mark = hashlib.sha256(profile.encode("utf-8", "surrogateescape")).hexdigest()[:16]
        if sys.platform == "win32":
            self.name = f"companion-{mark}"
        else:
            self.name = str((folder or runtime_folder()) / f"window-{mark}")
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._knocked)

    def claim(self) -> bool:
        """True if this is the only one. Otherwise the other has been asked to come forward."""
        if self._knock():
            return False
        if self._server.listen(self.name):
            return True
        # Nobody answered, so what lies there is left from a crash.
        QLocalServer.removeServer(self.name)
        return self._server.listen(self.name)

    def release(self) -> None:
        """Give the profile up."""
        self._server.close()

    def _knock(self) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(GREETING)
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _knocked(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            # Whatever it says, it can only mean one thing.
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.raised.emit()
