"""Promises that hold for every file of the screen: nothing moves by itself, and nothing outside is read as markup."""

from __future__ import annotations

from pathlib import Path

import pytest

from companion import ui

FILES = sorted(Path(ui.__file__).parent.glob("*.py"))
MOVING = ("QPropertyAnimation", "QVariantAnimation", "QGraphicsEffect", "QMovie", "QTimeLine", "setAnimated(True")
MARKUP = (
    "RichText",
    "AutoText",
    "MarkdownText",
    "setHtml",
    "appendHtml",
    "insertHtml",
    "QTextDocument",
    "QWebEngine",
)
OWN_PAGES = "help_window.py"
"""Shows our own help pages, which are files of ours; nothing from outside reaches it."""


@pytest.mark.parametrize("file", FILES, ids=lambda f: f.name)
def test_nothing_moves_by_itself(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert [word for word in MOVING if word in source] == []


@pytest.mark.parametrize("file", [f for f in FILES if f.name != OWN_PAGES], ids=lambda f: f.name)
def test_nothing_is_read_as_markup(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert [word for word in MARKUP if word in source] == []
