"""Drawings of the mind's page: right and wrong of a month, what is left of a budget, said and shown care, a course.

Each says in words, for a screen reader, what it shows; none of them moves.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.ui.theme import Theme


class _Chart(QWidget):
    """A drawing of fixed height that knows which side reading begins on."""

    def __init__(self, theme: Theme, high: int, words: str) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(high)
        self.setMinimumWidth(theme.px(8))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)

    def sizeHint(self) -> QSize:
        """Wide."""
        return QSize(self._theme.em(40), self.height())

    def _begin(self) -> QPainter:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        return painter


class Tally(_Chart):
    """One month's alerts in a row: right, wrong, and those nobody said anything about. Told apart by pattern too."""

    def __init__(self, theme: Theme, right: int, wrong: int, other: int, words: str) -> None:
        super().__init__(theme, theme.px(2.5), words)
        self.parts = ((right, "right"), (wrong, "wrong"), (other, "other"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        colours, painter = self._theme.colours, self._begin()
        whole = sum(count for count, _ in self.parts)
        room = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        clip = QPainterPath()
        clip.addRoundedRect(room, room.height() / 2, room.height() / 2)
        painter.setPen(QPen(QColor(colours.edge), 1))
        painter.setBrush(QColor(colours.sunken))
        painter.drawPath(clip)
        painter.setClipPath(clip)
        x = room.left()
        for count, kind in self.parts:
            if not whole or not count:
                continue
            part = QRectF(x, room.top(), room.width() * count / whole, room.height())
            x = part.right()
            if kind == "right":
                painter.fillRect(part, QColor(colours.accent))
            elif kind == "wrong":
                painter.save()
                painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
                painter.fillRect(part, QColor(colours.trouble_ground))
                painter.setPen(QPen(QColor(colours.trouble), 3))
                at = part.left() - part.height()
                while at < part.right():
                    painter.drawLine(QPointF(at, part.bottom()), QPointF(at + part.height(), part.top()))
                    at += 10
                painter.restore()
            painter.setPen(QPen(QColor(colours.ink), 1))
            if x < room.right() - 1:
                painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        painter.end()


class Pips(_Chart):
    """What is left of a small budget: full dots are left, empty ones are used."""

    def __init__(self, theme: Theme, left: int, of: int, words: str) -> None:
        super().__init__(theme, theme.px(2), words)
        self.left, self.of = min(max(left, 0), of), of
        self.setFixedWidth(theme.px(2) * of + theme.px(0.5))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        colours, painter = self._theme.colours, self._begin()
        side = self._theme.px(1.25)
        for number in range(self.of):
            x = self._theme.px(2) * number + 2
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(QColor(colours.accent) if number < self.left else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(x, (self.height() - side) / 2, side, side))
        painter.end()


class Balance(_Chart):
    """What is said to matter (tick) beside what behaviour shows (dot, with its 95 % interval), from 0 to 1."""

    def __init__(self, theme: Theme, declared: float, revealed: float, low: float, high: float, words: str) -> None:
        super().__init__(theme, theme.px(2.75), words)
        self._values = (declared, revealed, low, high)

    def _x(self, value: float) -> float:
        return 8 + (self.width() - 16) * min(max(value, 0.0), 1.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        colours, painter = self._theme.colours, self._begin()
        declared, revealed, low, high = self._values
        y = self.height() / 2
        painter.setPen(QPen(QColor(colours.line), 2))
        painter.drawLine(QPointF(self._x(0), y), QPointF(self._x(1), y))
        for tick in (0.0, 0.5, 1.0):
            painter.drawLine(QPointF(self._x(tick), y - 3), QPointF(self._x(tick), y + 3))
        painter.setPen(QPen(QColor(colours.accent), 3, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(self._x(low), y), QPointF(self._x(high), y))
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(QPointF(self._x(revealed), y), 5, 5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.trouble))
        painter.drawRect(QRectF(self._x(declared) - 2, 3, 4, self.height() - 6))
        painter.end()


class Course(_Chart):
    """How a value went (line) and what it was meant to be (dashed), over time, on a scale from `low` to `high`."""

    def __init__(
        self,
        theme: Theme,
        went: Sequence[tuple[float, float]],
        meant: Sequence[tuple[float, float]],
        low: float,
        high: float,
        words: str,
    ) -> None:
        super().__init__(theme, theme.px(9), words)
        self._went, self._meant = tuple(went), tuple(meant)
        self._low, self._high = low, max(high, low + 1e-6)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        colours, painter = self._theme.colours, self._begin()
        metrics = QFontMetrics(self._theme.font("small"))
        room = QRectF(self.rect()).adjusted(metrics.horizontalAdvance("00.0") + 8, 6, -6, -6)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRect(room)
        both = [at for at, _ in (*self._went, *self._meant)]
        first, last = (min(both), max(both)) if both else (0.0, 1.0)
        for line, colour, style in (
            (self._went, colours.accent, Qt.PenStyle.SolidLine),
            (self._meant, colours.trouble, Qt.PenStyle.DashLine),
        ):
            path = QPainterPath()
            for number, (at, value) in enumerate(line):
                share = min(max((value - self._low) / (self._high - self._low), 0.0), 1.0)
                x = room.left() + room.width() * (at - first) / max(last - first, 1.0)
                point = QPointF(x, room.bottom() - 2 - (room.height() - 4) * share)
                path.lineTo(point) if number else path.moveTo(point)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colour), 2, style))
            painter.drawPath(path)
        painter.resetTransform()
        painter.setFont(self._theme.font("small"))
        painter.setPen(QColor(colours.soft))
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = (
            QRectF(self.width() - room.left(), 0, room.left() - 4, self.height())
            if mirrored
            else QRectF(0, 0, room.left() - 6, self.height())
        )
        for value, at in ((self._high, Qt.AlignmentFlag.AlignTop), (self._low, Qt.AlignmentFlag.AlignBottom)):
            align = at | (Qt.AlignmentFlag.AlignLeft if mirrored else Qt.AlignmentFlag.AlignRight)
            painter.drawText(side, int(align | Qt.AlignmentFlag.AlignAbsolute), f"{value:.1f}")
        painter.end()
