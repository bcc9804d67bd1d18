"""What a desktop notification says, when it may come, and the screen without windows that sends it. No Qt."""

from __future__ import annotations

import threading
import time
import uuid
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from datetime import datetime
from functools import partial
from typing import Protocol

from companion.domain.errors import CompanionError
from companion.domain.feedback import Answer, Feedback, Health, Receipt
from companion.domain.journal import Entry
from companion.domain.judgement import Act
from companion.domain.ports import Desk, Screen
from companion.settings import Settings
from companion.ui import wording
from companion.ui.bus import Sender
from companion.ui.terminal import SHORT_ID

LOOK_SECONDS = 60.0
"""How often it is looked whether the quiet hours are over."""
MAX_HELD = 20
"""Notifications that wait for the end of the quiet hours; the journal has them all."""
MAX_SEEN = 1_000
"""Decisions remembered so that none is told twice."""


def in_quiet_hours(settings: Settings, now: float) -> bool:
    """Whether the person wants no interruption at this moment, by the machine's own clock."""
    hours = settings.quiet_hours
    if not hours.on:
        return False
    at = f"{datetime.fromtimestamp(now).astimezone():%H:%M}"
    if hours.start <= hours.end:
        return hours.start <= at < hours.end
    return at >= hours.start or at < hours.end


def told(entry: Entry, settings: Settings) -> tuple[str, list[str]]:
    """Title and lines of a notification about a decision, saying no more of the item than the person allowed."""
    assert entry.decision is not None, "a notification speaks of a decision"
    title = wording.say(f"notification.{entry.decision.act.value}", dog=settings.dog)
    if settings.notifications == "none":
        return title, []
    lines = [wording.headline(entry), wording.who(entry)]
    if settings.notifications == "full":
        lines.append(wording.what(entry))
    return title, lines


class Notifier(Protocol):
    """What `DesktopNotices` needs of `bus.Sender`."""

    def send(
        self, entry_id: str, title: str, body: str, actions: Sequence[tuple[str, str]], urgent: bool = False
    ) -> bool:
        """Show a notification."""
        ...

    def withdraw(self, entry_id: str) -> None:
        """Take a notification away."""
        ...


class DesktopNotices:
    """Implements `Screen`: questions, warnings and refusals as desktop notifications, for a run without windows.

    Questions can be answered in the notification once `serve` has named the desk. Silent where there is no session
    bus or no notification server; never blocks.
    """

    def __init__(
        self, settings: Settings, clock: Callable[[], float] = time.time, notifier: Notifier | None = None
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._sender = Sender(settings.dog, chosen=self.chosen)
        self._notifier: Notifier = self._sender if notifier is None else notifier
        self._desk: Desk | None = None
        self._lock = threading.Lock()
        # Guarded by the lock: the guard's thread shows, the sender's thread tells what waited and what was chosen.
        self._held: list[Entry] = []
        self._seen: dict[str, None] = {}
        self._asked: dict[str, Entry] = {}

    def start(self) -> None:
        """Look for a notification server in the background."""
        self._sender.start()
        self._sender.every(LOOK_SECONDS, self.after_quiet_hours)

    def serve(self, desk: Desk) -> None:
        """Answers chosen in a notification go to this desk."""
        self._desk = desk

    def stop(self) -> None:
        """Leave the bus. Questions are taken away, since nobody is there for their answers; warnings stay."""
        with self._lock:
            asked = list(self._asked)
        for entry_id in asked:
            self._notifier.withdraw(entry_id)
        self._sender.stop()

    # The Screen port.

    def show(self, entry: Entry) -> None:
        """Send a notification of what is to be asked, warned of or declined; after the quiet hours, if it is their
        time. What the person asks for themselves is answered at any hour."""
        decision = entry.decision
        if decision is None or decision.act is Act.SILENT or entry.feedback:
            return
        with self._lock:
            if decision.id in self._seen:
                return
            self._seen[decision.id] = None
            if len(self._seen) > MAX_SEEN:
                del self._seen[next(iter(self._seen))]
            if entry.request is None and in_quiet_hours(self._settings, self._clock()):
                self._held.append(entry)
                del self._held[:-MAX_HELD]
                return
        self._send(entry)

    def learnt(self, receipt: Receipt) -> None:
        """An answer was given, perhaps on the command line: take away the questions that have one."""
        desk = self._desk
        with self._lock:
            asked = list(self._asked)
        if desk is not None:
            for entry_id in asked:
                desk.entry(entry_id).add_done_callback(partial(self._review, entry_id))

    def health(self, health: Health) -> None:
        """The terminal tells of parts."""

    # The sender's thread.

    def after_quiet_hours(self) -> None:
        """Tell now what waited through the quiet hours, if they are over."""
        with self._lock:
            if not self._held or in_quiet_hours(self._settings, self._clock()):
                return
            held, self._held = self._held, []
        for entry in held:
            self._send(entry)

    def chosen(self, entry_id: str, action: str) -> None:
        """An action of a notification was chosen."""
        with self._lock:
            entry = self._asked.pop(entry_id, None)
        decision = entry.decision if entry is not None else None
        if self._desk is None or decision is None or decision.question is None:
            return
        if action not in dict(wording.answers(decision.question)):
            return
        answer = Answer.UNSURE if action == "not_sure" else Answer.REPLY
        reply = "" if answer is Answer.UNSURE else action
        # The receipt, or why there is none, is told by the guard; an answer given twice is refused there.
        self._desk.answer(Feedback(uuid.uuid4().hex, self._clock(), decision.id, answer, reply))
        self._notifier.withdraw(entry_id)

    def _send(self, entry: Entry) -> None:
        decision = entry.decision
        assert decision is not None
        title, lines = told(entry, self._settings)
        actions: list[tuple[str, str]] = []
        if decision.question is not None and lines and self._desk is not None:
            actions = list(wording.answers(decision.question))
        lines.append(wording.say("terminal.explain", id=decision.id[:SHORT_ID]))
        with self._lock:
            for other in [e for e in self._asked.values() if _same_case(e, entry)]:
                del self._asked[other.id]
                self._notifier.withdraw(other.id)
            if actions:
                self._asked[entry.id] = entry
                if len(self._asked) > MAX_HELD:
                    del self._asked[next(iter(self._asked))]
        self._notifier.send(entry.id, title, "\n".join(lines), actions, urgent=decision.act is Act.WARN)

    def _review(self, entry_id: str, done: Future[Entry | None]) -> None:
        try:
            entry = done.result(timeout=0)
        except CompanionError:
            return
        if entry is None or entry.feedback:
            with self._lock:
                self._asked.pop(entry_id, None)
            self._notifier.withdraw(entry_id)


def _same_case(one: Entry, other: Entry) -> bool:
    return bool(one.decision and other.decision and one.decision.case and one.decision.case == other.decision.case)


class Screens:
    """Implements `Screen`: tells several screens, in order."""

    def __init__(self, *screens: Screen) -> None:
        self._screens = screens

    def show(self, entry: Entry) -> None:
        """See `Screen.show`."""
        for screen in self._screens:
            screen.show(entry)

    def learnt(self, receipt: Receipt) -> None:
        """See `Screen.learnt`."""
        for screen in self._screens:
            screen.learnt(receipt)

    def health(self, health: Health) -> None:
        """See `Screen.health`."""
        for screen in self._screens:
            screen.health(health)
