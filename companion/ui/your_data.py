"""The person's own data: where it lies, how long texts are kept, taking it all along, wiping it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.ui import wording
from companion.ui.context import Context
from companion.ui.layouts import card, clear, reveal, row, stack
from companion.ui.widgets import button, choice, label, outside

DAYS = (30, 90, 365)
"""Days for which texts may be kept."""


class YourData(QWidget):
    """The section. `keep` is given the number of days for which texts are kept."""

    def __init__(self, context: Context, folder: str, days: int, keep: Callable[[int], object]) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.days = choice()
        self.days.setAccessibleName(wording.say("data.days"))
        for number in sorted({*DAYS, days}):
            self.days.addItem(wording.count("data.days.span", number), number)
        self.days.setCurrentIndex(self.days.findData(days))
        self.days.activated.connect(lambda _: keep(int(self.days.currentData())))
        of_days = label(wording.say("data.days"), "small")
        of_days.setBuddy(self.days)
        self._note = QVBoxLayout()
        self._erase = button(wording.say("data.erase"), self._ask_erase, "plain")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(1))
        box.addWidget(label(wording.say("data.why"), "small"))
        if folder:
            show = button(wording.say("data.show"), lambda: self._open(folder))
            box.addWidget(outside(wording.say("data.folder", folder=folder), theme, "small", soft=True))
            box.addWidget(row(theme, show))
        box.addWidget(stack(theme, of_days, self.days, spacing=0.25))
        box.addWidget(label(wording.say("data.days.why"), "small"))
        box.addWidget(row(theme, button(wording.say("data.export"), self._export), self._erase))
        box.addWidget(label(wording.say("data.export.why"), "small"))
        box.addLayout(self._note)

    def _open(self, folder: str) -> None:
        # The folder is ours; nothing in it is opened.
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    def _export(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, wording.say("data.export"))
        if folder:
            self.export_to(folder)

    def export_to(self, folder: str) -> None:
        """Write everything into `folder`."""
        future = self._context.desk.export(folder)
        told = self._context.bridge.later
        told(future, lambda n: self._say(wording.count("data.exported", n)), self._failed, owner=self)

    def _ask_erase(self) -> None:
        theme = self._context.theme
        keep = button(wording.say("forget.no"), self._kept)
        sure = card(
            theme,
            label(wording.say("data.sure")),
            row(theme, keep, button(wording.say("data.yes"), self._wipe)),
            role="trouble",
        )
        clear(self._note)
        self._note.addWidget(sure)
        keep.setFocus()
        reveal(sure)

    def _kept(self) -> None:
        self._erase.setFocus()
        clear(self._note)

    def _wipe(self) -> None:
        future = self._context.desk.forget(everything=True)
        told = self._context.bridge.later
        told(future, lambda n: self._say(wording.count("data.erased", n)), self._failed, owner=self)

    def _failed(self, error: CompanionError) -> None:
        clear(self._note)
        self._note.addWidget(card(self._context.theme, label(wording.trouble(error)), role="trouble"))

    def _say(self, sentence: str) -> None:
        clear(self._note)
        self._note.addWidget(card(self._context.theme, label(sentence), role="notice"))
