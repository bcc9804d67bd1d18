"""The first three minutes: a name, what to watch, one practice alert, done."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Awareness, Belief, Decision, Evidence, Fact, Indicator, Span, Threat
from companion.domain.observation import Address, Kind, Observation
from companion.settings import Account, Settings
from companion.ui import wording
from companion.ui.alert import AlertWindow
from companion.ui.choices import Save, SignIn, TryMailbox
from companion.ui.context import Context
from companion.ui.drawing import Dog
from companion.ui.layouts import beside, card, clear, row, scroller, stack
from companion.ui.mailbox_form import MailboxForm
from companion.ui.widgets import Tick, button, label


def practice(at: float) -> Entry:
    """A made-up warning, marked as practice in every line that could be taken for real."""
    text = wording.say("practice.text")
    words = wording.say("practice.marked")
    start = text.index(words)
    seen = Observation(
        id="practice",
        source="practice",
        stream="practice",
        key="practice",
        kind=Kind.EMAIL,
        at=at,
        sender=Address(wording.say("practice.sender"), "parcel@example.net"),
        subject=wording.say("practice.subject"),
        text=text,
    )
    ask = Indicator(
        "ask.card", "ask", (Threat.PHISHING,), wording.say("practice.fact.card"), wording.say("practice.fact.card")
    )
    sender = Indicator("sender.elsewhere", "sender", (Threat.PHISHING,), wording.say("practice.fact.sender"), "", 2.0)
    evidence = (
        Evidence(sender, 1.0, (Fact("example.net"),)),
        Evidence(ask, 1.0, (Fact(words, Span(start, start + len(words))),)),
    )
    decision = Decision(
        id="practice",
        at=at,
        act=Act.WARN,
        values={Act.SILENT: -1.0, Act.WARN: 1.0},
        belief=Belief({Threat.PHISHING: 0.97, Threat.BENIGN: 0.03}, evidence=evidence),
        awareness=Awareness(0.5, 0.5, 0.0),
        stakes=("money",),
    )
    return Entry("practice", at, observation=seen, decision=decision)


class Onboarding(QWidget):
    """Four steps in one window. Leaving it early keeps what was chosen so far."""

    finished = Signal(object)
    """The `Settings` made."""

    def __init__(
        self,
        context: Context,
        choices: Settings,
        save: Save,
        attempt: TryMailbox | None = None,
        sign_in: SignIn | None = None,
    ) -> None:
        super().__init__()
        self._context = context
        self._save = save
        self._attempt = attempt
        self._sign_in = sign_in
        self.choices = choices
        self.alert: AlertWindow | None = None
        theme = context.theme
        self.setProperty("role", "page")
        self.pages = QStackedWidget()
        self._note = QVBoxLayout()
        for page in (self._name_page(), self._watch_page(), self._practice_page(), self._done_page()):
            self.pages.addWidget(scroller(theme, page))
        self.steps = label("", "small")
        self.back = button(wording.say("welcome.back"), lambda: self._go(self.pages.currentIndex() - 1))
        self.next = button(wording.say("welcome.next"), self._forward, "primary")
        foot = card(theme, beside(theme, self.steps, row(theme, self.back, self.next), stretch=0), role="sunken")
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._note)
        outer.addWidget(self.pages, 1)
        outer.addWidget(foot)
        self._go(0)

    # Pages

    def _page(self, posture: str, title: str, why: str, *widgets: QWidget) -> QWidget:
        theme = self._context.theme
        dog = Dog(posture, theme.px(14), title)
        return stack(theme, dog, label(title, "title"), label(why, "lead"), *widgets, spacing=1.5)

    def _name_page(self) -> QWidget:
        self.name = QLineEdit(self.choices.dog if self.choices.dog != Settings().dog else "")
        self.name.setMaxLength(40)
        self.name.setPlaceholderText(wording.say("welcome.name.example"))
        self.name.setAccessibleName(wording.say("welcome.name"))
        self.name.returnPressed.connect(self._forward)
        return self._page(
            "watchful",
            wording.say("welcome.title"),
            wording.say("welcome.why"),
            label(wording.say("welcome.name"), "strong"),
            self.name,
        )

    def _watch_page(self) -> QWidget:
        theme = self._context.theme
        self.downloads = Tick(theme, wording.say("settings.downloads"), self.choices.downloads.on)
        self.form = MailboxForm(self._context, self._attempt, self._sign_in)
        self.form.added.connect(self._add)
        self._form_card = card(theme, self.form, role="sunken")
        self._form_card.hide()
        self._added = QVBoxLayout()
        added = QWidget()
        added.setLayout(self._added)
        self._added.setContentsMargins(0, 0, 0, 0)
        return self._page(
            "resting",
            wording.say("welcome.watch"),
            wording.say("welcome.watch.why"),
            card(theme, self.downloads, label(wording.say("settings.downloads.why"), "small"), spacing=0.25),
            card(
                theme,
                label(wording.say("settings.mail"), "strong"),
                label(wording.say("settings.mail.why"), "small"),
                added,
                row(theme, button(wording.say("settings.add_mailbox"), self._form_card.show)),
                self._form_card,
                spacing=0.5,
            ),
        )

    def _practice_page(self) -> QWidget:
        theme = self._context.theme
        self.try_it = button(wording.say("welcome.practice.button"), self.practise, "primary")
        return self._page(
            "barking",
            wording.say("welcome.practice"),
            wording.say("welcome.practice.why"),
            row(theme, self.try_it),
            label(wording.say("welcome.practice.voices"), "soft"),
        )

    def _done_page(self) -> QWidget:
        return self._page("resting", wording.say("welcome.done"), wording.say("welcome.done.why"))

    # Steps

    def practise(self) -> None:
        """Show the made-up warning. Its answers go nowhere."""
        if self.alert is not None:
            return
        self.alert = AlertWindow(
            replace(self._context, route=lambda entry: None), practice(self._context.clock()), practice=True
        )
        self.alert.setWindowTitle(wording.say("practice.title"))
        self.alert.closed.connect(lambda _: self._practised())
        self.alert.show()

    def _practised(self) -> None:
        if self.alert is not None:
            self.alert.deleteLater()
        self.alert = None

    def _forward(self) -> None:
        at = self.pages.currentIndex()
        if at == 0:
            name = wording.plain(self.name.text(), 40) or Settings().dog
            self._keep(dog=name)
        elif at == 1:
            downloads = self.choices.downloads.model_copy(update={"on": self.downloads.box.isChecked()})
            self._keep(downloads=downloads)
        if at + 1 < self.pages.count():
            self._go(at + 1)
            return
        self._keep(first_run_done=True)
        self.finished.emit(self.choices)

    def _go(self, at: int) -> None:
        at = min(max(at, 0), self.pages.count() - 1)
        self.pages.setCurrentIndex(at)
        self.steps.setText(wording.say("welcome.step", at=at + 1, of=self.pages.count()))
        self.back.setVisible(at > 0)
        last = at == self.pages.count() - 1
        self.next.say(wording.say("welcome.finish" if last else "welcome.next"))

    def _add(self, box: Account) -> None:
        others = tuple(m for m in self.choices.accounts if m.address != box.address)
        self._keep(accounts=(*others, box))
        self._added.addWidget(label(wording.host(box.address)))

    def _keep(self, **changes: object) -> None:
        clear(self._note)
        self.choices = choices = self.choices.model_copy(update=changes)
        try:
            self._save(choices)
        except CompanionError as error:
            self._note.addWidget(card(self._context.theme, label(wording.trouble(error)), role="trouble"))
