"""What matters, as one picture: the closer to the dog, the more it matters; the longer the line, the less sure.

Each item is a bead that can be dragged nearer or farther, or moved with the arrow keys; beads are widgets of their
own, so that the keyboard and a screen reader reach every one of them. Nothing moves by itself.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget

from companion.domain.journal import CareItem
from companion.ui import caring, wording
from companion.ui.drawing import Dog
from companion.ui.theme import Theme

STEP = 0.05
"""How far an arrow key moves an item."""
PAUSE_MS = 700
"""After the last arrow key, until the new weight is told to the companion."""
DRAG = 5
"""Pixels from which a press is a drag."""
RINGS = ("hardly", "little", "some", "lot", "most")
"""Names of the rings, from the outermost to the innermost."""
LONGEST = 30
"""Characters of a name shown."""


def shape(painter: QPainter, sort: str, box: QRectF) -> None:
    """The sign of a sort of thing, in the painter's pen and brush: colour is never alone."""
    middle = box.center()
    if sort == "person":
        painter.drawEllipse(box)
    elif sort == "place":
        roof = QPointF(middle.x(), box.top() - box.height() * 0.1)
        eaves = box.top() + box.height() * 0.4
        painter.drawPolygon(
            QPolygonF(
                [roof, QPointF(box.right(), eaves), box.bottomRight(), box.bottomLeft(), QPointF(box.left(), eaves)]
            )
        )
    elif sort == "account":
        painter.drawRoundedRect(box.adjusted(0, box.height() * 0.15, 0, -box.height() * 0.15), 2, 2)
    elif sort == "folder":
        path = QPainterPath(QPointF(box.left(), box.bottom()))
        for x, y in ((0, 0.12), (0.4, 0.12), (0.5, 0.3), (1, 0.3), (1, 1)):
            path.lineTo(QPointF(box.left() + box.width() * x, box.top() + box.height() * y))
        path.closeSubpath()
        painter.drawPath(path)
    else:
        painter.drawPolygon(
            QPolygonF(
                [
                    QPointF(middle.x(), box.top() - 1),
                    QPointF(box.right() + 1, middle.y()),
                    QPointF(middle.x(), box.bottom() + 1),
                    QPointF(box.left() - 1, middle.y()),
                ]
            )
        )


def ink(theme: Theme, sort: str) -> str:
    """The colour of a sort of thing; each reaches 4.5:1 on the picture's ground. Red stays with warnings."""
    of = theme.colours
    return {"person": of.ask, "place": of.accent, "account": of.trouble, "folder": of.quiet}.get(sort, of.decline)


class Bead(QAbstractButton):
    """One thing that matters. Drag it or use the arrow keys; Enter or a click opens it, Delete forgets it."""

    moved = Signal(float)
    """The weight it stands at while it is being moved."""
    settled = Signal(float)
    """The weight it was left at."""
    forgotten = Signal()
    stepped = Signal(int)
    """To the next (1) or the one before (-1)."""

    def __init__(self, item: CareItem, theme: Theme, parent: CarePicture) -> None:
        super().__init__(parent)
        self.item = item
        self.weight = item.weight
        self._theme, self._picture = theme, parent
        self._pressed: QPointF | None = None
        self._dragged = False
        self._last = item.weight
        self.left = False
        """The name stands left of the sign."""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._settle)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setAccessibleName(caring.spoken(item))
        self.setAccessibleDescription(wording.say("care.keys"))
        self.name = caring.name_of(item, LONGEST)

    @property
    def side(self) -> int:
        """Width of the sign, in pixels."""
        return round(QFontMetrics(self._theme.font("body")).height() * 0.85)

    def sizeHint(self) -> QSize:
        """Sign and name."""
        metrics = QFontMetrics(self._theme.font("body", bold=True))
        gap = self._theme.px(0.75)
        return QSize(metrics.horizontalAdvance(self.name) + self.side + gap * 3, metrics.height() + gap)

    def place(self, x: float, y: float, left: bool) -> None:
        """Stand with the sign's middle at `x`, `y`; with `left`, the name goes to the left of it."""
        self.left = left
        size, edge = self.sizeHint(), self._theme.px(0.75) + self.side / 2
        start = x - size.width() + edge if left else x - edge
        self.setGeometry(round(start), round(y - size.height() / 2), size.width(), size.height())
        self.update()

    def _settle(self) -> None:
        self._pause.stop()
        if abs(self.weight - self._last) > 0.004:
            self._last = self.weight
            self.settled.emit(self.weight)

    def _move(self, weight: float) -> None:
        self.weight = min(max(weight, 0.0), 1.0)
        self.moved.emit(self.weight)

    # Mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.globalPosition(), False
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move along."""
        if self._pressed is None:
            return
        if not self._dragged and abs(event.globalPosition().x() - self._pressed.x()) < DRAG:
            return
        self._dragged = True
        self._move(self._picture.weight_at(self.mapTo(self._picture, event.position())))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go: a drag settles, a click opens."""
        if self._pressed is None:
            return
        self._pressed = None
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        if self._dragged:
            self._settle()
        else:
            self.click()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys towards the dog and away from it; up and down to the neighbours."""
        nearer = Qt.Key.Key_Right if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Left
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._move(self.weight + (STEP if key == nearer else -STEP))
            self._pause.start()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._settle()
            self.stepped.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._settle()
            self.click()
        elif key == Qt.Key.Key_Delete:
            self.forgotten.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was moved counts when one goes on."""
        self._settle()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Sign, name, and a ring where the keyboard is."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        gap, side = theme.px(0.75), self.side
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(QColor(colours.focus if self.hasFocus() else colours.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(colours.surface))
        painter.drawRoundedRect(whole, whole.height() / 2, whole.height() / 2)
        start = self.width() - gap - side if self.left else gap
        colour = QColor(ink(theme, caring.sort_of(self.item)))
        painter.setPen(QPen(colour, 1.5, j=Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(colour)
        inset = side * 0.12
        box = QRectF(start, (self.height() - side) / 2, side, side).adjusted(inset, inset, -inset, -inset)
        shape(painter, caring.sort_of(self.item), box)
        painter.setPen(QColor(colours.ink))
        painter.setFont(theme.font("body", bold=caring.BOUNDS[2] <= self.weight))
        room = (
            self.rect().adjusted(gap, 0, -gap * 2 - side, 0)
            if self.left
            else self.rect().adjusted(gap * 2 + side, 0, -gap, 0)
        )
        align = Qt.AlignmentFlag.AlignRight if self.left else Qt.AlignmentFlag.AlignLeft
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), self.name)
        painter.end()


class CarePicture(QWidget):
    """The picture: rings around the dog, a lane for each sort of thing, and the beads."""

    settled = Signal(object, float)
    """A `CareItem`, and the weight that the person gave it."""
    chosen = Signal(object)
    """A `CareItem` to be opened."""
    forgotten = Signal(object)
    """A `CareItem` to be forgotten."""

    def __init__(self, theme: Theme, dog: str) -> None:
        super().__init__()
        self._theme = theme
        self.beads: list[Bead] = []
        self._spots: tuple[caring.Spot, ...] = ()
        self._lanes: list[tuple[str, float, float]] = []
        """Sort, top, and height of each lane."""
        self._high = 0
        self._dog = Dog("resting", theme.px(13), dog)
        self._dog.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setAccessibleName(wording.say("care.picture"))

    def show_items(self, items: Sequence[CareItem]) -> None:
        """Show these; the keyboard stays where it was if that is still there."""
        held = next((bead.item for bead in self.beads if bead.hasFocus()), None)
        for bead in self.beads:
            bead.blockSignals(True)
            bead.hide()
            bead.setParent(None)
            bead.deleteLater()
        self.beads = [self._bead(item) for item in items]
        self._arrange()
        for bead in self.beads:
            bead.show()
            if held is not None and (bead.item.subject, bead.item.domain) == (held.subject, held.domain):
                bead.setFocus()

    def _bead(self, item: CareItem) -> Bead:
        bead = Bead(item, self._theme, self)
        bead.setLayoutDirection(self.layoutDirection())
        bead.moved.connect(lambda _: self._follow(bead))
        bead.settled.connect(lambda weight: self.settled.emit(item, weight))
        bead.clicked.connect(lambda: self.chosen.emit(item))
        bead.forgotten.connect(lambda: self.forgotten.emit(item))
        bead.stepped.connect(lambda step: self._neighbour(bead, step))
        return bead

    def _neighbour(self, bead: Bead, step: int) -> None:
        order = sorted(self.beads, key=lambda b: (b.y(), b.x()))
        order[(order.index(bead) + step) % len(order)].setFocus(Qt.FocusReason.TabFocusReason)

    # Where things stand

    @property
    def _start(self) -> float:
        return float(self._dog.width() + self._theme.px(2))

    @property
    def _radius(self) -> float:
        """Distance from the dog to the edge of the picture, at the dog's height."""
        return max(self.width() - self._start - self._theme.px(3), 60.0)

    def _bend(self, y: float) -> float:
        # The rings are parts of tall ellipses around the dog; what stands higher or lower stands on the same ring.
        off = (y - self._high / 2) / max(self._high * 1.4, 1.0)
        return math.sqrt(max(1.0 - off * off, 0.1))

    def _x(self, weight: float, y: float) -> float:
        x = self._start + self._radius * (1.0 - weight) * self._bend(y)
        return self.width() - x if self._mirrored else x

    @property
    def _mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def weight_at(self, point: QPointF) -> float:
        """The weight that a place in the picture stands for."""
        x = self.width() - point.x() if self._mirrored else point.x()
        return min(max(1.0 - (x - self._start) / (self._radius * self._bend(point.y())), 0.0), 1.0)

    def _head(self) -> int:
        return QFontMetrics(self._theme.font("small")).height() * 2 + self._theme.px(1)

    def _to_left(self, bead: Bead, y: float) -> bool:
        """Whether the name goes to the left of the sign: where the other side has no room for it."""
        x, need = self._x(bead.weight, y), bead.sizeHint().width()
        return x - need > 0 if self._mirrored and x - need > 0 else x + need > self.width()

    @property
    def room(self) -> int:
        """Width in pixels that the picture needs for every name and every ring."""
        metrics, edges = QFontMetrics(self._theme.font("small")), (0.0, *caring.BOUNDS, 1.0)
        rings = [
            metrics.horizontalAdvance(wording.say(f"care.ring.{ring}")) / (high - low)
            for ring, (low, high) in zip(RINGS, pairwise(edges), strict=True)
        ]
        longest = max((bead.sizeHint().width() for bead in self.beads), default=0)
        return round(self._start + self._theme.px(3) + max(max(rings) * 1.1, longest * 1.5))

    def _arrange(self) -> None:
        theme, small = self._theme, QFontMetrics(self._theme.font("small"))
        line = QFontMetrics(theme.font("body")).height() + theme.px(0.75) + 10
        title = small.height() + theme.px(0.75)
        reach = []
        for bead in self.beads:
            middle, need = self._high / 2, bead.sizeHint().width() + theme.px(1)
            x = self._x(bead.weight, middle)
            one, other = (x - need, x) if self._to_left(bead, middle) else (x, x + need)
            sides = (one, other, self._x(bead.item.low, middle), self._x(bead.item.high, middle))
            reach.append((min(sides), max(sides)))
        self._spots = caring.spots([bead.item for bead in self.beads], reach)
        top = float(self._head())
        self._lanes = []
        tops: dict[str, float] = {}
        for sort in caring.SORTS:
            lines = max((spot.line + 1 for spot in self._spots if spot.sort == sort), default=0)
            if lines:
                tops[sort] = top + title
                self._lanes.append((sort, top, title + lines * line))
                top += title + lines * line + theme.px(0.5)
        self._high = max(round(top + theme.px(1)), self._dog.height() + theme.px(4))
        for bead, spot in zip(self.beads, self._spots, strict=True):
            y = tops[spot.sort] + (spot.line + 0.5) * line
            bead.place(self._x(bead.weight, y), y, self._to_left(bead, y))
        if self.height() != self._high:
            self.setFixedHeight(self._high)
        edge = theme.px(1)
        at = QRect(edge, round((self._high - self._dog.height()) / 2), self._dog.width(), self._dog.height())
        self._dog.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), at))
        self.update()

    def _follow(self, bead: Bead) -> None:
        """Move one bead along its line, while it is being moved; the others stay where they are."""
        y = bead.y() + bead.height() / 2
        bead.place(self._x(bead.weight, y), y, self._to_left(bead, y))
        bead.raise_()
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Arrange for the new width."""
        self._arrange()

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Rings, lanes and how sure each weight is."""
        theme, colours = self._theme, self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clip = QPainterPath()
        clip.addRoundedRect(QRectF(self.rect()), theme.px(1), theme.px(1))
        painter.setClipPath(clip)
        painter.fillRect(self.rect(), QColor(colours.sunken))
        near, far = QColor(colours.surface), QColor(colours.sunken)
        centre = self.width() - self._start if self._mirrored else self._start
        for number, bound in enumerate(caring.BOUNDS):
            share = (number + 1) / len(caring.BOUNDS)
            mixed = QColor(
                round(far.red() + (near.red() - far.red()) * share),
                round(far.green() + (near.green() - far.green()) * share),
                round(far.blue() + (near.blue() - far.blue()) * share),
            )
            painter.setBrush(mixed)
            painter.setPen(QPen(QColor(colours.line), 1))
            wide, tall = self._radius * (1.0 - bound), self._high * 1.4
            painter.drawEllipse(QPointF(centre, self._high / 2), wide, tall)
            behind = (
                QRectF(0, 0, centre, self._high)
                if not self._mirrored
                else QRectF(centre, 0, self.width() - centre, self._high)
            )
            painter.fillRect(behind, mixed)
        self._ring_names(painter)
        for sort, top, _ in self._lanes:
            self._lane_name(painter, sort, top)
        for bead in self.beads:
            self._whisker(painter, bead)
        painter.end()

    def _ring_names(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(theme.colours.soft))
        edges = (0.0, *caring.BOUNDS, 1.0)
        y = theme.px(0.5)
        for ring, (low, high) in zip(RINGS, pairwise(edges), strict=True):
            one, other = sorted((self._x(low, self._head() / 2), self._x(high, self._head() / 2)))
            room = QRectF(one + 2, y, other - one - 4, self._head() - y)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(room, int(flags), wording.say(f"care.ring.{ring}"))

    def _lane_name(self, painter: QPainter, sort: str, top: float) -> None:
        theme = self._theme
        if top > self._head():
            painter.setPen(QPen(QColor(theme.colours.line), 1))
            edge = theme.px(1)
            painter.drawLine(QPointF(edge, top - 2), QPointF(self.width() - edge, top - 2))
        painter.setFont(theme.font("small", bold=True))
        painter.setPen(QColor(ink(theme, sort)))
        high = QFontMetrics(painter.font()).height()
        room = QRect(theme.px(1), round(top), self.width() - theme.px(2), high)
        align = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
        painter.drawText(
            room,
            int(align | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute),
            wording.say(f"care.sort.{sort}"),
        )

    def _whisker(self, painter: QPainter, bead: Bead) -> None:
        y = bead.y() + bead.height() + 3.5
        colour = QColor(ink(self._theme, caring.sort_of(bead.item)))
        painter.setPen(QPen(colour, 2, c=Qt.PenCapStyle.RoundCap))
        # While it is moved, the line shows what the person says: no doubt about that.
        held = abs(bead.weight - bead.item.weight) > 0.004
        low, high = (bead.weight, bead.weight) if held else (bead.item.low, bead.item.high)
        one, other = self._x(low, y), self._x(high, y)
        painter.drawLine(QPointF(one, y), QPointF(other, y))
        for x in (one, other):
            painter.drawLine(QPointF(x, y - 3), QPointF(x, y + 3))
