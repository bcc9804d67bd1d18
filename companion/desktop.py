"""A run with windows: the composition root's parts, dressed by `ui`."""

from __future__ import annotations

import signal
import threading
import time
import uuid
from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer

from companion import accounts, app, doctor
from companion import home as homes
from companion import settings as options
from companion.domain.errors import CompanionError, NeedsPerson
from companion.domain.feedback import Answer, Asked, Request, Wish
from companion.domain.journal import Entry
from companion.domain.judgement import Act, Calibration
from companion.domain.ports import Desk
from companion.mind import rhythm
from companion.perception.real_address import real_address
from companion.senses import Senses
from companion.tools import autostart
from companion.ui import application, clipboard, dialogs, wording
from companion.ui.bridge import Bridge
from companion.ui.choices import SignIn
from companion.ui.context import Route
from companion.ui.reflected import Reflection, course

ANSWER_S = 30.0
"""How long the settings wait for the guard, which may have an item in hand."""
AUDITED = 1_000
"""Newest entries of the journal that the page of the companion's mind is about."""
SIGNAL_CHECK_MS = 500
"""How often Python gets a chance to notice Ctrl+C while Qt's loop runs."""


def run(profile: Path | None, hidden: bool = False) -> int:
    """Guard with tray and windows until the person quits. A second launch raises the first one's window."""
    remote = app.running_elsewhere(profile)
    if remote is not None:
        remote.raise_window()
        return 0
    qt = application.prepare()
    try:
        home = homes.open_home(profile, lambda: homes.passphrase_from_file() or dialogs.passphrase())
        senses = Senses.load()
    except CompanionError as trouble:
        dialogs.cannot_start(trouble)
        return 2
    bridge = Bridge()
    running = app.Running(home, senses, bridge, bridge.call, clipboard.unseen())
    watch = clipboard.ClipboardWatch(running.watches_clipboard, running.copied)
    keeper = _Keeper(home, running)
    wiring = application.Wiring(
        desk=running.guard,
        bridge=bridge,
        settings=home.settings,
        save=keeper.save,
        try_mailbox=keeper.try_mailbox,
        sign_in=SignIn(keeper.offered, keeper.sign_in),
        route=real_route,
        reflect=partial(reflect, running.guard, senses.weights.calibration),
        catalogue=senses.catalogue(),
        folder="" if home.temporary is not None else str(home.folders.data),
        hidden=hidden,
        quit=running.stop,
    )
    running.start()
    watch.start()
    ended = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: ended.set())
    # Qt's loop runs no Python by itself, and a quit before it runs is forgotten: so it looks now and then.
    looking = QTimer()
    looking.timeout.connect(lambda: qt.quit() if ended.is_set() else None)
    looking.start(SIGNAL_CHECK_MS)
    return application.run(qt, wiring)


ORDER = ("never", "ask", "always")
"""How much a tool may do, least first."""


class _Keeper:
    """Keeps what the windows change: settings file, keyring, autostart, and which sources run."""

    def __init__(self, home: homes.Home, running: app.Running) -> None:
        self._home = home
        self._running = running
        self._settings = home.settings
        self._refused: dict[str, str] = {}

    def save(self, after: options.Settings) -> None:
        """Keep the settings and act on them. Raises an error of `domain.errors`."""
        before = self._settings
        loosened = what_loosens(before, after)
        if loosened:
            self._ask(loosened)
        options.save(self._home.folders.settings, after)
        self._settings = after
        if before.autostart != after.autostart or not before.first_run_done:
            autostart.turn(after.autostart)
        if before.tools != after.tools:
            self._running.hands.allow(app.permissions(after))
        watched = ("accounts", "mailboxes", "downloads", "messages", "clipboard", "remote", "sign_in")
        if any(getattr(before, name) != getattr(after, name) for name in watched):
            self._running.replace_sources(after)
        kept = {account.address for account in after.accounts}
        gone = [account for account in before.accounts if account.address not in kept]
        if gone:
            # The provider is told, which takes its time: not on the thread of the windows.
            threading.Thread(target=self._forget, args=(gone,), name="forget-access", daemon=True).start()

    def _forget(self, gone: list[options.Account]) -> None:
        for account in gone:
            accounts.forget(self._settings, self._home.vault, account)

    def _ask(self, loosened: str) -> None:
        """Ask the mind whether less may be watched. Raises `NeedsPerson("loosen.declined")`: the refusal's own window
        says why, and lets the person override it after its time; then the same change goes through."""
        desk = self._running.guard
        if loosened in self._refused:
            entry = desk.entry(self._refused[loosened]).result(ANSWER_S)
            if entry is not None and any(each.answer is Answer.OVERRIDDEN for each in entry.feedback):
                del self._refused[loosened]
                return
        request = Request(uuid.uuid4().hex, time.time(), Asked.LOOSEN, detail=loosened)
        decision = desk.request(request).result(ANSWER_S)
        if decision.act is not Act.SILENT:
            self._refused[loosened] = decision.id
            raise NeedsPerson("loosen.declined")

    def try_mailbox(self, account: options.Account, password: str) -> None:
        """Sign in once; keep the password if it worked. Raises an error of `domain.errors`."""
        accounts.try_password(self._home.vault, account, password)
        self._let_in(account)

    def sign_in(self, account: options.Account, show: Callable[[str], object], stop: threading.Event) -> None:
        """Sign in on the provider's page, in the browser; keep the access if it worked."""
        asked = accounts.client(self._settings, account.oauth)
        said = wording.say("sign_in.page.done"), wording.say("sign_in.page.failed")
        accounts.sign_in_here(self._home.vault, account, asked, show, said, stop)
        self._let_in(account)

    def offered(self) -> frozenset[str]:
        """Whose sign-in pages can be used."""
        return accounts.offered(self._settings)

    def _let_in(self, account: options.Account) -> None:
        """A mailbox that is watched already waits after a refusal; it need not any more."""
        if account in self._settings.accounts:
            self._running.replace_sources(self._settings)


def what_loosens(before: options.Settings, after: options.Settings) -> str:
    """Names of the options whose change makes the companion watch less, joined by commas; empty where none does."""
    kept = {account.address for account in after.accounts}
    paths = {mailbox.path for mailbox in after.mailboxes}
    changes = {
        "downloads.on": before.downloads.on and not after.downloads.on,
        "messages.on": before.messages.on and not after.messages.on,
        "messages.applications": before.messages.on
        and not set(before.messages.applications) <= set(after.messages.applications),
        "remote.on": before.remote.on and not after.remote.on,
        "clipboard.on": before.clipboard.on and not after.clipboard.on,
        "accounts": any(account.address not in kept for account in before.accounts),
        "mailboxes": any(mailbox.path not in paths for mailbox in before.mailboxes),
        "tools.hold": ORDER.index(after.tools.hold) < ORDER.index(before.tools.hold),
        "tools.look_up": ORDER.index(after.tools.look_up) < ORDER.index(before.tools.look_up),
        "tools.flag": ORDER.index(after.tools.flag) < ORDER.index(before.tools.flag),
        "allow_unconfined": after.allow_unconfined and not before.allow_unconfined,
    }
    return ",".join(name for name, loosens in changes.items() if loosens)


def reflect(desk: Desk, calibration: Calibration) -> Future[Reflection]:
    """Audit the newest part of the record on a thread of its own: neither the guard nor the screen waits for it."""
    out: Future[Reflection] = Future()
    asked, cared = desk.journal(limit=AUDITED), desk.care()

    def think() -> None:
        try:
            entries = asked.result()
            told = (i for i in cared.result() if not i.subject and "you_said" in i.provenance)
            wishes = [Wish(f"said-{i.domain}", 0.0, "", i.domain, i.weight) for i in told]
            played = rhythm.play(*doctor.record_of(entries))
            out.set_result(Reflection(doctor.audit_of(entries, calibration, wishes), course(played)))
        except CompanionError as trouble:
            out.set_exception(trouble)

    threading.Thread(target=think, name="reflect", daemon=True).start()
    return out


def real_route(entry: Entry) -> Route | None:
    """The way to the organisation that an item names, out of the shipped list: never out of the item itself."""
    found = real_address(entry)
    return Route(found.name, found.url) if found is not None and found.url else None
