"""The icon in the tray: the dog's mood by shape and words, and the way to everything."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from companion.domain.journal import Summary
from companion.ui import wording
from companion.ui.drawing import MOODS, POSTURES, tray_icon
from companion.ui.mind_page import PAUSES

RETRY_MS = 2_000
RETRIES = 15
"""Thirty seconds in all: at login some desktops bring their tray late."""


@dataclass(frozen=True, slots=True)
class Menu:
    """What the menu's entries do."""

    open: Callable[[], object]
    today: Callable[[], object]
    pause: Callable[[int], object]
    resume: Callable[[], object]
    ask: Callable[[], object]
    quit: Callable[[], object]
    aid: Callable[[], object] = lambda: None


class Tray(QObject):
    """Shows the icon once a tray is there; `present` says whether one may hide into it."""

    appeared = Signal()
    missing = Signal()
    """Thirty seconds have passed and no tray came."""

    def __init__(
        self, menu: Menu, dog: str, available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable
    ) -> None:
        super().__init__()
        self._doings = menu
        self._dog = dog
        self._available = available
        self._left = RETRIES
        self.icon = QSystemTrayIcon()
        self.menu = QMenu()
        self.resume = QAction(self.menu)
        self._build()
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._clicked)
        self._posture = ""
        self._strike("resting", wording.say("tray.starting", dog=dog))
        self._timer = QTimer(self)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """Look for a tray now, and again for thirty seconds."""
        self._look()
        if not self.present:
            self._timer.start()

    @property
    def present(self) -> bool:
        """Whether the icon really stands in a tray now."""
        return self.icon.isVisible() and self._available()

    def summarise(self, summary: Summary, now: float) -> None:
        """Show the mood, or an open question, by shape and words."""
        words, _ = wording.mood(summary, self._dog, now)
        paused = summary.paused_until is not None and summary.paused_until > now
        posture = "paused" if paused else MOODS[summary.mood]
        if summary.open_questions and posture in ("resting", "watchful"):
            posture = "tilted"
        waiting = wording.count("inbox.waiting", summary.open_questions) if summary.open_questions else ""
        self.resume.setVisible(paused)
        self._strike(posture, " ".join(s for s in (f"{words}.", wording.today(summary), waiting) if s))

    def speak(self, act: str) -> None:
        """An alert is open: the posture of its voice."""
        self._strike(POSTURES[act], wording.say(f"tray.speaks.{act}", dog=self._dog))

    def rename(self, dog: str) -> None:
        """The dog has another name."""
        self._dog = dog

    def stop(self) -> None:
        """Take the icon away."""
        self._timer.stop()
        self.icon.hide()

    def _strike(self, posture: str, words: str) -> None:
        if posture != self._posture:
            self._posture = posture
            self.icon.setIcon(tray_icon(posture))
        # A tooltip that could be taken for markup would be rendered as such.
        self.icon.setToolTip(words.replace("<", "‹").replace(">", "›"))

    def _build(self) -> None:
        def add(key: str, act: Callable[[], object], menu: QMenu) -> QAction:
            action = menu.addAction(wording.say(key, dog=self._dog).replace("&", "&&"))
            action.triggered.connect(lambda: act())
            return action

        first = add("tray.open", self._doings.open, self.menu)
        self.menu.setDefaultAction(first)
        add("tray.today", self._doings.today, self.menu)
        add("tray.ask", self._doings.ask, self.menu)
        add("tray.aid", self._doings.aid, self.menu)
        self.menu.addSeparator()
        pause = self.menu.addMenu(wording.say("tray.pause"))
        for key, seconds in PAUSES:
            add(key, partial(self._doings.pause, seconds), pause)
        self.resume = add("tray.resume", self._doings.resume, self.menu)
        self.resume.setVisible(False)
        self.menu.addSeparator()
        add("tray.quit", self._doings.quit, self.menu)

    def _clicked(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self._doings.open()

    def _look(self) -> None:
        if self._available():
            self._timer.stop()
            self.icon.show()
            self.appeared.emit()
            return
        self._left -= 1
        if self._left <= 0:
            self._timer.stop()
            self.missing.emit()
