"""The few dialogs that come before there is a window: a passphrase, and why the companion cannot start."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QMessageBox

from companion.domain.errors import CompanionError
from companion.ui import theme, wording
from companion.ui.drawing import pixmap

PICTURE = 96
"""Side of the drawing in pixels."""


def passphrase() -> str | None:
    """Ask for the profile's passphrase; None if the person would rather have nothing remembered."""
    _dress()
    given, accepted = QInputDialog.getText(
        None, wording.say("passphrase.title"), wording.say("passphrase.ask"), QLineEdit.EchoMode.Password
    )
    return given or None if accepted else None


def cannot_start(trouble: CompanionError) -> None:
    """Say in plain words why it cannot start. No red: nothing is being warned of."""
    _dress()
    box = trouble_box(trouble)
    box.exec()


def trouble_box(trouble: CompanionError) -> QMessageBox:
    """The message, not yet shown."""
    box = QMessageBox()
    box.setWindowTitle(wording.say("start.failed"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(wording.trouble(trouble))
    box.setIconPixmap(pixmap("dog/muzzled.svg", PICTURE, box.devicePixelRatioF()))
    return box


def _dress() -> None:
    app = QApplication.instance()
    if isinstance(app, QApplication) and not app.styleSheet():
        theme.apply(app, theme.make())
