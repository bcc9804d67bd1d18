"""Tells of every change of Qt's clipboard, while somebody wants to know.

The text goes on as it is and is kept by nobody here. The clipboard is not even read while it is not watched.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication

MAX_TEXT = 20_000


def unseen(platform: str | None = None) -> str:
    """Why a program in the background does not see the clipboard of this desktop, as a detail of health; else empty.

    `platform` is Qt's name of it, by default the present one.
    """
    name = QGuiApplication.platformName() if platform is None else platform
    return "clipboard.wayland" if name.startswith("wayland") else ""


class ClipboardWatch(QObject):
    """Calls `tell` with the text and whether it was copied from a window of ours; on Qt's main thread."""

    def __init__(
        self,
        wanted: Callable[[], bool],
        tell: Callable[[str, bool], None],
        owned: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._clipboard: QClipboard = QGuiApplication.clipboard()
        self._wanted = wanted
        self._tell = tell
        self._owned = owned if owned is not None else self._clipboard.ownsClipboard

    def start(self) -> None:
        """Begin."""
        self._clipboard.dataChanged.connect(self._changed)

    def stop(self) -> None:
        """End."""
        self._clipboard.dataChanged.disconnect(self._changed)

    def _changed(self) -> None:
        if not self._wanted():
            return
        data = self._clipboard.mimeData()
        text = data.text() if data is not None and data.hasText() else ""
        # A little more than is of interest, so that what is too long is seen to be so.
        self._tell(text[: MAX_TEXT + 1], self._owned())
