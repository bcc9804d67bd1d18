"""The timeline of an affair, drawn: a rail with a sign for every event, and its words beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.ui import wording
from companion.ui.context import Context
from companion.ui.drawing import paint_sign
from companion.ui.layouts import row, stack
from companion.ui.theme import Theme
from companion.ui.timeline import Event
from companion.ui.widgets import Quote, button, label, outside


class Rail(QWidget):
    """The line on which an event stands: its voice's sign, a full dot for the person, an empty one for others."""

    def __init__(self, theme: Theme, event: Event, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._event, self._first, self._last = theme, event, first, last
        self.setFixedWidth(theme.px(3))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x, side = self.width() / 2, float(theme.px(2.5))
        middle = side / 2 + 1
        painter.setPen(QPen(QColor(colours.edge), 2))
        painter.drawLine(
            QPointF(x, middle if self._first else 0), QPointF(x, middle if self._last else self.height())
        )
        if self._event.voice:
            ink, ground = (QColor(c) for c in theme.voice(self._event.voice))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRect(QRectF(x - side / 2, 1, side, side))
            paint_sign(painter, self._event.voice, QRectF(x - side / 2, 1, side, side), ink, ground)
        else:
            small = side * 0.24
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(QColor(colours.accent if self._event.mine else colours.surface))
            painter.drawEllipse(QPointF(x, middle), small, small)
        painter.end()


class Timeline(QWidget):
    """Events below each other. `show` opens another entry of the affair."""

    def __init__(self, context: Context, events: Sequence[Event], show: Callable[[str], object]) -> None:
        super().__init__()
        theme, now = context.theme, context.clock()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for number, event in enumerate(events):
            line = QHBoxLayout()
            line.setSpacing(theme.px(1))
            line.addWidget(Rail(theme, event, number == 0, number == len(events) - 1))
            when = wording.when(event.at, now) if event.at is not None else ""
            head = outside(" · ".join(p for p in (when, event.where) if p), theme, "small", soft=True)
            words = label(event.words) if event.ours else Quote(event.words, (), theme)
            parts: list[QWidget] = [head, words]
            if event.entry:
                name = wording.say("mind.open.name", what=wording.plain(event.words, 60))
                look = button(wording.say("mind.open.show"), partial(show, event.entry), "plain", name)
                parts.append(row(theme, look))
            told = stack(theme, *parts, spacing=0.25)
            told.setContentsMargins(0, 0, 0, theme.px(1.25))
            line.addWidget(told, 1)
            box.addLayout(line)
