"""Qt's clipboard, as the watch sees it: the offscreen one, which works like any other within a program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from companion.ui.clipboard import MAX_TEXT, ClipboardWatch, unseen


class Told:
    """Keeps what the watch told."""

    def __init__(self) -> None:
        self.wanted = True
        self.owned = False
        self.heard: list[tuple[str, bool]] = []

    def tell(self, text: str, mine: bool) -> None:
        self.heard.append((text, mine))


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Told]:
    made = Told()
    watch = ClipboardWatch(lambda: made.wanted, made.tell, lambda: made.owned)
    watch.start()
    yield made
    watch.stop()
    QGuiApplication.clipboard().clear()


def test_every_change_is_told_with_whose_it_is(told: Told) -> None:
    QGuiApplication.clipboard().setText("one")
    told.owned = True
    QGuiApplication.clipboard().setText("two")
    assert told.heard == [("one", False), ("two", True)]


def test_nothing_is_read_while_it_is_not_watched(told: Told) -> None:
    told.wanted = False
    QGuiApplication.clipboard().setText("secret")
    assert told.heard == []


def test_what_is_no_text_or_far_too_long_is_told_without_its_content(told: Told) -> None:
    data = QMimeData()
    data.setData("application/x-thing", b"abc")
    QGuiApplication.clipboard().setMimeData(data)
    QGuiApplication.clipboard().setText("x" * 1_000_000)
    assert told.heard[0] == ("", False)
    assert len(told.heard[1][0]) == MAX_TEXT + 1


def test_a_program_knows_its_own_copies(qapp: QApplication) -> None:
    heard: list[tuple[str, bool]] = []
    watch = ClipboardWatch(lambda: True, lambda text, mine: heard.append((text, mine)))
    watch.start()
    QGuiApplication.clipboard().setText("mine")
    watch.stop()
    assert heard == [("mine", QGuiApplication.clipboard().ownsClipboard())]


def test_a_desktop_that_hides_the_clipboard_is_told_apart() -> None:
    assert unseen("wayland") == unseen("wayland-egl") == "clipboard.wayland"
    assert unseen("xcb") == unseen("windows") == unseen("cocoa") == unseen("offscreen") == ""
