"""Adding a mailbox: address, server, password, and one honest try."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from companion.domain.errors import CompanionError, Rejected
from companion.perception.addresses import registered_domain
from companion.settings import Account
from companion.sources import autoconfig
from companion.sources.mail_providers import MailServer, domain_of, find
from companion.ui import wording
from companion.ui.choices import SignIn, TryMailbox
from companion.ui.context import Context
from companion.ui.layouts import card, clear, row, stack
from companion.ui.widgets import button, label

T = TypeVar("T")


class MailboxForm(QWidget):
    """Three fields and a try. The server is filled in where it is known; the password is handed to the try and wiped
    from the form."""

    added = Signal(object)
    """An `Account` that let us in."""

    _opens = Signal(str)
    """The provider's sign-in page is ready; emitted on the thread that waits for it."""

    def __init__(self, context: Context, attempt: TryMailbox | None, sign_in: SignIn | None = None) -> None:
        super().__init__()
        self._sign_in = sign_in
        self._stop = threading.Event()
        self._opens.connect(lambda address: QDesktopServices.openUrl(QUrl(address)))
        self.destroyed.connect(self._stop.set)
        self._context = context
        self._attempt = attempt
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="mailbox-try")
        self._found: MailServer | None = None
        self._unknown = ""
        self._filled = ""
        theme = context.theme
        self.address = self._field("mailbox.address")
        self.host = self._field("mailbox.host")
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.port.setValue(993)
        self.port.setAccessibleName(wording.say("mailbox.port"))
        self.password = self._field("mailbox.password")
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.address.textChanged.connect(self._known)
        self.address.editingFinished.connect(self._guess)
        self.go = button(wording.say("mailbox.try"), self._try, "primary")
        self._hint = QVBoxLayout()
        self._hint.setSpacing(theme.px(0.5))
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
            if field is self.address:
                box.addLayout(self._hint)
        box.addWidget(label(wording.say("mailbox.password.why"), "small"))
        box.addWidget(row(theme, self.go))
        box.addLayout(self._said)

    def _field(self, key: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(254)
        field.setAccessibleName(wording.say(key))
        return field

    # The server

    def _known(self) -> None:
        """The address changed: fill in what the table has for it, and take back what was filled in for another."""
        server = find(self.address.text())
        if server is not None:
            self._take(server)
        elif self._found is not None:
            self._found = None
            clear(self._hint)
            if self.host.text() == self._filled:
                self.host.clear()

    def _guess(self) -> None:
        """The address is complete. A server that is not known is guessed by its usual name: words in a field, nothing
        is asked of anybody."""
        domain = domain_of(self.address.text())
        if not domain or self._found is not None or domain == self._unknown:
            return
        self._unknown = domain
        if self.host.text().strip() in ("", self._filled):
            self._fill(f"imap.{domain}", 993)
        clear(self._hint)
        asking = button(wording.say("mailbox.ask", domain=domain), self._ask)
        reading = button(wording.say("mailbox.file"), self._read)
        why = wording.say("mailbox.ask.why", domain=domain)
        self._hint.addWidget(label(why, "small"))
        self._hint.addWidget(row(self._context.theme, asking, reading))

    def _fill(self, host: str, port: int) -> None:
        self._filled = host
        self.host.setText(host)
        self.port.setValue(port)

    def _take(self, server: MailServer, warned: str = "") -> None:
        if server == self._found:
            return
        self._found = server
        self._unknown = ""
        if self.host.text().strip() in ("", self._filled) or warned:
            self._fill(server.host, server.port)
        clear(self._hint)
        hint = wording.say(f"mailbox.hint.{warned or server.hint}", name=server.name)
        self._hint.addWidget(label(hint, "small"))
        if server.oauth:
            self._offer_page(server)
        if server.way == "app" or server.hint in ("switch_on", "separate", "two_steps"):
            self._hint.addWidget(label(wording.say("mailbox.hint.way"), "small"))

    def _offer_page(self, server: MailServer) -> None:
        """Signing in on the provider's own page, where that is set up; where nothing else works, say so."""
        if self._sign_in is not None and server.oauth in self._sign_in.offered():
            self._hint.addWidget(label(wording.say("mailbox.sign_in.why", name=server.name), "small"))
            page = button(wording.say("mailbox.sign_in", name=server.name), self._on_its_page, "primary")
            self._hint.addWidget(row(self._context.theme, page))
        elif server.way == "oauth":
            self._hint.addWidget(label(wording.say("mailbox.sign_in.unset"), "small"))

    def _on_its_page(self) -> None:
        """The click that opens the browser: nothing else does."""
        box, way = self._account(), self._sign_in
        if box is None or way is None or self._found is None:
            self._say(wording.say("mailbox.incomplete"), "trouble")
            return
        signed = box.model_copy(update={"oauth": self._found.oauth})
        self._stop.clear()
        stop = button(wording.say("mailbox.sign_in.stop"), self._stop.set)
        self._say(wording.say("mailbox.sign_in.waiting"), "sunken", row(self._context.theme, stop))

        def sign_in() -> Account:
            way.start(signed, self._opens.emit, self._stop)
            return signed

        self._meanwhile(sign_in, self._let_in)

    def _ask(self) -> None:
        """The click is the consent: it says who is asked, and what they learn."""
        address = self.address.text()
        clear(self._said)
        self._meanwhile(lambda: autoconfig.ask(address), self._published)

    def _read(self) -> None:
        kinds = wording.say("mailbox.file.kinds")
        path, _ = QFileDialog.getOpenFileName(self, wording.say("mailbox.file"), "", kinds)
        if path:
            self.read_settings(Path(path))

    def read_settings(self, path: Path) -> None:
        """Take the server out of a settings file that the person chose."""
        try:
            with path.open("rb") as file:
                data = file.read(autoconfig.MAX_BYTES + 1)
            self._published(autoconfig.read(data, self.address.text()))
        except OSError:
            self._refused(Rejected("autoconfig.unsound"))
        except CompanionError as error:
            self._refused(error)

    def _published(self, server: MailServer) -> None:
        clear(self._said)
        self.go.setEnabled(True)
        home = registered_domain(domain_of(self.address.text()))
        self._take(server, "unknown" if registered_domain(server.host) == home else "elsewhere")

    # The try

    def _try(self) -> None:
        password = self.password.text()
        box = self._account()
        if box is None or not password:
            self._say(wording.say("mailbox.incomplete"), "trouble")
            return
        if self._attempt is None:
            self._say(wording.say("mailbox.no_try"), "trouble")
            return
        self._say(wording.say("mailbox.trying"), "sunken")
        attempt = self._attempt

        def sign_in() -> Account:
            attempt(box, password)
            return box

        self._meanwhile(sign_in, self._let_in)

    def _account(self) -> Account | None:
        """What the fields say, or None where that is not enough."""
        address, host = self.address.text().strip(), self.host.text().strip()
        if "@" not in address or not host:
            return None
        found = self._found if self._found is not None and self._found.host == host else None
        try:
            return Account(
                address=address,
                host=host,
                port=self.port.value(),
                security=found.security if found else "tls",
                login=found.login if found else "",
            )
        except ValueError:
            return None

    def _meanwhile(self, work: Callable[[], T], done: Callable[[T], None]) -> None:
        self.go.setEnabled(False)
        future: Future[T] = self._pool.submit(work)
        self._context.bridge.later(future, done, self._refused, owner=self)

    def _let_in(self, box: Account) -> None:
        self.go.setEnabled(True)
        self.password.clear()
        self._say(wording.say("mailbox.works", address=box.address), "notice")
        self.added.emit(box)

    def _refused(self, error: CompanionError) -> None:
        self.go.setEnabled(True)
        self._say(wording.trouble(error), "trouble")

    def _say(self, sentence: str, role: str, *below: QWidget) -> None:
        clear(self._said)
        self._said.addWidget(card(self._context.theme, label(sentence), *below, role=role))
