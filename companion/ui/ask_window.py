"""Ask the dog: paste a text, drop a file or a mail, and hear what it thinks. Nothing of it is opened or run."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage, QImageWriter
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.domain.journal import Entry
from companion.domain.observation import RawItem
from companion.sources import pasted
from companion.ui import wording
from companion.ui.ask_talk import Talk
from companion.ui.context import Context
from companion.ui.layouts import card, clear, row, scroller, stack
from companion.ui.widgets import button, label

MAX_TEXT = 200_000
"""Characters taken from a paste."""
MAX_MAIL = 40 * 1024 * 1024
"""Bytes up to which a saved mail is read as one."""
MAX_FILES = 10
"""Files taken from one drop."""


def item_of_file(path: Path, at: float) -> RawItem:
    """A dropped file: a saved mail is read as one, plain text as what it says, anything else as a download. Raises
    `OSError`."""
    ending, size = path.suffix.lower(), path.stat().st_size
    if ending in pasted.SAVED and size <= MAX_MAIL and pasted.is_saved_mail(path.name, data := path.read_bytes()):
        return pasted.mail(data, at)
    if ending == ".txt" and size <= MAX_TEXT and (text := pasted.text_of(path.name, path.read_bytes())) is not None:
        return pasted.pasted(text, at)
    return pasted.file(path, at)


class Paste(QPlainTextEdit):
    """A field for plain text that passes files on instead of typing their names."""

    dropped = Signal(list)
    pictured = Signal(bytes)
    """A pasted picture, as a PNG file."""

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Text, files and pictures."""
        return source.hasText() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Files are handed on; text is taken without any formatting."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.dropped.emit(files)
        elif source.hasText():
            self.insertPlainText(source.text()[:MAX_TEXT])
        elif source.hasImage():
            buffer = QBuffer()
            if QImageWriter(buffer, QByteArray(b"png")).write(QImage(source.imageData())):
                self.pictured.emit(bytes(buffer.data().data()))


class AskWindow(QWidget):
    """The page."""

    asked = Signal(object)
    """The `Entry` that came of it."""
    answered = Signal(str)
    """An entry was answered or undone here; its id."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._last = ""
        self.text = Paste()
        self.text.setPlaceholderText(wording.say("ask.placeholder"))
        self.text.setAccessibleName(wording.say("ask.field"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(theme.px(18))
        self.text.dropped.connect(self.take_files)
        self.text.pictured.connect(self.take_picture)
        self.go = button(wording.say("ask.button", dog=context.dog), self.ask, "primary")
        pick = button(wording.say("ask.file"), self._pick)
        self.afresh = button(wording.say("talk.afresh"), self._begin_afresh, "plain")
        self.afresh.hide()
        self.talk = Talk(context)
        self.talk.answered.connect(self.answered)
        context.bridge.entry_shown.connect(self.talk.news)
        self.results = QVBoxLayout()
        self.results.setSpacing(theme.px(2))
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(1.5))
        box.addWidget(label(wording.say("ask.title", dog=context.dog), "title"))
        box.addWidget(label(wording.say("ask.why"), "soft"))
        box.addWidget(self.text)
        box.addWidget(row(theme, self.go, pick, self.afresh))
        box.addWidget(self.talk)
        box.addLayout(self.results)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller(theme, content))

    def ask(self) -> None:
        """Ask about the text in the field."""
        text = self.text.toPlainText()
        if not text.strip():
            self._say(wording.say("ask.empty"))
            self.text.setFocus()
            return
        self.text.clear()
        self._last = text
        self.talk.said(text)
        self._check([pasted.pasted(text[:MAX_TEXT], self._context.clock())])

    def take_files(self, paths: list[Path]) -> None:
        """Ask about dropped files."""
        now = self._context.clock()
        items, missing = [], 0
        names: list[str] = []
        for number, path in enumerate(paths[:MAX_FILES]):
            try:
                if not path.is_file():
                    missing += 1
                    continue
                items.append(item_of_file(path, now + number / 1000))
                names.append(path.name)
            except OSError:
                missing += 1
        if items:
            self.talk.said(", ".join(names))
            self._check(items)
        if missing or len(paths) > MAX_FILES:
            self._say(wording.say("ask.not_a_file", count=MAX_FILES), keep=bool(items))

    def take_picture(self, data: bytes) -> None:
        """Ask about a pasted picture, given as a PNG file."""
        self.talk.said(wording.say("talk.picture"))
        self._check([pasted.picture(data, self._context.clock())])

    def _pick(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self, wording.say("ask.file"))
        if names:
            self.take_files([Path(name) for name in names])

    def _check(self, items: list[RawItem]) -> None:
        clear(self.results)
        self.go.setEnabled(False)
        self._open = len(items)
        self._say(wording.say("ask.looking", dog=self._context.dog))
        for item in items:
            self._context.bridge.later(self._context.desk.check(item), self._answer, self._failed, owner=self)

    def _answer(self, entry: Entry) -> None:
        self._one_less()
        self.talk.heard(entry)
        self.afresh.show()
        self.asked.emit(entry)

    def _begin_afresh(self) -> None:
        self.talk.clear()
        clear(self.results)
        self.afresh.hide()
        self.text.setFocus()

    def _failed(self, error: CompanionError) -> None:
        self._one_less()
        self._say(wording.trouble(error), keep=True)
        if self._last and not self.text.toPlainText():
            # It could not be looked at: nobody should have to find it again.
            self.text.setPlainText(self._last)

    def _one_less(self) -> None:
        self._open -= 1
        if self._open <= 0:
            self.go.setEnabled(True)
            first = self.results.itemAt(0)
            widget = first.widget() if first is not None else None
            if widget is not None and widget.property("passing"):
                self.results.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _say(self, sentence: str, keep: bool = False) -> None:
        if not keep:
            clear(self.results)
        note = card(self._context.theme, stack(self._context.theme, label(sentence)), role="sunken")
        note.setProperty("passing", not keep)
        self.results.addWidget(note)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and text."""
        if self.text.canInsertFromMimeData(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Ask about what was dropped."""
        self.text.insertFromMimeData(event.mimeData())
        event.acceptProposedAction()
