"""Named bars below each other: side by side with their words where there is room, under them where there is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from companion.ui import wording
from companion.ui.theme import Theme
from companion.ui.widgets import label

ROOM = 36
"""Characters of body text that a line needs before name, bar and value stand side by side."""


class Share(QWidget):
    """A horizontal bar for a share between 0 and 1, with the words beside it said elsewhere."""

    def __init__(self, value: float, colour: str, theme: Theme, words: str) -> None:
        super().__init__()
        self._value, self._colour, self._theme = min(max(value, 0.0), 1.0), colour, theme
        self.setFixedHeight(theme.px(1.25))
        self.setMinimumWidth(theme.px(4))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw groove and share, from the side where reading begins."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        groove = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        radius = groove.height() / 2
        painter.setPen(QColor(self._theme.colours.edge))
        painter.setBrush(QColor(self._theme.colours.sunken))
        painter.drawRoundedRect(groove, radius, radius)
        if self._value > 0:
            filled = QRectF(groove)
            filled.setWidth(max(groove.width() * self._value, groove.height()))
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                filled.moveRight(groove.right())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._colour))
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name, its value in words, and how much of the groove it fills (0 to 1)."""

    name: str
    value: str
    share: float
    colour: str
    spoken: str
    """What a screen reader says."""
    strong: bool = False


class Bars(QWidget):
    """Bars with names and values. Where a line has no room for all three, the words stand above the bar."""

    def __init__(self, theme: Theme, bars: Sequence[Bar]) -> None:
        super().__init__()
        self._theme, self._bars = theme, tuple(bars)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(1.5))
        self._names = [label(bar.name, "strong" if bar.strong else "") for bar in self._bars]
        self._values = [label(bar.value, "soft", wrap=False) for bar in self._bars]
        self._shares = [Share(bar.share, bar.colour, theme, bar.spoken) for bar in self._bars]
        self.stacked: bool | None = None
        self._arrange(False)

    def _arrange(self, stacked: bool) -> None:
        if stacked == self.stacked:
            return
        self.stacked = stacked
        for column, stretch in enumerate((1, 0, 0) if stacked else (1, 1, 0)):
            self._grid.setColumnStretch(column, stretch)
        for number, bar in enumerate(self._bars):
            name, share, value = self._names[number], self._shares[number], self._values[number]
            for widget in (name, share, value):
                self._grid.removeWidget(widget)
            if stacked:
                name.setText(wording.say("worth.name", act=bar.name, value=bar.value))
                self._grid.addWidget(name, number * 2, 0)
                self._grid.addWidget(share, number * 2 + 1, 0)
            else:
                name.setText(bar.name)
                self._grid.addWidget(name, number, 0)
                self._grid.addWidget(share, number, 1)
                self._grid.addWidget(value, number, 2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setVisible(not stacked)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """Narrow: in too little room the words go above the bars, which they could not if they kept the room wide."""
        longest = max((self._word(name) for name in self._names), default=0)
        return QSize(max(longest, self._theme.px(8)), super().minimumSizeHint().height())

    def _word(self, name: QLabel) -> int:
        metrics = name.fontMetrics()
        return max((metrics.horizontalAdvance(word) for word in name.text().split()), default=0)

    def resizeEvent(self, event: object) -> None:
        """Arrange for the new width."""
        self._arrange(self.width() < self._theme.em(ROOM))
