"""Help: short pages in plain words, shipped as Markdown with the application, shown without ever leaving it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, QUrl
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QListWidget, QStyle, QTextBrowser, QVBoxLayout, QWidget

from companion.domain.judgement import Indicator
from companion.ui import wording
from companion.ui.context import Context
from companion.ui.drawing import ASSETS
from companion.ui.languages import spoken, translated
from companion.ui.widgets import label

PAGES = ("start", "voices", "answering", "matters", "happened", "phone", "sign_in", "privacy", "trouble")
"""Help pages in their order: `assets/help/[LANGUAGE/]NAME.md`; the first line is the title."""


@dataclass(frozen=True, slots=True)
class Page:
    """One help page."""

    name: str
    title: str
    text: str


def pages() -> tuple[Page, ...]:
    """The shipped pages in the language that is spoken, else in English; one that is missing is left out."""
    found = []
    for name in PAGES:
        places = (ASSETS / "help" / spoken() / f"{name}.md", ASSETS / "help" / f"{name}.md")
        file = next((place for place in places if place.is_file()), None)
        if file is not None:
            text = file.read_text(encoding="utf-8")
            found.append(Page(name, text.partition("\n")[0].lstrip("# ").strip(), text))
    return tuple(found)


def signs_page(catalogue: dict[str, Indicator]) -> Page:
    """A page with a line on every sign the companion looks for, from the detectors themselves."""
    lines = [f"# {wording.say('help.signs')}", ""]
    for name in sorted(catalogue):
        indicator = catalogue[name]
        lines.append(f"- **{wording.sign(indicator)}** {translated('sign', indicator.help)}")
    return Page("signs", wording.say("help.signs"), "\n".join(lines))


class Reader(QTextBrowser):
    """Shows our own pages. Loads nothing: links go to other help pages or nowhere."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is ever loaded, neither pictures nor styles."""
        return None


class Titles(QListWidget):
    """Titles that wrap and are never cut: the list's own guess of their height falls short in large text."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give every title the lines that it needs at this width."""
        super().resizeEvent(event)
        # The style keeps this much free beside the text (QCommonStyle), and two pixels are for its rounding.
        margin = self.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, None, self) + 1
        room = self.viewport().width() - 2 * (self.spacing() + margin) - 2
        flags = int(Qt.TextFlag.TextWordWrap)
        for number in range(self.count()):
            one = self.item(number)
            needed = self.fontMetrics().boundingRect(QRect(0, 0, max(room, 40), 100_000), flags, one.text())
            one.setSizeHint(QSize(room, needed.height() + 4 * margin))


class HelpWindow(QWidget):
    """The page: titles on the left, the text on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        theme = context.theme
        self.setProperty("role", "page")
        self._pages = list(pages())
        if context.catalogue:
            self._pages.append(signs_page(dict(context.catalogue)))
        self.titles = Titles()
        self.titles.setAccessibleName(wording.say("help.titles"))
        self.titles.setProperty("role", "titles")
        self.titles.setWordWrap(True)
        self.titles.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.titles.setResizeMode(QListView.ResizeMode.Adjust)
        self.titles.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.titles.setSpacing(theme.px(0.5))
        self.titles.setMinimumWidth(theme.em(14))
        self.titles.setMaximumWidth(theme.em(20))
        self.reader = Reader()
        self.reader.setOpenLinks(False)
        self.reader.setOpenExternalLinks(False)
        self.reader.setAccessibleName(wording.say("help.text"))
        self.reader.anchorClicked.connect(lambda url: self.open(url.path().removesuffix(".md")))
        for page in self._pages:
            self.titles.addItem(page.title)
        self.titles.currentRowChanged.connect(self._show)
        line = QHBoxLayout()
        line.setSpacing(theme.px(2))
        line.addWidget(self.titles)
        line.addWidget(self.reader, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(2.5), theme.px(2), theme.px(2.5), theme.px(2))
        box.addWidget(label(wording.say("help.title"), "title"))
        box.addLayout(line, 1)
        if self._pages:
            self.titles.setCurrentRow(0)

    def open(self, name: str) -> None:
        """Turn to a page by its name."""
        for number, page in enumerate(self._pages):
            if page.name == name:
                self.titles.setCurrentRow(number)

    def _show(self, number: int) -> None:
        if 0 <= number < len(self._pages):
            self.reader.setMarkdown(self._pages[number].text)
