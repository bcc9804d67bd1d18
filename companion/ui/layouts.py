"""How widgets stand together: wrapping rows, stacks, cards on a ground of their own, pages that scroll."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from companion.ui.theme import Theme
from companion.ui.widgets import Quote

SETTLED_MS = 30
"""Until what was added to a page has found its place."""


class Flow(QLayout):
    """Items in rows, wrapped like words, each in the middle of its row; right for buttons at any text size."""

    def __init__(self, gap: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Item by index."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all rows."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """All in one row."""
        visible = [item for item in self._items if not item.isEmpty()]
        wide = sum(item.sizeHint().width() for item in visible) + self._gap * max(len(visible) - 1, 0)
        return QSize(wide, max((item.sizeHint().height() for item in visible), default=0))

    def minimumSize(self) -> QSize:
        """The widest item alone."""
        size = QSize(0, 0)
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, move: bool) -> int:
        rows: list[list[tuple[QLayoutItem, int, int]]] = [[]]
        x = 0
        for item in self._items:
            if item.isEmpty():
                continue
            wide = min(item.sizeHint().width(), rect.width())
            high = item.heightForWidth(wide) if item.hasHeightForWidth() else item.sizeHint().height()
            if x > 0 and x + wide > rect.width():
                rows.append([])
                x = 0
            rows[-1].append((item, wide, high))
            x += wide + self._gap
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        y = rect.y()
        for line in rows:
            x, tall = rect.x(), max((high for _, _, high in line), default=0)
            for item, wide, high in line:
                if move:
                    place = QRect(x, y + (tall - high) // 2, wide, high)
                    item.setGeometry(QStyle.visualRect(direction, rect, place))
                x += wide + self._gap
            y += tall + self._gap
        return y - self._gap - rect.y()


def row(theme: Theme, *widgets: QWidget) -> QWidget:
    """Widgets in a wrapping row."""
    out = QWidget()
    flow = Flow(theme.px(1), out)
    for widget in widgets:
        flow.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    out.setSizePolicy(policy)
    return out


def beside(theme: Theme, *widgets: QWidget, stretch: int = -1) -> QWidget:
    """Widgets side by side; the one at index `stretch` takes what is left."""
    out = QWidget()
    box = QHBoxLayout(out)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.px(1.5))
    for index, widget in enumerate(widgets):
        fixed = widget.sizePolicy().verticalPolicy() == QSizePolicy.Policy.Fixed
        where = Qt.AlignmentFlag.AlignTop if fixed else Qt.AlignmentFlag.AlignVCenter
        aligned = fixed or isinstance(widget, Quote)
        box.addWidget(widget, 1 if index == stretch else 0, *((where,) if aligned else ()))
    if stretch < 0:
        box.addStretch(1)
    return out


def card(theme: Theme, *widgets: QWidget, role: str = "card", spacing: float = 1) -> QFrame:
    """Widgets stacked on a surface of their own."""
    out = QFrame()
    out.setProperty("role", role)
    box = QVBoxLayout(out)
    box.setContentsMargins(theme.px(2), theme.px(1.5), theme.px(2), theme.px(1.5))
    box.setSpacing(theme.px(spacing))
    for widget in widgets:
        box.addWidget(widget)
    return out


def stack(theme: Theme, *widgets: QWidget, spacing: float = 1) -> QWidget:
    """Widgets below each other."""
    out = QWidget()
    box = QVBoxLayout(out)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(theme.px(spacing))
    for widget in widgets:
        box.addWidget(widget)
    return out


def scroller(theme: Theme, content: QWidget, margin: float = 3) -> QScrollArea:
    """A scrolling page that never scrolls sideways."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    holder = QWidget()
    box = QVBoxLayout(holder)
    side = theme.px(margin)
    box.setContentsMargins(side, side, side, side)
    box.addWidget(content)
    box.addStretch(1)
    area.setWidget(holder)
    return area


def reveal(widget: QWidget, margin: int = 12, top: bool = False) -> None:
    """Scroll a widget that has just appeared into view once it has its place; with `top`, its upper edge."""

    def scroll() -> None:
        above = widget.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if above is None or not widget.isVisible():
            return
        inner = above.widget()
        if top and inner is not None:
            above.verticalScrollBar().setValue(widget.mapTo(inner, widget.rect().topLeft()).y() - margin)
        else:
            above.ensureWidgetVisible(widget, 0, margin)

    # The layouts above it settle one after the other; only then is there a place to scroll to.
    QTimer.singleShot(SETTLED_MS, widget, scroll)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def rule(theme: Theme) -> QFrame:
    """A thin line."""
    out = QFrame()
    out.setProperty("role", "line")
    out.setFixedHeight(1)
    return out
