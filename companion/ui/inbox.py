"""Today and before: the journal, with search as you type, and one entry in full beside it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QSplitter,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from companion.domain.journal import Entry, Summary
from companion.domain.observation import Kind
from companion.ui import wording
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.drawing import MOODS, Dog, paint_sign
from companion.ui.layouts import clear, row, scroller, stack
from companion.ui.widgets import Button, button, choice, label

PAGE = 100
"""Entries fetched at a time."""
TYPING_PAUSE_MS = 250
ENTRY_ROLE = int(Qt.ItemDataRole.UserRole)

FILTERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("filter.all", frozenset()),
    ("filter.you", frozenset({"ask"})),
    ("filter.warn", frozenset({"warn", "decline"})),
    ("filter.answered", frozenset({"answered"})),
    ("filter.unread", frozenset({"unreadable"})),
)
CHANNELS: tuple[tuple[str, Kind | None], ...] = (
    ("filter.channel.all", None),
    ("filter.channel.email", Kind.EMAIL),
    ("filter.channel.file", Kind.FILE),
    ("filter.channel.message", Kind.MESSAGE),
    ("filter.channel.clipboard", Kind.CLIPBOARD),
)
FEW, AHEAD = 12, 10
"""Where a filter leaves fewer entries than this, older ones are fetched by themselves, up to so many pages."""


class Journal(QAbstractListModel):
    """Entries, newest first."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.entries: list[Entry] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's
        """Number of entries."""
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text for display and for screen readers."""
        if not index.isValid() or index.row() >= len(self.entries):
            return None
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == int(Qt.ItemDataRole.DisplayRole):
            return wording.what(entry)
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return wording.say(
                "entry.accessible",
                voice=wording.voice_word(entry),
                what=wording.what(entry),
                who=wording.who(entry),
                when=wording.when(entry.at, self._context.clock()),
            )
        return None

    def replace(self, entries: list[Entry]) -> None:
        """Take a new list."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def extend(self, entries: list[Entry]) -> None:
        """Add older entries at the end."""
        if not entries:
            return
        self.beginInsertRows(QModelIndex(), len(self.entries), len(self.entries) + len(entries) - 1)
        self.entries.extend(entries)
        self.endInsertRows()

    def put(self, entry: Entry) -> None:
        """Replace an entry by its id, or add it at the top."""
        for number, old in enumerate(self.entries):
            if old.id == entry.id:
                self.entries[number] = entry
                at = self.index(number)
                self.dataChanged.emit(at, at)
                return
        self.beginInsertRows(QModelIndex(), 0, 0)
        self.entries.insert(0, entry)
        self.endInsertRows()


def _mirrored(direction: Qt.LayoutDirection, whole: QRectF, part: QRectF) -> QRectF:
    """A part of a line, on the other side where the window runs right to left."""
    if direction is not Qt.LayoutDirection.RightToLeft:
        return part
    return QRectF(whole.left() + whole.right() - part.right(), part.top(), part.width(), part.height())


class Line(QStyledItemDelegate):
    """Draws one entry: sign, what, who, when, and the voice's word."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._side = Qt.AlignmentFlag.AlignLeft

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Three lines of text."""
        theme = self._context.theme
        body, small = QFontMetrics(theme.font("body", bold=True)), QFontMetrics(theme.font("small"))
        return QSize(200, body.height() + small.height() * 2 + theme.px(2.25))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw it."""
        entry: Entry = index.data(ENTRY_ROLE)
        theme, colours = self._context.theme, self._context.theme.colours
        rect = QRectF(option.rect)
        state, direction = option.state, option.direction
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.sunken))
            edge = _mirrored(direction, rect, QRectF(rect.left(), rect.top(), theme.px(0.5), rect.height()))
            painter.fillRect(edge, QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(colours.ground))
        painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(colours.line))
        voice = wording.voice(entry)
        ink, ground = (QColor(c) for c in theme.voice(voice))
        pad = theme.px(1)
        side = QFontMetrics(theme.font("heading")).height() * 1.15
        sign = QRectF(rect.left() + pad * 1.5, rect.top() + pad, side, side)
        paint_sign(painter, voice, _mirrored(direction, rect, sign), ink, ground)
        room = _mirrored(direction, rect, rect.adjusted(pad * 2.5 + side, pad * 0.75, -pad, -pad * 0.75))
        # Each line runs as it is written: a telephone number read from the wrong end is another number.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._side = QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignAbsolute
        self._line(painter, room, "body", wording.what(entry), colours.ink, bold=wording.needs_you(entry))
        self._line(painter, room, "small", wording.who(entry), colours.soft)
        answered = wording.say("entry.answered") if entry.feedback else ""
        word = " · ".join(w for w in (wording.voice_word(entry), answered) if w)
        at = wording.when(entry.at, self._context.clock())
        self._line(painter, QRectF(room), "small", f"{word} · {at}", ink.name(), bold=voice in ("warn", "ask"))
        painter.restore()

    def _line(self, painter: QPainter, room: QRectF, size: str, text: str, colour: str, bold: bool = False) -> None:
        font = self._context.theme.font(size, bold=bold)
        metrics = QFontMetrics(font)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        short = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
        line = QRectF(room.left(), room.top(), room.width(), metrics.height())
        painter.drawText(line, int(self._side | Qt.AlignmentFlag.AlignVCenter), short)
        room.setTop(line.bottom() + self._context.theme.px(0.25))


class Inbox(QWidget):
    """The page: what the dog does now, search, the list, and the entry in full."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._fetch = 0
        self._narrow = False
        self._shown = ""
        self._filter: frozenset[str] = frozenset()
        self.back: Button | None = None
        self._all: list[Entry] = []
        theme = context.theme
        self.setProperty("role", "page")

        self.dog = Dog("resting", theme.px(8), wording.say("dog.silent", dog=context.dog))
        self.mood = label(wording.say("inbox.loading"), "heading")
        self.today = label("", "soft")
        self.head = QWidget()
        head = QHBoxLayout(self.head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(theme.px(2))
        head.addWidget(self.dog)
        head.addWidget(stack(theme, self.mood, self.today, spacing=0.25), 1)

        self.search = QLineEdit()
        self.search.setPlaceholderText(wording.say("inbox.search"))
        self.search.setAccessibleName(wording.say("inbox.search"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_PAUSE_MS)
        self._typing.timeout.connect(self.reload)
        self.search.textChanged.connect(lambda _: self._typing.start())
        self.filters: list[Button] = []
        for key, voices in FILTERS:
            one = button(wording.say(key), partial(self._choose, voices), "filter")
            one.setCheckable(True)
            one.setChecked(not voices)
            self.filters.append(one)

        self.channel = choice()
        self.channel.setAccessibleName(wording.say("filter.channel"))
        for key, kind in CHANNELS:
            self.channel.addItem(wording.say(key), kind)
        self.channel.activated.connect(lambda _: self._refilter())
        self._ahead = 0

        self.journal = Journal(context)
        self.list = QListView()
        self.list.setModel(self.journal)
        self.list.setItemDelegate(self._delegate())
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(wording.say("inbox.list"))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.selectionModel().currentChanged.connect(lambda now, _: self._moved(now))
        self.list.clicked.connect(self._picked)
        self.list.activated.connect(self._picked)
        self.empty = label("", "soft")
        self.more = button(wording.say("inbox.more"), self._more)
        self.more.hide()
        left = QWidget()
        left_box = QVBoxLayout(left)
        left_box.setContentsMargins(0, 0, 0, 0)
        left_box.setSpacing(theme.px(1))
        left_box.addWidget(self.search)
        left_box.addWidget(row(theme, *self.filters, self.channel))
        left_box.addWidget(self.empty)
        left_box.addWidget(self.list, 1)
        left_box.addWidget(self.more)

        self.detail = QWidget()
        self._detail = QVBoxLayout(self.detail)
        self._detail.setContentsMargins(0, 0, 0, 0)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(left)
        self.split.addWidget(self.detail)
        self.split.setChildrenCollapsible(False)
        self.split.setStretchFactor(0, 2)
        self.split.setStretchFactor(1, 3)
        self.split.setHandleWidth(theme.px(2))
        self.split.setSizes([400, 600])
        self._left = left
        left.setMinimumWidth(theme.em(20))
        self.detail.setMinimumWidth(theme.em(20))
        box = QVBoxLayout(self)
        box.setContentsMargins(theme.px(2.5), theme.px(2), theme.px(2.5), theme.px(2))
        box.setSpacing(theme.px(1.5))
        box.addWidget(self.head)
        box.addWidget(self.split, 1)
        self._blank()
        self.reload()

    def _delegate(self) -> Line:
        # Kept on the object: the view does not own its delegate.
        self._line = Line(self._context)
        return self._line

    # Data

    def reload(self) -> None:
        """Fetch the newest entries for the words in the search field. Answers to older searches are dropped."""
        self._fetch += 1
        number = self._fetch
        words = self.search.text().strip()
        self._context.bridge.later(
            self._context.desk.journal(words, None, PAGE), lambda found: self._found(number, found), owner=self
        )

    def _found(self, number: int, found: tuple[Entry, ...]) -> None:
        if number != self._fetch:
            return
        self._all = list(found)
        self._ahead = 0
        self._came(len(found))

    def _filtered(self) -> None:
        keep = self._shown
        chosen = [e for e in self._all if self._passes(e)]
        # A question that waits stands above what is newer.
        chosen.sort(key=lambda e: not wording.needs_you(e))
        self.journal.replace(chosen)
        words = self.search.text().strip()
        key = "inbox.none_found" if words or self._chosen else "inbox.empty"
        self.empty.setText(wording.say(key, dog=self._context.dog))
        self.empty.setVisible(not chosen)
        self.list.setVisible(bool(chosen))
        for at, entry in enumerate(chosen):
            if entry.id == keep:
                self.list.selectionModel().blockSignals(True)
                self.list.setCurrentIndex(self.journal.index(at))
                self.list.selectionModel().blockSignals(False)

    @property
    def _chosen(self) -> bool:
        """Whether any filter is on."""
        return bool(self._filter) or self.channel.currentIndex() > 0

    def _refilter(self) -> None:
        self._ahead = 0
        self._filtered()
        self._look_further()

    def _look_further(self) -> None:
        """Fetch older entries by itself while a filter leaves hardly any of the newer ones."""
        if self._chosen and self.more.isVisibleTo(self) and len(self.journal.entries) < FEW and self._ahead < AHEAD:
            self._ahead += 1
            self._more()

    def _passes(self, entry: Entry) -> bool:
        wanted: Kind | None = CHANNELS[max(self.channel.currentIndex(), 0)][1]
        if wanted is not None and wording.channel(entry) is not wanted:
            return False
        if not self._filter:
            return True
        if "ask" in self._filter:
            return wording.needs_you(entry)
        if "answered" in self._filter:
            return bool(entry.feedback)
        return wording.voice(entry) in self._filter

    def _choose(self, voices: frozenset[str]) -> None:
        self._filter = voices
        for one, (_, of) in zip(self.filters, FILTERS, strict=True):
            one.setChecked(of == voices)
        self._refilter()

    def _more(self) -> None:
        if not self._all:
            return
        before = min(e.at for e in self._all)
        words = self.search.text().strip()
        self._context.bridge.later(self._context.desk.journal(words, before, PAGE), self._older, owner=self)

    def _older(self, found: tuple[Entry, ...]) -> None:
        known = {e.id for e in self._all}
        self._all.extend(e for e in found if e.id not in known)
        self._came(len(found))

    def _came(self, count: int) -> None:
        self.more.setVisible(count >= PAGE)
        self._filtered()
        self._look_further()

    def arrived(self, entry: Entry) -> None:
        """A new entry, or a changed one."""
        known = {e.id: n for n, e in enumerate(self._all)}
        if entry.id in known:
            self._all[known[entry.id]] = entry
        elif not self.search.text().strip():
            self._all.insert(0, entry)
        else:
            return
        self._filtered()

    def refresh(self, entry_id: str) -> None:
        """Fetch one entry again, because it was answered or undone; a forgotten one goes."""
        self._context.bridge.later(self._context.desk.entry(entry_id), lambda e: self._again(entry_id, e), owner=self)

    def _again(self, entry_id: str, entry: Entry | None) -> None:
        if entry is None:
            self._shown = ""
            self._blank()
            self.reload()
        else:
            self.arrived(entry)

    def summarise(self, summary: Summary) -> None:
        """Show the mood and the day."""
        context = self._context
        words, _ = wording.mood(summary, context.dog, context.clock())
        self.dog.strike(MOODS[summary.mood], words)
        self.mood.setText(words)
        waiting = wording.count("inbox.waiting", summary.open_questions) if summary.open_questions else ""
        self.today.setText(" ".join(s for s in (wording.today(summary), waiting) if s))

    # One entry

    def open(self, entry_id: str) -> None:
        """Show one entry in full."""
        for entry in self._all:
            if entry.id == entry_id:
                self._detail_of(entry)
                return
        self._context.bridge.later(
            self._context.desk.entry(entry_id), lambda e: self._detail_of(e) if e is not None else None, owner=self
        )

    def _moved(self, index: QModelIndex) -> None:
        # Where the entry takes the list's place, the arrow keys only walk; Enter opens.
        if not self._narrow:
            self._picked(index)

    def _picked(self, index: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if isinstance(entry, Entry) and not (self._narrow and entry.id == self._shown):
            self._detail_of(entry)
            if self._narrow and self.back is not None:
                self.back.setFocus()

    def _detail_of(self, entry: Entry) -> None:
        self._shown = entry.id
        clear(self._detail)
        case = entry.decision.case if entry.decision is not None else ""
        others = [e for e in self._all if case and e.decision is not None and e.decision.case == case]
        file = CaseFile(self._context, entry, others=others)
        file.changed.connect(self.refresh)
        file.wanted.connect(self.open)
        self.back = button(wording.say("inbox.back"), self._go_back)
        self.back.setVisible(self._narrow)
        area = scroller(self._context.theme, file, margin=1)
        area.setAccessibleName(wording.headline(entry))
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setProperty("role", "reading")
        self._detail.addWidget(self.back)
        self._detail.addWidget(area, 1)
        self._arrange()

    def _blank(self) -> None:
        self.back = None
        clear(self._detail)
        hint = label(wording.say("inbox.pick"), "soft")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._detail.addWidget(hint)
        self._arrange()

    def _go_back(self) -> None:
        self._shown = ""
        self.list.clearSelection()
        self._blank()
        self.list.setFocus()

    # Room

    def resizeEvent(self, event: object) -> None:
        """List and entry side by side where there is room, one after the other where not."""
        self._narrow = self.width() < self._context.theme.em(84)
        self._arrange()

    def _arrange(self) -> None:
        alone = self._narrow and bool(self._shown)
        self._left.setVisible(not alone)
        # In large text the mood would leave the entry a few lines.
        self.head.setVisible(not alone)
        self.detail.setVisible(not self._narrow or bool(self._shown))
        if self.back is not None:
            self.back.setVisible(self._narrow)
