"""One application for all tests of the screen, drawn into memory."""

from __future__ import annotations

import os
from collections.abc import Iterator

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from companion.ui import theme
from companion.ui.bridge import Bridge
from companion.ui.context import Context
from tests.support.desk import NOW, FakeDesk


@pytest.fixture
def desk() -> FakeDesk:
    """A desk with a past."""
    return FakeDesk()


@pytest.fixture
def context(qapp: QApplication, desk: FakeDesk) -> Iterator[Context]:
    """Everything a window needs, at a fixed moment, in light colours."""
    bridge = Bridge()
    look = theme.make("light")
    if qapp.styleSheet() != theme.style_sheet(look):
        theme.apply(qapp, look)
    numbers = iter(range(10_000))
    yield Context(desk, bridge, look, "Bella", clock=lambda: NOW, new_id=lambda: f"id{next(numbers)}")
    bridge.close()


@pytest.fixture(autouse=True)
def _leave_no_window(qapp: QApplication) -> Iterator[None]:
    """Windows that a test leaves behind would be dressed again by every later test."""
    yield
    for window in QApplication.topLevelWidgets():
        window.hide()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
