"""If it has already happened: what to do now, one step below the other, with the right numbers for the country."""

from __future__ import annotations

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QLocale, QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QColor, QDesktopServices, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from companion.domain.errors import Rejected
from companion.domain.journal import CareItem, Entry
from companion.ui import aid, wording
from companion.ui.context import Context
from companion.ui.layouts import card, clear, row, scroller, stack
from companion.ui.spoken import AID
from companion.ui.theme import Theme
from companion.ui.widgets import Button, button, choice, label, outside


def home_country() -> str:
    """The country that the desktop is set to, by its code."""
    return QLocale.territoryToCode(QLocale.system().territory())


class Numeral(QWidget):
    """The number of a step, in a disc."""

    def __init__(self, number: int, theme: Theme) -> None:
        super().__init__()
        self._number, self._theme = number, theme
        side = round(theme.points("heading") * 1.5) + 8
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(wording.say("aid.number", number=number))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.accent))
        painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.setPen(QColor(self._theme.colours.on_accent))
        painter.setFont(self._theme.font("lead", bold=True))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), str(self._number))
        painter.end()


class AidPage(QWidget):
    """The page. `begin` opens it for an item; without one it asks what happened."""

    moved = Signal(str)
    """The person said where they live: the country's code."""

    def __init__(self, context: Context, country: str = "") -> None:
        super().__init__()
        self._context = context
        self._care: tuple[CareItem, ...] = ()
        theme = context.theme
        self.setProperty("role", "page")
        self._about = QVBoxLayout()
        self._steps = QVBoxLayout()
        self._steps.setSpacing(theme.px(1.5))
        self.happened: dict[str, Button] = {}
        for name in aid.HAPPENED:
            one = button(wording.say(f"aid.happened.{name}"), self._fill, "filter")
            one.setCheckable(True)
            self.happened[name] = one
        self.country = self._countries(country)
        where = label(wording.say("aid.country"), "small")
        where.setBuddy(self.country)
        content = QWidget()
        box = QVBoxLayout(content)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(2))
        box.addWidget(label(wording.say("aid.title"), "title"))
        box.addWidget(label(wording.say("aid.why"), "lead"))
        box.addLayout(self._about)
        box.addWidget(
            card(
                theme,
                label(wording.say("aid.what"), "strong"),
                row(theme, *self.happened.values()),
                stack(theme, where, self.country, spacing=0.25),
            )
        )
        box.addLayout(self._steps)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._area = scroller(theme, content)
        outer.addWidget(self._area)
        self._fill()
        self.reload()

    def _countries(self, chosen: str) -> QComboBox:
        out = choice()
        out.setAccessibleName(wording.say("aid.country"))
        out.setMaximumWidth(self._context.theme.em(34))
        try:
            codes = aid.countries()
        except Rejected:
            codes = ()
        here = QLocale()
        named = sorted((QLocale.territoryToString(QLocale.codeToTerritory(code)), code) for code in codes)
        for name, code in named:
            out.addItem(name, code)
        out.addItem(wording.say("aid.country.other"), "")
        found = out.findData(chosen or QLocale.territoryToCode(here.territory()) or home_country())
        out.setCurrentIndex(found if found >= 0 else out.count() - 1)
        out.activated.connect(lambda _: self._moved())
        return out

    def _moved(self) -> None:
        self._fill()
        self.moved.emit(str(self.country.currentData()))

    def begin(self, entry: Entry | None = None) -> None:
        """Open the page for an item, with what probably happened ticked; the person's records are asked anew."""
        likely = aid.likely(entry)
        for name, one in self.happened.items():
            one.setChecked(name in likely if entry is not None else one.isChecked())
        clear(self._about)
        if entry is not None:
            about = wording.say("aid.about", what=wording.what(entry, 80))
            self._about.addWidget(card(self._context.theme, outside(about, self._context.theme), role="sunken"))
        self._fill()
        self._area.verticalScrollBar().setValue(0)
        self.reload()

    def reload(self) -> None:
        """Ask again for the person's own numbers."""
        self._context.bridge.later(self._context.desk.care(), self._known, owner=self)

    def _known(self, care: tuple[CareItem, ...]) -> None:
        if care != self._care:
            self._care = care
            self._fill()

    # The steps

    def _fill(self) -> None:
        theme, country = self._context.theme, str(self.country.currentData())
        clear(self._steps)
        chosen = [name for name, one in self.happened.items() if one.isChecked()]
        for number, step in enumerate(aid.steps(chosen), start=1):
            self._steps.addWidget(self._step(number, step, country))
        try:
            shown = next((one.compiled for one in aid.contacts() if one.country == country), None)
        except Rejected:
            self._steps.addWidget(card(theme, label(wording.say("aid.no_list")), role="trouble"))
            return
        if shown is None:
            self._steps.addWidget(label(wording.say("aid.elsewhere"), "soft"))
        else:
            self._steps.addWidget(label(wording.say("aid.compiled", date=wording.date_of(shown)), "small"))

    def _step(self, number: int, step: str, country: str) -> QWidget:
        theme = self._context.theme
        title, how = AID[step]
        lines: list[QWidget] = [label(title, "heading"), label(how)]
        if step in ("bank", "card"):
            lines += self._own(step)
        with suppress(Rejected):
            lines += [self._contact(one) for one in aid.contacts_for(country, step)]
        words = stack(theme, *lines, spacing=0.75)
        out = card(theme)
        line = QHBoxLayout()
        line.setSpacing(theme.px(1.5))
        line.addWidget(Numeral(number, theme), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        holder = out.layout()
        assert isinstance(holder, QVBoxLayout)
        holder.addLayout(line)
        return out

    def _own(self, step: str) -> list[QWidget]:
        """The bank's number that the person wrote down themselves, or where to find it."""
        theme = self._context.theme
        banks = aid.own_banks(self._care)[:3]
        if not banks:
            return [label(wording.say("aid.own.none"), "soft")] if step == "bank" else []
        out: list[QWidget] = []
        for item in banks:
            words = wording.say("aid.own", name=item.name or item.subject, contact=item.contact)
            out.append(card(theme, self._number(words, item.contact, item.name or item.subject), role="notice"))
        return out

    def _contact(self, of: aid.Contact) -> QWidget:
        theme = self._context.theme
        words = wording.say("aid.phone", name=of.name, phone=of.phone) if of.phone else wording.plain(of.name, 200)
        if of.phone and of.phone in of.name:
            words = wording.plain(of.name, 200)
        parts: list[QWidget] = []
        if of.url:
            name = wording.say("aid.open.name", name=of.name)
            parts.append(button(wording.say("aid.open"), partial(self._open, of.url), "plain", name))
        return card(theme, self._number(words, of.phone, of.name, parts, QUrl(of.url).host()), role="sunken")

    def _number(
        self, words: str, phone: str, name: str, more: list[QWidget] | None = None, host: str = ""
    ) -> QWidget:
        theme = self._context.theme
        buttons = list(more or ())
        if phone:
            copy = button(wording.say("aid.copy"), lambda: None, "plain", wording.say("aid.copy.name", name=name))
            copy.clicked.connect(partial(self._copy, copy, phone))
            buttons.append(copy)
        lines: list[QWidget] = [outside(words, theme, bold=True)]
        if host:
            lines.append(outside(host.removeprefix("www."), theme, "small", soft=True))
        if buttons:
            lines.append(row(theme, *buttons))
        return stack(theme, *lines, spacing=0.25)

    def _copy(self, pressed: Button, phone: str) -> None:
        QGuiApplication.clipboard().setText(phone)
        pressed.say(wording.say("aid.copied"))

    def _open(self, url: str) -> None:
        # Addresses are from our own list, never from an item.
        QDesktopServices.openUrl(QUrl(url))
