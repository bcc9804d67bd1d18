"""Puts the windows together: bridge, tray, alerts, notifications, the main window; and runs until told to quit."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from companion.domain.feedback import Answer, Feedback, Receipt
from companion.domain.journal import Entry, Summary
from companion.domain.judgement import Act, Decision, Indicator
from companion.domain.ports import Desk
from companion.settings import Settings
from companion.ui import languages, wording
from companion.ui import theme as themes
from companion.ui.alerts import Alerts
from companion.ui.bridge import Bridge
from companion.ui.choices import Save, SignIn, TryMailbox
from companion.ui.context import Context, Route
from companion.ui.drawing import app_icon
from companion.ui.main_window import Doings, MainWindow
from companion.ui.notices import in_quiet_hours, told
from companion.ui.notifications import Notifications
from companion.ui.reflected import Reflection
from companion.ui.tray import Menu, Tray

SUMMARY_MS = 60_000
"""How often the tray's words are brought up to date."""


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the composition root hands over."""

    desk: Desk
    bridge: Bridge
    settings: Settings
    save: Save
    try_mailbox: TryMailbox | None = None
    sign_in: SignIn | None = None
    route: Callable[[Entry], Route | None] = lambda entry: None
    catalogue: Mapping[str, Indicator] = field(default_factory=dict)
    reflect: Callable[[], Future[Reflection]] | None = None
    folder: str = ""
    """Where the person's data lies."""
    hidden: bool = False
    """Started by the desktop at login: stay in the tray if there is one."""
    quit: Callable[[], object] = lambda: None
    """Called once when the person quits, before the event loop ends."""


def prepare(arguments: list[str] | None = None) -> QApplication:
    """The one `QApplication`, dressed later by `Screenplay`. Needed before a `Bridge` can be made."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(arguments if arguments is not None else sys.argv[:1])
    app.setApplicationName("companion")
    app.setApplicationDisplayName("Companion")
    app.setDesktopFileName("companion")
    app.setQuitOnLastWindowClosed(False)
    to_the_left = languages.spoken() in languages.RIGHT_TO_LEFT
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if to_the_left else Qt.LayoutDirection.LeftToRight)
    app.setWindowIcon(app_icon())
    return app


class Screenplay(QObject):
    """All windows of a run, and who tells whom."""

    def __init__(self, app: QApplication, wiring: Wiring) -> None:
        super().__init__()
        self._app = app
        self._wiring = wiring
        self._settings = wiring.settings
        self._over = False
        self._held: list[Entry] = []
        self.context = self._make_context()
        themes.apply(app, self.context.theme)
        self.notifications = Notifications()
        self.alerts = Alerts(lambda: self.context, self._notify, self._answered)
        self.window = self._make_window()
        self.tray = Tray(
            Menu(
                open=self.raise_window,
                today=lambda: self._page("today"),
                pause=lambda seconds: self.window.mind.pause(seconds),
                resume=lambda: self.window.mind.resume(),
                ask=lambda: self._page("ask"),
                quit=self.quit,
                aid=lambda: self._aid(None),
            ),
            self._settings.dog,
        )
        self.tray.missing.connect(self._no_tray)
        self.notifications.chosen.connect(self._chosen)
        self.notifications.missed.connect(lambda entry_id: self._chosen(entry_id, "show"))
        bridge = wiring.bridge
        bridge.entry_shown.connect(self._shown)
        bridge.receipt_given.connect(lambda _: self._summarise())
        bridge.health_changed.connect(lambda _: self._summarise())
        bridge.called.connect(self.raise_window)
        app.styleHints().colorSchemeChanged.connect(lambda _: self._restyle())
        self._timer = QTimer(self)
        self._timer.setInterval(SUMMARY_MS)
        self._timer.timeout.connect(self._summarise)
        self._timer.timeout.connect(self.after_quiet_hours)

    def begin(self) -> None:
        """Show what is to be shown and let the guard's news in."""
        self.notifications.start()
        self.tray.start()
        if not self._settings.first_run_done:
            self.window.welcome()
            self.window.show()
        elif not (self._wiring.hidden and (self.tray.present or self._tray_may_come())):
            self.window.show()
        self._wiring.bridge.open()
        self._timer.start()
        self._summarise()

    # Windows

    def _make_context(self) -> Context:
        return Context(
            desk=self._wiring.desk,
            bridge=self._wiring.bridge,
            theme=themes.make(self._settings.appearance, self._settings.text_scale),
            dog=self._settings.dog,
            route=self._wiring.route,
            aid=self._aid,
            reflect=self._wiring.reflect,
            catalogue=self._wiring.catalogue,
        )

    def _make_window(self) -> MainWindow:
        doings = Doings(
            save=self._wiring.save,
            attempt=self._wiring.try_mailbox,
            declined=self._decided,
            quit=self.quit,
            hides=lambda: self.tray.present,
            chosen=self._chose,
            folder=self._wiring.folder,
            sign_in=self._wiring.sign_in,
        )
        return MainWindow(self.context, self._settings, doings)

    def raise_window(self) -> None:
        """Bring the window forward: the person asked for it, so it may take the focus."""
        self.window.show()
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _page(self, page: str) -> None:
        self.window.turn(page)
        self.raise_window()

    def _aid(self, entry: Entry | None) -> None:
        self.window.help_after(entry)
        self.raise_window()

    def _tray_may_come(self) -> bool:
        # Thirty seconds of grace at login; after that `_no_tray` shows the window.
        return True

    def _no_tray(self) -> None:
        if not self.window.isVisible():
            self.window.showMinimized()

    def _chose(self, settings: Settings) -> None:
        old, self._settings = self._settings, settings
        looks = ("dog", "appearance", "text_scale")
        if any(getattr(old, name) != getattr(settings, name) for name in looks):
            # The page that asked for it is still on the stack of calls.
            QTimer.singleShot(0, self, self._restyle)

    def _restyle(self) -> None:
        page, place, shown = self.window.page, self.window.geometry(), self.window.isVisible()
        self.context = self._make_context()
        themes.apply(self._app, self.context.theme)
        old, self.window = self.window, self._make_window()
        self.window.setGeometry(place)
        self.window.turn(page)
        if shown:
            self.window.show()
        old.hide()
        old.deleteLater()
        self.tray.rename(self.context.dog)
        self.alerts.restyle()
        self._summarise()

    # News

    def _shown(self, entry: Entry) -> None:
        if entry.request is None and in_quiet_hours(self._settings, self.context.clock()):
            # What the person asks for themselves is answered at any hour.
            self._held.append(entry)
            return
        self.alerts.offer(entry)
        if entry.decision is not None and entry.decision.act is not Act.SILENT:
            self.tray.speak(entry.decision.act.value)
        QTimer.singleShot(2_000, self, self._summarise)

    def after_quiet_hours(self) -> None:
        """Tell now what waited through the quiet hours, if they are over."""
        if self._held and not in_quiet_hours(self._settings, self.context.clock()):
            held, self._held = self._held, []
            for entry in held:
                self._shown(entry)

    def _decided(self, decision: Decision) -> None:
        """The mind decided on a request made in the window. A decline is shown by the guard's own entry."""
        if decision.act is not Act.SILENT:
            future = self._wiring.desk.entry(decision.id)
            self._wiring.bridge.later(future, lambda e: self.alerts.offer(e) if e is not None else None, owner=self)
        self._summarise()

    def _notify(self, entry: Entry) -> bool:
        """Put a question into a notification, if somebody shows those. True if it was sent."""
        if self.window.isVisible() and self.window.isActiveWindow():
            return False
        decision = entry.decision
        if decision is None or not self.notifications.available:
            return False
        title, lines = told(entry, self._settings)
        actions = [("default", wording.say("notification.show"))]
        if decision.question is not None and lines:
            actions += list(wording.answers(decision.question))
        else:
            actions.append(("show", wording.say("notification.show")))
        return self.notifications.send(entry.id, title, "\n".join(lines), actions)

    def _chosen(self, entry_id: str, action: str) -> None:
        desk, bridge = self._wiring.desk, self._wiring.bridge
        bridge.later(desk.entry(entry_id), lambda e: self._act_on(e, action) if e is not None else None, owner=self)

    def _act_on(self, entry: Entry, action: str) -> None:
        decision = entry.decision
        if decision is None:
            return
        offered = dict(wording.answers(decision.question)) if decision.question is not None else {}
        if action not in offered or entry.feedback:
            self.alerts.open(entry)
            return
        answer = Answer.UNSURE if action == "not_sure" else Answer.REPLY
        reply = "" if answer is Answer.UNSURE else action
        feedback = Feedback(self.context.new_id(), self.context.clock(), decision.id, answer, reply)
        self._wiring.bridge.later(
            self._wiring.desk.answer(feedback), lambda receipt: self._learnt(entry.id, receipt), owner=self
        )

    def _learnt(self, entry_id: str, receipt: Receipt) -> None:
        self.window.receipt(receipt)
        self._answered(entry_id)

    def _answered(self, entry_id: str) -> None:
        self.notifications.withdraw(entry_id)
        self.window.inbox.refresh(entry_id)
        self._summarise()

    def _summarise(self) -> None:
        if not self._over:
            self._wiring.bridge.later(self._wiring.desk.summary(), self._summarised, owner=self)

    def _summarised(self, summary: Summary) -> None:
        self.tray.summarise(summary, self.context.clock())
        if self.alerts.window is not None:
            self.tray.speak(self.alerts.window.decision.act.value)
        self.window.summarised(summary)

    # The end

    def quit(self) -> None:
        """Stop everything, once."""
        if self._over:
            return
        self._over = True
        self._timer.stop()
        self._wiring.bridge.close()
        self.alerts.close()
        self.tray.stop()
        self.notifications.stop()
        self.window.hide()
        self.window.deleteLater()
        self._wiring.quit()
        self._app.quit()


def run(app: QApplication, wiring: Wiring) -> int:
    """Show the windows and run until the person quits; returns the exit status."""
    play = Screenplay(app, wiring)
    play.begin()
    status = app.exec()
    play.quit()
    return status
