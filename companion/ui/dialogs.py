"""The few dialogs that come before there is a window: a passphrase, and why the companion cannot start."""

from __future__ import annotations

from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox

from companion.domain.errors import CompanionError
from companion.ui import wording


def passphrase() -> str | None:
    """Ask for the profile's passphrase; None if the person would rather have nothing remembered."""
    given, accepted = QInputDialog.getText(
        None, wording.say("passphrase.title"), wording.say("passphrase.ask"), QLineEdit.EchoMode.Password
    )
    return given or None if accepted else None


def cannot_start(trouble: CompanionError) -> None:
    """Say in plain words why it cannot start."""
    QMessageBox.critical(None, wording.say("start.failed"), wording.trouble(trouble))
