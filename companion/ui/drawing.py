"""Drawings of the dog, and the signs of the four voices, painted from our own vector files."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from companion.domain.journal import Mood

ASSETS = Path(__file__).parents[2] / "assets"
"""Drawings, icons and help pages; beside the package in a checkout and in the installed application."""

POSTURES: dict[str, str] = {
    "silent": "resting",
    "granted": "resting",
    "ask": "tilted",
    "warn": "barking",
    "decline": "doorway",
    "unreadable": "muzzled",
}
"""Voice to posture."""

MOODS: dict[Mood, str] = {
    Mood.RESTING: "resting",
    Mood.WATCHFUL: "watchful",
    Mood.GUARDING: "doorway",
    Mood.CHASTENED: "chastened",
    Mood.UNSURE: "tilted",
    Mood.IMPAIRED: "muzzled",
}
"""Mood to posture."""

TRAY_SIZES = (16, 22, 24, 32, 48, 64, 128)


@cache
def _renderer(path: str) -> QSvgRenderer:
    # A missing drawing costs a picture, not the guard: an empty renderer paints nothing.
    file = ASSETS / path
    data = file.read_bytes() if file.is_file() else b"<svg xmlns='http://www.w3.org/2000/svg'/>"
    return QSvgRenderer(QByteArray(data))


def pixmap(path: str, size: int, ratio: float = 1.0) -> QPixmap:
    """One drawing from `assets`, square, `size` pixels at device pixel ratio `ratio`."""
    out = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    out.setDevicePixelRatio(ratio)
    out.fill(Qt.GlobalColor.transparent)
    painter = QPainter(out)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _renderer(path).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return out


def tray_icon(posture: str) -> QIcon:
    """The small icon of a posture: told apart by shape at 16 pixels."""
    icon = QIcon()
    for size in TRAY_SIZES:
        icon.addPixmap(pixmap(f"icons/tray-{posture}.svg", size))
    return icon


def app_icon() -> QIcon:
    """The application's icon."""
    icon = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        icon.addPixmap(pixmap("icons/companion.svg", size))
    return icon


class Dog(QWidget):
    """The dog in one posture. Its name for screen readers is the mood in words."""

    def __init__(self, posture: str, side: int, words: str, disc: str = "") -> None:
        """`disc` is the colour of a round ground behind the dog, for bands that would swallow it."""
        super().__init__()
        self._disc = disc
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(side, side)
        self.posture = posture
        self.setAccessibleName(words)

    def strike(self, posture: str, words: str) -> None:
        """Change posture."""
        self.posture = posture
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, event: object) -> None:
        """Paint the drawing."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self._disc:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._disc))
            painter.drawEllipse(room)
            inset = room.width() * 0.1
            room.adjust(inset, inset, -inset, -inset)
        _renderer(f"dog/{self.posture}.svg").render(painter, room)
        painter.end()


def paint_sign(painter: QPainter, voice: str, box: QRectF, ink: QColor, ground: QColor) -> None:
    """The sign of a voice: a shape of its own for each, so that colour is never alone.

    Circle with a tick-less bar (quiet), speech balloon with a question mark (ask), triangle (warn), door (decline),
    square with a slash (could not be read).
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, max(box.width() / 12, 1.5))
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(ground)
    inner = box.adjusted(box.width() * 0.1, box.height() * 0.1, -box.width() * 0.1, -box.height() * 0.1)
    middle = inner.center()
    if voice in ("silent", "granted"):
        painter.drawEllipse(inner)
        painter.drawLine(
            QPointF(middle.x() - inner.width() * 0.2, middle.y()),
            QPointF(middle.x() + inner.width() * 0.2, middle.y()),
        )
    elif voice == "ask":
        balloon = inner.adjusted(0, 0, 0, -inner.height() * 0.16)
        painter.drawRoundedRect(balloon, inner.width() * 0.3, inner.width() * 0.3)
        tail = (
            QPointF(balloon.left() + inner.width() * 0.22, balloon.bottom()),
            QPointF(balloon.left() + inner.width() * 0.24, inner.bottom()),
            QPointF(balloon.left() + inner.width() * 0.48, balloon.bottom()),
        )
        painter.drawPolyline(QPolygonF(list(tail)))
        font = painter.font()
        font.setPixelSize(max(round(balloon.height() * 0.78), 6))
        font.setBold(True)
        painter.setFont(font)
        painter.drawText(balloon, Qt.AlignmentFlag.AlignCenter, "?")
    elif voice == "warn":
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([QPointF(middle.x(), inner.top()), inner.bottomRight(), inner.bottomLeft()]))
        painter.setPen(QPen(ground, max(box.width() / 9, 1.5), c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(
            QPointF(middle.x(), inner.top() + inner.height() * 0.38),
            QPointF(middle.x(), inner.top() + inner.height() * 0.66),
        )
        painter.drawPoint(QPointF(middle.x(), inner.top() + inner.height() * 0.84))
    elif voice == "decline":
        door = inner.adjusted(inner.width() * 0.14, 0, -inner.width() * 0.14, 0)
        painter.drawRect(door)
        painter.setBrush(ink)
        painter.drawEllipse(
            QPointF(door.right() - door.width() * 0.24, middle.y()), box.width() / 18, box.width() / 18
        )
        painter.drawLine(QPointF(inner.left(), door.bottom()), QPointF(inner.right(), door.bottom()))
    else:
        painter.drawRect(inner)
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    painter.restore()
