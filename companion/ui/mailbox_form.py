"""Adding a mailbox: address, server, password, and one honest try."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSpinBox, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError
from companion.settings import Account
from companion.ui import wording
from companion.ui.choices import TryMailbox
from companion.ui.context import Context
from companion.ui.layouts import card, clear, row, stack
from companion.ui.widgets import button, label


class MailboxForm(QWidget):
    """Three fields and a try. The password is handed to the try and wiped from the form."""

    added = Signal(object)
    """An `Account` that let us in."""

    def __init__(self, context: Context, attempt: TryMailbox | None) -> None:
        super().__init__()
        self._context = context
        self._attempt = attempt
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="mailbox-try")
        theme = context.theme
        self.address = self._field("mailbox.address")
        self.host = self._field("mailbox.host")
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.port.setValue(993)
        self.port.setAccessibleName(wording.say("mailbox.port"))
        self.password = self._field("mailbox.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.address.editingFinished.connect(self._guess)
        self.go = button(wording.say("mailbox.try"), self._try, "primary")
        self._said = QVBoxLayout()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.px(1))
        for key, field in (
            ("mailbox.address", self.address),
            ("mailbox.host", self.host),
            ("mailbox.port", self.port),
            ("mailbox.password", self.password),
        ):
            name = label(wording.say(key), "small")
            name.setBuddy(field)
            box.addWidget(stack(theme, name, field, spacing=0.25))
        box.addWidget(label(wording.say("mailbox.password.why"), "small"))
        box.addWidget(row(theme, self.go))
        box.addLayout(self._said)

    def _field(self, key: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(254)
        field.setAccessibleName(wording.say(key))
        return field

    def _guess(self) -> None:
        domain = self.address.text().strip().rpartition("@")[2]
        if domain and not self.host.text().strip():
            self.host.setText(f"imap.{domain}")

    def _try(self) -> None:
        address, host = self.address.text().strip(), self.host.text().strip()
        password = self.password.text()
        if "@" not in address or not host or not password:
            self._say(wording.say("mailbox.incomplete"), "trouble")
            return
        try:
            box = Account(address=address, host=host, port=self.port.value())
        except ValueError:
            self._say(wording.say("mailbox.incomplete"), "trouble")
            return
        if self._attempt is None:
            self._say(wording.say("mailbox.no_try"), "trouble")
            return
        self.go.setEnabled(False)
        self._say(wording.say("mailbox.trying"), "sunken")
        attempt = self._attempt

        def sign_in() -> Account:
            attempt(box, password)
            return box

        future: Future[Account] = self._pool.submit(sign_in)
        self._context.bridge.later(future, self._let_in, self._refused, owner=self)

    def _let_in(self, box: Account) -> None:
        self.go.setEnabled(True)
        self.password.clear()
        self._say(wording.say("mailbox.works", address=box.address), "notice")
        self.added.emit(box)

    def _refused(self, error: CompanionError) -> None:
        self.go.setEnabled(True)
        self._say(wording.trouble(error), "trouble")

    def _say(self, sentence: str, role: str) -> None:
        clear(self._said)
        self._said.addWidget(card(self._context.theme, label(sentence), role=role))
