"""Something opened safely: its words, page by page, and where its links lead. Plain text; nothing can be clicked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from companion.domain.tools import Pages
from companion.ui import terminal, wording
from companion.ui.context import Context
from companion.ui.widgets import label


class PagesWindow(QWidget):
    """One item. The text field shows characters and nothing else: it knows no markup, no links and no pictures."""

    def __init__(self, context: Context, pages: Pages, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        theme = context.theme
        title = wording.say("pages.title", title=wording.plain(pages.title, 120))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("role", "page")
        self.setWindowTitle(title)
        self.text = QPlainTextEdit("\n".join(terminal.pages(pages)))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(2), theme.px(2), theme.px(2), theme.px(2))
        box.setSpacing(theme.px(1))
        box.addWidget(label(wording.say("pages.why"), "soft"))
        box.addWidget(self.text, 1)
        self.resize(theme.em(46), theme.em(40))
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
