"""What is said where there is no window yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from companion.domain.errors import NeedsPerson
from companion.ui.dialogs import trouble_box


def test_why_it_cannot_start_is_plain_words(qtbot: QtBot) -> None:
    box = trouble_box(NeedsPerson("vault.locked"))
    qtbot.addWidget(box)
    assert "Unlock the key ring" in box.text()
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert not box.iconPixmap().isNull()
