"""The window that speaks up: warn, ask and decline, each with a look of its own. It never takes the focus."""

from __future__ import annotations

import zlib

from PySide6.QtCore import QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.domain.feedback import Receipt
from companion.domain.journal import CareItem, Entry
from companion.domain.judgement import Act
from companion.domain.observation import Kind
from companion.domain.tools import ToolName
from companion.ui import records, wording
from companion.ui.answering import Answering
from companion.ui.casefile import CaseFile
from companion.ui.context import Context
from companion.ui.drawing import POSTURES, Dog, app_icon
from companion.ui.layouts import SETTLED_MS, beside, card, reveal, row, stack
from companion.ui.theme import LIGHT
from companion.ui.unwrapping import Unwrapped, unwrapped
from companion.ui.widgets import Button, Chip, Quote, button, label, outside

LOOKS = 3
"""Layouts a warning comes in, so that it does not wear off (Vance 2018)."""


def look(decision_id: str) -> int:
    """The layout of a warning: steady for one decision, different between decisions."""
    return zlib.crc32(decision_id.encode()) % LOOKS


class Band(QFrame):
    """The coloured band of an alert. Stripes on some warnings; the pattern says nothing, it only varies."""

    def __init__(self, act: Act, variant: int, context: Context) -> None:
        super().__init__()
        self.setProperty("role", f"{act.value}band")
        self._striped = act is Act.WARN and variant == 1
        self._stripe = QColor(context.theme.colours.on_warn)
        self._stripe.setAlpha(26)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground by the style sheet, stripes by hand."""
        super().paintEvent(event)
        if not self._striped:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._stripe, 14))
        high = self.height()
        for x in range(-high, self.width() + high, 44):
            painter.drawLine(QPointF(x, high), QPointF(x + high, 0))
        painter.end()


class AlertWindow(QWidget):
    """One alert about one entry."""

    closed = Signal(str)
    """The entry's id."""
    answered = Signal(str)
    """The entry's id, when an answer was learnt or undone."""

    def __init__(self, context: Context, entry: Entry, practice: bool = False) -> None:
        super().__init__()
        self._placed = False
        self._practice = practice
        assert entry.decision is not None, "an alert speaks of a decision"
        self.entry = entry
        self.decision = entry.decision
        self._context = context
        self._act = entry.decision.act
        flags = Qt.WindowType.Window | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint
        flags |= Qt.WindowType.WindowCloseButtonHint
        if self._act is Act.WARN:
            flags |= Qt.WindowType.WindowStaysOnTopHint
        self.setWindowFlags(flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setProperty("role", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowIcon(app_icon())
        self.setWindowTitle(wording.say(f"alert.title.{self._act.value}", dog=context.dog))
        self.setAccessibleName(wording.headline(entry))
        self._build()
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)

    # Building

    def _build(self) -> None:
        theme, entry = self._context.theme, self.entry
        variant = look(self.decision.id) if self._act is Act.WARN else 0
        side = theme.px(10)
        disc = LIGHT.ground if self._act is Act.WARN else ""
        dog = Dog(POSTURES[self._act.value], side, wording.say(f"dog.{self._act.value}", dog=self._context.dog), disc)
        head_role = "onwarn" if self._act is Act.WARN else "heading"
        band = Band(self._act, variant, self._context)
        body = self._body()
        outer: QHBoxLayout | QVBoxLayout
        if variant == 2:
            outer = QHBoxLayout(self)
            inside = QVBoxLayout(band)
            inside.addWidget(dog, 0, Qt.AlignmentFlag.AlignHCenter)
            inside.addStretch(1)
            body.insertWidget(0, label(wording.headline(entry), "heading"))
            inside.setContentsMargins(theme.px(1.5), theme.px(2), theme.px(1.5), theme.px(2))
        else:
            outer = QVBoxLayout(self)
            line = QHBoxLayout(band)
            line.setContentsMargins(theme.px(2), theme.px(1.5), theme.px(2), theme.px(1.5))
            line.setSpacing(theme.px(2))
            title = label(wording.headline(entry), head_role)
            if variant == 1:
                line.addWidget(title, 1)
                line.addWidget(dog)
            else:
                line.addWidget(dog)
                line.addWidget(title, 1)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        holder = QWidget()
        holder.setLayout(body)
        self._holder = holder
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(holder)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._band = band
        self._beside = variant == 2
        outer.addWidget(band)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._area, 1)
        column.addWidget(self._foot)
        outer.addLayout(column, 1)

    def _body(self) -> QVBoxLayout:
        theme, entry, context = self._context.theme, self.entry, self._context
        box = QVBoxLayout()
        box.setContentsMargins(theme.px(2.5), theme.px(2), theme.px(2.5), theme.px(2))
        box.setSpacing(theme.px(1.5))
        chip = Chip(wording.voice(entry), wording.voice_word(entry), theme)
        source: list[QWidget] = [
            beside(theme, chip, label(wording.when(entry.at, context.clock()), "soft"), stretch=1)
        ]
        if entry.observation is not None:
            source.append(outside(wording.what(entry), theme, bold=True))
            about = wording.say("entry.about", kind=wording.kind(entry), who=wording.who(entry))
            source.append(outside(about, theme, soft=True))
        box.addWidget(stack(theme, *source, spacing=0.5))
        if self._act is Act.DECLINE:
            for sentence in wording.reasons(self.decision):
                box.addWidget(label(sentence, "lead"))
        pair = wording.pair(entry) if self._act is not Act.DECLINE else None
        if pair is not None:
            box.addWidget(self._pair(pair))
        link = unwrapped(entry) if pair is None and self._act is not Act.DECLINE else None
        if link is not None:
            box.addWidget(self._link(link))
        for shown in self._facts(pair is not None, link):
            inner: list[QWidget] = [label(shown.sentence, "strong" if self._act is Act.WARN else "")]
            if shown.quote:
                inner.append(Quote(shown.quote, shown.marks, theme))
            box.addWidget(card(theme, *inner, spacing=0.5))
        if self._act is not Act.ASK:
            box.addWidget(label(wording.next_step(entry)[1], "lead"))
            route = context.route(entry)
            if route is not None and route.phone:
                words = wording.say("route.phone", name=route.name, phone=route.phone)
                box.addWidget(label(words, "strong", selectable=True))
        if records.coached(entry) and not self._practice:
            box.addWidget(self._script())
        self._own = QVBoxLayout()
        self._own.setSpacing(theme.px(1))
        box.addLayout(self._own)
        if not self._practice:
            context.bridge.later(context.desk.care(), self._remind, owner=self)
        box.addStretch(1)
        self._foot = self._make_foot()
        return box

    def _make_foot(self) -> QFrame:
        """What the person can do; it stays in view however long the rest is."""
        theme = self._context.theme
        if self._act is Act.ASK:
            later = button(wording.say("alert.later"), self.close, "plain")
            rows: list[QWidget] = [self._answers(), row(theme, later, self._details_button())]
        else:
            rows = [
                row(theme, *self._actions()),
                row(theme, *self._hold(), self._aid_button(), self._details_button()),
            ]
            if self._act is Act.WARN:
                rows.append(
                    stack(theme, label(wording.say("answer.was_i_right"), "soft"), self._answers(), spacing=0.5)
                )
            elif self.decision.override_after is not None:
                rows.append(self._override(self.decision.override_after))
        return card(theme, *rows, role="foot")

    def _answers(self) -> QWidget:
        answering = Answering(self._context, self.entry, self._practice)
        answering.answered.connect(self.answered)
        return answering

    def _script(self) -> QWidget:
        """Words against the words that they were given."""
        theme = self._context.theme
        return card(
            theme,
            label(wording.say("script.title"), "strong"),
            label(wording.say("script.words"), "lead"),
            label(wording.say("script.why"), "soft"),
            role="notice",
            spacing=0.5,
        )

    def _remind(self, care: tuple[CareItem, ...]) -> None:
        """What the person's own records have for this moment."""
        theme = self._context.theme
        for words in records.reminders(self.entry, care):
            self._own.addWidget(card(theme, outside(words, theme, bold=True), role="notice"))
        # What was added finds its place in two steps: its own height, then that of what holds it.
        for wait in (SETTLED_MS, 3 * SETTLED_MS):
            QTimer.singleShot(wait, self, self._fit)

    def _link(self, link: Unwrapped) -> QWidget:
        """A link unwrapped: what it shows, where it leads, whose page that is."""
        theme = self._context.theme
        return card(
            theme,
            label(wording.say("link.shows"), "small"),
            Quote(link.shows, (), theme, fixed=True),
            label(wording.say("link.leads"), "small"),
            Quote(link.leads, link.marks, theme, fixed=True, size="lead"),
            label(wording.say("link.whose"), "small"),
            spacing=0.5,
        )

    def _facts(self, paired: bool, link: Unwrapped | None = None) -> tuple[wording.Shown, ...]:
        if link is not None:
            # The link unwrapped is the third fact; its sign needs no card of its own.
            found = [e for e in wording.strongest(self.decision) if e.indicator.name != link.indicator]
            return tuple(wording.fact(self.entry, one) for one in found[:2])
        # Beside the two addresses two facts are enough.
        return wording.facts(self.entry, 2, besides_pair=True) if paired else wording.facts(self.entry)

    def _pair(self, pair: wording.Pair) -> QWidget:
        theme = self._context.theme
        return card(
            theme,
            label(wording.say("pair.here"), "small"),
            Quote(pair.here, pair.here_marks, theme, fixed=True, size="lead"),
            label(wording.say("pair.known"), "small"),
            Quote(pair.known, pair.known_marks, theme, fixed=True, size="lead"),
            spacing=0.5,
        )

    def _actions(self) -> list[QWidget]:
        self.first = self._first(wording.next_step(self.entry)[0])
        route = self._context.route(self.entry)
        if route is not None and route.url.startswith("https://"):
            return [self.first, button(wording.say("alert.leave"), self.close)]
        return [self.first]

    def _hold(self) -> list[QWidget]:
        """A download can be put away from here; what came of it is said in place of the button."""
        seen = self.entry.observation
        if self._practice or seen is None or seen.kind is not Kind.FILE or seen.source != "downloads":
            return []
        if wording.done_by(self.entry, ToolName.HOLD):
            return [label(wording.say("hold.is_held"), "soft")]
        context, said = self._context, label("", "soft")
        said.hide()

        def use() -> None:
            done = context.desk.use(ToolName.HOLD, self.entry.id)
            self.hold.setEnabled(False)
            context.bridge.later(
                done, lambda r: tell(wording.receipt(r)), lambda e: tell(wording.trouble(e)), owner=self
            )

        def tell(words: str) -> None:
            self.hold.hide()
            said.setText(words)
            said.show()

        self.hold = button(wording.say("hold.button"), use)
        return [self.hold, said]

    def _first(self, action: str) -> Button:
        route = self._context.route(self.entry)
        if route is not None and route.url.startswith("https://"):
            url = route.url
            return button(wording.say("route.open", name=route.name), lambda: self._open(url), "primary")
        return button(action, self.close, "primary")

    def _open(self, url: str) -> None:
        # The address is from our own list, never from the item.
        QDesktopServices.openUrl(QUrl(url))
        self.close()

    def _aid_button(self) -> QWidget:
        return button(wording.say("aid.from"), self._aid, "plain")

    def _aid(self) -> None:
        self.close()
        self._context.aid(self.entry)

    def _details_button(self) -> QWidget:
        self.details = button(wording.say("alert.details"), self.show_details, "plain")
        return self.details

    def show_details(self) -> None:
        """Open the evidence, the beliefs and what would change the companion's mind below the alert."""
        self.details.hide()
        layout = self._holder.layout()
        assert isinstance(layout, QVBoxLayout)
        file = CaseFile(self._context, self.entry, whole=False)
        layout.insertWidget(layout.count() - 1, file)
        # Now there is more to read than fits: the keyboard must be able to scroll it.
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(wording.headline(self.entry))
        # The style sheet draws where the keyboard is; a role given late asks for a fresh look.
        self._area.setProperty("role", "reading")
        self._area.style().polish(self._area)
        self._area.setFocus()
        QTimer.singleShot(0, self._fit)
        # In large text all of it lies below the edge, and the click would seem to have done nothing.
        reveal(file, top=True)

    # The person keeps the last word

    def _override(self, after: float) -> QWidget:
        context, theme = self._context, self._context.theme
        waited = context.clock() - self.decision.at
        left = min(max(after - waited, 0.0), after)
        self._hint = label(wording.say("override.later", span=wording.span(after)), "soft")
        self.go_ahead = button(wording.say("override.button"), self._sure, "plain")
        self._held = stack(theme, self._hint, row(theme, self.go_ahead), spacing=0.5)
        if left > 0:
            self.go_ahead.setEnabled(False)
            QTimer.singleShot(round(left * 1000), self, self._allow)
        else:
            self._allow()
        return self._held

    def _allow(self) -> None:
        self.go_ahead.setEnabled(True)
        self._hint.setText(wording.say("override.now"))

    def _sure(self) -> None:
        theme = self._context.theme
        self.go_ahead.setEnabled(False)
        no = button(wording.say("override.no"), self.close, "primary")
        self.go = button(wording.say("override.yes"), self._overridden)
        box = self._held.layout()
        assert isinstance(box, QVBoxLayout)
        box.addWidget(card(theme, label(wording.say("override.sure")), row(theme, no, self.go), role="sunken"))
        no.setFocus()
        QTimer.singleShot(0, self._fit)

    def _overridden(self) -> None:
        self.go.setEnabled(False)
        context = self._context
        context.bridge.later(context.desk.override(self.decision.id), self._granted, self._refused, owner=self)

    def _refused(self, error: CompanionError) -> None:
        self._hint.setText(wording.trouble(error))
        self.go.setEnabled(True)

    def _granted(self, receipt: Receipt) -> None:
        self._hint.setText(wording.receipt(receipt))
        self.answered.emit(self.entry.id)
        self.close()

    # Place and size

    def _fit(self) -> None:
        theme = self._context.theme
        screen = self.screen().availableGeometry()
        wide = min(theme.em(68) + (theme.px(12) if self._beside else 0), round(screen.width() * 0.94))
        band = self._band.sizeHint()
        inner = wide - (band.width() if self._beside else 0)
        layout = self._holder.layout()
        needed = layout.heightForWidth(inner) if layout is not None else 0
        top = 0 if self._beside else max(self._band.heightForWidth(wide), band.height())
        if self.isVisible() and self.width() == wide:
            needed = max(needed, self._area.viewport().height() + self._area.verticalScrollBar().maximum())
        foot = max(self._foot.heightForWidth(inner), self._foot.sizeHint().height())
        high = min(needed + top + foot + 8, round(screen.height() * 0.92))
        bottom, right = self.geometry().bottom(), self.geometry().right()
        self.resize(wide, high)
        if not self._placed:
            # Qt counts a window as visible while it is being shown: only this flag knows the first time.
            self._placed = True
            bottom, right = screen.bottom() - theme.em(2), screen.right() - theme.px(2)
        self.move(max(right - wide, screen.left()), max(bottom - high, screen.top()))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the right size and corner before anybody sees it."""
        self.ensurePolished()
        self._fit()
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit)

    def closeEvent(self, event: object) -> None:
        """Say that it was closed; closing answers nothing."""
        self.closed.emit(self.entry.id)
