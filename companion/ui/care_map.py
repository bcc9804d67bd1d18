"""What matters to you: what the companion thinks the person cares about, drawn, and open to every change."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSlider, QVBoxLayout, QWidget

from companion.domain.feedback import Receipt, Wish
from companion.domain.journal import CareItem
from companion.ui import caring, wording
from companion.ui.care_form import CareForm
from companion.ui.care_picture import CarePicture
from companion.ui.context import Context
from companion.ui.layouts import beside, card, clear, reveal, row, scroller, stack
from companion.ui.widgets import Button, button, label, outside

LISTED = 40
"""Entries of the list shown at a time."""


class CareMap(QWidget):
    """The page: the picture or the list, one thing in full, and a form to add another."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._items: tuple[CareItem, ...] = ()
        self._open: tuple[str, str] | None = None
        self._as_list = False
        self._shown = LISTED
        theme = context.theme
        self.setProperty("role", "page")
        self._receipt = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(1))
        self.picture = CarePicture(theme, context.dog)
        self.picture.settled.connect(lambda item, weight: self._wish(item, weight))
        self.picture.chosen.connect(self._choose)
        self.picture.forgotten.connect(lambda item: self._wish(item, -1.0))
        self._detail = QVBoxLayout()
        self.views: dict[str, Button] = {}
        for view in ("picture", "list"):
            one = button(wording.say(f"care.view.{view}"), partial(self._view, view == "list"), "filter")
            one.setCheckable(True)
            self.views[view] = one
        self._switch = row(theme, *self.views.values())
        self._how = label(wording.say("care.how"), "small")
        self._rest = label("", "small")
        self.form = CareForm(context, self._tell)
        self.name, self.domain = self.form.name, self.form.domain
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(2))
        box.addWidget(label(wording.say("care.title"), "title"))
        box.addWidget(label(wording.say("care.why"), "soft"))
        box.addLayout(self._receipt)
        box.addWidget(self._switch)
        box.addWidget(stack(theme, self.picture, self._how, self._rest, spacing=0.5))
        box.addLayout(self._detail)
        box.addLayout(self._list)
        box.addWidget(self.form)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scroller(theme, content)
        outer.addWidget(self._area)
        self.reload()

    def reload(self) -> None:
        """Ask again what is cared about."""
        self._context.bridge.later(self._context.desk.care(), self._show, owner=self)

    def _show(self, items: tuple[CareItem, ...]) -> None:
        self._items = items
        self.picture.show_items(caring.foremost(items))
        self._arrange()

    # Picture or list

    @property
    def listed(self) -> bool:
        """Whether the list is shown: because there is no room for the picture, or because it was chosen."""
        return self._as_list or not self._roomy

    @property
    def _roomy(self) -> bool:
        return self._area.viewport().width() - 2 * self._context.theme.px(3) >= self.picture.room

    def _view(self, as_list: bool) -> None:
        self._as_list = as_list
        self._arrange()

    def _arrange(self) -> None:
        clear(self._list)
        self._switch.setVisible(self._roomy)
        self.views["list"].setChecked(self.listed)
        self.views["picture"].setChecked(not self.listed)
        self.picture.setVisible(not self.listed and bool(self._items))
        self._how.setVisible(self.picture.isVisibleTo(self))
        left_out = len(self._items) - len(self.picture.beads)
        self._rest.setText(wording.count("care.rest", left_out) if left_out else "")
        self._rest.setVisible(self.picture.isVisibleTo(self) and left_out > 0)
        if not self._items:
            self._list.addWidget(label(wording.say("care.empty"), "soft"))
        elif self.listed:
            for item in self._items[: self._shown]:
                self._list.addWidget(self._card(item))
            if len(self._items) > self._shown:
                self._list.addWidget(row(self._context.theme, button(wording.say("care.more"), self._more)))
        self._show_open()

    def _more(self) -> None:
        self._shown += LISTED
        self._arrange()

    def _choose(self, item: CareItem) -> None:
        self._open = (item.subject, item.domain)
        self._show_open()
        first = self._detail.itemAt(0)
        if first is not None and (widget := first.widget()) is not None:
            slider = widget.findChild(QSlider)
            if slider is not None:
                slider.setFocus()
            reveal(widget)

    def _show_open(self) -> None:
        held = self._detail_has_focus()
        clear(self._detail)
        found = next((i for i in self._items if (i.subject, i.domain) == self._open), None)
        if found is not None and not self.listed:
            one = self._card(found, closes=True)
            self._detail.addWidget(one)
            slider = one.findChild(QSlider)
            if held and slider is not None:
                slider.setFocus()

    def _detail_has_focus(self) -> bool:
        first = self._detail.itemAt(0)
        widget = first.widget() if first is not None else None
        focus = self.window().focusWidget()
        return widget is not None and focus is not None and widget.isAncestorOf(focus)

    def _close(self) -> None:
        closed, self._open = self._open, None
        bead = next((b for b in self.picture.beads if (b.item.subject, b.item.domain) == closed), None)
        if bead is not None:
            bead.setFocus()
        clear(self._detail)

    def resizeEvent(self, event: QEvent) -> None:
        """The picture where there is room for it."""
        if self.listed == self.picture.isVisibleTo(self):
            self._arrange()

    # One thing in full

    def _card(self, item: CareItem, closes: bool = False) -> QWidget:
        theme = self._context.theme
        name, about = caring.name_of(item), caring.about(item)
        words = label(wording.weight(item.weight), "strong", wrap=False)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setSingleStep(5)
        slider.setPageStep(20)
        slider.setValue(round(item.weight * 100))
        slider.setAccessibleName(wording.say("care.slider", name=name))
        slider.valueChanged.connect(lambda value: words.setText(wording.weight(value / 100)))
        # The keyboard changes it without ever releasing a mouse button.
        slider.sliderReleased.connect(lambda: self._wish(item, slider.value() / 100))
        slider.actionTriggered.connect(
            lambda action: None if slider.isSliderDown() else self._wish(item, slider.sliderPosition() / 100)
        )
        forget = button(
            wording.say("care.forget"),
            lambda: self._wish(item, -1.0),
            "plain",
            wording.say("care.forget.name", name=name),
        )
        head: list[QWidget] = [outside(name, theme, bold=True)]
        if about:
            head.append(outside(about, theme, "small", soft=True))
        if item.contact:
            head.append(self._contact(item))
        foot: list[QWidget] = [words, forget]
        if closes:
            foot.append(button(wording.say("care.close"), self._close, "plain"))
        tail = [label(line, "small") for line in (caring.sureness(item), wording.provenance(item)) if line]
        return card(theme, *head, slider, row(theme, *foot), *tail, spacing=0.25)

    def _contact(self, item: CareItem) -> QWidget:
        """The number, or the agreed word: that one only when it is asked for, since others may look at the screen."""
        theme = self._context.theme
        if item.sort != "code":
            return outside(wording.say("care.number", contact=item.contact), theme)
        shown = outside(wording.say("care.word.hidden"), theme)
        show = button(wording.say("care.word.show"), lambda: shown.say(wording.quoted(item.contact)), "plain")
        return beside(theme, shown, show, stretch=0)

    # Changes

    def _wish(self, item: CareItem, weight: float) -> None:
        context = self._context
        self._tell(
            Wish(context.new_id(), context.clock(), item.subject, item.domain, weight, item.sort, item.contact)
        )

    def _tell(self, wish: Wish) -> None:
        context = self._context
        context.bridge.later(context.desk.wish(wish), self._learnt, owner=self)

    def _learnt(self, receipt: Receipt) -> None:
        clear(self._receipt)
        theme = self._context.theme
        parts: list[QWidget] = [label(wording.receipt(receipt))]
        if wording.can_undo(receipt):
            parts.append(
                button(wording.say("undo"), lambda: self._undo(receipt.feedback), "plain", wording.say("undo.name"))
            )
        self._receipt.addWidget(card(theme, beside(theme, *parts, stretch=0), role="notice"))
        self.reload()

    def _undo(self, feedback_id: str) -> None:
        context = self._context
        context.bridge.later(context.desk.undo(feedback_id), self._learnt, owner=self)
