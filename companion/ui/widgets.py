"""Small widgets that all windows share: inert labels, wrapping buttons, marked quotations, chips."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QWidget,
)

from companion.ui import wording
from companion.ui.drawing import paint_sign
from companion.ui.theme import Theme


def label(text: str, role: str = "", wrap: bool = True, selectable: bool = False) -> QLabel:
    """A label that never takes its text for markup."""
    out = QLabel()
    out.setTextFormat(Qt.TextFormat.PlainText)
    out.setText(text)
    out.setWordWrap(wrap)
    if role:
        out.setProperty("role", role)
    if selectable:
        out.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if wrap:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        out.setSizePolicy(policy)
    return out


def button(text: str, on_click: Callable[[], object], role: str = "", name: str = "") -> Button:
    """A button whose text wraps. `name` is for screen readers where the text alone does not say enough."""
    out = Button(text)
    if role:
        out.setProperty("role", role)
    out.setAccessibleName(name or text)
    out.clicked.connect(lambda: on_click())
    return out


SPARE = 6
"""Pixels by which a button is wider than words and frame: a style's contents are a little narrower than it says."""


class Button(QPushButton):
    """A push button that wraps its text instead of cutting it off, and never reads `&` as a shortcut."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = text
        self.setText(text.replace("&", "&&"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setAutoDefault(False)

    def say(self, text: str) -> None:
        """Change the text."""
        self.words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.updateGeometry()

    def _frame(self) -> QSize:
        whole = super().sizeHint()
        return QSize(
            whole.width() - self.fontMetrics().horizontalAdvance(self.words),
            whole.height() - self.fontMetrics().height(),
        )

    def sizeHint(self) -> QSize:
        """Wide enough for one line."""
        frame = self._frame()
        lines = self.words.split("\n")
        wide = max(self.fontMetrics().horizontalAdvance(line) for line in lines)
        return QSize(wide + frame.width() + SPARE, self._tall(100_000) + frame.height())

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest word."""
        longest = max((self.fontMetrics().horizontalAdvance(word) for word in self.words.split()), default=10)
        return QSize(longest + self._frame().width() + SPARE, self.heightForWidth(max(self.width(), 1)))

    def hasHeightForWidth(self) -> bool:
        """Yes: narrower means taller."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height that the wrapped text needs."""
        frame = self._frame()
        room = max(width - frame.width() - SPARE // 2, self.fontMetrics().averageCharWidth() * 4)
        return self._tall(room) + frame.height()

    def _tall(self, room: int) -> int:
        # Laid out, not counted in lines: letters that the font lacks come from another one, which may be taller.
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter)
        return self.fontMetrics().boundingRect(QRect(0, 0, room, 100_000), flags, self.words).height()

    def _ink(self) -> QColor:
        # A style sheet's colour for a checked button does not reach the palette.
        palette = self.palette()
        if self.property("role") == "filter" and self.isChecked():
            return palette.highlightedText().color()
        return palette.buttonText().color()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The style's bevel, with the text wrapped on top."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        contents = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
        # Without a frame of its own, a centred second line would hang in the air.
        side = self.property("role") in ("nav", "plain")
        align = QStyle.visualAlignment(
            self.layoutDirection(), Qt.AlignmentFlag.AlignLeft if side else Qt.AlignmentFlag.AlignHCenter
        )
        align |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        # The words run as they are written, whichever way the window runs: the question mark stays at their end.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(self.font())
        painter.setPen(self._ink())
        painter.drawText(contents, int(align | Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextDontClip), self.words)


def choice() -> QComboBox:
    """A choice that does not grow as wide as its longest entry."""
    out = QComboBox()
    out.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    out.setMinimumContentsLength(8)
    return out


class _TickWords(QLabel):
    """The words beside a tick box: a click on them ticks it."""

    def __init__(self, words: str, box: QCheckBox) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(words)
        self.setWordWrap(True)
        self._box = box

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick."""
        if self.rect().contains(event.position().toPoint()) and self._box.isEnabled():
            self._box.setFocus()
            self._box.toggle()


class Tick(QWidget):
    """A tick box whose words wrap. `box` is the control itself."""

    def __init__(self, theme: Theme, words: str, on: bool) -> None:
        super().__init__()
        self.box = QCheckBox()
        self.box.setChecked(on)
        self.box.setAccessibleName(words)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.px(1))
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(_TickWords(words, self.box), 1, Qt.AlignmentFlag.AlignVCenter)


class Quote(QWidget):
    """Outside text with marked passages, drawn as characters: there is no markup it could be taken for."""

    def __init__(
        self,
        text: str,
        marks: Sequence[tuple[int, int]],
        theme: Theme,
        fixed: bool = False,
        size: str = "body",
        bold: bool = False,
        soft: bool = False,
    ) -> None:
        super().__init__()
        self._colour = theme.colours.soft if soft else theme.colours.ink
        self._text = text
        self._marks = [(a, b) for a, b in marks if 0 <= a < b <= len(text)]
        self._theme = theme
        self._font = theme.font(size, bold=bold, fixed=fixed)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(text)
        self.setAccessibleDescription("; ".join(text[a:b] for a, b in self._marks))

    def say(self, text: str) -> None:
        """Change the text, without marks."""
        self._text, self._marks = text, []
        self.setAccessibleName(text)
        self.setMinimumHeight(self.heightForWidth(max(self.width(), 60)))
        self.update()

    def _layout(self, width: float) -> tuple[QTextLayout, float]:
        layout = QTextLayout(self._text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Like a label: the text's own direction decides where its lines begin, not the window's.
        if wording.runs_right_to_left(self._text):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        ranges = []
        for start, end in self._marks:
            marked = QTextCharFormat()
            marked.setBackground(QColor(self._theme.colours.mark))
            marked.setForeground(QColor(self._theme.colours.on_mark))
            marked.setFontUnderline(True)
            marked.setFontWeight(QFont.Weight.Bold)
            span = QTextLayout.FormatRange()
            span.start, span.length, span.format = start, end - start, marked
            ranges.append(span)
        layout.setFormats(ranges)
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width, 20.0))
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def hasHeightForWidth(self) -> bool:
        """Yes: it wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of the wrapped text."""
        return round(self._layout(width)[1]) + 4

    def sizeHint(self) -> QSize:
        """One line if it is short."""
        layout, _ = self._layout(100_000)
        wide = min(round(layout.lineAt(0).naturalTextWidth()) + 2 if layout.lineCount() else 20, 700)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        """It can be squeezed."""
        return QSize(60, 20)

    def resizeEvent(self, event: object) -> None:
        """Claim the height that the new width needs; not every layout asks."""
        needed = self.heightForWidth(self.width())
        if self.minimumHeight() != needed:
            self.setMinimumHeight(needed)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        painter = QPainter(self)
        painter.setPen(QColor(self._colour))
        self._layout(self.width())[0].draw(painter, QPointF(0, 2))
        painter.end()


def outside(text: str, theme: Theme, size: str = "body", bold: bool = False, soft: bool = False) -> Quote:
    """Words from outside, which may be longer than a line without a gap: they wrap anywhere."""
    return Quote(text, (), theme, size=size, bold=bold, soft=soft)


class Chip(QWidget):
    """A voice: its sign and its word on its own ground."""

    def __init__(self, voice: str, word: str, theme: Theme) -> None:
        super().__init__()
        self._voice, self._word, self._theme = voice, word, theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(word)

    def sizeHint(self) -> QSize:
        """Sign, word, padding."""
        from PySide6.QtGui import QFontMetrics

        metrics = QFontMetrics(self._theme.font("small", bold=True))
        sign, pad = metrics.height(), self._theme.px(0.75)
        return QSize(metrics.horizontalAdvance(self._word) + sign + pad * 3, metrics.height() + pad)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        ink, ground = (QColor(c) for c in self._theme.voice(self._voice))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        pad = self._theme.px(0.75)
        side = self.height() - pad
        sign = QRect(pad, pad // 2, side, side)
        room = QRect(pad * 2 + side, 0, self.width() - pad * 2 - side, self.height())
        whole, direction = self.rect(), self.layoutDirection()
        sign, room = QStyle.visualRect(direction, whole, sign), QStyle.visualRect(direction, whole, room)
        paint_sign(painter, self._voice, QRectF(sign), ink, ground)
        painter.setPen(ink)
        painter.setFont(self._theme.font("small", bold=True))
        align = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft)
        align |= Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(room, int(align), self._word)
        painter.end()
