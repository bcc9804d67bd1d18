"""What matters to you: what the companion thinks the person cares about, open to every change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QSlider, QVBoxLayout, QWidget

from companion.domain.feedback import Receipt, Wish
from companion.domain.journal import CareItem
from companion.ui import spoken, wording
from companion.ui.context import Context
from companion.ui.layouts import beside, card, clear, row, scroller, stack
from companion.ui.widgets import button, choice, label, outside


class CareMap(QWidget):
    """The page: one card per person, organisation or domain, with its weight, and a card to add another."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        theme = context.theme
        self.setProperty("role", "page")
        self._receipt = QVBoxLayout()
        self._list = QVBoxLayout()
        self._list.setSpacing(theme.px(1))
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(2))
        box.addWidget(label(wording.say("care.title"), "title"))
        box.addWidget(label(wording.say("care.why"), "soft"))
        box.addLayout(self._receipt)
        box.addLayout(self._list)
        box.addWidget(self._adder())
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroller(theme, content))
        self.reload()

    def reload(self) -> None:
        """Ask again what is cared about."""
        self._context.bridge.later(self._context.desk.care(), self._show, owner=self)

    def _show(self, items: tuple[CareItem, ...]) -> None:
        clear(self._list)
        if not items:
            self._list.addWidget(label(wording.say("care.empty"), "soft"))
        for item in items:
            self._list.addWidget(self._card(item))

    def _card(self, item: CareItem) -> QWidget:
        theme = self._context.theme
        domain = wording.stake(item.domain)
        name = wording.isolated(wording.plain(item.name or item.subject, 80)) or wording.say(
            "care.domain", domain=domain
        )
        about = domain if item.subject else ""
        if item.subject and item.subject != item.name:
            about = f"{wording.host(item.subject, 80)} · {domain}"
        words = label(wording.weight(item.weight), "strong", wrap=False)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setSingleStep(5)
        slider.setPageStep(20)
        slider.setValue(round(item.weight * 100))
        slider.setAccessibleName(wording.say("care.slider", name=name))
        slider.valueChanged.connect(lambda value: words.setText(wording.weight(value / 100)))
        # The keyboard changes it without ever releasing a mouse button.
        slider.sliderReleased.connect(lambda: self._wish(item.subject, item.domain, slider.value() / 100))
        slider.actionTriggered.connect(
            lambda action: (
                None
                if slider.isSliderDown()
                else self._wish(item.subject, item.domain, slider.sliderPosition() / 100)
            )
        )
        forget = button(
            wording.say("care.forget"),
            lambda: self._wish(item.subject, item.domain, -1.0),
            "plain",
            wording.say("care.forget.name", name=name),
        )
        head: list[QWidget] = [outside(name, theme, bold=True)]
        if about:
            head.append(outside(about, theme, "small", soft=True))
        because = wording.provenance(item)
        tail: list[QWidget] = [label(because, "small")] if because else []
        return card(theme, *head, slider, row(theme, words, forget), *tail, spacing=0.25)

    def _adder(self) -> QWidget:
        theme = self._context.theme
        self.name = QLineEdit()
        self.name.setMaxLength(120)
        self.name.setPlaceholderText(wording.say("care.add.who"))
        self.name.setAccessibleName(wording.say("care.add.who"))
        self.domain = choice()
        self.domain.setAccessibleName(wording.say("care.add.domain"))
        for domain, words in spoken.DOMAINS.items():
            self.domain.addItem(words, domain)
        self.domain.setCurrentIndex(list(spoken.DOMAINS).index("family"))
        add = button(wording.say("care.add.button"), self._add, "primary")
        self.name.returnPressed.connect(self._add)
        return card(
            theme,
            label(wording.say("care.add"), "heading"),
            stack(theme, self.name, row(theme, self.domain, add)),
        )

    def _add(self) -> None:
        subject = self.name.text().strip()
        if subject:
            self.name.clear()
            self._wish(subject, str(self.domain.currentData()), 0.8)

    def _wish(self, subject: str, domain: str, weight: float) -> None:
        context = self._context
        wish = Wish(context.new_id(), context.clock(), subject, domain, weight)
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
